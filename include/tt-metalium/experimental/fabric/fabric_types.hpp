// Settings and names of the network between chips. softmetal simulates chips that are not connected: settings can be
// written down, and only the one without a network can be chosen.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <ostream>
#include <utility>

#include <fmt/format.h>

#include <tt_stl/strong_type.hpp>

namespace tt::tt_fabric {

// How chips are connected and how packets find their way.
enum class FabricConfig : uint32_t {
    DISABLED = 0,
    FABRIC_1D_NEIGHBOR_EXCHANGE = 1,
    FABRIC_1D = 2,
    FABRIC_1D_RING = 3,
    FABRIC_2D = 4,
    FABRIC_2D_TORUS_X = 5,
    FABRIC_2D_TORUS_Y = 6,
    FABRIC_2D_TORUS_XY = 7,
    CUSTOM = 8
};
// What Tensix cores do for routers.
enum class FabricTensixConfig : uint32_t { DISABLED = 0, MUX = 1, UDM = 2 };
// Whether routers move data in the unified way.
enum class FabricUDMMode : uint32_t { DISABLED = 0, ENABLED = 1 };
// Who starts and ends the network.
enum class FabricManagerMode : uint32_t {
    INIT_FABRIC = 1 << 0,
    TERMINATE_FABRIC = 1 << 1,
    ENABLED = INIT_FABRIC & TERMINATE_FABRIC,
    DEFAULT = INIT_FABRIC | TERMINATE_FABRIC
};
// Which directions go around, as bits.
enum class FabricType { MESH = 1 << 0, TORUS_X = 1 << 1, TORUS_Y = 1 << 2, TORUS_XY = TORUS_X | TORUS_Y };
// What to do about links that are missing.
enum class FabricReliabilityMode : uint32_t {
    STRICT_SYSTEM_HEALTH_SETUP_MODE = 0,
    RELAXED_SYSTEM_HEALTH_SETUP_MODE = 1,
    DYNAMIC_RECONFIGURATION_SETUP_MODE = 2
};

// Bits together, bits in common, and whether all bits of the second are in the first.
constexpr FabricManagerMode operator|(FabricManagerMode a, FabricManagerMode b) {
    return static_cast<FabricManagerMode>(static_cast<uint32_t>(a) | static_cast<uint32_t>(b));
}
constexpr FabricManagerMode operator&(FabricManagerMode a, FabricManagerMode b) {
    return static_cast<FabricManagerMode>(static_cast<uint32_t>(a) & static_cast<uint32_t>(b));
}
constexpr bool has_flag(FabricManagerMode flags, FabricManagerMode test_flag) {
    return (flags & test_flag) == test_flag;
}
constexpr FabricType operator|(FabricType a, FabricType b) {
    return static_cast<FabricType>(static_cast<uint32_t>(a) | static_cast<uint32_t>(b));
}
constexpr FabricType operator&(FabricType a, FabricType b) {
    return static_cast<FabricType>(static_cast<uint32_t>(a) & static_cast<uint32_t>(b));
}
constexpr bool has_flag(FabricType flags, FabricType test_flag) {
    return (flags & test_flag) == test_flag;
}

// Settings of routers.
struct FabricRouterConfig {
    // The largest payload of a packet in bytes; the chip's own without one.
    std::optional<size_t> max_packet_payload_size_bytes = std::nullopt;
};

// Numbers of meshes, of the hosts of a mesh, and of switches.
using MeshId = ttsl::StrongType<uint32_t, struct MeshIdTag>;
using MeshHostRankId = ttsl::StrongType<uint32_t, struct HostRankTag>;
using SwitchId = ttsl::StrongType<uint32_t, struct SwitchIdTag>;
// Stands for a host whose number was not given.
constexpr MeshHostRankId MESH_HOST_RANK_UNSET{UINT32_MAX};

// A chip by its mesh and its number there. A value: ordered by mesh, then number.
class FabricNodeId {
public:
    explicit FabricNodeId(MeshId mesh_id_val, std::uint32_t chip_id_val) : mesh_id(mesh_id_val), chip_id(chip_id_val) {}
    // Both parts.
    MeshId mesh_id{0};
    std::uint32_t chip_id = 0;

    friend bool operator==(const FabricNodeId& a, const FabricNodeId& b) {
        return a.mesh_id == b.mesh_id && a.chip_id == b.chip_id;
    }
    friend bool operator<(const FabricNodeId& a, const FabricNodeId& b) {
        return std::pair(*a.mesh_id, a.chip_id) < std::pair(*b.mesh_id, b.chip_id);
    }
    friend bool operator>(const FabricNodeId& a, const FabricNodeId& b) { return b < a; }
    friend bool operator<=(const FabricNodeId& a, const FabricNodeId& b) { return !(b < a); }
    friend bool operator>=(const FabricNodeId& a, const FabricNodeId& b) { return !(a < b); }
    friend std::ostream& operator<<(std::ostream& out, const FabricNodeId& id) {
        return out << "(M" << *id.mesh_id << ", D" << id.chip_id << ")";
    }
};

}  // namespace tt::tt_fabric

template <>
struct std::hash<tt::tt_fabric::FabricNodeId> {
    std::size_t operator()(const tt::tt_fabric::FabricNodeId& id) const noexcept {
        return std::hash<uint64_t>()(uint64_t{*id.mesh_id} << 32 | id.chip_id);
    }
};

template <>
struct fmt::formatter<tt::tt_fabric::FabricNodeId> {
    constexpr auto parse(format_parse_context& ctx) { return ctx.begin(); }
    auto format(const tt::tt_fabric::FabricNodeId& id, format_context& ctx) const {
        return fmt::format_to(ctx.out(), "(M{}, D{})", *id.mesh_id, id.chip_id);
    }
};

namespace tt::tt_metal {

// Numbers of a chip and of where it stands: tray and place on it, rack, shelf, hall and aisle.
using AsicID = ttsl::StrongType<uint64_t, struct AsicIDTag>;
using TrayID = ttsl::StrongType<uint32_t, struct TrayIDTag>;
using ASICLocation = ttsl::StrongType<uint32_t, struct ASICLocationTag>;
using ASICPosition = std::pair<TrayID, ASICLocation>;
using RackID = ttsl::StrongType<uint32_t, struct RackIDTag>;
using UID = ttsl::StrongType<uint32_t, struct UIDTag>;
using HallID = ttsl::StrongType<uint32_t, struct HallIDTag>;
using AisleID = ttsl::StrongType<uint32_t, struct AisleIDTag>;

}  // namespace tt::tt_metal
