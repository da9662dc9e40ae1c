// Takes tiles apart into rows: each 16 neighbours of a row by one transfer. Sizes are elements; a page of the result is
// a row.
#include "api/dataflow/dataflow_api.h"
#include "faces.h"

void kernel_main() {
    const uint32_t address = get_arg_val<uint32_t>(0);
    const uint32_t first = get_arg_val<uint32_t>(1);
    const uint32_t count = get_arg_val<uint32_t>(2);
    constexpr auto args = TensorAccessorArgs<4>();
    const auto result = TensorAccessor(args, address, kPageBytes);

    for (uint32_t number = first; number < first + count; ++number) {
        cb_wait_front(0, 1);
        const uint32_t from = get_read_ptr(0);
        for_each_face_row(place_of(number), [&](uint32_t page, uint32_t offset, uint32_t in_tile, uint32_t bytes) {
            noc_async_write(from + in_tile, result.get_noc_addr(page, offset), bytes);
        });
        noc_async_write_barrier();
        cb_pop_front(0, 1);
    }
}
