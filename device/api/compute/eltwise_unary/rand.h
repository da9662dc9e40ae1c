// Uniform random numbers from `from` on, over `scale`; both fp32 bits.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
// Seeds the random numbers of this core; equal seeds give equal numbers.
template <auto...> ALWI void rand_tile_init([[maybe_unused]] uint32_t seed = 0, [[maybe_unused]] uint32_t stream_id = 0) {
    MATH(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::kRandInit, 0, softmetal::device::kSfpuDefault, seed, stream_id)); }
SOFTMETAL_UNARY_PP_FN(rand_tile, kRand)  // uniform random numbers from p0 on, over p1, fp32 bits
// clang-format on

}  // namespace ckernel
