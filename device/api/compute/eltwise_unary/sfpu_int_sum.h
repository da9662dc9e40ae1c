// Sums of integers along a tile.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_SFPU_INIT(sfpu_sum_int_init)
SOFTMETAL_NOT_BUILT(sfpu_sum_int_col)
SOFTMETAL_NOT_BUILT(sfpu_sum_int_row)
SOFTMETAL_NOT_BUILT(sfpu_add_int)
// clang-format on

}  // namespace ckernel
