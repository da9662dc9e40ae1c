// Tiles to row-major data, by the packer.
#pragma once

#include "api/compute/tile_move_copy.h"

namespace softmetal::device {

// Packs `tiles` tiles of Dst side by side into rows of `full_ct` tiles. `first_column` counts tiles.
FORCE_INLINE void pack_untilize(uint32_t cb, uint32_t dst_index, uint32_t tiles, uint32_t full_ct, uint32_t base,
                                uint32_t first_column, uint32_t row_datums) {
    const DataFormat format = pack_format(cb);
    const uint32_t pitch = row_bytes(format, full_ct * row_datums);
    for (uint32_t c = 0; c < tiles; ++c) {
        pack(1 | PackFlags::kUntilize, dst_index + c, base + row_bytes(format, (first_column + c) * row_datums), cb,
             pitch, row_datums);
    }
}

}  // namespace softmetal::device

namespace ckernel {

// Before packing Dst tiles as rows; `block_ct_dim` tiles side by side, of `full_ct_dim` in the output.
template <uint32_t block_ct_dim = 8, uint32_t full_ct_dim = block_ct_dim, bool narrow_row = false,
          uint32_t row_num_datums = TILE_C_DIM, bool dense = false, auto...>
ALWI void pack_untilize_dest_init([[maybe_unused]] uint32_t ocb, uint32_t = 16, uint32_t = 4, uint32_t = 0) {
    PACK(softmetal::device::configure_pack(ocb));
}
// Before pack_untilize_block.
template <uint32_t block_ct_dim = 8, uint32_t full_ct_dim = block_ct_dim, auto...>
ALWI void pack_untilize_init(uint32_t icb, uint32_t ocb, uint32_t = 0) {
    copy_init(icb);
    pack_untilize_dest_init<block_ct_dim, full_ct_dim>(ocb);
}
template <uint32_t block_ct_dim = 8, uint32_t full_ct_dim = block_ct_dim, auto...>
ALWI void pack_untilize_init_skip_remap(uint32_t icb, uint32_t ocb, uint32_t = 0) {
    pack_untilize_init<block_ct_dim, full_ct_dim>(icb, ocb);
}
template <uint32_t block_ct_dim = 8, uint32_t full_ct_dim = block_ct_dim>
ALWI void pack_untilize_init_short(uint32_t icb, uint32_t ocb) {
    pack_untilize_init<block_ct_dim, full_ct_dim>(icb, ocb);
}

// Packs `block_rt_dim` rows of Dst tiles as rows of datums. Diagonal and dense packing end the launch with an error.
template <uint32_t block_ct_dim = 8, uint32_t full_ct_dim = block_ct_dim, bool diagonal = false,
          bool narrow_row = false, uint32_t row_num_datums = TILE_C_DIM, uint32_t tile_dst_ct_offset = 0,
          bool dense = false>
ALWI void pack_untilize_dest([[maybe_unused]] uint32_t ocb, [[maybe_unused]] uint32_t block_rt_dim = 1,
                             [[maybe_unused]] uint32_t block_c_index = 0, uint32_t = 16, uint32_t = 4,
                             [[maybe_unused]] uint32_t tile_dst_rt_offset = 0) {
    if constexpr (diagonal || dense) {
        PACK(softmetal::device::unsupported("pack_untilize_dest: diagonal and dense packing"));
    }
    PACK(for (uint32_t r = 0; r < block_rt_dim; ++r) {
        softmetal::device::pack_untilize(
            ocb, (tile_dst_rt_offset + r) * block_ct_dim + tile_dst_ct_offset, block_ct_dim, full_ct_dim,
            softmetal::device::write_address(ocb, r * full_ct_dim), block_c_index * block_ct_dim,
            narrow_row ? row_num_datums : pack_tile_c_dim[ocb]);
    });
}

// Copies tiles of `icb` through Dst and packs them as rows.
template <uint32_t block_ct_dim = 8, uint32_t full_ct_dim = block_ct_dim, auto...>
ALWI void pack_untilize_block([[maybe_unused]] uint32_t icb, uint32_t block_rt_dim, uint32_t ocb,
                              uint32_t block_c_index = 0) {
    for (uint32_t r = 0; r < block_rt_dim; ++r) {
        MATH(softmetal::device::call(softmetal::device::Call::kDstAcquire));
        for (uint32_t c = 0; c < block_ct_dim; ++c) {
            UNPACK(softmetal::device::unpack_to_copy(icb, c, c, 0));
            MATH(softmetal::device::fpu(softmetal::device::FpuOp::kCopy, softmetal::device::fpu_flags(), c));
        }
        MATH(softmetal::device::call(softmetal::device::Call::kDstCommit));
        PACK(softmetal::device::call(softmetal::device::Call::kDstWait));
        pack_untilize_dest<block_ct_dim, full_ct_dim>(ocb, 1, block_c_index);
        PACK(softmetal::device::call(softmetal::device::Call::kDstRelease));
    }
}
// Back to packing tiles.
template <auto...>
ALWI void pack_untilize_uninit([[maybe_unused]] uint32_t ocb = 16) {
    PACK(softmetal::device::configure_pack(ocb));
}

}  // namespace ckernel
