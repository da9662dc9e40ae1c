// Rounding to whole numbers, or to decimals.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_SFPU_INIT(rounding_op_tile_init)
SOFTMETAL_UNARY_FN(ceil_tile, kCeil)
SOFTMETAL_UNARY_FN(ceil_tile_float32, kCeil)
SOFTMETAL_UNARY_FN(floor_tile, kFloor)
SOFTMETAL_UNARY_FN(floor_tile_float32, kFloor)
SOFTMETAL_UNARY_FN(trunc_tile, kTrunc)
SOFTMETAL_UNARY_FN(trunc_tile_float32, kTrunc)
SOFTMETAL_UNARY_FN(frac_tile, kFrac)
SOFTMETAL_UNARY_FN(frac_tile_float32, kFrac)
template <auto...> ALWI void round_tile([[maybe_unused]] uint32_t idst, [[maybe_unused]] int32_t decimals) {
    MATH(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::kRound, idst, softmetal::device::kSfpuDefault, static_cast<uint32_t>(decimals))); }
SOFTMETAL_NOT_BUILT(stochastic_round_tile)
// clang-format on

}  // namespace ckernel
