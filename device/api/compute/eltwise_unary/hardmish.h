// Hard Mish.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY(hardmish, kHardmish)
// clang-format on

}  // namespace ckernel
