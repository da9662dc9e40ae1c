// A tile minus a column, for several tiles of a row.
#pragma once

#include "api/compute/bcast.h"

namespace ckernel {

// clang-format off
// Before sub_tiles_bcast_cols_custom.
ALWI void sub_bcast_cols_init_short_custom(uint32_t icb0, uint32_t icb1, uint32_t = 1, uint32_t = 0) { sub_bcast_cols_init_short(icb0, icb1); }
// Dst tiles = `ct_dim` tiles of a row minus one column.
ALWI void sub_tiles_bcast_cols_custom(uint32_t icb0, uint32_t icb1, uint32_t itile0, uint32_t itile1, uint32_t idst, uint32_t ct_dim) {
    for (uint32_t i = 0; i < ct_dim; ++i) sub_tiles_bcast_cols(icb0, icb1, itile0 + i, itile1, idst + i);
}
// clang-format on

}  // namespace ckernel
