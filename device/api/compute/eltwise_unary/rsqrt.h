// 1 / sqrt(x).
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
// Speed against precision on the chip; the answer here is exact either way.
enum class RsqrtMode { Default, Fast };
SOFTMETAL_UNARY(rsqrt, kRsqrt)  // 1 / sqrt(x)
// clang-format on

}  // namespace ckernel
