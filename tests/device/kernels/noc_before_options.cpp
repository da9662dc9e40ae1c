// The calls of Noc as they were before NocOptions, next to those of today that need no options.
#include "api/dataflow/dataflow_api.h"
#include "api/dataflow/endpoints.h"
#include "api/dataflow/noc.h"

void kernel_main() {
    Noc noc;
    UnicastEndpoint one;
    MulticastEndpoint many;
    const uint32_t address = get_arg_val<uint32_t>(0);

    noc.async_read(one, one, 64, {.noc_x = 1, .noc_y = 1, .addr = address}, {.addr = address});
    noc.async_read(one, one, 64, {.noc_x = 1, .noc_y = 1, .addr = address}, {.addr = address}, 2u);
    noc.async_read<Noc::TxnIdMode::ENABLED, NOC_MAX_BURST_SIZE>(one, one, 64, {.noc_x = 1, .noc_y = 1, .addr = address},
                                                                {.addr = address}, 0, 3);
    noc.async_read_barrier<Noc::BarrierMode::TXN_ID>(3);
    noc.async_read_barrier();

    noc.async_write(one, one, 64, {.addr = address}, {.noc_x = 1, .noc_y = 1, .addr = address}, 2u);
    noc.async_write<Noc::TxnIdMode::DISABLED, Noc::ResponseMode::POSTED>(one, one, 64, {.addr = address},
                                                                         {.noc_x = 1, .noc_y = 1, .addr = address});
    noc.async_write_multicast<Noc::McastMode::INCLUDE_SRC>(
        one, many, 64, 4, {.addr = address},
        {.noc_x_start = 1, .noc_y_start = 1, .noc_x_end = 2, .noc_y_end = 2, .addr = address});
    noc.async_writes_flushed<Noc::ResponseMode::POSTED>();
    noc.async_write_barrier<Noc::BarrierMode::FULL>();
    noc.async_write_barrier();
}
