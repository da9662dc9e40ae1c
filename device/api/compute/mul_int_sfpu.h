// Product of integer tiles.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_BINARY_BY_FORMAT_FN(mul_int_tile, kMulInt32, kMulUInt32, kMulUInt16)  // in0 * in1, integers; the format says which
SOFTMETAL_BINARY_FN(mul_int32_tile, kMulInt32)  // in0 * in1, integers; the format says which
SOFTMETAL_BINARY_FN(mul_uint16_tile, kMulUInt16)  // in0 * in1, 16-bit integers without sign
SOFTMETAL_SFPU_INIT(mul_int_tile_init)
SOFTMETAL_SFPU_INIT(mul_int32_tile_init)
// clang-format on

}  // namespace ckernel
