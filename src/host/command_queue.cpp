// The calls of programs for a single device, before meshes, as forwards to the queue of a unit mesh.
#include <tt-metalium/command_queue.hpp>

#include "host/buffer_impl.h"
#include "host/errors.h"
#include "host/launch.h"
#include "host/mesh_device_impl.h"

namespace tt::tt_metal {

using softmetal::host::BufferAccess;
using softmetal::host::fail;

CommandQueue& GetCommandQueue(IDevice* device, uint8_t cq_id) {
    const auto mesh = device ? device->get_mesh_device() : nullptr;
    if (!mesh) fail("GetCommandQueue: the device is null or closed");
    return mesh->mesh_command_queue(cq_id);
}

void EnqueueProgram(CommandQueue& queue, Program& program, bool blocking) {
    auto& impl = queue.impl();
    auto& mesh = impl.mesh->impl();
    mesh.require_open("EnqueueProgram");
    program.impl().use_on(mesh.work, mesh.id);
    std::vector<distributed::Trace::Step> steps;
    for (const auto& device : mesh.devices) {
        steps.push_back(
            {device->shared_state(), std::make_shared<const softmetal::host::Run>(softmetal::host::prepare_run(
                                         program.impl(), device->state(), device->loaded_cores()))});
    }
    if (impl.capturing) {
        auto& trace = mesh.traces.at(*impl.capturing)->steps;
        trace.insert(trace.end(), steps.begin(), steps.end());
        return;
    }
    impl.run(impl.origin(program.impl().describe()), std::move(steps), blocking);
}

Buffer& get_buffer(const BufferRef& buffer) {
    if (const auto* shared = std::get_if<std::shared_ptr<Buffer>>(&buffer)) {
        if (!*shared) fail("a command queue was given a null buffer");
        return **shared;
    }
    return std::get<std::reference_wrapper<Buffer>>(buffer);
}

void EnqueueWriteBuffer(CommandQueue& queue, const BufferRef& buffer, const void* source, bool blocking) {
    queue.impl().require_ready("EnqueueWriteBuffer");
    const Buffer& target = get_buffer(buffer);
    if (!source) fail("EnqueueWriteBuffer: the source is a null pointer");
    BufferAccess pages(target, target.impl().state, 0, target.size(), "write");
    const auto* bytes = static_cast<const uint8_t*>(source);
    queue.impl().add(
        "a write of " + target.impl().describe(),
        [pages = std::move(pages), device = target.impl().state, stall = queue.impl().stall_group(),
         data = std::vector<uint8_t>(bytes, bytes + target.size())] {
            device->finish(&stall);
            pages.write(data.data());
        },
        blocking);
}

// Older programs read with blocking = false and look at the result after Finish: the destination must live that long.
void EnqueueReadBuffer(CommandQueue& queue, const BufferRef& buffer, void* destination, bool blocking) {
    queue.impl().require_ready("EnqueueReadBuffer");
    const Buffer& source = get_buffer(buffer);
    if (!destination) fail("EnqueueReadBuffer: the destination is a null pointer");
    BufferAccess pages(source, source.impl().state, 0, source.size(), "read");
    queue.impl().add(
        "a read of " + source.impl().describe(),
        [pages = std::move(pages), device = source.impl().state, stall = queue.impl().stall_group(),
         target = static_cast<uint8_t*>(destination)] {
            device->finish(&stall);
            pages.read(target);
        },
        blocking);
}

distributed::MeshCommandQueue& IDevice::command_queue(std::size_t cq_id) {
    return GetCommandQueue(this, static_cast<uint8_t>(cq_id));
}

namespace {

const distributed::MeshEvent& recorded(const std::shared_ptr<Event>& event, const char* call) {
    if (!event || !event->mesh_event) fail("{}: the event has not been recorded; EnqueueRecordEvent does that", call);
    return *event->mesh_event;
}

distributed::MeshDevice& mesh_of(IDevice* device, const char* call) {
    const auto mesh = device ? device->get_mesh_device() : nullptr;
    if (!mesh) fail("{}: the device is null or closed", call);
    return *mesh;
}

}  // namespace

void EnqueueRecordEvent(CommandQueue& queue, const std::shared_ptr<Event>& event,
                        ttsl::Span<const SubDeviceId> sub_device_ids) {
    if (!event) fail("EnqueueRecordEvent: the event is null; make one with std::make_shared<Event>()");
    event->mesh_event = std::make_shared<const distributed::MeshEvent>(queue.enqueue_record_event(sub_device_ids));
}
void EnqueueWaitForEvent(CommandQueue& queue, const std::shared_ptr<Event>& event) {
    queue.enqueue_wait_for_event(recorded(event, "EnqueueWaitForEvent"));
}
void EventSynchronize(const std::shared_ptr<Event>& event) {
    distributed::EventSynchronize(recorded(event, "EventSynchronize"));
}
bool EventQuery(const std::shared_ptr<Event>& event) {
    return distributed::EventQuery(recorded(event, "EventQuery"));
}

uint32_t BeginTraceCapture(IDevice* device, uint8_t cq_id) {
    return *mesh_of(device, "BeginTraceCapture").begin_mesh_trace(cq_id);
}
void EndTraceCapture(IDevice* device, uint8_t cq_id, uint32_t trace_id) {
    mesh_of(device, "EndTraceCapture").end_mesh_trace(cq_id, distributed::MeshTraceId(trace_id));
}
void ReplayTrace(IDevice* device, uint8_t cq_id, uint32_t trace_id, bool blocking) {
    mesh_of(device, "ReplayTrace").replay_mesh_trace(cq_id, distributed::MeshTraceId(trace_id), blocking);
}
void ReleaseTrace(IDevice* device, uint32_t trace_id) {
    mesh_of(device, "ReleaseTrace").release_mesh_trace(distributed::MeshTraceId(trace_id));
}
void EnqueueTrace(CommandQueue& queue, uint32_t trace_id, bool blocking) {
    queue.enqueue_trace(distributed::MeshTraceId(trace_id), blocking);
}
void Synchronize(IDevice* device, std::optional<uint8_t> cq_id, ttsl::Span<const SubDeviceId> sub_device_ids) {
    distributed::Synchronize(&mesh_of(device, "Synchronize"), cq_id, sub_device_ids);
}

}  // namespace tt::tt_metal
