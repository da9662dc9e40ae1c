// Rectangles that cover given cores. Knows no device.
#pragma once

#include <vector>

#include <tt-metalium/core_coord.hpp>

namespace softmetal::host {

// Runs along the rows (or columns) first, then equal runs of neighbouring rows (columns) joined. Cores may repeat.
tt::tt_metal::CoreRangeSet rectangles_of(std::vector<tt::tt_metal::CoreCoord> cores, bool rows_first);

}  // namespace softmetal::host
