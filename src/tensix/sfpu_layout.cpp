// SFPU operations that know where rows and columns lie in a tile: pooling with indices, partial integer sums, rows
// added to rows, broadcast normalisation, moving averages. One row each.
#include <fmt/format.h>

#include <cmath>

#include "softmetal/error.h"
#include "tensix/formats.h"
#include "tensix/sfpu_kernels.h"

namespace softmetal::tensix::detail {
namespace {

using abi::PoolFlags;
using abi::SfpuOp;

int32_t add_words(int32_t x, int32_t y) {
    return static_cast<int32_t>(static_cast<uint32_t>(x) + static_cast<uint32_t>(y));
}

void add_row_words(const SfpuCall& call, uint32_t from, uint32_t to, bool integer) {
    for (uint32_t c = 0; c < kTileDim; ++c) {
        const uint32_t source = from * kTileDim + c, target = to * kTileDim + c;
        if (integer)
            call.out->ints()[target] = add_words(call.out->ints()[target], call.in[0]->ints()[source]);
        else
            call.out->values[target] += call.in[0]->values[source];
    }
    if (!integer) finish_floats(call);
}

bool integer_format(const SfpuCall& call) {
    const FormatInfo* info = find_format(call.params.format());
    return info && info->kind == FormatKind::kInteger;
}

// ---- pooling ---------------------------------------------------------------------------------------------

// Where element (row, column) of the pooled data is: in a tile, or in lines of 32 that fill Dst's face rows two a line.
uint32_t pool_place(uint32_t row, uint32_t col, bool row_major) {
    if (!row_major) return row * kTileDim + col;
    const uint32_t face_row = 2 * row + col / 16, face = face_row / 16;
    return (face / 2 * 16 + face_row % 16) * kTileDim + face % 2 * 16 + col % 16;
}

// Equal values keep the one in the lower row.
void max_with_indices(const SfpuCall& call) {
    const bool row_major = call.params.p1 & PoolFlags::kRowMajor;
    const uint32_t rows = std::min(call.params.p0, row_major ? 32u : 9u);
    for (uint32_t c = 0; c < kTileDim; ++c) {
        uint32_t best = pool_place(0, c, row_major);
        for (uint32_t r = 1; r < rows; ++r) {
            const uint32_t place = pool_place(r, c, row_major);
            if (call.in[0]->values[place] > call.in[0]->values[best]) best = place;
        }
        const uint32_t first = pool_place(0, c, row_major);
        call.in[0]->values[first] = call.in[0]->values[best];
        call.in[1]->ints()[first] = call.in[1]->ints()[best];
    }
}

// The tiles after the values and the indices hold the maxima of the chunks before: out and in2.
void accumulate_max(const SfpuCall& call) {
    const uint32_t chunk = call.params.p2;
    Tile &values = *call.in[0], &indices = *call.in[1], &kept = *call.in[2], &kept_indices = *call.out;
    for (uint32_t c = 0; c < kTileDim; ++c) {
        const uint32_t first = pool_place(0, c, true);
        if (chunk > 0 && kept.values[first] >= values.values[first]) {
            values.values[first] = kept.values[first];
            indices.ints()[first] = kept_indices.ints()[first];
        }
        kept.values[first] = values.values[first];
        kept_indices.ints()[first] = indices.ints()[first];
    }
}

void pool(const SfpuCall& call) {
    max_with_indices(call);
    if (call.params.p1 & PoolFlags::kAccumulate) accumulate_max(call);
}

// ---- sums ------------------------------------------------------------------------------------------------

void sum_int_columns(const SfpuCall& call) {
    for (uint32_t r = 0; r < 4; ++r)
        for (uint32_t c = 0; c < kTileDim; ++c) {
            int32_t sum = 0;
            for (uint32_t i = r; i < kTileDim; i += 4) sum = add_words(sum, call.in[0]->ints()[i * kTileDim + c]);
            call.out->ints()[r * kTileDim + c] = sum;
        }
}

void sum_int_rows(const SfpuCall& call) {
    for (uint32_t r = 0; r < kTileDim; ++r)
        for (uint32_t c = 0; c < 16; c += 2) {
            const int32_t* row = call.in[0]->ints() + r * kTileDim;
            call.out->ints()[r * kTileDim + c] =
                add_words(add_words(row[c], row[c + 1]), add_words(row[c + 16], row[c + 17]));
        }
}

void add_top_rows(const SfpuCall& call) {
    const bool integer = integer_format(call);
    for (uint32_t i = 0; i < 4 * kTileDim; ++i) {
        if (integer)
            call.out->ints()[i] = add_words(call.in[0]->ints()[i], call.in[1]->ints()[i]);
        else
            call.out->values[i] = call.in[0]->values[i] + call.in[1]->values[i];
    }
    if (!integer) finish_floats(call);
}

void check_rows(const SfpuCall& call, const char* what) {
    if (call.params.p0 >= kTileDim || call.params.p1 >= kTileDim)
        throw UserError(
            fmt::format("{}: rows {} and {}; a tile has rows 0 to 31", what, call.params.p0, call.params.p1));
}

void add_row(const SfpuCall& call) {
    check_rows(call, "AddRow");
    add_row_words(call, call.params.p0, call.params.p1, integer_format(call));
}

void multiply_add_row(const SfpuCall& call) {
    check_rows(call, "MultiplyAddRow");
    const float* from = call.in[0]->values + call.params.p0 * kTileDim;
    float* to = call.out->values + call.params.p1 * kTileDim;
    for (uint32_t c = 0; c < kTileDim; ++c) to[c] = std::fma(from[c], call.params.f2(), to[c]);
    finish_floats(call);
}

// ---- normalisation ---------------------------------------------------------------------------------------

template <bool kScalar>
void normalize(const SfpuCall& call) {
    float means[kTileDim], factors[kTileDim];
    for (uint32_t r = 0; r < kTileDim; ++r) {
        means[r] = call.in[1]->values[kScalar ? 0 : r * kTileDim];
        factors[r] = call.in[2]->values[kScalar ? 0 : r * kTileDim];
    }
    for_each_element(call, [&](uint32_t i) {
        call.out->values[i] = (call.in[0]->values[i] - means[i / kTileDim]) * factors[i / kTileDim];
    });
    finish_floats(call);
}

// ---- moving average --------------------------------------------------------------------------------------

void ema_init(const SfpuCall& call) {
    call.state.alpha = call.params.f0();
    call.state.beta = call.params.f1();
}
void ema_clear(const SfpuCall& call) {
    call.state.average.fill(0);
}
void ema(const SfpuCall& call) {
    for_each_element(call, [&](uint32_t i) {
        float& last = call.state.average[i % kTileDim];
        last = std::fma(call.state.beta, call.in[0]->values[i], call.state.alpha * last);
        call.out->values[i] = last;
    });
    finish_floats(call);
}

constexpr SfpuRow kRows[] = {
    {SfpuOp::kMaxPoolIndices, pool},
    {SfpuOp::kSumIntColumns, sum_int_columns},
    {SfpuOp::kSumIntRows, sum_int_rows},
    {SfpuOp::kAddTopRows, add_top_rows},
    {SfpuOp::kAddRow, add_row},
    {SfpuOp::kMultiplyAddRow, multiply_add_row},
    {SfpuOp::kNormalizeCol, normalize<false>},
    {SfpuOp::kNormalizeScalar, normalize<true>},
    {SfpuOp::kEmaInit, ema_init},
    {SfpuOp::kEmaClear, ema_clear},
    {SfpuOp::kEma, ema},
};

}  // namespace

std::span<const SfpuRow> sfpu_layout_rows() {
    return kRows;
}

}  // namespace softmetal::tensix::detail
