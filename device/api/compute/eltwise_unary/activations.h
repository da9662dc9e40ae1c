// Activations made of a few comparisons.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY(hardsigmoid, kHardsigmoid)
SOFTMETAL_PACK_UNARY(hardsigmoid, kHardsigmoid)
SOFTMETAL_UNARY(softsign, kSoftsign)
SOFTMETAL_UNARY_PP(celu, kCelu)
SOFTMETAL_UNARY_P(softshrink, kSoftshrink)
SOFTMETAL_UNARY_P(hardshrink, kHardshrink)
// clang-format on

}  // namespace ckernel
