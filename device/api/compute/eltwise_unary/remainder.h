// Remainder with the divisor's sign, by a scalar given at init.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
// The divisor in fp32 bits.
template <auto...> ALWI void remainder_tile_init([[maybe_unused]] uint32_t divisor, uint32_t = 0) { MATH(softmetal::device::engine_state.sfpu_parameter = divisor); }
// x - divisor * floor(x / divisor): the divisor's sign.
template <auto...> ALWI void remainder_tile([[maybe_unused]] uint32_t idst) {
    MATH(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::kRemainderScalar, idst, softmetal::device::kSfpuDefault, softmetal::device::engine_state.sfpu_parameter)); }
template <auto...> ALWI void remainder_tile(uint32_t idst, [[maybe_unused]] uint32_t divisor, uint32_t) {
    MATH(softmetal::device::engine_state.sfpu_parameter = divisor); remainder_tile(idst); }
SOFTMETAL_UNARY_P_FN(remainder_tile_uint32, kRemainderScalarUInt32)
SOFTMETAL_SFPU_INIT(remainder_tile_uint32_init)
// clang-format on

}  // namespace ckernel
