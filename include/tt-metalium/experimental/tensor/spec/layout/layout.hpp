// How the elements of a tensor follow each other in memory.
#pragma once

#include <ostream>

namespace tt::tt_metal {

// ROW_MAJOR: rows, a page is a row. TILE: tiles made of faces, a page is a tile.
enum class Layout { ROW_MAJOR = 0, TILE = 1, INVALID = 2 };

std::ostream& operator<<(std::ostream& out, const Layout& layout);

}  // namespace tt::tt_metal
