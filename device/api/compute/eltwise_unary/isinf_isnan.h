// Tests for infinities and NaN: 1 or 0.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY(isinf, kIsinf)
SOFTMETAL_UNARY(isposinf, kIsposinf)
SOFTMETAL_UNARY(isneginf, kIsneginf)
SOFTMETAL_UNARY(isnan, kIsnan)
SOFTMETAL_UNARY(isfinite, kIsfinite)
// clang-format on

}  // namespace ckernel
