// Global semaphores at an address of the caller's choice.
#pragma once

#include <cstdint>
#include <optional>

#include <tt-metalium/global_semaphore.hpp>

namespace tt::tt_metal::experimental {

// Throws UnsupportedError: softmetal places global semaphores itself; use tt::tt_metal::CreateGlobalSemaphore.
GlobalSemaphore CreateGlobalSemaphore(IDevice* device, const CoreRangeSet& cores, std::optional<uint32_t> initial_value,
                                      BufferType buffer_type, uint64_t address);

}  // namespace tt::tt_metal::experimental
