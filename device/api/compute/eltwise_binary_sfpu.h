// Arithmetic and comparison of two tiles of Dst.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_BINARY(add_binary, kAddBinary)
SOFTMETAL_BINARY(sub_binary, kSubBinary)
SOFTMETAL_BINARY(mul_binary, kMulBinary)
SOFTMETAL_BINARY(div_binary, kDivBinary)
SOFTMETAL_BINARY(rsub_binary, kRsubBinary)
SOFTMETAL_BINARY(power_binary, kPowBinary)
SOFTMETAL_BINARY(eq_binary, kEqBinary)
SOFTMETAL_BINARY(ne_binary, kNeBinary)
SOFTMETAL_BINARY(lt_binary, kLtBinary)
SOFTMETAL_BINARY(gt_binary, kGtBinary)
SOFTMETAL_BINARY(le_binary, kLeBinary)
SOFTMETAL_BINARY(ge_binary, kGeBinary)
// clang-format on

}  // namespace ckernel
