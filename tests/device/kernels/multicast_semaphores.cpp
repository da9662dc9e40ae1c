// Multicast of a buffer, semaphores set, waited for and incremented across cores.
#include "dataflow_api.h"
#include "hostdevcommon/common_values.hpp"

void kernel_main() {
    auto* sender = reinterpret_cast<volatile tt_l1_ptr uint32_t*>(get_semaphore(get_compile_time_arg_val(0)));
    const uint32_t receiver = get_semaphore(get_compile_time_arg_val(1));
    noc_semaphore_wait(sender, 3);
    noc_semaphore_set(sender, INVALID);
    const uint64_t rectangle = get_noc_multicast_addr(1, 1, 2, 2, get_write_ptr(0));
    noc_async_write_multicast(get_read_ptr(0), rectangle, 20000, 3, true);
    noc_async_write_multicast_loopback_src(get_read_ptr(0), rectangle, 64, 4);
    noc_semaphore_set_multicast(receiver, get_noc_multicast_addr(1, 1, 2, 2, receiver), 3);
    noc_semaphore_inc(get_noc_addr(1, 1, receiver), VALID);
    noc_semaphore_wait_min(sender, 1);
    noc_async_atomic_barrier();
    noc_async_full_barrier();
}
