// tanh(x / cap) times the cap; both it and its reciprocal are given.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY_PP(softcap, kSoftcap)
// clang-format on

}  // namespace ckernel
