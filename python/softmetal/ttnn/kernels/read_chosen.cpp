// Brings the rows of a table that a list of indices names into circular buffer 0. The indices, words of 4 bytes, come
// page by page through circular buffer 1. An index beyond the table stops the kernel: nothing could be read there.
#include "api/dataflow/dataflow_api.h"
#include "api/debug/assert.h"

constexpr uint32_t kTableBytes = get_compile_time_arg_val(0);  // of a page
constexpr uint32_t kIndexBytes = get_compile_time_arg_val(1);  // of a page
constexpr uint32_t kInPage = get_compile_time_arg_val(2);      // indices
constexpr uint32_t kRows = get_compile_time_arg_val(3);        // of the table

void kernel_main() {
    const uint32_t table_address = get_arg_val<uint32_t>(0);
    const uint32_t index_address = get_arg_val<uint32_t>(1);
    const uint32_t first = get_arg_val<uint32_t>(2);
    const uint32_t count = get_arg_val<uint32_t>(3);
    constexpr auto table_args = TensorAccessorArgs<4>();
    constexpr auto index_args = TensorAccessorArgs<table_args.next_compile_time_args_offset()>();
    const auto table = TensorAccessor(table_args, table_address, kTableBytes);
    const auto indices = TensorAccessor(index_args, index_address, kIndexBytes);
    const uint32_t staging = get_write_ptr(1);
    auto* staged = reinterpret_cast<volatile tt_l1_ptr uint32_t*>(staging);
    uint32_t page = 0xffffffffu;

    for (uint32_t number = first; number < first + count; ++number) {
        if (number / kInPage != page) {
            page = number / kInPage;
            noc_async_read(indices.get_noc_addr(page), staging, kIndexBytes);
            noc_async_read_barrier();
        }
        const uint32_t row = staged[number % kInPage];
        ASSERT(row < kRows);
        cb_reserve_back(0, 1);
        noc_async_read(table.get_noc_addr(row), get_write_ptr(0), kTableBytes);
        noc_async_read_barrier();
        cb_push_back(0, 1);
    }
}
