// Product of integer tiles.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_BINARY_BY_FORMAT_FN(mul_int_tile, kMulInt32, kMulUInt32, kMulUInt16)
SOFTMETAL_BINARY_FN(mul_int32_tile, kMulInt32)
SOFTMETAL_BINARY_FN(mul_uint16_tile, kMulUInt16)
SOFTMETAL_SFPU_INIT(mul_int_tile_init)
SOFTMETAL_SFPU_INIT(mul_int32_tile_init)
// clang-format on

}  // namespace ckernel
