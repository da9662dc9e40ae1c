// Negation.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY(negative, kNegative)
SOFTMETAL_UNARY_FN(negative_tile_int32, kNegativeInt32)
// clang-format on

}  // namespace ckernel
