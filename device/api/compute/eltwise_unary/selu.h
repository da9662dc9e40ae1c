// SELU.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY_PP(selu, kSelu)
SOFTMETAL_PACK_UNARY_PP(selu, kSelu)
// clang-format on

}  // namespace ckernel
