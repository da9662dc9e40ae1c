// Distances on a device.
#pragma once

#include <cstdint>

#include <tt-metalium/core_coord.hpp>
#include <tt-metalium/kernel_types.hpp>

namespace tt::tt_metal {
class IDevice;
}
namespace tt::tt_metal::distributed {
class MeshCoordinate;
class MeshDevice;
}  // namespace tt::tt_metal::distributed

namespace tt::tt_metal::experimental::Device {

// How many routers a packet passes between two worker cores; each NoC goes around in its own direction. Throws
// UserError for null and for cores outside the grid.
uint32_t get_worker_noc_hop_distance(IDevice* device, const CoreCoord& logical_src, const CoreCoord& logical_dst,
                                     NOC noc);
uint32_t get_worker_noc_hop_distance(distributed::MeshDevice* mesh_device,
                                     const distributed::MeshCoordinate& mesh_coord, const CoreCoord& logical_src,
                                     const CoreCoord& logical_dst, NOC noc);

}  // namespace tt::tt_metal::experimental::Device
