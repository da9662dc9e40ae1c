// Functions of floats for scalar code: right to a few units in the last place, in single precision except where a
// reduction needs more. No library of the compiler's is used, so every toolchain gives the same bits.
#pragma once

#include <cstdint>

#include "numbers.h"

namespace softmetal::scalar::math {

inline constexpr float kInfinity = __builtin_inff();

inline float abs(float x) {
    return bits_as<float>(bits_as<uint32_t>(x) & 0x7fffffffu);
}
inline double abs(double x) {
    return x < 0 ? -x : x;
}
template <typename T>
inline T abs_int(T x) {
    return static_cast<T>(x < 0 ? -x : x);
}
inline bool isnan(float x) {
    return x != x;
}
inline bool isinf(float x) {
    return abs(x) == kInfinity;
}
inline bool isfinite(float x) {
    return abs(x) < kInfinity;
}
inline float copysign(float x, float sign) {
    return bits_as<float>((bits_as<uint32_t>(x) & 0x7fffffffu) | (bits_as<uint32_t>(sign) & 0x80000000u));
}

// ---- rounding -----------------------------------------------------------------------------------------------------

inline float trunc(float x) {
    const uint32_t bits = bits_as<uint32_t>(x);
    const int exponent = static_cast<int>(bits >> 23 & 0xff) - 127;
    if (exponent >= 23) return x;
    if (exponent < 0) return bits_as<float>(bits & 0x80000000u);
    return bits_as<float>(bits & ~(0x7fffffu >> exponent));
}
inline float floor(float x) {
    const float whole = trunc(x);
    return whole > x ? whole - 1.0f : whole;
}
inline float ceil(float x) {
    const float whole = trunc(x);
    return whole < x ? whole + 1.0f : copysign(whole, x);
}
// Halves away from zero.
inline float round(float x) {
    const float whole = trunc(x);
    return abs(x - whole) >= 0.5f ? whole + copysign(1.0f, x) : whole;
}
// Halves to even.
inline float nearbyint(float x) {
    if (abs(x) >= 8388608.0f || x != x) return x;
    const float rounded = x < 0 ? (x - 8388608.0f) + 8388608.0f : (x + 8388608.0f) - 8388608.0f;
    return copysign(rounded, x);
}
inline float fmod(float x, float y) {
    if (isinf(x) || y == 0.0f || x != x || y != y) return __builtin_nanf("");
    float rest = abs(x);
    const float divisor = abs(y);
    while (rest >= divisor) {
        // The largest multiple by a power of two that still fits; the difference of such neighbours is exact.
        const uint32_t gap = (bits_as<uint32_t>(rest) >> 23) - (bits_as<uint32_t>(divisor) >> 23);
        float part = gap > 1 && bits_as<uint32_t>(divisor) >= 0x800000u
                         ? bits_as<float>(bits_as<uint32_t>(divisor) + ((gap - 1) << 23))
                         : divisor;
        if (part * 2.0f <= rest) part *= 2.0f;
        rest -= part;
    }
    return copysign(rest, x);
}
inline float floor_mod(float x, float y) {
    const float rest = fmod(x, y);
    return rest != 0.0f && (rest < 0) != (y < 0) ? rest + y : rest;
}

// ---- powers and roots ---------------------------------------------------------------------------------------------

inline float ldexp(float x, int n) {
    while (n > 127) x *= bits_as<float>(254u << 23), n -= 127;
    while (n < -126) x *= bits_as<float>(1u << 23), n += 126;
    return x * bits_as<float>(static_cast<uint32_t>(n + 127) << 23);
}

// Digit by digit; correctly rounded.
inline float sqrt(float x) {
    if (!(x > 0.0f)) return x == 0.0f ? x : __builtin_nanf("");
    if (isinf(x)) return x;
    int scale = 0;
    if (bits_as<uint32_t>(x) < 0x800000u) x *= 16777216.0f, scale = -12;
    int exponent = static_cast<int>(bits_as<uint32_t>(x) >> 23) - 127;
    uint32_t mantissa = (bits_as<uint32_t>(x) & 0x7fffffu) | 0x800000u;
    if (exponent & 1) mantissa <<= 1;
    exponent >>= 1;
    uint32_t root = 0, rest = 0;
    // 25 digits of the root of mantissa * 2^25: 24 for the result, one to round.
    uint64_t value = static_cast<uint64_t>(mantissa) << 25;
    for (int digit = 24; digit >= 0; --digit) {
        rest = rest << 2 | static_cast<uint32_t>(value >> 48 & 3);
        value <<= 2;
        const uint32_t trial = root << 2 | 1;
        root <<= 1;
        if (rest >= trial) rest -= trial, root |= 1;
    }
    root = (root >> 1) + (root & 1);
    const float result = bits_as<float>(root + (static_cast<uint32_t>(exponent + 126) << 23));
    return scale ? result * bits_as<float>(static_cast<uint32_t>(scale + 127) << 23) : result;
}
inline float rsqrt(float x) {
    return 1.0f / sqrt(x);
}

namespace detail {

// e^r for |r| <= ln(2)/2.
inline float exp_core(float r) {
    return 1.0f +
           r * (1.0f +
                r * (0.5f + r * (1.6666667e-1f +
                                 r * (4.1666668e-2f + r * (8.3333338e-3f + r * (1.3888889e-3f + r * 1.984127e-4f))))));
}

// log(1 + f) for a mantissa 1 + f in [sqrt(1/2), sqrt(2)).
inline float log_core(float f) {
    const float s = f / (2.0f + f), z = s * s;
    const float tail = z * (0.66666667f + z * (0.4f + z * (0.28571429f + z * (0.22222222f + z * 0.18181818f))));
    const float half = 0.5f * f * f;
    return f - (half - s * (half + tail));
}

struct Split {
    float f;  // mantissa - 1
    int exponent;
};
inline Split split(float x) {
    int bias = 127;
    if (bits_as<uint32_t>(x) < 0x800000u) x *= 16777216.0f, bias += 24;
    const uint32_t bits = bits_as<uint32_t>(x);
    int exponent = static_cast<int>(bits >> 23) - bias;
    float mantissa = bits_as<float>((bits & 0x7fffffu) | 0x3f800000u);
    if (mantissa >= 1.41421356f) mantissa *= 0.5f, ++exponent;
    return {mantissa - 1.0f, exponent};
}

// What a logarithm is where there is none, or 0.
inline bool log_special(float x, float& result) {
    if (x > 0.0f && x < kInfinity) return false;
    result = x == 0.0f ? -kInfinity : x == kInfinity ? x : __builtin_nanf("");
    return true;
}

}  // namespace detail

inline float exp(float x) {
    if (x != x) return x;
    if (x > 88.8f) return kInfinity;
    if (x < -104.0f) return 0.0f;
    const float n = nearbyint(x * 1.44269504f);
    const float r = (x - n * 0.693359375f) + n * 2.12194440e-4f;
    return ldexp(detail::exp_core(r), static_cast<int>(n));
}
inline float exp2(float x) {
    if (x != x) return x;
    if (x > 128.5f) return kInfinity;
    if (x < -151.0f) return 0.0f;
    const float n = nearbyint(x);
    return ldexp(detail::exp_core((x - n) * 0.69314718f), static_cast<int>(n));
}
inline float log(float x) {
    float special;
    if (detail::log_special(x, special)) return special;
    const auto [f, exponent] = detail::split(x);
    const float n = static_cast<float>(exponent);
    return n * 0.693359375f + (detail::log_core(f) - n * 2.12194440e-4f);
}
inline float log2(float x) {
    float special;
    if (detail::log_special(x, special)) return special;
    const auto [f, exponent] = detail::split(x);
    return static_cast<float>(exponent) + detail::log_core(f) * 1.44269504f;
}
inline float log10(float x) {
    float special;
    if (detail::log_special(x, special)) return special;
    const auto [f, exponent] = detail::split(x);
    const float n = static_cast<float>(exponent);
    return n * 0.30078125f + (detail::log_core(f) * 0.43429448f + n * 2.4874566e-4f);
}
inline float log1p(float x) {
    const float u = 1.0f + x;
    if (u == 1.0f) return x;
    return u > 0.0f && u < kInfinity ? log(u) * (x / (u - 1.0f)) : log(u);
}
inline float expm1(float x) {
    if (abs(x) > 0.5f) return exp(x) - 1.0f;
    float term = x, sum = x;
    for (int n = 2; n <= 10; ++n) {
        term *= x / static_cast<float>(n);
        sum += term;
    }
    return sum;
}
inline float exp10(float x) {
    // In two factors: 10^x = 2^n 10^r.
    const float n = nearbyint(x * 3.32192809f);
    if (abs(n) > 400.0f || x != x) return exp2(x * 3.32192809f);
    const float r = (x - n * 0.30078125f) - n * 2.4874566e-4f;
    return ldexp(detail::exp_core(r * 2.30258509f), static_cast<int>(n));
}

inline float pow(float x, float y) {
    if (y == 0.0f || x == 1.0f) return 1.0f;
    if (x != x || y != y) return __builtin_nanf("");
    const bool whole = trunc(y) == y, odd = whole && abs(y) < 16777216.0f && (static_cast<int32_t>(y) & 1);
    if (whole && abs(y) <= 16.0f) {
        float power = 1.0f, base = x;
        for (uint32_t n = static_cast<uint32_t>(abs(y)); n; n >>= 1, base *= base) {
            if (n & 1) power *= base;
        }
        return y < 0 ? 1.0f / power : power;
    }
    if (x < 0.0f && !whole && isfinite(x)) return __builtin_nanf("");
    const float size = abs(x);
    float result;
    if (size == 0.0f || isinf(size) || isinf(y)) {
        result = size == 1.0f ? 1.0f : (size > 1.0f) == (y > 0.0f) ? kInfinity : 0.0f;
    } else {
        // The logarithm in double precision: its error is multiplied by y.
        const auto [f, exponent] = detail::split(size);
        const double s = static_cast<double>(f) / (2.0 + f), z = s * s;
        double sum = 0;
        for (int n = 15; n >= 1; n -= 2) sum = sum * z + 1.0 / n;
        const double power = y * (exponent + 2.8853900817779268 * s * sum);
        if (power > 130) {
            result = kInfinity;
        } else if (power < -152) {
            result = 0.0f;
        } else {
            const float n = nearbyint(static_cast<float>(power));
            result =
                ldexp(detail::exp_core(static_cast<float>((power - n) * 0.69314718055994531)), static_cast<int>(n));
        }
    }
    return x < 0.0f && odd ? -result : result;
}
template <typename T>
inline T pow_int(T x, T y) {
    T power = 1;
    for (; y > 0; y >>= 1, x = static_cast<T>(x * x)) {
        if (y & 1) power = static_cast<T>(power * x);
    }
    return power;
}
inline float hypot(float x, float y) {
    const float a = max(abs(x), abs(y)), b = min(abs(x), abs(y));
    if (isinf(a) || a == 0.0f) return a;
    const float q = b / a;
    return a * sqrt(1.0f + q * q);
}
inline float fma(float x, float y, float z) {
    return static_cast<float>(static_cast<double>(x) * y + z);
}

// ---- circle functions ---------------------------------------------------------------------------------------------

namespace detail {

// x as a quarter turn and a rest in [-pi/4, pi/4].
inline float quarter(float x, uint32_t& turns) {
    const double y = x;
    const double n = y * 0.63661977236758134;
    const auto whole = static_cast<int64_t>(n < 0 ? n - 0.5 : n + 0.5);
    turns = static_cast<uint32_t>(whole) & 3;
    const auto k = static_cast<double>(whole);
    return static_cast<float>((y - k * 1.5707963267341256) - k * 6.077100506506192e-11);
}
inline float sin_core(float r) {
    const float z = r * r;
    return r + r * z * (-0.16666667f + z * (8.333333e-3f + z * (-1.9841270e-4f + z * 2.7557319e-6f)));
}
inline float cos_core(float r) {
    const float z = r * r;
    return 1.0f - (0.5f * z - z * z * (4.1666667e-2f + z * (-1.3888889e-3f + z * (2.4801587e-5f - z * 2.7557319e-7f))));
}

// atan for |x| <= tan(pi/8).
inline float atan_core(float x) {
    const float z = x * x;
    return x * (1.0f + z * (-0.33333332f +
                            z * (0.19999886f +
                                 z * (-0.14281639f + z * (0.11041054f + z * (-0.08459109f + z * 0.04712997f))))));
}

}  // namespace detail

inline float sin(float x) {
    if (!isfinite(x)) return __builtin_nanf("");
    uint32_t turns;
    const float r = detail::quarter(x, turns);
    const float value = turns & 1 ? detail::cos_core(r) : detail::sin_core(r);
    return turns & 2 ? -value : value;
}
inline float cos(float x) {
    if (!isfinite(x)) return __builtin_nanf("");
    uint32_t turns;
    const float r = detail::quarter(x, turns);
    const float value = turns & 1 ? detail::sin_core(r) : detail::cos_core(r);
    return turns == 1 || turns == 2 ? -value : value;
}
inline float tan(float x) {
    if (!isfinite(x)) return __builtin_nanf("");
    uint32_t turns;
    const float r = detail::quarter(x, turns);
    const float s = detail::sin_core(r), c = detail::cos_core(r);
    return turns & 1 ? -c / s : s / c;
}
inline float atan(float x) {
    const float a = abs(x);
    float value;
    if (a > 2.41421356f) {
        value = 1.57079633f - detail::atan_core(1.0f / a);
    } else if (a > 0.41421356f) {
        value = 0.785398163f + detail::atan_core((a - 1.0f) / (a + 1.0f));
    } else {
        value = detail::atan_core(a);
    }
    return copysign(value, x);
}
inline float atan2(float y, float x) {
    if (x != x || y != y) return __builtin_nanf("");
    constexpr float kPi = 3.14159265f;
    const bool left = bits_as<uint32_t>(x) >> 31;
    if (y == 0.0f) return copysign(left ? kPi : 0.0f, y);
    if (isinf(x) && isinf(y)) return copysign(left ? 2.35619449f : 0.785398163f, y);
    if (x == 0.0f || isinf(y)) return copysign(1.57079633f, y);
    const float angle = atan(abs(y / x));
    return copysign(left ? kPi - angle : angle, y);
}
inline float asin(float x) {
    if (!(abs(x) <= 1.0f)) return __builtin_nanf("");
    return atan2(x, sqrt((1.0f - x) * (1.0f + x)));
}
inline float acos(float x) {
    if (!(abs(x) <= 1.0f)) return __builtin_nanf("");
    return 2.0f * atan2(sqrt(1.0f - x), sqrt(1.0f + x));
}

// ---- hyperbolic functions and what neural networks use ------------------------------------------------------------

inline float sinh(float x) {
    const float a = abs(x);
    if (a > 88.0f) {
        const float half = exp(0.5f * a);
        return copysign(0.5f * half * half, x);
    }
    const float t = expm1(a);
    return copysign(0.5f * (t + t / (t + 1.0f)), x);
}
inline float cosh(float x) {
    const float a = abs(x);
    if (a > 88.0f) {
        const float half = exp(0.5f * a);
        return 0.5f * half * half;
    }
    const float t = exp(a);
    return 0.5f * (t + 1.0f / t);
}
inline float tanh(float x) {
    const float a = abs(x);
    if (a > 9.5f) return copysign(1.0f, x);
    const float t = expm1(2.0f * a);
    return x != x ? x : copysign(t / (t + 2.0f), x);
}
inline float asinh(float x) {
    const float a = abs(x);
    const float value = a > 1.0e9f ? log(a) + 0.693147181f : log1p(a + a * a / (1.0f + sqrt(a * a + 1.0f)));
    return copysign(value, x);
}
inline float acosh(float x) {
    if (!(x >= 1.0f)) return __builtin_nanf("");
    const float t = x - 1.0f;
    return x > 1.0e9f ? log(x) + 0.693147181f : log1p(t + sqrt(2.0f * t + t * t));
}
inline float atanh(float x) {
    const float a = abs(x);
    if (a == 1.0f) return copysign(kInfinity, x);
    return a < 1.0f ? copysign(0.5f * log1p(2.0f * a / (1.0f - a)), x) : __builtin_nanf("");
}
inline float sigmoid(float x) {
    if (x >= 0.0f) return 1.0f / (1.0f + exp(-x));
    const float e = exp(x);
    return e / (1.0f + e);
}
// Up to 2 a polynomial in x^2, beyond it 1 - e^(-x^2) times one in 1/x.
inline float erf(float x) {
    const float a = abs(x);
    if (a < 2.0f) {
        const float t = 0.5f * a * a - 1.0f;
        return x * (0.67493324f +
                    t * (-0.26111186f +
                         t * (0.11947914f +
                              t * (-0.048662778f +
                                   t * (0.017128318f +
                                        t * (-0.0052348694f +
                                             t * (0.0014052043f +
                                                  t * (-3.3516560e-4f +
                                                       t * (7.1584546e-5f +
                                                            t * (-1.3909694e-5f +
                                                                 t * (2.6659886e-6f - t * 4.3345660e-7f)))))))))));
    }
    if (a > 4.0f) return x != x ? x : copysign(1.0f, x);
    const float s = 1.0f / a, t = (s - 0.3f) * 5.0f;
    const float q =
        0.54163320f + t * (-0.026920219f +
                           t * (-0.0054233443f +
                                t * (0.0016647897f + t * (-1.3055333e-4f + t * (-5.1461726e-5f + t * 2.2077142e-5f)))));
    return copysign(1.0f - s * q * exp(-a * a), x);
}

// ---- bits ---------------------------------------------------------------------------------------------------------

inline int32_t popcount(uint32_t x) {
    int32_t count = 0;
    for (; x; x &= x - 1) ++count;
    return count;
}
inline int32_t popcount(uint64_t x) {
    return popcount(static_cast<uint32_t>(x)) + popcount(static_cast<uint32_t>(x >> 32));
}
template <typename U>
inline int32_t clz(U x) {
    int32_t count = 0;
    for (U bit = U(1) << (sizeof(U) * 8 - 1); bit && !(x & bit); bit >>= 1) ++count;
    return count;
}

}  // namespace softmetal::scalar::math
