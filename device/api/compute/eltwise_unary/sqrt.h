// Square root.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY_APPROX(sqrt, kSqrt, false)
// clang-format on

}  // namespace ckernel
