// A set of enumerators that are single bits.
#pragma once

#include <type_traits>

template <typename E>
class Flags {
    static_assert(std::is_enum_v<E>, "Flags<E> is for enums");

public:
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
    constexpr bool test(E value) const noexcept { return (*this & value).bits_ == static_cast<Underlying>(value); }
    constexpr void set(E value, bool on = true) noexcept {
        const auto bit = static_cast<Underlying>(value);
        bits_ = static_cast<Underlying>(on ? (bits_ | bit) : (bits_ & ~bit));
    }
    constexpr Underlying raw() const noexcept { return bits_; }

private:
    Underlying bits_ = 0;
};
