// Quotient of integer tiles, rounded down or towards zero.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_BINARY(div_int32_floor, kDivInt32Floor)
SOFTMETAL_BINARY(div_int32_trunc, kDivInt32Trunc)
// clang-format on

}  // namespace ckernel
