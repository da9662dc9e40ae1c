// Takes pages from circular buffer 0 to the result in runs: `run` pages follow each other, then as many of others as
// make `period` pages in all.
#include "api/dataflow/dataflow_api.h"

void kernel_main() {
    const uint32_t address = get_arg_val<uint32_t>(0);
    const uint32_t first = get_arg_val<uint32_t>(1);
    const uint32_t count = get_arg_val<uint32_t>(2);
    const uint32_t begin = get_arg_val<uint32_t>(3);
    const uint32_t run = get_arg_val<uint32_t>(4);
    const uint32_t period = get_arg_val<uint32_t>(5);
    constexpr uint32_t page_bytes = get_compile_time_arg_val(0);
    constexpr auto args = TensorAccessorArgs<1>();
    const auto result = TensorAccessor(args, address, page_bytes);

    for (uint32_t page = first; page < first + count; ++page) {
        cb_wait_front(0, 1);
        noc_async_write(get_read_ptr(0), result.get_noc_addr(begin + page / run * period + page % run), page_bytes);
        noc_async_write_barrier();
        cb_pop_front(0, 1);
    }
}
