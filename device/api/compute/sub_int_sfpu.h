// Difference of integer tiles.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_BINARY_BY_FORMAT_FN(sub_int_tile, kSubInt32, kSubUInt32, kSubUInt16)  // in0 - in1, integers; the format says which
SOFTMETAL_BINARY_FORMAT_FN(rsub_int_tile, kRsubInt32)  // in1 - in0, integers
SOFTMETAL_BINARY_FN(sub_int32_tile, kSubInt32)  // in0 - in1, integers; the format says which
SOFTMETAL_BINARY_FN(sub_uint32_tile, kSubUInt32)  // in0 - in1, 32-bit integers without sign
SOFTMETAL_BINARY_FN(sub_uint16_tile, kSubUInt16)  // in0 - in1, 16-bit integers without sign
SOFTMETAL_SFPU_INIT(sub_int_tile_init)
SOFTMETAL_SFPU_INIT(rsub_int_tile_init)
// clang-format on

}  // namespace ckernel
