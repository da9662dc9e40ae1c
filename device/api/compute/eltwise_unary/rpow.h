// scalar ** tile.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_SFPU_INIT(rpow_tile_init)
// base to the power of x; `base` in fp32 bits.
template <auto...> ALWI void rpow_tile([[maybe_unused]] uint32_t idst, [[maybe_unused]] uint32_t base, softmetal::device::VectorModeArg mode = VectorMode::RC) {
    MATH(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::kRpowScalar, idst, softmetal::device::mode_flags(mode), base)); }
// clang-format on

}  // namespace ckernel
