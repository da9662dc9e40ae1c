// Names of enumerators, taken from the compiler's own signature text. Covers values 0 to 127.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace ttsl::enum_names {

template <auto kValue>
constexpr std::string_view spelled() {
    constexpr std::string_view signature = __PRETTY_FUNCTION__;
    constexpr std::size_t begin = signature.find("kValue = ") + 9;
    return signature.substr(begin, signature.find_first_of(";]", begin) - begin);
}

// Empty when no enumerator has that value: the compiler then writes a cast, "(Enum)7".
template <typename Enum, auto kNumber>
constexpr std::string_view name_of() {
    constexpr std::string_view text = spelled<static_cast<Enum>(kNumber)>();
    if (text.empty() || text.front() == '(' || text.front() == '-' || (text.front() >= '0' && text.front() <= '9')) {
        return {};
    }
    return text;
}

template <typename Enum, std::size_t... kIndex>
constexpr auto table(std::index_sequence<kIndex...>) {
    return std::array<std::string_view, sizeof...(kIndex)>{
        name_of<Enum, static_cast<std::underlying_type_t<Enum>>(kIndex)>()...};
}

template <typename Enum>
inline constexpr auto kTable = table<Enum>(std::make_index_sequence<128>{});

// With scopes as far as the compiler wrote them, last two kept: "TensorMemoryLayout::BLOCK_SHARDED".
template <typename Enum>
std::string to_string(Enum value) {
    const auto number = static_cast<std::int64_t>(static_cast<std::underlying_type_t<Enum>>(value));
    std::string_view name;
    // Only an enum with a fixed underlying type (which this brace needs) may hold values without an enumerator.
    if constexpr (requires { Enum{0}; }) {
        if (number >= 0 && number < 128) name = kTable<Enum>[static_cast<std::size_t>(number)];
    }
    if (name.empty()) return std::to_string(number);
    std::size_t cut = name.rfind("::");
    if (cut != std::string_view::npos && cut > 0) cut = name.rfind("::", cut - 1);
    return std::string(cut == std::string_view::npos ? name : name.substr(cut + 2));
}

}  // namespace ttsl::enum_names
