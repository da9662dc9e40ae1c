// Exponential moving average down the columns of a tile, from tile to tile.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
// The next tile starts with averages of 0.
template <auto...> ALWI void ema_clear_previous_output() { MATH(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::kEmaClear, 0)); }
// Factors of the average so far and of a new value, fp32 bits.
template <auto...> ALWI void ema_init([[maybe_unused]] uint32_t alpha, [[maybe_unused]] uint32_t beta) {
    MATH(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::kEmaInit, 0, softmetal::device::kSfpuDefault, alpha, beta)); }
// The averages go to the tile after the input's.
template <auto...> ALWI void ema_tile([[maybe_unused]] uint32_t input_dst_index) {
    MATH(softmetal::device::sfpu(softmetal::device::SfpuOp::kEma, input_dst_index, 0, 0, input_dst_index + 1)); }
// clang-format on

}  // namespace ckernel
