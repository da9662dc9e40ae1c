// How many semaphores a core has.
#pragma once

#include <cstdint>

#include <tt-metalium/host_api.hpp>

namespace tt::tt_metal {

constexpr std::uint32_t NUM_SEMAPHORES = 16;

}  // namespace tt::tt_metal
