// Gated unit over clamped halves: SiLU of the gate times the other.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_BINARY(clamped_silu_glu, kClampedSiluGlu)  // min(in0, 10) * sigmoid(min(in0, 10)) * in1 kept between -10 and 10
// clang-format on

}  // namespace ckernel
