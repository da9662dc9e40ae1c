// x * log(y).
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_BINARY(xlogy_binary, kXlogy)
// clang-format on

}  // namespace ckernel
