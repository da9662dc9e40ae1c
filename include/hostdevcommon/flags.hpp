// A set of enumerators that are single bits.
#pragma once

#include <type_traits>

// A set of enumerators of E, kept as the bits of its underlying type.
template <typename E>
class Flags {
    static_assert(std::is_enum_v<E>, "Flags<E> is for enums");

public:
    // The integer that holds the bits.
    using Underlying = std::underlying_type_t<E>;

    constexpr Flags() noexcept = default;
    constexpr Flags(E value) noexcept : bits_(static_cast<Underlying>(value)) {}
    constexpr Flags(E a, E b) noexcept : bits_(static_cast<Underlying>(a) | static_cast<Underlying>(b)) {}
    constexpr explicit Flags(Underlying bits) noexcept : bits_(bits) {}

    constexpr Flags operator|(Flags other) const noexcept {
        return Flags(static_cast<Underlying>(bits_ | other.bits_));
    }
    constexpr Flags operator|(E other) const noexcept { return *this | Flags(other); }
    constexpr Flags operator&(E other) const noexcept {
        return Flags(static_cast<Underlying>(bits_ & static_cast<Underlying>(other)));
    }

    // Whether all bits of `value` are in the set.
    constexpr bool test(E value) const noexcept { return (*this & value).bits_ == static_cast<Underlying>(value); }

    // Adds the bits of `value`, or takes them away.
    constexpr void set(E value, bool on = true) noexcept {
        const auto bit = static_cast<Underlying>(value);
        bits_ = static_cast<Underlying>(on ? (bits_ | bit) : (bits_ & ~bit));
    }

    // The bits.
    constexpr Underlying raw() const noexcept { return bits_; }

private:
    Underlying bits_ = 0;
};
