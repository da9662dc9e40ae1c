// The matrix product against a slow, obvious reference, bit for bit, at every SIMD level.
#include <cmath>

#include "tensix_test.h"

namespace softmetal::tensix::test {
namespace {

struct Case {
    const char* name;
    DataFormat format0, format1;
    uint32_t fidelity;
    bool fp32_dst;
    int data;  // 0 plain, 1 tiny (underflows), 2 huge (overflows), 3 any bits
};

uint32_t mask_to(uint32_t bits, uint32_t significant) {
    return bits & ~((1u << (24 - significant)) - 1);
}

double flush(double value) {
    return std::fabs(value) < 0x1p-126 ? std::copysign(0.0, value) : value;
}

// One rounding to fp32 with denormal results flushed.
float round32(double value) {
    if (std::fabs(value) < 0x1p-126 - 0x1p-151) return static_cast<float>(std::copysign(0.0, value));
    return static_cast<float>(value);
}

float to_source(float value, bool fp32_dst, DataFormat format) {
    if (format != DataFormat::kFloat32 || std::isnan(value)) return value;
    return from_bits(bits_of(value) & (fp32_dst ? 0xffffe000u : 0xffff0000u));
}

float masked(float value, uint32_t significant) {
    if (std::isnan(value)) return value;
    return static_cast<float>(flush(from_bits(mask_to(bits_of(value), significant))));
}

float rest(float value, uint32_t significant) {
    if (!std::isfinite(value)) return 0.0f;
    return static_cast<float>(flush(flush(value) - static_cast<double>(masked(value, significant))));
}

struct Reference {
    Case c;
    Values acc = Values(1024, 0.0f);

    float dst_round(float value) const {
        if (c.fp32_dst) return value;
        return c.format0 == DataFormat::kFloat16 ? fp32_from_fp16(fp16_from_fp32(value))
                                                 : fp32_from_bf16(bf16_from_fp32(value));
    }

    void pass(const Values& a, const Values& b) {
        for (int r = 0; r < 32; ++r)
            for (int col = 0; col < 32; ++col) {
                float& sum = acc[r * 32 + col];
                for (int k = 0; k < 32; k += 2) {
                    for (int odd : {k + 1, k})
                        sum = round32(static_cast<double>(a[r * 32 + odd]) * b[odd * 32 + col] + sum);
                    if (k % 16 == 14) sum = dst_round(sum);
                }
            }
    }

