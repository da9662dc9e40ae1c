// Partial sums of integers along a tile, and sums of two tiles.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_SFPU_INIT(sfpu_sum_int_init)
// Rows r, r + 4, ... into row r of 0 to 3; columns 2k, 2k + 1, 16 + 2k and 17 + 2k into column 2k.
SOFTMETAL_UNARY_FN(sfpu_sum_int_col, kSumIntColumns)
SOFTMETAL_UNARY_FN(sfpu_sum_int_row, kSumIntRows)
// The tile after `idst` is added to it.
template <auto...> ALWI void sfpu_add_int([[maybe_unused]] uint32_t idst, uint32_t = 2, int32_t = 8) {
    MATH(softmetal::device::sfpu(softmetal::device::SfpuOp::kAddInt32, idst, idst + 1, 0, idst)); }
// clang-format on

}  // namespace ckernel
