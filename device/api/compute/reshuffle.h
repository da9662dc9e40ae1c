// Rows of a tile added to the rows a mask names.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_SFPU_INIT(reshuffle_rows_tile_init)
// Byte i of the mask 16 bytes behind `idx_addr` in L1 is the row of tile idst + 1 that row i of tile idst is added to; 32 and more skip it.
template <auto...> ALWI void reshuffle_rows_tile([[maybe_unused]] uint32_t idst, [[maybe_unused]] uint32_t idx_addr) {
    MATH(const volatile uint8_t* to = reinterpret_cast<const volatile uint8_t*>(idx_addr + 16);
         for (uint32_t row = 0; row < 32; ++row)
             if (const uint32_t target = to[row]; target < 32)
                 softmetal::device::sfpu(softmetal::device::SfpuOp::kAddRow, idst, 0, 0, idst + 1, softmetal::device::kSfpuDefault, row, target)); }
// clang-format on

}  // namespace ckernel
