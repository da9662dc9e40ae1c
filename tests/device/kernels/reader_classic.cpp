// Classic data movement: address generators, tiles, semaphores by address.
#include <cstdint>

#include "dataflow_api.h"

void kernel_main() {
    const uint32_t source = get_arg_val<uint32_t>(0);
    const uint32_t tiles = get_arg_val<uint32_t>(1);
    constexpr uint32_t cb = get_compile_time_arg_val(0);
    const uint32_t tile_bytes = get_tile_size(cb);
    const InterleavedAddrGenFast<true> tensor = {
        .bank_base_address = source, .page_size = tile_bytes, .data_format = get_dataformat(cb)};
    const InterleavedAddrGen<true> rows = {.bank_base_address = source, .page_size = 96};
    const InterleavedPow2AddrGen<false> pow2 = {.bank_base_address = source, .log_base_2_of_page_size = 10};
    for (uint32_t i = 0; i < tiles; ++i) {
        cb_reserve_back(cb, 1);
        uint32_t l1 = get_write_ptr(cb);
        noc_async_read_tile(i, tensor, l1);
        noc_async_read_page(i, rows, l1);
        noc_async_read(get_noc_addr(i, pow2), l1, 1024);
        noc_async_read(get_noc_addr_from_bank_id<true>(i, source), l1, 3 * 8192 + 64);
        noc_async_read_barrier();
        cb_push_back(cb, 1);
    }
}
