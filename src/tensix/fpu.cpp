// Element-wise operations, copies and the choice of FPU operation. Products and reductions have files of their own.
#include "tensix/fpu.h"

#include <fmt/format.h>

#include "softmetal/error.h"
#include "tensix/formats.h"
#include "tensix/simd.h"

namespace softmetal::tensix {
namespace {

using abi::Broadcast;
using abi::FpuFlags;
using abi::FpuOp;
using abi::UnpackFlags;

SrcWidth src_width(const Dst& dst) {
    return dst.mode().fp32 ? SrcWidth::kTf32 : SrcWidth::kBf16;
}

Broadcast broadcast_of(const FpuRequest& request, const UnpackedEntry& entry) {
    uint32_t bits = request.flags >> FpuFlags::kBroadcastShift & 3u;
    if (bits == 0) bits = entry.request.flags >> UnpackFlags::kBroadcastShift & 3u;
    return static_cast<Broadcast>(bits);
}

// A row broadcast may take any row.
void broadcast(Tile& tile, Broadcast kind, uint32_t row = 0) {
    int32_t* words = tile.ints();
    if (kind == Broadcast::kColumn)
        for (uint32_t r = 0; r < kTileDim; ++r) std::fill_n(words + r * kTileDim, kTileDim, words[r * kTileDim]);
    if (kind == Broadcast::kRow)
        for (uint32_t r = 0; r < kTileDim; ++r)
            if (r != row) std::copy_n(words + row * kTileDim, kTileDim, words + r * kTileDim);
    if (kind == Broadcast::kScalar) std::fill_n(words, kTileElements, words[0]);
}

// What MOVD2A/MOVD2B put into a source register: 19 bits of a 32-bit Dst.
void from_dst(const Tile& from, const Dst& dst, bool integer, Tile& to) {
    to = from;
    if (integer || !dst.mode().fp32) return;
    for (uint32_t i = 0; i < kTileElements; ++i)
        if ((to.ints()[i] & 0x7fffffff) <= 0x7f800000) to.ints()[i] &= static_cast<int32_t>(0xffffe000u);
}

void integer_op(FpuOp op, bool accumulate, const Tile& a, const Tile& b, Tile& out) {
    for (uint32_t i = 0; i < kTileElements; ++i) {
        uint32_t x = static_cast<uint32_t>(a.ints()[i]), y = static_cast<uint32_t>(b.ints()[i]);
        uint32_t z = op == FpuOp::kAdd ? x + y : op == FpuOp::kSub ? x - y : x * y;
        out.ints()[i] = static_cast<int32_t>(accumulate ? z + static_cast<uint32_t>(out.ints()[i]) : z);
    }
}

// The multipliers know no infinity: its bit pattern is 2^128 to them, so that times 0 it is 0 (tt-isa-documentation,
// FloatBitPatterns). What is not a number stays so, which the chip would forget.
float product_of(float a, float b) {
    const float product = a * b;
    const bool unordered = product != product;
    return unordered && a == a && b == b ? 0.0f : product;
}

void multiply(uint32_t flags, bool accumulate, Tile& a, Tile& b, Tile& out) {
    Fidelity fidelity = fidelity_of(flags);
    if (fidelity.second_pass) {
        Tile high = a, low = b;
        mask_values(high.values, kTileElements, kMaskAHigh);
        low_part(low.values, kTileElements, kMaskBHigh);
        mask_values(a.values, kTileElements, fidelity.mask_a);
        mask_values(b.values, kTileElements, fidelity.mask_b);
        for (uint32_t i = 0; i < kTileElements; ++i) {
            float product = product_of(a.values[i], b.values[i]) + product_of(high.values[i], low.values[i]);
            out.values[i] = accumulate ? out.values[i] + product : product;
        }
        return;
    }
    mask_values(a.values, kTileElements, fidelity.mask_a);
    mask_values(b.values, kTileElements, fidelity.mask_b);
    for (uint32_t i = 0; i < kTileElements; ++i) {
        float product = product_of(a.values[i], b.values[i]);
        out.values[i] = accumulate ? out.values[i] + product : product;
    }
}

void float_op(const FpuRequest& request, bool accumulate, Tile& a, Tile& b, Tile& out) {
    if (request.op == FpuOp::kMul) return multiply(request.flags, accumulate, a, b, out);
    bool subtract = request.op == FpuOp::kSub;
    for (uint32_t i = 0; i < kTileElements; ++i) {
        float result = subtract ? a.values[i] - b.values[i] : a.values[i] + b.values[i];
        out.values[i] = accumulate ? out.values[i] + result : result;
    }
}

void check_same_kind(const UnpackedEntry& entry, const char* op) {
    const auto& [a, b] = entry.operands;
    if (a.first && b.first && is_integer(a.shape.format) != is_integer(b.shape.format))
        throw UserError(fmt::format("{}: operand 0 is {} and operand 1 is {}; the FPU does not mix integers and floats",
                                    op, format_name(a.shape.format), format_name(b.shape.format)));
}

bool entry_is_integer(const UnpackedEntry& entry) {
    return entry.operands[0].first && is_integer(entry.operands[0].shape.format);
}

void run_binary(const FpuRequest& request, const UnpackedEntry& entry, Dst& dst, FpuScratch& scratch) {
    const char* name = fpu_op_name(request.op);
    check_same_kind(entry, name);
    bool integer = entry_is_integer(entry), accumulate = request.flags & FpuFlags::kAccumulate;
    Tile& out = dst.math(request.dst_index, name);
    Tile &a = scratch.a, &b = scratch.b;
    if (request.flags & FpuFlags::kReuseDstAsA) {
        from_dst(out, dst, integer, a);
        read_operand(entry, 0, src_width(dst), b);
    } else if (request.flags & FpuFlags::kReuseDstAsB) {
        from_dst(out, dst, integer, b);
        read_operand(entry, 0, src_width(dst), a);
    } else {
        read_operand(entry, 0, src_width(dst), a);
        read_operand(entry, 1, src_width(dst), b);
    }
    const bool both = entry.request.kind == abi::UnpackKind::kAB;
    broadcast(b, broadcast_of(request, entry), both ? std::min<uint32_t>(entry.request.p0, kTileDim - 1) : 0);
    if (integer) {
        integer_op(request.op, accumulate, a, b, out);
    } else {
        float_op(request, accumulate, a, b, out);
        round_to_dst(out.values, kTileElements, dst.rounding());
    }
    if (request.flags & FpuFlags::kTranspose) transpose(out);
}

void run_copy(const FpuRequest& request, const UnpackedEntry& entry, Dst& dst, FpuScratch& scratch) {
    bool to_dst = entry.request.flags & UnpackFlags::kToDst, accumulate = request.flags & FpuFlags::kAccumulate;
    bool integer = entry_is_integer(entry);
    DataFormat format = entry.operands[0].first ? entry.operands[0].shape.format : DataFormat::kFloat16_b;
    if (integer && format_info(format).datum_bits == 32 && !dst.mode().fp32)
        throw UserError(fmt::format("Copy: {} needs 32-bit Dst; set fp32_dest_acc_en in the kernel's ComputeConfig",
                                    format_name(format)));
    uint32_t index = request.dst_index;
    Tile& out = dst.math(index, "Copy");
    Tile& to = accumulate ? scratch.a : out;
    const bool exact = to_dst && dst.mode().fp32;
    read_operand(entry, 0, exact ? SrcWidth::kExact : src_width(dst), to);
    broadcast(to, broadcast_of(request, entry));
    if (request.flags & FpuFlags::kTranspose) transpose(to);
    // Words that pass no source register keep their bits: they may be keys that only look like numbers.
    if (exact && !accumulate) return;
    if (integer) {
        if (!accumulate) return;
        for (uint32_t i = 0; i < kTileElements; ++i)
            out.ints()[i] =
                static_cast<int32_t>(static_cast<uint32_t>(out.ints()[i]) + static_cast<uint32_t>(to.ints()[i]));
        return;
    }
    if (accumulate)
        for (uint32_t i = 0; i < kTileElements; ++i) out.values[i] += to.values[i];
    round_to_dst(out.values, kTileElements, dst.rounding());
}

// The correction seeds Dst, then x - anchor is added to it.
void run_sub_split_mean(const FpuRequest& request, const UnpackedEntry& entry, Dst& dst, FpuScratch& scratch) {
    const char* name = fpu_op_name(request.op);
    check_same_kind(entry, name);
    if (entry_is_integer(entry))
        throw UserError(fmt::format("{}: operands are {}; only floats have a split mean", name,
                                    format_name(entry.operands[0].shape.format)));
    Tile& out = dst.math(request.dst_index, name);
    Tile &a = scratch.a, &b = scratch.b;
    read_operand(entry, 0, src_width(dst), a);
    read_operand(entry, 1, src_width(dst), b);
    for (uint32_t i = 0; i < kTileElements; ++i) {
        const float* mean = b.values + i / kTileDim * kTileDim;
        out.values[i] = (a.values[i] - mean[0]) + mean[16];
    }
    round_to_dst(out.values, kTileElements, dst.rounding());
}

constexpr const char* kFpuOpNames[] = {
#define SOFTMETAL_NAME(name, ...) #name,
    SOFTMETAL_FPU_OPS(SOFTMETAL_NAME)
#undef SOFTMETAL_NAME
};

void run_without_source(const FpuRequest& request, Dst& dst) {
    switch (request.op) {
        case FpuOp::kTransposeDst:
            return (request.p0 & 1 ? transpose_within_faces : transpose)(dst.math(request.dst_index, "TransposeDst"));
        case FpuOp::kZeroDst:
            return dst.zero(request.dst_index, "ZeroDst");
        default:
            throw UserError(
                fmt::format("{} needs an unpacked operand, but was given kNoSource", fpu_op_name(request.op)));
    }
}

}  // namespace

const char* fpu_op_name(FpuOp op) {
    return op < FpuOp::kCount ? kFpuOpNames[static_cast<uint32_t>(op)] : "unknown FPU operation";
}

Fidelity fidelity_of(uint32_t flags) {
    switch (flags >> FpuFlags::kFidelityShift & 7u) {
        case 0:
        case 1:
            return {kMaskAHigh, kMaskBHigh, false};
        case 2:
            return {kMaskAFull, kMaskBHigh, false};
        case 3:
            return {kMaskAFull, kMaskBHigh, true};
        default:
            return {kMaskAFull, kMaskBFull, false};
    }
}

namespace {

struct MaskValues {
    static SOFTMETAL_INLINE void run(float* values, uint32_t count, uint32_t mask) {
        using Word __attribute__((may_alias)) = uint32_t;
        auto* words = reinterpret_cast<Word*>(values);
        for (uint32_t i = 0; i < count; ++i) {
            const uint32_t bits = words[i], nan = 0u - static_cast<uint32_t>((bits & 0x7fffffffu) > 0x7f800000u);
            const uint32_t normal = 0u - static_cast<uint32_t>((bits & 0x7f800000u) != 0);
            words[i] = bits & (mask | nan) & (normal | 0x80000000u);
        }
    }
};

}  // namespace

void mask_values(float* values, uint32_t count, uint32_t mask) {
    run_at_simd_level<MaskValues>(values, count, mask);
}

void low_part(float* values, uint32_t count, uint32_t mask) {
    for (uint32_t i = 0; i < count; ++i) {
        uint32_t bits = std::bit_cast<uint32_t>(values[i]);
        bool finite = (bits & 0x7f800000u) != 0x7f800000u;
        // Infinity and NaN are in the high part already.
        values[i] = finite ? values[i] - std::bit_cast<float>(bits & mask) : 0.0f;
    }
}

void run_fpu(const FpuRequest& request, const UnpackedEntry* entry, Dst& dst, FpuScratch& scratch) {
    if (!entry || request.op == FpuOp::kTransposeDst || request.op == FpuOp::kZeroDst)
        return run_without_source(request, dst);
    if (entry->operands[0].first && !is_integer(entry->operands[0].shape.format))
        dst.set_fp16(format_info(entry->operands[0].shape.format).five_bit_exponent);
    switch (request.op) {
        case FpuOp::kMatmul:
            return detail::run_matmul(request, *entry, dst, scratch);
        case FpuOp::kAdd:
        case FpuOp::kSub:
        case FpuOp::kMul:
            return run_binary(request, *entry, dst, scratch);
        case FpuOp::kSubSplitMean:
            return run_sub_split_mean(request, *entry, dst, scratch);
        case FpuOp::kCopy:
            return run_copy(request, *entry, dst, scratch);
        case FpuOp::kReduceSum:
        case FpuOp::kReduceAvg:
        case FpuOp::kReduceMax:
            return detail::run_reduce(request, *entry, dst, scratch);
        default:
            throw UnsupportedError(fmt::format("FPU operation {} is not built", static_cast<int>(request.op)));
    }
}

}  // namespace softmetal::tensix
