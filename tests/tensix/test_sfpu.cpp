// SFPU operations against double-precision references with an error bound each, integers exactly, every level the same.
#include <cmath>
#include <functional>
#include <numeric>

#include "tensix/sfpu.h"
#include "tensix_test.h"

namespace softmetal::tensix::test {
namespace {

using enum DataFormat;

SfpuRequest request(SfpuOp op, uint32_t p0 = 0, uint32_t p1 = 0, uint32_t p2 = 0, uint32_t flags = 0) {
    return {op, 0, 1, 2, 3, flags, p0, p1, p2};
}

// Inputs 0, 1 and 2, output 3, 32-bit Dst; words go in and out unchanged.
std::vector<uint32_t> run_words(const SfpuRequest& r, const std::vector<std::vector<uint32_t>>& inputs,
                                bool fp32_dst = true) {
    Rig rig({fp32_dst, !fp32_dst ? false : true});
    TileShape shape = shape_of(fp32_dst ? kInt32 : kFloat16_b);
    for (uint32_t i = 0; i < inputs.size(); ++i) {
        if (fp32_dst) {
            std::memcpy(rig.l1.data(), inputs[i].data(), 4096);
        } else {
            Values values(1024);
            for (int j = 0; j < 1024; ++j) values[j] = from_bits(inputs[i][j]);
            rig.put(0, shape, values);
        }
        rig.copy(0, shape, i);
    }
    rig.engine.sfpu(r);
    Values out = rig.dst(r.out);
    std::vector<uint32_t> words(1024);
    if (fp32_dst) {
        // The tile went in face by face and comes out by rows: put it back in the order it went in.
        Values faces(1024);
        faces_from_rows(out, shape_of(kFloat32), faces);
        out = faces;
    }
    std::memcpy(words.data(), out.data(), 4096);
    return words;
}

std::vector<uint32_t> words_of(const Values& values) {
    std::vector<uint32_t> words(values.size());
    std::memcpy(words.data(), values.data(), values.size() * 4);
    return words;
}

Values run_floats(const SfpuRequest& r, const std::vector<Values>& inputs) {
    std::vector<std::vector<uint32_t>> words;
    for (const Values& input : inputs) words.push_back(words_of(input));
    std::vector<uint32_t> out = run_words(r, words);
    Values values(1024);
    std::memcpy(values.data(), out.data(), 4096);
    return values;
}

// Distance in units of the last place of the fp32 result; denormal results count as zero.
double ulps(float got, double want) {
    if (std::isnan(want)) return std::isnan(got) ? 0 : 1e9;
    if (std::isinf(static_cast<float>(want))) return got == static_cast<float>(want) ? 0 : 1e9;
    if (std::fabs(want) < 0x1p-126) return std::fabs(got) <= 0x1p-126 ? 0 : 1e9;
    int exponent;
    std::frexp(want, &exponent);
    return std::fabs(got - want) / std::ldexp(1.0, exponent - 24);
}

struct UnaryCase {
    SfpuOp op;
    float low, high;
    double bound;  // ulp
    std::function<double(double)> reference;
    uint32_t p0 = 0, p1 = 0, p2 = 0;
};

double sigmoid(double x) {
    return 1 / (1 + std::exp(-x));
}

// Series for Bessel functions, which the C++ library of some systems lacks.
double bessel(int order, double x) {
    double sum = 0;
    for (int k = 0; k < 150; ++k)
        sum += std::exp((2 * k + order) * std::log(std::fabs(x) / 2) - std::lgamma(k + 1) - std::lgamma(k + order + 1));
    return order % 2 && x < 0 ? -sum : sum;
}

double digamma(double x) {
    double sum = 0;
    for (; x < 40; ++x) sum -= 1 / x;
    return sum + std::log(x) - 1 / (2 * x) - 1 / (12 * x * x) + 1 / (120 * std::pow(x, 4)) - 1 / (252 * std::pow(x, 6));
}

double trigamma(double x) {
    double sum = 0;
    for (; x < 40; ++x) sum += 1 / (x * x);
    return sum + 1 / x + 1 / (2 * x * x) + 1 / (6 * std::pow(x, 3)) - 1 / (30 * std::pow(x, 5)) +
           1 / (42 * std::pow(x, 7));
}

std::vector<UnaryCase> unary_cases() {
    uint32_t half = bits_of(0.5f), two = bits_of(2.0f), three = bits_of(3.0f), minus = bits_of(-1.0f),
             one = bits_of(1.0f);
    return {
        {SfpuOp::kExp, -90, 90, 0.501, [](double x) { return std::exp(x); }},
        {SfpuOp::kExp, -90, 90, 0.501, [](double x) { return std::exp(0.5 * x); }, half},
        {SfpuOp::kExp2, -130, 130, 0.501, [](double x) { return std::exp2(x); }},
        {SfpuOp::kExpm1, -2, 2, 0.501, [](double x) { return std::expm1(x); }},
        {SfpuOp::kLog, 0, 10, 0.501, [](double x) { return std::log(x); }},
        {SfpuOp::kLog1p, -0.9f, 10, 0.501, [](double x) { return std::log1p(x); }},
        {SfpuOp::kLog2, 0, 1e6f, 0.501, [](double x) { return std::log2(x); }},
        {SfpuOp::kLog10, 0, 1e6f, 0.501, [](double x) { return std::log10(x); }},
        {SfpuOp::kTanhshrink, -8, 8, 0.501, [](double x) { return x - std::tanh(x); }},
        {SfpuOp::kGeluTanh, -6, 6, 0.6,
         [](double x) { return x / (1 + std::exp(-2 * std::sqrt(2 / M_PI) * (x + 0.044715 * x * x * x))); }},
        {SfpuOp::kSoftcap, -20, 20, 0.501, [](double x) { return 2 * std::tanh(x / 2); }, two, half},
        {SfpuOp::kSqrt, 0, 1e6f, 0.5, [](double x) { return std::sqrt(x); }},
        {SfpuOp::kRsqrt, 0, 100, 0.501, [](double x) { return 1 / std::sqrt(x); }},
        {SfpuOp::kRecip, -5, 5, 0.5, [](double x) { return 1 / x; }},
        {SfpuOp::kSquare, -9, 9, 0.5, [](double x) { return x * x; }},
        {SfpuOp::kCbrt, -9, 9, 0.501, [](double x) { return std::cbrt(x); }},
        {SfpuOp::kAbs, -9, 9, 0, [](double x) { return std::fabs(x); }},
        {SfpuOp::kNegative, -9, 9, 0, [](double x) { return -x; }},
        {SfpuOp::kSign, -1, 1, 0, [](double x) { return x > 0 ? 1 : -1; }},
        {SfpuOp::kSignbit, -1, 1, 0, [](double x) { return std::signbit(x); }},
        {SfpuOp::kHeaviside, -1, 1, 0, [](double x) { return x > 0; }, half},
        {SfpuOp::kRelu, -1, 1, 0, [](double x) { return std::max(x, 0.0); }},
        {SfpuOp::kRelu6, -9, 9, 0, [](double x) { return std::clamp(x, 0.0, 6.0); }},
        {SfpuOp::kReluMax, -9, 9, 0, [](double x) { return std::clamp(x, 0.0, 2.0); }, two},
        {SfpuOp::kReluMin, -9, 9, 0, [](double x) { return std::max(x, 0.5); }, half},
        {SfpuOp::kLeakyRelu, -9, 9, 0.5, [](double x) { return x < 0 ? 0.5 * x : x; }, half},
        {SfpuOp::kPRelu, -9, 9, 0.5, [](double x) { return x < 0 ? 3 * x : x; }, three},
        {SfpuOp::kElu, -9, 9, 0.501, [](double x) { return x < 0 ? 2 * std::expm1(x) : x; }, two},
        {SfpuOp::kSelu, -9, 9, 0.501, [](double x) { return 2 * (x < 0 ? 3 * std::expm1(x) : x); }, two, three},
        {SfpuOp::kCelu, -9, 9, 0.501, [](double x) { return x < 0 ? 2 * std::expm1(x / 2) : x; }, two, half},
        {SfpuOp::kGelu, -9, 9, 0.51, [](double x) { return 0.5 * x * std::erfc(-x / std::sqrt(2.0)); }},
        {SfpuOp::kGeluDerivative, -4, 9, 2,
         [](double x) {
             return 0.5 * std::erfc(-x / std::sqrt(2.0)) + x * std::exp(-x * x / 2) / std::sqrt(2 * M_PI);
         }},
        {SfpuOp::kSilu, -80, 80, 0.501, [](double x) { return x * sigmoid(x); }},
        {SfpuOp::kSigmoid, -80, 80, 0.501, sigmoid},
        {SfpuOp::kLogSigmoid, -30, 30, 0.501, [](double x) { return -std::log1p(std::exp(-x)); }},
        {SfpuOp::kTanh, -12, 12, 0.501, [](double x) { return std::tanh(x); }},
        {SfpuOp::kTanhDerivative, -12, 12, 0.501, [](double x) { return 1 / (std::cosh(x) * std::cosh(x)); }},
        {SfpuOp::kSoftplus, -20, 30, 0.501, [](double x) { return x * 2 > 20 ? x : std::log1p(std::exp(2 * x)) / 2; },
         two, half, bits_of(20.0f)},
        {SfpuOp::kSoftsign, -9, 9, 0.501, [](double x) { return x / (1 + std::fabs(x)); }},
        {SfpuOp::kHardsigmoid, -9, 9, 0.501, [](double x) { return std::clamp(x / 6 + 0.5, 0.0, 1.0); }},
        {SfpuOp::kHardtanh, -9, 9, 0, [](double x) { return std::clamp(x, -1.0, 2.0); }, minus, two},
        {SfpuOp::kHardmish, -9, 9, 0.501, [](double x) { return x * std::clamp(x / 2 + 1, 0.0, 1.0); }},
        {SfpuOp::kHardshrink, -2, 2, 0, [](double x) { return std::fabs(x) <= 0.5 ? 0 : x; }, half},
        {SfpuOp::kSoftshrink, -2, 2, 0.5, [](double x) { return x > 0.5    ? x - 0.5
                                                                : x < -0.5 ? x + 0.5
                                                                           : 0; }, half},
        {SfpuOp::kMish, -20, 20, 0.501, [](double x) { return x * std::tanh(std::log1p(std::exp(x))); }},
        {SfpuOp::kThreshold, -2, 2, 0, [](double x) { return x <= 0.5 ? 3 : x; }, half, three},
        {SfpuOp::kClamp, -9, 9, 0, [](double x) { return std::clamp(x, -1.0, 3.0); }, minus, three},
        {SfpuOp::kXielu, -9, 9, 0.51,
         [](double x) { return x > 0 ? 2 * x * x + x / 2 : 3 * (std::expm1(std::min(x, -1e-6)) - x) + x / 2; }, two,
         three},
        {SfpuOp::kSin, -1000, 1000, 0.501, [](double x) { return std::sin(x); }},
        {SfpuOp::kCos, -1000, 1000, 0.501, [](double x) { return std::cos(x); }},
        {SfpuOp::kTan, -100, 100, 0.501, [](double x) { return std::tan(x); }},
        {SfpuOp::kAsin, -1, 1, 0.501, [](double x) { return std::asin(x); }},
        {SfpuOp::kAcos, -1, 1, 0.501, [](double x) { return std::acos(x); }},
        {SfpuOp::kAtan, -9, 9, 0.501, [](double x) { return std::atan(x); }},
        {SfpuOp::kSinh, -20, 20, 0.501, [](double x) { return std::sinh(x); }},
        {SfpuOp::kCosh, -20, 20, 0.501, [](double x) { return std::cosh(x); }},
        {SfpuOp::kAsinh, -20, 20, 0.501, [](double x) { return std::asinh(x); }},
        {SfpuOp::kAcosh, 1, 20, 0.501, [](double x) { return std::acosh(x); }},
        {SfpuOp::kAtanh, -1, 1, 0.501, [](double x) { return std::atanh(x); }},
        {SfpuOp::kErf, -5, 5, 0.501, [](double x) { return std::erf(x); }},
        {SfpuOp::kErfc, -5, 9, 0.501, [](double x) { return std::erfc(x); }},
        {SfpuOp::kI0, 0.01f, 20, 0.51, [](double x) { return bessel(0, x); }},
        {SfpuOp::kI1, -20, -0.01f, 0.51, [](double x) { return bessel(1, x); }},
        {SfpuOp::kLgamma, 3, 50, 0.51, [](double x) { return std::lgamma(x); }},
        {SfpuOp::kDigamma, 2, 50, 0.51, digamma},
        {SfpuOp::kPolygamma, 0.1f, 50, 0.51, trigamma, one},
        {SfpuOp::kFloor, -9, 9, 0, [](double x) { return std::floor(x); }},
        {SfpuOp::kCeil, -9, 9, 0, [](double x) { return std::ceil(x); }},
        {SfpuOp::kTrunc, -9, 9, 0, [](double x) { return std::trunc(x); }},
        {SfpuOp::kFrac, -9, 9, 0, [](double x) { return x - std::trunc(x); }},
        {SfpuOp::kRound, -9, 9, 0.5, [](double x) { return std::nearbyint(x * 100) / 100; }, 2},
        {SfpuOp::kGtz, -1, 1, 0, [](double x) { return x > 0; }},
        {SfpuOp::kLez, -1, 1, 0, [](double x) { return x <= 0; }},
        {SfpuOp::kIsfinite, -1, 1, 0, [](double) { return 1; }},
        {SfpuOp::kAddScalar, -9, 9, 0.5, [](double x) { return x + 3; }, three},
        {SfpuOp::kSubScalar, -9, 9, 0.5, [](double x) { return x - 3; }, three},
        {SfpuOp::kMulScalar, -9, 9, 0.5, [](double x) { return x * 3; }, three},
        {SfpuOp::kDivScalar, -9, 9, 0.5, [](double x) { return x * 0.5; }, half},
        {SfpuOp::kRsubScalar, -9, 9, 0.5, [](double x) { return 3 - x; }, three},
        {SfpuOp::kRdivScalar, 1, 9, 0.5, [](double x) { return 3 / x; }, three},
        {SfpuOp::kPowScalar, 0, 9, 0.501, [](double x) { return std::pow(x, 3); }, three},
        {SfpuOp::kRpowScalar, -9, 9, 0.501, [](double x) { return std::pow(3, x); }, three},
        {SfpuOp::kMaxScalar, -9, 9, 0, [](double x) { return std::max(x, 0.5); }, half},
        {SfpuOp::kFmodScalar, -9, 9, 0, [](double x) { return std::fmod(x, 2); }, two},
        {SfpuOp::kRemainderScalar, -9, 9, 0.5, [](double x) { return x - 2 * std::floor(x / 2); }, two},
        {SfpuOp::kGtScalar, -9, 9, 0, [](double x) { return x > 0.5; }, half},
    };
}

class Unary : public testing::TestWithParam<size_t> {};

TEST_P(Unary, StaysWithinItsBoundAtEveryLevel) {
    UnaryCase c = unary_cases()[GetParam()];
    Random random(13 + GetParam());
    Values input = random.uniform_tile(c.low, c.high), before;
    for (SimdLevel level : simd_levels()) {
        WithSimd with(level);
        Values got = run_floats(request(c.op, c.p0, c.p1, c.p2), {input});
        for (int i = 0; i < 1024; ++i)
            ASSERT_LE(ulps(got[i], c.reference(input[i])), c.bound)
                << sfpu_op_name(c.op) << "(" << input[i] << ") = " << got[i] << ", should be " << c.reference(input[i]);
        if (!before.empty()) {
            ASSERT_EQ(words_of(got), words_of(before)) << simd_name(level);
        }
        before = got;
    }
}

INSTANTIATE_TEST_SUITE_P(Sfpu, Unary, testing::Range(size_t{0}, unary_cases().size()), [](const auto& info) {
    return std::string(sfpu_op_name(unary_cases()[info.param].op)) + "_" + std::to_string(info.param);
});

// Any bits at all: the levels agree, and results hold no denormals and only one NaN.
TEST(Sfpu, AnyBitsGiveTheSameAtEveryLevel) {
    for (SfpuOp op : {SfpuOp::kExp, SfpuOp::kExpm1, SfpuOp::kSqrt, SfpuOp::kRsqrt, SfpuOp::kRecip, SfpuOp::kSquare,
                      SfpuOp::kErf, SfpuOp::kErfc, SfpuOp::kGelu, SfpuOp::kSilu, SfpuOp::kSigmoid, SfpuOp::kTanh,
                      SfpuOp::kAddScalar, SfpuOp::kMulScalar}) {
        Random random(99);
        std::vector<uint32_t> input(1024), before;
        for (uint32_t& word : input) word = random.word();
        for (SimdLevel level : simd_levels()) {
            WithSimd with(level);
            std::vector<uint32_t> got = run_words(request(op, bits_of(1.5f)), {input});
            for (uint32_t word : got) {
                ASSERT_TRUE((word & 0x7f800000) != 0 || (word & 0x7fffffff) == 0) << sfpu_op_name(op);
                ASSERT_TRUE((word & 0x7fffffff) <= 0x7f800000 || word == 0x7fc00000) << sfpu_op_name(op);
            }
            if (!before.empty()) {
                ASSERT_EQ(got, before) << sfpu_op_name(op) << " " << simd_name(level);
            }
            before = got;
        }
    }
}

struct Special {
    SfpuOp op;
    float x, want;
    uint32_t p0 = 0;
};

// The reference computes the line in double and rounds where the chip rounds.
float fast_exp(float x, float scale, bool clamped, bool bf16) {
    const float slope = 256.0f * 1.4426950408889634f * scale, least = -88.5f / scale;
    if (clamped && !(x >= least)) x = least;
    const auto line = static_cast<float>(double{slope} * x + 32500.818359375);
    const double magnitude = std::min<double>(std::floor(std::fabs(line) + 0.5), clamped ? 65535.0 : 32767.0);
    uint32_t bits = static_cast<uint32_t>(magnitude) << 15;
    if (bf16) bits &= 0xffff0000u;
    return std::copysign(from_bits(bits), clamped || magnitude == 0 ? 1.0f : line);
}

TEST(Sfpu, FastExponentialsAreTheChipsLine) {
    Values x(1024);
    for (int i = 0; i < 1024; ++i) x[i] = -100.0f + 100.5f * static_cast<float>(i) / 1023;
    x[0] = -INFINITY;
    struct Row {
        SfpuOp op;
        float scale;
        bool clamped, fp32;
    };
    for (const Row& row : {Row{SfpuOp::kFastExpClamped, 1, true, true},
                           {SfpuOp::kFastExpClamped, 0.25f, true, true},
                           {SfpuOp::kFastExpClamped, 1, true, false},
                           {SfpuOp::kFastExp, 1, false, true},
                           {SfpuOp::kFastExp, 0.125f, false, false}}) {
        const SfpuRequest call = request(row.op, row.scale == 1 ? 0 : bits_of(row.scale));
        const std::vector<uint32_t> got = run_words(call, {words_of(x)}, row.fp32);
        for (int i = row.clamped ? 0 : 1; i < 1024; ++i) {
            const float in = row.fp32 ? x[i] : fp32_from_bf16(bf16_from_fp32(x[i]));
            const float value = from_bits(got[i]);
            ASSERT_EQ(value, fast_exp(in, row.scale, row.clamped, !row.fp32)) << in << " scaled by " << row.scale;
            const double exact = std::exp(double{in} * row.scale);
            if (in * row.scale < -87 || in * row.scale > 0.7) continue;
            EXPECT_NEAR(value / exact, 1, row.fp32 ? 0.035 : 0.042) << in;
        }
    }
}

TEST(Sfpu, SpecialValues) {
    float inf = INFINITY, nan = NAN;
    for (const Special& c : {Special{SfpuOp::kExp, -inf, 0},
                             {SfpuOp::kExp, inf, inf},
                             {SfpuOp::kExp, nan, nan},
                             {SfpuOp::kLog, 0, -inf},
                             {SfpuOp::kLog, -1, nan},
                             {SfpuOp::kLog, inf, inf},
                             {SfpuOp::kRecip, 0, inf},
                             {SfpuOp::kRecip, -0.0f, -inf},
                             {SfpuOp::kSqrt, -1, nan},
                             {SfpuOp::kRsqrt, 0, inf},
                             {SfpuOp::kTanh, inf, 1},
                             {SfpuOp::kTanh, -inf, -1},
                             {SfpuOp::kTanh, -0.0f, -0.0f},
                             {SfpuOp::kSigmoid, -inf, 0},
                             {SfpuOp::kGelu, -inf, 0},
                             {SfpuOp::kGelu, inf, inf},
                             {SfpuOp::kSilu, -inf, 0},
                             {SfpuOp::kSilu, inf, inf},
                             {SfpuOp::kErf, -inf, -1},
                             {SfpuOp::kErfinv, 1, inf},
                             {SfpuOp::kErfinv, 0, 0},
                             {SfpuOp::kSin, inf, nan},
                             {SfpuOp::kAcosh, 0.5f, nan},
                             {SfpuOp::kAtanh, 1, inf},
                             {SfpuOp::kLgamma, 0, inf},
                             {SfpuOp::kLgamma, 1, 0},
                             {SfpuOp::kDigamma, -1, nan},
                             {SfpuOp::kSign, -0.0f, -0.0f},
                             {SfpuOp::kHeaviside, 0, 0.25f, bits_of(0.25f)},
                             {SfpuOp::kIsnan, nan, 1},
                             {SfpuOp::kIsinf, -inf, 1},
                             {SfpuOp::kIsposinf, -inf, 0},
                             {SfpuOp::kIsneginf, -inf, 1},
                             {SfpuOp::kPowScalar, -2, -8, bits_of(3.0f)},
                             {SfpuOp::kPowScalar, -2, nan, bits_of(0.5f)},
                             {SfpuOp::kPowScalar, 0, 1, 0},
                             {SfpuOp::kEqz, -0.0f, 1},
                             {SfpuOp::kLogicalNot, 0, 1},
                             {SfpuOp::kSquare, 1e-25f, 0},
                             {SfpuOp::kFill, 9, 0.5f, bits_of(0.5f)}}) {
        uint32_t got = bits_of(run_floats(request(c.op, c.p0), {Values(1024, c.x)})[17]);
        EXPECT_EQ(got, std::isnan(c.want) ? 0x7fc00000u : bits_of(c.want))
            << sfpu_op_name(c.op) << "(" << c.x << ") = " << from_bits(got);
    }
}

TEST(Sfpu, ErfinvTurnsErfBack) {
    Random random(4);
    Values x = random.uniform_tile(-0.999f, 0.999f);
    Values y = run_floats(request(SfpuOp::kErfinv), {x});
    for (int i = 0; i < 1024; ++i) EXPECT_NEAR(std::erf(static_cast<double>(y[i])), x[i], 1e-7);
}

// ---- two and three inputs ---------------------------------------------------------------------------------

struct BinaryCase {
    SfpuOp op;
    double bound;
    double (*reference)(double, double);
};

TEST(Sfpu, BinaryOperations) {
    Random random(21);
    Values x = random.uniform_tile(0.1f, 5), y = random.uniform_tile(0.1f, 5);
    for (const BinaryCase& c :
         {BinaryCase{SfpuOp::kAddBinary, 0.5, [](double a, double b) { return a + b; }},
          {SfpuOp::kSubBinary, 0.5, [](double a, double b) { return a - b; }},
          {SfpuOp::kRsubBinary, 0.5, [](double a, double b) { return b - a; }},
          {SfpuOp::kMulBinary, 0.5, [](double a, double b) { return a * b; }},
          {SfpuOp::kDivBinary, 0.5, [](double a, double b) { return a / b; }},
          {SfpuOp::kPowBinary, 0.501, [](double a, double b) { return std::pow(a, b); }},
          {SfpuOp::kMaxBinary, 0, [](double a, double b) { return std::max(a, b); }},
          {SfpuOp::kMinBinary, 0, [](double a, double b) { return std::min(a, b); }},
          {SfpuOp::kLtBinary, 0, [](double a, double b) { return a < b ? 1.0 : 0.0; }},
          {SfpuOp::kAtan2, 0.501, [](double a, double b) { return std::atan2(a, b); }},
          {SfpuOp::kXlogy, 0.501, [](double a, double b) { return a * std::log(b); }},
          {SfpuOp::kFmodBinary, 0, [](double a, double b) { return std::fmod(a, b); }},
          {SfpuOp::kLogAddExp, 0.501, [](double a, double b) { return std::log(std::exp(a) + std::exp(b)); }},
          {SfpuOp::kLogAddExp2, 0.501, [](double a, double b) { return std::log2(std::exp2(a) + std::exp2(b)); }}}) {
        Values got = run_floats(request(c.op), {x, y});
        for (int i = 0; i < 1024; ++i)
            ASSERT_LE(ulps(got[i], c.reference(x[i], y[i])), c.bound)
                << sfpu_op_name(c.op) << " " << x[i] << " " << y[i];
    }
}

TEST(Sfpu, TernaryOperationsAndMasks) {
    Values a(1024, 2), b(1024, 3), c(1024, 4), condition(1024, 0);
    condition[5] = -1;
    struct Case {
        SfpuOp op;
        float want;
        uint32_t p0;
    };
    for (const Case& t : {Case{SfpuOp::kAddcmul, 2 + 0.5f * 12, bits_of(0.5f)},
                          {SfpuOp::kAddcdiv, 2 + 0.5f * 0.75f, bits_of(0.5f)},
                          {SfpuOp::kLerp, 6, 0},
                          {SfpuOp::kMac, 10, 0}})
        EXPECT_EQ(run_floats(request(t.op, t.p0), {a, b, c})[9], t.want) << sfpu_op_name(t.op);
    Values chosen = run_floats(request(SfpuOp::kWhere), {condition, a, b});
    EXPECT_EQ(chosen[5], 2);
    EXPECT_EQ(chosen[6], 3);
    Values masked = run_floats(request(SfpuOp::kMask), {a, condition});
    EXPECT_EQ(masked[5], 2);
    EXPECT_EQ(masked[6], 0);
    EXPECT_EQ(run_floats(request(SfpuOp::kMaskPosInf), {a, condition})[6], INFINITY);
}

// ---- integers ---------------------------------------------------------------------------------------------

struct IntCase {
    SfpuOp op;
    int32_t x, y, want;
};

TEST(Sfpu, IntegersAreExact) {
    constexpr int32_t kMin = INT32_MIN, kMax = INT32_MAX;
    for (const IntCase& c : {IntCase{SfpuOp::kAddInt32, kMax, 1, kMin},
                             {SfpuOp::kSubInt32, kMin, 1, kMax},
                             {SfpuOp::kRsubInt32, 3, 10, 7},
                             {SfpuOp::kMulInt32, 65537, 65537, 131073},
                             {SfpuOp::kDivInt32Floor, -7, 2, -4},
                             {SfpuOp::kDivInt32Trunc, -7, 2, -3},
                             {SfpuOp::kDivInt32Trunc, kMin, -1, kMin},
                             {SfpuOp::kRemainderInt32, -7, 3, 2},
                             {SfpuOp::kFmodInt32, -7, 3, -1},
                             {SfpuOp::kRemainderUInt32, -1, 10, 5},
                             {SfpuOp::kMaxInt32, -5, 3, 3},
                             {SfpuOp::kMinInt32, -5, 3, -5},
                             {SfpuOp::kMaxUInt32, -5, 3, -5},
                             {SfpuOp::kMinUInt32, -5, 3, 3},
                             {SfpuOp::kAddUInt16, 65535, 2, 1},
                             {SfpuOp::kSubUInt16, 0, 1, 65535},
                             {SfpuOp::kMulUInt16, 256, 256, 0},
                             {SfpuOp::kBitwiseAnd, 12, 10, 8},
                             {SfpuOp::kBitwiseOr, 12, 10, 14},
                             {SfpuOp::kBitwiseXor, 12, 10, 6},
                             {SfpuOp::kLeftShift, 3, 31, kMin},
                             {SfpuOp::kLeftShift, 3, 32, 0},
                             {SfpuOp::kRightShift, -8, 1, -4},
                             {SfpuOp::kRightShift, -8, 40, -1},
                             {SfpuOp::kLogicalRightShift, -8, 1, 0x7ffffffc},
                             {SfpuOp::kLogicalRightShift, -8, 32, 0},
                             {SfpuOp::kLtInt32, -1, 0, 1},
                             {SfpuOp::kLtUInt32, -1, 0, 0},
                             {SfpuOp::kEqInt32, 5, 5, 1},
                             {SfpuOp::kGeInt32, 4, 5, 0},
                             {SfpuOp::kGcd, -12, 18, 6},
                             {SfpuOp::kLcm, 4, -6, 12},
                             {SfpuOp::kLcm, 0, 0, 0},
                             {SfpuOp::kAbsInt32, -9, 0, 9},
                             {SfpuOp::kNegativeInt32, 9, 0, -9},
                             {SfpuOp::kBitwiseNot, 0, 0, -1},
                             {SfpuOp::kEqzInt32, 0, 0, 1},
                             {SfpuOp::kGtzInt32, -3, 0, 0},
                             {SfpuOp::kRelu, -3, 0, 0},
                             {SfpuOp::kRelu, 3, 0, 3},
                             {SfpuOp::kLogicalNotInt32, 7, 0, 0}})
        EXPECT_EQ(static_cast<int32_t>(
                      run_words(request(c.op), {std::vector<uint32_t>(1024, static_cast<uint32_t>(c.x)),
                                                std::vector<uint32_t>(1024, static_cast<uint32_t>(c.y))})[3]),
                  c.want)
            << sfpu_op_name(c.op) << " " << c.x << " " << c.y;
}

struct CastCase {
    DataFormat from, to;
    uint32_t in, want;
};

TEST(Sfpu, TypecastByTheTable) {
    for (const CastCase& c : {CastCase{kFloat32, kInt32, bits_of(-3.7f), static_cast<uint32_t>(-3)},
                              {kFloat32, kInt32, bits_of(1e20f), 0x80000000u},
                              {kFloat32, kInt32, 0xffc00000u, 0x80000000u},
                              {kFloat32, kUInt32, bits_of(-3.0f), 0},
                              {kFloat32, kUInt32, 0x7fc00000u, 0xffffffffu},
                              {kFloat32, kUInt8, bits_of(-1.5f), 255},
                              {kFloat32, kUInt8, bits_of(300.9f), 44},
                              {kFloat32, kUInt32, bits_of(4e9f), 4000000000u},
                              {kFloat32, kUInt16, bits_of(2.5f), 3},
                              {kFloat32, kUInt16, 0x7fc00000u, 65535},
                              {kFloat32, kUInt16, bits_of(-2.0f), 0},
                              {kFloat32, kUInt16, bits_of(1e6f), 65535},
                              {kInt32, kFloat32, static_cast<uint32_t>(-7), bits_of(-7.0f)},
                              {kUInt32, kFloat32, 0xffffffffu, bits_of(4294967296.0f)},
                              {kInt32, kFloat16_b, 257, bits_of(258.0f)},
                              {kUInt16, kFloat16_b, 0xffff, bits_of(65536.0f)},
                              {kFloat32, kFloat16_b, 0x3f808001, 0x3f810000},
                              {kFloat32, kFloat16, bits_of(65536.0f), 0x7f800000},
                              {kInt32, kUInt16, static_cast<uint32_t>(-1), 0},
                              {kUInt32, kUInt16, 70000, 65535},
                              {kInt32, kUInt8, 0x1ff, 0xff}})
        EXPECT_EQ(run_words(request(SfpuOp::kTypecast, static_cast<uint32_t>(c.from), static_cast<uint32_t>(c.to)),
                            {std::vector<uint32_t>(1024, c.in)})[0],
                  c.want)
            << format_name(c.from) << " " << format_name(c.to) << " " << c.in;
}

// ---- the tile as a whole ------------------------------------------------------------------------------------

TEST(Sfpu, ResultsRoundToThe16BitDst) {
    std::vector<uint32_t> third =
        run_words(request(SfpuOp::kMulScalar, bits_of(1.0f / 3)), {std::vector<uint32_t>(1024, bits_of(1.0f))}, false);
    EXPECT_EQ(third[0], 0x3eab0000u);
}

TEST(Sfpu, VectorModesTouchTheirFacesOnly) {
    Values x(1024, 1);
    for (uint32_t mode : {1u, 2u, 4u}) {
        Rig rig({true, true});
        TileShape shape = shape_of(kFloat32);
        rig.put(0, shape, x);
        rig.copy(0, shape);
        rig.engine.sfpu({SfpuOp::kNegative, 0, 0, 0, 0, mode << SfpuFlags::kVectorModeShift, 0, 0, 0});
        Values got = rig.dst();
        EXPECT_EQ(got[0], -1);
        EXPECT_EQ(got[16], mode == 2 ? 1 : -1);
        EXPECT_EQ(got[16 * 32], mode == 1 ? 1 : -1);
        EXPECT_EQ(got[1023], mode == 4 ? -1 : 1);
    }
}

TEST(Sfpu, SumsMaximaAndRunningSums) {
    Rig rig({true, true});
    TileShape shape = shape_of(kFloat32);
    Values x(1024);
    for (int i = 0; i < 1024; ++i) x[i] = static_cast<float>(i % 32 + i / 32);
    rig.put(0, shape, x);
    rig.copy(0, shape);
    auto run = [&](SfpuOp op, uint32_t p0) {
        rig.engine.sfpu({op, 0, 0, 0, 1, 0, p0, 0, 0});
        return rig.dst(1);
    };
    EXPECT_EQ(run(SfpuOp::kReduceSumTile, 0)[32], 32 * 1 + 496);  // row 1
    EXPECT_EQ(run(SfpuOp::kReduceMaxTile, 1)[2], 33);             // column 2
    EXPECT_EQ(run(SfpuOp::kReduceAvgTile, 2)[0], 31);
    EXPECT_EQ(run(SfpuOp::kCumsum, 1)[31 * 32], 496);
    EXPECT_EQ(run(SfpuOp::kCumsum, 0)[0], 496);  // goes on from the tile before
}

TEST(Sfpu, RandomNumbersDependOnTheSeedOnly) {
    auto draw = [](uint32_t seed) {
        Rig rig({true, true});
        rig.engine.sfpu({SfpuOp::kRandInit, 0, 0, 0, 0, 0, seed, 0, 0});
        rig.engine.sfpu({SfpuOp::kRand, 0, 0, 0, 0, 0, bits_of(2.0f), bits_of(3.0f), 0});
        return rig.dst();
    };
    Values first = draw(1);
    EXPECT_EQ(first, draw(1));
    EXPECT_NE(first, draw(2));
    for (float value : first) EXPECT_TRUE(value >= 2.0f && value < 5.0f);
    double mean = std::accumulate(first.begin(), first.end(), 0.0) / 1024;
    EXPECT_NEAR(mean, 3.5, 0.1);
}

TEST(Sfpu, EveryOperationIsBuilt) {
    for (uint32_t op = 0; op < static_cast<uint32_t>(SfpuOp::kCount); ++op)
        EXPECT_TRUE(sfpu_op_built(static_cast<SfpuOp>(op))) << sfpu_op_name(static_cast<SfpuOp>(op));
}

TEST(Sfpu, NextAfterStepsOneUlpOfItsFormat) {
    const struct {
        uint32_t step;
        float from, to;
        uint32_t want;
    } cases[] = {{1, 1, 2, 0x3f800001},        {1, 1, 0, 0x3f7fffff},       {1, -1, 0, 0xbf7fffff},
                 {1, -1, -2, 0xbf800001},      {1, 3, 3, bits_of(3)},       {0x10000, 1, 2, 0x3f810000},
                 {0x10000, 1, -1, 0x3f7f0000}, {0x10000, -2, 1, 0xbfff0000}};
    for (const auto& c : cases)
        EXPECT_EQ(run_words(request(SfpuOp::kNextAfter, c.step), {std::vector<uint32_t>(1024, bits_of(c.from)),
                                                                  std::vector<uint32_t>(1024, bits_of(c.to))})[7],
                  c.want)
            << c.from << " to " << c.to;
}

// Zero points, ranges and bytes of the quantization operations.
TEST(Sfpu, QuantizationByTheTable) {
    const struct {
        SfpuOp op;
        DataFormat format;
        uint32_t flags;
        uint32_t in;
        float scale, zero;
        uint32_t want;
    } cases[] = {{SfpuOp::kQuant, kInt32, 0, bits_of(10.4f), 2, 1, 22},
                 {SfpuOp::kQuant, kInt32, 0, bits_of(-500), 2, 1, static_cast<uint32_t>(-128)},
                 {SfpuOp::kQuant, kUInt8, 0, bits_of(-5), 2, 1, 0},
                 {SfpuOp::kQuant, kUInt8, 0, bits_of(500), 2, 1, 255},
                 {SfpuOp::kQuant, kInt8, abi::QuantFlags::kByteOut, bits_of(-3), 1, 0, 253},
                 {SfpuOp::kRequant, kInt32, abi::QuantFlags::kByteIn, 253, 2, 0, static_cast<uint32_t>(-6)},
                 {SfpuOp::kDequant, kInt32, abi::QuantFlags::kByteIn, 253, 2, -1, bits_of(-8)},
                 {SfpuOp::kDequant, kInt32, 0, 253, 2, -1, bits_of(504)}};
    for (const auto& c : cases)
        EXPECT_EQ(run_words(request(c.op, bits_of(c.zero), c.flags, 0,
                                    static_cast<uint32_t>(c.format) << SfpuFlags::kFormatShift),
                            {std::vector<uint32_t>(1024, c.in), std::vector<uint32_t>(1024, bits_of(c.scale))})[0],
                  c.want)
            << sfpu_op_name(c.op) << " " << format_name(c.format);
}

}  // namespace
}  // namespace softmetal::tensix::test
