// Mish.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY_APPROX(mish, kMish, false)  // x * tanh(log(1 + exp(x)))
// clang-format on

}  // namespace ckernel
