// How one tensor becomes parts on the devices of a mesh, and how parts become one tensor again.
#pragma once

#include <optional>
#include <ostream>
#include <variant>

#include <tt-metalium/mesh_coord.hpp>
#include <tt_stl/small_vector.hpp>

namespace tt::tt_metal::distributed {

// For each dimension of the mesh: every device along it has the whole tensor, or a part cut along a tensor dimension.
struct MeshMapperConfig {
    // The whole tensor on each, or a part on each.
    struct Replicate {
        bool operator==(const Replicate&) const = default;
    };
    // A part on each, cut along a dimension.
    struct Shard {
        // Of the tensor; negative counts from the end.
        int dim = 0;
        bool operator==(const Shard&) const = default;
    };
    // One of the two.
    using Placement = std::variant<Replicate, Shard>;

    // For each dimension of the mesh.
    ttsl::SmallVector<Placement> placements = {};
    // Another shape to cut for; its parts go to the devices in row-major order, or to the same coordinates if it fits.
    std::optional<MeshShape> mesh_shape_override = std::nullopt;
};

std::ostream& operator<<(std::ostream& out, const MeshMapperConfig::Placement& placement);
std::ostream& operator<<(std::ostream& out, const MeshMapperConfig& config);

// For each dimension of the mesh: the tensor dimension along which the parts are joined.
struct MeshComposerConfig {
    // For each dimension of the mesh, and another shape to join for.
    ttsl::SmallVector<int> dims = {};
    std::optional<MeshShape> mesh_shape_override = std::nullopt;
};
std::ostream& operator<<(std::ostream& out, const MeshComposerConfig& config);

}  // namespace tt::tt_metal::distributed
