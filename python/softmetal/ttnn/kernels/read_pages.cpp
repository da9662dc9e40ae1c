// Brings pages of a tensor into circular buffer 0, in the order of a walk over its pages: a base, then sizes and
// strides by dimension.
#include "api/dataflow/dataflow_api.h"
#include "walk.h"

void kernel_main() {
    const uint32_t address = get_arg_val<uint32_t>(0);
    const uint32_t first = get_arg_val<uint32_t>(1);
    const uint32_t count = get_arg_val<uint32_t>(2);
    constexpr uint32_t page_bytes = get_compile_time_arg_val(0);
    constexpr auto args = TensorAccessorArgs<1>();
    const auto source = TensorAccessor(args, address, page_bytes);

    for (uint32_t page = first; page < first + count; ++page) {
        cb_reserve_back(0, 1);
        noc_async_read(source.get_noc_addr(page_of_walk(page, 3)), get_write_ptr(0), page_bytes);
        noc_async_read_barrier();
        cb_push_back(0, 1);
    }
}
