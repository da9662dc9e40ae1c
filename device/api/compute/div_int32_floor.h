// Quotient of integer tiles, rounded down or towards zero.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_BINARY(div_int32_floor, kDivInt32Floor)  // in0 / in1 rounded down, integers
SOFTMETAL_BINARY(div_int32_trunc, kDivInt32Trunc)  // in0 / in1 rounded towards 0, integers
// clang-format on

}  // namespace ckernel
