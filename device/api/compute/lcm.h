// Least common multiple.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_BINARY(lcm, kLcm)  // least common multiple of integers
// clang-format on

}  // namespace ckernel
