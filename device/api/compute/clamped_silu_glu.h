// Gated unit over clamped halves: SiLU of the gate times the other.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_BINARY(clamped_silu_glu, kClampedSiluGlu)
// clang-format on

}  // namespace ckernel
