// Digamma.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY(digamma, kDigamma)
// clang-format on

}  // namespace ckernel
