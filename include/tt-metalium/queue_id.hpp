// Identifier of a command queue.
#pragma once

#include <cstdint>
#include <optional>

#include <tt_stl/strong_type.hpp>

namespace tt::tt_metal {

// The number of a command queue of a device: 0 or 1.
using QueueId = ttsl::StrongType<uint8_t, struct QueueIdTag>;

// The number itself, if there is one.
inline std::optional<uint8_t> raw_optional(const std::optional<QueueId>& queue) {
    return queue ? std::optional<uint8_t>(queue->get()) : std::nullopt;
}

}  // namespace tt::tt_metal
