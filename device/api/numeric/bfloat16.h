// bf16 numbers as their 16 bits.
#pragma once

#include <stdint.h>

// bf16 by its bits: infinities, a NaN, and the masks of sign, exponent, mantissa and all but the sign.
inline constexpr uint16_t NEG_INF_BFLOAT16 = 0xFF80;
inline constexpr uint16_t POS_INF_BFLOAT16 = 0x7F80;
inline constexpr uint16_t NAN_BFLOAT16 = 0x7FFF;
inline constexpr uint16_t BFLOAT16_SIGN_MASK = 0x8000;
inline constexpr uint16_t BFLOAT16_EXPONENT_MASK = 0x7F80;
inline constexpr uint16_t BFLOAT16_MANTISSA_MASK = 0x007F;
inline constexpr uint16_t BFLOAT16_MAGNITUDE_MASK = 0x7FFF;

// The same number as float.
inline float bf16_to_fp32(uint16_t bf16) {
    return __builtin_bit_cast(float, static_cast<unsigned>(bf16) << 16);
}

// A float without its low 16 bits.
inline uint16_t fp32_to_bf16_truncate(float x) {
    return static_cast<uint16_t>(__builtin_bit_cast(unsigned, x) >> 16);
}

// To nearest, ties to even; a NaN stays one.
inline uint16_t fp32_to_bf16(float x) {
    const unsigned bits = __builtin_bit_cast(unsigned, x);
    if ((bits & 0x7fffffff) > 0x7f800000) return NAN_BFLOAT16;
    return static_cast<uint16_t>((bits + 0x7fff + ((bits >> 16) & 1)) >> 16);
}

// The two halves of a float's bits.
struct FloatBits {
    // Upper and lower 16 bits.
    uint16_t high16;
    uint16_t low16;
    explicit FloatBits(float value)
        : high16(static_cast<uint16_t>(__builtin_bit_cast(unsigned, value) >> 16)),
          low16(static_cast<uint16_t>(__builtin_bit_cast(unsigned, value))) {}
};

// a > b without floating point: sign and magnitude as one ordered number.
inline bool bfloat16_greater(uint16_t a, uint16_t b) {
    if ((a & BFLOAT16_MAGNITUDE_MASK) > BFLOAT16_EXPONENT_MASK ||
        (b & BFLOAT16_MAGNITUDE_MASK) > BFLOAT16_EXPONENT_MASK) {
        return false;
    }
    const int first = (a & BFLOAT16_SIGN_MASK) ? -(a & BFLOAT16_MAGNITUDE_MASK) : a;
    const int second = (b & BFLOAT16_SIGN_MASK) ? -(b & BFLOAT16_MAGNITUDE_MASK) : b;
    return first > second;
}
