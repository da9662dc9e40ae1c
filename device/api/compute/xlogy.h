// x * log(y).
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_BINARY(xlogy_binary, kXlogy)  // in0 * log(in1), 0 where in0 is 0
// clang-format on

}  // namespace ckernel
