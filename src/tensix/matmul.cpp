// Portable matrix products and the choice between them and the vector ones.
#include "tensix/matmul.h"

#include <bit>
#include <cmath>

#include "tensix/formats.h"
#include "tensix/matmul_x86.h"

namespace softmetal::tensix {
namespace {

// The sum of an fp32 and an exact product rounds to 53 bits first, which cannot change its rounding to 24.
float round_flushing(double sum) {
    if (std::fabs(sum) < 0x1p-126 - 0x1p-151) return std::signbit(sum) ? -0.0f : 0.0f;
    return static_cast<float>(sum);
}

float without_denormal(float value) {
    uint32_t bits = std::bit_cast<uint32_t>(value);
    return (bits & 0x7f800000u) == 0 ? std::bit_cast<float>(bits & 0x80000000u) : value;
}

float round_to_dst(float value, DstRounding rounding) {
    switch (rounding) {
        case DstRounding::kBf16:
            return fp32_from_bf16(bf16_from_fp32(value));
        case DstRounding::kFp16:
            return fp32_from_fp16(fp16_from_fp32(value));
        default:
            return value;
    }
}

void matmul_fp32_portable(float* dst, bool from_zero, const float* in0, const float* in1, DstRounding rounding) {
    for (uint32_t r = 0; r < kTileDim; ++r) {
        float* row = dst + r * kTileDim;
        for (uint32_t c = 0; c < kTileDim; ++c) row[c] = from_zero ? 0.0f : without_denormal(row[c]);
        for (uint32_t step = 0; step < kTileDim; ++step) {
            uint32_t k = step ^ 1u;  // odd before even
            double a = in0[r * kTileDim + k];
            for (uint32_t c = 0; c < kTileDim; ++c)
                row[c] = round_flushing(a * static_cast<double>(in1[k * kTileDim + c]) + static_cast<double>(row[c]));
            if (rounding != DstRounding::kNone && step % 16 == 15)
                for (uint32_t c = 0; c < kTileDim; ++c) row[c] = round_to_dst(row[c], rounding);
        }
    }
}

}  // namespace

bool matmul_bf16_available() {
    return simd_level() == SimdLevel::kAvx512Bf16;
}

void matmul_fp32(float* dst, bool from_zero, const float* in0, const float* in1, DstRounding rounding) {
#if SOFTMETAL_X86
    if (simd_level() >= SimdLevel::kAvx512) return detail::matmul_fp32_avx512(dst, from_zero, in0, in1, rounding);
    if (simd_level() == SimdLevel::kAvx2) return detail::matmul_fp32_avx2(dst, from_zero, in0, in1, rounding);
#endif
    matmul_fp32_portable(dst, from_zero, in0, in1, rounding);
}

void matmul_int32(int32_t* dst, const int32_t* in0, const int32_t* in1) {
#if SOFTMETAL_X86
    if (simd_level() >= SimdLevel::kAvx512) return detail::matmul_int32_avx512(dst, in0, in1);
    if (simd_level() == SimdLevel::kAvx2) return detail::matmul_int32_avx2(dst, in0, in1);
#endif
    detail::multiply_integers(dst, in0, in1);
}

#if !SOFTMETAL_X86
void pack_pairs(const uint8_t*, uint16_t, bool, uint32_t*) {}
void matmul_bf16(float*, bool, const uint8_t*, const uint32_t*, DstRounding) {}
#endif

}  // namespace softmetal::tensix
