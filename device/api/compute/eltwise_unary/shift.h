// Shifts of each element by a scalar.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY_FORMAT_P(left_shift, kLeftShiftScalar)
SOFTMETAL_UNARY_FORMAT_P(right_shift, kRightShiftScalar)
// clang-format on

}  // namespace ckernel
