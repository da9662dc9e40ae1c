// out = in0 + value * in1 * in2.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_TERNARY_P(addcmul, kAddcmul)  // in0 + p0 * in1 * in2; p0 in fp32 bits
// clang-format on

}  // namespace ckernel
