// ReLU and its bounded and leaky forms.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY(relu, kRelu)  // x above 0, else 0
SOFTMETAL_UNARY_FN(relu_tile_int32, kRelu)  // x above 0, else 0
SOFTMETAL_UNARY_P(relu_max, kReluMax)  // x kept between 0 and p0 (fp32 bits)
SOFTMETAL_UNARY_P(relu_min, kReluMin)  // the larger of x and p0 (fp32 bits), else 0
SOFTMETAL_PACK_UNARY_P(relu_max, kReluMax)  // x kept between 0 and p0 (fp32 bits)
SOFTMETAL_UNARY_P_FN(relu_max_tile_int32, kReluMaxInt32)  // x kept between 0 and p0, integers
SOFTMETAL_UNARY_P_FN(relu_max_tile_uint32, kReluMaxUInt32)  // the smaller of x and p0, integers without sign
SOFTMETAL_UNARY_P_FN(relu_max_tile_uint16, kReluMaxUInt32)  // the smaller of x and p0, integers without sign
SOFTMETAL_UNARY_P_FN(relu_min_tile_int32, kReluMinInt32)  // the larger of x and p0 where p0 is above 0, else x above 0, integers
SOFTMETAL_UNARY_P_FN(relu_min_tile_uint32, kReluMinUInt32)  // the larger of x and p0, integers without sign
SOFTMETAL_UNARY_P_FN(relu_min_tile_uint16, kReluMinUInt32)  // the larger of x and p0, integers without sign
SOFTMETAL_SFPU_INIT(leaky_relu_tile_init)
// x above 0, else slope * x; `slope` in fp32 bits.
template <auto...> ALWI void leaky_relu_tile([[maybe_unused]] uint32_t idst, [[maybe_unused]] uint32_t slope = 0) {
    MATH(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::kLeakyRelu, idst, softmetal::device::kSfpuDefault, slope)); }
// clang-format on

}  // namespace ckernel
