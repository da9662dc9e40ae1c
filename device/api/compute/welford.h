// Running mean and variance of columns: Welford's recurrence row by row, or two passes around an anchor. Tiles are
// transposed before, so that a row here is a column of the data.
#pragma once

#include <array>

#include "core/sfpu.h"

namespace softmetal::device {

using abi::StatsFlags;

constexpr uint32_t stats_dual(bool dual) {
    return dual ? StatsFlags::kDual : 0;
}
FORCE_INLINE void stats(SfpuOp op, uint32_t mean_dst, uint32_t p0 = 0, uint32_t p1 = 0, uint32_t p2 = 0) {
    sfpu(op, mean_dst, mean_dst + 1, 0, mean_dst, kSfpuDefault, p0, p1, p2);
}
FORCE_INLINE void stats_anchor(SfpuOp op, uint32_t dst, uint32_t group) {
    sfpu_unary(op, dst, kSfpuDefault, group);
}
// 1 / (index + 1), from the kernel's table where it has one.
template <typename Table>
FORCE_INLINE uint32_t reciprocal_of(uint32_t index, const Table& table) {
    if constexpr (std::tuple_size_v < Table >> 0)
        return table[index];
    else
        return bits<uint32_t>(1.0f / static_cast<float>(index + 1));
}
template <typename Table>
FORCE_INLINE void welford_rows(uint32_t dst, uint32_t index, uint32_t first, uint32_t count, const Table& table) {
    for (uint32_t row = first; row < first + count; ++row, ++index)
        sfpu_unary(SfpuOp::kWelfordRow, dst, kSfpuDefault, row, reciprocal_of(index, table));
}

}  // namespace softmetal::device

namespace ckernel {

// Whether an init clears the statistics.
enum class WelfordInitMode : uint8_t { ClearStats, PreserveStats };
// What a pass adds up: x - anchor, or the square of x - mean.
enum class TwoPassAccumulation : uint8_t { ShiftedSum, CentredM2 };
// Whether the first row given becomes the anchor.
enum class TwoPassAnchor : uint8_t { Reuse, Initialise };

// Statistics of nothing: mean and squares are 0.
ALWI void welford_clear() {
    MATH(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::kStatsClear, 0));
}
// Prepares updates, and clears the statistics unless told not to.
template <WelfordInitMode mode = WelfordInitMode::ClearStats>
ALWI void welford_init() {
    if constexpr (mode == WelfordInitMode::ClearStats) welford_clear();
}
// Prepares updates again after another operation.
template <auto...>
ALWI void welford_reinit(uint32_t, uint32_t = 0) {
    UNPACK(softmetal::device::engine_state.unpack_flags = 0);
}

// Takes `num_rows` rows of a Dst tile from `start_row` on, the first being sample `start_idx` of each column.
template <uint32_t reciprocal_size>
ALWI void welford_update_rows([[maybe_unused]] uint32_t input_dst_idx, [[maybe_unused]] uint32_t start_idx,
                              [[maybe_unused]] uint32_t start_row, [[maybe_unused]] uint32_t num_rows,
                              [[maybe_unused]] const std::array<uint32_t, reciprocal_size>& reciprocal_lut) {
    MATH(softmetal::device::welford_rows(input_dst_idx, start_idx, start_row, num_rows, reciprocal_lut));
}
// Takes all 32 rows.
template <uint32_t reciprocal_size>
ALWI void welford_update(uint32_t input_dst_idx, uint32_t start_idx,
                         const std::array<uint32_t, reciprocal_size>& reciprocal_lut) {
    welford_update_rows<reciprocal_size>(input_dst_idx, start_idx, 0, 32, reciprocal_lut);
}
// Mean and squares into two tiles of Dst, at the group's place.
ALWI void welford_save_state([[maybe_unused]] uint32_t mean_dst_idx, [[maybe_unused]] uint32_t group_id = 0) {
    MATH(softmetal::device::stats(softmetal::device::SfpuOp::kStatsSave, mean_dst_idx, group_id));
}
// Mean and squares from two tiles of Dst.
ALWI void welford_restore_state([[maybe_unused]] uint32_t mean_dst_idx, [[maybe_unused]] uint32_t group_id = 0) {
    MATH(softmetal::device::stats(softmetal::device::SfpuOp::kStatsLoad, mean_dst_idx, group_id));
}
// Mean and variance into row 0 of two tiles of Dst; the count is `scale_idx` + 1.
template <std::size_t reciprocal_size>
ALWI void welford_finalize_to_row([[maybe_unused]] uint32_t mean_dst_idx, [[maybe_unused]] uint32_t scale_idx,
                                  [[maybe_unused]] const std::array<uint32_t, reciprocal_size>& reciprocal_lut) {
    MATH(softmetal::device::stats(softmetal::device::SfpuOp::kStatsToRow, mean_dst_idx,
                                  softmetal::device::reciprocal_of(scale_idx, reciprocal_lut)));
}
// Mean and variance into two tiles of Dst, at the group's place: rows of faces, even columns.
template <std::size_t reciprocal_size>
ALWI void welford_finalize_to_face([[maybe_unused]] uint32_t mean_dst_idx, [[maybe_unused]] uint32_t group_id,
                                   [[maybe_unused]] uint32_t scale_idx,
                                   [[maybe_unused]] const std::array<uint32_t, reciprocal_size>& reciprocal_lut) {
    MATH(softmetal::device::stats(softmetal::device::SfpuOp::kStatsToFace, mean_dst_idx,
                                  softmetal::device::reciprocal_of(scale_idx, reciprocal_lut), group_id));
}
// The same for group 0.
template <std::size_t reciprocal_size>
ALWI void welford_finalize_to_face(uint32_t mean_dst_idx, uint32_t scale_idx,
                                   const std::array<uint32_t, reciprocal_size>& reciprocal_lut) {
    welford_finalize_to_face<reciprocal_size>(mean_dst_idx, 0, scale_idx, reciprocal_lut);
}

