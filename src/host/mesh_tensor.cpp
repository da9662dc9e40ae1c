// Tensors in device memory, and their way from and to the host.
#include <tt-metalium/experimental/tensor/mesh_tensor.hpp>

#include <algorithm>

#include <tt-metalium/experimental/tensor/impl/tensor_impl.hpp>
#include <tt-metalium/experimental/tensor/tensor_apis.hpp>

#include "host/errors.h"
#include "host/mesh_tensor_impl.h"
#include "host/tensor_data.h"

namespace tt::tt_metal {

using distributed::MeshBuffer;
using distributed::MeshCommandQueue;
using distributed::MeshCoordinate;
using distributed::MeshCoordinateRange;
using distributed::MeshDevice;
using distributed::ShardDataTransfer;
using softmetal::host::fail;

namespace {

void check_buffer(const std::shared_ptr<MeshBuffer>& buffer, const TensorSpec& spec) {
    if (!buffer) fail("a MeshTensor needs a mesh buffer; the one given is null");
    if (!buffer->is_allocated()) fail("a MeshTensor needs a mesh buffer that is allocated; this one has been freed");
    const size_t needed = spec.compute_packed_buffer_size_bytes(), page = spec.compute_page_size_bytes();
    if (buffer->device_local_size() < needed) {
        fail("a tensor of {} bytes does not fit a mesh buffer of {} on each device", needed,
             buffer->device_local_size());
    }
    if (needed != 0 && buffer->page_size() != page) {
        fail("a tensor with pages of {} bytes cannot be in a mesh buffer with pages of {}", page, buffer->page_size());
    }
    const BufferType type = buffer->device_local_config().buffer_type;
    if (type != spec.memory_config().buffer_type()) {
        fail("a tensor in {} cannot be in a mesh buffer in {}", spec.memory_config().buffer_type(), type);
    }
}

}  // namespace

MeshTensor MeshTensor::allocate_on_device(MeshDevice& mesh_device, const TensorSpec& spec,
                                          const TensorTopology& topology) {
    return MeshTensor(tensor_impl::allocate_device_buffer(&mesh_device, spec), spec, topology);
}

MeshTensor::MeshTensor(std::shared_ptr<MeshBuffer> mesh_buffer, TensorSpec spec, TensorTopology topology) {
    check_buffer(mesh_buffer, spec);
    impl_.reset(new MeshTensorImpl{std::move(mesh_buffer), std::move(spec), std::move(topology)});
}
MeshTensor::~MeshTensor() = default;
MeshTensor::MeshTensor(MeshTensor&& other) noexcept = default;
MeshTensor& MeshTensor::operator=(MeshTensor&& other) noexcept = default;

const MeshTensorImpl& MeshTensor::impl() const {
    if (!impl_) fail("this MeshTensor has been moved from: use the one it was moved to");
    return *impl_;
}
MeshTensorImpl& MeshTensor::impl() {
    return const_cast<MeshTensorImpl&>(std::as_const(*this).impl());
}
bool MeshTensor::is_valueless_after_move() const {
    return !impl_;
}

const MeshBuffer& MeshTensor::mesh_buffer() const {
    return *impl().buffer;
}
MeshDevice& MeshTensor::device_mut() const {
    return *mesh_buffer().device();
}
const MeshDevice& MeshTensor::device() const {
    return device_mut();
}
const TensorSpec& MeshTensor::tensor_spec() const {
    return impl().spec;
}
const TensorTopology& MeshTensor::tensor_topology() const {
    return impl().topology;
}
DataType MeshTensor::dtype() const {
    return tensor_spec().data_type();
}
Layout MeshTensor::layout() const {
    return tensor_spec().layout();
}
const Shape& MeshTensor::logical_shape() const {
    return tensor_spec().logical_shape();
}
const Shape& MeshTensor::padded_shape() const {
    return tensor_spec().padded_shape();
}
MeshTensor::volume_type MeshTensor::logical_volume() const {
    return logical_shape().volume();
}
MeshTensor::volume_type MeshTensor::physical_volume() const {
    return padded_shape().volume();
}
const MemoryConfig& MeshTensor::memory_config() const {
    return tensor_spec().memory_config();
}
bool MeshTensor::is_sharded() const {
    return memory_config().is_sharded();
}
const std::optional<ShardSpec>& MeshTensor::shard_spec() const {
    return memory_config().shard_spec();
}
const std::optional<NdShardSpec>& MeshTensor::nd_shard_spec() const {
    return memory_config().nd_shard_spec();
}
DeviceAddr MeshTensor::address() const {
    return mesh_buffer().address();
}
std::size_t MeshTensor::element_size() const {
    return softmetal::host::element_bytes(dtype());
}
Strides MeshTensor::strides() const {
    return tensor_spec().compute_strides();
}
void MeshTensor::update_tensor_topology(TensorTopology tensor_topology) {
    impl().topology = std::move(tensor_topology);
}

// ---- from and to the host -----------------------------------------------------------------------------------------

namespace {

std::vector<MeshCoordinate> all_of(const MeshDevice& device) {
    const MeshCoordinateRange range(device.shape());
    return {range.begin(), range.end()};
}

void check_same(const HostTensor& host, const MeshTensor& device, const char* call) {
    if (host.logical_shape() != device.logical_shape() || host.dtype() != device.dtype() ||
        host.tensor_spec().page_config() != device.tensor_spec().page_config()) {
        fail("{}: the host tensor is {} of {} in {}, the one on the device {} of {} in {}", call, host.dtype(),
             host.logical_shape(), host.layout(), device.dtype(), device.logical_shape(), device.layout());
    }
}

HostBuffer part_for(const HostTensor& host, const MeshCoordinate& coord, size_t bytes, const char* call) {
    auto buffer = host.buffer().get_shard(coord);
    if (!buffer) fail("{}: the host tensor has no part for device {}", call, coord);
    if (std::as_const(*buffer).view_bytes().size() < bytes) {
        fail("{}: the host tensor's part for device {} has {} bytes; {} are needed", call, coord,
             std::as_const(*buffer).view_bytes().size(), bytes);
    }
    return *buffer;
}

ShardDataTransfer transfer(const MeshCoordinate& coord, HostBuffer& buffer, size_t bytes) {
    return ShardDataTransfer(coord).host_data(buffer.view_bytes().data()).region(BufferRegion(0, bytes));
}

// Reads into the buffers that `host` has.
void read_parts(MeshCommandQueue& queue, const MeshTensor& device, const HostTensor& host,
                std::span<const MeshCoordinate> coords, bool blocking) {
    check_same(host, device, "enqueue_read_tensor");
    const size_t bytes = device.tensor_spec().compute_packed_buffer_size_bytes();
    std::vector<ShardDataTransfer> transfers;
    for (const auto& coord : coords) {
        HostBuffer part = part_for(host, coord, bytes, "enqueue_read_tensor");
        transfers.push_back(transfer(coord, part, bytes));
    }
    if (bytes != 0) queue.enqueue_read_shards(transfers, device.impl().buffer, blocking);
}

// `source` says which part of the host tensor a device gets.
template <typename Source>
void write_parts(MeshCommandQueue& queue, const HostTensor& host, MeshTensor& device,
                 const std::vector<MeshCoordinate>& coords, Source source) {
    check_same(host, device, "enqueue_write_tensor");
    const size_t bytes = device.tensor_spec().compute_packed_buffer_size_bytes();
    std::vector<ShardDataTransfer> transfers;
    for (const auto& coord : coords) {
        HostBuffer part = part_for(host, source(coord), bytes, "enqueue_write_tensor");
        transfers.push_back(transfer(coord, part, bytes));
    }
    // Blocking, so that the caller may free or change the host tensor when this returns.
    if (bytes != 0) queue.enqueue_write_shards(device.impl().buffer, transfers, true);
    device.update_tensor_topology(host.tensor_topology());
}

HostTensor host_tensor_for(const MeshTensor& device, const std::vector<MeshCoordinate>& coords) {
    auto buffer = DistributedHostBuffer::create(device.device().shape());
    buffer.emplace_shards(
        coords, [&](const MeshCoordinate&) { return tensor_impl::allocate_host_buffer(device.tensor_spec()); });
    return HostTensor(std::move(buffer), device.tensor_spec(), device.tensor_topology());
}

MeshTensor device_tensor_for(const HostTensor& host, MeshDevice& mesh,
                             ttsl::optional_reference<const MemoryConfig> memory_config) {
    const TensorSpec spec = memory_config ? host.tensor_spec().with_memory_config(*memory_config) : host.tensor_spec();
    return MeshTensor::allocate_on_device(mesh, spec, host.tensor_topology());
}

void check_unit(const MeshCommandQueue& queue, const char* call) {
    if (queue.device()->num_devices() != 1) {
        fail("{} of bytes works on a mesh of one device; this one is {}", call, queue.device()->shape());
    }
}

}  // namespace

bool is_uniform_write(const HostTensor& host_tensor, const MeshDevice& device) {
    const auto& parts = host_tensor.buffer();
    if (!(parts.shape() == device.shape())) return false;
    const auto coords = all_of(device);
    return std::all_of(coords.begin(), coords.end(),
                       [&](const MeshCoordinate& coord) { return parts.shard_coords().contains(coord); });
}

HostTensor enqueue_read_tensor(MeshCommandQueue& cq, const MeshTensor& device_tensor, bool blocking) {
    return non_uniform_data_movement::enqueue_read_tensor(cq, device_tensor, all_of(device_tensor.device()), blocking);
}

void enqueue_read_tensor(MeshCommandQueue& cq, const MeshTensor& device_tensor, HostTensor& host_tensor,
                         bool blocking) {
    read_parts(cq, device_tensor, host_tensor, all_of(device_tensor.device()), blocking);
    host_tensor.update_tensor_topology(device_tensor.tensor_topology());
}

MeshTensor enqueue_write_tensor(MeshCommandQueue& cq, const HostTensor& host_tensor, MeshDevice& mesh_device,
                                ttsl::optional_reference<const MemoryConfig> memory_config) {
    MeshTensor result = device_tensor_for(host_tensor, mesh_device, memory_config);
    enqueue_write_tensor(cq, host_tensor, result);
    return result;
}

void enqueue_write_tensor(MeshCommandQueue& cq, const HostTensor& host_tensor, MeshTensor& device_tensor) {
    if (!is_uniform_write(host_tensor, device_tensor.device())) {
        fail(
            "enqueue_write_tensor: the host tensor has {} parts of a mesh of {}, the device is a mesh of {}: it needs "
            "one for each device. Use non_uniform_data_movement::enqueue_write_tensor for some of them or for copies.",
            host_tensor.buffer().shard_coords().size(), host_tensor.buffer().shape(), device_tensor.device().shape());
    }
    write_parts(cq, host_tensor, device_tensor, all_of(device_tensor.device()),
                [](const MeshCoordinate& coord) { return coord; });
}

void enqueue_read_tensor(MeshCommandQueue& queue, const MeshTensor& device_tensor, std::byte* dst,
                         const std::optional<BufferRegion>& region, bool blocking) {
    check_unit(queue, "enqueue_read_tensor");
    const auto coord = all_of(*queue.device())[0];
    queue.enqueue_read_shards({ShardDataTransfer(coord).host_data(dst).region(region)}, device_tensor.impl().buffer,
                              blocking);
}

void enqueue_write_tensor(MeshCommandQueue& queue, const std::byte* src, MeshTensor& device_tensor,
                          const std::optional<BufferRegion>& region) {
    check_unit(queue, "enqueue_write_tensor");
    const auto coord = all_of(*queue.device())[0];
    queue.enqueue_write_shards(device_tensor.impl().buffer,
                               {ShardDataTransfer(coord).host_data(const_cast<std::byte*>(src)).region(region)}, true);
}

namespace non_uniform_data_movement {

HostTensor enqueue_read_tensor(MeshCommandQueue& cq, const MeshTensor& device_tensor,
                               std::span<const MeshCoordinate> coords, bool blocking) {
    HostTensor result = host_tensor_for(device_tensor, {coords.begin(), coords.end()});
    read_parts(cq, device_tensor, result, coords, blocking);
    return result;
}

void enqueue_read_tensor(MeshCommandQueue& cq, const MeshTensor& device_tensor, HostTensor& host_tensor,
                         std::span<const MeshCoordinate> coords, bool blocking) {
    read_parts(cq, device_tensor, host_tensor, coords, blocking);
    host_tensor.update_tensor_topology(device_tensor.tensor_topology());
}

std::pair<MeshTensor, std::vector<MeshCoordinate>> enqueue_write_tensor(
    MeshCommandQueue& cq, const HostTensor& host_tensor, MeshDevice& mesh_device,
    ttsl::optional_reference<const MemoryConfig> memory_config) {
    MeshTensor result = device_tensor_for(host_tensor, mesh_device, memory_config);
    auto coords = non_uniform_data_movement::enqueue_write_tensor(cq, host_tensor, result);
    return {std::move(result), std::move(coords)};
}

std::vector<MeshCoordinate> enqueue_write_tensor(MeshCommandQueue& cq, const HostTensor& host_tensor,
                                                 MeshTensor& device_tensor) {
    const auto& parts = host_tensor.buffer().shard_coords();
    if (parts.empty()) fail("enqueue_write_tensor: the host tensor has no part");
    // One part of a mesh of one is a copy for everybody.
    if (host_tensor.buffer().shape().mesh_size() == 1) {
        const auto coords = all_of(device_tensor.device());
        write_parts(cq, host_tensor, device_tensor, coords, [&](const MeshCoordinate&) { return *parts.begin(); });
        return coords;
    }
    const std::vector<MeshCoordinate> coords(parts.begin(), parts.end());
    for (const auto& coord : coords) {
        if (coord.dims() == device_tensor.device().shape().dims() &&
            MeshCoordinateRange(device_tensor.device().shape()).contains(coord)) {
            continue;
        }
        fail("enqueue_write_tensor: the host tensor has a part for device {}; the mesh is {}", coord,
             device_tensor.device().shape());
    }
    write_parts(cq, host_tensor, device_tensor, coords, [](const MeshCoordinate& coord) { return coord; });
    return coords;
}

}  // namespace non_uniform_data_movement

namespace distributed {

HostTensor MeshCommandQueue::enqueue_read_tensor(const MeshTensor& device_tensor, bool blocking) {
    return tt_metal::enqueue_read_tensor(*this, device_tensor, blocking);
}
void MeshCommandQueue::enqueue_read_tensor(const MeshTensor& device_tensor, HostTensor& host_tensor, bool blocking) {
    tt_metal::enqueue_read_tensor(*this, device_tensor, host_tensor, blocking);
}
MeshTensor MeshCommandQueue::enqueue_write_tensor(const HostTensor& host_tensor) {
    return tt_metal::enqueue_write_tensor(*this, host_tensor, *device());
}
MeshTensor MeshCommandQueue::enqueue_write_tensor(const HostTensor& host_tensor, const MemoryConfig& memory_config) {
    return tt_metal::enqueue_write_tensor(*this, host_tensor, *device(), memory_config);
}
void MeshCommandQueue::enqueue_write_tensor(const HostTensor& host_tensor, MeshTensor& device_tensor) {
    tt_metal::enqueue_write_tensor(*this, host_tensor, device_tensor);
}

}  // namespace distributed

}  // namespace tt::tt_metal
