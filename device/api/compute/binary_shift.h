// Shifts of one tile by another.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_SFPU_INIT(binary_shift_tile_init)
SOFTMETAL_BINARY_FORMAT_FN(binary_left_shift_tile, kLeftShift)  // in0 shifted left by in1 bits
SOFTMETAL_BINARY_FORMAT_FN(binary_right_shift_tile, kRightShift)  // in0 shifted right by in1 bits, the sign kept
SOFTMETAL_BINARY_FORMAT_FN(binary_logical_right_shift_tile, kLogicalRightShift)  // in0 shifted right by in1 bits, zeros from the left
SOFTMETAL_BINARY_FN(binary_left_shift_int32_tile, kLeftShift)  // in0 shifted left by in1 bits
SOFTMETAL_BINARY_FN(binary_right_shift_int32_tile, kRightShift)  // in0 shifted right by in1 bits, the sign kept
SOFTMETAL_BINARY_FN(binary_left_shift_uint32_tile, kLeftShift)  // in0 shifted left by in1 bits
SOFTMETAL_BINARY_FN(binary_right_shift_uint32_tile, kRightShift)  // in0 shifted right by in1 bits, the sign kept
// clang-format on

}  // namespace ckernel
