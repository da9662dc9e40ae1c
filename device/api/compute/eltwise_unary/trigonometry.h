// Trigonometric and hyperbolic functions.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY(sin, kSin)  // sine; x in radians
SOFTMETAL_UNARY(cos, kCos)  // cosine; x in radians
SOFTMETAL_UNARY(tan, kTan)  // tangent; x in radians
SOFTMETAL_UNARY(asin, kAsin)  // arc sine, radians
SOFTMETAL_UNARY(acos, kAcos)  // arc cosine, radians
SOFTMETAL_UNARY(atan, kAtan)  // arc tangent, radians
SOFTMETAL_UNARY(sinh, kSinh)  // hyperbolic sine
SOFTMETAL_UNARY(cosh, kCosh)  // hyperbolic cosine
SOFTMETAL_UNARY(asinh, kAsinh)  // inverse of sinh
SOFTMETAL_UNARY(acosh, kAcosh)  // inverse of cosh
SOFTMETAL_UNARY(atanh, kAtanh)  // inverse of tanh
// clang-format on

}  // namespace ckernel
