// Each element between two bounds.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY_PP(clamp, kClamp)  // x kept between p0 and p1, fp32 bits
SOFTMETAL_UNARY_PP_FN(clamp_tile_int32, kClampInt32)  // x kept between p0 and p1, integers
// clang-format on

}  // namespace ckernel
