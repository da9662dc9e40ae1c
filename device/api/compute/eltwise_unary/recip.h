// Reciprocal.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
enum class ReciprocalDestAcc { BF16, FP32 };
enum class ReciprocalApproxMode { Default, Precise, Approximate };
SOFTMETAL_SFPU_INIT(recip_tile_init)
template <auto...> ALWI void recip_tile([[maybe_unused]] uint32_t idst, softmetal::device::VectorModeArg mode = VectorMode::RC) {
    MATH(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::kRecip, idst, softmetal::device::mode_flags(mode))); }
// clang-format on

}  // namespace ckernel
