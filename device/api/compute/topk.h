// Sorting and merging of the largest or smallest k: values in two tiles of Dst from `idst`, their indices in the two
// after them, one sequence of 64 down each column.
#pragma once

#include "core/sfpu.h"

namespace ckernel {

// Which of equal values comes first: the whole order rises or falls.
enum class TopkTieOrder : uint8_t { Unset, Ascending, Descending };
// The order of equal values follows the whole sort's direction, never that of one call.
constexpr TopkTieOrder topk_tie_order_from_global_direction(bool descending) {
    return descending ? TopkTieOrder::Descending : TopkTieOrder::Ascending;
}

}  // namespace ckernel

namespace softmetal::device {

constexpr uint32_t topk_flags(bool stable, bool fused, bool rank_stamped, ckernel::TopkTieOrder order, bool minimum,
                              uint32_t tag_bits) {
    using abi::TopkFlags;
    return (stable ? TopkFlags::kStable : 0) | (fused ? TopkFlags::kFused : 0) |
           (rank_stamped ? TopkFlags::kRankStamped : 0) | (minimum ? TopkFlags::kMinimum : 0) |
           (order == ckernel::TopkTieOrder::Descending ? TopkFlags::kDescending : 0) |
           tag_bits << TopkFlags::kTagBitsShift;
}
FORCE_INLINE void topk(SfpuOp op, uint32_t idst, uint32_t flags, uint32_t p0, uint32_t p1) {
    sfpu(op, idst, idst + 1, idst + 2, idst + 3, kSfpuDefault, p0, p1, flags);
}

}  // namespace softmetal::device

