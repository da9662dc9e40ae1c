// Names of tile sizes before they moved to tt_backend_api_types.hpp.
#pragma once

#include <cstdint>

#include <tt-metalium/constants.hpp>
#include <tt-metalium/host_api.hpp>
#include <tt-metalium/math.hpp>
#include <tt-metalium/tt_backend_api_types.hpp>

namespace tt::tt_metal::detail {

// Bytes of a 32x32 tile.
[[deprecated("use tt::tile_size")]] inline uint32_t TileSize(const DataFormat& format) {
    return tt::tile_size(format);
}

}  // namespace tt::tt_metal::detail
