// Elementary functions in double precision that give the same bits on every host: plain arithmetic and exact operations
// (sqrt, rounding to integers), never the platform's libm. Arguments are fp32 values; relative errors are below 1e-11
// unless said, so a result rounded to fp32 is within 0.501 ulp. Knows nothing of tiles.
#pragma once

#include <bit>
#include <cmath>
#include <cstdint>

namespace softmetal::tensix::math {

inline constexpr double kLn2 = 0.693147180559945309417, kLog2E = 1.44269504088896340736, kPi = 3.14159265358979323846;
inline constexpr double kInfinity = __builtin_inf(), kNan = __builtin_nan("");

// ---- without branches, so that loops over them become vector code -------------------------------------

template <int kCount>
inline double horner(double x, const double (&coefficients)[kCount]) {  // lowest power first
    double sum = coefficients[kCount - 1];
#pragma GCC unroll 32
    for (int i = kCount - 2; i >= 0; --i) sum = sum * x + coefficients[i];
    return sum;
}

inline double round_even(double x) {  // |x| < 2^51
    constexpr double kMagic = 0x1.8p52;
    return (x + kMagic) - kMagic;
}

inline double scale_by_power(double x, double exponent) {  // |exponent| <= 1022, an integer
    return x * std::bit_cast<double>(std::bit_cast<uint64_t>(exponent + (0x1.8p52 + 1023)) << 52);
}

// e^x for any x; beyond +-700 the result saturates, far outside fp32.
inline double exp(double x) {
    constexpr double kTaylor[] = {
        1.0,        1.0,         1.0 / 2,      1.0 / 6,       1.0 / 24,       1.0 / 120,      1.0 / 720,
        1.0 / 5040, 1.0 / 40320, 1.0 / 362880, 1.0 / 3628800, 1.0 / 39916800, 1.0 / 479001600};
    double bounded = x > 700.0 ? 700.0 : x;
    bounded = bounded < -700.0 ? -700.0 : bounded;
    double k = round_even(bounded * kLog2E);
    double r = (bounded - k * 0x1.62e42fee00000p-1) - k * 0x1.a39ef35793c76p-33;
    double result = scale_by_power(horner(r, kTaylor), k);
    return x != x ? x : result;
}

// 1 / (1 + e^-x) and tanh with full relative accuracy through e^|x| (tanh loses some below 2^-10, see tanh()).
inline double sigmoid(double x) {
    double e = math::exp(-__builtin_fabs(x));
    double small = e / (1.0 + e), large = 1.0 / (1.0 + e);
    return x < 0.0 ? small : large;
}

// e^x - 1 by its series where |x| < 0.4.
inline double expm1_small(double x) {
    constexpr double kTaylor[] = {
        1.0,         1.0 / 2,      1.0 / 6,       1.0 / 24,       1.0 / 120,       1.0 / 720,       1.0 / 5040,
        1.0 / 40320, 1.0 / 362880, 1.0 / 3628800, 1.0 / 39916800, 1.0 / 479001600, 1.0 / 6227020800};
    return x * horner(x, kTaylor);
}

inline double expm1(double x) {
    double near = expm1_small(x), far = math::exp(x) - 1.0;
    return __builtin_fabs(x) < 0.35 ? near : far;
}

inline double tanh(double x) {
    double a = __builtin_fabs(x), e = math::expm1(a > 40.0 ? -80.0 : -2.0 * a);
    double result = -e / (e + 2.0);
    return x != x ? x : __builtin_copysign(result, x);
}

// erf for |x| < 1 by its series, erfc for larger |x| by e^(-x^2) times a polynomial in (x - 2) / (x + 2); the
// polynomial interpolates e^(x^2) erfc(x) (1 + 2x) at Chebyshev points of 0.9 <= x <= 11.
inline double erf_series(double x) {
    constexpr double kTaylor[] = {1.1283791670955126,      -0.37612638903183754,    0.11283791670955126,
                                  -0.026866170645131252,   0.0052239776254421878,   -0.00085483270234508529,
                                  0.00012055332981789664,  -1.4925650358406251e-05, 1.6462114365889247e-06,
                                  -1.6365844691234924e-07, 1.4807192815879218e-08,  -1.2290555301717928e-09,
                                  9.4227590646504109e-11,  -6.7113668551641104e-12, 4.4632242632864773e-13,
                                  -2.7835162072109212e-14, 1.6342614095367152e-15,  -9.0639703173920312e-17};
    return x * horner(x * x, kTaylor);
}

inline double erfc_tail(double x) {  // 0.9 <= x <= 11
    constexpr double kTail[] = {
        1.258990227755427,       -0.071545248565447597,   -0.027906491966835329,  0.019817321687976223,
        -0.0047142824588509635,  2.0721872409164719e-05,  0.00021301995640029655, -1.0516576116827574e-05,
        -1.2086215777645749e-05, 1.9306194278474774e-07,  8.1438340246325484e-07, 6.8310961961922021e-08,
        -5.1835644237491721e-08, -1.3427391434959558e-08, 1.744753981673523e-09,  1.6322142720760106e-09,
        2.6769101456724579e-10,  -1.3089579181718182e-10, -6.0186666219164827e-11};
    constexpr double kLow = -0.37931034482758624, kHigh = 0.6923076923076923;
    double u = ((x - 2.0) / (x + 2.0) - kLow) * (2.0 / (kHigh - kLow)) - 1.0;
    return math::exp(-x * x) * horner(u, kTail) / (1.0 + 2.0 * x);
}

inline double erfc(double x) {
    double a = __builtin_fabs(x), bounded = a > 11.0 ? 11.0 : a < 0.9 ? 0.9 : a;
    double tail = erfc_tail(bounded), near = 1.0 - erf_series(x);
    double far = x < 0.0 ? 2.0 - tail : tail;
    double result = a < 1.0 ? near : far;
    return x != x ? x : result;
}

inline double erf(double x) {
    double a = __builtin_fabs(x), bounded = a > 11.0 ? 11.0 : a < 0.9 ? 0.9 : a;
    double far = __builtin_copysign(1.0 - erfc_tail(bounded), x), near = erf_series(x);
    double result = a < 1.0 ? near : far;
    return x != x ? x : result;
}

inline double normal_cdf(double x) {
    return 0.5 * math::erfc(x * -0.70710678118654752440);
}

// ---- the rest -------------------------------------------------------------------------------------

double log(double x);
double log1p(double x);
double exp2(double x);
double sin(double x);  // accurate to |x| about 1e6; beyond that the reduced angle drifts
double cos(double x);
double tan(double x);
double asin(double x);
double acos(double x);
double atan(double x);
double atan2(double y, double x);
double sinh(double x);
double cosh(double x);
double asinh(double x);
double acosh(double x);
double atanh(double x);
double cbrt(double x);
double pow(double x, double y);
double erfinv(double x);
double bessel_i0(double x);
double bessel_i1(double x);
double lgamma(double x);  // absolute error near its zeros
double digamma(double x);
double polygamma(uint32_t n, double x);
double fmod(double x, double y);       // sign of x
double remainder(double x, double y);  // sign of y, as in Python

}  // namespace softmetal::tensix::math
