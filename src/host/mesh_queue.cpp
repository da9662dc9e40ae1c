// Command queues of meshes. Everything is done when it is enqueued, so that there is nothing left to wait for.
#include <algorithm>
#include <cstring>

#include <tt-metalium/command_queue.hpp>
#include <tt-metalium/distributed.hpp>

#include "host/buffer_impl.h"
#include "host/errors.h"
#include "host/launch.h"
#include "host/mesh_device_impl.h"

namespace tt::tt_metal::distributed {

using softmetal::host::fail;

class MeshWorkloadImpl {
public:
    std::unordered_map<MeshCoordinateRange, Program> programs;
};

namespace {

// unordered_map has no order to rely on; a run does.
std::vector<std::pair<MeshCoordinateRange, tt_metal::detail::ProgramImpl*>> in_order(
    std::unordered_map<MeshCoordinateRange, Program>& programs) {
    std::vector<std::pair<MeshCoordinateRange, tt_metal::detail::ProgramImpl*>> sorted;
    for (auto& [range, program] : programs) sorted.emplace_back(range, &program.impl());
    std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    return sorted;
}

}  // namespace

MeshWorkload::MeshWorkload() : impl_(std::make_unique<MeshWorkloadImpl>()) {}
MeshWorkload::~MeshWorkload() = default;
MeshWorkload::MeshWorkload(MeshWorkload&& other) noexcept = default;
MeshWorkload& MeshWorkload::operator=(MeshWorkload&& other) noexcept = default;

void MeshWorkload::add_program(const MeshCoordinateRange& device_range, Program&& program) {
    for (const auto& [range, existing] : impl_->programs) {
        if (range.intersects(device_range)) {
            fail(
                "the workload already has a program on {}, which shares devices with {}: a device runs one program of "
                "a "
                "workload. Use another MeshWorkload for the second.",
                to_string(range), to_string(device_range));
        }
    }
    impl_->programs.emplace(device_range, std::move(program));
}
std::unordered_map<MeshCoordinateRange, Program>& MeshWorkload::get_programs() {
    return impl_->programs;
}
const std::unordered_map<MeshCoordinateRange, Program>& MeshWorkload::get_programs() const {
    return impl_->programs;
}

MeshCommandQueue::MeshCommandQueue(std::unique_ptr<MeshCommandQueueImpl> impl) : impl_(std::move(impl)) {}
MeshCommandQueue::~MeshCommandQueue() = default;
MeshDevice* MeshCommandQueue::device() const {
    return impl_->mesh;
}
uint32_t MeshCommandQueue::id() const {
    return impl_->id;
}
std::optional<MeshTraceId> MeshCommandQueue::trace_id() const {
    return impl_->capturing;
}

namespace {

// During a capture nothing runs: the launch is kept as it would have been.
void run_or_capture(MeshCommandQueueImpl& queue, tt_metal::detail::ProgramImpl& program,
                    softmetal::host::SimDevice& device) {
    if (!queue.capturing) {
        device.state().launch(program);
        return;
    }
    auto setup = softmetal::host::prepare_launch(program, device.state());
    queue.mesh->impl().traces.at(*queue.capturing).steps.push_back({device.shared_state(), std::move(setup)});
}

void no_capture(const MeshCommandQueueImpl& queue, const char* call) {
    if (!queue.capturing) return;
    fail("{} while trace {} is being captured on command queue {}: a trace holds workloads only; end it first", call,
         **queue.capturing, queue.id);
}

// Host memory of a sharded mesh buffer is one matrix; a device holds a rectangle of it, row by row.
struct ShardCopy {
    uint64_t matrix_offset, shard_offset, bytes;
};
std::vector<ShardCopy> shard_rows(const ShardedBufferConfig& spec, uint64_t row, uint64_t column) {
    const Shape2D shard = spec.physical_shard_shape();
    const uint64_t datum = spec.compute_datum_size_bytes();
    const uint64_t pitch = spec.global_buffer_shape.width() * datum, width = shard.width() * datum;
    std::vector<ShardCopy> copies;
    for (uint64_t r = 0; r < shard.height(); ++r) {
        copies.push_back({(row * shard.height() + r) * pitch + column * width, r * width, width});
    }
    return copies;
}

struct Placement {
    MeshCoordinate coord;
    uint64_t row, column;  // of the shard in the matrix
};

// Which shard each device holds: the shards in turn over the devices; a replicated dimension follows the mesh.
std::vector<Placement> shard_placements(const ShardedBufferConfig& spec, const MeshShape& mesh) {
    const Shape2D shard = spec.physical_shard_shape();
    const auto [rows_replicated, columns_replicated] = spec.replicated_dims();
    const uint64_t rows = spec.global_buffer_shape.height() / shard.height();
    const uint64_t columns = spec.global_buffer_shape.width() / shard.width();
    const bool row_major = spec.shard_orientation == ShardOrientation::ROW_MAJOR;
    std::vector<Placement> placements;
    uint64_t number = 0;
    for (const auto& coord : MeshCoordinateRange(mesh)) {
        const uint64_t mesh_row = coord.dims() > 1 ? coord[-2] : 0, mesh_column = coord[-1];
        if (rows_replicated || columns_replicated) {
            const uint64_t row = rows_replicated ? 0 : (row_major ? mesh_row : mesh_column);
            const uint64_t column = columns_replicated ? 0 : (row_major ? mesh_column : mesh_row);
            if (row < rows && column < columns) placements.push_back({coord, row, column});
            continue;
        }
        if (number >= rows * columns) break;
        placements.push_back(
            {coord, row_major ? number / columns : number % rows, row_major ? number % columns : number / rows});
        ++number;
    }
    return placements;
}

const Buffer& device_buffer(const MeshBuffer& buffer, const MeshCoordinate& coord) {
    return *buffer.get_device_buffer(coord);
}

}  // namespace

void MeshCommandQueue::enqueue_mesh_workload(MeshWorkload& mesh_workload, bool) {
    EnqueueMeshWorkload(*this, mesh_workload, true);
}

void MeshCommandQueue::enqueue_write_shard_to_sub_grid(const MeshBuffer& buffer, const void* host_data,
                                                       const MeshCoordinateRange& device_range, bool,
                                                       std::optional<BufferRegion> region) {
    no_capture(*impl_, "a write");
    const BufferRegion part = region.value_or(BufferRegion(0, buffer.device_local_size()));
    for (const auto& coord : device_range) {
        softmetal::host::write_buffer(device_buffer(buffer, coord), impl_->mesh->impl().at(coord).state(), part.offset,
                                      part.size, static_cast<const uint8_t*>(host_data));
    }
}

void MeshCommandQueue::enqueue_write_mesh_buffer(const std::shared_ptr<MeshBuffer>& buffer, const void* host_data,
                                                 bool) {
    no_capture(*impl_, "a write");
    const auto* source = static_cast<const uint8_t*>(host_data);
    const auto& mesh = impl_->mesh->impl();
    if (buffer->global_layout() == MeshBufferLayout::REPLICATED) {
        return enqueue_write_shard_to_sub_grid(*buffer, host_data, MeshCoordinateRange(mesh.shape), true);
    }
    const auto& spec = buffer->global_shard_spec();
    std::vector<uint8_t> shard(buffer->device_local_size());
    for (const auto& place : shard_placements(spec, mesh.shape)) {
        for (const auto& copy : shard_rows(spec, place.row, place.column)) {
            std::memcpy(shard.data() + copy.shard_offset, source + copy.matrix_offset, copy.bytes);
        }
        softmetal::host::write_buffer(device_buffer(*buffer, place.coord), mesh.at(place.coord).state(), 0,
                                      shard.size(), shard.data());
    }
}

void MeshCommandQueue::enqueue_write_shards(const std::shared_ptr<MeshBuffer>& buffer,
                                            const std::vector<ShardDataTransfer>& transfers, bool) {
    no_capture(*impl_, "a write");
    for (const auto& transfer : transfers) {
        const BufferRegion part = transfer.region().value_or(BufferRegion(0, buffer->device_local_size()));
        softmetal::host::write_buffer(device_buffer(*buffer, transfer.shard_coord()),
                                      impl_->mesh->impl().at(transfer.shard_coord()).state(), part.offset, part.size,
                                      static_cast<const uint8_t*>(transfer.host_data()));
    }
}

void MeshCommandQueue::enqueue_read_mesh_buffer(void* host_data, const std::shared_ptr<MeshBuffer>& buffer, bool) {
    no_capture(*impl_, "a read");
    auto* target = static_cast<uint8_t*>(host_data);
    const auto& mesh = impl_->mesh->impl();
    if (buffer->global_layout() == MeshBufferLayout::REPLICATED) {
        const auto first = MeshCoordinate::zero_coordinate(mesh.shape.dims());
        return softmetal::host::read_buffer(device_buffer(*buffer, first), mesh.at(first).state(), 0, buffer->size(),
                                            target);
    }
    const auto& spec = buffer->global_shard_spec();
    std::vector<uint8_t> shard(buffer->device_local_size());
    for (const auto& place : shard_placements(spec, mesh.shape)) {
        softmetal::host::read_buffer(device_buffer(*buffer, place.coord), mesh.at(place.coord).state(), 0, shard.size(),
                                     shard.data());
        for (const auto& copy : shard_rows(spec, place.row, place.column)) {
            std::memcpy(target + copy.matrix_offset, shard.data() + copy.shard_offset, copy.bytes);
        }
    }
}

void MeshCommandQueue::enqueue_read_shards(const std::vector<ShardDataTransfer>& transfers,
                                           const std::shared_ptr<MeshBuffer>& buffer, bool) {
    no_capture(*impl_, "a read");
    for (const auto& transfer : transfers) {
        const BufferRegion part = transfer.region().value_or(BufferRegion(0, buffer->device_local_size()));
        softmetal::host::read_buffer(device_buffer(*buffer, transfer.shard_coord()),
                                     impl_->mesh->impl().at(transfer.shard_coord()).state(), part.offset, part.size,
                                     static_cast<uint8_t*>(transfer.host_data()));
    }
}

MeshEvent MeshCommandQueue::enqueue_record_event(ttsl::Span<const SubDeviceId>,
                                                 const std::optional<MeshCoordinateRange>& device_range) {
    return MeshEvent(impl_->next_event++, impl_->mesh, impl_->id,
                     device_range.value_or(MeshCoordinateRange(impl_->mesh->shape())));
}
MeshEvent MeshCommandQueue::enqueue_record_event_to_host(ttsl::Span<const SubDeviceId> sub_device_ids,
                                                         const std::optional<MeshCoordinateRange>& device_range) {
    return enqueue_record_event(sub_device_ids, device_range);
}
void MeshCommandQueue::enqueue_wait_for_event(const MeshEvent& event) {
    EventSynchronize(event);
}
void MeshCommandQueue::finish(ttsl::Span<const SubDeviceId>) {}

void MeshCommandQueue::enqueue_trace(const MeshTraceId& trace_id, bool) {
    no_capture(*impl_, "replaying a trace");
    const auto& traces = impl_->mesh->impl().traces;
    const auto trace = traces.find(trace_id);
    if (trace == traces.end()) fail("trace {} does not exist: it was never captured, or has been released", *trace_id);
    for (const auto& step : trace->second.steps) step.device->launch(step.setup);
}

void EnqueueMeshWorkload(MeshCommandQueue& mesh_cq, MeshWorkload& mesh_workload, bool) {
    auto& queue = mesh_cq.impl();
    auto& mesh = queue.mesh->impl();
    for (const auto& [range, program] : in_order(mesh_workload.get_programs())) {
        for (const auto& coord : range) run_or_capture(queue, *program, mesh.at(coord));
    }
}

void EventSynchronize(const MeshEvent&) {}
bool EventQuery(const MeshEvent&) {
    return true;
}
MeshTraceId BeginTraceCapture(MeshDevice* device, uint8_t cq_id) {
    return device->begin_mesh_trace(cq_id);
}
void Synchronize(MeshDevice*, std::optional<uint8_t>, ttsl::Span<const SubDeviceId>) {}
void Finish(MeshCommandQueue& mesh_cq, ttsl::Span<const SubDeviceId> sub_device_ids) {
    mesh_cq.finish(sub_device_ids);
}
bool UsingDistributedEnvironment() {
    return false;
}

MeshTraceId MeshDevice::begin_mesh_trace(uint8_t cq_id) {
    const MeshTraceId id(impl_->next_trace++);
    begin_mesh_trace(cq_id, id);
    return id;
}
void MeshDevice::begin_mesh_trace(uint8_t cq_id, const MeshTraceId& trace_id) {
    auto& queue = mesh_command_queue(cq_id).impl();
    no_capture(queue, "beginning another trace");
    if (!impl_->traces.try_emplace(trace_id).second) fail("trace {} already exists: release it first", *trace_id);
    queue.capturing = trace_id;
}
void MeshDevice::end_mesh_trace(uint8_t cq_id, const MeshTraceId& trace_id) {
    auto& queue = mesh_command_queue(cq_id).impl();
    if (queue.capturing != trace_id) fail("trace {} is not being captured on command queue {}", *trace_id, cq_id);
    queue.capturing.reset();
}
void MeshDevice::replay_mesh_trace(uint8_t cq_id, const MeshTraceId& trace_id, bool blocking) {
    mesh_command_queue(cq_id).enqueue_trace(trace_id, blocking);
}
void MeshDevice::release_mesh_trace(const MeshTraceId& trace_id) {
    if (impl_->traces.erase(trace_id) == 0)
        fail("trace {} does not exist: it has been released, or never captured", *trace_id);
}

}  // namespace tt::tt_metal::distributed

