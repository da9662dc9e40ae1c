// The next representable number.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_NOT_BUILT(nextafter_binary_tile)
SOFTMETAL_SFPU_INIT(nextafter_binary_tile_init)
SOFTMETAL_NOT_BUILT(nextafter_bf16_binary_tile)
SOFTMETAL_SFPU_INIT(nextafter_bf16_binary_tile_init)
// clang-format on

}  // namespace ckernel
