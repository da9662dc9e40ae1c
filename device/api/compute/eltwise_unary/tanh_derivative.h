// 1 - tanh(x)^2.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY_APPROX(tanh_derivative, kTanhDerivative, false)  // 1 - tanh(x)^2
// clang-format on

}  // namespace ckernel
