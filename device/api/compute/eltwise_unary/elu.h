// ELU.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY_P(elu, kElu)  // x above 0, else p0 * (exp(x) - 1); p0 in fp32 bits
// clang-format on

}  // namespace ckernel
