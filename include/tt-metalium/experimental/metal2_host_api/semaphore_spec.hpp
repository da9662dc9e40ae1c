// A semaphore on each of some nodes, which kernels on any node may use.
#pragma once

#include <cstdint>
#include <string>
#include <variant>

#include <tt-metalium/experimental/metal2_host_api/advanced_options.hpp>
#include <tt-metalium/experimental/metal2_host_api/node_coord.hpp>
#include <tt_stl/strong_type.hpp>

namespace tt::tt_metal::experimental {

// The name of a SemaphoreSpec in a ProgramSpec.
using SemaphoreSpecName = ttsl::StrongType<std::string, struct SemaphoreSpecNameTag>;

// The name, the nodes that have one, and what it starts with.
struct SemaphoreSpec {
    // What the kernels' bindings name, the nodes, and the value at the start.
    SemaphoreSpecName unique_id;
    Nodes target_nodes = {};
    SemaphoreAdvancedOptions advanced_options = {};
};

// The spelling of June 2026.
namespace metal2_host_api {

// The name of a SemaphoreSpec in a ProgramSpec.
using SemaphoreSpecName = std::string;

// What SemaphoreSpec of today says.
struct SemaphoreSpec {
    // The name, the nodes, and the value at the start.
    SemaphoreSpecName unique_id;
    using Nodes = std::variant<NodeCoord, NodeRange, NodeRangeSet>;
    Nodes target_nodes = {};
    uint32_t initial_value = 0;
    // Registers are of later chips: UnsupportedError.
    enum class SemaphoreMemoryType { L1, Register };
    SemaphoreMemoryType memory_type = SemaphoreMemoryType::L1;
};

}  // namespace metal2_host_api

}  // namespace tt::tt_metal::experimental
