// Whole 32x32 floating-point tiles from L1 to rows, in vector loops: the bits are those of decode_float_row. Knows
// nothing of unpack requests.
#pragma once

#include "tensix/engine.h"
#include "tensix/tile.h"

namespace softmetal::tensix {

// False when the tile is not four full faces of a format that has a loop here; `to` is then untouched.
bool read_whole_tile(const uint8_t* from, const TileShape& shape, Tile& to);
// The upper halves of the words as bf16 in four faces, as in L1.
void bf16_faces_from_tile(const Tile& tile, uint8_t* faces);

}  // namespace softmetal::tensix
