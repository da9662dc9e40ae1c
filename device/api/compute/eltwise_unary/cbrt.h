// Cube root.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY(cbrt, kCbrt)  // cube root
// clang-format on

}  // namespace ckernel
