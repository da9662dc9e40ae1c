// Bits of each element and of a scalar.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY_FORMAT_P(bitwise_and, kBitwiseAndScalar)
SOFTMETAL_UNARY_FORMAT_P(bitwise_or, kBitwiseOrScalar)
SOFTMETAL_UNARY_FORMAT_P(bitwise_xor, kBitwiseXorScalar)
// clang-format on

}  // namespace ckernel
