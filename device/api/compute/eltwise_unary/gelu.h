// GELU, its tanh form, its derivative.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY_APPROX(gelu, kGelu, true)  // x times the normal distribution up to x
SOFTMETAL_PACK_UNARY(gelu, kGelu)  // x times the normal distribution up to x
SOFTMETAL_UNARY_APPROX(gelu_derivative, kGeluDerivative, false)  // derivative of GELU
SOFTMETAL_NOT_BUILT(gelu_tanh_tile)
SOFTMETAL_SFPU_INIT(gelu_tanh_tile_init)
// Not built: calling it ends the launch with an error that names it.
template <auto...> ALWI void gelu_tanh_tile_pack(uint32_t) { PACK(softmetal::device::unsupported("gelu_tanh_tile_pack")); }
SOFTMETAL_SFPU_INIT(gelu_tanh_tile_init_pack)
// clang-format on

}  // namespace ckernel
