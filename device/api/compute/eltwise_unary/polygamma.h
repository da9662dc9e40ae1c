// Polygamma.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY_PP(polygamma, kPolygamma)  // derivative of digamma of order p0 (fp32 bits)
// clang-format on

}  // namespace ckernel
