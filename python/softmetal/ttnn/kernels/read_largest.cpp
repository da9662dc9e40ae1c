// Puts the position of the largest element of each row, the first of equals, into a page of circular buffer 0. Rows
// come through circular buffer 1. Bits of floats are ordered as integers once negative ones are turned around.
#include "api/dataflow/dataflow_api.h"

constexpr uint32_t kPageBytes = get_compile_time_arg_val(0);
constexpr uint32_t kElementBytes = get_compile_time_arg_val(1);
constexpr uint32_t kCount = get_compile_time_arg_val(2);

template <typename Element>
inline int32_t ordered(Element bits) {
    const int32_t word = static_cast<int32_t>(static_cast<uint32_t>(bits) << (32 - 8 * sizeof(Element)));
    return word >= 0 ? word : static_cast<int32_t>(0x80000000u - static_cast<uint32_t>(word));
}

template <typename Element>
inline uint32_t largest(uint32_t address) {
    auto* row = reinterpret_cast<volatile tt_l1_ptr Element*>(address);
    uint32_t best = 0;
    int32_t most = ordered<Element>(row[0]);
    for (uint32_t i = 1; i < kCount; ++i) {
        const int32_t value = ordered<Element>(row[i]);
        if (value > most) {
            most = value;
            best = i;
        }
    }
    return best;
}

void kernel_main() {
    const uint32_t address = get_arg_val<uint32_t>(0);
    const uint32_t first = get_arg_val<uint32_t>(1);
    const uint32_t count = get_arg_val<uint32_t>(2);
    constexpr auto args = TensorAccessorArgs<3>();
    const auto source = TensorAccessor(args, address, kPageBytes);
    const uint32_t staging = get_write_ptr(1);

    for (uint32_t row = first; row < first + count; ++row) {
        cb_reserve_back(0, 1);
        noc_async_read(source.get_noc_addr(row), staging, kPageBytes);
        noc_async_read_barrier();
        auto* result = reinterpret_cast<volatile tt_l1_ptr uint32_t*>(get_write_ptr(0));
        result[0] = kElementBytes == 4 ? largest<uint32_t>(staging) : largest<uint16_t>(staging);
        cb_push_back(0, 1);
    }
}
