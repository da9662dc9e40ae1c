// Remainder towards zero by a scalar, given at init with its reciprocal.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
// The divisor in fp32 bits.
template <auto...> ALWI void fmod_tile_init([[maybe_unused]] uint32_t divisor, uint32_t = 0) { MATH(softmetal::device::engine_state.sfpu_parameter = divisor); }
// x - divisor * trunc(x / divisor).
template <auto...> ALWI void fmod_tile([[maybe_unused]] uint32_t idst) {
    MATH(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::kFmodScalar, idst, softmetal::device::kSfpuDefault, softmetal::device::engine_state.sfpu_parameter)); }
template <auto...> ALWI void fmod_tile(uint32_t idst, [[maybe_unused]] uint32_t divisor, uint32_t) {
    MATH(softmetal::device::engine_state.sfpu_parameter = divisor); fmod_tile(idst); }
// clang-format on

}  // namespace ckernel
