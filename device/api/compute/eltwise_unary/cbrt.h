// Cube root.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY(cbrt, kCbrt)
// clang-format on

}  // namespace ckernel
