// Numbers that scalar code generated from TileLang computes with: 16-bit and 8-bit floats as plain structs that behave
// as floats, and integer division as TileLang means it. Knows nothing of the chip.
#pragma once

#include <cstdint>

namespace softmetal::scalar {

template <typename To, typename From>
inline To bits_as(From from) {
    static_assert(sizeof(To) == sizeof(From));
    return __builtin_bit_cast(To, from);
}

namespace detail {

// The code of a float with few bits, rounded to the nearest, ties to even. What is too large becomes `overflow`.
template <int kExponent, int kMantissa>
inline uint32_t encode(float value, uint32_t largest, uint32_t overflow, uint32_t nan) {
    constexpr int kBias = (1 << (kExponent - 1)) - 1;
    const uint32_t bits = bits_as<uint32_t>(value), sign = bits >> 31 << (kExponent + kMantissa);
    const uint32_t magnitude = bits & 0x7fffffffu;
    if (magnitude > 0x7f800000u) return sign | nan;
    int exponent = static_cast<int>(magnitude >> 23) - 127 + kBias;
    const uint32_t mantissa = (magnitude & 0x7fffffu) | (magnitude >= 0x800000u ? 0x800000u : 0);
    int shift = 23 - kMantissa;
    if (exponent <= 0) {
        shift += 1 - exponent;
        exponent = 0;
    }
    if (shift > 25) return sign;
    uint32_t kept = mantissa >> shift;
    const uint32_t rest = mantissa & ((1u << shift) - 1), half = 1u << (shift - 1);
    if (rest > half || (rest == half && (kept & 1))) ++kept;
    const uint32_t code =
        exponent > 0 ? (static_cast<uint32_t>(exponent) << kMantissa) + kept - (1u << kMantissa) : kept;
    return sign | (code > largest ? overflow : code);
}

template <int kExponent, int kMantissa>
inline float decode(uint32_t code, bool has_infinity) {
    constexpr int kBias = (1 << (kExponent - 1)) - 1;
    constexpr uint32_t kTop = (1u << kExponent) - 1;
    const uint32_t sign = code >> (kExponent + kMantissa) << 31;
    const uint32_t exponent = code >> kMantissa & kTop;
    uint32_t mantissa = code & ((1u << kMantissa) - 1);
    if (has_infinity && exponent == kTop) return bits_as<float>(sign | 0x7f800000u | mantissa << (23 - kMantissa));
    if (exponent == 0) {
        if (mantissa == 0) return bits_as<float>(sign);
        int shift = 0;
        while (!(mantissa >> kMantissa)) mantissa <<= 1, ++shift;
        mantissa &= (1u << kMantissa) - 1;
        return bits_as<float>(sign | static_cast<uint32_t>(128 - kBias - shift) << 23 | mantissa << (23 - kMantissa));
    }
    return bits_as<float>(sign | (exponent + 127 - kBias) << 23 | mantissa << (23 - kMantissa));
}

}  // namespace detail

struct bf16 {
    uint16_t bits;
    bf16() = default;
    bf16(float value) {
        const uint32_t all = bits_as<uint32_t>(value);
        const bool nan = (all & 0x7fffffffu) > 0x7f800000u;
        bits = static_cast<uint16_t>(nan ? (all >> 16 | 0x40u) : (all + 0x7fffu + (all >> 16 & 1)) >> 16);
    }
    operator float() const { return bits_as<float>(static_cast<uint32_t>(bits) << 16); }
};

struct f16 {
    uint16_t bits;
    f16() = default;
    f16(float value) : bits(static_cast<uint16_t>(detail::encode<5, 10>(value, 0x7bffu, 0x7c00u, 0x7e00u))) {}
    operator float() const { return detail::decode<5, 10>(bits, true); }
};

// Too large values become the largest finite one, as on the hardware that these formats come from; e5m2 has infinity.
struct f8e4m3 {
    uint8_t bits;
    f8e4m3() = default;
    f8e4m3(float value) : bits(static_cast<uint8_t>(detail::encode<4, 3>(value, 0x7eu, 0x7eu, 0x7fu))) {}
    operator float() const {
        if ((bits & 0x7f) == 0x7f) return __builtin_nanf("");
        return detail::decode<4, 3>(bits, false);
    }
};

struct f8e5m2 {
    uint8_t bits;
    f8e5m2() = default;
    f8e5m2(float value)
        : bits(
              static_cast<uint8_t>(detail::encode<5, 2>(value, 0x7bu, __builtin_isinf(value) ? 0x7cu : 0x7bu, 0x7fu))) {
    }
    operator float() const { return detail::decode<5, 2>(bits, true); }
};

// Sixteen numbers; too large values become the largest one, 6. In tensors two of them share a byte.
struct f4e2m1 {
    uint8_t bits;
    f4e2m1() = default;
    f4e2m1(float value) : bits(static_cast<uint8_t>(detail::encode<2, 1>(value, 0x7u, 0x7u, 0x7u))) {}
    static f4e2m1 of_bits(uint8_t bits) {
        f4e2m1 number;
        number.bits = bits & 15;
        return number;
    }
    operator float() const { return detail::decode<2, 1>(bits, false); }
};

// Powers of two: the scale factors of block-scaled formats.
struct f8e8m0 {
    uint8_t bits;
    f8e8m0() = default;
    f8e8m0(float value) : bits(static_cast<uint8_t>(bits_as<uint32_t>(value) >> 23 & 0xff)) {}
    operator float() const {
        return bits ? bits_as<float>(static_cast<uint32_t>(bits) << 23) : bits_as<float>(0x400000u);
    }
};

// Division and remainder that round towards minus infinity.
template <typename T>
inline T floor_div(T a, T b) {
    const T quotient = a / b;
    return static_cast<T>(quotient * b != a && ((a < 0) != (b < 0)) ? quotient - 1 : quotient);
}
template <typename T>
inline T floor_mod(T a, T b) {
    const T rest = a % b;
    return static_cast<T>(rest != 0 && ((rest < 0) != (b < 0)) ? rest + b : rest);
}

// The larger and the smaller of two; a number when one of them is none.
template <typename T>
inline T max(T a, T b) {
    return b != b || a > b ? a : b;
}
template <typename T>
inline T min(T a, T b) {
    return b != b || a < b ? a : b;
}

// One of the two 4-bit numbers in a byte, `half` 0 the lower one; and the byte with another number there.
template <typename T>
inline T nibble_of(T byte, uint32_t half) {
    return static_cast<T>(static_cast<T>(half ? byte : byte << 4) >> 4);
}
template <typename T>
inline T with_nibble(T byte, uint32_t half, T value) {
    return static_cast<T>(half ? (byte & 0x0f) | value << 4 : (byte & 0xf0) | (value & 0x0f));
}

// An element of on-chip memory changed as an atomic operation would: gives what was there.
template <typename T>
inline T fetch_add(T& place, T value) {
    const T before = place;
    place = before + value;
    return before;
}
template <typename T>
inline T fetch_max(T& place, T value) {
    const T before = place;
    place = max<T>(before, value);
    return before;
}
template <typename T>
inline T fetch_min(T& place, T value) {
    const T before = place;
    place = min<T>(before, value);
    return before;
}
template <typename T>
inline T fetch_or(T& place, T value) {
    const T before = place;
    place = before | value;
    return before;
}

}  // namespace softmetal::scalar
