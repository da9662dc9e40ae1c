// Untilizing of a row of tiles at once.
#pragma once

#include "api/compute/pack_untilize.h"

namespace ckernel {

// clang-format off
// Before fast_untilize_block.
template <uint32_t full_ct_dim, auto...> ALWI void fast_untilize_init(uint32_t icb, uint32_t ocb, uint32_t = 0) { pack_untilize_init<1, full_ct_dim>(icb, ocb); }
template <uint32_t full_ct_dim, auto...> ALWI void fast_untilize_init_skip_remap(uint32_t icb, uint32_t ocb, uint32_t = 0) { pack_untilize_init<1, full_ct_dim>(icb, ocb); }
// Tile after tile through Dst, each to its columns of the rows.
template <uint32_t full_ct_dim, auto...> ALWI void fast_untilize_block([[maybe_unused]] uint32_t icb, [[maybe_unused]] uint32_t ocb, [[maybe_unused]] uint32_t input_tile_index = 0, [[maybe_unused]] uint32_t output_tile_index = 0) {
    for (uint32_t t = 0; t < full_ct_dim; ++t) {
        UNPACK(softmetal::device::unpack_to_copy(icb, input_tile_index + t, 0, 0));
        MATH(softmetal::device::call(softmetal::device::Call::kDstAcquire));
        MATH(softmetal::device::fpu(softmetal::device::FpuOp::kCopy, softmetal::device::fpu_flags(), 0));
        MATH(softmetal::device::call(softmetal::device::Call::kDstCommit));
        PACK(softmetal::device::call(softmetal::device::Call::kDstWait));
        PACK(softmetal::device::pack_untilize(ocb, 0, 1, full_ct_dim, softmetal::device::write_address(ocb, output_tile_index), t, TILE_C_DIM));
        PACK(softmetal::device::call(softmetal::device::Call::kDstRelease));
    }
}
template <uint32_t full_ct_dim, auto...> ALWI void fast_untilize_uninit(uint32_t ocb) { pack_untilize_uninit(ocb); }
// clang-format on

}  // namespace ckernel
