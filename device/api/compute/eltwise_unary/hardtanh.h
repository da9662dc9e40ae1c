// Each element between two bounds.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY_PP(hardtanh, kHardtanh)
SOFTMETAL_PACK_UNARY_PP(hardtanh, kHardtanh)
// clang-format on

}  // namespace ckernel
