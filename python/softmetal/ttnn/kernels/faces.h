// Where the parts of a tile stand in a matrix of rows. Matrices of kRows x kColumns elements follow each other; their
// tiles are numbered row by row of tiles.
#pragma once

#include <cstdint>

constexpr uint32_t kRows = get_compile_time_arg_val(0);
constexpr uint32_t kColumns = get_compile_time_arg_val(1);
constexpr uint32_t kElementBytes = get_compile_time_arg_val(2);
constexpr uint32_t kPageBytes = get_compile_time_arg_val(3);
constexpr uint32_t kTileSide = 32, kFaceSide = 16;

struct Place {
    uint32_t matrix, row, column;  // of the tile's first element
};

inline Place place_of(uint32_t number) {
    constexpr uint32_t across = (kColumns + kTileSide - 1) / kTileSide, down = (kRows + kTileSide - 1) / kTileSide;
    return {number / (across * down), number / across % down * kTileSide, number % across * kTileSide};
}

// Calls visit(page, offset in it, offset in the tile, bytes) for each row of each face, as far as the matrix goes.
template <typename Visit>
inline void for_each_face_row(const Place& tile, Visit visit) {
    for (uint32_t face = 0; face < 4; ++face) {
        const uint32_t column = tile.column + face % 2 * kFaceSide;
        if (column >= kColumns) continue;
        const uint32_t elements = kColumns - column < kFaceSide ? kColumns - column : kFaceSide;
        for (uint32_t r = 0; r < kFaceSide; ++r) {
            const uint32_t row = tile.row + face / 2 * kFaceSide + r;
            if (row >= kRows) break;
            visit(tile.matrix * kRows + row, column * kElementBytes, (face * kFaceSide + r) * kFaceSide * kElementBytes,
                  elements * kElementBytes);
        }
    }
}
