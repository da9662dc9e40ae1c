// Sum of integer tiles.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_BINARY_BY_FORMAT_FN(add_int_tile, kAddInt32, kAddUInt32, kAddUInt16)
SOFTMETAL_BINARY_FN(add_int32_tile, kAddInt32)
SOFTMETAL_BINARY_FN(add_uint32_tile, kAddUInt32)
SOFTMETAL_BINARY_FN(add_uint16_tile, kAddUInt16)
SOFTMETAL_SFPU_INIT(add_int_tile_init)
SOFTMETAL_SFPU_INIT(add_int32_tile_init)
// clang-format on

}  // namespace ckernel
