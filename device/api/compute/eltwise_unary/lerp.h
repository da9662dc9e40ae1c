// out = in0 + in2 * (in1 - in0).
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_TERNARY(lerp, kLerp)
// clang-format on

}  // namespace ckernel
