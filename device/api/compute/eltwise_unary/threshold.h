// A value where an element is not above a threshold.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY_PP(threshold, kThreshold)
// clang-format on

}  // namespace ckernel
