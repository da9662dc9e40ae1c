// gemm: blocks of A into L1.
#include <cstdint>

#include "api/dataflow/dataflow_api.h"

void kernel_main() {
    constexpr uint32_t kCbA = tt::CBIndex::c_0;
    constexpr uint32_t kDepthBlocks = 4;
    constexpr uint32_t kABlockTiles = 16;
    constexpr uint32_t kATileBytes = 1088;
    constexpr uint32_t kBlockRows = 4;
    constexpr uint32_t kBlockDepth = 4;
    constexpr uint32_t kATilesPerRow = 12;

    const uint32_t a_address = get_arg_val<uint32_t>(0);
    const uint32_t first_row = get_arg_val<uint32_t>(1);

    constexpr auto a_layout = TensorAccessorArgs<0>();
    const auto a = TensorAccessor(a_layout, a_address);

    for (uint32_t k_block = 0; k_block < kDepthBlocks; ++k_block) {
        cb_reserve_back(kCbA, kABlockTiles);
        const uint32_t a_block = get_write_ptr(kCbA);
        for (uint32_t row = 0; row < kBlockRows; ++row) {
            for (uint32_t depth = 0; depth < kBlockDepth; ++depth) {
                const uint32_t page = (k_block * kBlockDepth + depth) * kATilesPerRow + first_row + row;
                noc_async_read_page(page, a, a_block + (row * kBlockDepth + depth) * kATileBytes);
            }
        }
        noc_async_read_barrier();
        cb_push_back(kCbA, kABlockTiles);
    }
}
