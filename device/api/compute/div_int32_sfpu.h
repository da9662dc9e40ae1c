// Quotient of integer tiles, as a fraction.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_BINARY(div_int32, kDivInt32)
// clang-format on

}  // namespace ckernel
