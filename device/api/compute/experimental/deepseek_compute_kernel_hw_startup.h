// Set-up of a fused kernel. Declared, not built.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_NOT_BUILT(deepseek_compute_kernel_init)
// clang-format on

}  // namespace ckernel
