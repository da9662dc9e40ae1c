// x + sin(alpha x)^2 / beta.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_TERNARY(snake_beta, kSnakeBeta)
// clang-format on

}  // namespace ckernel
