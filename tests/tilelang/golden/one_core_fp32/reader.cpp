// gemm: blocks of A into L1.
#include <cstdint>

#include "api/dataflow/dataflow_api.h"

void kernel_main() {
    constexpr uint32_t kCbA = tt::CBIndex::c_0;
    constexpr uint32_t kABlockTiles = 2;
    constexpr uint32_t kATileBytes = 4096;
    constexpr uint32_t kBlockDepth = 2;
    constexpr uint32_t kATilesPerRow = 2;

    const uint32_t a_address = get_arg_val<uint32_t>(0);
    const uint32_t first_row = get_arg_val<uint32_t>(1);

    constexpr auto a_layout = TensorAccessorArgs<0>();
    const auto a = TensorAccessor(a_layout, a_address);

    cb_reserve_back(kCbA, kABlockTiles);

    const uint32_t a_block = get_write_ptr(kCbA);

    for (uint32_t depth = 0; depth < kBlockDepth; ++depth) {
        const uint32_t page = first_row * kATilesPerRow + depth;
        noc_async_read_page(page, a, a_block + depth * kATileBytes);
    }
    noc_async_read_barrier();
    cb_push_back(kCbA, kABlockTiles);
}
