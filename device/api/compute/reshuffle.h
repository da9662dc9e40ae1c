// Rows of a tile by index. Declared, not built.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_NOT_BUILT(reshuffle_rows_tile)
SOFTMETAL_NOT_BUILT(reshuffle_rows_tile_init)
// clang-format on

}  // namespace ckernel
