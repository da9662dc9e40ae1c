// Mish.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY_APPROX(mish, kMish, false)
// clang-format on

}  // namespace ckernel
