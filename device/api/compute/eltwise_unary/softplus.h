// Softplus.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY_PPP(softplus, kSoftplus)
SOFTMETAL_PACK_UNARY_PPP(softplus, kSoftplus)
// clang-format on

}  // namespace ckernel
