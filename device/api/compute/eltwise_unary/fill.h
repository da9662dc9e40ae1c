// All elements of a tile set to one value.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_SFPU_INIT(fill_tile_init)
// Every element `value`.
template <auto...> ALWI void fill_tile([[maybe_unused]] uint32_t idst, [[maybe_unused]] float value) {
    MATH(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::kFill, idst, softmetal::device::kSfpuDefault, softmetal::device::bits<uint32_t>(value))); }
// Every element `value`, an integer of that format.
template <DataFormat format = DataFormat::Int32> ALWI void fill_tile_int([[maybe_unused]] uint32_t idst, [[maybe_unused]] uint32_t value) {
    MATH(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::kFillInt32, idst, softmetal::device::format_flags(format), value)); }
SOFTMETAL_UNARY_P_FN(fill_tile_bitcast, kFill)  // every element p0 (fp32 bits)
// clang-format on

}  // namespace ckernel
