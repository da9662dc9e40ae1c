// Takes `count` tiles from circular buffer 2 to the result, from tile `first` on.
#include "api/dataflow/dataflow_api.h"

void kernel_main() {
    const uint32_t address = get_arg_val<uint32_t>(0);
    const uint32_t first = get_arg_val<uint32_t>(1);
    const uint32_t count = get_arg_val<uint32_t>(2);
    constexpr auto args = TensorAccessorArgs<0>();
    const auto result = TensorAccessor(args, address, get_tile_size(2));

    for (uint32_t tile = first; tile < first + count; ++tile) {
        cb_wait_front(2, 1);
        noc_async_write_tile(tile, result, get_read_ptr(2));
        noc_async_write_barrier();
        cb_pop_front(2, 1);
    }
}
