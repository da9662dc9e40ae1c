// A tile minus a mean that is given as anchor and correction, in columns 0 and 16 of its tile.
#pragma once

#include "api/compute/bcast.h"

namespace ckernel {

// Prepares sub_bcast_cols_compensated.
ALWI void sub_bcast_cols_compensated_init(uint32_t, uint32_t, uint32_t = 0) {
    UNPACK(softmetal::device::engine_state.unpack_flags = 0);
}
// x - anchor + correction, by row, of tiles in a row; the mean is the first tile of its buffer.
ALWI void sub_bcast_cols_compensated([[maybe_unused]] uint32_t input_cb, [[maybe_unused]] uint32_t split_mean_cb,
                                     [[maybe_unused]] uint32_t input_tile, [[maybe_unused]] uint32_t dst_tile,
                                     uint32_t tile_count) {
    for (uint32_t i = 0; i < tile_count; ++i) {
        UNPACK(softmetal::device::unpack_two(input_cb, split_mean_cb, input_tile + i, 0));
        MATH(softmetal::device::fpu(softmetal::device::FpuOp::kSubSplitMean, softmetal::device::fpu_flags(),
                                    dst_tile + i));
    }
}

}  // namespace ckernel
