// Parametric ReLU.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY_P(prelu, kPRelu)
// clang-format on

}  // namespace ckernel
