// Tests for infinities and NaN: 1 or 0.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY(isinf, kIsinf)  // 1 where x is infinite, else 0
SOFTMETAL_UNARY(isposinf, kIsposinf)  // 1 where x is +infinity, else 0
SOFTMETAL_UNARY(isneginf, kIsneginf)  // 1 where x is -infinity, else 0
SOFTMETAL_UNARY(isnan, kIsnan)  // 1 where x is NaN, else 0
SOFTMETAL_UNARY(isfinite, kIsfinite)  // 1 where x is neither infinite nor NaN, else 0
// clang-format on

}  // namespace ckernel
