// log(exp(a) + exp(b)).
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_BINARY(logaddexp_binary, kLogAddExp)  // log(exp(in0) + exp(in1))
// clang-format on

}  // namespace ckernel
