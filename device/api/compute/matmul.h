// Matrix products of tiles: one tile, or one step in k of a block.
#pragma once

#include "api/compute/common.h"

#ifndef MM_THROTTLE
// The chip's power limit; no effect here.
#define MM_THROTTLE 0
#endif

namespace ckernel {

// Before products, and after other operations; `transpose` transposes tiles of in1.
template <auto...>
ALWI void matmul_init(uint32_t, uint32_t, [[maybe_unused]] const uint32_t transpose = 0, uint32_t = 0) {
    UNPACK(softmetal::device::engine_state.unpack_flags = transpose ? softmetal::device::UnpackFlags::kTranspose : 0);
    UNPACK(softmetal::device::engine_state.in1_column_stride = 0);
}
template <auto...>
ALWI void matmul_block_init(uint32_t in0_cb_id, uint32_t in1_cb_id, const uint32_t transpose = 0, uint32_t = 1,
                            uint32_t = 1, uint32_t = 1, uint32_t = 0) {
    matmul_init(in0_cb_id, in1_cb_id, transpose);
}
// After the last product; nothing to do.
ALWI void mm_uninit(uint32_t, uint32_t) {}

// Once at the start of a kernel: formats and matmul_init.
ALWI void mm_init(uint32_t in0_cb_id = 0, uint32_t in1_cb_id = 1, uint32_t out_cb_id = 16, const uint32_t transpose = 0,
                  uint32_t = 0) {
    softmetal::device::start_engine(in1_cb_id, in0_cb_id, out_cb_id);
    matmul_init(in0_cb_id, in1_cb_id, transpose);
}
// As matmul_init, which is today's name.
ALWI void mm_init_short(uint32_t in0_cb_id = 0, uint32_t in1_cb_id = 1, const uint32_t transpose = 0, uint32_t = 0) {
    matmul_init(in0_cb_id, in1_cb_id, transpose);
}
// `c_in_old_srca` is what srcA held: in1 of the product goes there now.
ALWI void mm_init_short_with_dt(uint32_t in0_cb_id = 0, uint32_t in1_cb_id = 1, uint32_t c_in_old_srca = 2,
                                const uint32_t transpose = 0) {
    reconfig_data_format_srca(c_in_old_srca, in1_cb_id);
    matmul_init(in0_cb_id, in1_cb_id, transpose);
}
// As mm_init, mm_init_short and their forms that change formats, for products of blocks.
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

}  // namespace ckernel

namespace softmetal::device {

constexpr uint32_t fidelity_flags(ckernel::MathFidelity fidelity) {
    return (static_cast<uint32_t>(fidelity) & 7) << FpuFlags::kFidelityShift;
}

// One step in k at a fidelity of its own.
template <ckernel::MathFidelity fidelity>
FORCE_INLINE void matmul_step([[maybe_unused]] uint32_t in0, [[maybe_unused]] uint32_t in1,
                              [[maybe_unused]] uint32_t tile0, [[maybe_unused]] uint32_t tile1,
                              [[maybe_unused]] uint32_t idst, [[maybe_unused]] bool transpose,
                              [[maybe_unused]] uint32_t ct, [[maybe_unused]] uint32_t rt,
                              [[maybe_unused]] uint32_t kt) {
    UNPACK(unpack(UnpackKind::kMatmul, engine_state.unpack_flags, read_address(in0, tile0), read_address(in1, tile1),
                  in0, in1, ct | rt << 8 | kt << 16, engine_state.in1_column_stride));
    MATH(fpu(FpuOp::kMatmul, fidelity_flags(fidelity), idst, ct | rt << 8));
}

}  // namespace softmetal::device

namespace ckernel {

// What the math processor does of a product alone: Dst tiles from `idst` on, a block of `ct_dim` by `rt_dim` tiles.
ALWI void matmul_block_math(uint32_t idst, uint32_t ct_dim, uint32_t rt_dim) {
    MATH(softmetal::device::fpu(softmetal::device::FpuOp::kMatmul, softmetal::device::fpu_flags(), idst,
                                ct_dim | rt_dim << 8));
}

// Dst block += column of `rt_dim` tiles of in0 times row of `ct_dim` tiles of in1; `kt_dim` is the tiles between in0's
// rows. A Dst tile out of range ends the launch with an error.
ALWI void matmul_block([[maybe_unused]] uint32_t in0_cb_id, [[maybe_unused]] uint32_t in1_cb_id,
                       [[maybe_unused]] uint32_t in0_tile_index, [[maybe_unused]] uint32_t in1_tile_index,
                       uint32_t idst, [[maybe_unused]] const uint32_t transpose, uint32_t ct_dim, uint32_t rt_dim,
                       [[maybe_unused]] uint32_t kt_dim, uint32_t = 0) {
    softmetal::device::matmul_step<MATH_FIDELITY>(in0_cb_id, in1_cb_id, in0_tile_index, in1_tile_index, idst, transpose,
                                                  ct_dim, rt_dim, kt_dim);
}

// Dst tile += in0 tile times in1 tile.
ALWI void matmul_tiles(uint32_t in0_cb_id, uint32_t in1_cb_id, uint32_t in0_tile_index, uint32_t in1_tile_index,
                       uint32_t idst) {
    matmul_block(in0_cb_id, in1_cb_id, in0_tile_index, in1_tile_index, idst, 0, 1, 1, 1);
}
// The form before March 2026 repeats the transposition that mm_init was given.
ALWI void matmul_tiles(uint32_t in0_cb_id, uint32_t in1_cb_id, uint32_t in0_tile_index, uint32_t in1_tile_index,
                       uint32_t idst, const uint32_t) {
    matmul_tiles(in0_cb_id, in1_cb_id, in0_tile_index, in1_tile_index, idst);
}
// What the math processor does of it alone.
template <uint32_t num_faces = 4>
ALWI void matmul_tiles_math(uint32_t idst) {
    matmul_block_math(idst, 1, 1);
}

}  // namespace ckernel

// Kernels that include this also call what lies below it.
#include "core/llk.h"
