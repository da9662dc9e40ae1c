// The matrix product of one tile, bit for bit the same on every host. Knows nothing of L1, Dst indexes or formats.
//
// Numerics, for each output element and each pair (k, k+1) of the inner dimension, k even and rising:
//     acc = round(acc + a[k+1] * b[k+1]);  acc = round(acc + a[k] * b[k])
// The products are exact, round() is fp32 round-to-nearest-even, and denormals are zero, in and out. That is what
// VDPBF16PS computes (measured: no difference in 10^8 random cases); FMA and double arithmetic give the same bits.
// With a 16-bit Dst the accumulator is rounded to bf16 or fp16 after k = 15 and after k = 31.
// NaNs may come out with any sign and payload; the engine makes them one before anything but another product sees them.
#pragma once

#include <cstdint>

#include "tensix/simd.h"

namespace softmetal::tensix {

inline constexpr uint32_t kTileDim = 32;
inline constexpr uint32_t kTileElements = kTileDim * kTileDim;

enum class DstRounding : uint8_t { kNone, kBf16, kFp16 };

// ---- bf16 operands -------------------------------------------------------------------------------
// in0: 32x32 bf16 in four faces, as in L1. in1: pairs of rows interleaved by pack_pairs.
inline constexpr uint32_t kPairWords = kTileElements / 2;
// `mask` is applied to each bf16 of in1; `tile` is 32x32 bf16 in four faces.
void pack_pairs(const uint8_t* tile, uint16_t mask, bool transpose, uint32_t* pairs);
void matmul_bf16(float* dst, bool from_zero, const uint8_t* in0, const uint32_t* pairs, DstRounding rounding);
// Whether matmul_bf16 is the fast way here; otherwise matmul_fp32 on converted operands gives the same bits.
bool matmul_bf16_available();

// ---- operands as fp32 with at most 12 significant bits, no denormals, 32x32 row-major ---------------
void matmul_fp32(float* dst, bool from_zero, const float* in0, const float* in1, DstRounding rounding);

// ---- integers: exact, wrapping ---------------------------------------------------------------------
void matmul_int32(int32_t* dst, const int32_t* in0, const int32_t* in1);

}  // namespace softmetal::tensix