namespace tt::tt_metal {

using softmetal::host::fail;

void LaunchProgram(distributed::MeshDevice& mesh_device, Program&& program) {
    distributed::MeshWorkload workload;
    workload.add_program(distributed::MeshCoordinateRange(mesh_device.shape()), std::move(program));
    distributed::EnqueueMeshWorkload(mesh_device.mesh_command_queue(), workload, true);
}
void LaunchProgramAsync(distributed::MeshDevice& mesh_device, Program&& program) {
    LaunchProgram(mesh_device, std::move(program));
}

CommandQueue& GetCommandQueue(IDevice* device, uint8_t cq_id) {
    const auto mesh = device ? device->get_mesh_device() : nullptr;
    if (!mesh) fail("GetCommandQueue: the device is null or closed");
    return mesh->mesh_command_queue(cq_id);
}
void EnqueueProgram(CommandQueue& queue, Program& program, bool) {
    for (const auto& device : queue.device()->impl().devices) device->state().launch(program.impl());
}
Buffer& get_buffer(const BufferRef& buffer) {
    if (const auto* shared = std::get_if<std::shared_ptr<Buffer>>(&buffer)) return **shared;
    return std::get<std::reference_wrapper<Buffer>>(buffer);
}
void EnqueueWriteBuffer(CommandQueue&, const BufferRef& buffer, const void* source, bool) {
    Buffer& target = get_buffer(buffer);
    softmetal::host::write_buffer(target, *target.impl().state, 0, target.size(), static_cast<const uint8_t*>(source));
}
void EnqueueReadBuffer(CommandQueue&, const BufferRef& buffer, void* destination, bool) {
    Buffer& source = get_buffer(buffer);
    softmetal::host::read_buffer(source, *source.impl().state, 0, source.size(), static_cast<uint8_t*>(destination));
}

}  // namespace tt::tt_metal
