// ELU.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY_P(elu, kElu)
// clang-format on

}  // namespace ckernel
