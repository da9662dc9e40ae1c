// A sharded tensor: addresses of pages and shards, iteration over one shard.
#include "api/dataflow/dataflow_api.h"
#include "api/tensor/noc_traits.h"

void kernel_main() {
    constexpr auto args = TensorAccessorArgs<0>();
    static_assert(args.is_sharded && args.next_compile_time_args_offset() == SHARD_ARGS);
    const auto tensor = TensorAccessor(args, get_arg_val<uint32_t>(0));
    static_assert(decltype(tensor)::DSpec::has_static_rank);
    noc_async_read(tensor.get_noc_addr(5), get_write_ptr(0), tensor.get_aligned_page_size());
    noc_async_read_shard(1, tensor, get_write_ptr(0));
    for (const auto& page : tensor.shard_pages(1)) noc_async_read(page.noc_addr(), get_write_ptr(0), 64);
    const uint32_t coordinate[2] = {1, 2};
    noc_async_read_page(tensor.dspec().tensor_volume() - 1, tensor, get_write_ptr(0));
    noc_async_read(tensor.get_noc_addr(coordinate), get_write_ptr(0), 64);
    noc_async_read_barrier();
}
