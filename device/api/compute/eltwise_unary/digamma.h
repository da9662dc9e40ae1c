// Digamma.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY(digamma, kDigamma)  // derivative of log(gamma(x))
// clang-format on

}  // namespace ckernel
