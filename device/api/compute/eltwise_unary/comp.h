// Comparison of each element with zero or a scalar: 1 or 0.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY_P(unary_ne, kNeScalar)
SOFTMETAL_UNARY_P_FN(unary_ne_tile_int32, kNeScalarInt32)
SOFTMETAL_UNARY_P(unary_eq, kEqScalar)
SOFTMETAL_UNARY_P_FN(unary_eq_tile_int32, kEqScalarInt32)
SOFTMETAL_UNARY_P(unary_gt, kGtScalar)
SOFTMETAL_UNARY_P_FN(unary_gt_tile_int32, kGtScalarInt32)
SOFTMETAL_UNARY_P(unary_ge, kGeScalar)
SOFTMETAL_UNARY_P_FN(unary_ge_tile_int32, kGeScalarInt32)
SOFTMETAL_UNARY_P(unary_lt, kLtScalar)
SOFTMETAL_UNARY_P_FN(unary_lt_tile_int32, kLtScalarInt32)
SOFTMETAL_UNARY_P(unary_le, kLeScalar)
SOFTMETAL_UNARY_P_FN(unary_le_tile_int32, kLeScalarInt32)
SOFTMETAL_UNARY(gtz, kGtz)
SOFTMETAL_UNARY_FN(gtz_tile_int32, kGtzInt32)
SOFTMETAL_UNARY(nez, kNez)
SOFTMETAL_UNARY_FN(nez_tile_int32, kNezInt32)
SOFTMETAL_UNARY(gez, kGez)
SOFTMETAL_UNARY_FN(gez_tile_int32, kGezInt32)
SOFTMETAL_UNARY(ltz, kLtz)
SOFTMETAL_UNARY_FN(ltz_tile_int32, kLtzInt32)
SOFTMETAL_UNARY(eqz, kEqz)
SOFTMETAL_UNARY_FN(eqz_tile_int32, kEqzInt32)
SOFTMETAL_UNARY(lez, kLez)
SOFTMETAL_UNARY_FN(lez_tile_int32, kLezInt32)
SOFTMETAL_UNARY_FN(nez_tile_uint32, kNezInt32)
SOFTMETAL_UNARY_FN(nez_tile_uint16, kNezInt32)
SOFTMETAL_UNARY_FN(eqz_tile_uint32, kEqzInt32)
SOFTMETAL_UNARY_FN(eqz_tile_uint16, kEqzInt32)
// clang-format on

}  // namespace ckernel
