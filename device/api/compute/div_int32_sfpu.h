// Quotient of integer tiles, as a fraction.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_BINARY(div_int32, kDivInt32)  // in0 / in1 of integers, as fp32
// clang-format on

}  // namespace ckernel
