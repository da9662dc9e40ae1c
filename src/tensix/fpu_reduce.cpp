// Reductions: each face is multiplied by the first row of the scaler tile and summed, or its maximum is taken, as the
// pooling instructions do.
#include <fmt/format.h>

#include "softmetal/error.h"
#include "tensix/formats.h"
#include "tensix/fpu.h"

namespace softmetal::tensix::detail {
namespace {

using abi::FpuFlags;
using abi::FpuOp;

constexpr float kInfinity = std::bit_cast<float>(0x7f800000u);

struct Reduction {
    const TileShape& shape;
    Tile& a;
    const float* scaler;      // 16 values
    const float* scaler_low;  // HiFi3 only: what the first pass leaves out of the scaler
    const Tile* a_high;
    DstRounding rounding;

    // The sum over one line of 16 elements, `step` apart, in the order a product sums.
    float add_line(float sum, uint32_t start, uint32_t step, uint32_t length) const {
        for (uint32_t i = 0; i < 16; ++i) {
            uint32_t k = i ^ 1u;
            if (k < length) sum += a.values[start + k * step] * scaler[k];
        }
        if (scaler_low)
            for (uint32_t i = 0; i < 16; ++i) {
                uint32_t k = i ^ 1u;
                if (k < length) sum += a_high->values[start + k * step] * scaler_low[k];
            }
        round_to_dst(&sum, 1, rounding);
        return sum;
    }

    float max_line(float best, uint32_t start, uint32_t step, uint32_t length) const {
        for (uint32_t k = 0; k < length; ++k) {
            float value = a.values[start + k * step] * scaler[0];
            best = value > best || value != value ? value : best;
        }
        round_to_dst(&best, 1, rounding);
        return best;
    }
};

template <typename Line>
void reduce_columns(const TileShape& shape, Tile& out, bool from_infinity, Line line) {
    for (uint32_t c = 0; c < shape.cols; ++c) {
        float value = from_infinity ? -kInfinity : out.values[c];
        for (uint32_t face = 0; face < shape.rows; face += shape.face_rows)
            value = line(value, face * kTileDim + c, kTileDim, shape.face_rows);
        out.values[c] = value;
    }
}

template <typename Line>
void reduce_rows(const TileShape& shape, Tile& out, bool from_infinity, Line line) {
    for (uint32_t r = 0; r < shape.rows; ++r) {
        float value = from_infinity ? -kInfinity : out.values[r * kTileDim];
        for (uint32_t c = 0; c < shape.cols; c += 16) value = line(value, r * kTileDim + c, 1u, 16u);
        out.values[r * kTileDim] = value;
    }
}

// One row of 16 partial results, moved through a source register, then reduced itself: the scaler counts twice.
template <typename Line>
void reduce_scalar(Reduction& reduction, Tile& out, bool fp32_dst, bool max, bool from_infinity, Line line) {
    float partial[16];
    for (uint32_t c = 0; c < 16; ++c) {
        float value = max ? -kInfinity : 0.0f;
        for (uint32_t row = 0; row < reduction.shape.rows; row += reduction.shape.face_rows)
            for (uint32_t col = 0; col < reduction.shape.cols; col += 16)
                value = line(value, row * kTileDim + col + c, kTileDim, reduction.shape.face_rows);
        uint32_t bits = std::bit_cast<uint32_t>(value);
        partial[c] = fp32_dst && value == value ? std::bit_cast<float>(bits & 0xffffe000u) : value;
    }
    std::copy_n(partial, 16, reduction.a.values);
    if (reduction.a_high) {
        Tile& high = const_cast<Tile&>(*reduction.a_high);
        std::copy_n(partial, 16, high.values);
        mask_values(high.values, 16, kMaskAHigh);
    }
    out.values[0] = line(from_infinity ? -kInfinity : out.values[0], 0u, 1u, 16u);
}

}  // namespace

void run_reduce(const FpuRequest& request, const UnpackedEntry& entry, Dst& dst, FpuScratch& scratch) {
    const char* name = fpu_op_name(request.op);
    const TileShape& shape = entry.operands[0].shape;
    if (!entry.operands[0].first || !entry.operands[1].first || is_integer(shape.format) ||
        is_integer(entry.operands[1].shape.format))
        throw UserError(fmt::format("{}: needs two unpacked float operands, the tile and the scaler", name));
    bool max = request.op == FpuOp::kReduceMax;
    bool fresh = request.dst_index < dst.mode().tiles() && dst.is_fresh(request.dst_index);
    Tile& out = dst.math(request.dst_index, name);
    SrcWidth width = dst.mode().fp32 ? SrcWidth::kTf32 : SrcWidth::kBf16;
    read_operand(entry, 0, width, scratch.a);
    read_operand(entry, 1, width, scratch.b);

    Fidelity fidelity = max ? Fidelity{kMaskBFull, kMaskBFull, false} : fidelity_of(request.flags);
    float scaler[16], scaler_low[16];
    std::copy_n(scratch.b.values, 16, scaler);
    std::copy_n(scratch.b.values, 16, scaler_low);
    mask_values(scaler, 16, fidelity.mask_b);
    Reduction reduction{shape, scratch.a, scaler, nullptr, nullptr, dst.rounding()};
    if (fidelity.second_pass) {
        low_part(scaler_low, 16, kMaskBHigh);
        if (scratch.in0.empty()) scratch.in0.resize(1);
        scratch.in0[0] = scratch.a;
        mask_values(scratch.in0[0].values, kTileElements, kMaskAHigh);
        reduction.scaler_low = scaler_low;
        reduction.a_high = &scratch.in0[0];
    }
    mask_values(scratch.a.values, kTileElements, fidelity.mask_a);

    // A maximum into a cleared tile starts from minus infinity: the chip marks cleared rows rather than writing zeros.
    bool from_infinity = max && fresh;
    auto run = [&](auto line) {
        bool row = request.flags & FpuFlags::kReduceRow, col = request.flags & FpuFlags::kReduceCol;
        if (row == col) return reduce_scalar(reduction, out, dst.mode().fp32, max, from_infinity, line);
        return row ? reduce_rows(shape, out, from_infinity, line) : reduce_columns(shape, out, from_infinity, line);
    };
    if (max)
        run([&](auto... line) { return reduction.max_line(line...); });
    else
        run([&](auto... line) { return reduction.add_line(line...); });
}

}  // namespace softmetal::tensix::detail
