// Top-k: bitonic networks on sequences of 64, one down each column of two tiles, whose indices travel along in two
// further tiles. Knows nothing of how kernels join sequences longer than 64.
#include <fmt/format.h>

#include <algorithm>

#include "softmetal/error.h"
#include "tensix/sfpu_kernels.h"

namespace softmetal::tensix::detail {
namespace {

using abi::SfpuOp;
using abi::TopkFlags;

constexpr uint32_t kSequence = 64;

// The SFPU compares words by sign and magnitude, which orders floats and packed keys alike.
int64_t order_of(int32_t word) {
    const int64_t magnitude = word & 0x7fffffff;
    return word < 0 ? -magnitude - 1 : magnitude;
}

struct Network {
    const SfpuCall& call;
    bool stable, indices_fall, indexed, zeros_equal;

    explicit Network(const SfpuCall& c) : call(c) {
        const uint32_t flags = c.params.p2;
        stable = flags & TopkFlags::kStable;
        indices_fall = flags & TopkFlags::kDescending;
        indexed = !(flags & TopkFlags::kFused);
        // A 16-bit Dst gets its values through SrcA, which knows one zero only.
        zeros_equal = c.rounding != DstRounding::kNone;
    }

    static int32_t& word(Tile* low, Tile* high, uint32_t position, uint32_t column) {
        Tile* tile = position < kTileDim ? low : high;
        return tile->ints()[position % kTileDim * kTileDim + column];
    }
    int32_t& value(uint32_t position, uint32_t column) const { return word(call.in[0], call.in[1], position, column); }
    int32_t& index(uint32_t position, uint32_t column) const { return word(call.in[2], call.out, position, column); }

    bool less(uint32_t a, uint32_t b, uint32_t column) const {
        const int32_t x = value(a, column), y = value(b, column);
        const bool zeros = zeros_equal && ((x | y) & 0x7fffffff) == 0;
        if (x != y && !zeros) return order_of(x) < order_of(y);
        if (!stable) return false;
        const int64_t i = order_of(index(a, column)), j = order_of(index(b, column));
        return indices_fall ? i > j : i < j;
    }

    // Puts the larger of two first, or the smaller; all columns.
    void order(uint32_t first, uint32_t second, bool larger_first) const {
        for (uint32_t column = 0; column < kTileDim; ++column) {
            if (!(larger_first ? less(first, second, column) : less(second, first, column))) continue;
            std::swap(value(first, column), value(second, column));
            if (indexed) std::swap(index(first, column), index(second, column));
        }
    }

    // Steps of a bitonic merge in the block at `base`: pairs `distance` apart, then half of that, down to neighbours.
    void merge_block(uint32_t base, uint32_t length, uint32_t distance, bool larger_first) const {
        for (; distance > 0; distance /= 2)
            for (uint32_t i = 0; i < length; ++i)
                if ((i & distance) == 0) order(base + i, base + i + distance, larger_first);
    }

