// Sizes of a matrix product, in tiles, and how its blocks are numbered: batches, then rows, then columns of blocks.
#pragma once

#include <cstdint>

constexpr uint32_t kRows = get_compile_time_arg_val(0);
constexpr uint32_t kDepth = get_compile_time_arg_val(1);
constexpr uint32_t kColumns = get_compile_time_arg_val(2);
constexpr uint32_t kBlockRows = get_compile_time_arg_val(3);
constexpr uint32_t kBlockColumns = get_compile_time_arg_val(4);
constexpr bool kSharedB = get_compile_time_arg_val(5);
constexpr uint32_t kValidDepth = get_compile_time_arg_val(6);  // elements of the last step in depth; 0: all
constexpr uint32_t kElementBytesA = get_compile_time_arg_val(7);
constexpr uint32_t kElementBytesB = get_compile_time_arg_val(8);

struct Block {
    uint32_t batch, row, column;  // row and column of its first tile
};

inline Block block_number(uint32_t number) {
    constexpr uint32_t across = kColumns / kBlockColumns, down = kRows / kBlockRows;
    return {number / (across * down), number / across % down * kBlockRows, number % across * kBlockColumns};
}
