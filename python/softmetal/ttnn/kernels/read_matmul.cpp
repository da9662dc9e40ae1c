// Brings, for each block of the result and each step in depth, a column of tiles of a and a row of tiles of b.
#include "api/dataflow/dataflow_api.h"
#include "matmul_sizes.h"
#include "padding.h"

// What the last tiles hold beyond the depth is multiplied and summed too: it must be 0.
template <uint32_t valid>
inline void clear_padding(uint32_t a_bytes, uint32_t b_bytes) {
    if constexpr (valid != 0) {
        for (uint32_t r = 0; r < kBlockRows; ++r)
            fill_padding<32, valid, kElementBytesA>(get_write_ptr(0) + r * a_bytes, 0);
        for (uint32_t c = 0; c < kBlockColumns; ++c)
            fill_padding<valid, 32, kElementBytesB>(get_write_ptr(1) + c * b_bytes, 0);
    }
}

void kernel_main() {
    const uint32_t a_address = get_arg_val<uint32_t>(0);
    const uint32_t b_address = get_arg_val<uint32_t>(1);
    const uint32_t first = get_arg_val<uint32_t>(2);
    const uint32_t count = get_arg_val<uint32_t>(3);
    constexpr auto a_args = TensorAccessorArgs<9>();
    constexpr auto b_args = TensorAccessorArgs<a_args.next_compile_time_args_offset()>();
    const uint32_t a_bytes = get_tile_size(0), b_bytes = get_tile_size(1);
    const auto a = TensorAccessor(a_args, a_address, a_bytes);
    const auto b = TensorAccessor(b_args, b_address, b_bytes);

    for (uint32_t number = first; number < first + count; ++number) {
        const Block block = block_number(number);
        const uint32_t b_batch = kSharedB ? 0 : block.batch;
        for (uint32_t k = 0; k < kDepth; ++k) {
            cb_reserve_back(0, kBlockRows);
            cb_reserve_back(1, kBlockColumns);
            for (uint32_t r = 0; r < kBlockRows; ++r)
                noc_async_read_tile((block.batch * kRows + block.row + r) * kDepth + k, a,
                                    get_write_ptr(0) + r * a_bytes);
            for (uint32_t c = 0; c < kBlockColumns; ++c)
                noc_async_read_tile((b_batch * kDepth + k) * kColumns + block.column + c, b,
                                    get_write_ptr(1) + c * b_bytes);
            noc_async_read_barrier();
            if (k == kDepth - 1) clear_padding<kValidDepth>(a_bytes, b_bytes);
            cb_push_back(0, kBlockRows);
            cb_push_back(1, kBlockColumns);
        }
    }
}
