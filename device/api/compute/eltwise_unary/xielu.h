// xIELU.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_UNARY_PP(xielu, kXielu)
// clang-format on

}  // namespace ckernel
