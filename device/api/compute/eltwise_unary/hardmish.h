// Hard Mish.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY(hardmish, kHardmish)  // x * min(2, max(0, x + 2)) / 2
// clang-format on

}  // namespace ckernel
