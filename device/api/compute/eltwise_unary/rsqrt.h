// 1 / sqrt(x).
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
enum class RsqrtMode { Default, Fast };
SOFTMETAL_UNARY(rsqrt, kRsqrt)
// clang-format on

}  // namespace ckernel
