// Remembers what a program switched; launches do not ask.
#include <tt-metalium/experimental/dispatch_context.hpp>
#include <tt-metalium/mesh_device.hpp>
#include <tt-metalium/tt_metal.hpp>

#include <map>

#include "host/errors.h"

namespace tt::tt_metal::experimental {

using softmetal::host::fail;

struct DispatchContext::State {
    struct Switches {
        bool fast = false, asynchronous = false;
    };
    std::map<int, Switches> by_mesh;

    Switches& of(const distributed::MeshDevice* mesh, const char* call) {
        if (!mesh) fail("DispatchContext::{} needs a mesh", call);
        return by_mesh[mesh->id()];
    }
};

DispatchContext::DispatchContext() : state_(std::make_unique<State>()) {}
DispatchContext::~DispatchContext() = default;
DispatchContext& DispatchContext::get() {
    static DispatchContext context;
    return context;
}

void DispatchContext::initialize_fast_dispatch(distributed::MeshDevice* mesh_device) {
    bool& fast = state_->of(mesh_device, "initialize_fast_dispatch").fast;
    if (fast) fail("fast dispatch of mesh {} is initialized already: terminate it first", mesh_device->id());
    fast = true;
}
void DispatchContext::terminate_fast_dispatch(distributed::MeshDevice* mesh_device) {
    bool& fast = state_->of(mesh_device, "terminate_fast_dispatch").fast;
    if (!fast) fail("fast dispatch of mesh {} has not been initialized by DispatchContext", mesh_device->id());
    fast = false;
}
void DispatchContext::enable_asynchronous_slow_dispatch(distributed::MeshDevice* mesh_device) {
    state_->of(mesh_device, "enable_asynchronous_slow_dispatch").asynchronous = true;
}
void DispatchContext::disable_asynchronous_slow_dispatch(distributed::MeshDevice* mesh_device) {
    state_->of(mesh_device, "disable_asynchronous_slow_dispatch").asynchronous = false;
}
bool DispatchContext::is_asynchronous_slow_dispatch_enabled(distributed::MeshDevice* mesh_device) const {
    return state_->of(mesh_device, "is_asynchronous_slow_dispatch_enabled").asynchronous;
}
void DispatchContext::reset() {
    state_->by_mesh.clear();
}

void DispatchCompiledProgramToDevice(IDevice* device, Program& program) {
    if (!device) fail("DispatchCompiledProgramToDevice needs a device");
    detail::LaunchProgram(device, program);
}

}  // namespace tt::tt_metal::experimental
