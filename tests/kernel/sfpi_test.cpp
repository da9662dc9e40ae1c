// Kernels that use SFPI and raw Tensix instructions, compiled and run on a bare hart with the SFPU's lanes behind it.
#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <functional>

#include "support.h"
#include "tensix/lane_unit.h"

namespace softmetal::kernel::testing {
namespace {

using tensix::LaneArch;

// The math processor with one Dst.
class MathCore : public TestCore {
public:
    MathCore(std::shared_ptr<const riscv::Program> program, LaneArch arch, bool fp32)
        : TestCore(std::move(program)), unit_(arch) {
        dst_.set_mode({fp32, false});
    }

    // Element i of tile t in the order of dst_reg: vectors of 32, faces of 8 vectors.
    float& element(uint32_t vector, uint32_t lane) {
        const uint32_t row = vector % 32 * 2 & ~3u, face = row / 16;
        return dst_.math(vector / 32, "test")
            .values[(face / 2 * 16 + row % 16 + lane / 8) * 32 + face % 2 * 16 + lane % 8 * 2 + (vector & 1)];
    }
    uint64_t busy_cycles = 0;

private:
    bool coprocessor(uint32_t word, std::array<uint32_t, 32>& registers) override {
        if (!tensix::LaneUnit::understands(word)) return false;
        const auto effect = unit_.execute({word, registers, local_memory}, dst_, tensix::DstHalf::kMath);
        busy_cycles += effect.cycles + (effect.waits_late ? 1 : 0);
        return true;
    }
    tensix::LaneUnit unit_;
    tensix::Dst dst_;
};

const std::string kInclude = R"(
#include "api/compute/common.h"
#include "api/compute/eltwise_unary/eltwise_unary.h"
#include "api/compute/eltwise_binary_sfpu.h"
#include "ckernel_addrmod.h"
#include "lltt.h"
#include "sfpi.h"
)";

// Runs `function` of a kernel over tile 0 (and 1); expects `expected(a, b)` of every element in tile 0.
struct Function {
    const char* name;
    const char* text;  // of a function `f` that works on one face
    std::function<float(float, float)> expected;
    float tolerance = 0;  // relative
    LaneArch arch = LaneArch::kWormhole;
    const char* call = "_llk_math_eltwise_unary_sfpu_params_(f, 0, VectorMode::RC)";
};

BuildRequest math_kernel(const std::string& text, LaneArch arch) {
    BuildRequest request = string_kernel(text, abi::Processor::kTrisc1);
    if (arch == LaneArch::kBlackhole) {
        auto machine = small_machine();
        machine->arch_define = "ARCH_BLACKHOLE";
        request.machine = machine;
    }
    return request;
}

float first_of(uint32_t i) {
    return static_cast<float>(static_cast<int>(i % 97) - 48) * 0.125f;
}
float second_of(uint32_t i) {
    return static_cast<float>(i % 31) * 0.5f + 0.25f;
}

class Sfpi : public ::testing::TestWithParam<Function> {};

TEST_P(Sfpi, RunsOverATile) {
    const Function& function = GetParam();
    const std::string text =
        kInclude + function.text + "\nvoid kernel_main() { MATH((" + std::string(function.call) + ")); }\n";
    MathCore core(build_one(math_kernel(text, function.arch)), function.arch, true);
    for (uint32_t i = 0; i < 1024; ++i) {
        core.element(i / 32, i % 32) = first_of(i);
        core.element(32 + i / 32, i % 32) = second_of(i);
    }
    ASSERT_TRUE(core.run_to_exit()) << static_cast<int>(core.hart.fault().kind) << " at " << core.hart.pc;
    for (uint32_t i = 0; i < 1024; ++i) {
        const float expected = function.expected(first_of(i), second_of(i)), got = core.element(i / 32, i % 32);
        ASSERT_LE(std::abs(got - expected), std::abs(expected) * function.tolerance)
            << function.name << " of element " << i << ", " << first_of(i) << " and " << second_of(i) << ": " << got;
    }
}

const Function kFunctions[] = {
    {"smoothstep", R"(
void f() {
    for (int i = 0; i < 8; ++i) {
        vFloat x = dst_reg[i];
        vFloat t = (x + 2.0f) * 0.25f;
        v_if(t < sfpi::vConst0) { t = sfpi::vConst0; }
        v_elseif(t > sfpi::vConst1) { t = sfpi::vConst1; }
        v_endif;
        dst_reg[i] = t * t * (3.0f - 2.0f * t);
    }
})",
     [](float x, float) {
         float t = std::min(1.0f, std::max(0.0f, (x + 2) * 0.25f));
         return t * t * (3 - 2 * t);
     }},
    {"binary", R"(
void f(uint32_t a, uint32_t b, uint32_t out) {
    for (int i = 0; i < 8; ++i) {
        dst_reg[out * 32] = vFloat(dst_reg[a * 32]) + dst_reg[b * 32];
        dst_reg++;
    }
})",
     [](float x, float y) { return x + y; }, 0, LaneArch::kWormhole,
     "_llk_math_eltwise_binary_sfpu_params_(f, 0, 1, 0)"},
    {"nested conditions", R"(
void f() {
    for (int i = 0; i < 8; ++i) {
        vFloat x = dst_reg[0], y = 0.0f;
        v_if(x >= 0.0f && x < 3.0f) {
            y = 1.0f;
            v_if(x > 1.0f) { y = y + 1.0f; }
            v_else { y = y - 0.5f; }
            v_endif;
        }
        v_elseif(!(x < -3.0f) || x == -5.0f) { y = -1.0f; }
        v_endif;
        v_block {
            v_and(y == -1.0f);
            v_and(x > -1.0f);
            y = 7.0f;
        }
        v_endblock;
        dst_reg[0] = y;
        dst_reg++;
    }
})",
     [](float x, float) {
         if (x >= 0 && x < 3) return x > 1 ? 2.0f : 0.5f;
         if (!(x < -3) || x == -5) return x > -1 ? 7.0f : -1.0f;
         return 0.0f;
     }},
    {"fields", R"(
void f() {
    for (int i = 0; i < 8; ++i) {
        vFloat x = dst_reg[0];
        vInt exponent = exexp(x);
        vFloat mantissa = setexp(x, 127);
        v_if(exponent > 1) { mantissa = addexp(mantissa, 3); }
        v_endif;
        v_if(exman(x) == 0 || exsgn(x) == 1) { mantissa = setsgn(mantissa, 0); }
        v_endif;
        dst_reg[0] = copysgn(abs(mantissa), setman(x, 0));
        dst_reg++;
    }
})",
     [](float x, float) {
         if (x == 0) return 1.0f;
         int e;
         float m = std::frexp(x, &e) * 2;
         return e - 1 > 1 ? m * 8 : m;
     }},
    {"integers", R"(
void f() {
    for (int i = 0; i < 8; ++i) {
        vFloat x = dst_reg[0];
        vInt n = as<vInt>(float_to_int16(x * 4.0f, RoundMode::Nearest));
        vUInt bits = (as<vUInt>(abs(vInt(7) - 12)) << 2) ^ 0x3;
        v_if(as<vInt>(x) < 0) { bits = bits & 0x10; }
        v_endif;
        vFloat y = int32_to_float(as<vInt>(n), RoundMode::Nearest) + convert<vFloat>(as<vInt>(bits), RoundMode::Nearest);
        y = y + convert<vFloat>(vInt(-3), RoundMode::Nearest);
        dst_reg[0] = y - convert<vFloat>(as<vInt>(lz(vInt(1))), RoundMode::Nearest);
        dst_reg++;
    }
})",
     [](float x, float) {
         const float n = std::copysign(std::floor(std::abs(x * 4) + 0.5f), x);
         return n + (x < 0 ? 16.0f : 23.0f) - 3 - 31;
     }},
    {"minima", R"(
void f(uint32_t a, uint32_t b, uint32_t out) {
    for (int i = 0; i < 8; ++i) {
        vFloat x = dst_reg[a * 32], y = dst_reg[b * 32];
        vFloat low = min(x, y), high = max(x, y), held = clamp(x, -1.0f, 2.5f);
        vec_min_max(x, y);
        swap(x, y);
        dst_reg[out * 32] = (low - y) + (high - x) + held;
        dst_reg++;
    }
})",
     [](float x, float) { return std::min(2.5f, std::max(-1.0f, x)); }, 0, LaneArch::kWormhole,
     "_llk_math_eltwise_binary_sfpu_params_(f, 0, 1, 0)"},
    {"tables", R"(
void f() {
    l_reg[LRegs::LReg0] = vUInt(0x38003c00);  // 0.5 | 1
    for (int i = 0; i < 8; ++i) {
        vFloat x = dst_reg[0];
        vUInt slope = 0x3c003800, offset = 0x00003c00;
        vUInt l0 = l_reg[LRegs::LReg0];
        vFloat y = lut2(x, l0, l0, l0);
        y = y + lut2_sign(x, vFloat(1.0f), vFloat(2.0f), vFloat(4.0f), vFloat(0.0f), vFloat(0.5f), vFloat(1.0f));
        dst_reg[0] = y;
        dst_reg++;
    }
})",
     [](float x, float) {
         const float a = std::abs(x);
         return std::copysign(0.5f * a + 1, x) + (a < 1 ? a : a < 2 ? 2 * a + 0.5f : 4 * a + 1);
     }},
    {"polynomial", R"(
void f() {
#pragma GCC unroll 8
    for (int i = 0; i < 8; ++i) {
        vFloat x = dst_reg[0];
        vFloat y = polynomial(x, 1.0f, 0.5f, -0.25f, vFloat(0.125f));
        y += x;
        y *= 2.0f;
        dst_reg[0] = -y;
        dst_reg++;
    }
})",
     [](float x, float) { return -2 * (x + (1 + x * (0.5f + x * (-0.25f + x * 0.125f)))); }, 1e-6f},
    {"constants", R"(
void f() {
    vConstFloatPrgm0 = 2.5f;
    vConstIntPrgm1 = 8;
    for (int i = 0; i < 8; ++i) {
        vFloat x = dst_reg[0];
        vInt id = vConstTileId;
        vFloat y = x * vConst0p8373 + vConstFloatPrgm0;
        v_if(id + vConstIntPrgm1 > 70) { y = vConstNeg1; }
        v_endif;
        v_if(id < 0) { y = vConst1; }
        v_endif;
        dst_reg[0] = y;
        dst_reg++;
    }
})",
     [](float x, float) { return x * 0.8373f + 2.5f; }, 1e-4f},
    {"across lanes", R"(
void f() {
    vFloat a = dst_reg[0], b = dst_reg[2], c = dst_reg[4], d = dst_reg[6];
    subvec_transp(a, b, c, d);
    subvec_transp(a, b, c, d);
    vFloat turned = a;
    for (int i = 0; i < 8; ++i) turned = subvec_shflror1(turned);
    dst_reg[0] = turned;
    dst_reg[2] = b;
    dst_reg[4] = c;
    dst_reg[6] = d;
})",
     [](float x, float) { return x; }},
    {"Blackhole's own", R"(
void f() {
    for (int i = 0; i < 8; ++i) {
        vFloat x = dst_reg[0];
        vFloat magnitude = abs(x) + 1.0f;
        vFloat y = approx_recip(magnitude);
        y = y * (2.0f - magnitude * y);
        y = y * (2.0f - magnitude * y);
        vInt halved = vInt(-64) >> 3;
        dst_reg[0] = y * convert<vFloat>(halved, RoundMode::Nearest);
        dst_reg++;
    }
})",
     [](float x, float) { return -8 / (std::abs(x) + 1); }, 1e-6f, LaneArch::kBlackhole},
    {"raw instructions", R"(
void f() {
    using namespace ckernel;
    addr_mod_t{.dest = {.incr = 2}}.set(ADDR_MOD_6);
    TTI_SFPLOADI(p_sfpu::LREG1, SFPLOADI_MOD0_FLOATB, 0x4020);  // 2.5
    lltt::record(0, 4);
    TTI_SFPLOAD(p_sfpu::LREG0, InstrModLoadStore::FP32, ADDR_MOD_3, 0);
    TTI_SFPMAD(p_sfpu::LREG0, p_sfpu::LREG1, p_sfpu::LCONST_1, p_sfpu::LREG0, 0);
    TTI_SFPNOP;
    TTI_SFPSTORE(p_sfpu::LREG0, InstrModLoadStore::FP32, ADDR_MOD_2, 0);
    for (int i = 0; i < 8; ++i) lltt::replay(0, 4);
    for (volatile int face = 0; face < 0; ++face) TT_SFPIADD(face, 0, 0, 5);
})",
     [](float x, float) { return x * 2.5f + 1; }, 0, LaneArch::kWormhole,
     "ckernel::llk_math_eltwise_unary_sfpu_init(), _llk_math_eltwise_unary_sfpu_params_(f, 0, VectorMode::RC)"},
};
INSTANTIATE_TEST_SUITE_P(Kernel, Sfpi, ::testing::ValuesIn(kFunctions), [](const auto& test) {
    std::string name = test.param.name;
    for (char& c : name)
        if (!std::isalnum(static_cast<unsigned char>(c))) c = '_';
    return name;
});

TEST(SfpiTiming, AnInstructionOfTheSfpuTakesTheProcessorOne) {
    const std::string text = kInclude + R"(
void kernel_main() {
    vFloat x = dst_reg[0];
    vFloat y = x * x + 1.0f;
    y = y * x + 2.5f;
    dst_reg[0] = y;
})";
    MathCore core(build_one(math_kernel(text, LaneArch::kWormhole)), LaneArch::kWormhole, true);
    ASSERT_TRUE(core.run_to_exit());
    // At least load, multiply-add, a constant, multiply-add, and a store that waits for it; at most a constant in two
    // halves for each multiply-add and a wait behind each.
    EXPECT_GE(core.busy_cycles, 5u + 1u);
    EXPECT_LE(core.busy_cycles, 10u);
}

TEST(SfpiErrors, ALayoutThatDoesNotGoWithTheVectorDoesNotCompile) {
    const std::string text =
        kInclude + "void kernel_main() { vFloat x = dst_reg[0].mode<DataLayout::U16>(); dst_reg[0] = x; }";
    EXPECT_THROW(build_one(math_kernel(text, LaneArch::kWormhole)), std::exception);
}

}  // namespace
}  // namespace softmetal::kernel::testing
