// Brings the tiles of two operands that broadcast into circular buffers 0 and 1, one of each for every tile of the
// result. A tile with one row or column of data is filled here, so that the compute kernel sees whole tiles.
#include "api/dataflow/dataflow_api.h"

constexpr uint32_t kFillRows = 1, kFillColumns = 2;
constexpr uint32_t kTileSide = 32, kFaceSide = 16;

inline uint32_t element_index(uint32_t row, uint32_t column) {
    const uint32_t face = row / kFaceSide * 2 + column / kFaceSide;
    return face * kFaceSide * kFaceSide + row % kFaceSide * kFaceSide + column % kFaceSide;
}

template <typename Element>
void fill(uint32_t address, uint32_t how) {
    auto* tile = reinterpret_cast<volatile tt_l1_ptr Element*>(address);
    if (how & kFillColumns)
        for (uint32_t row = 0; row < ((how & kFillRows) ? 1 : kTileSide); ++row)
            for (uint32_t column = 1; column < kTileSide; ++column)
                tile[element_index(row, column)] = tile[element_index(row, 0)];
    if (how & kFillRows)
        for (uint32_t row = 1; row < kTileSide; ++row)
            for (uint32_t column = 0; column < kTileSide; ++column)
                tile[element_index(row, column)] = tile[element_index(0, column)];
}

template <uint32_t how, uint32_t element_bytes>
void fill_tile(uint32_t address) {
    if constexpr (how == 0) return;
    if constexpr (element_bytes == 4) {
        fill<uint32_t>(address, how);
    } else if constexpr (element_bytes == 2) {
        fill<uint16_t>(address, how);
    } else {
        fill<uint8_t>(address, how);
    }
}

void kernel_main() {
    const uint32_t a_address = get_arg_val<uint32_t>(0);
    const uint32_t b_address = get_arg_val<uint32_t>(1);
    const uint32_t first = get_arg_val<uint32_t>(2);
    const uint32_t count = get_arg_val<uint32_t>(3);
    const uint32_t rank = get_arg_val<uint32_t>(4);
    constexpr uint32_t a_fill = get_compile_time_arg_val(0), b_fill = get_compile_time_arg_val(1);
    constexpr uint32_t a_element = get_compile_time_arg_val(2), b_element = get_compile_time_arg_val(3);
    constexpr auto a_args = TensorAccessorArgs<4>();
    constexpr auto b_args = TensorAccessorArgs<a_args.next_compile_time_args_offset()>();
    const auto a = TensorAccessor(a_args, a_address, get_tile_size(0));
    const auto b = TensorAccessor(b_args, b_address, get_tile_size(1));

    for (uint32_t tile = first; tile < first + count; ++tile) {
        uint32_t rest = tile, a_tile = 0, b_tile = 0;
        for (uint32_t d = rank; d-- > 0;) {
            const uint32_t size = get_arg_val<uint32_t>(5 + d);
            const uint32_t at = rest % size;
            rest /= size;
            a_tile += at * get_arg_val<uint32_t>(5 + rank + d);
            b_tile += at * get_arg_val<uint32_t>(5 + 2 * rank + d);
        }
        cb_reserve_back(0, 1);
        cb_reserve_back(1, 1);
        noc_async_read_tile(a_tile, a, get_write_ptr(0));
        noc_async_read_tile(b_tile, b, get_write_ptr(1));
        noc_async_read_barrier();
        fill_tile<a_fill, a_element>(get_write_ptr(0));
        fill_tile<b_fill, b_element>(get_write_ptr(1));
        cb_push_back(0, 1);
        cb_push_back(1, 1);
    }
}
