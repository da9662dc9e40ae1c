// Transposition of a tile that is in Dst already.
#pragma once

#include "api/compute/common.h"

namespace ckernel {

// Before transposing in Dst; nothing to do.
template <bool is_32bit = false, bool transpose_of_faces = true>
ALWI void transpose_dest_init(uint32_t = 0) {}
// A tile of Dst with rows and columns exchanged. Within faces only: not built, it ends the launch with an error.
template <bool is_32bit = false, bool transpose_of_faces = true>
ALWI void transpose_dest([[maybe_unused]] uint32_t idst) {
    MATH(softmetal::device::fpu(
        softmetal::device::FpuOp::kTransposeDst,
        softmetal::device::fpu_flags(softmetal::device::Broadcast::kNone, softmetal::device::FpuFlags::kNoSource), idst,
        transpose_of_faces ? 0 : 1));
}
// The older names.
template <bool is_32bit = false>
ALWI void transpose_wh_dest_init_short() {}
// As transpose_dest.
template <bool is_32bit = false>
ALWI void transpose_wh_dest(uint32_t idst) {
    transpose_dest<is_32bit>(idst);
}

}  // namespace ckernel
