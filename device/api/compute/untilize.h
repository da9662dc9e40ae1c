// Tiles to row-major data, the older way: the whole row of tiles is written as rows, tile by tile.
#pragma once

#include "api/compute/pack_untilize.h"

namespace ckernel {

// Before untilize_block.
template <auto...>
ALWI void untilize_init(uint32_t icb, uint32_t = 0) {
    copy_init(icb);
}
// Before untilize_block.
template <auto...>
ALWI void untilize_init_short(uint32_t icb) {
    copy_init(icb);
}
// `block_ct_dim` tiles pass Dst together.
template <uint32_t block_ct_dim = 1, auto...>
ALWI void untilize_block([[maybe_unused]] uint32_t icb, uint32_t full_ct_dim, [[maybe_unused]] uint32_t ocb) {
    for (uint32_t t = 0; t < full_ct_dim; t += block_ct_dim) {
        MATH(softmetal::device::call(softmetal::device::Call::kDstAcquire));
        for (uint32_t c = 0; c < block_ct_dim; ++c) {
            UNPACK(softmetal::device::unpack_to_copy(icb, t + c, c, 0));
            MATH(softmetal::device::fpu(softmetal::device::FpuOp::kCopy, softmetal::device::fpu_flags(), c));
        }
        MATH(softmetal::device::call(softmetal::device::Call::kDstCommit));
        PACK(softmetal::device::call(softmetal::device::Call::kDstWait));
        PACK(softmetal::device::pack_untilize(ocb, 0, block_ct_dim, full_ct_dim,
                                              softmetal::device::write_address(ocb, 0), t, pack_tile_c_dim[ocb]));
        PACK(softmetal::device::call(softmetal::device::Call::kDstRelease));
    }
}
template <auto...>
ALWI void untilize_uninit(uint32_t = 0) {}

}  // namespace ckernel
