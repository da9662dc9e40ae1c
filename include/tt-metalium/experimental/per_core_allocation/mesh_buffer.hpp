// Addresses of a mesh buffer by core. In softmetal they are all the same.
#pragma once

#include <memory>

#include <tt-metalium/core_coord.hpp>
#include <tt-metalium/hal_types.hpp>
#include <tt-metalium/mesh_buffer.hpp>
#include <tt-metalium/mesh_coord.hpp>

namespace tt::tt_metal::experimental::per_core_allocation {

// The address on a core, in bytes: that of the buffer. Throws UserError for a freed buffer.
DeviceAddr get_per_core_address(const distributed::MeshBuffer& mesh_buffer, const CoreCoord& core);
DeviceAddr get_per_core_address(const distributed::MeshBuffer& mesh_buffer,
                                const distributed::MeshCoordinate& device_coord, const CoreCoord& core);
// Whether each core has its own address: no.
bool is_per_core_allocation(const distributed::MeshBuffer& mesh_buffer);
// On one device of the mesh only. Throws UnsupportedError: the devices share one allocator.
std::shared_ptr<distributed::MeshBuffer> create_on_single_device(
    const distributed::MeshBufferConfig& mesh_buffer_config,
    const distributed::DeviceLocalBufferConfig& device_local_config, distributed::MeshDevice* mesh_device,
    const distributed::MeshCoordinate& coord);

}  // namespace tt::tt_metal::experimental::per_core_allocation
