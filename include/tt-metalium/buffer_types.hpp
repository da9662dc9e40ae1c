// Where a buffer is and how its pages are spread.
#pragma once

#include <cstdint>

namespace tt::tt_metal {

// INTERLEAVED deals pages to all banks in turn. The sharded layouts keep a rectangle of a tensor together in one bank:
// a range of rows, of columns, a block of both, or a box of any rank.
enum class TensorMemoryLayout {
    INTERLEAVED = 0,
    HEIGHT_SHARDED = 2,
    WIDTH_SHARDED = 3,
    BLOCK_SHARDED = 4,
    ND_SHARDED = 5
};

// Whether shards go to a grid's cores row by row or column by column.
enum class ShardOrientation { ROW_MAJOR = 0, COL_MAJOR };

// Whether shards are dealt to the cores in one line, or rows of shards to rows of cores.
enum class ShardDistributionStrategy { ROUND_ROBIN_1D = 0, GRID_2D = 1 };

// L1_SMALL is a part of L1 that is set aside when the device is created; TRACE is DRAM here. softmetal has no
// SYSTEM_MEMORY.
enum class BufferType { DRAM, L1, SYSTEM_MEMORY, L1_SMALL, TRACE };

}  // namespace tt::tt_metal
