// Tiles of bfp8 on the host: 16 datums share an exponent.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <tt-metalium/bfloat16.hpp>
#include <tt-metalium/tile.hpp>
#include <tt_stl/span.hpp>

// Whole tiles one after another, each row-major or face by face. `is_exp_a`: 5-bit exponents (Bfp8), else 8 (Bfp8_b).
// T is float or bfloat16.
template <typename T>
std::vector<uint32_t> pack_as_bfp8_tiles(ttsl::Span<const T> data, bool row_major_input, bool is_exp_a,
                                         const std::optional<tt::tt_metal::Tile>& tile = std::nullopt);

// Tiles back into numbers, in the order of the tiles, each row-major or face by face.
std::vector<float> unpack_bfp8_tiles_into_float_vec(ttsl::Span<const uint32_t> tiles, bool row_major_output,
                                                    bool is_exp_a,
                                                    const std::optional<tt::tt_metal::Tile>& tile = std::nullopt);
