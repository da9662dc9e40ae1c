// Exponential moving average. Declared, not built.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_NOT_BUILT(ema_init)
SOFTMETAL_NOT_BUILT(ema_clear_previous_output)
SOFTMETAL_NOT_BUILT(ema_tile)
// clang-format on

}  // namespace ckernel
