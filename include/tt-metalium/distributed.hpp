// Work on meshes of devices: workloads, reads and writes, events and traces.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include <tt-metalium/buffer.hpp>
#include <tt-metalium/host_api.hpp>
#include <tt-metalium/mesh_buffer.hpp>
#include <tt-metalium/mesh_command_queue.hpp>
#include <tt-metalium/mesh_coord.hpp>
#include <tt-metalium/mesh_device.hpp>
#include <tt-metalium/mesh_event.hpp>
#include <tt-metalium/mesh_trace_id.hpp>
#include <tt-metalium/mesh_workload.hpp>
#include <tt-metalium/sub_device_types.hpp>
#include <tt_stl/assert.hpp>
#include <tt_stl/optional_reference.hpp>
#include <tt_stl/span.hpp>

namespace tt::tt_metal::distributed {

// Runs every program of the workload on its devices. Kernels are compiled and arguments taken now, so the workload may
// be changed when this returns; an error of a kernel is thrown here if `blocking`, else by the next call that waits.
void EnqueueMeshWorkload(MeshCommandQueue& mesh_cq, MeshWorkload& mesh_workload, bool blocking);

// Writes one device's part of a buffer. UserError when the vector has fewer bytes than that.
template <typename DType>
void WriteShard(MeshCommandQueue& mesh_cq, const std::shared_ptr<MeshBuffer>& mesh_buffer, std::vector<DType>& src,
                const MeshCoordinate& coord, bool blocking = false) {
    const size_t needed = mesh_buffer->device_local_size();
    TT_FATAL(src.size() * sizeof(DType) >= needed,
             "WriteShard: the buffer holds {} bytes on each device, the source has {} ({} x {})", needed,
             src.size() * sizeof(DType), src.size(), sizeof(DType));
    mesh_cq.enqueue_write_shards(mesh_buffer, {ShardDataTransfer(coord).host_data(src.data())}, blocking);
}

// Reads one device's part; the vector is made to fit.
template <typename DType>
void ReadShard(MeshCommandQueue& mesh_cq, std::vector<DType>& dst, const std::shared_ptr<MeshBuffer>& mesh_buffer,
               const MeshCoordinate& coord, bool blocking = true) {
    dst.resize(mesh_buffer->device_local_size() / sizeof(DType));
    mesh_cq.enqueue_read_shards({ShardDataTransfer(coord).host_data(dst.data())}, mesh_buffer, blocking);
}

// Writes a whole buffer: the same to each device, or a row-major matrix in shards. UserError when the vector has fewer
// bytes than the buffer.
template <typename DType>
void EnqueueWriteMeshBuffer(MeshCommandQueue& mesh_cq, const std::shared_ptr<MeshBuffer>& mesh_buffer,
                            const std::vector<DType>& src, bool blocking = false) {
    TT_FATAL(src.size() * sizeof(DType) >= mesh_buffer->size(),
             "EnqueueWriteMeshBuffer: the buffer holds {} bytes, the source has {} ({} x {})", mesh_buffer->size(),
             src.size() * sizeof(DType), src.size(), sizeof(DType));
    mesh_cq.enqueue_write_mesh_buffer(mesh_buffer, src.data(), blocking);
}

// Reads a whole buffer, or the first device's replica; the vector is made to fit.
template <typename DType>
void EnqueueReadMeshBuffer(MeshCommandQueue& mesh_cq, std::vector<DType>& dst,
                           const std::shared_ptr<MeshBuffer>& mesh_buffer, bool blocking = true) {
    dst.resize(mesh_buffer->size() / sizeof(DType));
    mesh_cq.enqueue_read_mesh_buffer(dst.data(), mesh_buffer, blocking);
}

// Waits on the host until the event's point is reached.
void EventSynchronize(const MeshEvent& event);
// Whether it is reached.
bool EventQuery(const MeshEvent& event);

// As MeshDevice::begin_mesh_trace. UserError for a null device.
MeshTraceId BeginTraceCapture(MeshDevice* device, uint8_t cq_id);

// Waits until a queue of the mesh, or all, has nothing left to do. UserError for a null device or a queue it does not
// have, and the error of work that nobody has waited for.
void Synchronize(MeshDevice* device, std::optional<uint8_t> cq_id, ttsl::Span<const SubDeviceId> sub_device_ids = {});
void Synchronize(MeshDevice& device, ttsl::optional_reference<MeshCommandQueue> mesh_cq = std::nullopt,
                 ttsl::Span<const SubDeviceId> sub_device_ids = {});

// Whether several processes share the mesh: never in softmetal.
bool UsingDistributedEnvironment();

}  // namespace tt::tt_metal::distributed

namespace tt::tt_metal {

// Runs a program on every device of the mesh, on the thread's current queue, and waits; Async does not wait.
void LaunchProgram(distributed::MeshDevice& mesh_device, Program&& program);
void LaunchProgramAsync(distributed::MeshDevice& mesh_device, Program&& program);

}  // namespace tt::tt_metal
