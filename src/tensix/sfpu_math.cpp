// Elementary functions that need branches or loops. Plain double arithmetic: the same bits everywhere.
#include "tensix/sfpu_math.h"

namespace softmetal::tensix::math {
namespace {

// 2 atanh(s) for |s| < 0.18.
double twice_atanh(double s) {
    constexpr double kSeries[] = {2.0,      2.0 / 3,  2.0 / 5,  2.0 / 7,  2.0 / 9, 2.0 / 11,
                                  2.0 / 13, 2.0 / 15, 2.0 / 17, 2.0 / 19, 2.0 / 21};
    return s * horner(s * s, kSeries);
}

struct Reduced {
    double angle;  // |angle| <= pi / 4
    int64_t quadrant;
};

Reduced reduce_angle(double x) {
    double k = std::nearbyint(x * (2.0 / kPi));
    // pi / 2 in three parts of 33 bits, so that k times a part is exact for |k| < 2^20.
    double angle = ((x - k * 0x1.921fb54400000p+0) - k * 0x1.0b4611a600000p-34) - k * 0x1.3198a2e037073p-69;
    return {angle, static_cast<int64_t>(std::fmod(k, 4.0))};
}

double sin_near(double r) {
    constexpr double kTaylor[] = {1.0,          -1.0 / 6,        1.0 / 120,          -1.0 / 5040,
                                  1.0 / 362880, -1.0 / 39916800, 1.0 / 6227020800.0, -1.0 / 1307674368000.0};
    return r * horner(r * r, kTaylor);
}

double cos_near(double r) {
    constexpr double kTaylor[] = {1.0,
                                  -1.0 / 2,
                                  1.0 / 24,
                                  -1.0 / 720,
                                  1.0 / 40320,
                                  -1.0 / 3628800,
                                  1.0 / 479001600,
                                  -1.0 / 87178291200.0,
                                  1.0 / 20922789888000.0};
    return horner(r * r, kTaylor);
}

double sin_quadrant(const Reduced& reduced, int64_t shift) {
    int64_t quadrant = (reduced.quadrant + shift) & 3;
    double value = quadrant & 1 ? cos_near(reduced.angle) : sin_near(reduced.angle);
    return quadrant & 2 ? -value : value;
}

double atan_unit(double x) {  // 0 <= x <= 1
    constexpr double kTan8 = 0.41421356237309504880;
    bool upper = x > kTan8;
    double u = upper ? (x - 1.0) / (x + 1.0) : x, square = u * u, sum = 0.0;
    for (int n = 41; n >= 1; n -= 2) sum = 1.0 / n - square * sum;
    return (upper ? kPi / 4 : 0.0) + u * sum;
}

double sin_pi(double x) {  // sin(pi x)
    double whole = std::nearbyint(x), part = x - whole;
    double value =
        std::fabs(part) <= 0.25 ? sin_near(kPi * part) : std::copysign(cos_near(kPi * (0.5 - std::fabs(part))), part);
    return std::fmod(whole, 2.0) != 0.0 ? -value : value;
}

bool is_pole(double x) {
    return x <= 0.0 && x == std::floor(x);
}

// Bernoulli numbers B2, B4, ...
constexpr double kBernoulli[] = {1.0 / 6,  -1.0 / 30,     1.0 / 42, -1.0 / 30,
                                 5.0 / 66, -691.0 / 2730, 7.0 / 6,  -3617.0 / 510};

// Sum over k >= 0 of (x + k)^-s, s >= 2, x > 0 (Euler-Maclaurin).
double hurwitz_zeta(double s, double x) {
    double sum = 0.0;
    for (; x < 16.0; x += 1.0) sum += math::pow(x, -s);
    double power = math::pow(x, -s), term = s * power / x;
    sum += power * x / (s - 1.0) + 0.5 * power;
    double factorial = 2.0;
    for (int i = 0; i < 8; ++i) {
        sum += kBernoulli[i] / factorial * term;
        term *= (s + 2 * i + 1) * (s + 2 * i + 2) / (x * x);
        factorial *= (2.0 * i + 3) * (2.0 * i + 4);
    }
    return sum;
}

// Derivatives of pi cot(pi x) would be needed below zero; the recurrence gets there without them for fp32 use.
constexpr double kRecurrenceLimit = -1000.0;

}  // namespace

double log(double x) {
    if (x != x || x < 0.0) return kNan;
    if (x == 0.0) return -kInfinity;
    if (x == kInfinity) return x;
    uint64_t bits = std::bit_cast<uint64_t>(x);
    double exponent = static_cast<double>(static_cast<int64_t>(bits >> 52) - 1023);
    double m = std::bit_cast<double>((bits & 0x000fffffffffffffull) | 0x3ff0000000000000ull);
    if (m > 1.41421356237309504880) m *= 0.5, exponent += 1.0;
    return exponent * kLn2 + twice_atanh((m - 1.0) / (m + 1.0));
}

double log1p(double x) {
    if (std::fabs(x) < 0.25) return twice_atanh(x / (2.0 + x));
    return math::log(1.0 + x);
}

double exp2(double x) {
    if (x != x) return x;
    double bounded = std::fmax(std::fmin(x, 1000.0), -1000.0), k = std::nearbyint(bounded);
    return scale_by_power(math::exp((bounded - k) * kLn2), k);
}

double sin(double x) {
    return std::isfinite(x) ? sin_quadrant(reduce_angle(x), 0) : kNan;
}
double cos(double x) {
    return std::isfinite(x) ? sin_quadrant(reduce_angle(x), 1) : kNan;
}
double tan(double x) {
    if (!std::isfinite(x)) return kNan;
    Reduced reduced = reduce_angle(x);
    return sin_quadrant(reduced, 0) / sin_quadrant(reduced, 1);
}

double atan(double x) {
    if (x != x) return x;
    double a = std::fabs(x);
    return std::copysign(a > 1.0 ? kPi / 2 - atan_unit(1.0 / a) : atan_unit(a), x);
}

double asin(double x) {
    double a = std::fabs(x);
    if (!(a <= 1.0)) return kNan;
    if (a == 1.0) return std::copysign(kPi / 2, x);
    return math::atan(x / std::sqrt((1.0 - x) * (1.0 + x)));
}

double acos(double x) {
    if (!(std::fabs(x) <= 1.0)) return kNan;
    return x > 0.5 ? 2.0 * math::asin(std::sqrt((1.0 - x) * 0.5)) : kPi / 2 - math::asin(x);
}

double atan2(double y, double x) {
    if (x != x || y != y) return kNan;
    if (y == 0.0) return std::copysign(std::signbit(x) ? kPi : 0.0, y);
    if (x == 0.0) return std::copysign(kPi / 2, y);
    if (std::isinf(x) && std::isinf(y)) return std::copysign(x > 0.0 ? kPi / 4 : 3 * kPi / 4, y);
    double angle = math::atan(std::fabs(y) / std::fabs(x));
    return std::copysign(x < 0.0 ? kPi - angle : angle, y);
}

double sinh(double x) {
    if (std::fabs(x) > 120.0) return std::copysign(kInfinity, x);
    double e = math::expm1(std::fabs(x));
    return x != x ? x : std::copysign(0.5 * (e + e / (e + 1.0)), x);
}

double cosh(double x) {
    double e = math::exp(std::fabs(x));
    return 0.5 * (e + 1.0 / e);
}

double asinh(double x) {
    double a = std::fabs(x);
    if (a == kInfinity || x != x) return x;
    return std::copysign(math::log1p(a + a * a / (1.0 + std::sqrt(1.0 + a * a))), x);
}

double acosh(double x) {
    if (!(x >= 1.0)) return kNan;
    double t = x - 1.0;
    return x > 1e150 ? math::log(x) + kLn2 : math::log1p(t + std::sqrt(t * (t + 2.0)));
}

double atanh(double x) {
    double a = std::fabs(x);
    if (!(a <= 1.0)) return kNan;
    return a == 1.0 ? std::copysign(kInfinity, x) : std::copysign(0.5 * math::log1p(2.0 * a / (1.0 - a)), x);
}

double cbrt(double x) {
    if (x == 0.0 || !std::isfinite(x)) return x;
    double a = std::fabs(x);
    double root = std::bit_cast<double>(std::bit_cast<uint64_t>(a) / 3 + 0x2a9f7893782da1ceull);
    for (int i = 0; i < 5; ++i) root -= (root - a / (root * root)) / 3.0;
    return std::copysign(root, x);
}

double pow(double x, double y) {
    if (y == 0.0 || x == 1.0) return 1.0;
    if (x != x || y != y) return kNan;
    bool odd = y == std::floor(y) && std::fmod(y, 2.0) != 0.0;
    if (x < 0.0 && y != std::floor(y) && std::isfinite(x)) return kNan;
    double a = std::fabs(x), result;
    if (a == 0.0 || a == kInfinity)
        result = (a == 0.0) == (y < 0.0) ? kInfinity : 0.0;
    else
        result = math::exp(a == 1.0 ? 0.0 : y * math::log(a));
    return std::signbit(x) && odd ? -result : result;
}

double erfinv(double x) {
    double a = std::fabs(x);
    if (!(a <= 1.0)) return kNan;
    if (a == 1.0) return std::copysign(kInfinity, x);
    if (a == 0.0) return x;
    // Winitzki's approximation, then Newton's method on erf or erfc, whichever keeps its digits.
    double l = math::log1p(-a * a), b = 2.0 / (kPi * 0.147) + 0.5 * l;
    double y = std::sqrt(std::sqrt(b * b - l / 0.147) - b);
    for (int i = 0; i < 5; ++i) {
        double error = a < 0.5 ? math::erf(y) - a : (1.0 - a) - math::erfc(y);
        double slope = 1.1283791670955126 * math::exp(-y * y), step = error / slope;
        y -= step / (1.0 + y * step);
    }
    return std::copysign(y, x);
}

double bessel_i0(double x) {
    double quarter = x * x * 0.25, term = 1.0, sum = 1.0;
    if (!(std::fabs(x) < 100.0)) return x != x ? x : kInfinity;
    for (int k = 1; term > sum * 1e-17; ++k) sum += term *= quarter / (static_cast<double>(k) * k);
    return sum;
}

double bessel_i1(double x) {
    double quarter = x * x * 0.25, term = 0.5 * x, sum = term;
    if (!(std::fabs(x) < 100.0)) return x != x ? x : std::copysign(kInfinity, x);
    for (int k = 1; std::fabs(term) > std::fabs(sum) * 1e-17; ++k)
        sum += term *= quarter / (static_cast<double>(k) * (k + 1));
    return sum;
}

double lgamma(double x) {
    if (x != x) return x;
    if (std::isinf(x) || is_pole(x)) return kInfinity;
    if (x == 1.0 || x == 2.0) return 0.0;
    if (x < 0.5) return math::log(kPi / std::fabs(sin_pi(x))) - math::lgamma(1.0 - x);
    double product = 1.0;
    for (; x < 12.0; x += 1.0) product *= x;
    double sum = 0.0, power = 1.0 / x;
    for (int i = 0; i < 8; ++i, power /= x * x) sum += kBernoulli[i] / ((2.0 * i + 2) * (2.0 * i + 1)) * power;
    return (x - 0.5) * math::log(x) - x + 0.91893853320467274178 + sum - math::log(product);
}

double digamma(double x) {
    if (x != x || is_pole(x) || x == -kInfinity) return kNan;
    if (x < 0.0) return math::digamma(1.0 - x) - kPi * sin_pi(x + 0.5) / sin_pi(x);
    double sum = 0.0;
    for (; x < 12.0; x += 1.0) sum -= 1.0 / x;
    sum += math::log(x) - 0.5 / x;
    double square = 1.0 / (x * x), power = square;
    for (int i = 0; i < 8; ++i, power *= square) sum -= kBernoulli[i] / (2.0 * i + 2) * power;
    return sum;
}

double polygamma(uint32_t n, double x) {
    if (n == 0) return math::digamma(x);
    if (x != x || x < kRecurrenceLimit) return kNan;
    double s = static_cast<double>(n) + 1.0, factorial = 1.0, sum = 0.0;
    for (uint32_t i = 2; i <= n; ++i) factorial *= i;
    if (is_pole(x)) return n & 1 ? kInfinity : kNan;
    for (; x <= 0.0; x += 1.0) sum += math::pow(x, -s);
    sum += hurwitz_zeta(s, x);
    return (n & 1 ? factorial : -factorial) * sum;
}

double fmod(double x, double y) {
    return std::fmod(x, y);
}

double remainder(double x, double y) {
    double r = std::fmod(x, y);
    return r != 0.0 && (r < 0.0) != (y < 0.0) ? r + y : r;
}

}  // namespace softmetal::tensix::math
