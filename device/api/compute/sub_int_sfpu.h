// Difference of integer tiles.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_BINARY_BY_FORMAT_FN(sub_int_tile, kSubInt32, kSubUInt32, kSubUInt16)
SOFTMETAL_BINARY_FORMAT_FN(rsub_int_tile, kRsubInt32)
SOFTMETAL_BINARY_FN(sub_int32_tile, kSubInt32)
SOFTMETAL_BINARY_FN(sub_uint32_tile, kSubUInt32)
SOFTMETAL_BINARY_FN(sub_uint16_tile, kSubUInt16)
SOFTMETAL_SFPU_INIT(sub_int_tile_init)
SOFTMETAL_SFPU_INIT(rsub_int_tile_init)
// clang-format on

}  // namespace ckernel
