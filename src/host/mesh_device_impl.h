// What a MeshDevice is made of: devices that share one allocator, command queues, traces.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <vector>

#include <tt-metalium/mesh_command_queue.hpp>
#include <tt-metalium/mesh_device.hpp>

#include "host/sim_device.h"

namespace tt::tt_metal::distributed {

// Launches in order, as they were when they were captured.
struct Trace {
    struct Step {
        std::shared_ptr<softmetal::host::DeviceState> device;
        softmetal::chip::LaunchSetup setup;
    };
    std::vector<Step> steps;
};

class MeshDeviceImpl {
public:
    MeshDeviceImpl(int id, const MeshShape& shape, const std::vector<int>& device_ids,
                   const softmetal::host::DeviceSettings& settings);

    softmetal::host::SimDevice& first() const { return *devices[0]; }
    softmetal::host::SimDevice& at(const MeshCoordinate& coord) const { return *devices[coord.to_linear_index(shape)]; }

    int id;
    MeshShape shape;
    std::vector<std::unique_ptr<softmetal::host::SimDevice>> devices;
    std::unique_ptr<MeshDeviceView> view;
    std::vector<std::unique_ptr<MeshCommandQueue>> queues;
    std::map<MeshTraceId, Trace> traces;
    uint32_t next_trace = 1;
};

class MeshCommandQueueImpl {
public:
    MeshCommandQueueImpl(MeshDevice* mesh, uint32_t id) : mesh(mesh), id(id) {}

    MeshDevice* mesh;
    uint32_t id;
    uint32_t next_event = 1;
    std::optional<MeshTraceId> capturing;
};

}  // namespace tt::tt_metal::distributed

namespace softmetal::host {

// A mesh that does not depend on environment variables. Empty ids: 0, 1, ...
std::shared_ptr<tt::tt_metal::distributed::MeshDevice> make_mesh(const tt::tt_metal::distributed::MeshShape& shape,
                                                                 std::vector<int> device_ids,
                                                                 const DeviceSettings& settings);

// How many devices may be opened: SOFTMETAL_DEVICES, default 1.
size_t num_available_devices();

}  // namespace softmetal::host
