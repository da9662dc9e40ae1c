// 1 where an element is zero.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
SOFTMETAL_SFPU_INIT(logical_not_tile_init)
SOFTMETAL_SFPU_INIT(logical_not_unary_tile_init)
// 1 where x is 0, else 0.
template <DataFormat format = DataFormat::Float16_b> ALWI void logical_not_tile([[maybe_unused]] uint32_t idst) {
    MATH(constexpr bool integer = format == DataFormat::Int32 || format == DataFormat::UInt32 || format == DataFormat::UInt16;
         softmetal::device::sfpu_unary(integer ? softmetal::device::SfpuOp::kLogicalNotInt32 : softmetal::device::SfpuOp::kLogicalNot, idst, softmetal::device::format_flags(format))); }
SOFTMETAL_UNARY_FN(logical_not_unary_tile, kLogicalNot)  // 1 where x is 0, else 0
SOFTMETAL_UNARY_FN(logical_not_unary_tile_int32, kLogicalNotInt32)  // 1 where the integer x is 0, else 0
SOFTMETAL_UNARY_FN(logical_not_tile_int32, kLogicalNotInt32)  // 1 where the integer x is 0, else 0
SOFTMETAL_UNARY_FN(logical_not_unary_tile_uint32, kLogicalNotInt32)  // 1 where the integer x is 0, else 0
SOFTMETAL_UNARY_FN(logical_not_unary_tile_uint16, kLogicalNotInt32)  // 1 where the integer x is 0, else 0
// clang-format on

}  // namespace ckernel
