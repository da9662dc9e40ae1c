// out = in0 * in1 + in2.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_TERNARY(mac, kMac)  // in0 * in1 + in2
// clang-format on

}  // namespace ckernel
