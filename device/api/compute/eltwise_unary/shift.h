// Shifts of each element by a scalar.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY_FORMAT_P(left_shift, kLeftShiftScalar)  // x shifted left by p0 bits
SOFTMETAL_UNARY_FORMAT_P(right_shift, kRightShiftScalar)  // x shifted right by p0 bits, the sign kept
// clang-format on

}  // namespace ckernel
