// Tiles with all their elements summed into one.
#pragma once

#include "api/compute/experimental/mul_reduce_scalar.h"
#include "api/compute/tile_move_copy.h"

namespace ckernel {

// Prepares sum_reduce_scalar_tile.
ALWI void sum_reduce_scalar_init(uint32_t icb) {
    copy_init(icb);
}
// The sum of the first `num_tiles` tiles, times `scaler`, into element 0 of Dst tile 0.
ALWI void sum_reduce_scalar_tile(uint32_t icb, uint32_t, uint32_t num_tiles, float scaler = 1.0f) {
    for (uint32_t i = 0; i < num_tiles; ++i) copy_tile(icb, i, i);
    softmetal::device::sum_to_scalar(num_tiles, scaler);
}

}  // namespace ckernel
