// The shape of all devices that may be opened (SOFTMETAL_DEVICES, default 1).
#pragma once

#include <optional>
#include <vector>

#include <tt-metalium/maybe_remote.hpp>
#include <tt-metalium/mesh_coord.hpp>

namespace tt::tt_metal::distributed {

// One for the process; its shape is that at the first call.
class SystemMesh {
public:
    // The mesh of all devices.
    static SystemMesh& instance();

    // One row of all devices; softmetal has them all in this process.
    const MeshShape& shape() const { return shape_; }
    const MeshShape& local_shape() const { return shape_; }

    // Devices for a mesh: their numbers in row-major order, and the shape.
    struct MappedDevices {
        // The numbers, and the shape they fill.
        std::vector<MaybeRemote<int>> device_ids;
        MeshShape mesh_shape;
    };
    // The devices that a mesh of that shape would get. UserError when it needs more than there are.
    MappedDevices get_mapped_devices(const std::optional<MeshShape>& shape,
                                     const std::optional<MeshCoordinate>& offset = std::nullopt) const;

private:
    explicit SystemMesh(const MeshShape& shape);

    MeshShape shape_;
};

}  // namespace tt::tt_metal::distributed
