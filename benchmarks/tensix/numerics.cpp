// Measures the error of the SFPU's functions in units of the last place of Dst's format, against long double, over all
// bf16 inputs and a dense set of fp32 ones, and prints docs/numerics.md. Exits with 1 if one is worse than the
// hardware.
#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <functional>
#include <random>
#include <string>
#include <vector>

#include "numerics_references.h"
#include "tensix/engine.h"
#include "tensix/formats.h"

namespace {

using namespace softmetal;
using namespace softmetal::tensix;
using abi::SfpuOp;
using numerics::Real;

constexpr uint32_t kTile = 1024;

struct Limits {
    double bf16 = 0, fp32 = 0;  // the hardware's worst error, 0 where no number is published
    const char* source = "";
};

struct Function {
    const char* name;
    SfpuOp op;
    std::function<Real(Real)> exact;
    double low = -INFINITY, high = INFINITY;  // inputs outside are left out
    const char* domain = "all";
    Limits hardware = {};
    uint32_t p0 = 0, p1 = 0, p2 = 0;
};

struct BinaryFunction {
    const char* name;
    SfpuOp op;
    std::function<Real(Real, Real)> exact;
    double low, high;
    const char* domain;
    Limits hardware;
};

uint32_t word(float value) {
    return std::bit_cast<uint32_t>(value);
}
Real selu(Real x) {
    constexpr Real kScale = 1.0507010221481323L, kAlpha = 1.6732631921768188L;  // as fp32 has them
    return kScale * (x < 0 ? kAlpha * std::expm1(x) : x);
}

constexpr const char* kTracker = "tt-metal issue 32970";
constexpr const char* kKernel = "tt-metal, comments of the operation's SFPU kernel";

const Function kFunctions[] = {
    {"exp", SfpuOp::kExp, [](Real x) { return std::exp(x); }, -INFINITY, INFINITY, "all", {1, 3, kKernel}},
    {"exp2", SfpuOp::kExp2, [](Real x) { return std::exp2(x); }, -INFINITY, INFINITY, "all", {1, 3, kKernel}},
    {"expm1", SfpuOp::kExpm1, [](Real x) { return std::expm1(x); }, -INFINITY, INFINITY, "all", {1, 2, kKernel}},
    {"log", SfpuOp::kLog, [](Real x) { return std::log(x); }, 0, INFINITY, "x > 0", {1, 4, kTracker}},
    {"log1p", SfpuOp::kLog1p, [](Real x) { return std::log1p(x); }, -1, INFINITY, "x > -1", {}},
    {"log2", SfpuOp::kLog2, [](Real x) { return std::log2(x); }, 0, INFINITY, "x > 0", {}},
    {"log10", SfpuOp::kLog10, [](Real x) { return std::log10(x); }, 0, INFINITY, "x > 0", {}},
    {"sqrt", SfpuOp::kSqrt, [](Real x) { return std::sqrt(x); }, 0, INFINITY, "x > 0", {1, 0, kKernel}},
    {"rsqrt", SfpuOp::kRsqrt, [](Real x) { return 1 / std::sqrt(x); }, 0, INFINITY, "x > 0", {1, 1, kTracker}},
    {"recip", SfpuOp::kRecip, [](Real x) { return 1 / x; }, -INFINITY, INFINITY, "x != 0", {0.5, 1, kKernel}},
    {"square", SfpuOp::kSquare, [](Real x) { return x * x; }},
    {"cbrt", SfpuOp::kCbrt, [](Real x) { return std::cbrt(x); }},
    {"sin", SfpuOp::kSin, [](Real x) { return std::sin(x); }, -1e3, 1e3, "abs(x) <= 1000", {1, 6000, kTracker}},
    {"cos", SfpuOp::kCos, [](Real x) { return std::cos(x); }, -1e3, 1e3, "abs(x) <= 1000", {1, 6000, kTracker}},
    {"tan", SfpuOp::kTan, [](Real x) { return std::tan(x); }, -1e3, 1e3, "abs(x) <= 1000"},
    {"sin", SfpuOp::kSin, [](Real x) { return std::sin(x); }, -1e6, 1e6, "abs(x) <= 10^6"},
    {"asin", SfpuOp::kAsin, [](Real x) { return std::asin(x); }, -1, 1, "abs(x) <= 1"},
    {"acos", SfpuOp::kAcos, [](Real x) { return std::acos(x); }, -1, 1, "abs(x) <= 1"},
    {"atan", SfpuOp::kAtan, [](Real x) { return std::atan(x); }},
    {"sinh", SfpuOp::kSinh, [](Real x) { return std::sinh(x); }},
    {"cosh", SfpuOp::kCosh, [](Real x) { return std::cosh(x); }},
    {"asinh", SfpuOp::kAsinh, [](Real x) { return std::asinh(x); }},
    {"acosh", SfpuOp::kAcosh, [](Real x) { return std::acosh(x); }, 1, INFINITY, "x >= 1"},
    {"atanh", SfpuOp::kAtanh, [](Real x) { return std::atanh(x); }, -1, 1, "abs(x) < 1"},
    {"tanh", SfpuOp::kTanh, [](Real x) { return std::tanh(x); }, -INFINITY, INFINITY, "all", {1, 5, kKernel}},
    {"tanh_derivative",
     SfpuOp::kTanhDerivative,
     numerics::tanh_derivative,
     -INFINITY,
     INFINITY,
     "all",
     {1, 2, kKernel}},
    {"erf", SfpuOp::kErf, [](Real x) { return std::erf(x); }},
    {"erfc", SfpuOp::kErfc, [](Real x) { return std::erfc(x); }},
    {"erfinv", SfpuOp::kErfinv, numerics::erfinv, -1, 1, "abs(x) < 1"},
    {"i0", SfpuOp::kI0, [](Real x) { return numerics::bessel_i(0, x); }, -80, 80, "abs(x) <= 80"},
    {"i1", SfpuOp::kI1, [](Real x) { return numerics::bessel_i(1, x); }, -80, 80, "abs(x) <= 80", {0, 60, kKernel}},
    {"lgamma", SfpuOp::kLgamma, [](Real x) { return std::lgamma(x); }, 0, INFINITY, "x > 0", {3, 0, kKernel}},
    {"digamma", SfpuOp::kDigamma, numerics::digamma, 0, INFINITY, "x > 0"},
    {"polygamma 1",
     SfpuOp::kPolygamma,
     [](Real x) { return numerics::polygamma(1, x); },
     0,
     INFINITY,
     "x > 0",
     {1, 0, kKernel},
     word(1.0f)},
    {"polygamma 3",
     SfpuOp::kPolygamma,
     [](Real x) { return numerics::polygamma(3, x); },
     0,
     INFINITY,
     "x > 0",
     {1, 0, kKernel},
     word(3.0f)},
    {"sigmoid", SfpuOp::kSigmoid, numerics::sigmoid, -INFINITY, INFINITY, "all", {1, 0, kKernel}},
    {"log_sigmoid", SfpuOp::kLogSigmoid, numerics::log_sigmoid},
    {"silu",
     SfpuOp::kSilu,
     [](Real x) { return x * numerics::sigmoid(x); },
     -INFINITY,
     INFINITY,
     "all",
     {245, 0, "tt-metal issue 45520"}},
    {"gelu", SfpuOp::kGelu, numerics::gelu, -INFINITY, INFINITY, "all", {1, 0, kKernel}},
    {"gelu_derivative", SfpuOp::kGeluDerivative, numerics::gelu_derivative},
    {"softplus",
     SfpuOp::kSoftplus,
     numerics::log1p_exp,
     -INFINITY,
     20,
     "beta 1, x <= 20",
     {0.78, 1, kKernel},
     word(1.0f),
     word(1.0f),
     word(20.0f)},
    {"mish", SfpuOp::kMish, [](Real x) { return x * std::tanh(numerics::log1p_exp(x)); }},
    {"softsign", SfpuOp::kSoftsign, [](Real x) { return x / (1 + std::abs(x)); }},
    {"elu",
     SfpuOp::kElu,
     [](Real x) { return x < 0 ? std::expm1(x) : x; },
     -INFINITY,
     INFINITY,
     "alpha 1",
     {},
     word(1.0f)},
    {"selu", SfpuOp::kSelu, selu, -INFINITY, INFINITY, "all", {}, word(1.0507009873554805f), word(1.6732632423543772f)},
    {"celu",
     SfpuOp::kCelu,
     [](Real x) { return x < 0 ? 2 * std::expm1(x / 2) : x; },
     -INFINITY,
     INFINITY,
     "alpha 2",
     {},
     word(2.0f),
     word(0.5f)},
    {"pow, exponent 2.5",
     SfpuOp::kPowScalar,
     [](Real x) { return std::pow(x, 2.5L); },
     0,
     INFINITY,
     "x > 0",
     {1, 4, kKernel},
     word(2.5f)},
    {"rpow, base 3",
     SfpuOp::kRpowScalar,
     [](Real x) { return std::pow(3.0L, x); },
     -INFINITY,
     INFINITY,
     "all",
     {},
     word(3.0f)},
};

const BinaryFunction kBinaryFunctions[] = {
    {"add", SfpuOp::kAddBinary, [](Real x, Real y) { return x + y; }, -1e30, 1e30, "all", {}},
    {"sub", SfpuOp::kSubBinary, [](Real x, Real y) { return x - y; }, -1e30, 1e30, "all", {}},
    {"mul", SfpuOp::kMulBinary, [](Real x, Real y) { return x * y; }, -1e30, 1e30, "all", {2, 0, kTracker}},
    {"div", SfpuOp::kDivBinary, [](Real x, Real y) { return x / y; }, -1e30, 1e30, "all", {2, 0, kTracker}},
    {"pow",
     SfpuOp::kPowBinary,
     [](Real x, Real y) { return std::pow(x, y); },
     1e-3,
     50,
     "10^-3 to 50",
     {1, 4, kKernel}},
    {"atan2", SfpuOp::kAtan2, [](Real x, Real y) { return std::atan2(x, y); }, -1e6, 1e6, "abs(x), abs(y) <= 10^6", {}},
    {"xlogy", SfpuOp::kXlogy, [](Real x, Real y) { return x * std::log(y); }, 1e-6, 1e6, "10^-6 to 10^6", {}},
    {"fmod",
     SfpuOp::kFmodBinary,
     [](Real x, Real y) { return std::fmod(x, y); },
     -1e6,
     1e6,
     "abs(x), abs(y) <= 10^6",
     {}},
    {"logaddexp", SfpuOp::kLogAddExp, numerics::log_add_exp, -80, 80, "abs(x), abs(y) <= 80", {}},
};

// ---- measuring

struct Error {
    double most = 0, sum = 0;
    uint64_t count = 0, wrong_class = 0;
    float worst = 0, worst2 = 0;
    void add(Real exact, float got, int mantissa_bits, float input, float input2 = 0) {
        constexpr Real kLeast = 0x1p-126L, kMost = 0x1.fffffep127L;
        if (std::isnan(exact) || std::isinf(exact) || std::abs(exact) > kMost) {
            const bool same = std::isnan(exact) ? std::isnan(got) : std::isinf(got) && (got < 0) == (exact < 0);
            wrong_class += !same;
            return;
        }
        // The SFPU has no denormals: what is smaller than the least normal number may be zero.
        if (std::abs(exact) < 2 * kLeast) return;
        if (!std::isfinite(got)) {
            // Rounded to bf16 the largest numbers become infinite.
            wrong_class += std::abs(exact) < 0x1.fep127L;
            return;
        }
        const int exponent = std::ilogb(exact);
        const double ulps = static_cast<double>(std::abs(got - exact) / std::ldexp(1.0L, exponent - mantissa_bits));
        sum += ulps;
        ++count;
        if (ulps > most) {
            most = ulps;
            worst = input;
            worst2 = input2;
        }
    }
    double mean() const { return count ? sum / static_cast<double>(count) : 0; }
};

class Rig {
public:
    explicit Rig(bool fp32) : l1_(64 * 1024), engine_(l1_), fp32_(fp32) {
        engine_.set_dst_mode({fp32, false});
        shape_.format = fp32 ? DataFormat::kFloat32 : DataFormat::kFloat16_b;
        shape_.page_bytes = tile_bytes(shape_);
    }
    void put(uint32_t tile, const float* values) {
        std::vector<float> faces(values, values + kTile);
        encode_tile(faces, shape_, Rounding::kNearestEven, std::span(l1_));
        const uint32_t flags = fp32_ ? abi::UnpackFlags::kToDst : 0;
        engine_.unpack({abi::UnpackKind::kA, flags, 0, 0, shape_, {}, tile, 0});
        engine_.fpu({abi::FpuOp::kCopy, 0, tile, 0, 0});
    }
    void run(SfpuOp op, uint32_t p0, uint32_t p1, uint32_t p2) {
        engine_.sfpu({op, 0, 1, 0, 0, 4u << abi::SfpuFlags::kVectorModeShift, p0, p1, p2});
    }
    // In the order of put(): row-major to faces.
    std::vector<float> get() {
        std::vector<float> rows(kTile), faces(kTile);
        engine_.read_dst(0, std::span<float, kTile>(rows.data(), kTile));
        faces_from_rows(rows, shape_, faces);
        return faces;
    }

private:
    std::vector<uint8_t> l1_;
    Engine engine_;
    bool fp32_;
    TileShape shape_;
};

std::vector<float> all_bf16() {
    std::vector<float> values;
    for (uint32_t bits = 0; bits < 0x10000; ++bits) {
        const uint32_t exponent = bits >> 7 & 255;
        if (exponent != 0 && exponent != 255) values.push_back(std::bit_cast<float>(bits << 16));
    }
    return values;
}
std::vector<float> dense_fp32() {
    std::mt19937 random(1);
    std::vector<float> values = all_bf16();
    for (uint32_t exponent = 1; exponent < 255; ++exponent)
        for (int i = 0; i < 512; ++i) {
            const uint32_t bits = (random() & 0x807fffffu) | exponent << 23;
            values.push_back(std::bit_cast<float>(bits));
        }
    // Numbers that functions are mostly asked about.
    for (int i = 0; i < 40000; ++i)
        values.push_back(static_cast<float>(static_cast<int>(random() >> 8)) * 0x1p-20f - 8.0f);
    return values;
}

Error measure(const Function& function, bool fp32, const std::vector<float>& inputs) {
    Rig rig(fp32);
    Error error;
    std::vector<float> chosen;
    for (float x : inputs)
        if (x > function.low && x <= function.high && x >= function.low) chosen.push_back(x);
    for (size_t at = 0; at < chosen.size(); at += kTile) {
        std::vector<float> tile(kTile, 1.5f);
        const size_t count = std::min<size_t>(kTile, chosen.size() - at);
        std::copy_n(chosen.begin() + static_cast<ptrdiff_t>(at), count, tile.begin());
        rig.put(0, tile.data());
        rig.run(function.op, function.p0, function.p1, function.p2);
        const std::vector<float> results = rig.get();
        for (size_t i = 0; i < count; ++i) error.add(function.exact(tile[i]), results[i], fp32 ? 23 : 7, tile[i]);
    }
    return error;
}

Error measure(const BinaryFunction& function, bool fp32) {
    Rig rig(fp32);
    Error error;
    std::mt19937 random(2);
    const double widest = std::max(std::abs(function.low), std::abs(function.high));
    auto input = [&] {
        while (true) {
            const int exponent = static_cast<int>(random() % 60) - 40 + std::ilogb(widest) / 2;
            // Cut before the scaling: g++ 12 drops the cut of a number that was just negated.
            const uint32_t mantissa = static_cast<uint32_t>(random() >> 9) & (fp32 ? 0x7fffffu : 0x7f0000u);
            float x = std::ldexp(1.0f + static_cast<float>(mantissa) * 0x1p-23f, exponent);
            if (random() & 1) x = -x;
            if (x >= function.low && x <= function.high) return x;
        }
    };
    for (int round = 0; round < 200; ++round) {
        std::vector<float> a(kTile), b(kTile);
        for (uint32_t i = 0; i < kTile; ++i) {
            a[i] = input();
            b[i] = input();
        }
        rig.put(0, a.data());
        rig.put(1, b.data());
        rig.run(function.op, 0, 0, 0);
        const std::vector<float> results = rig.get();
        for (uint32_t i = 0; i < kTile; ++i) {
            if (a[i] == -b[i] || a[i] == b[i]) continue;
            error.add(function.exact(a[i], b[i]), results[i], fp32 ? 23 : 7, a[i], b[i]);
        }
    }
    return error;
}

// ---- the page

std::string limit_text(double limit) {
    return limit == 0 ? "-" : fmt::format("{}", limit);
}

// Rounding alone is half a unit.
bool worse(const Error& error, double limit) {
    return error.wrong_class != 0 || (limit != 0 && error.most > std::max(limit, 0.501));
}

int bad = 0;

void print_row(const char* name, const char* domain, bool fp32, const Error& error, double limit, const char* source,
               bool binary) {
    const std::string worst =
        binary ? fmt::format("{:.9g}, {:.9g}", error.worst, error.worst2) : fmt::format("{:.9g}", error.worst);
    fmt::print("| {} | {} | {} | {:.3f} | {:.3f} | {} | {} | {} |\n", name, domain, fp32 ? "fp32" : "bf16", error.most,
               error.mean(), worst, limit_text(limit), limit != 0 ? source : "");
    if (worse(error, limit)) {
        ++bad;
        fmt::print(stderr, "{} ({}, {}): {:.3f} units, {} of another class; the hardware has {}\n", name, domain,
                   fp32 ? "fp32" : "bf16", error.most, error.wrong_class, limit_text(limit));
    }
}

constexpr const char* kHead = R"(# Numerics

Made by `make numerics`. Errors are in units in the last place of Dst's format, against long double (64 bits of
mantissa); 0.5 is correct rounding. Every bf16 number but denormals, infinities and NaNs is an input; with fp32 Dst they
and 512 random numbers in each binade. Results below the least normal number are zero on the chip and are not counted.

