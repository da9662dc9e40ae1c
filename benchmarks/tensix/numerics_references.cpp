// The functions that the C library lacks, made from those it has.
#include "numerics_references.h"

#include <cmath>

namespace numerics {
namespace {

constexpr Real kPi = 3.14159265358979323846264338327950288L;
constexpr Real kBernoulli[] = {1.0L / 6,       -1.0L / 30, 1.0L / 42,      -1.0L / 30,     5.0L / 66,
                               -691.0L / 2730, 7.0L / 6,   -3617.0L / 510, 43867.0L / 798, -174611.0L / 330};

// sin(pi x) and cos(pi x) by exact reduction.
Real sin_pi(Real x) {
    const Real r = x - 2 * std::nearbyint(x / 2);
    return std::abs(r) <= 0.25L   ? std::sin(kPi * r)
           : std::abs(r) <= 0.75L ? std::copysign(std::cos(kPi * (0.5L - std::abs(r))), r)
                                  : std::copysign(std::sin(kPi * (1 - std::abs(r))), r);
}
Real cos_pi(Real x) {
    return sin_pi(x + 0.5L);
}

}  // namespace

Real erfinv(Real x) {
    const Real a = std::abs(x);
    if (a == 0) return x;
    if (a > 1) return NAN;
    if (a == 1) return std::copysign(INFINITY, x);
    Real low = 0, high = 7;
    for (int i = 0; i < 30; ++i) {
        const Real middle = (low + high) / 2;
        ((a < 0.5L ? std::erf(middle) < a : std::erfc(middle) > 1 - a) ? low : high) = middle;
    }
    Real y = (low + high) / 2;
    for (int i = 0; i < 4; ++i) {
        const Real error = a < 0.5L ? std::erf(y) - a : (1 - a) - std::erfc(y);
        y -= error / (2 / std::sqrt(kPi) * std::exp(-y * y));
    }
    return std::copysign(y, x);
}

Real digamma(Real x) {
    if (x <= 0 && x == std::floor(x)) return NAN;
    if (x < 0) return digamma(1 - x) - kPi * cos_pi(x) / sin_pi(x);
    Real sum = 0;
    for (; x < 24; x += 1) sum -= 1 / x;
    sum += std::log(x) - 0.5L / x;
    Real power = 1 / (x * x);
    for (int i = 0; i < 10; ++i, power /= x * x) sum -= kBernoulli[i] / (2 * i + 2) * power;
    return sum;
}

Real polygamma(int n, Real x) {
    if (x <= 0) return NAN;
    const Real s = n + 1;
    Real sum = 0;
    for (; x < 30; x += 1) sum += std::pow(x, -s);
    sum += std::pow(x, -Real(n)) / n + std::pow(x, -s) / 2;
    Real factor = s, power = std::pow(x, -s - 1), factorial = 2;
    for (int i = 0; i < 10; ++i) {
        sum += kBernoulli[i] / factorial * factor * power;
        factor *= (s + 2 * i + 1) * (s + 2 * i + 2);
        factorial *= (2.0L * i + 3) * (2.0L * i + 4);
        power /= x * x;
    }
    return (n % 2 ? 1 : -1) * std::tgamma(s) * sum;
}

// The power series: all terms have one sign.
Real bessel_i(int order, Real x) {
    const Real quarter = x * x / 4;
    Real term = order == 0 ? 1 : x / 2, sum = term;
    for (int k = 1; std::abs(term) > std::abs(sum) * 1e-22L; ++k) {
        term *= quarter / (Real(k) * (k + order));
        sum += term;
    }
    return sum;
}

Real sigmoid(Real x) {
    return x < 0 ? std::exp(x) / (1 + std::exp(x)) : 1 / (1 + std::exp(-x));
}
Real log1p_exp(Real x) {
    return x > 0 ? x + std::log1p(std::exp(-x)) : std::log1p(std::exp(x));
}
Real log_sigmoid(Real x) {
    return -log1p_exp(-x);
}
Real gelu(Real x) {
    return x / 2 * std::erfc(-x / std::sqrt(2.0L));
}
Real gelu_derivative(Real x) {
    return std::erfc(-x / std::sqrt(2.0L)) / 2 + x * std::exp(-x * x / 2) / std::sqrt(2 * kPi);
}
Real tanh_derivative(Real x) {
    const Real c = std::cosh(x);
    return 1 / (c * c);
}
Real log_add_exp(Real x, Real y) {
    return std::fmax(x, y) + std::log1p(std::exp(-std::abs(x - y)));
}

}  // namespace numerics
