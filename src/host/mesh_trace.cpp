// Traces: workloads as they were when they were captured, to be run again without preparing them.
#include <tt-metalium/distributed.hpp>

#include "host/errors.h"
#include "host/mesh_device_impl.h"

namespace tt::tt_metal::distributed {

using softmetal::host::fail;

MeshTraceId MeshDevice::begin_mesh_trace(uint8_t cq_id) {
    return begin_mesh_trace(mesh_command_queue(cq_id));
}
MeshTraceId MeshDevice::begin_mesh_trace(MeshCommandQueue& queue) {
    const MeshTraceId id(impl_->next_trace++);
    begin_mesh_trace(queue, id);
    return id;
}
void MeshDevice::begin_mesh_trace(uint8_t cq_id, const MeshTraceId& trace_id) {
    begin_mesh_trace(mesh_command_queue(cq_id), trace_id);
}
void MeshDevice::begin_mesh_trace(MeshCommandQueue& mesh_queue, const MeshTraceId& trace_id) {
    auto& queue = mesh_queue.impl();
    queue.require_ready("beginning a trace");
    auto trace = std::make_shared<Trace>();
    trace->manager = get_active_sub_device_manager_id();
    if (!impl_->traces.try_emplace(trace_id, std::move(trace)).second) {
        fail("trace {} already exists: release it first", *trace_id);
    }
    impl_->next_trace = std::max(impl_->next_trace, *trace_id + 1);
    queue.capturing = trace_id;
}

void MeshDevice::end_mesh_trace(uint8_t cq_id, const MeshTraceId& trace_id) {
    end_mesh_trace(mesh_command_queue(cq_id), trace_id);
}
void MeshDevice::end_mesh_trace(MeshCommandQueue& mesh_queue, const MeshTraceId& trace_id) {
    auto& queue = mesh_queue.impl();
    if (queue.capturing != trace_id) {
        fail("trace {} is not being captured on command queue {}; {}", *trace_id, queue.id,
             queue.capturing ? fmt::format("trace {} is", **queue.capturing) : "none is");
    }
    impl_->traces.at(trace_id)->complete = true;
    queue.capturing.reset();
}

void MeshDevice::replay_mesh_trace(uint8_t cq_id, const MeshTraceId& trace_id, bool blocking) {
    mesh_command_queue(cq_id).enqueue_trace(trace_id, blocking);
}
void MeshDevice::replay_mesh_trace(MeshCommandQueue& queue, const MeshTraceId& trace_id, bool blocking) {
    queue.enqueue_trace(trace_id, blocking);
}

void MeshCommandQueue::enqueue_trace(const MeshTraceId& trace_id, bool blocking) {
    impl_->require_ready("replaying a trace");
    const auto& traces = impl_->mesh->impl().traces;
    const auto found = traces.find(trace_id);
    if (found == traces.end()) fail("trace {} does not exist: it was never captured, or has been released", *trace_id);
    const Trace& trace = *found->second;
    if (!trace.complete) fail("trace {} is still being captured: call end_mesh_trace before it is replayed", *trace_id);
    const auto manager = impl_->mesh->get_active_sub_device_manager_id();
    if (trace.manager != manager) {
        fail("trace {} was captured while sub-device manager {} was loaded; manager {} is now. Load the former.",
             *trace_id, *trace.manager, *manager);
    }
    impl_->run(impl_->origin(fmt::format("replay of trace {}", *trace_id)), trace.steps, blocking);
}

void MeshDevice::release_mesh_trace(const MeshTraceId& trace_id) {
    if (impl_->traces.erase(trace_id) == 0) {
        fail("trace {} does not exist: it has been released, or never captured", *trace_id);
    }
}

MeshTraceId BeginTraceCapture(MeshDevice* device, uint8_t cq_id) {
    if (!device) fail("BeginTraceCapture needs a mesh device; the one given is null");
    return device->begin_mesh_trace(cq_id);
}

}  // namespace tt::tt_metal::distributed
