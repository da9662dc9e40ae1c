// x - tanh x.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY(tanhshrink, kTanhshrink)  // x - tanh(x)
// clang-format on

}  // namespace ckernel
