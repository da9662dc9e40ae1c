// Trigonometric and hyperbolic functions.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY(sin, kSin)
SOFTMETAL_UNARY(cos, kCos)
SOFTMETAL_UNARY(tan, kTan)
SOFTMETAL_UNARY(asin, kAsin)
SOFTMETAL_UNARY(acos, kAcos)
SOFTMETAL_UNARY(atan, kAtan)
SOFTMETAL_UNARY(sinh, kSinh)
SOFTMETAL_UNARY(cosh, kCosh)
SOFTMETAL_UNARY(asinh, kAsinh)
SOFTMETAL_UNARY(acosh, kAcosh)
SOFTMETAL_UNARY(atanh, kAtanh)
// clang-format on

}  // namespace ckernel
