// The vector forms of the matrix product on x86-64; each needs what its name says from the host.
#pragma once

#include "tensix/matmul.h"

namespace softmetal::tensix::detail {

void matmul_fp32_avx2(float* dst, bool from_zero, const float* in0, const float* in1, DstRounding rounding);
void matmul_fp32_avx512(float* dst, bool from_zero, const float* in0, const float* in1, DstRounding rounding);

void matmul_int32_avx2(int32_t* dst, const int32_t* in0, const int32_t* in1);
void matmul_int32_avx512(int32_t* dst, const int32_t* in0, const int32_t* in1);

// Compiled for the instructions of whoever calls it.
inline __attribute__((always_inline)) void multiply_integers(int32_t* dst, const int32_t* in0, const int32_t* in1) {
    for (uint32_t r = 0; r < kTileDim; ++r) {
        uint32_t row[kTileDim];
        for (uint32_t c = 0; c < kTileDim; ++c) row[c] = static_cast<uint32_t>(dst[r * kTileDim + c]);
        for (uint32_t k = 0; k < kTileDim; ++k) {
            uint32_t a = static_cast<uint32_t>(in0[r * kTileDim + k]);
            for (uint32_t c = 0; c < kTileDim; ++c) row[c] += a * static_cast<uint32_t>(in1[k * kTileDim + c]);
        }
        for (uint32_t c = 0; c < kTileDim; ++c) dst[r * kTileDim + c] = static_cast<int32_t>(row[c]);
    }
}

}  // namespace softmetal::tensix::detail
