// beta * tanh(x / beta).
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_SFPU_INIT(softcap_tile_init)
SOFTMETAL_NOT_BUILT(softcap_tile)
// clang-format on

}  // namespace ckernel
