// Brings `count` tiles, from `first` on, into circular buffer 0, with zeros beyond the tensor's last column.
#include "api/dataflow/dataflow_api.h"
#include "padding.h"

constexpr uint32_t kAcross = get_compile_time_arg_val(0);        // tiles side by side
constexpr uint32_t kValidColumns = get_compile_time_arg_val(1);  // of the last of them
constexpr uint32_t kElementBytes = get_compile_time_arg_val(2);

void kernel_main() {
    const uint32_t address = get_arg_val<uint32_t>(0);
    const uint32_t first = get_arg_val<uint32_t>(1);
    const uint32_t count = get_arg_val<uint32_t>(2);
    constexpr auto args = TensorAccessorArgs<3>();
    const auto source = TensorAccessor(args, address, get_tile_size(0));

    for (uint32_t tile = first; tile < first + count; ++tile) {
        cb_reserve_back(0, 1);
        noc_async_read_tile(tile, source, get_write_ptr(0));
        noc_async_read_barrier();
        if (tile % kAcross == kAcross - 1) fill_padding<32, kValidColumns, kElementBytes>(get_write_ptr(0), 0);
        cb_push_back(0, 1);
    }
}
