// Gated unit with both halves capped by tanh: softcap(gate) sigmoid(gate) softcap(up).
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_BINARY(situ_glu, kSituGlu)
// clang-format on

}  // namespace ckernel
