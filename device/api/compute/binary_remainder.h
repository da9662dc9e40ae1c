// Remainder of two tiles, with the divisor's sign.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_BINARY(remainder_binary, kRemainderBinary)  // in0 - in1 * floor(in0 / in1): the sign of in1
SOFTMETAL_BINARY(remainder_int32, kRemainderInt32)  // the same, integers
SOFTMETAL_BINARY_FN(remainder_uint32_tile, kRemainderUInt32)  // the same, integers without sign
SOFTMETAL_SFPU_INIT(remainder_uint32_tile_init)
// clang-format on

}  // namespace ckernel
