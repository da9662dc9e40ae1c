// Cores of which one reads tiles and multicasts them to the others: their runtime arguments.
#pragma once

#include <string>

#include "launch.h"

namespace softmetal::tilelang {

struct MulticastGroup {
    Core first;  // corner with the smallest coordinates
    int64_t cols = 1, rows = 1;
    int64_t noc = 0;        // rectangles of NoC 1 run from the far corner back
    int64_t semaphore = 0;  // "ready"; "filled" is the next one

    // Spread over the grid, since the cores of one row or column share the links that their reads arrive on.
    Core Sender() const;
};

// `what` is one of sends, receivers_x0, receivers_y0, receivers_x1, receivers_y1, sender_x, sender_y,
// ready_semaphore, filled_semaphore.
RuntimeArg MulticastArgument(const MulticastGroup& group, const std::string& what, const Core& core);

}  // namespace softmetal::tilelang
