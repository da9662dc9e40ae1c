// Command queues of meshes: what is enqueued becomes work, done later and in order. Reads, writes, events, waiting.
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <tt-metalium/distributed.hpp>

#include "host/buffer_impl.h"
#include "host/errors.h"
#include "host/mesh_device_impl.h"

namespace tt::tt_metal::distributed {

using softmetal::host::BufferAccess;
using softmetal::host::DeviceState;
using softmetal::host::fail;

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

void MeshCommandQueueImpl::require_ready(const char* call) const {
    mesh->impl().require_open(call);
    if (!capturing) return;
    fail("{} while trace {} is being captured on command queue {}: a trace holds workloads only; end it first", call,
         **capturing, id);
}

std::string MeshCommandQueueImpl::origin(const std::string& what) const {
    return fmt::format("{} on command queue {} of mesh device {}", what, id, mesh->impl().id);
}

void MeshCommandQueueImpl::add(const std::string& what, std::function<void()> work_to_do, bool blocking) {
    const uint64_t number = work().add(origin(what), std::move(work_to_do));
    if (blocking) work().wait(number);
}

std::vector<uint32_t> MeshCommandQueueImpl::stall_group() const {
    return mesh->impl().sub_devices(mesh->get_sub_device_stall_group());
}

void MeshCommandQueueImpl::run(const std::string& what, std::vector<Trace::Step> steps, bool blocking) {
    const uint64_t number = work().add(what, [steps = std::move(steps), blocking] {
        for (const auto& step : steps) step.device->start(step.run);
        if (!blocking) return;
        for (const auto& step : steps) {
            const std::vector<uint32_t> its{step.run->sub_device};
            step.device->finish(&its);
        }
    });
    if (blocking) work().wait(number);
}

namespace {

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

// One device's part of a transfer.
struct Part {
    std::shared_ptr<DeviceState> device;
    BufferAccess pages;
    uint8_t* host;  // null for a part that is gathered into `matrix`
    std::vector<ShardCopy> matrix;
};

BufferAccess access(const MeshCommandQueueImpl& queue, const MeshBuffer& buffer, const MeshCoordinate& coord,
                    const BufferRegion& part, const char* call) {
    const Buffer& local = *buffer.get_device_buffer(coord);
    return {local, queue.mesh->impl().at(coord).shared_state(), part.offset, part.size, call};
}

void require_host(const void* host_data, const char* call) {
    if (!host_data) fail("{}: the host memory given is a null pointer", call);
}

void require_mesh(const MeshCommandQueueImpl& queue, const MeshBuffer& buffer, const char* call) {
    if (buffer.device() == queue.mesh) return;
    fail(
        "{}: the buffer belongs to mesh device {}, the command queue to mesh device {}. Use a queue of the buffer's "
        "device.",
        call, buffer.device()->id(), queue.mesh->id());
}

BufferRegion whole(const MeshBuffer& buffer) {
    return {0, buffer.device_local_size()};
}

void write_part(const Part& part, const uint8_t* source) {
    if (part.matrix.empty()) return part.pages.write(source);
    std::vector<uint8_t> shard(part.pages.bytes());
    for (const auto& copy : part.matrix) {
        std::memcpy(shard.data() + copy.shard_offset, source + copy.matrix_offset, copy.bytes);
    }
    part.pages.write(shard.data());
}

// Copies to memory that may be gone by now: the kernel says so instead of a fault, where it can know.
void copy_to_host(uint8_t* target, const uint8_t* source, size_t bytes, const std::string& what) {
    iovec from{const_cast<uint8_t*>(source), bytes}, to{target, bytes};
    const ssize_t copied = bytes ? process_vm_writev(getpid(), &from, 1, &to, 1, 0) : 0;
    if (copied == static_cast<ssize_t>(bytes)) return;
    if (copied >= 0 || errno == EFAULT) {
        fail(
            "{}: the host memory at {} that the result goes to, {} bytes, no longer exists. Keep the destination of a "
            "read "
            "with blocking = false until Finish, or until an event recorded after it.",
            what, fmt::ptr(target), bytes);
    }
    std::memcpy(target, source, bytes);  // not allowed here: copy and hope
}

void read_part(const Part& part, uint8_t* target, bool careful, const std::string& what) {
    const auto deliver = [&](uint64_t offset, const uint8_t* source, uint64_t bytes) {
        if (careful) return copy_to_host(target + offset, source, bytes, what);
        std::memcpy(target + offset, source, bytes);
    };
    if (part.matrix.empty() && !careful) return part.pages.read(target);
    std::vector<uint8_t> shard(part.pages.bytes());
    part.pages.read(shard.data());
    if (part.matrix.empty()) return deliver(0, shard.data(), shard.size());
    for (const auto& copy : part.matrix) deliver(copy.matrix_offset, shard.data() + copy.shard_offset, copy.bytes);
}

// What a blocking transfer does at once, another does with a copy of what is to be written.
void enqueue_writes(MeshCommandQueueImpl& queue, std::vector<Part> parts, const std::string& what, bool blocking) {
    std::vector<std::vector<uint8_t>> kept;
    if (!blocking) {
        for (Part& part : parts) {
            std::vector<uint8_t> bytes(part.pages.bytes());
            if (part.matrix.empty()) {
                std::memcpy(bytes.data(), part.host, bytes.size());
            } else {
                for (const auto& copy : part.matrix) {
                    std::memcpy(bytes.data() + copy.shard_offset, part.host + copy.matrix_offset, copy.bytes);
                }
                part.matrix.clear();
            }
            kept.push_back(std::move(bytes));
        }
    }
    auto work = [parts = std::move(parts), kept = std::move(kept), stall = queue.stall_group()] {
        for (size_t i = 0; i < parts.size(); ++i) {
            parts[i].device->finish(&stall);
            write_part(parts[i], kept.empty() ? parts[i].host : kept[i].data());
        }
    };
    queue.add(what, std::move(work), blocking);
}

void enqueue_reads(MeshCommandQueueImpl& queue, std::vector<Part> parts, const std::string& what, bool blocking) {
    queue.add(
        what,
        [parts = std::move(parts), stall = queue.stall_group(), blocking, what] {
            for (const Part& part : parts) {
                part.device->finish(&stall);
                read_part(part, part.host, !blocking, what);
            }
        },
        blocking);
}

std::vector<Part> parts_of_matrix(const MeshCommandQueueImpl& queue, const MeshBuffer& buffer, uint8_t* host,
                                  const char* call) {
    std::vector<Part> parts;
    for (const auto& place : shard_placements(buffer.global_shard_spec(), queue.mesh->shape())) {
        parts.push_back({queue.mesh->impl().at(place.coord).shared_state(),
                         access(queue, buffer, place.coord, whole(buffer), call), host,
                         shard_rows(buffer.global_shard_spec(), place.row, place.column)});
    }
    return parts;
}

std::vector<Part> parts_of_transfers(const MeshCommandQueueImpl& queue, const MeshBuffer& buffer,
                                     const std::vector<ShardDataTransfer>& transfers, const char* call) {
    std::vector<Part> parts;
    for (const auto& transfer : transfers) {
        require_host(transfer.host_data(), call);
        parts.push_back({queue.mesh->impl().at(transfer.shard_coord()).shared_state(),
                         access(queue, buffer, transfer.shard_coord(), transfer.region().value_or(whole(buffer)), call),
                         static_cast<uint8_t*>(transfer.host_data()),
                         {}});
    }
    return parts;
}

std::string describe(const char* what, const MeshBuffer& buffer) {
    return fmt::format("a {} of {}", what, buffer.get_reference_buffer()->impl().describe());
}

}  // namespace

void MeshCommandQueue::enqueue_write_shard_to_sub_grid(const MeshBuffer& buffer, const void* host_data,
                                                       const MeshCoordinateRange& device_range, bool blocking,
                                                       std::optional<BufferRegion> region) {
    impl_->require_ready("a write");
    require_mesh(*impl_, buffer, "write");
    require_host(host_data, "write");
    auto* host = static_cast<uint8_t*>(const_cast<void*>(host_data));
    std::vector<Part> parts;
    for (const auto& coord : device_range) {
        parts.push_back({impl_->mesh->impl().at(coord).shared_state(),
                         access(*impl_, buffer, coord, region.value_or(whole(buffer)), "write"),
                         host,
                         {}});
    }
    enqueue_writes(*impl_, std::move(parts), describe("write", buffer), blocking);
}

void MeshCommandQueue::enqueue_write_mesh_buffer(const std::shared_ptr<MeshBuffer>& buffer, const void* host_data,
                                                 bool blocking) {
    if (buffer->global_layout() == MeshBufferLayout::REPLICATED) {
        return enqueue_write_shard_to_sub_grid(*buffer, host_data, MeshCoordinateRange(impl_->mesh->shape()), blocking);
    }
    impl_->require_ready("a write");
    require_mesh(*impl_, *buffer, "write");
    require_host(host_data, "write");
    auto* host = static_cast<uint8_t*>(const_cast<void*>(host_data));
    enqueue_writes(*impl_, parts_of_matrix(*impl_, *buffer, host, "write"), describe("write", *buffer), blocking);
}

void MeshCommandQueue::enqueue_write_shards(const std::shared_ptr<MeshBuffer>& buffer,
                                            const std::vector<ShardDataTransfer>& transfers, bool blocking) {
    impl_->require_ready("a write");
    require_mesh(*impl_, *buffer, "write");
    enqueue_writes(*impl_, parts_of_transfers(*impl_, *buffer, transfers, "write"), describe("write", *buffer),
                   blocking);
}

void MeshCommandQueue::enqueue_read_mesh_buffer(void* host_data, const std::shared_ptr<MeshBuffer>& buffer,
                                                bool blocking) {
    impl_->require_ready("a read");
    require_mesh(*impl_, *buffer, "read");
    require_host(host_data, "read");
    auto* host = static_cast<uint8_t*>(host_data);
    std::vector<Part> parts;
    if (buffer->global_layout() == MeshBufferLayout::REPLICATED) {
        const auto first = MeshCoordinate::zero_coordinate(impl_->mesh->shape().dims());
        parts.push_back({impl_->mesh->impl().at(first).shared_state(),
                         access(*impl_, *buffer, first, whole(*buffer), "read"),
                         host,
                         {}});
    } else {
        parts = parts_of_matrix(*impl_, *buffer, host, "read");
    }
    enqueue_reads(*impl_, std::move(parts), describe("read", *buffer), blocking);
}

void MeshCommandQueue::enqueue_read_shards(const std::vector<ShardDataTransfer>& transfers,
                                           const std::shared_ptr<MeshBuffer>& buffer, bool blocking) {
    impl_->require_ready("a read");
    require_mesh(*impl_, *buffer, "read");
    enqueue_reads(*impl_, parts_of_transfers(*impl_, *buffer, transfers, "read"), describe("read", *buffer), blocking);
}

// ---- events and waiting ---------------------------------------------------------------------------------------------

MeshEvent MeshCommandQueue::enqueue_record_event(ttsl::Span<const SubDeviceId> sub_device_ids,
                                                 const std::optional<MeshCoordinateRange>& device_range) {
    impl_->require_ready("recording an event");
    auto& mesh = impl_->mesh->impl();
    const auto stall = sub_device_ids.empty() ? impl_->stall_group() : mesh.sub_devices(sub_device_ids);
    impl_->events.push_back(mesh.settle(impl_->origin("an event"), stall));
    return MeshEvent(static_cast<uint32_t>(impl_->events.size()), impl_->mesh, impl_->id,
                     device_range.value_or(MeshCoordinateRange(impl_->mesh->shape())));
}
MeshEvent MeshCommandQueue::enqueue_record_event_to_host(ttsl::Span<const SubDeviceId> sub_device_ids,
                                                         const std::optional<MeshCoordinateRange>& device_range) {
    return enqueue_record_event(sub_device_ids, device_range);
}

namespace {

// The work that has the event happen, and its queue.
std::pair<softmetal::host::WorkQueue*, uint64_t> work_of(const MeshEvent& event, const char* call) {
    if (!event.device()) fail("{}: the event has no device", call);
    const auto& queue = event.device()->mesh_command_queue(static_cast<uint8_t>(event.mesh_cq_id())).impl();
    if (event.id() == 0 || event.id() > queue.events.size()) {
        fail("{}: event {} was never recorded on command queue {}, which has recorded {}", call, event.id(),
             event.mesh_cq_id(), queue.events.size());
    }
    return {&queue.work(), queue.events[event.id() - 1]};
}

}  // namespace

// Within a mesh an event that exists has been enqueued before, so it happens before all that follows.
void MeshCommandQueue::enqueue_wait_for_event(const MeshEvent& event) {
    impl_->require_ready("waiting for an event");
    const auto [work, number] = work_of(event, "enqueue_wait_for_event");
    if (work == &impl_->work()) return;
    impl_->add(
        "waiting for an event of another mesh", [work = work, number = number] { work->wait(number); }, false);
}

void EventSynchronize(const MeshEvent& event) {
    const auto [work, number] = work_of(event, "EventSynchronize");
    work->wait(number);
}
bool EventQuery(const MeshEvent& event) {
    const auto [work, number] = work_of(event, "EventQuery");
    return work->done(number);
}

void MeshCommandQueue::finish(ttsl::Span<const SubDeviceId> sub_device_ids) {
    impl_->require_ready("Finish");
    auto& mesh = impl_->mesh->impl();
    const auto stall = sub_device_ids.empty() ? impl_->stall_group() : mesh.sub_devices(sub_device_ids);
    impl_->work().wait(mesh.settle(impl_->origin("Finish"), stall));
}
void Finish(MeshCommandQueue& mesh_cq, ttsl::Span<const SubDeviceId> sub_device_ids) {
    mesh_cq.finish(sub_device_ids);
}
void Synchronize(MeshDevice* device, std::optional<uint8_t> cq_id, ttsl::Span<const SubDeviceId> sub_device_ids) {
    if (!device) fail("Synchronize needs a mesh device; the one given is null");
    if (cq_id) return device->mesh_command_queue(*cq_id).finish(sub_device_ids);
    for (const auto& queue : device->impl().queues) queue->finish(sub_device_ids);
}
void Synchronize(MeshDevice& device, ttsl::optional_reference<MeshCommandQueue> queue,
                 ttsl::Span<const SubDeviceId> sub_device_ids) {
    if (queue) return queue->finish(sub_device_ids);
    Synchronize(&device, std::nullopt, sub_device_ids);
}
bool UsingDistributedEnvironment() {
    return false;
}

}  // namespace tt::tt_metal::distributed
