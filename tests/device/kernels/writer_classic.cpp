// Classic write-back, with a stateful transfer and transaction ids.
#include <stdint.h>

#include "api/dataflow/dataflow_api.h"

void kernel_main() {
    const uint32_t target = get_arg_val<uint32_t>(0);
    constexpr auto args = TensorAccessorArgs<0>();
    const auto tensor = TensorAccessor(args, target, 2048);
    cb_wait_front(16, 1);
    const uint32_t l1 = get_read_ptr(16);
    noc_async_write_page(3, tensor, l1);
    noc_async_write_tile(4, tensor, l1);
    noc_async_write_one_packet_set_state(tensor.get_noc_addr(5), 32);
    noc_async_write_one_packet_with_state(l1, target);
    noc_async_read_one_packet_set_state(tensor.get_noc_addr(6), 64);
    noc_async_read_one_packet_with_state_with_trid(target, 128, l1, 3);
    noc_async_read_barrier_with_trid(3);
    noc_inline_dw_write(get_noc_addr(1, 2, target), 7);
    noc_async_writes_flushed();
    noc_async_write_barrier();
    cb_pop_front(16, 1);
}
