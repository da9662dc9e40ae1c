// Inverse error function.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY(erfinv, kErfinv)  // the number whose error function is x
// clang-format on

}  // namespace ckernel
