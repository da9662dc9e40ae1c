// A value where an element is not above a threshold.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY_PP(threshold, kThreshold)  // x where it is above p0, else p1; fp32 bits
// clang-format on

}  // namespace ckernel
