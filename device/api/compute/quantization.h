// Quantization by a scale tile and a zero point given at init.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
// The zero point in fp32 bits.
template <auto...> ALWI void quant_tile_init([[maybe_unused]] const uint32_t zero_point) { MATH(softmetal::device::engine_state.sfpu_parameter = zero_point); }
// round(in0 * in1 + zero point) as an integer.
template <auto...> ALWI void quant_tile([[maybe_unused]] uint32_t idst0, [[maybe_unused]] uint32_t idst1, [[maybe_unused]] uint32_t odst) {
    MATH(softmetal::device::sfpu(softmetal::device::SfpuOp::kQuant, idst0, idst1, 0, odst, softmetal::device::kSfpuDefault, softmetal::device::engine_state.sfpu_parameter)); }
template <auto...> ALWI void quant_tile(uint32_t idst0, uint32_t idst1) { quant_tile(idst0, idst1, idst0); }
// The zero point in fp32 bits.
template <auto...> ALWI void requant_tile_init([[maybe_unused]] const uint32_t zero_point) { MATH(softmetal::device::engine_state.sfpu_parameter = zero_point); }
// The same from an integer in0.
template <auto...> ALWI void requant_tile([[maybe_unused]] uint32_t idst0, [[maybe_unused]] uint32_t idst1, [[maybe_unused]] uint32_t odst) {
    MATH(softmetal::device::sfpu(softmetal::device::SfpuOp::kRequant, idst0, idst1, 0, odst, softmetal::device::kSfpuDefault, softmetal::device::engine_state.sfpu_parameter)); }
template <auto...> ALWI void requant_tile(uint32_t idst0, uint32_t idst1) { requant_tile(idst0, idst1, idst0); }
// The zero point, negated, in fp32 bits.
template <auto...> ALWI void dequant_tile_init([[maybe_unused]] const uint32_t zero_point) { MATH(softmetal::device::engine_state.sfpu_parameter = zero_point); }
// (in0 + zero point) * in1 from an integer in0.
template <auto...> ALWI void dequant_tile([[maybe_unused]] uint32_t idst0, [[maybe_unused]] uint32_t idst1, [[maybe_unused]] uint32_t odst) {
    MATH(softmetal::device::sfpu(softmetal::device::SfpuOp::kDequant, idst0, idst1, 0, odst, softmetal::device::kSfpuDefault, softmetal::device::engine_state.sfpu_parameter)); }
template <auto...> ALWI void dequant_tile(uint32_t idst0, uint32_t idst1) { dequant_tile(idst0, idst1, idst0); }
SOFTMETAL_NOT_BUILT(quant_int8_tile)
SOFTMETAL_NOT_BUILT(quant_int8_tile_init)
SOFTMETAL_NOT_BUILT(requant_int8_tile)
SOFTMETAL_NOT_BUILT(requant_int8_tile_init)
SOFTMETAL_NOT_BUILT(requant_int8_in_tile)
SOFTMETAL_NOT_BUILT(requant_int8_in_tile_init)
SOFTMETAL_NOT_BUILT(requant_int8_in_int8_out_tile)
SOFTMETAL_NOT_BUILT(requant_int8_in_int8_out_tile_init)
SOFTMETAL_NOT_BUILT(dequant_int8_tile)
SOFTMETAL_NOT_BUILT(dequant_int8_tile_init)
SOFTMETAL_NOT_BUILT(quant_uint8_tile)
SOFTMETAL_NOT_BUILT(quant_uint8_tile_init)
SOFTMETAL_NOT_BUILT(requant_uint8_tile)
SOFTMETAL_NOT_BUILT(requant_uint8_tile_init)
SOFTMETAL_NOT_BUILT(requant_int8_in_uint8_out_tile)
SOFTMETAL_NOT_BUILT(requant_int8_in_uint8_out_tile_init)
// clang-format on

}  // namespace ckernel
