// Today's data movement: Noc, endpoints, buffers, tensors, semaphores, iteration over pages.
#include "api/core_local_mem.h"
#include "api/dataflow/circular_buffer.h"
#include "api/dataflow/dataflow_buffer.h"
#include "api/dataflow/endpoints.h"
#include "api/dataflow/noc.h"
#include "api/dataflow/noc_semaphore.h"
#include "api/tensor/noc_traits.h"

void kernel_main() {
    Noc noc;
    CircularBuffer cb(0);
    DataflowBuffer buffer(1);
    Semaphore<> ready(0), done(1);
    constexpr auto args = TensorAccessorArgs<0>();
    const auto tensor = TensorAccessor(args, get_arg_val<uint32_t>(0), get_tile_size(0));
    cb.reserve_back(1);
    noc.async_read(tensor, cb, cb.get_tile_size(), {.page_id = 3}, {.offset_bytes = 0});
    noc.async_read<NocOptions::TXN_ID>(tensor, cb, 64, {.page_id = 4}, {}, {.trid = 2});
    noc.async_read_barrier<NocOptions::TXN_ID>({.trid = 2});
    noc.async_read_barrier();
    noc.async_write_multicast<NocOptions::MCAST_INCL_SRC>(
        use<CircularBuffer::AddrSelector::READ_PTR>(cb), MulticastEndpoint{}, 2048, 4, {},
        {.noc_x_start = 1, .noc_y_start = 1, .noc_x_end = 2, .noc_y_end = 2, .addr = cb.get_write_ptr()}, true);
    noc.async_write(buffer, UnicastEndpoint{}, 32, {.offset_bytes = 0}, {.noc_x = 1, .noc_y = 2, .addr = 0x20000});
    noc.set_async_read_state<NocOptions::DEFAULT, 64>(UnicastEndpoint{}, 64, {.noc_x = 1, .noc_y = 1, .addr = 0});
    CoreLocalMem<volatile uint32_t> words(cb.get_write_ptr());
    words[0] = words[1] + 1;
    noc.async_write_zeros(words, 100);
    noc.write_zeros_l1_barrier();
    ready.up(noc, 1, 1, 1);
    done.wait(4);
    done.set(0);
    ready.set_multicast(noc, 1, 1, 2, 2, 3);
    noc.async_write_barrier();
    for (const auto& page : tensor.pages(0, 4)) noc.async_read(page, cb, 64, {}, {});
    cb.push_back(1);
}
