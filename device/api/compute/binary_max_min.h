// Maximum and minimum of two tiles.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_BINARY(binary_max, kMaxBinary)
SOFTMETAL_BINARY(binary_max_int32, kMaxInt32)
SOFTMETAL_BINARY(binary_max_uint32, kMaxUInt32)
SOFTMETAL_BINARY(binary_min, kMinBinary)
SOFTMETAL_BINARY(binary_min_int32, kMinInt32)
SOFTMETAL_BINARY(binary_min_uint32, kMinUInt32)
// clang-format on

}  // namespace ckernel
