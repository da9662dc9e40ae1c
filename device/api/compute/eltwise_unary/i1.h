// Bessel function I1.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY(i1, kI1)  // modified Bessel function of order 1
// clang-format on

}  // namespace ckernel
