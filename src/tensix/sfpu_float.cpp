// Float arithmetic, comparisons, exponentials, trigonometry and special functions of the SFPU. One row each.
#include "tensix/sfpu_kernels.h"
#include "tensix/sfpu_math.h"

namespace softmetal::tensix::detail {
namespace {

using abi::SfpuOp;

double truth(bool condition) {
    return condition ? 1.0 : 0.0;
}

// The larger or smaller of two; a NaN in either gives NaN.
double larger(double x, double y) {
    return x != x || y != y ? math::kNan : x > y ? x : y;
}
double smaller(double x, double y) {
    return x != x || y != y ? math::kNan : x < y ? x : y;
}

// Sums that stay finite when both are far out: max + log(1 + e^-|x - y|).
double log_add_exp(double x, double y) {
    if (x == y) return x + math::kLn2;
    return larger(x, y) + math::log1p(math::exp(-std::fabs(x - y)));
}

double round_decimals(double x, const Params& p) {
    double power = math::pow(10.0, p.i0());
    double rounded = std::nearbyint(x * power) / power;
    return std::isfinite(rounded) ? rounded : x;
}

double divide_rounded(double x, const Params& p) {
    double quotient = static_cast<float>(p.f0() / x);
    return p.p1 == 1 ? std::trunc(quotient) : p.p1 == 2 ? std::floor(quotient) : quotient;
}

double is_close(double x, double y, const Params& p) {
    if (x != x || y != y) return truth(p.p2 != 0 && x != x && y != y);
    if (std::isinf(x) || std::isinf(y)) return truth(x == y);
    return truth(std::fabs(static_cast<float>(x - y)) <=
                 static_cast<float>(p.f1() + static_cast<float>(p.f0() * std::fabs(y))));
}

double xlogy(double x, double y) {
    if (y != y) return math::kNan;
    return x == 0.0 ? 0.0 : x * math::log(y);
}

// What the SFPU multiplies is rounded to fp32 before it is added.
double rounded(double x) {
    return static_cast<float>(x);
}

// Consecutive floats of one sign are consecutive integers; p0 is the step, larger where Dst is narrower.
float next_toward(float from, float to, uint32_t step) {
    const uint32_t bits = std::bit_cast<uint32_t>(from);
    if (!(from < to) && !(from > to)) return from;
    const bool grows = (from < to) == (from >= 0.0f) && !(from == 0.0f && to < from);
    if (from == 0.0f) return std::bit_cast<float>(step | (to < 0.0f ? 0x80000000u : 0u));
    return std::bit_cast<float>(grows ? bits + step : bits - step);
}

void next_after(const SfpuCall& call) {
    for_each_element(call, [&](uint32_t i) {
        call.out->values[i] = next_toward(call.in[0]->values[i], call.in[1]->values[i], call.params.p0);
    });
}

double snake_beta(double x, double alpha, double beta) {
    const double wave = math::sin(rounded(alpha * x));
    return x + rounded(wave * wave) / beta;
}

// Joins lgamma of the reflected argument with the logarithm of the sine that reflection needs.
double lgamma_adjusted(double reflected, double log_sine, double x) {
    constexpr double kLogPi = 1.1447298858494001741;
    if (std::isinf(x)) return math::kInfinity;
    return x < 0.5 ? kLogPi - log_sine - reflected : reflected;
}

constexpr SfpuRow kRows[] = {
    {SfpuOp::kExp, unary_vector<[](double x, const Params& p) { return math::exp(p.p0 ? x * p.f0() : x); }>},
    {SfpuOp::kExp2, unary<[](double x, const Params&) { return math::exp2(x); }>},
    {SfpuOp::kExpm1, unary_vector<[](double x, const Params&) { return math::expm1(x); }>},
    {SfpuOp::kLog, unary<[](double x, const Params&) { return math::log(x); }>},
    {SfpuOp::kLog1p, unary<[](double x, const Params&) { return math::log1p(x); }>},
    {SfpuOp::kLog2, unary<[](double x, const Params&) { return math::log(x) * math::kLog2E; }>},
    {SfpuOp::kLog10, unary<[](double x, const Params&) { return math::log(x) * 0.43429448190325182765; }>},
    {SfpuOp::kLogWithBase, unary<[](double x, const Params& p) { return math::log(x) * p.f0(); }>},
    {SfpuOp::kSqrt, unary_vector<[](double x, const Params&) { return __builtin_sqrt(x); }>},
    {SfpuOp::kRsqrt, unary_vector<[](double x, const Params&) { return 1.0 / __builtin_sqrt(x); }>},
    {SfpuOp::kRecip, unary_vector<[](double x, const Params&) { return 1.0 / x; }>},
    {SfpuOp::kSquare, unary_vector<[](double x, const Params&) { return x * x; }>},
    {SfpuOp::kCbrt, unary<[](double x, const Params&) { return math::cbrt(x); }>},
    {SfpuOp::kAbs, unary_vector<[](double x, const Params&) { return __builtin_fabs(x); }>},
    {SfpuOp::kNegative, unary_vector<[](double x, const Params&) { return -x; }>},
    {SfpuOp::kSign, unary<[](double x, const Params&) { return (x > 0   ? 1.0
                                                                : x < 0 ? -1.0
                                                                        : x); }>},
    {SfpuOp::kSignbit, unary<[](double x, const Params&) { return truth(std::signbit(x)); }>},
    {SfpuOp::kHeaviside,
     unary<[](double x, const Params& p) { return (x < 0    ? 0.0
                                                   : x > 0  ? 1.0
                                                   : x == 0 ? p.f0()
                                                            : x); }>},

    {SfpuOp::kSin, unary<[](double x, const Params&) { return math::sin(x); }>},
    {SfpuOp::kCos, unary<[](double x, const Params&) { return math::cos(x); }>},
    {SfpuOp::kTan, unary<[](double x, const Params&) { return math::tan(x); }>},
    {SfpuOp::kAsin, unary<[](double x, const Params&) { return math::asin(x); }>},
    {SfpuOp::kAcos, unary<[](double x, const Params&) { return math::acos(x); }>},
    {SfpuOp::kAtan, unary<[](double x, const Params&) { return math::atan(x); }>},
    {SfpuOp::kSinh, unary<[](double x, const Params&) { return math::sinh(x); }>},
    {SfpuOp::kCosh, unary<[](double x, const Params&) { return math::cosh(x); }>},
    {SfpuOp::kAsinh, unary<[](double x, const Params&) { return math::asinh(x); }>},
    {SfpuOp::kAcosh, unary<[](double x, const Params&) { return math::acosh(x); }>},
    {SfpuOp::kAtanh, unary<[](double x, const Params&) { return math::atanh(x); }>},
    {SfpuOp::kErf, unary_vector<[](double x, const Params&) { return math::erf(x); }>},
    {SfpuOp::kErfc, unary_vector<[](double x, const Params&) { return math::erfc(x); }>},
    {SfpuOp::kErfinv, unary<[](double x, const Params&) { return math::erfinv(x); }>},
    {SfpuOp::kI0, unary<[](double x, const Params&) { return math::bessel_i0(x); }>},
    {SfpuOp::kI1, unary<[](double x, const Params&) { return math::bessel_i1(x); }>},
    {SfpuOp::kLgamma, unary<[](double x, const Params&) { return math::lgamma(x); }>},
    {SfpuOp::kDigamma, unary<[](double x, const Params&) { return math::digamma(x); }>},
    {SfpuOp::kPolygamma,
     unary<[](double x, const Params& p) { return math::polygamma(static_cast<uint32_t>(p.f0()), x); }>},

    {SfpuOp::kFloor, unary<[](double x, const Params&) { return std::floor(x); }>},
    {SfpuOp::kCeil, unary<[](double x, const Params&) { return std::ceil(x); }>},
    {SfpuOp::kTrunc, unary<[](double x, const Params&) { return std::trunc(x); }>},
    {SfpuOp::kFrac, unary<[](double x, const Params&) { return x - std::trunc(x); }>},
    {SfpuOp::kRound, unary<round_decimals>},

    {SfpuOp::kIsinf, unary<[](double x, const Params&) { return truth(std::isinf(x)); }>},
    {SfpuOp::kIsposinf, unary<[](double x, const Params&) { return truth(x == math::kInfinity); }>},
    {SfpuOp::kIsneginf, unary<[](double x, const Params&) { return truth(x == -math::kInfinity); }>},
    {SfpuOp::kIsnan, unary<[](double x, const Params&) { return truth(x != x); }>},
    {SfpuOp::kIsfinite, unary<[](double x, const Params&) { return truth(std::isfinite(x)); }>},
    {SfpuOp::kEqz, unary<[](double x, const Params&) { return truth(x == 0); }>},
    {SfpuOp::kNez, unary<[](double x, const Params&) { return truth(x != 0); }>},
    {SfpuOp::kLtz, unary<[](double x, const Params&) { return truth(x < 0); }>},
    {SfpuOp::kGtz, unary<[](double x, const Params&) { return truth(x > 0); }>},
    {SfpuOp::kLez, unary<[](double x, const Params&) { return truth(x <= 0); }>},
    {SfpuOp::kGez, unary<[](double x, const Params&) { return truth(x >= 0); }>},
    {SfpuOp::kLogicalNot, unary<[](double x, const Params&) { return truth(x == 0); }>},

    {SfpuOp::kAddScalar, unary_vector<[](double x, const Params& p) { return x + p.f0(); }>},
    {SfpuOp::kSubScalar, unary_vector<[](double x, const Params& p) { return x - p.f0(); }>},
    {SfpuOp::kMulScalar, unary_vector<[](double x, const Params& p) { return x * p.f0(); }>},
    // The caller passes the reciprocal, as TT-Metalium's host code does.
    {SfpuOp::kDivScalar, unary_vector<[](double x, const Params& p) { return x * p.f0(); }>},
    {SfpuOp::kRsubScalar, unary_vector<[](double x, const Params& p) { return p.f0() - x; }>},
    {SfpuOp::kRdivScalar, unary<divide_rounded>},
    {SfpuOp::kPowScalar, unary<[](double x, const Params& p) { return math::pow(x, p.f0()); }>},
    {SfpuOp::kRpowScalar, unary<[](double x, const Params& p) { return math::pow(p.f0(), x); }>},
    {SfpuOp::kMaxScalar, unary<[](double x, const Params& p) { return larger(x, p.f0()); }>},
    {SfpuOp::kMinScalar, unary<[](double x, const Params& p) { return smaller(x, p.f0()); }>},
    {SfpuOp::kFmodScalar, unary<[](double x, const Params& p) { return math::fmod(x, p.f0()); }>},
    {SfpuOp::kRemainderScalar, unary<[](double x, const Params& p) { return math::remainder(x, p.f0()); }>},
    {SfpuOp::kEqScalar, unary<[](double x, const Params& p) { return truth(x == p.f0()); }>},
    {SfpuOp::kNeScalar, unary<[](double x, const Params& p) { return truth(x != p.f0()); }>},
    {SfpuOp::kLtScalar, unary<[](double x, const Params& p) { return truth(x < p.f0()); }>},
    {SfpuOp::kGtScalar, unary<[](double x, const Params& p) { return truth(x > p.f0()); }>},
    {SfpuOp::kLeScalar, unary<[](double x, const Params& p) { return truth(x <= p.f0()); }>},
    {SfpuOp::kGeScalar, unary<[](double x, const Params& p) { return truth(x >= p.f0()); }>},

    {SfpuOp::kAddBinary, binary<[](double x, double y, const Params&) { return x + y; }>},
    {SfpuOp::kSubBinary, binary<[](double x, double y, const Params&) { return x - y; }>},
    {SfpuOp::kMulBinary, binary<[](double x, double y, const Params&) { return x * y; }>},
    {SfpuOp::kDivBinary, binary<[](double x, double y, const Params&) { return x / y; }>},
    {SfpuOp::kRsubBinary, binary<[](double x, double y, const Params&) { return y - x; }>},
    {SfpuOp::kPowBinary, binary<[](double x, double y, const Params&) { return math::pow(x, y); }>},
    {SfpuOp::kMaxBinary, binary<[](double x, double y, const Params&) { return larger(x, y); }>},
    {SfpuOp::kMinBinary, binary<[](double x, double y, const Params&) { return smaller(x, y); }>},
    {SfpuOp::kEqBinary, binary<[](double x, double y, const Params&) { return truth(x == y); }>},
    {SfpuOp::kNeBinary, binary<[](double x, double y, const Params&) { return truth(x != y); }>},
    {SfpuOp::kLtBinary, binary<[](double x, double y, const Params&) { return truth(x < y); }>},
    {SfpuOp::kGtBinary, binary<[](double x, double y, const Params&) { return truth(x > y); }>},
    {SfpuOp::kLeBinary, binary<[](double x, double y, const Params&) { return truth(x <= y); }>},
    {SfpuOp::kGeBinary, binary<[](double x, double y, const Params&) { return truth(x >= y); }>},
    {SfpuOp::kAtan2, binary<[](double x, double y, const Params&) { return math::atan2(x, y); }>},
    {SfpuOp::kXlogy, binary<[](double x, double y, const Params&) { return xlogy(x, y); }>},
    {SfpuOp::kFmodBinary, binary<[](double x, double y, const Params&) { return math::fmod(x, y); }>},
    {SfpuOp::kRemainderBinary, binary<[](double x, double y, const Params&) { return math::remainder(x, y); }>},
    {SfpuOp::kIsclose, binary<is_close>},
    {SfpuOp::kLogAddExp, binary<[](double x, double y, const Params&) { return log_add_exp(x, y); }>},
    {SfpuOp::kLogAddExp2, binary<[](double x, double y, const Params&) {
         return log_add_exp(x * math::kLn2, y * math::kLn2) * math::kLog2E;
     }>},

    {SfpuOp::kAddcmul,
     ternary<[](double x, double y, double z, const Params& p) { return x + rounded(rounded(p.f0() * y) * z); }>},
    {SfpuOp::kAddcdiv,
     ternary<[](double x, double y, double z, const Params& p) { return x + rounded(rounded(p.f0() * y) / z); }>},
    {SfpuOp::kLerp,
     ternary<[](double x, double y, double z, const Params&) { return x + rounded(z * rounded(y - x)); }>},
    {SfpuOp::kSnakeBeta, ternary<[](double x, double y, double z, const Params&) { return snake_beta(x, y, z); }>},
    {SfpuOp::kLgammaReflected, unary<[](double x, const Params&) { return math::lgamma(x < 0.5 ? 1.0 - x : x); }>},
    {SfpuOp::kLgammaAdjusted,
     ternary<[](double x, double y, double z, const Params&) { return lgamma_adjusted(x, y, z); }>},
    {SfpuOp::kNextAfter, next_after},
    {SfpuOp::kMac, ternary<[](double x, double y, double z, const Params&) { return rounded(x * y) + z; }>},
};

}  // namespace

std::span<const SfpuRow> sfpu_float_rows() {
    return kRows;
}

}  // namespace softmetal::tensix::detail
