// Remainder towards zero of two tiles.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_BINARY(fmod_binary, kFmodBinary)  // in0 - in1 * trunc(in0 / in1)
SOFTMETAL_BINARY(fmod_int32, kFmodInt32)  // the same, integers
// clang-format on

}  // namespace ckernel
