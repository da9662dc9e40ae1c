// Error function and its complement.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY_APPROX(erf, kErf, true)
SOFTMETAL_UNARY_APPROX(erfc, kErfc, true)
// clang-format on

}  // namespace ckernel
