// x - tanh(x).
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_SFPU_INIT(tanhshrink_tile_init)
SOFTMETAL_NOT_BUILT(tanhshrink_tile)
// clang-format on

}  // namespace ckernel
