// The few calls of the library enchantum that the SDK's tests make: names of enumerators, from what the compiler
// prints.
#pragma once

#include <array>
#include <string_view>
#include <type_traits>
#include <utility>

namespace enchantum {

namespace detail {

template <typename Enum, Enum value>
constexpr std::string_view spelled() {
    std::string_view text = __PRETTY_FUNCTION__;
    const auto begin = text.find("value = ") + 8;
    text = text.substr(begin, text.find_first_of(";]", begin) - begin);
    if (text.front() == '(' || (text.front() >= '0' && text.front() <= '9')) return {};  // no enumerator has the value
    return text.substr(text.rfind(':') + 1);
}

template <typename Enum, std::size_t... values>
constexpr auto table(std::index_sequence<values...>) {
    return std::array<std::string_view, sizeof...(values)>{spelled<Enum, static_cast<Enum>(values)>()...};
}

}  // namespace detail

template <typename Enum>
constexpr std::underlying_type_t<Enum> to_underlying(Enum value) {
    return static_cast<std::underlying_type_t<Enum>>(value);
}

template <typename Enum>
constexpr std::string_view to_string(Enum value) {
    constexpr auto kNames = detail::table<Enum>(std::make_index_sequence<256>());
    return kNames[static_cast<std::size_t>(value) & 255];
}

}  // namespace enchantum
