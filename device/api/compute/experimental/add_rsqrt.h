// 1 / sqrt(scale * x + addend).
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// Kept so that kernels compile: nothing to prepare here.
template <auto...>
ALWI void add_rsqrt_tile_init() {}
// 1 / sqrt(input_scale * x + addend), both fp32 bits.
template <bool fast_and_approx = false, softmetal::device::VectorModeArg mode = VectorMode::RC, int = 8, bool = false,
          uint32_t input_scale = 0x3f800000u>
ALWI void add_rsqrt_tile([[maybe_unused]] uint32_t idst, [[maybe_unused]] uint32_t addend) {
    [[maybe_unused]] constexpr uint32_t flags = softmetal::device::sfpu_flags(fast_and_approx, mode.value);
    if constexpr (input_scale != 0x3f800000u)
        MATH(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::kMulScalar, idst, flags, input_scale));
    MATH(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::kAddScalar, idst, flags, addend));
    MATH(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::kRsqrt, idst, flags));
}

}  // namespace ckernel
