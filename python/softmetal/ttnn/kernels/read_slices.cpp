// Takes elements begin, begin + step, ... of rows: each row comes into circular buffer 1, its part goes to a page of 0.
// Rows are met by a walk: from a base, sizes and strides by dimension.
#include "api/dataflow/dataflow_api.h"
#include "walk.h"

constexpr uint32_t kPageBytes = get_compile_time_arg_val(0);
constexpr uint32_t kElementBytes = get_compile_time_arg_val(1);
constexpr uint32_t kBegin = get_compile_time_arg_val(2);
constexpr uint32_t kStep = get_compile_time_arg_val(3);
constexpr uint32_t kCount = get_compile_time_arg_val(4);

template <typename Element>
inline void take(uint32_t to, uint32_t from) {
    auto* target = reinterpret_cast<volatile tt_l1_ptr Element*>(to);
    auto* source = reinterpret_cast<volatile tt_l1_ptr Element*>(from);
    for (uint32_t i = 0; i < kCount; ++i) target[i] = source[kBegin + i * kStep];
}

void kernel_main() {
    const uint32_t address = get_arg_val<uint32_t>(0);
    const uint32_t first = get_arg_val<uint32_t>(1);
    const uint32_t count = get_arg_val<uint32_t>(2);
    constexpr auto args = TensorAccessorArgs<5>();
    const auto source = TensorAccessor(args, address, kPageBytes);
    const uint32_t staging = get_write_ptr(1);

    for (uint32_t page = first; page < first + count; ++page) {
        cb_reserve_back(0, 1);
        noc_async_read(source.get_noc_addr(page_of_walk(page, 3)), staging, kPageBytes);
        noc_async_read_barrier();
        if constexpr (kElementBytes == 4) {
            take<uint32_t>(get_write_ptr(0), staging);
        } else if constexpr (kElementBytes == 2) {
            take<uint16_t>(get_write_ptr(0), staging);
        } else {
            take<uint8_t>(get_write_ptr(0), staging);
        }
        cb_push_back(0, 1);
    }
}