namespace ckernel {

// Kept so that kernels compile: sorting needs no preparation here.
template <auto...>
ALWI void topk_tile_init() {}

// `idir` 0 sorts falling. Phase p sorts runs of 2^(p + 1) in alternating directions.
template <bool stable_sort = false, bool is_fp32_dest_acc_en = DST_ACCUM_MODE, bool fused = false,
          bool rank_stamped = false, TopkTieOrder tie_order = TopkTieOrder::Unset>
ALWI void topk_local_sort([[maybe_unused]] uint32_t idst, [[maybe_unused]] int idir, [[maybe_unused]] int i_end_phase,
                          [[maybe_unused]] int i_start_phase = 0, [[maybe_unused]] int i_end_step = 0,
                          [[maybe_unused]] int i_start_step = 0) {
    static_assert(!stable_sort || tie_order != TopkTieOrder::Unset, "a stable top-k needs a tie order");
    MATH(softmetal::device::topk(softmetal::device::SfpuOp::kTopkLocalSort, idst,
                                 softmetal::device::topk_flags(stable_sort, fused, rank_stamped, tie_order, false, 16),
                                 static_cast<uint32_t>(i_start_phase) | static_cast<uint32_t>(i_end_phase) << 8 |
                                     static_cast<uint32_t>(i_start_step) << 16 |
                                     static_cast<uint32_t>(i_end_step) << 24,
                                 static_cast<uint32_t>(idir)));
}

// Of two sorted runs of k, the upper one keeps the larger of each pair, or with `idir` the smaller.
template <bool idir = false, bool stable_sort = false, bool is_fp32_dest_acc_en = DST_ACCUM_MODE, bool fused = false,
          bool rank_stamped = false, TopkTieOrder tie_order = TopkTieOrder::Unset, uint32_t tag_bits = 16>
ALWI void topk_merge([[maybe_unused]] uint32_t idst, [[maybe_unused]] int m_iter, [[maybe_unused]] int k) {
    static_assert(!stable_sort || tie_order != TopkTieOrder::Unset, "a stable top-k needs a tie order");
    MATH(softmetal::device::topk(
        softmetal::device::SfpuOp::kTopkMerge, idst,
        softmetal::device::topk_flags(stable_sort, fused, rank_stamped, tie_order, idir, tag_bits),
        static_cast<uint32_t>(m_iter), static_cast<uint32_t>(k)));
}

// Sorts the runs of k that a merge left.
template <bool stable_sort = false, bool is_fp32_dest_acc_en = DST_ACCUM_MODE, bool fused = false,
          bool rank_stamped = false, TopkTieOrder tie_order = TopkTieOrder::Unset>
ALWI void topk_rebuild([[maybe_unused]] uint32_t idst, [[maybe_unused]] bool idir, [[maybe_unused]] int m_iter,
                       [[maybe_unused]] int k, [[maybe_unused]] int logk, [[maybe_unused]] int skip_second) {
    static_assert(!stable_sort || tie_order != TopkTieOrder::Unset, "a stable top-k needs a tie order");
    MATH(softmetal::device::topk(softmetal::device::SfpuOp::kTopkRebuild, idst,
                                 softmetal::device::topk_flags(stable_sort, fused, rank_stamped, tie_order, false, 16),
                                 static_cast<uint32_t>(m_iter) | static_cast<uint32_t>(logk) << 8 |
                                     (static_cast<uint32_t>(skip_second) & 1) << 16 | (idir ? 1u << 24 : 0),
                                 static_cast<uint32_t>(k)));
}

// Value and 16-bit index as one key, so that the plain network sorts stably; and apart again.
template <bool largest>
ALWI void topk_fuse_tile([[maybe_unused]] uint32_t idst) {
    MATH(softmetal::device::topk(softmetal::device::SfpuOp::kTopkFuse, idst, 0, largest, 0));
}
template <bool largest>
ALWI void topk_defuse_tile([[maybe_unused]] uint32_t idst, [[maybe_unused]] uint32_t num_tiles) {
    MATH(softmetal::device::topk(softmetal::device::SfpuOp::kTopkDefuse, idst, 0, largest, num_tiles));
}

// Ranks in the low bits of the values of one tile, or of both.
template <bool largest, uint32_t tag_bits = 16>
ALWI void topk_stamp_tile_rank_range([[maybe_unused]] uint32_t idst, [[maybe_unused]] uint32_t dst_tile_index,
                                     [[maybe_unused]] uint32_t rank_base) {
    static_assert(tag_bits >= 6 && tag_bits <= 16, "a rank takes 6 to 16 bits");
    MATH(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::kTopkStamp, idst + dst_tile_index,
                                       softmetal::device::kSfpuDefault, largest, rank_base, tag_bits));
}
template <bool largest, uint32_t tag_bits = 16>
ALWI void topk_stamp_local_positions(uint32_t idst) {
    topk_stamp_tile_rank_range<largest, tag_bits>(idst, 0, 0);
    topk_stamp_tile_rank_range<largest, tag_bits>(idst, 1, 32);
}
template <uint32_t tag_bits = 16, bool is_fp32_dest_acc_en = DST_ACCUM_MODE>
ALWI void topk_strip_rank_tags([[maybe_unused]] uint32_t idst) {
    static_assert(is_fp32_dest_acc_en, "rank tags are bits of 32-bit words: set fp32_dest_acc_en");
    MATH(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::kTopkStrip, idst, softmetal::device::kSfpuDefault, 0,
                                       0, tag_bits));
}
template <auto...>
ALWI void topk_canonicalize_negzero_values([[maybe_unused]] uint32_t idst) {
    MATH(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::kTopkPlusZero, idst));
    MATH(softmetal::device::sfpu_unary(softmetal::device::SfpuOp::kTopkPlusZero, idst + 1));
}

// Where a 16-bit integer lies in a 32-bit word of Dst is the packer's affair here.
template <auto...>
ALWI void topk_finalize_uint16_indices(uint32_t) {}
ALWI void topk_uint16_prepare_value_tile_for_pack(uint32_t) {}
template <auto...>
ALWI void topk_uint16_move_dest_tile_to_pack_half(uint32_t) {}

}  // namespace ckernel
