// Row-major data to tiles.
#pragma once

#include "api/compute/reduce.h"

namespace softmetal::device {

// Tile `tile` of a row of `block` tiles whose rows of datums begin at `base`.
FORCE_INLINE void unpack_tilize(uint32_t cb, uint32_t base, uint32_t tile, uint32_t block) {
    const DataFormat format = unpack_format(cb);
    const uint32_t width = unpack_tile_c_dim[cb];
    unpack(UnpackKind::kTilize, 0, base + tile * row_bytes(format, width), 0, cb, cb, block * row_bytes(format, width));
}

}  // namespace softmetal::device

namespace ckernel {

// Before tilize_block; forms that change the unpacker's format name both buffers.
template <auto...>
ALWI void tilize_init(uint32_t, uint32_t, uint32_t, uint32_t = 0) {}
// As tilize_init.
template <auto...>
ALWI void tilize_init_short(uint32_t, uint32_t, uint32_t = 16) {}
// As tilize_init.
template <auto...>
ALWI void tilize_init_short_with_dt(uint32_t old_icb, uint32_t new_icb, uint32_t, uint32_t = 16) {
    reconfig_data_format_srca(old_icb, new_icb);
}

// A row of `block` tiles of row-major data of `icb` becomes tiles of `ocb`, one by one through Dst; the caller waits,
// reserves, pushes and pops.
template <auto...>
ALWI void tilize_block([[maybe_unused]] uint32_t icb, uint32_t block, [[maybe_unused]] uint32_t ocb,
                       [[maybe_unused]] uint32_t input_tile_index = 0,
                       [[maybe_unused]] uint32_t output_tile_index = 0) {
    UNPACK(const uint32_t base = softmetal::device::read_address(icb, input_tile_index));
    for (uint32_t t = 0; t < block; ++t) {
        UNPACK(softmetal::device::unpack_tilize(icb, base, t, block));
        MATH(softmetal::device::call(softmetal::device::Call::kDstAcquire));
        MATH(softmetal::device::fpu(softmetal::device::FpuOp::kCopy, softmetal::device::fpu_flags(), 0));
        MATH(softmetal::device::call(softmetal::device::Call::kDstCommit));
        PACK(softmetal::device::call(softmetal::device::Call::kDstWait));
        PACK(softmetal::device::pack(1, 0, softmetal::device::write_address(ocb, output_tile_index + t), ocb));
        PACK(softmetal::device::call(softmetal::device::Call::kDstRelease));
    }
}
// After the last one; the second form changes the unpacker's format back.
template <auto...>
ALWI void tilize_uninit(uint32_t = 0, uint32_t = 16) {}
template <auto...>
ALWI void tilize_uninit_with_dt(uint32_t old_icb, uint32_t new_icb, uint32_t = 16) {
    reconfig_data_format_srca(old_icb, new_icb);
}

// The same under the names of the chip's fast form.
template <auto...>
ALWI void fast_tilize_init(uint32_t, uint32_t, uint32_t, uint32_t = 0) {}
// As fast_tilize_init.
template <auto...>
ALWI void fast_tilize_init_skip_remap(uint32_t, uint32_t, uint32_t, uint32_t = 0) {}
// As fast_tilize_init, and sets formats.
template <auto...>
ALWI void fast_tilize_init_with_dt(uint32_t icb, uint32_t, uint32_t ocb) {
    reconfig_data_format_srca(icb);
    pack_reconfig_data_format(ocb);
}
// As fast_tilize_init_with_dt.
template <auto...>
ALWI void fast_tilize_init_with_dt_skip_remap(uint32_t icb, uint32_t full_dim, uint32_t ocb) {
    fast_tilize_init_with_dt(icb, full_dim, ocb);
}
// After the last one.
template <auto...>
ALWI void fast_tilize_uninit(uint32_t, uint32_t, uint32_t = 0) {}
// As tilize_block.
template <auto...>
ALWI void fast_tilize_block(uint32_t icb, uint32_t block, uint32_t ocb, uint32_t input_tile_index = 0,
                            uint32_t output_tile_index = 0) {
    tilize_block(icb, block, ocb, input_tile_index, output_tile_index);
}

// Tilizes operand 0 for a reduction whose scaler is operand 1.
template <bool neginf_srcA = true, bool zero_srcA_reduce = false, auto...>
ALWI void tilizeA_B_reduce_init(uint32_t icb0, uint32_t icb1_scaler, uint32_t, uint32_t ocb, uint32_t = 4,
                                uint32_t = 16, uint32_t = 0) {
    softmetal::device::start_engine(icb0, icb1_scaler, ocb);
}
// As the above, for an engine that has been started.
template <bool neginf_srcA = true, bool zero_srcA_reduce = false, auto...>
ALWI void tilizeA_B_reduce_init(uint32_t icb0, uint32_t icb1_scaler, uint32_t) {
    reconfig_data_format(icb0, icb1_scaler);
}
// Unpacks `block` tiles of row-major data together with a scaler tile, for a reduction by the math processor.
template <bool neginf_srcA = true, uint32_t reload_srcB = true, bool zero_srcA = false, bool zero_srcA_reduce = false>
ALWI void unpack_tilizeA_B_block([[maybe_unused]] uint32_t icb0, [[maybe_unused]] uint32_t icb1,
                                 [[maybe_unused]] uint32_t block, [[maybe_unused]] uint32_t tile_idx_b, uint32_t = 4,
                                 uint32_t = 16) {
#if defined(TRISC_UNPACK)
    using namespace softmetal::device;
    const DataFormat format = unpack_format(icb0);
    const uint32_t width = unpack_tile_c_dim[icb0];
    const uint32_t base = read_address(icb0, 0), scaler = read_address(icb1, tile_idx_b);
    for (uint32_t t = 0; t < block; ++t) {
        unpack(UnpackKind::kTilizeAB, 0, base + t * row_bytes(format, width), scaler, icb0, icb1,
               block * row_bytes(format, width));
    }
#endif
}
#if defined(TRISC_UNPACK)
// Nothing to set: every call names its buffers.
template <auto...>
inline void llk_unpack_tilizeA_B_init(uint32_t, uint32_t, uint32_t, uint32_t = 4, uint32_t = 16, uint32_t = 16) {}
#endif
// After the last one; nothing to do.
ALWI void unpack_tilizeA_B_uninit(uint32_t) {}

}  // namespace ckernel
