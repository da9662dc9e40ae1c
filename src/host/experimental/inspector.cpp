// Nobody inspects: what is told is dropped.
#include <tt-metalium/experimental/inspector.hpp>
#include <tt-metalium/experimental/inspector_config.hpp>
#include <tt-metalium/mesh_command_queue.hpp>
#include <tt-metalium/mesh_device.hpp>

#include <mutex>

#include "host/errors.h"

namespace tt::tt_metal {

namespace experimental::inspector {

bool IsEnabled() {
    return false;
}
bool ShouldCaptureTensorSpecs() {
    return false;
}
std::optional<distributed::MeshTraceId> GetCurrentMeshTraceId(distributed::MeshDevice* mesh_device) {
    if (!mesh_device) softmetal::host::fail("GetCurrentMeshTraceId needs a mesh");
    for (uint8_t queue = 0; queue < mesh_device->num_hw_cqs(); ++queue) {
        if (const auto id = mesh_device->mesh_command_queue(queue).trace_id()) return id;
    }
    return std::nullopt;
}
void EmitMeshWorkloadDebugEntry(distributed::MeshWorkload&, uint64_t, std::string_view, std::vector<TensorSpec>,
                                std::optional<distributed::MeshTraceId>) {}
void ReleaseTraceDebugEntries(distributed::MeshTraceId) {}

}  // namespace experimental::inspector

namespace inspector {

void add_config_callback(ConfigCallback callback) {
    static std::mutex mutex;
    static std::vector<ConfigCallback> callbacks;
    if (!callback) softmetal::host::fail("add_config_callback needs a callback");
    const std::lock_guard lock(mutex);
    callbacks.push_back(std::move(callback));
}

}  // namespace inspector

}  // namespace tt::tt_metal
