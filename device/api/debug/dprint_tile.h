// Slices of a tile in a circular buffer, for printing.
#pragma once

#include "core/formats.h"
#include "core/print.h"
#include "core/state.h"

// Rows h0..h1 in steps of hs, columns w0..w1 in steps of ws.
struct SliceRange {
    // Rows and columns: first, end, step.
    uint8_t h0, h1, hs, w0, w1, ws;

    // The ranges that programs print most, by what they cover.
    static constexpr SliceRange hw0_32_16() { return {0, 32, 16, 0, 32, 16}; }
    static constexpr SliceRange hw0_32_8() { return {0, 32, 8, 0, 32, 8}; }
    static constexpr SliceRange hw0_32_4() { return {0, 32, 4, 0, 32, 4}; }
    static constexpr SliceRange h0_w0_32() { return {0, 1, 1, 0, 32, 1}; }
    static constexpr SliceRange h0_32_w0() { return {0, 32, 1, 0, 1, 1}; }
    static constexpr SliceRange h1_w0_32() { return {1, 2, 1, 0, 32, 1}; }
    static constexpr SliceRange hw041() { return {0, 4, 1, 0, 4, 1}; }
};

// Which cursor a slice counts from, and on which side the buffer is.
#define TSLICE_RD_PTR true
#define TSLICE_WR_PTR false
#define TSLICE_INPUT_CB true
#define TSLICE_OUTPUT_CB false
// The types of those two.
using dprint_tslice_ptr_t = bool;
using dprint_tslice_cb_t = bool;

// Part of a tile; DPRINT << TileSlice(...) prints it as rows of numbers.
template <int MAX_COUNT = 32 * 32, bool = false>
struct TileSlice {
    // L1 address in bytes, the circular buffer, the part, and whether it is printed in the order of memory.
    uint32_t address = 0;
    uint32_t cb = 0;
    SliceRange range{};
    bool as_stored = false;

    // L1 address in bytes of a tile, counted from a cursor.
    static uint32_t page(uint32_t cb, int tile, bool read) {
        const LocalCBInterface& state = get_local_cb_interface(cb);
        return ((read ? state.fifo_rd_ptr : state.fifo_wr_ptr) + tile * state.fifo_page_size) << cb_addr_shift;
    }
#if defined(COMPILE_FOR_TRISC)
    // The unpack processor sees a buffer's front, the pack processor its back.
    TileSlice(uint32_t cb_id, int tile_idx, const SliceRange& slice, bool /*endl_rows*/ = true,
              bool print_untilized = true)
        : cb(cb_id), range(slice), as_stored(!print_untilized) {
#if defined(TRISC_PACK)
        address = page(cb_id, tile_idx, false);
#else
        address = page(cb_id, tile_idx, true);
#endif
    }
#else
    TileSlice(uint32_t cb_id, int tile_idx, const SliceRange& slice, dprint_tslice_cb_t, dprint_tslice_ptr_t pointer,
              bool /*endl_rows*/ = true, bool print_untilized = true)
        : address(page(cb_id, tile_idx, pointer)), cb(cb_id), range(slice), as_stored(!print_untilized) {}
#endif
};
TileSlice(uint32_t, int, const SliceRange&)->TileSlice<>;
TileSlice(uint32_t, int, const SliceRange&, bool)->TileSlice<>;
TileSlice(uint32_t, int, const SliceRange&, bool, bool)->TileSlice<>;
TileSlice(uint32_t, int, const SliceRange&, bool, bool, bool)->TileSlice<>;
TileSlice(uint32_t, int, const SliceRange&, bool, bool, bool, bool)->TileSlice<>;

// A slice, as programs write it.
#define TSLICE(cb_id, tile_idx, slice_range, ...) TileSlice(cb_id, tile_idx, slice_range, ##__VA_ARGS__)

namespace softmetal::device {

template <int N, bool B>
inline void print_value(const TileSlice<N, B>& slice) {
    const uint32_t order = slice.as_stored ? softmetal::abi::kTileAsStored : 0;
    print(PrintKind::kTile, slice.address, slice.cb | order, reinterpret_cast<uint32_t>(&slice.range));
}

}  // namespace softmetal::device
