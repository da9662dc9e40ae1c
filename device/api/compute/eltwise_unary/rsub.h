// scalar - tile.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY_P(rsub, kRsubScalar)  // p0 - x; p0 in fp32 bits
SOFTMETAL_UNARY_P_FN(rsub_unary_int32_tile, kRsubScalarInt32)  // p0 - x, integers
SOFTMETAL_SFPU_INIT(rsub_unary_int32_tile_init)
// clang-format on

}  // namespace ckernel
