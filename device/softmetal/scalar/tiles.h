// Rows of elements as scalar code keeps them, to and from the 32 by 32 tiles of the tile engine: four faces of 16 by
// 16, each row by row. What a tile has beyond the last row or column is zero.
#pragma once

#include <cstdint>

#include "numbers.h"

namespace softmetal::scalar {

inline constexpr uint32_t kTileSide = 32, kFaceSide = 16, kTileDatums = kTileSide * kTileSide;

inline constexpr uint32_t tiles_of(uint32_t elements) {
    return (elements + kTileSide - 1) / kTileSide;
}
// Where a face's line of 16 datums begins in its tile: a row of the tile, and which half of it.
inline constexpr uint32_t line_of_tile(uint32_t row, uint32_t half) {
    return ((row / kFaceSide * 2 + half) * kFaceSide + row % kFaceSide) * kFaceSide;
}
// How many of `most` elements from `first` on lie before `end`.
inline constexpr uint32_t within(uint32_t end, uint32_t first, uint32_t most) {
    return first >= end ? 0 : end - first < most ? end - first : most;
}

namespace detail {

// Calls `line(row, first column, place in the tiles)` for each half row of a face.
template <typename Line>
inline void for_tile_lines(uint32_t rows, uint32_t cols, bool by_column, Line line) {
    const uint32_t tile_rows = tiles_of(rows), tile_cols = tiles_of(cols);
    for (uint32_t tile_row = 0; tile_row < tile_rows; ++tile_row) {
        for (uint32_t tile_col = 0; tile_col < tile_cols; ++tile_col) {
            const uint32_t tile = by_column ? tile_col * tile_rows + tile_row : tile_row * tile_cols + tile_col;
            for (uint32_t row = 0; row < kTileSide; ++row) {
                for (uint32_t half = 0; half < 2; ++half) {
                    line(tile_row * kTileSide + row, tile_col * kTileSide + half * kFaceSide,
                         tile * kTileDatums + line_of_tile(row, half));
                }
            }
        }
    }
}

template <typename T, typename U>
struct Same {
    static constexpr bool value = false;
};
template <typename T>
struct Same<T, T> {
    static constexpr bool value = true;
};

template <typename To, typename From>
inline void copy_line(To* to, const From* from, uint32_t count) {
    if constexpr (Same<To, From>::value) {
        __builtin_memcpy(to, from, count * sizeof(To));
    } else {
        for (uint32_t i = 0; i < count; ++i) to[i] = To(float(from[i]));
    }
}

}  // namespace detail

// `to` is the L1 address of the first tile, of datums To.
template <typename To, typename From>
inline void to_tiles(const From* from, uint32_t rows, uint32_t cols, uint32_t to, bool by_column) {
    To* datums = reinterpret_cast<To*>(to);
    detail::for_tile_lines(rows, cols, by_column, [&](uint32_t row, uint32_t col, uint32_t at) {
        const uint32_t count = row < rows ? within(cols, col, kFaceSide) : 0;
        detail::copy_line(datums + at, from + row * cols + col, count);
        for (uint32_t i = count; i < kFaceSide; ++i) datums[at + i] = To(0.0f);
    });
}

template <typename From, typename To>
inline void from_tiles(uint32_t from, uint32_t rows, uint32_t cols, To* to, bool by_column) {
    const From* datums = reinterpret_cast<const From*>(from);
    detail::for_tile_lines(rows, cols, by_column, [&](uint32_t row, uint32_t col, uint32_t at) {
        const uint32_t count = row < rows ? within(cols, col, kFaceSide) : 0;
        detail::copy_line(to + row * cols + col, datums + at, count);
    });
}

}  // namespace softmetal::scalar
