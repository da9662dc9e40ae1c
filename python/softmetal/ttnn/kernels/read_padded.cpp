// Puts rows with a border together in circular buffer 0: rows of the source come through circular buffer 1, all else
// is filled. Rows of the result are numbered through its leading dimensions; each has a size, the source's size and
// where the source begins.
#include "api/dataflow/dataflow_api.h"

constexpr uint32_t kSourceBytes = get_compile_time_arg_val(0);  // of a page
constexpr uint32_t kElementBytes = get_compile_time_arg_val(1);
constexpr uint32_t kBegin = get_compile_time_arg_val(2);
constexpr uint32_t kCount = get_compile_time_arg_val(3);   // elements of the source's rows
constexpr uint32_t kLength = get_compile_time_arg_val(4);  // of the result's
constexpr uint32_t kFill = get_compile_time_arg_val(5);

template <typename Element>
inline void put_together(uint32_t to, uint32_t from, bool inside) {
    auto* target = reinterpret_cast<volatile tt_l1_ptr Element*>(to);
    auto* source = reinterpret_cast<volatile tt_l1_ptr Element*>(from);
    for (uint32_t i = 0; i < kLength; ++i)
        target[i] = inside && i - kBegin < kCount ? source[i - kBegin] : static_cast<Element>(kFill);
}

// The source's row that a row of the result shows; false where it shows none.
inline bool find_row(uint32_t row, uint32_t rank, uint32_t& found) {
    uint32_t step = 1;
    found = 0;
    bool inside = true;
    for (uint32_t d = rank; d-- > 0;) {
        const uint32_t size = get_arg_val<uint32_t>(4 + d), source = get_arg_val<uint32_t>(4 + rank + d);
        const uint32_t at = row % size - get_arg_val<uint32_t>(4 + 2 * rank + d);
        inside = inside && at < source;
        found += at * step;
        step *= source;
        row /= size;
    }
    return inside;
}

void kernel_main() {
    const uint32_t address = get_arg_val<uint32_t>(0);
    const uint32_t first = get_arg_val<uint32_t>(1);
    const uint32_t count = get_arg_val<uint32_t>(2);
    const uint32_t rank = get_arg_val<uint32_t>(3);
    constexpr auto args = TensorAccessorArgs<6>();
    const auto source = TensorAccessor(args, address, kSourceBytes);
    const uint32_t staging = get_write_ptr(1);

    for (uint32_t row = first; row < first + count; ++row) {
        uint32_t from;
        const bool inside = find_row(row, rank, from);
        cb_reserve_back(0, 1);
        if (inside) {
            noc_async_read(source.get_noc_addr(from), staging, kSourceBytes);
            noc_async_read_barrier();
        }
        if constexpr (kElementBytes == 4) {
            put_together<uint32_t>(get_write_ptr(0), staging, inside);
        } else if constexpr (kElementBytes == 2) {
            put_together<uint16_t>(get_write_ptr(0), staging, inside);
        } else {
            put_together<uint8_t>(get_write_ptr(0), staging, inside);
        }
        cb_push_back(0, 1);
    }
}
