// Two tiles of Dst, the second a column or a row. Declared, not built.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_SFPU_INIT(sfpu_bcast_init)
SOFTMETAL_NOT_BUILT(sfpu_bcast)
SOFTMETAL_NOT_BUILT(sfpu_normalize_bcast_col)
SOFTMETAL_NOT_BUILT(sfpu_normalize_bcast_col_two_tiles)
SOFTMETAL_NOT_BUILT(sfpu_residual_normalize_bcast_col)
SOFTMETAL_NOT_BUILT(sfpu_normalize_bcast_scalar)
SOFTMETAL_SFPU_INIT(sfpu_bcast_col_init)
SOFTMETAL_SFPU_INIT(sfpu_add_bcast_col_init)
SOFTMETAL_NOT_BUILT(sfpu_add_bcast_col)
SOFTMETAL_SFPU_INIT(sfpu_sub_bcast_col_init)
SOFTMETAL_NOT_BUILT(sfpu_sub_bcast_col)
SOFTMETAL_SFPU_INIT(sfpu_mul_bcast_col_init)
SOFTMETAL_NOT_BUILT(sfpu_mul_bcast_col)
SOFTMETAL_SFPU_INIT(sfpu_bcast_row_init)
SOFTMETAL_SFPU_INIT(sfpu_add_bcast_row_init)
SOFTMETAL_NOT_BUILT(sfpu_add_bcast_row)
SOFTMETAL_SFPU_INIT(sfpu_sub_bcast_row_init)
SOFTMETAL_NOT_BUILT(sfpu_sub_bcast_row)
SOFTMETAL_SFPU_INIT(sfpu_mul_bcast_row_init)
SOFTMETAL_NOT_BUILT(sfpu_mul_bcast_row)
SOFTMETAL_SFPU_INIT(sfpu_normalize_bcast_scalar_init)
// clang-format on

}  // namespace ckernel
