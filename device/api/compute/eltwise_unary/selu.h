// SELU.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY_PP(selu, kSelu)  // p0 * x above 0, else p0 * p1 * (exp(x) - 1); fp32 bits
SOFTMETAL_PACK_UNARY_PP(selu, kSelu)  // p0 * x above 0, else p0 * p1 * (exp(x) - 1); fp32 bits
// clang-format on

}  // namespace ckernel
