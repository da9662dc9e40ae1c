// Running mean and variance. Declared, not built.
#pragma once

#include <array>
#include "core/sfpu.h"

namespace ckernel {

// clang-format off
// What an init does to the statistics, how a second pass adds up, and whether it starts anew.
enum class WelfordInitMode : uint8_t { ClearStats, PreserveStats };
enum class TwoPassAccumulation : uint8_t { ShiftedSum, CentredM2 };
enum class TwoPassAnchor : uint8_t { Reuse, Initialise };
SOFTMETAL_NOT_BUILT(welford_init)
SOFTMETAL_NOT_BUILT(welford_reinit)
SOFTMETAL_NOT_BUILT(welford_clear)
SOFTMETAL_NOT_BUILT(welford_update)
SOFTMETAL_NOT_BUILT(welford_update_rows)
SOFTMETAL_NOT_BUILT(welford_save_state)
SOFTMETAL_NOT_BUILT(welford_restore_state)
SOFTMETAL_NOT_BUILT(welford_finalize_to_row)
SOFTMETAL_NOT_BUILT(welford_finalize_to_face)
SOFTMETAL_NOT_BUILT(two_pass_stats_init_shifted)
SOFTMETAL_NOT_BUILT(two_pass_stats_update_rows)
SOFTMETAL_NOT_BUILT(two_pass_stats_update_shifted_rows)
SOFTMETAL_NOT_BUILT(two_pass_stats_finish_shifted_mean)
SOFTMETAL_NOT_BUILT(two_pass_stats_clear)
SOFTMETAL_NOT_BUILT(two_pass_stats_save_state)
SOFTMETAL_NOT_BUILT(two_pass_stats_finalize_split_mean_to_row)
SOFTMETAL_NOT_BUILT(two_pass_stats_save_anchor)
SOFTMETAL_NOT_BUILT(two_pass_stats_restore_anchor)
SOFTMETAL_NOT_BUILT(two_pass_stats_save_anchor_to_state)
SOFTMETAL_NOT_BUILT(two_pass_stats_restore_anchor_from_state)
SOFTMETAL_NOT_BUILT(two_pass_stats_combine_block)
SOFTMETAL_NOT_BUILT(two_pass_stats_finalize_to_row)
SOFTMETAL_NOT_BUILT(two_pass_stats_finalize_to_face)
SOFTMETAL_NOT_BUILT(two_pass_stats_finalize_and_combine_to_face)
SOFTMETAL_NOT_BUILT(two_pass_stats_switch_group)
// clang-format on

}  // namespace ckernel
