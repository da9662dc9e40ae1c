// ttsl::optional_reference: a pointer that reads like std::optional.
#pragma once

#include <concepts>
#include <memory>
#include <optional>
#include <type_traits>

namespace ttsl {

// Does not own: the value must live longer.
template <typename T>
class optional_reference {
public:
    optional_reference() = default;
    optional_reference(std::nullopt_t) {}
    optional_reference(T& value) noexcept : target_(std::addressof(value)) {}
    optional_reference(std::optional<T>& value) : target_(value ? std::addressof(*value) : nullptr) {}

    template <typename U>
    requires std::is_const_v<T> && std::same_as<std::remove_const_t<T>, U> optional_reference(const U& value)
    noexcept : target_(std::addressof(value)) {}
    template <typename U>
    requires std::is_const_v<T> && std::same_as<std::remove_const_t<T>, U> optional_reference(
        const std::optional<U>& value)
        : target_(value ? std::addressof(*value) : nullptr) {}

    // Whether it refers to anything; lets go.
    bool has_value() const { return target_ != nullptr; }
    operator bool() const { return has_value(); }
    void reset() { target_ = nullptr; }
    T* operator->() const { return target_; }
    T& operator*() const { return *target_; }
    T& value() const { return *target_; }
    bool operator==(const optional_reference&) const = default;

private:
    T* target_ = nullptr;
};

}  // namespace ttsl

namespace tt::stl {
using namespace ::ttsl;
}
