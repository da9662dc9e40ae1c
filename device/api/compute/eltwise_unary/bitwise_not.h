// Bits of each element inverted.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY(bitwise_not, kBitwiseNot)  // all bits inverted
// clang-format on

}  // namespace ckernel
