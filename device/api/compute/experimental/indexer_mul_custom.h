// A tile times a column, for several tiles of a row.
#pragma once

#include "api/compute/bcast.h"

namespace ckernel {

// Prepares mul_tiles_bcast_cols_custom.
ALWI void mul_bcast_cols_init_short_custom(uint32_t icb0, uint32_t icb1, uint32_t = 0) {
    mul_bcast_cols_init_short(icb0, icb1);
}
// Tiles `itile0` on of `icb0`, each times the column of one tile, into Dst tiles from `idst` on.
ALWI void mul_tiles_bcast_cols_custom(uint32_t icb0, uint32_t icb1, uint32_t itile0, uint32_t itile1, uint32_t idst,
                                      uint32_t ct_dim) {
    for (uint32_t i = 0; i < ct_dim; ++i) mul_tiles_bcast_cols(icb0, icb1, itile0 + i, itile1, idst + i);
}

}  // namespace ckernel
