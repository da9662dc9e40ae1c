// Tiles of bfp8 and bfp4 chosen by format, through the public calls for each.
#pragma once

#include <optional>
#include <vector>

#include <tt-metalium/bfloat4.hpp>
#include <tt-metalium/bfloat8.hpp>
#include <tt-metalium/tt_backend_api_types.hpp>

template <tt::DataFormat format, typename T>
std::vector<uint32_t> pack_as_bfp_tiles(ttsl::Span<const T> data, bool row_major_input, bool is_exp_a,
                                        const std::optional<tt::tt_metal::Tile>& tile = std::nullopt) {
    if constexpr (format == tt::DataFormat::Bfp8 || format == tt::DataFormat::Bfp8_b) {
        return pack_as_bfp8_tiles(data, row_major_input, is_exp_a, tile);
    } else {
        static_assert(format == tt::DataFormat::Bfp4 || format == tt::DataFormat::Bfp4_b);
        return pack_as_bfp4_tiles(data, row_major_input, is_exp_a, tile);
    }
}
