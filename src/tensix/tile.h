// A 32x32 tile as the engine works on it: 32-bit words, row-major. Knows nothing of L1 or formats.
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <utility>

#include "tensix/matmul.h"

namespace softmetal::tensix {

// The words hold fp32 values or int32, whichever the last operation wrote; like the chip's registers they do not say
// which.
struct alignas(64) Tile {
    float values[kTileElements];

    int32_t* ints() { return reinterpret_cast<IntAlias*>(values); }
    const int32_t* ints() const { return reinterpret_cast<const IntAlias*>(values); }
    void clear() { std::memset(values, 0, sizeof values); }

    using IntAlias __attribute__((may_alias)) = int32_t;
};

inline void transpose(Tile& tile) {
    for (uint32_t r = 0; r < kTileDim; ++r)
        for (uint32_t c = 0; c < r; ++c) std::swap(tile.ints()[r * kTileDim + c], tile.ints()[c * kTileDim + r]);
}

inline void transpose_within_faces(Tile& tile) {
    for (uint32_t r = 0; r < kTileDim; ++r)
        for (uint32_t c = 0; c < kTileDim; ++c) {
            uint32_t to_row = (r & 16) | (c & 15), to_col = (c & 16) | (r & 15);
            if ((r & 15) < (c & 15)) std::swap(tile.ints()[r * kTileDim + c], tile.ints()[to_row * kTileDim + to_col]);
        }
}

inline void swap_middle_faces(Tile& tile) {
    for (uint32_t r = 0; r < 16; ++r)
        std::swap_ranges(tile.ints() + r * kTileDim + 16, tile.ints() + r * kTileDim + 32,
                         tile.ints() + (r + 16) * kTileDim);
}

}  // namespace softmetal::tensix
