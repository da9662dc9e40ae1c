// Bits of two tiles.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_SFPU_INIT(binary_bitwise_tile_init)
SOFTMETAL_BINARY_FORMAT_FN(bitwise_and_binary_tile, kBitwiseAnd)  // bits of in0 and in1
SOFTMETAL_BINARY_FN(bitwise_and_uint32_binary_tile, kBitwiseAnd)  // bits of in0 and in1
SOFTMETAL_BINARY_FN(bitwise_and_uint16_binary_tile, kBitwiseAnd)  // bits of in0 and in1
SOFTMETAL_BINARY_FORMAT_FN(bitwise_or_binary_tile, kBitwiseOr)  // bits of in0 or in1
SOFTMETAL_BINARY_FN(bitwise_or_uint32_binary_tile, kBitwiseOr)  // bits of in0 or in1
SOFTMETAL_BINARY_FN(bitwise_or_uint16_binary_tile, kBitwiseOr)  // bits of in0 or in1
SOFTMETAL_BINARY_FORMAT_FN(bitwise_xor_binary_tile, kBitwiseXor)  // bits of in0 exclusive-or in1
SOFTMETAL_BINARY_FN(bitwise_xor_uint32_binary_tile, kBitwiseXor)  // bits of in0 exclusive-or in1
SOFTMETAL_BINARY_FN(bitwise_xor_uint16_binary_tile, kBitwiseXor)  // bits of in0 exclusive-or in1
// clang-format on

}  // namespace ckernel
