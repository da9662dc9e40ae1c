// log(sigmoid(x)); the second operand holds exp(-x).
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_SFPU_INIT(logsigmoid_tile_init)
// log(1 / (1 + exp(-x))) of in0; in1 holds exp(-x).
template <auto...> ALWI void logsigmoid_tile([[maybe_unused]] uint32_t in0, [[maybe_unused]] uint32_t in1, [[maybe_unused]] uint32_t out) {
    MATH(softmetal::device::sfpu(softmetal::device::SfpuOp::kLogSigmoid, in0, in1, 0, out)); }
// clang-format on

}  // namespace ckernel
