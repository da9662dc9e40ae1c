// GELU, its tanh form, its derivative.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY_APPROX(gelu, kGelu, true)
SOFTMETAL_PACK_UNARY(gelu, kGelu)
SOFTMETAL_UNARY_APPROX(gelu_derivative, kGeluDerivative, false)
SOFTMETAL_UNARY(gelu_tanh, kGeluTanh)  // x / 2 * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 x^3)))
SOFTMETAL_PACK_UNARY(gelu_tanh, kGeluTanh)
// clang-format on

}  // namespace ckernel
