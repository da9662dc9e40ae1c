// One tile of Dst to another.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_SFPU_INIT(copy_dest_values_init)
// Dst tile `idst_out` becomes a copy of `idst_in`.
template <auto...> ALWI void copy_dest_values([[maybe_unused]] uint32_t idst_in, [[maybe_unused]] uint32_t idst_out) {
    MATH(softmetal::device::sfpu(softmetal::device::SfpuOp::kCopyDst, idst_in, 0, 0, idst_out)); }
// clang-format on

}  // namespace ckernel
