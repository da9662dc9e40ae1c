// Matrix products of tiles: one tile, or one step in k of a block.
#pragma once

#include "api/compute/common.h"

#ifndef MM_THROTTLE
#define MM_THROTTLE 0
#endif

namespace ckernel {

template <auto...>
ALWI void matmul_init(uint32_t, uint32_t, [[maybe_unused]] const uint32_t transpose = 0, uint32_t = 0) {
    UNPACK(softmetal::device::engine_state.unpack_flags = transpose ? softmetal::device::UnpackFlags::kTranspose : 0);
}
template <auto...>
ALWI void matmul_block_init(uint32_t in0_cb_id, uint32_t in1_cb_id, const uint32_t transpose = 0, uint32_t = 1,
                            uint32_t = 1, uint32_t = 1, uint32_t = 0) {
    matmul_init(in0_cb_id, in1_cb_id, transpose);
}
ALWI void mm_uninit(uint32_t, uint32_t) {}

ALWI void mm_init(uint32_t in0_cb_id = 0, uint32_t in1_cb_id = 1, uint32_t out_cb_id = 16, const uint32_t transpose = 0,
                  uint32_t = 0) {
    softmetal::device::start_engine(in1_cb_id, in0_cb_id, out_cb_id);
    matmul_init(in0_cb_id, in1_cb_id, transpose);
}
ALWI void mm_init_short(uint32_t in0_cb_id = 0, uint32_t in1_cb_id = 1, const uint32_t transpose = 0, uint32_t = 0) {
    matmul_init(in0_cb_id, in1_cb_id, transpose);
}
// `c_in_old_srca` is what srcA held: in1 of the product goes there now.
ALWI void mm_init_short_with_dt(uint32_t in0_cb_id = 0, uint32_t in1_cb_id = 1, uint32_t c_in_old_srca = 2,
                                const uint32_t transpose = 0) {
    reconfig_data_format_srca(c_in_old_srca, in1_cb_id);
    matmul_init(in0_cb_id, in1_cb_id, transpose);
}
ALWI void mm_block_init(uint32_t in0_cb_id = 0, uint32_t in1_cb_id = 1, uint32_t out_cb_id = 16,
                        const uint32_t transpose = 0, uint32_t = 1, uint32_t = 1, uint32_t = 1, uint32_t = 0) {
    mm_init(in0_cb_id, in1_cb_id, out_cb_id, transpose);
}
ALWI void mm_block_init_short(uint32_t in0_cb_id = 0, uint32_t in1_cb_id = 1, const uint32_t transpose = 0,
                              uint32_t = 1, uint32_t = 1, uint32_t = 1, uint32_t = 0) {
    matmul_init(in0_cb_id, in1_cb_id, transpose);
}
ALWI void mm_block_init_short_with_dt(uint32_t in0_cb_id = 0, uint32_t in1_cb_id = 1, uint32_t old_in1_cb_id = 2,
                                      const uint32_t transpose = 0, uint32_t = 1, uint32_t = 1, uint32_t = 1,
                                      uint32_t = 0) {
    reconfig_data_format_srca(old_in1_cb_id, in1_cb_id);
    matmul_init(in0_cb_id, in1_cb_id, transpose);
}
ALWI void mm_block_init_short_with_both_dt(uint32_t in0_cb_id, uint32_t in1_cb_id, uint32_t old_in0_cb_id,
                                           uint32_t old_in1_cb_id, const uint32_t transpose = 0, uint32_t = 1,
                                           uint32_t = 1, uint32_t = 1) {
    reconfig_data_format(old_in1_cb_id, in1_cb_id, old_in0_cb_id, in0_cb_id);
    matmul_init(in0_cb_id, in1_cb_id, transpose);
}

ALWI void matmul_block_math(uint32_t idst, uint32_t ct_dim, uint32_t rt_dim) {
    MATH(softmetal::device::fpu(softmetal::device::FpuOp::kMatmul, softmetal::device::fpu_flags(), idst,
                                ct_dim | rt_dim << 8));
}

ALWI void matmul_block([[maybe_unused]] uint32_t in0_cb_id, [[maybe_unused]] uint32_t in1_cb_id,
                       [[maybe_unused]] uint32_t in0_tile_index, [[maybe_unused]] uint32_t in1_tile_index,
                       uint32_t idst, [[maybe_unused]] const uint32_t transpose, uint32_t ct_dim, uint32_t rt_dim,
                       [[maybe_unused]] uint32_t kt_dim, uint32_t = 0) {
    UNPACK(softmetal::device::unpack(softmetal::device::UnpackKind::kMatmul,
                                     softmetal::device::engine_state.unpack_flags,
                                     softmetal::device::read_address(in0_cb_id, in0_tile_index),
                                     softmetal::device::read_address(in1_cb_id, in1_tile_index), in0_cb_id, in1_cb_id,
                                     ct_dim | rt_dim << 8 | kt_dim << 16));
    matmul_block_math(idst, ct_dim, rt_dim);
}

ALWI void matmul_tiles(uint32_t in0_cb_id, uint32_t in1_cb_id, uint32_t in0_tile_index, uint32_t in1_tile_index,
                       uint32_t idst) {
    matmul_block(in0_cb_id, in1_cb_id, in0_tile_index, in1_tile_index, idst, 0, 1, 1, 1);
}
// The form before March 2026 repeats the transposition that mm_init was given.
ALWI void matmul_tiles(uint32_t in0_cb_id, uint32_t in1_cb_id, uint32_t in0_tile_index, uint32_t in1_tile_index,
                       uint32_t idst, const uint32_t) {
    matmul_tiles(in0_cb_id, in1_cb_id, in0_tile_index, in1_tile_index, idst);
}
template <uint32_t num_faces = 4>
ALWI void matmul_tiles_math(uint32_t idst) {
    matmul_block_math(idst, 1, 1);
}

}  // namespace ckernel

// Kernels that include this also call what lies below it.
#include "core/llk.h"
