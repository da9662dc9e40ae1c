// ReLU and its bounded and leaky forms.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY(relu, kRelu)
SOFTMETAL_UNARY_FN(relu_tile_int32, kRelu)
SOFTMETAL_UNARY_P(relu_max, kReluMax)
SOFTMETAL_UNARY_P(relu_min, kReluMin)
SOFTMETAL_PACK_UNARY_P(relu_max, kReluMax)
SOFTMETAL_NOT_BUILT(relu_max_tile_int32)
SOFTMETAL_NOT_BUILT(relu_max_tile_uint32)
SOFTMETAL_NOT_BUILT(relu_max_tile_uint16)
SOFTMETAL_NOT_BUILT(relu_min_tile_int32)
SOFTMETAL_NOT_BUILT(relu_min_tile_uint32)
SOFTMETAL_NOT_BUILT(relu_min_tile_uint16)
SOFTMETAL_SFPU_INIT(leaky_relu_tile_init)
template <auto...> ALWI void leaky_relu_tile([[maybe_unused]] uint32_t idst, [[maybe_unused]] uint32_t slope = 0) {
    MATH(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::kLeakyRelu, idst, softmetal::device::kSfpuDefault, slope)); }
// clang-format on

}  // namespace ckernel
