// Logarithm of the gamma function, in the parts the host chains.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY(lgamma_stirling, kLgamma)  // log |gamma(x)|
SOFTMETAL_NOT_BUILT(lgamma_stirling_float_tile)
SOFTMETAL_SFPU_INIT(lgamma_stirling_float_tile_init)
SOFTMETAL_NOT_BUILT(lgamma_adjusted_tile)
SOFTMETAL_SFPU_INIT(lgamma_adjusted_tile_init)
// clang-format on

}  // namespace ckernel
