// Transposition of a tile that is in Dst already.
#pragma once

#include "api/compute/common.h"

namespace ckernel {

template <bool is_32bit = false, bool transpose_of_faces = true>
ALWI void transpose_dest_init(uint32_t = 0) {}
template <bool is_32bit = false, bool transpose_of_faces = true>
ALWI void transpose_dest([[maybe_unused]] uint32_t idst) {
    if constexpr (!transpose_of_faces) {
        MATH(softmetal::device::unsupported("transpose_dest: transposing within faces only"));
    }
    MATH(softmetal::device::fpu(
        softmetal::device::FpuOp::kTransposeDst,
        softmetal::device::fpu_flags(softmetal::device::Broadcast::kNone, softmetal::device::FpuFlags::kNoSource),
        idst));
}
template <bool is_32bit = false>
ALWI void transpose_wh_dest_init_short() {}
template <bool is_32bit = false>
ALWI void transpose_wh_dest(uint32_t idst) {
    transpose_dest<is_32bit>(idst);
}

}  // namespace ckernel
