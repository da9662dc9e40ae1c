// 1 where two tiles are close.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_SFPU_INIT(isclose_binary_tile_init)
// 1 where |in0 - in1| <= atol + rtol * |in1|, else 0; both in fp32 bits.
template <bool EQUAL_NAN = false> ALWI void isclose_binary_tile([[maybe_unused]] uint32_t idst0, [[maybe_unused]] uint32_t idst1, [[maybe_unused]] uint32_t odst, [[maybe_unused]] uint32_t rtol, [[maybe_unused]] uint32_t atol) {
    MATH(softmetal::device::sfpu(softmetal::device::SfpuOp::kIsclose, idst0, idst1, 0, odst, softmetal::device::kSfpuDefault, rtol, atol, EQUAL_NAN)); }
// clang-format on

}  // namespace ckernel
