// fp32 numbers as their 32 bits.
#pragma once

#include <stdint.h>

// fp32 by its bits: infinities, a NaN, and the masks of sign, exponent, mantissa and all but the sign.
inline constexpr uint32_t NEG_INF_FLOAT32 = 0xFF800000;
inline constexpr uint32_t POS_INF_FLOAT32 = 0x7F800000;
inline constexpr uint32_t NAN_FLOAT32 = 0x7FFFFFFF;
inline constexpr uint32_t FLOAT32_SIGN_MASK = 0x80000000;
inline constexpr uint32_t FLOAT32_EXPONENT_MASK = 0x7F800000;
inline constexpr uint32_t FLOAT32_MANTISSA_MASK = 0x007FFFFF;
inline constexpr uint32_t FLOAT32_MAGNITUDE_MASK = 0x7FFFFFFF;

// a > b without floating point; never for a NaN.
inline bool float32_greater(uint32_t a, uint32_t b) {
    const uint32_t magnitude_a = a & FLOAT32_MAGNITUDE_MASK, magnitude_b = b & FLOAT32_MAGNITUDE_MASK;
    if (magnitude_a > FLOAT32_EXPONENT_MASK || magnitude_b > FLOAT32_EXPONENT_MASK) return false;
    const int32_t first =
        (a & FLOAT32_SIGN_MASK) ? -static_cast<int32_t>(magnitude_a) : static_cast<int32_t>(magnitude_a);
    const int32_t second =
        (b & FLOAT32_SIGN_MASK) ? -static_cast<int32_t>(magnitude_b) : static_cast<int32_t>(magnitude_b);
    return first > second;
}
