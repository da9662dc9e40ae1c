// Gated unit with both halves capped by tanh: softcap(gate) sigmoid(gate) softcap(up).
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_BINARY(situ_glu, kSituGlu)  // 4 tanh(in0 / 4) * sigmoid(in0) * 25 tanh(in1 / 25)
// clang-format on

}  // namespace ckernel
