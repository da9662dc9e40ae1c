// Parametric ReLU.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY_P(prelu, kPRelu)  // x above 0, else p0 * x; p0 in fp32 bits
// clang-format on

}  // namespace ckernel
