// Puts tiles together from rows. 16 neighbours of a row stand together in a tile; as far as DRAM lets a transfer begin
// at them they come by one of their own, else with the 16 beside them through circular buffer 1. What a tile has beyond
// the tensor becomes 0. Sizes are elements; a page of the source is a row.
#include <type_traits>

#include "api/dataflow/dataflow_api.h"
#include "faces.h"

// 64 bytes suit the DRAM of every chip.
constexpr bool kDirect = kFaceSide * kElementBytes >= 64;

inline void clear(uint32_t address) {
    auto* words = reinterpret_cast<volatile tt_l1_ptr uint32_t*>(address);
    for (uint32_t i = 0; i < kTileSide * kTileSide * kElementBytes / 4; ++i) words[i] = 0;
}

// Where the tile's part of each row begins in circular buffer 1: as far into it as into the transfer that brings it.
constexpr uint32_t kRowBytes = kTileSide * kElementBytes;
constexpr uint32_t kTransfer = kRowBytes < 64 ? 64 : kRowBytes;

// The tile's part of each row, one after the other.
template <typename Source>
inline void bring_rows(const Source& source, const Place& tile, uint32_t to) {
    const uint32_t begin = tile.column * kElementBytes / kTransfer * kTransfer;
    const uint32_t bytes = kPageBytes - begin < kTransfer ? kPageBytes - begin : kTransfer;
    for (uint32_t r = 0; r < kTileSide && tile.row + r < kRows; ++r)
        noc_async_read(source.get_noc_addr(tile.matrix * kRows + tile.row + r, begin), to + r * kTransfer, bytes);
}

template <typename Element>
inline void copy_elements(uint32_t to, uint32_t from, uint32_t bytes) {
    auto* target = reinterpret_cast<volatile tt_l1_ptr Element*>(to);
    auto* source = reinterpret_cast<volatile tt_l1_ptr Element*>(from);
    for (uint32_t i = 0; i < bytes / sizeof(Element); ++i) target[i] = source[i];
}

template <typename Source>
inline void put_together(const Source& source, const Place& tile, uint32_t to) {
    if constexpr (kDirect) {
        for_each_face_row(tile, [&](uint32_t page, uint32_t offset, uint32_t in_tile, uint32_t bytes) {
            noc_async_read(source.get_noc_addr(page, offset), to + in_tile, bytes);
        });
        noc_async_read_barrier();
    } else {
        using Element = std::conditional_t<kElementBytes == 1, uint8_t, uint16_t>;
        const uint32_t rows = get_write_ptr(1), first_page = tile.matrix * kRows + tile.row;
        bring_rows(source, tile, rows);
        noc_async_read_barrier();
        for_each_face_row(tile, [&](uint32_t page, uint32_t offset, uint32_t in_tile, uint32_t bytes) {
            copy_elements<Element>(to + in_tile, rows + (page - first_page) * kTransfer + offset % kTransfer, bytes);
        });
    }
}

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
        if (tile.row + kTileSide > kRows || tile.column + kTileSide > kColumns) clear(to);
        put_together(source, tile, to);
        cb_push_back(2, 1);
    }
}
