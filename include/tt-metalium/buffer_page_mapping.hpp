// Which page of a sharded buffer stands where.
#pragma once

#include <cstdint>
#include <limits>
#include <vector>

#include <tt-metalium/core_coord.hpp>

namespace tt::tt_metal {

// The pages of a sharded buffer by core and place.
struct UncompressedBufferPageMapping {
    // Stands for a place that no page of the buffer takes.
    static constexpr uint32_t PADDING = std::numeric_limits<uint32_t>::max();

    // The cores, in the order of their shards.
    std::vector<CoreCoord> all_cores;
    // For each core, for each page it holds: the page of the buffer, or PADDING.
    std::vector<std::vector<uint32_t>> core_host_page_indices;
};

// The same.
using BufferPageMapping = UncompressedBufferPageMapping;

}  // namespace tt::tt_metal
