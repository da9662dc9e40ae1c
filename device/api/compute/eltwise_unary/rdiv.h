// scalar / tile.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_SFPU_INIT(rdiv_tile_init)
// value / x, rounded to a whole number if asked for; `value` in fp32 bits.
template <RoundingMode rounding_mode = RoundingMode::None, auto...> ALWI void rdiv_tile([[maybe_unused]] uint32_t idst, [[maybe_unused]] uint32_t value, softmetal::device::VectorModeArg mode = VectorMode::RC) {
    MATH(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::kRdivScalar, idst, softmetal::device::mode_flags(mode), value, static_cast<uint32_t>(rounding_mode))); }
// clang-format on

}  // namespace ckernel
