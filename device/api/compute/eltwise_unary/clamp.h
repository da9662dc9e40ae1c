// Each element between two bounds.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY_PP(clamp, kClamp)
SOFTMETAL_UNARY_PP_FN(clamp_tile_int32, kClampInt32)
// clang-format on

}  // namespace ckernel
