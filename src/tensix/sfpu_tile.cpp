// SFPU operations that move data, look at whole rows and columns, or draw random numbers. One row each.
#include <fmt/format.h>

#include <algorithm>

#include "softmetal/error.h"
#include "tensix/formats.h"
#include "tensix/sfpu_kernels.h"

namespace softmetal::tensix::detail {
namespace {

using abi::SfpuOp;

bool has_integer_format(const Params& params) {
    const FormatInfo* info = find_format(params.format());
    // Format 0 is Float32, and what an operation without a format says.
    return info && info->kind == FormatKind::kInteger;
}

void identity(const SfpuCall& call) {
    for_each_element(call, [&](uint32_t i) { call.out->ints()[i] = call.in[0]->ints()[i]; });
}

void fill(const SfpuCall& call) {
    for_each_element(call, [&](uint32_t i) { call.out->values[i] = call.params.f0(); });
    finish_floats(call);
}

bool is_zero(int32_t word, bool integer) {
    return integer ? word == 0 : (word & 0x7f800000) == 0;
}

template <int32_t kMasked>
void mask(const SfpuCall& call) {
    bool integer = has_integer_format(call.params);
    for_each_element(call, [&](uint32_t i) {
        call.out->ints()[i] = is_zero(call.in[1]->ints()[i], integer) ? kMasked : call.in[0]->ints()[i];
    });
}

void where(const SfpuCall& call) {
    bool integer = has_integer_format(call.params);
    for_each_element(call, [&](uint32_t i) {
        call.out->ints()[i] = is_zero(call.in[0]->ints()[i], integer) ? call.in[2]->ints()[i] : call.in[1]->ints()[i];
    });
}

// ---- random numbers: xorshift32 for the whole tile, row by row ------------------------------------------

uint32_t next_random(SfpuState& state) {
    state.random ^= state.random << 13;
    state.random ^= state.random >> 17;
    state.random ^= state.random << 5;
    return state.random;
}

void seed_random(const SfpuCall& call) {
    uint32_t mixed = (call.params.p0 + 0x9e3779b9u * (call.params.p1 + 1)) * 0x85ebca6bu;
    call.state.random = mixed ? mixed : 0x9e3779b9u;
}

void random(const SfpuCall& call) {
    for_each_element(call, [&](uint32_t i) {
        float unit = static_cast<float>(next_random(call.state) >> 8) * 0x1p-24f;
        call.out->values[i] = call.params.f0() + call.params.f1() * unit;
    });
    finish_floats(call);
}

// p0 = probability of zero in units of 2^-31, p1 = factor of the rest as fp32.
void dropout(const SfpuCall& call) {
    for_each_element(call, [&](uint32_t i) {
        bool drop = next_random(call.state) >> 1 < call.params.p0;
        call.out->values[i] = drop ? 0.0f : call.in[0]->values[i] * call.params.f1();
    });
    finish_floats(call);
}

// fp32 to bf16, up with the probability of what is cut off.
void stochastic_round(const SfpuCall& call) {
    for_each_element(call, [&](uint32_t i) {
        const uint32_t bits = static_cast<uint32_t>(call.in[0]->ints()[i]), noise = next_random(call.state) >> 16;
        const bool finite = (bits & 0x7f800000u) != 0x7f800000u;
        call.out->ints()[i] = static_cast<int32_t>((finite ? bits + noise : bits) & 0xffff0000u);
    });
}

// Element `lane` of a tile's vector: four rows by the even or the odd columns of a face, eight vectors a face.
uint32_t vector_place(uint32_t vector, uint32_t lane) {
    const uint32_t face = vector / 8, row = face / 2 * 16 + vector % 8 / 2 * 4 + lane / 8;
    return row * kTileDim + face % 2 * 16 + lane % 8 * 2 + vector % 2;
}

// Running products lane by lane over a face and the vector after it.
void tiled_product(const SfpuCall& call) {
    if (call.out != call.in[0]) *call.out = Tile(*call.in[0]);
    for (uint32_t lane = 0; lane < 32; ++lane)
        for (uint32_t face = 0; face < 4; ++face) {
            float product = 1.0f;
            for (uint32_t vector = 8 * face; vector < std::min(8 * face + 9, 32u); ++vector) {
                float& value = call.out->values[vector_place(vector, lane)];
                product *= value;
                value = product;
            }
        }
    finish_floats(call);
}

// ---- rows and columns ---------------------------------------------------------------------------------

// Running sums down the columns; p0 != 0 starts them, otherwise they go on from the tile before.
void cumulative_sum(const SfpuCall& call) {
    if (call.params.p0) call.state.column_sums.fill(0.0f);
    for_each_element(call, [&](uint32_t i) {
        float& sum = call.state.column_sums[i % kTileDim];
        sum += call.in[0]->values[i];
        call.out->values[i] = sum;
    });
    finish_floats(call);
}

void transpose_tile(const SfpuCall& call) {
    *call.out = Tile(*call.in[0]);
    transpose(*call.out);
}

// Pairs of columns as complex numbers, turned by 90 degrees: (a, b) -> (-b, a).
void rotate_pairs(const SfpuCall& call) {
    for (uint32_t i = 0; i < kTileElements; i += 2) {
        float a = call.in[0]->values[i], b = call.in[0]->values[i + 1];
        call.out->values[i] = -b;
        call.out->values[i + 1] = a;
    }
}

enum class Reduce { kSum, kMax, kMin, kAverage };

template <Reduce kind, typename T>
T combine(T x, T y) {
    if constexpr (kind == Reduce::kMax) return std::max(x, y);
    if constexpr (kind == Reduce::kMin) return std::min(x, y);
    if constexpr (std::is_integral_v<T>)
        return static_cast<T>(static_cast<uint32_t>(x) + static_cast<uint32_t>(y));
    else
        return x + y;
}

// One line of `count` elements into one, in rising order.
template <Reduce kind, typename T>
T reduce_line(const T* from, uint32_t step, uint32_t count) {
    T result = from[0];
    for (uint32_t i = 1; i < count; ++i) result = combine<kind>(result, from[i * step]);
    if (kind == Reduce::kAverage) result = result / static_cast<T>(count);
    return result;
}

// p0 as ReduceDim: 0 along rows into column 0, 1 down columns into row 0, 2 both into element 0.
template <Reduce kind, typename T>
void reduce_words(const T* in, T* out, uint32_t dimension) {
    if (dimension == 2) {
        out[0] = reduce_line<kind>(in, 1, kTileElements);
        return;
    }
    for (uint32_t i = 0; i < kTileDim; ++i) {
        uint32_t at = dimension == 0 ? i * kTileDim : i;
        out[at] = reduce_line<kind>(in + at, dimension == 0 ? 1 : kTileDim, kTileDim);
    }
}

template <Reduce kind>
void reduce_tile(const SfpuCall& call) {
    if (call.params.p0 > 2)
        throw UserError(fmt::format("SFPU reduce: dimension {} is none of row, column, scalar", call.params.p0));
    if (has_integer_format(call.params))
        return reduce_words<kind>(call.in[0]->ints(), call.out->ints(), call.params.p0);
    reduce_words<kind>(call.in[0]->values, call.out->values, call.params.p0);
    finish_floats(call);
}

// p0: 0 add, 1 subtract, 2 multiply, 3 divide; operand 1 is its column 0 or row 0 everywhere.
template <bool kColumn>
void broadcast_binary(const SfpuCall& call) {
    if (call.params.p0 > 3)
        throw UserError(
            fmt::format("SFPU broadcast operation {} is none of add, subtract, multiply, divide", call.params.p0));
    Tile other = *call.in[1];
    for_each_element(call, [&](uint32_t i) {
        float x = call.in[0]->values[i], y = other.values[kColumn ? i / kTileDim * kTileDim : i % kTileDim];
        const float results[] = {x + y, x - y, x * y, x / y};
        call.out->values[i] = results[call.params.p0];
    });
    finish_floats(call);
}

constexpr SfpuRow kRows[] = {
    {SfpuOp::kIdentity, identity},
    {SfpuOp::kCopyDst, identity},
    {SfpuOp::kFill, fill},
    {SfpuOp::kMask, mask<0>},
    {SfpuOp::kMaskPosInf, mask<0x7f800000>},
    {SfpuOp::kWhere, where},
    {SfpuOp::kRandInit, seed_random},
    {SfpuOp::kRand, random},
    {SfpuOp::kDropout, dropout},
    {SfpuOp::kStochasticRound, stochastic_round},
    {SfpuOp::kCumsum, cumulative_sum},
    {SfpuOp::kTransposeTile, transpose_tile},
    {SfpuOp::kAlt, rotate_pairs},
    {SfpuOp::kTiled, tiled_product},
    {SfpuOp::kReduceSumTile, reduce_tile<Reduce::kSum>},
    {SfpuOp::kReduceMaxTile, reduce_tile<Reduce::kMax>},
    {SfpuOp::kReduceMinTile, reduce_tile<Reduce::kMin>},
    {SfpuOp::kReduceAvgTile, reduce_tile<Reduce::kAverage>},
    {SfpuOp::kBcastColBinary, broadcast_binary<true>},
    {SfpuOp::kBcastRowBinary, broadcast_binary<false>},
};

}  // namespace

std::span<const SfpuRow> sfpu_tile_rows() {
    return kRows;
}

}  // namespace softmetal::tensix::detail
