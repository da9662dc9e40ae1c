// Polygamma.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY_PP(polygamma, kPolygamma)
// clang-format on

}  // namespace ckernel
