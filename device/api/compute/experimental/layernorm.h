// Compensated subtraction. Declared, not built.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_NOT_BUILT(sub_bcast_cols_compensated_init)
SOFTMETAL_NOT_BUILT(sub_bcast_cols_compensated)
// clang-format on

}  // namespace ckernel
