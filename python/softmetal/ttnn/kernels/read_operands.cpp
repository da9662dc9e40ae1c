// Brings the tiles of two operands that broadcast into circular buffers 0 and 1, one of each for every tile of the
// result. A tile with one row or column of data is filled here, so that the compute kernel sees whole tiles.
#include "api/dataflow/dataflow_api.h"

constexpr uint32_t kFillRows = 1, kFillColumns = 2;
constexpr uint32_t kFaceSide = 16;

// Copies the tile's first row over all others. Words hold one or more neighbours.
template <uint32_t row_words>
void fill_rows(volatile tt_l1_ptr uint32_t* tile) {
    for (uint32_t face = 0; face < 4; ++face) {
        const auto* first = tile + face % 2 * kFaceSide * row_words;
        auto* rows = tile + face * kFaceSide * row_words;
        for (uint32_t row = face < 2 ? 1 : 0; row < kFaceSide; ++row)
            for (uint32_t word = 0; word < row_words; ++word) rows[row * row_words + word] = first[word];
    }
}

// Copies the first element of each row over the row.
template <uint32_t row_words>
void fill_columns(volatile tt_l1_ptr uint32_t* tile) {
    constexpr uint32_t in_word = kFaceSide / row_words;
    for (uint32_t face = 0; face < 4; face += 2) {
        auto* rows = tile + face * kFaceSide * row_words;
        for (uint32_t row = 0; row < kFaceSide; ++row) {
            uint32_t value = rows[row * row_words];
            if constexpr (in_word == 2) value = (value & 0xffff) * 0x10001;
            if constexpr (in_word == 4) value = (value & 0xff) * 0x1010101;
            for (uint32_t word = 0; word < row_words; ++word)
                rows[row * row_words + word] = rows[(kFaceSide + row) * row_words + word] = value;
        }
    }
}

template <uint32_t how, uint32_t element_bytes>
void fill_tile(uint32_t address) {
    if constexpr (how != 0) {
        constexpr uint32_t row_words = kFaceSide * element_bytes / 4;
        auto* tile = reinterpret_cast<volatile tt_l1_ptr uint32_t*>(address);
        if constexpr (how & kFillColumns) fill_columns<row_words>(tile);
        if constexpr (how & kFillRows) fill_rows<row_words>(tile);
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
