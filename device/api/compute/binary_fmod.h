// Remainder towards zero of two tiles.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_BINARY(fmod_binary, kFmodBinary)
SOFTMETAL_BINARY(fmod_int32, kFmodInt32)
// clang-format on

}  // namespace ckernel
