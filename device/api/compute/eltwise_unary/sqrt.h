// Square root.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY_APPROX(sqrt, kSqrt, false)  // square root
// clang-format on

}  // namespace ckernel
