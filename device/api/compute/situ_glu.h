// A gated activation. Declared, not built.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_NOT_BUILT(situ_glu_tile)
SOFTMETAL_NOT_BUILT(situ_glu_tile_init)
// clang-format on

}  // namespace ckernel
