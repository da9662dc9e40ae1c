// Activations made of a few comparisons.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY(hardsigmoid, kHardsigmoid)  // x / 6 + 1/2, kept between 0 and 1
SOFTMETAL_PACK_UNARY(hardsigmoid, kHardsigmoid)  // x / 6 + 1/2, kept between 0 and 1
SOFTMETAL_UNARY(softsign, kSoftsign)  // x / (1 + |x|)
SOFTMETAL_UNARY_PP(celu, kCelu)  // x above 0, else alpha * (exp(x / alpha) - 1); p0 = alpha, p1 = 1 / alpha, fp32 bits
SOFTMETAL_UNARY_P(softshrink, kSoftshrink)  // x moved towards 0 by p0 (fp32 bits), 0 between -p0 and p0
SOFTMETAL_UNARY_P(hardshrink, kHardshrink)  // 0 where |x| <= p0 (fp32 bits), else x
// clang-format on

}  // namespace ckernel
