// Zero, or infinity, where a mask tile is zero.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_SFPU_INIT(mask_tile_init)
// 0 where the mask tile is 0, else x.
template <auto...> ALWI void mask_tile([[maybe_unused]] uint32_t data, [[maybe_unused]] uint32_t mask, [[maybe_unused]] DataFormat format = DataFormat::Float16_b) {
    MATH(softmetal::device::sfpu(softmetal::device::SfpuOp::kMask, data, mask, 0, data, softmetal::device::format_flags(format))); }
// Infinity where the mask tile is 0, else x.
template <auto...> ALWI void mask_posinf_tile([[maybe_unused]] uint32_t data, [[maybe_unused]] uint32_t mask) {
    MATH(softmetal::device::sfpu(softmetal::device::SfpuOp::kMaskPosInf, data, mask, 0, data)); }
// clang-format on

}  // namespace ckernel
