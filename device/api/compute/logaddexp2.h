// log2(2**a + 2**b).
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_BINARY(logaddexp2_binary, kLogAddExp2)  // log2(2^in0 + 2^in1)
// clang-format on

}  // namespace ckernel
