// What a GlobalCircularBuffer is made of. Knows nothing of programs.
#pragma once

#include <memory>
#include <utility>
#include <vector>

#include <tt-metalium/global_circular_buffer.hpp>
#include <tt-metalium/mesh_buffer.hpp>

namespace tt::tt_metal::experimental {

class GlobalCircularBufferImpl {
public:
    IDevice* device = nullptr;
    std::vector<std::pair<CoreCoord, CoreRangeSet>> mapping;
    CoreRangeSet senders, receivers, all;
    uint32_t size = 0;
    // On a mesh one of each for all its devices, else a buffer of the device.
    std::shared_ptr<distributed::MeshBuffer> mesh_ring, mesh_config;
    std::shared_ptr<Buffer> device_ring, device_config;

    const Buffer& ring() const { return device_ring ? *device_ring : *mesh_ring->get_reference_buffer(); }
    const Buffer& config() const { return device_config ? *device_config : *mesh_config->get_reference_buffer(); }
};

}  // namespace tt::tt_metal::experimental
