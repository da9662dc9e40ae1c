// Two tiles of Dst, the second a column or a row.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_NOT_BUILT(sfpu_add_bcast_col)
SOFTMETAL_SFPU_INIT(sfpu_add_bcast_col_init)
SOFTMETAL_NOT_BUILT(sfpu_add_bcast_row)
SOFTMETAL_SFPU_INIT(sfpu_add_bcast_row_init)
SOFTMETAL_NOT_BUILT(sfpu_sub_bcast_col)
SOFTMETAL_SFPU_INIT(sfpu_sub_bcast_col_init)
SOFTMETAL_NOT_BUILT(sfpu_sub_bcast_row)
SOFTMETAL_SFPU_INIT(sfpu_sub_bcast_row_init)
SOFTMETAL_NOT_BUILT(sfpu_mul_bcast_col)
SOFTMETAL_SFPU_INIT(sfpu_mul_bcast_col_init)
SOFTMETAL_NOT_BUILT(sfpu_mul_bcast_row)
SOFTMETAL_SFPU_INIT(sfpu_mul_bcast_row_init)
SOFTMETAL_NOT_BUILT(sfpu_residual_normalize_bcast_col)
// clang-format on

}  // namespace ckernel
