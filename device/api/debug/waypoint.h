// Waypoints: the last four characters a processor passed, for reports of a stuck kernel.
#pragma once

#include <stdint.h>

#include "core/call.h"

namespace softmetal::device {

template <uint32_t N>
constexpr uint32_t pack_waypoint(const char (&name)[N]) {
    uint32_t packed = 0;
    for (uint32_t i = 0; i + 1 < N && i < 4; ++i)
        packed |= static_cast<uint32_t>(static_cast<uint8_t>(name[i])) << (8 * i);
    return packed;
}

}  // namespace softmetal::device

// Leaves up to four characters for the report of a hang.
#define WAYPOINT(name) \
    softmetal::device::call(softmetal::device::Call::kWaypoint, softmetal::device::pack_waypoint(name))
