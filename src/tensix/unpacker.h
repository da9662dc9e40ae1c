// From L1 to operands: finds the tiles an unpack request names, keeps them readable, converts them to what the source
// registers hold. Knows nothing of Dst or operations.
#pragma once

#include <array>
#include <span>
#include <vector>

#include "tensix/engine.h"
#include "tensix/tile.h"

namespace softmetal::tensix {

// What the source registers make of a format: 32-bit floats lose mantissa, by truncation.
enum class SrcWidth : uint8_t {
    kTf32,   // with 32-bit Dst
    kBf16,   // with 16-bit Dst
    kExact,  // unpacked straight to Dst, which keeps all 32 bits
};

struct UnpackedEntry {
    // One operand: `count` tiles (or rows, for tilize), `stride` bytes apart, the first at `first`.
    struct Operand {
        TileShape shape;
        const uint8_t* first = nullptr;
        uint32_t stride = 0, count = 0, bytes = 0;  // bytes of each
        std::vector<uint8_t> settled;
    };
    UnpackRequest request;
    std::array<Operand, 2> operands;

    const uint8_t* tile(uint32_t operand, uint32_t index) const {
        return operands[operand].first + static_cast<size_t>(index) * operands[operand].stride;
    }
};

// Checks formats, shapes and addresses; afterwards the entry refers to `l1`.
void make_entry(const UnpackRequest& request, std::span<const uint8_t> l1, UnpackedEntry& entry);
// Copies what the entry refers to.
void settle_entry(UnpackedEntry& entry);

// One tile of a tile-shaped operand, row-major in 32x32, zero outside its shape. Integers stay integers.
void read_tile(const uint8_t* from, const TileShape& shape, SrcWidth width, Tile& to);
// Operand 0 or 1 of the entry with the request's transposes, tilizing and zeroing done.
void read_operand(const UnpackedEntry& entry, uint32_t operand, SrcWidth width, Tile& to);
void apply_transposes(uint32_t unpack_flags, Tile& tile);

bool is_integer(DataFormat format);

}  // namespace softmetal::tensix
