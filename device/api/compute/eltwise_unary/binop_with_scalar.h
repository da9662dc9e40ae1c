// A tile and a scalar, given as fp32 bits.
#pragma once

#include "core/scalar_ops.h"
#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_SFPU_INIT(binop_with_scalar_tile_init)
SOFTMETAL_UNARY_P_FN(add_unary_tile, kAddScalar)  // x + p0; p0 in fp32 bits
SOFTMETAL_UNARY_P_FN(sub_unary_tile, kSubScalar)  // x - p0; p0 in fp32 bits
SOFTMETAL_UNARY_P_FN(mul_unary_tile, kMulScalar)  // x * p0; p0 in fp32 bits
// The chip multiplies: the scalar of a division is the reciprocal.
SOFTMETAL_UNARY_P_FN(div_unary_tile, kMulScalar)  // x * p0; p0 in fp32 bits
SOFTMETAL_UNARY_P_FN(rsub_unary_tile, kRsubScalar)  // p0 - x; p0 in fp32 bits
SOFTMETAL_UNARY_P_FN(add_unary_tile_int32, kAddScalarInt32)  // x + p0, integers
SOFTMETAL_UNARY_P_FN(sub_unary_tile_int32, kSubScalarInt32)  // x - p0, integers
// clang-format on

}  // namespace ckernel