The tile engine computes each function in double precision and rounds once, whatever approximation a kernel asks for:
an approximate mode is as exact as the other and differs in cycles only. The approximate exp is the exception: it has the
chip's bits, up to 3 % off (4 % in bf16). A kernel that brings its own SFPU code gets the chip's bits too, see sfpi.md.

The column "hardware" is the worst error published for the chip: where there is a number, the engine's must not be
larger, or the command fails.

| function | inputs | Dst | most | mean | worst input | hardware | source |
| --- | --- | --- | --- | --- | --- | --- | --- |
)";

}  // namespace

int main() {
    fmt::print("{}", kHead);
    const std::vector<float> bf16 = all_bf16(), fp32 = dense_fp32();
    for (const Function& function : kFunctions)
        for (bool wide : {false, true}) {
            const Limits& limits = function.hardware;
            print_row(function.name, function.domain, wide, measure(function, wide, wide ? fp32 : bf16),
                      wide ? limits.fp32 : limits.bf16, limits.source, false);
        }
    for (const BinaryFunction& function : kBinaryFunctions)
        for (bool wide : {false, true}) {
            const Limits& limits = function.hardware;
            print_row(function.name, function.domain, wide, measure(function, wide), wide ? limits.fp32 : limits.bf16,
                      limits.source, true);
        }
    return bad == 0 ? 0 : 1;
}
