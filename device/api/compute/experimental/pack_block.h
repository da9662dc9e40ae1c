// Packing of a block of tiles.
#pragma once

#include "api/compute/common.h"

namespace ckernel {

// clang-format off
// Kept so that kernels compile: nothing to prepare here.
template <auto...> ALWI void pack_block_contiguous_init(auto&&...) {}
// As pack_block: `ntiles` tiles of Dst in a row to the next pages.
template <auto...> ALWI void pack_block_contiguous(uint32_t ifrom_dst, uint32_t icb, uint32_t ntiles) { pack_block(ifrom_dst, icb, ntiles); }
template <auto...> ALWI void pack_tile_block_contiguous(uint32_t ifrom_dst, uint32_t icb, uint32_t ntiles) { pack_block(ifrom_dst, icb, ntiles); }
// clang-format on

}  // namespace ckernel
