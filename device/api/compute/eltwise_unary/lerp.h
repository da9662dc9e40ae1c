// out = in0 + in2 * (in1 - in0).
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_TERNARY(lerp, kLerp)  // in0 + in2 * (in1 - in0)
// clang-format on

}  // namespace ckernel
