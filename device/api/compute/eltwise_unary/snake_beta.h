// Snake activation.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_SFPU_INIT(snake_beta_tile_init)
SOFTMETAL_NOT_BUILT(snake_beta_tile)
// clang-format on

}  // namespace ckernel
