// Long loops of scalar code say that they get on, so that they are not taken for a kernel that hangs.
#pragma once

#include <cstdint>

#include "api/debug/waypoint.h"

namespace softmetal::scalar {

// To be called in each turn of a loop whose turns take long.
inline void in_turn(uint32_t turn) {
    if (turn & 1) {
        WAYPOINT("odd");
    } else {
        WAYPOINT("even");
    }
}

}  // namespace softmetal::scalar
