// Two tiles of Dst, the second a column, a row or one value; the result replaces the first.
#pragma once

#include "core/sfpu.h"

namespace softmetal::device {

// The operation's number in BcastColBinary and BcastRowBinary.
constexpr uint32_t broadcast_operation(ckernel::EltwiseBinaryType type) {
    return type == ckernel::ELWADD ? 0 : type == ckernel::ELWSUB ? 1 : 2;
}
FORCE_INLINE void normalize(SfpuOp op, uint32_t data, uint32_t mean, uint32_t factor) {
    sfpu(op, data, mean, factor, data);
}

}  // namespace softmetal::device

namespace ckernel {

// Adds, subtracts or multiplies by column 0 (COL) or row 0 (ROW) of the second tile.
template <BroadcastType dim, EltwiseBinaryType op, auto...>
ALWI void sfpu_bcast([[maybe_unused]] uint32_t dst_data_idx, [[maybe_unused]] uint32_t dst_bcast_idx) {
    static_assert(dim == BroadcastType::COL || dim == BroadcastType::ROW, "sfpu_bcast: a column or a row");
    static_assert(op == ELWADD || op == ELWSUB || op == ELWMUL, "sfpu_bcast: add, subtract or multiply");
    MATH(softmetal::device::sfpu(dim == BroadcastType::COL ? softmetal::device::SfpuOp::kBcastColBinary
                                                           : softmetal::device::SfpuOp::kBcastRowBinary,
                                 dst_data_idx, dst_bcast_idx, 0, dst_data_idx, softmetal::device::kSfpuDefault,
                                 softmetal::device::broadcast_operation(op)));
}

// clang-format off
SOFTMETAL_SFPU_INIT(sfpu_bcast_init)
SOFTMETAL_SFPU_INIT(sfpu_bcast_col_init)
SOFTMETAL_SFPU_INIT(sfpu_add_bcast_col_init)
SOFTMETAL_SFPU_INIT(sfpu_sub_bcast_col_init)
SOFTMETAL_SFPU_INIT(sfpu_mul_bcast_col_init)
SOFTMETAL_SFPU_INIT(sfpu_bcast_row_init)
SOFTMETAL_SFPU_INIT(sfpu_add_bcast_row_init)
SOFTMETAL_SFPU_INIT(sfpu_sub_bcast_row_init)
SOFTMETAL_SFPU_INIT(sfpu_mul_bcast_row_init)
SOFTMETAL_SFPU_INIT(sfpu_normalize_bcast_scalar_init)
// Plus column 0 of the second tile.
template <auto...> ALWI void sfpu_add_bcast_col(uint32_t data, uint32_t column) { sfpu_bcast<BroadcastType::COL, ELWADD>(data, column); }
// Minus column 0 of the second tile.
template <auto...> ALWI void sfpu_sub_bcast_col(uint32_t data, uint32_t column) { sfpu_bcast<BroadcastType::COL, ELWSUB>(data, column); }
// Times column 0 of the second tile.
template <auto...> ALWI void sfpu_mul_bcast_col(uint32_t data, uint32_t column) { sfpu_bcast<BroadcastType::COL, ELWMUL>(data, column); }
// Plus row 0 of the second tile.
template <auto...> ALWI void sfpu_add_bcast_row(uint32_t data, uint32_t row) { sfpu_bcast<BroadcastType::ROW, ELWADD>(data, row); }
// Minus row 0 of the second tile.
template <auto...> ALWI void sfpu_sub_bcast_row(uint32_t data, uint32_t row) { sfpu_bcast<BroadcastType::ROW, ELWSUB>(data, row); }
// Times row 0 of the second tile.
template <auto...> ALWI void sfpu_mul_bcast_row(uint32_t data, uint32_t row) { sfpu_bcast<BroadcastType::ROW, ELWMUL>(data, row); }
// clang-format on

// (data - mean) * factor, both by row from their column 0.
ALWI void sfpu_normalize_bcast_col([[maybe_unused]] uint32_t dst_data_idx, [[maybe_unused]] uint32_t dst_mean_col_idx,
                                   [[maybe_unused]] uint32_t dst_inv_std_col_idx) {
    MATH(softmetal::device::normalize(softmetal::device::SfpuOp::kNormalizeCol, dst_data_idx, dst_mean_col_idx,
                                      dst_inv_std_col_idx));
}
ALWI void sfpu_normalize_bcast_col_two_tiles(uint32_t dst_data_idx, uint32_t dst_second_data_idx,
                                             uint32_t dst_mean_col_idx, uint32_t dst_inv_std_col_idx) {
    sfpu_normalize_bcast_col(dst_data_idx, dst_mean_col_idx, dst_inv_std_col_idx);
    sfpu_normalize_bcast_col(dst_second_data_idx, dst_mean_col_idx, dst_inv_std_col_idx);
}
ALWI void sfpu_residual_normalize_bcast_col([[maybe_unused]] uint32_t dst_data_idx,
                                            [[maybe_unused]] uint32_t dst_residual_idx, uint32_t dst_mean_col_idx,
                                            uint32_t dst_inv_std_col_idx) {
    MATH(softmetal::device::sfpu(softmetal::device::SfpuOp::kAddBinary, dst_data_idx, dst_residual_idx, 0,
                                 dst_data_idx));
    sfpu_normalize_bcast_col(dst_data_idx, dst_mean_col_idx, dst_inv_std_col_idx);
}
ALWI void sfpu_normalize_bcast_scalar([[maybe_unused]] uint32_t dst_data_idx,
                                      [[maybe_unused]] uint32_t dst_mean_scalar_idx,
                                      [[maybe_unused]] uint32_t dst_inv_std_scalar_idx) {
    MATH(softmetal::device::normalize(softmetal::device::SfpuOp::kNormalizeScalar, dst_data_idx, dst_mean_scalar_idx,
                                      dst_inv_std_scalar_idx));
}

}  // namespace ckernel
