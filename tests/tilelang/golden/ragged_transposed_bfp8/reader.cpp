// gemm: blocks of A into L1; one core of each row reads and multicasts.
#include <cstdint>

#include "api/dataflow/dataflow_api.h"

void kernel_main() {
    constexpr uint32_t kCbA = tt::CBIndex::c_0;
    constexpr uint32_t kDepthBlocks = 2;
    constexpr uint32_t kABlockTiles = 16;
    constexpr uint32_t kATileBytes = 1088;
    constexpr uint32_t kBlockDepth = 8;
    constexpr uint32_t kBlockRows = 2;
    constexpr uint32_t kATilesPerRow = 10;
    constexpr uint32_t kAReceivers = 6;

    const uint32_t a_address = get_arg_val<uint32_t>(0);
    const uint32_t first_row = get_arg_val<uint32_t>(1);
    const uint32_t sends_a = get_arg_val<uint32_t>(2);
    const uint32_t a_receivers_x0 = get_arg_val<uint32_t>(3);
    const uint32_t a_receivers_y0 = get_arg_val<uint32_t>(4);
    const uint32_t a_receivers_x1 = get_arg_val<uint32_t>(5);
    const uint32_t a_receivers_y1 = get_arg_val<uint32_t>(6);
    const uint32_t a_sender_x = get_arg_val<uint32_t>(7);
    const uint32_t a_sender_y = get_arg_val<uint32_t>(8);
    const uint32_t a_ready_semaphore = get_arg_val<uint32_t>(9);
    const uint32_t a_filled_semaphore = get_arg_val<uint32_t>(10);

    const uint32_t a_ready_address = get_semaphore(a_ready_semaphore);
    const uint32_t a_filled_address = get_semaphore(a_filled_semaphore);
    constexpr auto a_layout = TensorAccessorArgs<0>();
    const auto a = TensorAccessor(a_layout, a_address);
    auto* a_ready = reinterpret_cast<volatile tt_l1_ptr uint32_t*>(a_ready_address);
    auto* a_filled = reinterpret_cast<volatile tt_l1_ptr uint32_t*>(a_filled_address);
    const uint64_t a_sender_ready = get_noc_addr(a_sender_x, a_sender_y, a_ready_address);
    const uint64_t a_receivers_filled = get_noc_multicast_addr(a_receivers_x0, a_receivers_y0, a_receivers_x1,
        a_receivers_y1, a_filled_address);

    // The sender's own flag is what it multicasts, so it stays set.
    if (sends_a == 1) {
        noc_semaphore_set(a_filled, 1);
    }
    for (uint32_t k_block = 0; k_block < kDepthBlocks; ++k_block) {
        cb_reserve_back(kCbA, kABlockTiles);
        if (sends_a == 1) {
            const uint32_t a_block = get_write_ptr(kCbA);
            for (uint32_t depth = 0; depth < kBlockDepth; ++depth) {
                for (uint32_t row = 0; row < kBlockRows; ++row) {
                    const uint32_t page = (k_block * kBlockDepth + depth) * kATilesPerRow + first_row + row;
                    noc_async_read_page(page, a, a_block + (depth * kBlockRows + row) * kATileBytes);
                }
            }
            noc_async_read_barrier();
            // The previous multicast has to leave before its buffer is read into again.
            noc_async_writes_flushed();
            noc_semaphore_wait(a_ready, kAReceivers);
            noc_semaphore_set(a_ready, 0);
            // Linked: data and flag keep one reserved path, and the flag arrives last.
            const uint64_t a_receivers_block = get_noc_multicast_addr(a_receivers_x0, a_receivers_y0, a_receivers_x1,
                a_receivers_y1, a_block);
            noc_async_write_multicast(a_block, a_receivers_block, kABlockTiles * kATileBytes, kAReceivers, true);
            noc_semaphore_set_multicast(a_filled_address, a_receivers_filled, kAReceivers);
        } else {
            noc_semaphore_set(a_filled, 0);
            noc_semaphore_inc(a_sender_ready, 1);
            noc_semaphore_wait(a_filled, 1);
        }
        cb_push_back(kCbA, kABlockTiles);
    }

    // Nothing of this core's may still be under way when the kernel ends.
    noc_async_write_barrier();
    noc_async_atomic_barrier();
}
