// Quantization by a scale tile and a zero point given at init, which also says what range the result has. int8 values
// travel as bytes in two's complement.
#pragma once

#include "core/sfpu.h"

namespace softmetal::device {

FORCE_INLINE void start_quantization(uint32_t zero_point, DataFormat result) {
    engine_state.sfpu_parameter = zero_point;
    engine_state.quantized_format = static_cast<uint32_t>(result);
}
FORCE_INLINE uint32_t quantization_flags() {
    return format_flags(static_cast<DataFormat>(engine_state.quantized_format));
}
constexpr uint32_t kByteIn = abi::QuantFlags::kByteIn, kByteOut = abi::QuantFlags::kByteOut;

}  // namespace softmetal::device

namespace ckernel {

// clang-format off
// Zero point (fp32 bits) of quantized values from -128 to 127.
template <auto...> ALWI void quant_tile_init([[maybe_unused]] const uint32_t zero_point) { MATH(softmetal::device::start_quantization(zero_point, DataFormat::Int32)); }
// The same, for values from 0 to 255.
template <auto...> ALWI void quant_uint8_tile_init([[maybe_unused]] const uint32_t zero_point) { MATH(softmetal::device::start_quantization(zero_point, DataFormat::UInt8)); }
// The same, for bytes in two's complement.
template <auto...> ALWI void quant_int8_tile_init([[maybe_unused]] const uint32_t zero_point) { MATH(softmetal::device::start_quantization(zero_point, DataFormat::Int8)); }
// round(in0 * in1 + zero point), within the range the init chose.
template <auto...> ALWI void quant_tile([[maybe_unused]] uint32_t idst0, [[maybe_unused]] uint32_t idst1, [[maybe_unused]] uint32_t odst) {
    MATH(softmetal::device::sfpu(softmetal::device::SfpuOp::kQuant, idst0, idst1, 0, odst, softmetal::device::quantization_flags(), softmetal::device::engine_state.sfpu_parameter)); }
template <auto...> ALWI void quant_tile(uint32_t idst0, uint32_t idst1) { quant_tile(idst0, idst1, idst0); }
// The same as bytes in two's complement.
template <auto...> ALWI void quant_int8_tile([[maybe_unused]] uint32_t idst0, [[maybe_unused]] uint32_t idst1, [[maybe_unused]] uint32_t odst) {
    MATH(softmetal::device::sfpu(softmetal::device::SfpuOp::kQuant, idst0, idst1, 0, odst, softmetal::device::format_flags(DataFormat::Int8), softmetal::device::engine_state.sfpu_parameter, softmetal::device::kByteOut)); }
template <auto...> ALWI void quant_int8_tile(uint32_t idst0, uint32_t idst1) { quant_int8_tile(idst0, idst1, idst0); }
// Zero point (fp32 bits) of quantized values from -128 to 127.
template <auto...> ALWI void requant_tile_init([[maybe_unused]] const uint32_t zero_point) { MATH(softmetal::device::start_quantization(zero_point, DataFormat::Int32)); }
// The same, for values from 0 to 255.
template <auto...> ALWI void requant_uint8_tile_init([[maybe_unused]] const uint32_t zero_point) { MATH(softmetal::device::start_quantization(zero_point, DataFormat::UInt8)); }
// The same, for bytes in two's complement.
template <auto...> ALWI void requant_int8_tile_init([[maybe_unused]] const uint32_t zero_point) { MATH(softmetal::device::start_quantization(zero_point, DataFormat::Int8)); }
// The same, from bytes.
template <auto...> ALWI void requant_int8_in_tile_init([[maybe_unused]] const uint32_t zero_point) { MATH(softmetal::device::start_quantization(zero_point, DataFormat::Int32)); }
// The same, from bytes to values from 0 to 255.
template <auto...> ALWI void requant_int8_in_uint8_out_tile_init([[maybe_unused]] const uint32_t zero_point) { MATH(softmetal::device::start_quantization(zero_point, DataFormat::UInt8)); }
// The same, from bytes to bytes.
template <auto...> ALWI void requant_int8_in_int8_out_tile_init([[maybe_unused]] const uint32_t zero_point) { MATH(softmetal::device::start_quantization(zero_point, DataFormat::Int8)); }
// round(in0 * in1 + zero point) of integers.
template <auto...> ALWI void requant_tile([[maybe_unused]] uint32_t idst0, [[maybe_unused]] uint32_t idst1, [[maybe_unused]] uint32_t odst) {
    MATH(softmetal::device::sfpu(softmetal::device::SfpuOp::kRequant, idst0, idst1, 0, odst, softmetal::device::quantization_flags(), softmetal::device::engine_state.sfpu_parameter)); }
template <auto...> ALWI void requant_tile(uint32_t idst0, uint32_t idst1) { requant_tile(idst0, idst1, idst0); }
// The same to bytes in two's complement.
template <auto...> ALWI void requant_int8_tile([[maybe_unused]] uint32_t idst0, [[maybe_unused]] uint32_t idst1, [[maybe_unused]] uint32_t odst) {
    MATH(softmetal::device::sfpu(softmetal::device::SfpuOp::kRequant, idst0, idst1, 0, odst, softmetal::device::format_flags(DataFormat::Int8), softmetal::device::engine_state.sfpu_parameter, softmetal::device::kByteOut)); }
template <auto...> ALWI void requant_int8_tile(uint32_t idst0, uint32_t idst1) { requant_int8_tile(idst0, idst1, idst0); }
// The same from bytes.
template <auto...> ALWI void requant_int8_in_tile([[maybe_unused]] uint32_t idst0, [[maybe_unused]] uint32_t idst1, [[maybe_unused]] uint32_t odst) {
    MATH(softmetal::device::sfpu(softmetal::device::SfpuOp::kRequant, idst0, idst1, 0, odst, softmetal::device::quantization_flags(), softmetal::device::engine_state.sfpu_parameter, softmetal::device::kByteIn)); }
template <auto...> ALWI void requant_int8_in_tile(uint32_t idst0, uint32_t idst1) { requant_int8_in_tile(idst0, idst1, idst0); }
// The same from bytes to bytes.
template <auto...> ALWI void requant_int8_in_int8_out_tile([[maybe_unused]] uint32_t idst0, [[maybe_unused]] uint32_t idst1, [[maybe_unused]] uint32_t odst) {
    MATH(softmetal::device::sfpu(softmetal::device::SfpuOp::kRequant, idst0, idst1, 0, odst, softmetal::device::format_flags(DataFormat::Int8), softmetal::device::engine_state.sfpu_parameter, softmetal::device::kByteIn | softmetal::device::kByteOut)); }
template <auto...> ALWI void requant_int8_in_int8_out_tile(uint32_t idst0, uint32_t idst1) { requant_int8_in_int8_out_tile(idst0, idst1, idst0); }
// The negative zero point, fp32 bits.
template <auto...> ALWI void dequant_tile_init([[maybe_unused]] const uint32_t zero_point) { MATH(softmetal::device::start_quantization(zero_point, DataFormat::Int32)); }
// The same, for bytes.
template <auto...> ALWI void dequant_int8_tile_init([[maybe_unused]] const uint32_t zero_point) { MATH(softmetal::device::start_quantization(zero_point, DataFormat::Int32)); }
// (in0 - zero point) * in1 of integers.
template <auto...> ALWI void dequant_tile([[maybe_unused]] uint32_t idst0, [[maybe_unused]] uint32_t idst1, [[maybe_unused]] uint32_t odst) {
    MATH(softmetal::device::sfpu(softmetal::device::SfpuOp::kDequant, idst0, idst1, 0, odst, softmetal::device::quantization_flags(), softmetal::device::engine_state.sfpu_parameter)); }
template <auto...> ALWI void dequant_tile(uint32_t idst0, uint32_t idst1) { dequant_tile(idst0, idst1, idst0); }
// The same of bytes in two's complement.
template <auto...> ALWI void dequant_int8_tile([[maybe_unused]] uint32_t idst0, [[maybe_unused]] uint32_t idst1, [[maybe_unused]] uint32_t odst) {
    MATH(softmetal::device::sfpu(softmetal::device::SfpuOp::kDequant, idst0, idst1, 0, odst, softmetal::device::quantization_flags(), softmetal::device::engine_state.sfpu_parameter, softmetal::device::kByteIn)); }
template <auto...> ALWI void dequant_int8_tile(uint32_t idst0, uint32_t idst1) { dequant_int8_tile(idst0, idst1, idst0); }
// clang-format on

}  // namespace ckernel
