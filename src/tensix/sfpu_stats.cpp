// Mean and variance of columns, row by row (Welford) or in two passes around an anchor. The running values stay in the
// SFPU's registers between operations. Knows nothing of counts: kernels pass their reciprocals.
#include <cmath>

#include "tensix/sfpu_kernels.h"

namespace softmetal::tensix::detail {
namespace {

using abi::SfpuOp;
using abi::StatsFlags;
using Columns = SfpuState::Columns;

// A register's 32 lanes are 4 rows of 8 and lie in Dst as rows 4g to 4g + 3 of the tile's 64 face rows, in the even
// columns. Lane groups hold the even and odd columns of the left face, then of the right one.
struct RawPlace {
    uint32_t row, col;
};
RawPlace raw_place(uint32_t column, uint32_t group) {
    const uint32_t lane_row = column / 16 * 2 + column % 2;
    const uint32_t face_row = 4 * group + lane_row, face = face_row / 16 % 4;
    return {face / 2 * 16 + face_row % 16, face % 2 * 16 + column % 16 / 2 * 2};
}

float& at(Tile& tile, RawPlace place) {
    return tile.values[place.row * kTileDim + place.col];
}

void round_tile(const SfpuCall& call, Tile& tile) {
    round_to_dst(tile.values, kTileElements, call.rounding);
}

void store_raw(const SfpuCall& call, const Columns& values, Tile& tile, uint32_t group) {
    for (uint32_t c = 0; c < kTileDim; ++c) at(tile, raw_place(c, group)) = values[c];
    round_tile(call, tile);
}
void load_raw(Columns& values, Tile& tile, uint32_t group) {
    for (uint32_t c = 0; c < kTileDim; ++c) values[c] = at(tile, raw_place(c, group));
}

// Rows `row` to `row` + 3 of a tile: the values, then zeros, as the register's transposition leaves them.
void store_row(const SfpuCall& call, const Columns& values, Tile& tile, uint32_t row) {
    std::copy(values.begin(), values.end(), tile.values + row * kTileDim);
    std::fill_n(tile.values + (row + 1) * kTileDim, 3 * kTileDim, 0.0f);
    round_tile(call, tile);
}

void fold_odd_rows(SfpuState& state, bool dual) {
    if (dual)
        for (uint32_t c = 0; c < kTileDim; ++c) state.squares[c] += state.odd_rows[c];
}

void welford_row(const SfpuCall& call) {
    SfpuState& state = call.state;
    const float* row = call.in[0]->values + call.params.p0 % kTileDim * kTileDim;
    for (uint32_t c = 0; c < kTileDim; ++c) {
        const float before = row[c] - state.mean[c];
        const float mean = std::fma(before, call.params.f1(), state.mean[c]);
        state.squares[c] = std::fma(before, row[c] - mean, state.squares[c]);
        state.mean[c] = mean;
    }
}

void clear(const SfpuCall& call) {
    call.state.mean.fill(0);
    call.state.squares.fill(0);
    call.state.odd_rows.fill(0);
}

void add_rows(const SfpuCall& call) {
    SfpuState& state = call.state;
    const uint32_t first = call.params.p0 & 0xff, count = call.params.p0 >> 8 & 0xff, flags = call.params.p1;
    const uint32_t end = std::min(first + count, kTileDim);
    if (first >= end) return;
    if (flags & StatsFlags::kSetAnchor) {
        std::copy_n(call.in[0]->values + first * kTileDim, kTileDim, state.mean.begin());
        state.squares.fill(0);
        if (flags & StatsFlags::kDual) state.odd_rows.fill(0);
    }
    for (uint32_t r = first; r < end; ++r) {
        Columns& sum = (flags & StatsFlags::kDual) && r % 2 ? state.odd_rows : state.squares;
        const float* row = call.in[0]->values + r * kTileDim;
        for (uint32_t c = 0; c < kTileDim; ++c) {
            const float difference = row[c] - state.mean[c];
            sum[c] = flags & StatsFlags::kSquares ? std::fma(difference, difference, sum[c]) : sum[c] + difference;
        }
    }
}

// The sums so far were of x - anchor, with the anchor in place of the mean.
void finish_mean(const SfpuCall& call) {
    SfpuState& state = call.state;
    fold_odd_rows(state, call.params.p1 & StatsFlags::kDual);
    if (call.params.p1 & StatsFlags::kKeepAnchor) state.anchor = state.mean;
    for (uint32_t c = 0; c < kTileDim; ++c) state.mean[c] = std::fma(state.squares[c], call.params.f0(), state.mean[c]);
    state.squares.fill(0);
    state.odd_rows.fill(0);
}

void save(const SfpuCall& call) {
    fold_odd_rows(call.state, call.params.p1 & StatsFlags::kDual);
    store_raw(call, call.state.mean, *call.in[0], call.params.p0);
    store_raw(call, call.state.squares, *call.in[1], call.params.p0);
    if (call.params.p1 & StatsFlags::kDual) call.state.odd_rows.fill(0);
}
void load(const SfpuCall& call) {
    load_raw(call.state.mean, *call.in[0], call.params.p0);
    load_raw(call.state.squares, *call.in[1], call.params.p0);
}
void save_anchor(const SfpuCall& call) {
    store_raw(call, call.state.anchor, *call.in[0], call.params.p0);
}
void load_anchor(const SfpuCall& call) {
    load_raw(call.state.anchor, *call.in[0], call.params.p0);
}

// Joins this block's statistics with those of the blocks before it, which lie in Dst.
void combine(const SfpuCall& call) {
    SfpuState& state = call.state;
    fold_odd_rows(state, call.params.p2 & StatsFlags::kDual);
    const float share = call.params.f0() * call.params.f1();
    const float weight = std::fma(share, -call.params.f1(), call.params.f1());
    Columns mean{}, squares{};
    load_raw(mean, *call.in[0], 0);
    load_raw(squares, *call.in[1], 0);
    for (uint32_t c = 0; c < kTileDim; ++c) {
        const float delta = state.mean[c] - mean[c];
        state.mean[c] = std::fma(delta, share, mean[c]);
        state.squares[c] = squares[c] + state.squares[c] + delta * delta * weight;
    }
    store_raw(call, state.mean, *call.in[0], 0);
    store_raw(call, state.squares, *call.in[1], 0);
    state.odd_rows.fill(0);
}

Columns variance_of(SfpuState& state, float reciprocal, bool dual) {
    fold_odd_rows(state, dual);
    Columns variance{};
    for (uint32_t c = 0; c < kTileDim; ++c) variance[c] = state.squares[c] * reciprocal;
    return variance;
}

void to_row(const SfpuCall& call) {
    SfpuState& state = call.state;
    const uint32_t flags = call.params.p1;
    const Columns variance = variance_of(state, call.params.f0(), flags & StatsFlags::kDual);
    if (flags & StatsFlags::kSplitMean) {
        Columns correction{};
        for (uint32_t c = 0; c < kTileDim; ++c) correction[c] = state.anchor[c] - state.mean[c];
        store_row(call, state.anchor, *call.in[0], 0);
        store_row(call, correction, *call.in[0], 16);
    } else if (!(flags & StatsFlags::kNoMean)) {
        store_row(call, state.mean, *call.in[0], 0);
    }
    store_row(call, variance, *call.in[1], 0);
}

void to_face(const SfpuCall& call) {
    const Columns variance = variance_of(call.state, call.params.f0(), call.params.p2 & StatsFlags::kDual);
    store_raw(call, call.state.mean, *call.in[0], call.params.p1);
    store_raw(call, variance, *call.in[1], call.params.p1);
}

// Sum of all lanes, in the order of the SFPU's rotations: halves of eight lanes first, then the four groups.
float sum_of_lanes(const Columns& values) {
    float groups[4];
    for (uint32_t g = 0; g < 4; ++g) {
        float lanes[8];
        for (uint32_t k = 0; k < 8; ++k) lanes[k] = values[g / 2 * 16 + 2 * k + g % 2];
        for (uint32_t step = 4; step > 0; step /= 2)
            for (uint32_t k = 0; k < step; ++k) lanes[k] += lanes[k + step];
        groups[g] = lanes[0];
    }
    return ((groups[0] + groups[1]) + groups[2]) + groups[3];
}

// Lane 0's mean serves as the origin, so that close means keep their digits. The result fills the group's face rows
// with the mean; the variance stands in the first of them only.
void across_lanes(const SfpuCall& call) {
    SfpuState& state = call.state;
    constexpr float kLanes = 1.0f / 32;
    const uint32_t group = call.params.p1, flags = call.params.p2;
    const Columns variance = variance_of(state, call.params.f0(), flags & StatsFlags::kDual);
    const float origin = state.mean[0];
    Columns centred{}, squares{};
    for (uint32_t c = 0; c < kTileDim; ++c) centred[c] = state.mean[c] - origin;
    const float mean = sum_of_lanes(centred) * kLanes;
    for (uint32_t c = 0; c < kTileDim; ++c) squares[c] = (centred[c] - mean) * (centred[c] - mean);
    float total = sum_of_lanes(squares) + sum_of_lanes(variance);
    if (!(flags & StatsFlags::kSumOfVariances)) total *= kLanes;
    for (uint32_t lane_row = 0; lane_row < 4; ++lane_row) {
        const RawPlace place = raw_place(lane_row / 2 * 16 + lane_row % 2, group);
        std::fill_n(&at(*call.in[0], place), 16, origin + mean);
        std::fill_n(&at(*call.in[1], place), 16, lane_row == 0 ? total : 0.0f);
    }
    round_tile(call, *call.in[0]);
    round_tile(call, *call.in[1]);
}

constexpr SfpuRow kRows[] = {
    {SfpuOp::kWelfordRow, welford_row},
    {SfpuOp::kStatsClear, clear},
    {SfpuOp::kStatsRows, add_rows},
    {SfpuOp::kStatsMean, finish_mean},
    {SfpuOp::kStatsSave, save},
    {SfpuOp::kStatsLoad, load},
    {SfpuOp::kStatsSaveAnchor, save_anchor},
    {SfpuOp::kStatsLoadAnchor, load_anchor},
    {SfpuOp::kStatsCombine, combine},
    {SfpuOp::kStatsToRow, to_row},
    {SfpuOp::kStatsToFace, to_face},
    {SfpuOp::kStatsAcrossLanes, across_lanes},
};

}  // namespace

std::span<const SfpuRow> sfpu_stats_rows() {
    return kRows;
}

}  // namespace softmetal::tensix::detail
