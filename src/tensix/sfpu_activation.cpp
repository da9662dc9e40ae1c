// Activation functions of the SFPU. One row each.
#include "tensix/sfpu_kernels.h"
#include "tensix/sfpu_math.h"

namespace softmetal::tensix::detail {
namespace {

using abi::SfpuOp;

double clamp(double x, double low, double high) {
    return x < low ? low : x > high ? high : x;
}

double log1p_exp(double x) {
    return x > 40.0 ? x : math::log1p(math::exp(x));
}

double softplus(double x, const Params& p) {
    double t = p.f0() * x;
    return t > p.f2() ? x : log1p_exp(t) * p.f1();
}

double mish(double x, const Params&) {
    return x == -math::kInfinity ? 0.0 : x * math::tanh(log1p_exp(x));
}

double softshrink(double x, const Params& p) {
    double limit = p.f0();
    return x > limit ? x - limit : x < -limit ? x + limit : x != x ? x : 0.0;
}

// 1 - tanh^2 without losing its digits far out: 4 e^-2|x| / (1 + e^-2|x|)^2.
double tanh_derivative(double x) {
    double e = math::exp(-2.0 * std::fabs(x));
    return 4.0 * e / ((1.0 + e) * (1.0 + e));
}

double gelu_derivative(double x, const Params&) {
    if (std::isinf(x)) return x > 0 ? 1.0 : 0.0;
    return math::normal_cdf(x) + x * math::exp(-0.5 * x * x) * 0.39894228040143267794;
}

double xielu(double x, const Params& p) {
    double linear = 0.5 * x;
    if (x > 0.0) return p.f0() * x * x + linear;
    return p.f1() * (math::expm1(std::fmin(x, -1e-6)) - x) + linear;
}

// Infinities of x times zero would be NaN.
double times_probability(double x, double probability) {
    return probability == 0.0 ? 0.0 : x * probability;
}

// x - tanh x by its series where the difference would cancel.
double tanhshrink(double x) {
    const double a = std::fabs(x);
    if (a > 0.3) return x - math::tanh(x);
    constexpr double kSeries[] = {
        1.0 / 3,         -2.0 / 15,          17.0 / 315,           -62.0 / 2835,
        1382.0 / 155925, -21844.0 / 6081075, 929569.0 / 638512875, -6404582.0 / 10854718875.0};
    return x * x * x * math::horner(x * x, kSeries);
}

// (1 + tanh u) / 2 is the sigmoid of 2u, which keeps its digits far below zero.
double gelu_tanh(double x) {
    constexpr double kRootTwoOverPi = 0.79788456080286535588;
    if (x < -30.0) return 0.0;
    return x * math::sigmoid(2.0 * kRootTwoOverPi * (x + 0.044715 * x * x * x));
}

double softcap(double x, double cap, double reciprocal) {
    return math::tanh(x * reciprocal) * cap;
}

// Gated units with the constants of the models they serve: caps of 4 and 25, a limit of 10.
double situ_glu(double gate, double up) {
    return softcap(gate, 4.0, 0.25) * math::sigmoid(gate) * softcap(up, 25.0, 0.04);
}
double clamped_silu_glu(double gate, double up) {
    const double bounded = std::fmin(gate, 10.0);
    return bounded * math::sigmoid(bounded) * clamp(up, -10.0, 10.0);
}

constexpr SfpuRow kRows[] = {
    // On the words, for both integers and floats: what has its sign bit set becomes zero.
    {SfpuOp::kRelu, unary_int<[](int32_t x, const Params&) { return x < 0 ? 0 : x; }>},
    {SfpuOp::kRelu6, unary<[](double x, const Params&) { return clamp(x, 0.0, 6.0); }>},
    {SfpuOp::kReluMax, unary<[](double x, const Params& p) { return clamp(x, 0.0, p.f0()); }>},
    {SfpuOp::kReluMin, unary<[](double x, const Params& p) { return x < p.f0() ? p.f0() : x; }>},
    {SfpuOp::kLeakyRelu, unary<[](double x, const Params& p) { return x < 0 ? x * p.f0() : x; }>},
    {SfpuOp::kPRelu, unary<[](double x, const Params& p) { return x < 0 ? x * p.f0() : x; }>},
    {SfpuOp::kElu, unary<[](double x, const Params& p) { return x < 0 ? p.f0() * math::expm1(x) : x; }>},
    {SfpuOp::kSelu, unary<[](double x, const Params& p) { return p.f0() * (x < 0 ? p.f1() * math::expm1(x) : x); }>},
    {SfpuOp::kCelu, unary<[](double x, const Params& p) { return x < 0 ? p.f0() * math::expm1(x * p.f1()) : x; }>},
    {SfpuOp::kGelu, unary_vector<[](double x, const Params&) {
         double product = x * math::normal_cdf(x);
         return x < -15.0 ? 0.0 : product;  // below, even the smallest fp32 is too large; -inf must not meet zero
     }>},
    {SfpuOp::kGeluDerivative, unary<gelu_derivative>},
    {SfpuOp::kSilu, unary_vector<[](double x, const Params&) {
         double probability = math::sigmoid(x), product = x * probability;
         return x < -1e30 ? 0.0 : product;
     }>},
    {SfpuOp::kSigmoid, unary_vector<[](double x, const Params&) { return math::sigmoid(x); }>},
    {SfpuOp::kLogSigmoid, unary<[](double x, const Params&) { return -log1p_exp(-x); }>},
    {SfpuOp::kTanh, unary_vector<[](double x, const Params&) { return math::tanh(x); }>},
    {SfpuOp::kTanhDerivative, unary<[](double x, const Params&) { return tanh_derivative(x); }>},
    {SfpuOp::kSoftplus, unary<softplus>},
    {SfpuOp::kSoftsign,
     unary<[](double x, const Params&) { return std::isinf(x) ? std::copysign(1.0, x) : x / (1.0 + std::fabs(x)); }>},
    {SfpuOp::kHardsigmoid, unary<[](double x, const Params&) { return clamp(x * (1.0 / 6) + 0.5, 0.0, 1.0); }>},
    {SfpuOp::kHardtanh, unary<[](double x, const Params& p) { return clamp(x, p.f0(), p.f1()); }>},
    {SfpuOp::kHardmish,
     unary<[](double x, const Params&) { return times_probability(x, clamp(x * 0.5 + 1.0, 0.0, 1.0)); }>},
    {SfpuOp::kHardshrink, unary<[](double x, const Params& p) { return std::fabs(x) <= p.f0() ? 0.0 : x; }>},
    {SfpuOp::kSoftshrink, unary<softshrink>},
    {SfpuOp::kMish, unary<mish>},
    {SfpuOp::kThreshold, unary<[](double x, const Params& p) -> double { return x <= p.f0() ? p.f1() : x; }>},
    {SfpuOp::kClamp, unary<[](double x, const Params& p) { return clamp(x, p.f0(), p.f1()); }>},
    {SfpuOp::kXielu, unary<xielu>},
    {SfpuOp::kTanhshrink, unary<[](double x, const Params&) { return tanhshrink(x); }>},
    {SfpuOp::kGeluTanh, unary<[](double x, const Params&) { return gelu_tanh(x); }>},
    {SfpuOp::kSoftcap, unary<[](double x, const Params& p) { return softcap(x, p.f0(), p.f1()); }>},
    {SfpuOp::kSituGlu, binary<[](double x, double y, const Params&) { return situ_glu(x, y); }>},
    {SfpuOp::kClampedSiluGlu, binary<[](double x, double y, const Params&) { return clamped_silu_glu(x, y); }>},
};

}  // namespace

std::span<const SfpuRow> sfpu_activation_rows() {
    return kRows;
}

}  // namespace softmetal::tensix::detail
