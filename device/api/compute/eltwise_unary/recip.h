// Reciprocal.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
// Width of Dst and speed against precision on the chip; the answer here is exact either way.
enum class ReciprocalDestAcc { BF16, FP32 };
enum class ReciprocalApproxMode { Default, Precise, Approximate };
SOFTMETAL_SFPU_INIT(recip_tile_init)
// 1 / x.
template <auto...> ALWI void recip_tile([[maybe_unused]] uint32_t idst, softmetal::device::VectorModeArg mode = VectorMode::RC) {
    MATH(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::kRecip, idst, softmetal::device::mode_flags(mode))); }
// clang-format on

}  // namespace ckernel
