// gemm: blocks of B into L1; one core of each column reads and multicasts, blocks of C back to DRAM.
#include <cstdint>

#include "api/dataflow/dataflow_api.h"

void kernel_main() {
    constexpr uint32_t kCbB = tt::CBIndex::c_1;
    constexpr uint32_t kCbC = tt::CBIndex::c_16;
    constexpr uint32_t kDepthBlocks = 32;
    constexpr uint32_t kBBlockTiles = 16;
    constexpr uint32_t kBTileBytes = 2048;
    constexpr uint32_t kBlockDepth = 2;
    constexpr uint32_t kBlockCols = 8;
    constexpr uint32_t kBTilesPerRow = 64;
    constexpr uint32_t kBReceivers = 7;
    constexpr uint32_t kCTileBytes = 2048;
    constexpr uint32_t kCGroupTiles = 16;
    constexpr uint32_t kCGroups = 4;
    constexpr uint32_t kCGroupRows = 2;
    constexpr uint32_t kCTilesPerRow = 64;

    const uint32_t b_address = get_arg_val<uint32_t>(0);
    const uint32_t c_address = get_arg_val<uint32_t>(1);
    const uint32_t first_row = get_arg_val<uint32_t>(2);
    const uint32_t first_col = get_arg_val<uint32_t>(3);
    const uint32_t sends_b = get_arg_val<uint32_t>(4);
    const uint32_t b_receivers_x0 = get_arg_val<uint32_t>(5);
    const uint32_t b_receivers_y0 = get_arg_val<uint32_t>(6);
    const uint32_t b_receivers_x1 = get_arg_val<uint32_t>(7);
    const uint32_t b_receivers_y1 = get_arg_val<uint32_t>(8);
    const uint32_t b_sender_x = get_arg_val<uint32_t>(9);
    const uint32_t b_sender_y = get_arg_val<uint32_t>(10);
    const uint32_t b_ready_semaphore = get_arg_val<uint32_t>(11);
    const uint32_t b_filled_semaphore = get_arg_val<uint32_t>(12);

    const uint32_t b_ready_address = get_semaphore(b_ready_semaphore);
    const uint32_t b_filled_address = get_semaphore(b_filled_semaphore);
    constexpr auto b_layout = TensorAccessorArgs<0>();
    const auto b = TensorAccessor(b_layout, b_address);
    constexpr auto c_layout = TensorAccessorArgs<b_layout.next_compile_time_args_offset()>();
    const auto c = TensorAccessor(c_layout, c_address);
    auto* b_ready = reinterpret_cast<volatile tt_l1_ptr uint32_t*>(b_ready_address);
    auto* b_filled = reinterpret_cast<volatile tt_l1_ptr uint32_t*>(b_filled_address);
    const uint64_t b_sender_ready = get_noc_addr(b_sender_x, b_sender_y, b_ready_address);
    const uint64_t b_receivers_filled = get_noc_multicast_addr(b_receivers_x0, b_receivers_y0, b_receivers_x1,
        b_receivers_y1, b_filled_address);

    // The sender's own flag is what it multicasts, so it stays set.
    if (sends_b == 1) {
        noc_semaphore_set(b_filled, 1);
    }
    for (uint32_t k_block = 0; k_block < kDepthBlocks; ++k_block) {
        cb_reserve_back(kCbB, kBBlockTiles);
        if (sends_b == 1) {
            const uint32_t b_block = get_write_ptr(kCbB);
            for (uint32_t depth = 0; depth < kBlockDepth; ++depth) {
                for (uint32_t col = 0; col < kBlockCols; ++col) {
                    const uint32_t page = (k_block * kBlockDepth + depth) * kBTilesPerRow + first_col + col;
                    noc_async_read_page(page, b, b_block + (depth * kBlockCols + col) * kBTileBytes);
                }
            }
            noc_async_read_barrier();
            // The previous multicast has to leave before its buffer is read into again.
            noc_async_writes_flushed();
            noc_semaphore_wait(b_ready, kBReceivers);
            noc_semaphore_set(b_ready, 0);
            // Linked: data and flag keep one reserved path, and the flag arrives last.
            const uint64_t b_receivers_block = get_noc_multicast_addr(b_receivers_x0, b_receivers_y0, b_receivers_x1,
                b_receivers_y1, b_block);
            noc_async_write_multicast(b_block, b_receivers_block, kBBlockTiles * kBTileBytes, kBReceivers, true);
            noc_semaphore_set_multicast(b_filled_address, b_receivers_filled, kBReceivers);
        } else {
            noc_semaphore_set(b_filled, 0);
            noc_semaphore_inc(b_sender_ready, 1);
            noc_semaphore_wait(b_filled, 1);
        }
        cb_push_back(kCbB, kBBlockTiles);
    }

    // The block of C, as compute finishes it.
    for (uint32_t group = 0; group < kCGroups; ++group) {
        cb_wait_front(kCbC, kCGroupTiles);
        const uint32_t c_block = get_read_ptr(kCbC);
        for (uint32_t row = 0; row < kCGroupRows; ++row) {
            for (uint32_t col = 0; col < kBlockCols; ++col) {
                const uint32_t page = (first_row + group * kCGroupRows + row) * kCTilesPerRow + first_col + col;
                noc_async_write_page(page, c, c_block + (row * kBlockCols + col) * kCTileBytes);
            }
        }
        noc_async_writes_flushed();
        cb_pop_front(kCbC, kCGroupTiles);
    }

    // Nothing of this core's may still be under way when the kernel ends.
    noc_async_write_barrier();
    noc_async_atomic_barrier();
}
