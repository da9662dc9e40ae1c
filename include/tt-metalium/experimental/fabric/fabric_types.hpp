// Names of the fabric between devices. Devices of softmetal are not connected: only DISABLED may be asked for.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include <tt_stl/strong_type.hpp>

namespace tt::tt_fabric {

// How devices would be joined: in a line, a ring, a grid.
enum class FabricConfig : uint32_t {
    DISABLED = 0,
    FABRIC_1D_NEIGHBOR_EXCHANGE = 1,
    FABRIC_1D = 2,
    FABRIC_1D_RING = 3,
    FABRIC_2D = 4,
    FABRIC_2D_TORUS_X = 5,
    FABRIC_2D_TORUS_Y = 6,
    FABRIC_2D_TORUS_XY = 7,
    CUSTOM = 8,
};

// Worker cores that would help the routers.
enum class FabricTensixConfig : uint32_t { DISABLED = 0, MUX = 1, UDM = 2 };
// Whether transfers would have one form within and between devices.
enum class FabricUDMMode : uint32_t { DISABLED = 0, ENABLED = 1 };

// Bits: who starts and who ends the fabric.
enum class FabricManagerMode : uint32_t { ENABLED = 0, INIT_FABRIC = 1, TERMINATE_FABRIC = 2, DEFAULT = 3 };

// Settings of the routers.
struct FabricRouterConfig {
    // Largest payload of a packet, in bytes.
    std::optional<size_t> max_packet_payload_size_bytes;
};

// What would happen with links that are down.
enum class FabricReliabilityMode : uint32_t {
    STRICT_SYSTEM_HEALTH_SETUP_MODE = 0,
    RELAXED_SYSTEM_HEALTH_SETUP_MODE = 1,
    DYNAMIC_RECONFIGURATION_SETUP_MODE = 2,
};

}  // namespace tt::tt_fabric
