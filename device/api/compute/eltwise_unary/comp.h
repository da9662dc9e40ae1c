// Comparison of each element with zero or a scalar: 1 or 0.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY_P(unary_ne, kNeScalar)  // 1 where x differs from p0 (fp32 bits), else 0
SOFTMETAL_UNARY_P_FN(unary_ne_tile_int32, kNeScalarInt32)  // 1 where x differs from p0, integers, else 0
SOFTMETAL_UNARY_P(unary_eq, kEqScalar)  // 1 where x equals p0 (fp32 bits), else 0
SOFTMETAL_UNARY_P_FN(unary_eq_tile_int32, kEqScalarInt32)  // 1 where x equals p0, integers, else 0
SOFTMETAL_UNARY_P(unary_gt, kGtScalar)  // 1 where x > p0 (fp32 bits), else 0
SOFTMETAL_UNARY_P_FN(unary_gt_tile_int32, kGtScalarInt32)  // 1 where x > p0, integers, else 0
SOFTMETAL_UNARY_P(unary_ge, kGeScalar)  // 1 where x >= p0 (fp32 bits), else 0
SOFTMETAL_UNARY_P_FN(unary_ge_tile_int32, kGeScalarInt32)  // 1 where x >= p0, integers, else 0
SOFTMETAL_UNARY_P(unary_lt, kLtScalar)  // 1 where x < p0 (fp32 bits), else 0
SOFTMETAL_UNARY_P_FN(unary_lt_tile_int32, kLtScalarInt32)  // 1 where x < p0, integers, else 0
SOFTMETAL_UNARY_P(unary_le, kLeScalar)  // 1 where x <= p0 (fp32 bits), else 0
SOFTMETAL_UNARY_P_FN(unary_le_tile_int32, kLeScalarInt32)  // 1 where x <= p0, integers, else 0
SOFTMETAL_UNARY(gtz, kGtz)  // 1 where x > 0, else 0
SOFTMETAL_UNARY_FN(gtz_tile_int32, kGtzInt32)  // 1 where the integer x > 0, else 0
SOFTMETAL_UNARY(nez, kNez)  // 1 where x differs from 0, else 0
SOFTMETAL_UNARY_FN(nez_tile_int32, kNezInt32)  // 1 where the integer x differs from 0, else 0
SOFTMETAL_UNARY(gez, kGez)  // 1 where x >= 0, else 0
SOFTMETAL_UNARY_FN(gez_tile_int32, kGezInt32)  // 1 where the integer x >= 0, else 0
SOFTMETAL_UNARY(ltz, kLtz)  // 1 where x < 0, else 0
SOFTMETAL_UNARY_FN(ltz_tile_int32, kLtzInt32)  // 1 where the integer x < 0, else 0
SOFTMETAL_UNARY(eqz, kEqz)  // 1 where x is 0, else 0
SOFTMETAL_UNARY_FN(eqz_tile_int32, kEqzInt32)  // 1 where the integer x is 0, else 0
SOFTMETAL_UNARY(lez, kLez)  // 1 where x <= 0, else 0
SOFTMETAL_UNARY_FN(lez_tile_int32, kLezInt32)  // 1 where the integer x <= 0, else 0
SOFTMETAL_UNARY_FN(nez_tile_uint32, kNezInt32)  // 1 where the integer x differs from 0, else 0
SOFTMETAL_UNARY_FN(nez_tile_uint16, kNezInt32)  // 1 where the integer x differs from 0, else 0
SOFTMETAL_UNARY_FN(eqz_tile_uint32, kEqzInt32)  // 1 where the integer x is 0, else 0
SOFTMETAL_UNARY_FN(eqz_tile_uint16, kEqzInt32)  // 1 where the integer x is 0, else 0
// clang-format on

}  // namespace ckernel
