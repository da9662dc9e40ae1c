// The shape of all devices that may be opened (SOFTMETAL_DEVICES, default 1).
#pragma once

#include <optional>
#include <vector>

#include <tt-metalium/maybe_remote.hpp>
#include <tt-metalium/mesh_coord.hpp>

namespace tt::tt_metal::distributed {

class SystemMesh {
public:
    static SystemMesh& instance();

    const MeshShape& shape() const { return shape_; }
    const MeshShape& local_shape() const { return shape_; }

    struct MappedDevices {
        std::vector<MaybeRemote<int>> device_ids;
        MeshShape mesh_shape;
    };
    MappedDevices get_mapped_devices(const std::optional<MeshShape>& shape,
                                     const std::optional<MeshCoordinate>& offset = std::nullopt) const;

private:
    SystemMesh();

    MeshShape shape_;
};

}  // namespace tt::tt_metal::distributed
