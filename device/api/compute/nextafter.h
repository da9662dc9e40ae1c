// The next representable number from the first operand towards the second.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_SFPU_INIT(nextafter_binary_tile_init)
SOFTMETAL_SFPU_INIT(nextafter_bf16_binary_tile_init)
// One fp32 step from in0 towards in1.
template <bool is_fp32_dest_acc_en = DST_ACCUM_MODE> ALWI void nextafter_binary_tile([[maybe_unused]] uint32_t idst0, [[maybe_unused]] uint32_t idst1, [[maybe_unused]] uint32_t odst) {
    static_assert(is_fp32_dest_acc_en, "nextafter_binary_tile steps fp32 numbers and needs a 32-bit Dst; bf16 has nextafter_bf16_binary_tile");
    MATH(softmetal::device::sfpu(softmetal::device::SfpuOp::kNextAfter, idst0, idst1, 0, odst, softmetal::device::kSfpuDefault, 1)); }
// One bf16 step from in0 towards in1.
template <auto...> ALWI void nextafter_bf16_binary_tile([[maybe_unused]] uint32_t idst0, [[maybe_unused]] uint32_t idst1, [[maybe_unused]] uint32_t odst) {
    MATH(softmetal::device::sfpu(softmetal::device::SfpuOp::kNextAfter, idst0, idst1, 0, odst, softmetal::device::kSfpuDefault, 0x10000)); }
// clang-format on

}  // namespace ckernel
