// A point in the work of a command queue.
#pragma once

#include <cstdint>
#include <ostream>

#include <tt-metalium/mesh_coord.hpp>

namespace tt::tt_metal::distributed {

class MeshDevice;

// Made by MeshCommandQueue::enqueue_record_event.
class MeshEvent {
public:
    MeshEvent(uint32_t id, MeshDevice* device, uint32_t mesh_cq_id, const MeshCoordinateRange& device_range)
        : id_(id), device_(device), mesh_cq_id_(mesh_cq_id), device_range_(device_range) {}

    // Its number in its queue, the mesh, the queue, and the devices it is about.
    uint32_t id() const { return id_; }
    MeshDevice* device() const { return device_; }
    uint32_t mesh_cq_id() const { return mesh_cq_id_; }
    const MeshCoordinateRange& device_range() const { return device_range_; }

    friend std::ostream& operator<<(std::ostream& out, const MeshEvent& event) {
        return out << "MeshEvent(id=" << event.id_ << ", cq=" << event.mesh_cq_id_ << ", " << event.device_range_
                   << ")";
    }

private:
    uint32_t id_;
    MeshDevice* device_;
    uint32_t mesh_cq_id_;
    MeshCoordinateRange device_range_;
};

}  // namespace tt::tt_metal::distributed
