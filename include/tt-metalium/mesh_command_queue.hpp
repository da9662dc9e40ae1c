// A queue of work for a mesh. Work is done later, by another thread, in the order in which it was enqueued on all
// queues of the mesh; what can be checked at once is an error at once, an error of a kernel is thrown by the next call
// that waits.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <tt-metalium/buffer.hpp>
#include <tt-metalium/mesh_buffer.hpp>
#include <tt-metalium/mesh_coord.hpp>
#include <tt-metalium/mesh_event.hpp>
#include <tt-metalium/mesh_trace_id.hpp>
#include <tt-metalium/mesh_workload.hpp>
#include <tt-metalium/sub_device_types.hpp>
#include <tt_stl/span.hpp>

namespace tt::tt_metal {
class HostTensor;
class MemoryConfig;
class MeshTensor;
}  // namespace tt::tt_metal

namespace tt::tt_metal::distributed {

class MeshCommandQueueImpl;
class MeshDevice;

// Data of one device, or of a region of its buffer.
class ShardDataTransfer {
public:
    explicit ShardDataTransfer(const MeshCoordinate& shard_coord) : shard_coord_(shard_coord) {}

    // The device.
    MeshCoordinate shard_coord() const { return shard_coord_; }
    // Where the data is, or goes, on the host.
    void* host_data() const { return host_data_; }
    // The part of the device's buffer; all of it if empty.
    std::optional<BufferRegion> region() const { return region_; }
    // Set the three; each returns the transfer itself.
    ShardDataTransfer& shard_coord(const MeshCoordinate& shard_coord) {
        shard_coord_ = shard_coord;
        return *this;
    }
    ShardDataTransfer& host_data(void* host_data) {
        host_data_ = host_data;
        return *this;
    }
    ShardDataTransfer& region(std::optional<BufferRegion> region) {
        region_ = region;
        return *this;
    }

private:
    MeshCoordinate shard_coord_;
    void* host_data_ = nullptr;
    std::optional<BufferRegion> region_;
};

// Made by its mesh: see MeshDevice::mesh_command_queue().
class MeshCommandQueue {
public:
    // Made by the mesh.
    explicit MeshCommandQueue(std::unique_ptr<MeshCommandQueueImpl> impl);
    ~MeshCommandQueue();

    // The mesh it belongs to, and its number there.
    MeshDevice* device() const;
    uint32_t id() const;
    std::optional<MeshTraceId> trace_id() const;  // of the trace that is being captured

    // Runs every program of the workload on its devices.
    void enqueue_mesh_workload(MeshWorkload& mesh_workload, bool blocking);

    // A write takes a copy of the host's data unless it is `blocking`: the memory may be used again when it returns. A
    // read that is not `blocking` fills the host's memory later: it must exist until Finish, or until an event recorded
    // after the read; memory that is known to be gone by then is a UserError.

    // The same data to every device of the range.
    void enqueue_write_shard_to_sub_grid(const MeshBuffer& buffer, const void* host_data,
                                         const MeshCoordinateRange& device_range, bool blocking,
                                         std::optional<BufferRegion> region = std::nullopt);

    // Host data to all devices: the same to each, or to each its shard of a row-major matrix. The host memory holds as
    // many bytes as the buffer.
    void enqueue_write_mesh_buffer(const std::shared_ptr<MeshBuffer>& buffer, const void* host_data, bool blocking);
    // To single devices, each with its own data.
    void enqueue_write_shards(const std::shared_ptr<MeshBuffer>& buffer,
                              const std::vector<ShardDataTransfer>& transfers, bool blocking);
    // The whole matrix, or the first device's replica, to the host.
    void enqueue_read_mesh_buffer(void* host_data, const std::shared_ptr<MeshBuffer>& buffer, bool blocking);
    // From single devices.
    void enqueue_read_shards(const std::vector<ShardDataTransfer>& transfers, const std::shared_ptr<MeshBuffer>& buffer,
                             bool blocking);

    // Tensors on all devices of the mesh; what the free functions of experimental/tensor/tensor_apis.hpp do.
    HostTensor enqueue_read_tensor(const MeshTensor& device_tensor, bool blocking = true);
    void enqueue_read_tensor(const MeshTensor& device_tensor, HostTensor& host_tensor, bool blocking = true);
    MeshTensor enqueue_write_tensor(const HostTensor& host_tensor);
    MeshTensor enqueue_write_tensor(const HostTensor& host_tensor, const MemoryConfig& memory_config);
    void enqueue_write_tensor(const HostTensor& host_tensor, MeshTensor& device_tensor);

    // Marks this point of the queue; the second form may also be waited for on the host.
    MeshEvent enqueue_record_event(ttsl::Span<const SubDeviceId> sub_device_ids = {},
                                   const std::optional<MeshCoordinateRange>& device_range = std::nullopt);
    MeshEvent enqueue_record_event_to_host(ttsl::Span<const SubDeviceId> sub_device_ids = {},
                                           const std::optional<MeshCoordinateRange>& device_range = std::nullopt);
    // What follows in this queue starts after the event's point in its own.
    void enqueue_wait_for_event(const MeshEvent& event);
    // Waits until everything enqueued is done.
    void finish(ttsl::Span<const SubDeviceId> sub_device_ids = {});
    // Runs what a trace captured. UserError if the trace does not exist or one is being captured.
    void enqueue_trace(const MeshTraceId& trace_id, bool blocking);

    // The opaque implementation.
    MeshCommandQueueImpl& impl() const { return *impl_; }

private:
    std::unique_ptr<MeshCommandQueueImpl> impl_;
};

}  // namespace tt::tt_metal::distributed
