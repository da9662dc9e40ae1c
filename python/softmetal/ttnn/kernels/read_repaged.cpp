// Puts rows of another length together: old rows come into circular buffer 1 one at a time, their bytes go to pages of
// 0. Sizes are bytes of a row's elements, without what pads a page.
#include "api/dataflow/dataflow_api.h"

inline void copy_bytes(uint32_t to, uint32_t from, uint32_t count) {
    auto* target = reinterpret_cast<volatile tt_l1_ptr uint8_t*>(to);
    auto* source = reinterpret_cast<volatile tt_l1_ptr uint8_t*>(from);
    for (uint32_t i = 0; i < count; ++i) target[i] = source[i];
}

void kernel_main() {
    const uint32_t address = get_arg_val<uint32_t>(0);
    const uint32_t first = get_arg_val<uint32_t>(1);
    const uint32_t count = get_arg_val<uint32_t>(2);
    constexpr uint32_t old_bytes = get_compile_time_arg_val(0);
    constexpr uint32_t new_bytes = get_compile_time_arg_val(1);
    constexpr uint32_t page_bytes = get_compile_time_arg_val(2);
    constexpr auto args = TensorAccessorArgs<3>();
    const auto source = TensorAccessor(args, address, page_bytes);
    const uint32_t staging = get_write_ptr(1);
    uint32_t staged = 0xffffffffu;

    for (uint32_t row = first; row < first + count; ++row) {
        cb_reserve_back(0, 1);
        const uint32_t begin = row * new_bytes;
        for (uint32_t done = 0; done < new_bytes;) {
            const uint32_t old_row = (begin + done) / old_bytes, offset = (begin + done) % old_bytes;
            if (old_row != staged) {
                noc_async_read(source.get_noc_addr(old_row), staging, old_bytes);
                noc_async_read_barrier();
                staged = old_row;
            }
            const uint32_t left = old_bytes - offset, wanted = new_bytes - done;
            const uint32_t bytes = left < wanted ? left : wanted;
            copy_bytes(get_write_ptr(0) + done, staging + offset, bytes);
            done += bytes;
        }
        cb_push_back(0, 1);
    }
}