    // One pass over the whole sequence in blocks of `length`, whose direction changes from block to block.
    void merge_all(uint32_t length, uint32_t distance, bool first_larger_first) const {
        for (uint32_t base = 0; base < kSequence; base += length)
            merge_block(base, length, distance, first_larger_first != (base / length % 2 == 1));
    }
};

// Pairs `distance` apart only, in blocks of `length`.
void single_step(const Network& network, uint32_t length, uint32_t distance, bool larger_first) {
    for (uint32_t i = 0; i < kSequence; ++i)
        if ((i & distance) == 0) network.order(i, i + distance, larger_first != (i / length % 2 == 1));
}

// Phases 0 to 2 have directions of their own; from phase 3 on the first block goes the caller's way.
void local_sort(const SfpuCall& call) {
    const Network network(call);
    const uint32_t start_phase = call.params.p0 & 0xff, end_phase = call.params.p0 >> 8 & 0xff;
    const uint32_t start_step = call.params.p0 >> 16 & 0xff, end_step = call.params.p0 >> 24;
    if (end_phase > 5)
        throw UserError(
            fmt::format("topk_local_sort: phase {} does not exist; 64 values sort in phases 0 to 5", end_phase));
    const bool larger_first = call.params.p1 == 0;
    for (uint32_t phase = start_phase; phase <= end_phase; ++phase) {
        const uint32_t length = 2u << phase;
        if (phase < 4) {
            network.merge_all(length, length / 2, phase == 3 ? larger_first : true);
            continue;
        }
        const bool alone = start_phase == end_phase;
        const uint32_t last = alone ? end_step : 4;
        for (uint32_t step = alone ? start_step : phase + 1; step > last; --step)
            single_step(network, length, step == 5 ? 16 : 32, larger_first);
        for (uint32_t distance = 8; distance > 0; distance /= 2) single_step(network, length, distance, larger_first);
    }
}

// How far apart the two runs that a merge of this round joins begin.
uint32_t run_distance(uint32_t k, uint32_t round) {
    return std::min<uint32_t>(k << std::min(round, 6u), 32);
}

// Rank stamps before a merge: the left run holds ranks from 0 on, the right one mirrors them above.
void stamp_runs(const Network& network, uint32_t left, uint32_t right, uint32_t k, uint32_t run, bool minimum) {
    const uint32_t bits = network.call.params.p2 >> TopkFlags::kTagBitsShift & 0xff;
    const int32_t mask = static_cast<int32_t>((1u << bits) - 1);
    for (uint32_t i = 0; i < run; ++i)
        for (uint32_t column = 0; column < kTileDim; ++column) {
            int32_t &a = network.value(left + i, column), &b = network.value(right + i, column);
            a = (a & ~mask) | static_cast<int32_t>(i);
            b = (b & ~mask) | static_cast<int32_t>(2 * k - 1 - i);
            if ((a < 0) == minimum) a ^= mask;
            if ((b < 0) == minimum) b ^= mask;
        }
}

uint32_t checked_k(const SfpuCall& call, const char* what) {
    const uint32_t k = call.params.p1;
    if (k < 4 || k > 64 || (k & (k - 1)) != 0)
        throw UserError(fmt::format("{}: k is {}; it must be a power of two from 4 to 64", what, k));
    return k;
}

// Elementwise maxima (or minima) of two runs into the left one, the rest into the right one.
void merge(const SfpuCall& call) {
    const Network network(call);
    const uint32_t k = checked_k(call, "topk_merge"), run = std::min(k, 32u), round = call.params.p0;
    const bool minimum = call.params.p2 & TopkFlags::kMinimum;
    const uint32_t total = std::max(2 * run, round < 6 ? kSequence >> round : 0), distance = run_distance(run, round);
    uint32_t base = 0;
    for (uint32_t compared = 0; compared < total; compared += 2 * run, base += 2 * distance) {
        if (call.params.p2 & TopkFlags::kRankStamped) stamp_runs(network, base, base + distance, k, run, minimum);
        for (uint32_t i = 0; i < run; ++i) network.order(base + i, base + distance + i, !minimum);
    }
}

// Sorts the bitonic runs that a merge left. Runs of 4 and 8 always begin with a falling one.
void rebuild(const SfpuCall& call) {
    const Network network(call);
    const uint32_t k = checked_k(call, "topk_rebuild"), round = (call.params.p0 & 0xff) + 1;
    const bool half = call.params.p0 >> 16 & 1, larger_first = !(call.params.p0 >> 24 & 1);
    if (k >= 32) {
        network.merge_all(k, k / 2, larger_first);
        return;
    }
    const uint32_t distance = run_distance(k, round);
    const uint32_t compared = std::max(2 * k, round < 6 ? kSequence >> round : 0) >> (half ? 1 : 0);
    // The chip takes 16 values at a time: one run of 16, two of 8, four of 4.
    const uint32_t at_once = k == 4 && distance == 32 ? 2 : 16 / k;
    const uint32_t runs = (compared + 15) / 16 * at_once;
    for (uint32_t run = 0; run < runs && run * distance < kSequence; ++run)
        network.merge_block(run * distance, k, k / 2, (k == 16 ? larger_first : true) != (run % 2 == 1));
}

// ---- keys that carry an order ----------------------------------------------------------------------------

void fuse(const SfpuCall& call) {
    const bool largest = call.params.p0;
    Tile* values[] = {call.in[0], call.in[1]};
    Tile* indices[] = {call.in[2], call.out};
    for (int tile = 0; tile < 2; ++tile)
        for (uint32_t i = 0; i < kTileElements; ++i) {
            int32_t& key = values[tile]->ints()[i];
            const int32_t index = indices[tile]->ints()[i] & 0xffff;
            key |= (key >= 0) == largest ? index ^ 0xffff : index;
        }
}

void defuse(const SfpuCall& call) {
    const bool largest = call.params.p0;
    Tile* values[] = {call.in[0], call.in[1]};
    Tile* indices[] = {call.in[2], call.out};
    for (uint32_t tile = 0; tile < std::min(call.params.p1, 2u); ++tile)
        for (uint32_t i = 0; i < kTileElements; ++i) {
            int32_t& key = values[tile]->ints()[i];
            indices[tile]->ints()[i] = ((key >= 0) == largest ? key ^ 0xffff : key) & 0xffff;
            key &= ~0xffff;
        }
}

// Both zeros become one, so that they are one class of equals.
void stamp(const SfpuCall& call) {
    const bool largest = call.params.p0;
    const int32_t mask = static_cast<int32_t>((1u << call.params.p2) - 1);
    for_each_element(call, [&](uint32_t i) {
        int32_t key = call.in[0]->ints()[i] & ~mask;
        if ((key & 0x7fffffff) == 0) key = 0;
        const int32_t rank = static_cast<int32_t>(call.params.p1 + i / kTileDim) & mask;
        call.out->ints()[i] = key | ((key >= 0) == largest ? rank ^ mask : rank);
    });
}

void strip(const SfpuCall& call) {
    const int32_t mask = static_cast<int32_t>((1u << call.params.p2) - 1);
    for_each_element(call, [&](uint32_t i) { call.out->ints()[i] = call.in[0]->ints()[i] & ~mask; });
}

void plus_zero(const SfpuCall& call) {
    for_each_element(call, [&](uint32_t i) {
        const int32_t word = call.in[0]->ints()[i];
        call.out->ints()[i] = (word & 0x7fffffff) == 0 ? 0 : word;
    });
}

constexpr SfpuRow kRows[] = {
    {SfpuOp::kTopkLocalSort, local_sort}, {SfpuOp::kTopkMerge, merge},
    {SfpuOp::kTopkRebuild, rebuild},      {SfpuOp::kTopkFuse, fuse},
    {SfpuOp::kTopkDefuse, defuse},        {SfpuOp::kTopkStamp, stamp},
    {SfpuOp::kTopkStrip, strip},          {SfpuOp::kTopkPlusZero, plus_zero},
};

}  // namespace

std::span<const SfpuRow> sfpu_topk_rows() {
    return kRows;
}

}  // namespace softmetal::tensix::detail
