// Softplus.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY_PPP(softplus, kSoftplus)  // log(1 + exp(p0 * x)) * p1, and x itself where p0 * x > p2; p0 = beta, p1 = 1 / beta, fp32 bits
SOFTMETAL_PACK_UNARY_PPP(softplus, kSoftplus)  // log(1 + exp(p0 * x)) * p1, and x itself where p0 * x > p2; p0 = beta, p1 = 1 / beta, fp32 bits
// clang-format on

}  // namespace ckernel
