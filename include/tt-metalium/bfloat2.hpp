// Tiles of bfp2 on the host: a sign and one bit each, 16 datums share an exponent.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <tt-metalium/bfloat16.hpp>
#include <tt-metalium/tile.hpp>
#include <tt_stl/span.hpp>

// Whole tiles one after another, each row-major or face by face. `is_exp_a`: 5-bit exponents (Bfp2), else 8 (Bfp2_b).
// T is float or bfloat16. Throws UserError when the data is not whole tiles.
template <typename T>
std::vector<uint32_t> pack_as_bfp2_tiles(ttsl::Span<const T> data, bool row_major_input, bool is_exp_a,
                                         const std::optional<tt::tt_metal::Tile>& tile = std::nullopt);

// The values of such tiles, each row-major or face by face. Throws UserError when the words are not whole tiles.
std::vector<float> unpack_bfp2_tiles_into_float_vec(ttsl::Span<const uint32_t> bfp_tiles, bool row_major_output,
                                                    bool is_exp_a,
                                                    const std::optional<tt::tt_metal::Tile>& tile = std::nullopt);

namespace tt::tt_metal {
using ::pack_as_bfp2_tiles;
using ::unpack_bfp2_tiles_into_float_vec;
}  // namespace tt::tt_metal
