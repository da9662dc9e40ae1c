// Puts tiles together from rows: 16 neighbours of a row stand together in a tile, and come by one transfer. What a tile
// has beyond the tensor becomes 0. Sizes are elements; a page of the source is a row.
#include "api/dataflow/dataflow_api.h"
#include "faces.h"

void kernel_main() {
    const uint32_t address = get_arg_val<uint32_t>(0);
    const uint32_t first = get_arg_val<uint32_t>(1);
    const uint32_t count = get_arg_val<uint32_t>(2);
    constexpr auto args = TensorAccessorArgs<4>();
    const auto source = TensorAccessor(args, address, kPageBytes);

    for (uint32_t number = first; number < first + count; ++number) {
        const Place tile = place_of(number);
        cb_reserve_back(2, 1);
        const uint32_t to = get_write_ptr(2);
        if (tile.row + kTileSide > kRows || tile.column + kTileSide > kColumns) {
            auto* words = reinterpret_cast<volatile tt_l1_ptr uint32_t*>(to);
            for (uint32_t i = 0; i < kTileSide * kTileSide * kElementBytes / 4; ++i) words[i] = 0;
        }
        for_each_face_row(tile, [&](uint32_t page, uint32_t offset, uint32_t in_tile, uint32_t bytes) {
            noc_async_read(source.get_noc_addr(page, offset), to + in_tile, bytes);
        });
        noc_async_read_barrier();
        cb_push_back(2, 1);
    }
}
