// Triangular systems. Declared, not built.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_NOT_BUILT(triangle_solve_tile)
SOFTMETAL_NOT_BUILT(triangle_solve_tile_init)
// clang-format on

}  // namespace ckernel
