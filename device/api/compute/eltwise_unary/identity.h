// Each element as it is.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY(identity, kIdentity)  // x as it is
SOFTMETAL_UNARY_FN(identity_tile_uint32, kIdentity)  // x as it is
// clang-format on

}  // namespace ckernel
