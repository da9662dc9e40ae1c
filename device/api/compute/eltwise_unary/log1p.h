// log(1 + x).
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY_APPROX(log1p, kLog1p, false)  // log(1 + x)
// clang-format on

}  // namespace ckernel
