// Each element between two bounds.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY_PP(hardtanh, kHardtanh)  // x kept between p0 and p1, fp32 bits
SOFTMETAL_PACK_UNARY_PP(hardtanh, kHardtanh)  // x kept between p0 and p1, fp32 bits
// clang-format on

}  // namespace ckernel
