// tanh(x / cap) times the cap; both it and its reciprocal are given.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY_PP(softcap, kSoftcap)  // tanh(x * p1) * p0, where p0 is the cap and p1 its reciprocal, fp32 bits
// clang-format on

}  // namespace ckernel
