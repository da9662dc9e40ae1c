// Bessel function I0.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY(i0, kI0)  // modified Bessel function of order 0
// clang-format on

}  // namespace ckernel
