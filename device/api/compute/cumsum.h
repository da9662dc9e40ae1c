// Running sums down the columns of a tile, from tile to tile.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_SFPU_INIT(cumsum_tile_init)
// Each element plus all above it in its column; unless `first`, plus the last row of the tile before.
template <auto...> ALWI void cumsum_tile([[maybe_unused]] uint32_t idst, [[maybe_unused]] bool first = true) {
    MATH(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::kCumsum, idst, softmetal::device::kSfpuDefault, first)); }
// clang-format on

}  // namespace ckernel
