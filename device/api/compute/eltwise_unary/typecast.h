// Conversion between data formats.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_SFPU_INIT(typecast_tile_init)
// Elements from one data format to another, both by tt::DataFormat's numbers.
template <uint32_t IN_DTYPE, uint32_t OUT_DTYPE, auto...> ALWI void typecast_tile([[maybe_unused]] uint32_t idst) {
    MATH(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::kTypecast, idst, softmetal::device::kSfpuDefault, IN_DTYPE, OUT_DTYPE)); }
// clang-format on

}  // namespace ckernel
