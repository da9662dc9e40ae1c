// Memory in L1 that a kernel has for itself on each node it runs on.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include <tt-metalium/tile.hpp>
#include <tt-metalium/tt_backend_api_types.hpp>
#include <tt_stl/strong_type.hpp>

namespace tt::tt_metal::experimental {

// The name of a ScratchpadSpec in a ProgramSpec.
using ScratchpadSpecName = ttsl::StrongType<std::string, struct ScratchpadSpecNameTag>;

// The name, its bytes on each node, and what it holds where a compute kernel uses it as tiles.
struct ScratchpadSpec {
    // What the kernels' bindings name, bytes, and what it holds.
    ScratchpadSpecName unique_id;
    uint32_t size_per_node = 0;
    std::optional<tt::DataFormat> data_format_metadata = std::nullopt;
    std::optional<Tile> tile_format_metadata = std::nullopt;
};

}  // namespace tt::tt_metal::experimental
