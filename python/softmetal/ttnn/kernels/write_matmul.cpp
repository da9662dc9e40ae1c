// Takes blocks of the result, row by row of tiles, to memory.
#include "api/dataflow/dataflow_api.h"
#include "matmul_sizes.h"

void kernel_main() {
    const uint32_t address = get_arg_val<uint32_t>(0);
    const uint32_t first = get_arg_val<uint32_t>(1);
    const uint32_t count = get_arg_val<uint32_t>(2);
    constexpr auto args = TensorAccessorArgs<9>();
    const uint32_t bytes = get_tile_size(2);
    const auto result = TensorAccessor(args, address, bytes);

    for (uint32_t number = first; number < first + count; ++number) {
        const Block block = block_number(number);
        cb_wait_front(2, kBlockRows * kBlockColumns);
        uint32_t from = get_read_ptr(2);
        for (uint32_t r = 0; r < kBlockRows; ++r) {
            for (uint32_t c = 0; c < kBlockColumns; ++c, from += bytes)
                noc_async_write_tile((block.batch * kRows + block.row + r) * kColumns + block.column + c, result, from);
        }
        noc_async_write_barrier();
        cb_pop_front(2, kBlockRows * kBlockColumns);
    }
}
