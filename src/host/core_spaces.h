// The same worker core in the three spaces of coordinates, and what to say when a coordinate is in none of the right
// one. Knows the machine's tables only.
#pragma once

#include <optional>
#include <string>

#include <tt-metalium/core_coord.hpp>

#include "chip/machine.h"
#include "softmetal/coordinates.h"

namespace softmetal::host {

// The number of the worker core that has this coordinate in that space, as the machine's tables count them.
std::optional<uint32_t> find_worker(const chip::Machine& machine, CoreSpace space, tt::tt_metal::CoreCoord coord);
tt::tt_metal::CoreCoord worker_in(const chip::Machine& machine, CoreSpace space, uint32_t worker);

// "; it is the translated coordinate of logical core (x=0,y=0): logical_core_from_worker_core() converts", or empty:
// what the coordinate means in the other spaces.
std::string hint_at_other_spaces(const chip::Machine& machine, CoreSpace expected, tt::tt_metal::CoreCoord coord);

}  // namespace softmetal::host
