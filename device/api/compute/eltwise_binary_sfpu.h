// Arithmetic and comparison of two tiles of Dst.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_BINARY(add_binary, kAddBinary)  // in0 + in1
SOFTMETAL_BINARY(sub_binary, kSubBinary)  // in0 - in1
SOFTMETAL_BINARY(mul_binary, kMulBinary)  // in0 * in1
SOFTMETAL_BINARY(div_binary, kDivBinary)  // in0 / in1
SOFTMETAL_BINARY(rsub_binary, kRsubBinary)  // in1 - in0
SOFTMETAL_BINARY(power_binary, kPowBinary)  // in0 to the power of in1
SOFTMETAL_BINARY(eq_binary, kEqBinary)  // 1 where in0 == in1, else 0
SOFTMETAL_BINARY(ne_binary, kNeBinary)  // 1 where in0 != in1, else 0
SOFTMETAL_BINARY(lt_binary, kLtBinary)  // 1 where in0 < in1, else 0
SOFTMETAL_BINARY(gt_binary, kGtBinary)  // 1 where in0 > in1, else 0
SOFTMETAL_BINARY(le_binary, kLeBinary)  // 1 where in0 <= in1, else 0
SOFTMETAL_BINARY(ge_binary, kGeBinary)  // 1 where in0 >= in1, else 0
// clang-format on

}  // namespace ckernel
