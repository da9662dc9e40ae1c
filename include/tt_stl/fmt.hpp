// fmt formatters for enums, strong types, paths and the usual containers.
#pragma once

#include <fmt/core.h>
#include <fmt/format.h>

#include <array>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <type_traits>
#include <unordered_map>
#include <variant>
#include <vector>

#include <tt_stl/enum.hpp>
#include <tt_stl/small_vector.hpp>
#include <tt_stl/strong_type.hpp>

namespace ttsl::fmt_detail {

struct PlainFormatter {
    constexpr auto parse(fmt::format_parse_context& context) { return context.begin(); }
};

template <typename Out, typename T>
Out format_value(Out out, const T& value) {
    if constexpr (std::is_pointer_v<T> && !std::is_same_v<std::remove_cv_t<std::remove_pointer_t<T>>, char>) {
        return value ? fmt::format_to(out, "{}", fmt::ptr(value)) : fmt::format_to(out, "nullptr");
    } else {
        return fmt::format_to(out, "{}", value);
    }
}

template <typename Out, typename Range>
Out format_range(Out out, const Range& range) {
    out = fmt::format_to(out, "{{");
    bool first = true;
    for (const auto& value : range) {
        if (!first) out = fmt::format_to(out, ", ");
        out = format_value(out, value);
        first = false;
    }
    return fmt::format_to(out, "}}");
}

template <typename Range>
struct RangeFormatter : PlainFormatter {
    template <typename Context>
    auto format(const Range& range, Context& context) const {
        return format_range(context.out(), range);
    }
};

}  // namespace ttsl::fmt_detail

template <typename T>
requires std::is_enum_v<T>
struct fmt::formatter<T, char> : ttsl::fmt_detail::PlainFormatter {
    template <typename Context>
    auto format(const T& value, Context& context) const {
        return fmt::format_to(context.out(), "{}", ttsl::enum_names::to_string(value));
    }
};

template <>
struct fmt::formatter<std::filesystem::path> : ttsl::fmt_detail::PlainFormatter {
    template <typename Context>
    auto format(const std::filesystem::path& path, Context& context) const {
        return fmt::format_to(context.out(), "{}", path.string());
    }
};

template <typename T, typename Tag>
struct fmt::formatter<ttsl::StrongType<T, Tag>> : ttsl::fmt_detail::PlainFormatter {
    template <typename Context>
    auto format(const ttsl::StrongType<T, Tag>& value, Context& context) const {
        return ttsl::fmt_detail::format_value(context.out(), *value);
    }
};

template <typename T>
struct fmt::formatter<std::optional<T>> : ttsl::fmt_detail::PlainFormatter {
    template <typename Context>
    auto format(const std::optional<T>& value, Context& context) const {
        return value ? ttsl::fmt_detail::format_value(context.out(), *value)
                     : fmt::format_to(context.out(), "std::nullopt");
    }
};

template <typename... Ts>
struct fmt::formatter<std::variant<Ts...>> : ttsl::fmt_detail::PlainFormatter {
    template <typename Context>
    auto format(const std::variant<Ts...>& value, Context& context) const {
        return std::visit([&](const auto& held) { return ttsl::fmt_detail::format_value(context.out(), held); }, value);
    }
};

template <typename T>
struct fmt::formatter<std::reference_wrapper<T>> : ttsl::fmt_detail::PlainFormatter {
    template <typename Context>
    auto format(const std::reference_wrapper<T>& value, Context& context) const {
        return ttsl::fmt_detail::format_value(context.out(), value.get());
    }
};

template <typename A, typename B>
struct fmt::formatter<std::pair<A, B>> : ttsl::fmt_detail::PlainFormatter {
    template <typename Context>
    auto format(const std::pair<A, B>& value, Context& context) const {
        auto out = ttsl::fmt_detail::format_value(fmt::format_to(context.out(), "{{"), value.first);
        return fmt::format_to(ttsl::fmt_detail::format_value(fmt::format_to(out, ", "), value.second), "}}");
    }
};

template <typename T, typename Allocator>
struct fmt::formatter<std::vector<T, Allocator>> : ttsl::fmt_detail::RangeFormatter<std::vector<T, Allocator>> {};
template <typename T, std::size_t N>
struct fmt::formatter<ttsl::SmallVector<T, N>> : ttsl::fmt_detail::RangeFormatter<ttsl::SmallVector<T, N>> {};
template <typename T, std::size_t N>
struct fmt::formatter<std::array<T, N>> : ttsl::fmt_detail::RangeFormatter<std::array<T, N>> {};
template <typename T, typename... Rest>
struct fmt::formatter<std::set<T, Rest...>> : ttsl::fmt_detail::RangeFormatter<std::set<T, Rest...>> {};
template <typename K, typename V, typename... Rest>
struct fmt::formatter<std::map<K, V, Rest...>> : ttsl::fmt_detail::RangeFormatter<std::map<K, V, Rest...>> {};
