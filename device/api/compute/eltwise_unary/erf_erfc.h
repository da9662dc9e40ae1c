// Error function and its complement.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY_APPROX(erf, kErf, true)  // error function
SOFTMETAL_UNARY_APPROX(erfc, kErfc, true)  // 1 - erf(x)
// clang-format on

}  // namespace ckernel
