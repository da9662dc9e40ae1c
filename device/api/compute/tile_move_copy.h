// Copying tiles of a circular buffer to Dst.
#pragma once

#include "api/compute/common.h"

namespace ckernel {

// Before copies; `transpose` transposes tiles on the way. Older names and forms that change formats too follow.
template <auto...>
ALWI void copy_init([[maybe_unused]] uint32_t cbid, [[maybe_unused]] uint32_t transpose = 0,
                    [[maybe_unused]] uint32_t transpose_within_16x16_face = false, uint32_t = 0) {
    UNPACK(softmetal::device::engine_state.unpack_flags =
               (transpose ? softmetal::device::UnpackFlags::kTransposeFaces : 0) |
               (transpose_within_16x16_face ? softmetal::device::UnpackFlags::kTransposeWithinFace : 0));
}
// As copy_init.
template <auto...>
ALWI void copy_tile_to_dst_init_short(uint32_t cbid, uint32_t transpose = 0,
                                      uint32_t transpose_within_16x16_face = false, uint32_t = 0) {
    copy_init(cbid, transpose, transpose_within_16x16_face);
}
template <auto...>
ALWI void copy_tile_init(uint32_t cbid, uint32_t = 0) {
    copy_init(cbid);
}
// As copy_init, and the unpacker takes tiles of `new_cbid`.
template <auto...>
ALWI void copy_tile_to_dst_init_short_with_dt(uint32_t old_cbid, uint32_t new_cbid, uint32_t transpose = 0) {
    reconfig_data_format_srca(old_cbid, new_cbid);
    copy_init(new_cbid, transpose);
}

// Dst tile = a tile of a circular buffer, counted from its front.
template <auto...>
ALWI void copy_tile([[maybe_unused]] uint32_t in_cb_id, [[maybe_unused]] uint32_t in_tile_index,
                    [[maybe_unused]] uint32_t dst_tile_index) {
    UNPACK(softmetal::device::unpack_to_copy(in_cb_id, in_tile_index, dst_tile_index,
                                             softmetal::device::engine_state.unpack_flags));
    MATH(softmetal::device::fpu(softmetal::device::FpuOp::kCopy, softmetal::device::fpu_flags(), dst_tile_index));
}
// `ntiles` tiles in a row.
template <auto...>
ALWI void copy_block(uint32_t in_cb_id, uint32_t start_in_tile_index, uint32_t start_dst_tile_index, uint32_t ntiles) {
    for (uint32_t i = 0; i < ntiles; ++i) copy_tile(in_cb_id, start_in_tile_index + i, start_dst_tile_index + i);
}
template <auto...>
ALWI void copy_block_matmul_partials(uint32_t in_cb_id, uint32_t start_in_tile_index, uint32_t start_dst_tile_index,
                                     uint32_t ntiles) {
    copy_block(in_cb_id, start_in_tile_index, start_dst_tile_index, ntiles);
}
// Nothing to do.
ALWI void dummy_unpack(uint32_t) {}

}  // namespace ckernel

// Kernels that include this also call what lies below it.
#include "core/llk.h"
