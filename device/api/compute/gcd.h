// Greatest common divisor.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_BINARY(gcd, kGcd)  // greatest common divisor of integers
// clang-format on

}  // namespace ckernel