// ---- two passes ----------------------------------------------------------------------------------------------------

// Kept so that kernels compile: two passes need no preparation here.
ALWI void two_pass_stats_init_shifted() {}
// Statistics of nothing.
ALWI void two_pass_stats_clear() {
    welford_clear();
}
// Adds rows of a Dst tile to the pass that runs.
template <TwoPassAccumulation accumulation, TwoPassAnchor anchor = TwoPassAnchor::Reuse, bool dual_accumulator = true>
ALWI void two_pass_stats_update_shifted_rows([[maybe_unused]] uint32_t input_dst_idx,
                                             [[maybe_unused]] uint32_t start_row, [[maybe_unused]] uint32_t num_rows) {
    constexpr bool squares = accumulation == TwoPassAccumulation::CentredM2;
    [[maybe_unused]] constexpr uint32_t flags =
        softmetal::device::stats_dual(dual_accumulator) | (squares ? softmetal::device::StatsFlags::kSquares : 0) |
        (!squares && anchor == TwoPassAnchor::Initialise ? softmetal::device::StatsFlags::kSetAnchor : 0);
    MATH(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::kStatsRows, input_dst_idx,
                                       softmetal::device::kSfpuDefault, start_row | num_rows << 8, flags));
}
// Adds rows to the second pass.
template <bool dual_m2 = true>
ALWI void two_pass_stats_update_rows(uint32_t input_dst_idx, uint32_t start_row, uint32_t num_rows) {
    two_pass_stats_update_shifted_rows<TwoPassAccumulation::CentredM2, TwoPassAnchor::Reuse, dual_m2>(
        input_dst_idx, start_row, num_rows);
}
// Ends the first pass: the mean from the sums and the reciprocal of the count, fp32 bits.
template <bool dual_sum = true, bool retain_anchor = false>
ALWI void two_pass_stats_finish_shifted_mean([[maybe_unused]] uint32_t reciprocal_bits) {
    static_assert(!retain_anchor || dual_sum, "keeping the anchor needs both accumulators");
    MATH(softmetal::device::sfpu_unary(
        softmetal::device::SfpuOp::kStatsMean, 0, softmetal::device::kSfpuDefault, reciprocal_bits,
        softmetal::device::stats_dual(dual_sum) | (retain_anchor ? softmetal::device::StatsFlags::kKeepAnchor : 0)));
}
// Mean and squares into two tiles of Dst.
template <bool dual_m2 = true>
ALWI void two_pass_stats_save_state([[maybe_unused]] uint32_t mean_dst_idx) {
    MATH(softmetal::device::stats(softmetal::device::SfpuOp::kStatsSave, mean_dst_idx, 0,
                                  softmetal::device::stats_dual(dual_m2)));
}
// Saves one group's statistics and goes on with another's.
template <bool dual_accumulator>
ALWI void two_pass_stats_switch_group(uint32_t mean_dst_idx, uint32_t save_group_id, uint32_t restore_group_id) {
    static_assert(!dual_accumulator, "switching groups keeps one accumulator");
    welford_save_state(mean_dst_idx, save_group_id);
    welford_restore_state(mean_dst_idx, restore_group_id);
}
// The anchor into a tile of Dst, and back.
ALWI void two_pass_stats_save_anchor([[maybe_unused]] uint32_t anchor_dst_idx) {
    MATH(softmetal::device::stats_anchor(softmetal::device::SfpuOp::kStatsSaveAnchor, anchor_dst_idx, 0));
}
ALWI void two_pass_stats_restore_anchor([[maybe_unused]] uint32_t anchor_dst_idx) {
    MATH(softmetal::device::stats_anchor(softmetal::device::SfpuOp::kStatsLoadAnchor, anchor_dst_idx, 0));
}
// Beside a saved mean: the place of the group after it.
ALWI void two_pass_stats_save_anchor_to_state([[maybe_unused]] uint32_t mean_dst_idx) {
    MATH(softmetal::device::stats_anchor(softmetal::device::SfpuOp::kStatsSaveAnchor, mean_dst_idx, 1));
}
ALWI void two_pass_stats_restore_anchor_from_state([[maybe_unused]] uint32_t mean_dst_idx) {
    MATH(softmetal::device::stats_anchor(softmetal::device::SfpuOp::kStatsLoadAnchor, mean_dst_idx, 1));
}
template <bool dual_m2 = true>
ALWI void two_pass_stats_combine_block([[maybe_unused]] uint32_t mean_dst_idx,
                                       [[maybe_unused]] uint32_t total_reciprocal_bits,
                                       [[maybe_unused]] uint32_t block_n_bits) {
    MATH(softmetal::device::stats(softmetal::device::SfpuOp::kStatsCombine, mean_dst_idx, total_reciprocal_bits,
                                  block_n_bits, softmetal::device::stats_dual(dual_m2)));
}
template <bool dual_m2 = true>
ALWI void two_pass_stats_finalize_split_mean_to_row([[maybe_unused]] uint32_t mean_dst_idx,
                                                    [[maybe_unused]] uint32_t reciprocal_bits) {
    MATH(softmetal::device::stats(softmetal::device::SfpuOp::kStatsToRow, mean_dst_idx, reciprocal_bits,
                                  softmetal::device::stats_dual(dual_m2) | softmetal::device::StatsFlags::kSplitMean));
}
template <bool dual_m2 = true, bool store_mean = true>
ALWI void two_pass_stats_finalize_to_row([[maybe_unused]] uint32_t mean_dst_idx,
                                         [[maybe_unused]] uint32_t reciprocal_bits) {
    MATH(softmetal::device::stats(
        softmetal::device::SfpuOp::kStatsToRow, mean_dst_idx, reciprocal_bits,
        softmetal::device::stats_dual(dual_m2) | (store_mean ? 0 : softmetal::device::StatsFlags::kNoMean)));
}
template <bool dual_m2 = true>
ALWI void two_pass_stats_finalize_to_face([[maybe_unused]] uint32_t mean_dst_idx, [[maybe_unused]] uint32_t group_id,
                                          [[maybe_unused]] uint32_t reciprocal_bits) {
    MATH(softmetal::device::stats(softmetal::device::SfpuOp::kStatsToFace, mean_dst_idx, reciprocal_bits, group_id,
                                  softmetal::device::stats_dual(dual_m2)));
}
template <bool dual_m2 = true, bool average_variance = true>
ALWI void two_pass_stats_finalize_and_combine_to_face([[maybe_unused]] uint32_t mean_dst_idx,
                                                      [[maybe_unused]] uint32_t group_id,
                                                      [[maybe_unused]] uint32_t reciprocal_bits) {
    MATH(softmetal::device::stats(softmetal::device::SfpuOp::kStatsAcrossLanes, mean_dst_idx, reciprocal_bits, group_id,
                                  softmetal::device::stats_dual(dual_m2) |
                                      (average_variance ? 0 : softmetal::device::StatsFlags::kSumOfVariances)));
}

}  // namespace ckernel
