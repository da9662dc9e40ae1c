// gemm: blocks of B into L1, blocks of C back to DRAM.
#include <cstdint>

#include "api/dataflow/dataflow_api.h"

void kernel_main() {
    constexpr uint32_t kCbB = tt::CBIndex::c_1;
    constexpr uint32_t kCbC = tt::CBIndex::c_16;
    constexpr uint32_t kDepthBlocks = 2;
    constexpr uint32_t kBBlockTiles = 8;
    constexpr uint32_t kBTileBytes = 1088;
    constexpr uint32_t kBlockDepth = 8;
    constexpr uint32_t kBTilesPerRow = 16;
    constexpr uint32_t kCTileBytes = 2048;
    constexpr uint32_t kCGroupTiles = 2;
    constexpr uint32_t kCGroupRows = 2;
    constexpr uint32_t kCTilesPerRow = 7;

    const uint32_t b_address = get_arg_val<uint32_t>(0);
    const uint32_t c_address = get_arg_val<uint32_t>(1);
    const uint32_t first_row = get_arg_val<uint32_t>(2);
    const uint32_t first_col = get_arg_val<uint32_t>(3);

    constexpr auto b_layout = TensorAccessorArgs<0>();
    const auto b = TensorAccessor(b_layout, b_address);
    constexpr auto c_layout = TensorAccessorArgs<b_layout.next_compile_time_args_offset()>();
    const auto c = TensorAccessor(c_layout, c_address);

    for (uint32_t k_block = 0; k_block < kDepthBlocks; ++k_block) {
        cb_reserve_back(kCbB, kBBlockTiles);
        const uint32_t b_block = get_write_ptr(kCbB);
        for (uint32_t depth = 0; depth < kBlockDepth; ++depth) {
            const uint32_t page = first_col * kBTilesPerRow + k_block * kBlockDepth + depth;
            noc_async_read_page(page, b, b_block + depth * kBTileBytes);
        }
        noc_async_read_barrier();
        cb_push_back(kCbB, kBBlockTiles);
    }

    // The block of C, as compute finishes it.
    cb_wait_front(kCbC, kCGroupTiles);

    const uint32_t c_block = get_read_ptr(kCbC);

    for (uint32_t row = 0; row < kCGroupRows; ++row) {
        const uint32_t page = (first_row + row) * kCTilesPerRow + first_col;
        noc_async_write_page(page, c, c_block + row * kCTileBytes);
    }
    noc_async_writes_flushed();
    cb_pop_front(kCbC, kCGroupTiles);
    noc_async_write_barrier();
}
