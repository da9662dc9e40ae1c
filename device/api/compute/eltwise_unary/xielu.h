// xIELU.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY_PP(xielu, kXielu)  // p0 * x^2 + x / 2 above 0, else p1 * (exp(x) - 1 - x) + x / 2; fp32 bits
// clang-format on

}  // namespace ckernel
