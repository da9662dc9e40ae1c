// Routers between worker cores: NoC 0 goes right and down, NoC 1 left and up, and both wrap around.
#include <tt-metalium/experimental/device.hpp>
#include <tt-metalium/mesh_device.hpp>

#include "host/buffer_impl.h"
#include "host/device_state.h"
#include "host/errors.h"

namespace tt::tt_metal::experimental::Device {

using softmetal::host::fail;

uint32_t get_worker_noc_hop_distance(IDevice* device, const CoreCoord& logical_src, const CoreCoord& logical_dst,
                                     NOC noc) {
    if (!device) fail("get_worker_noc_hop_distance needs a device");
    if (noc > NOC::NOC_1) fail("get_worker_noc_hop_distance: NoC {} does not exist; there are 0 and 1", int{noc});
    const auto& machine = softmetal::host::state_of(*device).machine();
    const auto place = [&](const CoreCoord& core) {
        if (core.x >= machine.grid_x || core.y >= machine.grid_y) {
            fail("get_worker_noc_hop_distance: core {} is outside the {}x{} worker grid of {}", core, machine.grid_x,
                 machine.grid_y, machine.name);
        }
        return machine.worker_physical[core.y * machine.grid_x + core.x];
    };
    auto from = place(logical_src), to = place(logical_dst);
    if (noc == NOC::NOC_1) std::swap(from, to);
    return (machine.noc_width + to.x - from.x) % machine.noc_width +
           (machine.noc_height + to.y - from.y) % machine.noc_height;
}

uint32_t get_worker_noc_hop_distance(distributed::MeshDevice* mesh_device,
                                     const distributed::MeshCoordinate& mesh_coord, const CoreCoord& logical_src,
                                     const CoreCoord& logical_dst, NOC noc) {
    if (!mesh_device) fail("get_worker_noc_hop_distance needs a mesh");
    return get_worker_noc_hop_distance(mesh_device->get_device(mesh_coord), logical_src, logical_dst, noc);
}

}  // namespace tt::tt_metal::experimental::Device
