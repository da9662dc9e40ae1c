// Shifts of one tile by another.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_SFPU_INIT(binary_shift_tile_init)
SOFTMETAL_BINARY_FORMAT_FN(binary_left_shift_tile, kLeftShift)
SOFTMETAL_BINARY_FORMAT_FN(binary_right_shift_tile, kRightShift)
SOFTMETAL_BINARY_FORMAT_FN(binary_logical_right_shift_tile, kLogicalRightShift)
SOFTMETAL_BINARY_FN(binary_left_shift_int32_tile, kLeftShift)
SOFTMETAL_BINARY_FN(binary_right_shift_int32_tile, kRightShift)
SOFTMETAL_BINARY_FN(binary_left_shift_uint32_tile, kLeftShift)
SOFTMETAL_BINARY_FN(binary_right_shift_uint32_tile, kRightShift)
// clang-format on

}  // namespace ckernel
