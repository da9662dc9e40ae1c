// Maximum and minimum of two tiles.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_BINARY(binary_max, kMaxBinary)  // the larger of in0 and in1
SOFTMETAL_BINARY(binary_max_int32, kMaxInt32)  // the larger of in0 and in1, integers
SOFTMETAL_BINARY(binary_max_uint32, kMaxUInt32)  // the larger of in0 and in1, integers without sign
SOFTMETAL_BINARY(binary_min, kMinBinary)  // the smaller of in0 and in1
SOFTMETAL_BINARY(binary_min_int32, kMinInt32)  // the smaller of in0 and in1, integers
SOFTMETAL_BINARY(binary_min_uint32, kMinUInt32)  // the smaller of in0 and in1, integers without sign
// clang-format on

}  // namespace ckernel
