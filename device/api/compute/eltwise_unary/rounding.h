// Rounding to whole numbers, or to decimals.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_SFPU_INIT(rounding_op_tile_init)
SOFTMETAL_UNARY_FN(ceil_tile, kCeil)  // the whole number at or above x
SOFTMETAL_UNARY_FN(ceil_tile_float32, kCeil)  // the whole number at or above x
SOFTMETAL_UNARY_FN(floor_tile, kFloor)  // the whole number at or below x
SOFTMETAL_UNARY_FN(floor_tile_float32, kFloor)  // the whole number at or below x
SOFTMETAL_UNARY_FN(trunc_tile, kTrunc)  // x without its fraction
SOFTMETAL_UNARY_FN(trunc_tile_float32, kTrunc)  // x without its fraction
SOFTMETAL_UNARY_FN(frac_tile, kFrac)  // the fraction of x, with its sign
SOFTMETAL_UNARY_FN(frac_tile_float32, kFrac)  // the fraction of x, with its sign
// x rounded to `decimals` digits behind the point, halves to the even digit.
template <auto...> ALWI void round_tile([[maybe_unused]] uint32_t idst, [[maybe_unused]] int32_t decimals) {
    MATH(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::kRound, idst, softmetal::device::kSfpuDefault, static_cast<uint32_t>(decimals))); }
SOFTMETAL_UNARY_FN(stochastic_round_tile, kStochasticRound)
// clang-format on

}  // namespace ckernel
