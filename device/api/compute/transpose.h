// Transposition of a tile on its way to Dst.
#pragma once

#include "api/compute/common.h"

namespace ckernel {

// Before transpositions; nothing to do.
template <auto...>
ALWI void transpose_init(uint32_t, uint32_t = 0) {}
// Dst tile = a tile with rows and columns exchanged.
template <auto...>
ALWI void transpose_tile([[maybe_unused]] uint32_t icb, [[maybe_unused]] uint32_t itile,
                         [[maybe_unused]] uint32_t idst) {
    UNPACK(softmetal::device::unpack_to_copy(icb, itile, idst, softmetal::device::UnpackFlags::kTranspose));
    MATH(softmetal::device::fpu(softmetal::device::FpuOp::kCopy, softmetal::device::fpu_flags(), idst));
}
// `ntiles` tiles in a row.
template <auto...>
ALWI void transpose_block(uint32_t icb, uint32_t start_itile, uint32_t start_idst, uint32_t ntiles) {
    for (uint32_t i = 0; i < ntiles; ++i) transpose_tile(icb, start_itile + i, start_idst + i);
}

// The older names; transpose_wh_init also sets formats at the start of a kernel.
ALWI void transpose_wh_init(uint32_t icb, uint32_t ocb = 16, uint32_t = 0) {
    softmetal::device::start_engine(icb, icb, ocb);
}
// As transpose_init.
ALWI void transpose_wh_init_short(uint32_t, uint32_t = 0) {}
// As transpose_tile.
ALWI void transpose_wh_tile(uint32_t icb, uint32_t itile, uint32_t idst) {
    transpose_tile(icb, itile, idst);
}

}  // namespace ckernel
