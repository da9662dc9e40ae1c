// Inverse error function.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY(erfinv, kErfinv)
// clang-format on

}  // namespace ckernel