    void add_product(Values in0, Values in1) {
        for (float& v : in0) v = to_source(v, c.fp32_dst, c.format0);
        for (float& v : in1) v = to_source(v, c.fp32_dst, c.format1);
        Values a = in0, b = in1, a_rest = in0, b_high = in1;
        for (float& v : a) v = masked(v, c.fidelity == kHiFi4 ? 24 : 7);
        for (float& v : b) v = masked(v, c.fidelity == kLoFi ? 5 : 10);
        pass(a, b);
        if (c.fidelity != kHiFi3) return;
        for (float& v : a_rest) v = rest(v, 7);
        for (float& v : b_high) v = masked(v, 5);
        pass(a_rest, b_high);
    }
};

Values make_data(Random& random, int kind) {
    Values values(1024);
    for (float& value : values) {
        if (kind == 0) value = random.uniform(-2, 2);
        if (kind == 1) value = std::ldexp(random.uniform(-2, 2), -static_cast<int>(random.word() % 16) - 56);
        if (kind == 2) value = std::ldexp(random.uniform(-2, 2), static_cast<int>(random.word() % 16) + 54);
        if (kind == 3) value = from_bits(random.word());
    }
    return values;
}

class Matmul : public testing::TestWithParam<Case> {};

TEST_P(Matmul, BlockIsTheReferenceAtEveryLevel) {
    const Case& c = GetParam();
    constexpr uint32_t kCt = 2, kRt = 2, kKt = 2;
    TileShape s0 = shape_of(c.format0), s1 = shape_of(c.format1);
    uint32_t in0 = 0, in1 = 0x10000;
    Random random(7);
    std::vector<Values> results;
    Rig source;
    for (uint32_t i = 0; i < kRt * kKt; ++i) source.put(in0 + i * s0.page_bytes, s0, make_data(random, c.data));
    for (uint32_t i = 0; i < kCt * kKt; ++i) source.put(in1 + i * s1.page_bytes, s1, make_data(random, c.data));

    std::vector<Reference> expected(kRt * kCt, Reference{c});
    for (uint32_t k = 0; k < kKt; ++k)
        for (uint32_t r = 0; r < kRt; ++r)
            for (uint32_t col = 0; col < kCt; ++col)
                expected[r * kCt + col].add_product(source.get(in0 + (r * kKt + k) * s0.page_bytes, s0),
                                                    source.get(in1 + (k * kCt + col) * s1.page_bytes, s1));
    for (SimdLevel level : simd_levels()) {
        WithSimd with(level);
        Rig rig({c.fp32_dst, false});
        std::copy(source.l1.begin(), source.l1.end(), rig.l1.begin());
        for (uint32_t k = 0; k < kKt; ++k) {
            rig.unpack(UnpackKind::kMatmul, in0 + k * s0.page_bytes, s0, in1 + k * kCt * s1.page_bytes, s1,
                       kCt | kRt << 8 | kKt << 16);
            rig.fpu(FpuOp::kMatmul, c.fidelity, 0, kCt | kRt << 8);
        }
        for (uint32_t tile = 0; tile < kRt * kCt; ++tile) {
            Values got = rig.dst(tile);
            for (int i = 0; i < 1024; ++i) {
                float want = expected[tile].acc[i];
                if (std::isnan(want))
                    ASSERT_EQ(bits_of(got[i]), 0x7fc00000u) << simd_name(level) << " tile " << tile << " element " << i;
                else
                    ASSERT_EQ(bits_of(got[i]), bits_of(want)) << simd_name(level) << " tile " << tile << " element "
                                                              << i << ": " << got[i] << " instead of " << want;
            }
        }
    }
}

constexpr DataFormat kBf16 = DataFormat::kFloat16_b, kFp16 = DataFormat::kFloat16, kFp32 = DataFormat::kFloat32;

INSTANTIATE_TEST_SUITE_P(
    Formats, Matmul,
    testing::Values(
        Case{"bf16", kBf16, kBf16, kHiFi4, true, 0}, Case{"bf16_tiny", kBf16, kBf16, kHiFi4, true, 1},
        Case{"bf16_huge", kBf16, kBf16, kHiFi4, true, 2}, Case{"bf16_any", kBf16, kBf16, kHiFi4, true, 3},
        Case{"bf16_dst16", kBf16, kBf16, kHiFi4, false, 0}, Case{"bf16_dst16_tiny", kBf16, kBf16, kHiFi4, false, 1},
        Case{"bf16_dst16_any", kBf16, kBf16, kHiFi4, false, 3}, Case{"bf16_lofi", kBf16, kBf16, kLoFi, true, 0},
        Case{"bf16_lofi_any", kBf16, kBf16, kLoFi, true, 3}, Case{"bf16_hifi2", kBf16, kBf16, kHiFi2, true, 0},
        Case{"bf16_hifi2_any", kBf16, kBf16, kHiFi2, false, 3}, Case{"bf16_hifi3", kBf16, kBf16, kHiFi3, true, 0},
        Case{"bf16_hifi3_any", kBf16, kBf16, kHiFi3, false, 3}, Case{"fp16", kFp16, kFp16, kHiFi4, true, 0},
        Case{"fp16_dst16", kFp16, kFp16, kHiFi4, false, 0}, Case{"fp16_hifi3", kFp16, kFp16, kHiFi3, true, 0},
        Case{"fp32", kFp32, kFp32, kHiFi4, true, 0}, Case{"fp32_any", kFp32, kFp32, kHiFi4, true, 3},
        Case{"fp32_dst16", kFp32, kFp32, kHiFi4, false, 0}, Case{"fp32_lofi", kFp32, kFp32, kLoFi, true, 0},
        Case{"fp32_hifi3", kFp32, kFp32, kHiFi3, true, 0}, Case{"bf16_fp32", kBf16, kFp32, kHiFi4, true, 0},
        Case{"bfp8", DataFormat::kBfp8_b, DataFormat::kBfp8_b, kHiFi4, true, 0},
        Case{"bfp4", DataFormat::kBfp4_b, DataFormat::kBfp4_b, kHiFi2, true, 0},
        Case{"bf16_bfp8", kBf16, DataFormat::kBfp8_b, kHiFi3, false, 0}),
    [](const auto& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace softmetal::tensix::test
