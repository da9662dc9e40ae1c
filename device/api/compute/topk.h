// Sorting and merging of the largest or smallest k.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// clang-format off
// Which of equal values comes first.
enum class TopkTieOrder : uint8_t { Unset, Ascending, Descending };
// The order that suits a direction of sorting.
constexpr TopkTieOrder topk_tie_order_from_global_direction(bool descending) { return descending ? TopkTieOrder::Descending : TopkTieOrder::Ascending; }
SOFTMETAL_SFPU_INIT(topk_tile_init)
// Sorts the values of Dst tiles idst and idst + 1 with their indices in the two behind, up to phase `i_end_phase`.
template <auto...> ALWI void topk_local_sort([[maybe_unused]] uint32_t idst, [[maybe_unused]] int idir, [[maybe_unused]] int i_end_phase, int = 0, int = 0, int = 0) {
    MATH(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::kTopkLocalSort, idst, softmetal::device::kSfpuDefault, idir, i_end_phase)); }
// One step of merging sorted runs of k.
template <bool idir = false, auto...> ALWI void topk_merge([[maybe_unused]] uint32_t idst, [[maybe_unused]] int m_iter, [[maybe_unused]] int k) {
    MATH(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::kTopkMerge, idst, softmetal::device::kSfpuDefault, idir, m_iter, k)); }
// Sorts the merged runs again.
template <auto...> ALWI void topk_rebuild([[maybe_unused]] uint32_t idst, [[maybe_unused]] bool idir, [[maybe_unused]] int m_iter, [[maybe_unused]] int k, int, int) {
    MATH(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::kTopkRebuild, idst, softmetal::device::kSfpuDefault, idir, m_iter, k)); }
SOFTMETAL_NOT_BUILT(topk_canonicalize_negzero_values)
SOFTMETAL_NOT_BUILT(topk_uint16_prepare_value_tile_for_pack)
SOFTMETAL_NOT_BUILT(topk_fuse_tile)
SOFTMETAL_NOT_BUILT(topk_stamp_local_positions)
SOFTMETAL_NOT_BUILT(topk_stamp_tile_rank_range)
SOFTMETAL_NOT_BUILT(topk_finalize_uint16_indices)
SOFTMETAL_NOT_BUILT(topk_defuse_tile)
SOFTMETAL_NOT_BUILT(topk_uint16_move_dest_tile_to_pack_half)
SOFTMETAL_NOT_BUILT(topk_strip_rank_tags)
// clang-format on

}  // namespace ckernel
