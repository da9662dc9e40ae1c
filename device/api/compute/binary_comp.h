// Comparison of integer tiles: 1 or 0.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_BINARY_FORMAT_FN(eq_int_tile, kEqInt32)  // 1 where in0 == in1, integers, else 0
SOFTMETAL_SFPU_INIT(eq_int_tile_init)
SOFTMETAL_BINARY(eq_int32, kEqInt32)  // 1 where in0 == in1, integers, else 0
SOFTMETAL_BINARY_FORMAT_FN(ne_int_tile, kNeInt32)  // 1 where in0 != in1, integers, else 0
SOFTMETAL_SFPU_INIT(ne_int_tile_init)
SOFTMETAL_BINARY(ne_int32, kNeInt32)  // 1 where in0 != in1, integers, else 0
SOFTMETAL_BINARY_BY_FORMAT_FN(lt_int_tile, kLtInt32, kLtUInt32, kLtUInt32)  // 1 where in0 < in1, integers, else 0
SOFTMETAL_SFPU_INIT(lt_int_tile_init)
SOFTMETAL_BINARY(lt_int32, kLtInt32)  // 1 where in0 < in1, integers, else 0
SOFTMETAL_BINARY(lt_uint32, kLtUInt32)  // 1 where in0 < in1, integers without sign, else 0
SOFTMETAL_BINARY_BY_FORMAT_FN(gt_int_tile, kGtInt32, kGtUInt32, kGtUInt32)  // 1 where in0 > in1, integers, else 0
SOFTMETAL_SFPU_INIT(gt_int_tile_init)
SOFTMETAL_BINARY(gt_int32, kGtInt32)  // 1 where in0 > in1, integers, else 0
SOFTMETAL_BINARY(gt_uint32, kGtUInt32)  // 1 where in0 > in1, integers without sign, else 0
SOFTMETAL_BINARY_BY_FORMAT_FN(le_int_tile, kLeInt32, kLeUInt32, kLeUInt32)  // 1 where in0 <= in1, integers, else 0
SOFTMETAL_SFPU_INIT(le_int_tile_init)
SOFTMETAL_BINARY(le_int32, kLeInt32)  // 1 where in0 <= in1, integers, else 0
SOFTMETAL_BINARY(le_uint32, kLeUInt32)  // 1 where in0 <= in1, integers without sign, else 0
SOFTMETAL_BINARY_BY_FORMAT_FN(ge_int_tile, kGeInt32, kGeUInt32, kGeUInt32)  // 1 where in0 >= in1, integers, else 0
SOFTMETAL_SFPU_INIT(ge_int_tile_init)
SOFTMETAL_BINARY(ge_int32, kGeInt32)  // 1 where in0 >= in1, integers, else 0
SOFTMETAL_BINARY(ge_uint32, kGeUInt32)  // 1 where in0 >= in1, integers without sign, else 0
// clang-format on

}  // namespace ckernel
