// Tiles of MXFP4 on the host: 4-bit floats (e2m1), 32 datums share a power of two. No simulated chip computes with
// them.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <tt-metalium/tile.hpp>
#include <tt_stl/span.hpp>

// Whole tiles one after another, each row-major or face by face; in memory the shared exponents of a tile come first,
// one byte for each 32 datums (bias 127), then the datums, two in a byte. A datum is rounded to nearest, ties to even.
// T is float or bfloat16. Throws UserError when the data is not whole tiles.
template <typename T>
std::vector<uint32_t> pack_as_mxfp4_tiles(ttsl::Span<const T> data, bool row_major_input,
                                          const std::optional<tt::tt_metal::Tile>& tile = std::nullopt);

// The values of such tiles, each row-major or face by face. Throws UserError when the words are not whole tiles.
std::vector<float> unpack_mxfp4_tiles_into_float_vec(ttsl::Span<const uint32_t> mxfp4_tiles, bool row_major_output,
                                                     const std::optional<tt::tt_metal::Tile>& tile = std::nullopt);
