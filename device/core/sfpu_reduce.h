// Reductions of tiles in Dst by the SFPU: one tile, or along the rows of a block of them.
#pragma once

#include "core/sfpu.h"

namespace softmetal::device {

constexpr SfpuOp reduction_of(ckernel::PoolType pool) {
    switch (pool) {
        case ckernel::PoolType::SUM:
            return SfpuOp::kReduceSumTile;
        case ckernel::PoolType::MAX:
            return SfpuOp::kReduceMaxTile;
        case ckernel::PoolType::MIN:
            return SfpuOp::kReduceMinTile;
        default:
            return SfpuOp::kReduceAvgTile;
    }
}

// Two tiles into one by sum or maximum.
constexpr SfpuOp join_of(ckernel::PoolType pool, DataFormat format) {
    const bool sum = pool == ckernel::PoolType::SUM;
    const bool integers = format == DataFormat::Int32 || format == DataFormat::UInt32 || format == DataFormat::UInt16;
    if (!integers) return sum ? SfpuOp::kAddBinary : SfpuOp::kMaxBinary;
    return sum ? by_format(format, SfpuOp::kAddInt32, SfpuOp::kAddUInt32, SfpuOp::kAddUInt16)
               : by_format(format, SfpuOp::kMaxInt32, SfpuOp::kMaxUInt32, SfpuOp::kMaxUInt32);
}

template <ckernel::PoolType pool, DataFormat format, ckernel::ReduceDim dim>
inline void sfpu_reduce_block(uint32_t index, uint32_t columns, uint32_t rows) {
    if (dim == ckernel::ReduceDim::REDUCE_COL && (columns != 1 || rows != 1)) {
        unsupported("sfpu_reduce down the columns of more than one tile");
    }
    constexpr uint32_t flags = format_flags(format);
    for (uint32_t first = index; first < index + rows * columns; first += columns) {
        for (uint32_t tile = first; tile < first + columns; ++tile) {
            sfpu_unary(reduction_of(pool), tile, flags, static_cast<uint32_t>(dim));
            if (tile != first) sfpu(join_of(pool, format), first, tile, 0, first, flags);
        }
    }
}

}  // namespace softmetal::device
