// Negation.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY(negative, kNegative)  // -x
SOFTMETAL_UNARY_FN(negative_tile_int32, kNegativeInt32)  // -x, integers
// clang-format on

}  // namespace ckernel
