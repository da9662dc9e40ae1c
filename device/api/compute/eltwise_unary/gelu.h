// GELU, its tanh form, its derivative.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY_APPROX(gelu, kGelu, true)
SOFTMETAL_PACK_UNARY(gelu, kGelu)
SOFTMETAL_UNARY_APPROX(gelu_derivative, kGeluDerivative, false)
SOFTMETAL_UNARY(gelu_tanh, kGeluTanh)
SOFTMETAL_PACK_UNARY(gelu_tanh, kGeluTanh)
// clang-format on

}  // namespace ckernel
