// Logarithm of the gamma function, in the parts the host chains: of the reflected argument, then joined with the sine.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY(lgamma_stirling, kLgammaReflected)  // log of gamma of x, below 0.5 of 1 - x
SOFTMETAL_SFPU_INIT(lgamma_stirling_float_tile_init)
// The same with its logarithm given: not needed here.
template <auto...> ALWI void lgamma_stirling_float_tile([[maybe_unused]] uint32_t idst, [[maybe_unused]] uint32_t log_dst, [[maybe_unused]] uint32_t odst) {
    MATH(softmetal::device::sfpu(softmetal::device::SfpuOp::kLgammaReflected, idst, 0, 0, odst)); }
SOFTMETAL_TERNARY(lgamma_adjusted, kLgammaAdjusted)
// clang-format on

}  // namespace ckernel
