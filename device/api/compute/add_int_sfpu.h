// Sum of integer tiles.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_BINARY_BY_FORMAT_FN(add_int_tile, kAddInt32, kAddUInt32, kAddUInt16)  // in0 + in1, integers; the format says which
SOFTMETAL_BINARY_FN(add_int32_tile, kAddInt32)  // in0 + in1, integers; the format says which
SOFTMETAL_BINARY_FN(add_uint32_tile, kAddUInt32)  // in0 + in1, 32-bit integers without sign
SOFTMETAL_BINARY_FN(add_uint16_tile, kAddUInt16)  // in0 + in1, 16-bit integers without sign
SOFTMETAL_SFPU_INIT(add_int_tile_init)
SOFTMETAL_SFPU_INIT(add_int32_tile_init)
// clang-format on

}  // namespace ckernel
