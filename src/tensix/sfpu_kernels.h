// How an SFPU operation on values becomes an operation on Dst tiles. Knows nothing of which operations there are.
#pragma once

#include <cmath>
#include <span>

#include "tensix/dst.h"
#include "tensix/sfpu.h"
#include "tensix/simd.h"

namespace softmetal::tensix::detail {

// The words p0.. of a request as the operation wants them.
struct Params {
    uint32_t p0, p1, p2, flags;
    float f0() const { return std::bit_cast<float>(p0); }
    float f1() const { return std::bit_cast<float>(p1); }
    float f2() const { return std::bit_cast<float>(p2); }
    int32_t i0() const { return static_cast<int32_t>(p0); }
    int32_t i1() const { return static_cast<int32_t>(p1); }
    DataFormat format() const { return static_cast<DataFormat>(flags >> abi::SfpuFlags::kFormatShift & 0xffu); }
};

struct SfpuCall {
    Tile* in[3];  // some operations write over what they read
    Tile* out;
    Params params;
    uint32_t rows, cols;  // the part of the tile that VectorMode selects
    DstRounding rounding;
    SfpuState& state;
};

using SfpuBody = void (*)(const SfpuCall&);

struct SfpuRow {
    abi::SfpuOp op;
    SfpuBody body;
};
std::span<const SfpuRow> sfpu_float_rows();
std::span<const SfpuRow> sfpu_activation_rows();
std::span<const SfpuRow> sfpu_int_rows();
std::span<const SfpuRow> sfpu_tile_rows();
std::span<const SfpuRow> sfpu_layout_rows();
std::span<const SfpuRow> sfpu_topk_rows();
std::span<const SfpuRow> sfpu_stats_rows();
std::span<const SfpuRow> sfpu_fast_exp_rows();

template <typename Visit>
inline void for_each_element(const SfpuCall& call, Visit visit) {
    for (uint32_t r = 0; r < call.rows; ++r)
        for (uint32_t c = 0; c < call.cols; ++c) visit(r * kTileDim + c);
}

inline void finish_floats(const SfpuCall& call) {
    for (uint32_t r = 0; r < call.rows; ++r) round_to_dst(call.out->values + r * kTileDim, call.cols, call.rounding);
}

// F(double..., const Params&) -> double, rounded to fp32, then to Dst.
template <auto F>
void unary(const SfpuCall& call) {
    for_each_element(call, [&](uint32_t i) {
        call.out->values[i] = static_cast<float>(F(static_cast<double>(call.in[0]->values[i]), call.params));
    });
    finish_floats(call);
}

template <auto F>
void binary(const SfpuCall& call) {
    for_each_element(call, [&](uint32_t i) {
        double x = call.in[0]->values[i], y = call.in[1]->values[i];
        call.out->values[i] = static_cast<float>(F(x, y, call.params));
    });
    finish_floats(call);
}

template <auto F>
void ternary(const SfpuCall& call) {
    for_each_element(call, [&](uint32_t i) {
        double x = call.in[0]->values[i], y = call.in[1]->values[i], z = call.in[2]->values[i];
        call.out->values[i] = static_cast<float>(F(x, y, z, call.params));
    });
    finish_floats(call);
}

// F(int32_t..., const Params&) -> int32_t on the raw words.
template <auto F>
void unary_int(const SfpuCall& call) {
    for_each_element(call, [&](uint32_t i) { call.out->ints()[i] = F(call.in[0]->ints()[i], call.params); });
}

template <auto F>
void binary_int(const SfpuCall& call) {
    for_each_element(
        call, [&](uint32_t i) { call.out->ints()[i] = F(call.in[0]->ints()[i], call.in[1]->ints()[i], call.params); });
}

// As unary, for functions without branches: the loop is compiled for each SIMD level, with everything it calls.
template <auto F>
struct VectorLoop {
    static SOFTMETAL_INLINE void run(const SfpuCall* call) {
        const Params params = call->params;
        for (uint32_t r = 0; r < call->rows; ++r) {
            // Copies: operand and result may be one tile, and a row of 16 is computed as one of 32.
            float row[kTileDim];
            std::memcpy(row, call->in[0]->values + r * kTileDim, sizeof row);
            for (float& value : row) value = static_cast<float>(F(static_cast<double>(value), params));
            std::memcpy(call->out->values + r * kTileDim, row, call->cols * sizeof(float));
        }
    }
};

template <auto F>
void unary_vector(const SfpuCall& call) {
    run_at_simd_level<VectorLoop<F>>(&call);
    finish_floats(call);
}

}  // namespace softmetal::tensix::detail
