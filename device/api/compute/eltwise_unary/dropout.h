// Dropout.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY_PP_FN(dropout_tile, kDropout)  // 0 where a random number of 31 bits is below p0, else x * p1 (fp32 bits)
// Seeds the random numbers of this core.
template <auto...> ALWI void dropout_kernel_init([[maybe_unused]] uint32_t seed = 0) { MATH(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::kRandInit, 0, softmetal::device::kSfpuDefault, seed)); }
// clang-format on

}  // namespace ckernel
