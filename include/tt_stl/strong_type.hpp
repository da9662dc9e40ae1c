// ttsl::StrongType: a value that does not convert to others of the same representation.
#pragma once

#include <compare>
#include <concepts>
#include <cstddef>
#include <functional>
#include <ostream>
#include <tuple>
#include <type_traits>
#include <utility>

namespace ttsl {

// Compares and hashes as its value; the Tag makes it a type of its own.
template <typename T, typename Tag = decltype([]() {})>
class StrongType {
public:
    using value_type = T;
    using tag_type = Tag;

    constexpr StrongType() noexcept requires std::default_initializable<T>
    = default;
    constexpr explicit StrongType(T value) noexcept : value_(std::move(value)) {}

    constexpr const T& operator*() const { return value_; }

    // The value.
    constexpr const T& get() const { return value_; }

    constexpr auto operator<=>(const StrongType&) const noexcept = default;

    static constexpr auto attribute_names = std::forward_as_tuple("value");
    constexpr auto attribute_values() const { return std::forward_as_tuple(value_); }

private:
    T value_{};
};

// Whether a type is a StrongType.
template <typename T>
struct is_strong_type : std::false_type {};
template <typename T, typename Tag>
struct is_strong_type<StrongType<T, Tag>> : std::true_type {};
template <typename T>
inline constexpr bool is_strong_type_v = is_strong_type<T>::value;

template <typename T, typename Tag>
std::ostream& operator<<(std::ostream& out, const StrongType<T, Tag>& value) {
    if constexpr (sizeof(T) == 1 && std::is_integral_v<T>) return out << static_cast<int>(*value);
    return out << *value;
}

}  // namespace ttsl

template <typename T, typename Tag>
struct std::hash<ttsl::StrongType<T, Tag>> {
    std::size_t operator()(const ttsl::StrongType<T, Tag>& value) const noexcept { return std::hash<T>{}(*value); }
};

namespace tt::stl {
using namespace ::ttsl;
}
