// Semaphores of the Tensix engine. Declared, not built.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_NOT_BUILT(t6_semaphore_init)
SOFTMETAL_NOT_BUILT(t6_semaphore_post)
SOFTMETAL_NOT_BUILT(t6_semaphore_get)
SOFTMETAL_NOT_BUILT(t6_semaphore_wait_on_zero)
SOFTMETAL_NOT_BUILT(t6_semaphore_wait_on_max)
// clang-format on

}  // namespace ckernel
