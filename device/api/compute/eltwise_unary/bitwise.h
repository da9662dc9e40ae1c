// Bits of each element and of a scalar.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY_FORMAT_P(bitwise_and, kBitwiseAndScalar)  // bits of x and p0
SOFTMETAL_UNARY_FORMAT_P(bitwise_or, kBitwiseOrScalar)  // bits of x or p0
SOFTMETAL_UNARY_FORMAT_P(bitwise_xor, kBitwiseXorScalar)  // bits of x exclusive-or p0
// clang-format on

}  // namespace ckernel
