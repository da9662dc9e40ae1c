// atan2 of two tiles.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_BINARY(atan2_binary, kAtan2)  // angle of the point (in1, in0), radians
// clang-format on

}  // namespace ckernel
