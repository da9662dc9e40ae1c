#include "native/ttnn/tensor.h"

#include <fmt/format.h>
#include <fmt/ostream.h>

#include <atomic>
#include <functional>
#include <tt-metalium/experimental/tensor/impl/tensor_impl.hpp>
#include <tt-metalium/experimental/tensor/tensor_apis.hpp>

#include "softmetal/error.h"

namespace softmetal::python {

using namespace tt::tt_metal;
using distributed::MeshDevice;

namespace {

uint64_t next_id() {
    static std::atomic<uint64_t> last{0};
    return ++last;
}

// The same elements in the other layout, with the padding that this layout needs and no more.
HostTensor relaid(const HostTensor& tensor, Layout layout) {
    if (is_block_float(tensor.dtype())) return relaid(to_dtype(tensor, DataType::BFLOAT16), layout);
    const TensorSpec& from = tensor.tensor_spec();
    const TensorSpec to(from.logical_shape(), TensorLayout(tensor.dtype(), PageConfig(layout), MemoryConfig{}));
    return tensor_impl::dispatch(tensor.dtype(), [&]<typename T>() -> HostTensor {
        if constexpr (std::is_same_v<T, tensor_impl::bfloat8_b> || std::is_same_v<T, tensor_impl::bfloat4_b>) {
            return to_layout(tensor, layout);
        } else {
            const auto change = [&](const HostBuffer& buffer) {
                return HostBuffer(tensor_impl::encode_tensor_data<T>(
                    tensor_impl::decode_tensor_data<T>(buffer.view_as<T>(), from), to));
            };
            return HostTensor(tensor.buffer().transform(change), to, tensor.tensor_topology());
        }
    });
}

// Every device of a mesh has all of a tensor.
TensorTopology everywhere(const MeshDevice& device) {
    std::vector<distributed::MeshCoordinate> coordinates;
    for (const auto& coordinate : distributed::MeshCoordinateRange(device.shape())) coordinates.push_back(coordinate);
    const TensorTopology::Placements replicated(device.shape().dims(), distributed::MeshMapperConfig::Replicate{});
    return TensorTopology(device.shape(), replicated, std::move(coordinates));
}

// A tensor with one part for a mesh of several devices: each gets all of it.
HostTensor for_each_device(const HostTensor& tensor, const MeshDevice& device) {
    if (device.num_devices() == 1 || tensor.buffer().shard_coords().size() != 1) return tensor;
    const HostBuffer part = host_buffer::get_host_buffer(tensor);
    auto buffer = DistributedHostBuffer::create(device.shape());
    for (const auto& coordinate : distributed::MeshCoordinateRange(device.shape()))
        buffer.emplace_shard(coordinate, [&] { return part; });
    return HostTensor(std::move(buffer), tensor.tensor_spec(), everywhere(device));
}

}  // namespace

Tensor::Tensor(HostTensor host)
    : storage_(std::move(host)), spec_(std::get<HostTensor>(storage_).tensor_spec()), id_(next_id()) {}

Tensor::Tensor(std::shared_ptr<MeshDevice> device, MeshTensor tensor)
    : storage_(OnDevice{std::move(device), nullptr}), spec_(tensor.tensor_spec()), id_(next_id()) {
    std::get<OnDevice>(storage_).tensor = std::make_shared<std::optional<MeshTensor>>(std::move(tensor));
}

Tensor Tensor::allocate(const TensorSpec& spec, std::shared_ptr<MeshDevice> device) {
    auto tensor = MeshTensor::allocate_on_device(*device, spec);
    if (device->num_devices() > 1) tensor.update_tensor_topology(everywhere(*device));
    return {std::move(device), std::move(tensor)};
}

bool Tensor::is_on_device() const {
    return std::holds_alternative<OnDevice>(storage_);
}

bool Tensor::is_allocated() const {
    const auto* device = std::get_if<OnDevice>(&storage_);
    return !device || (device->tensor->has_value() && (*device->tensor)->mesh_buffer().is_allocated());
}

void Tensor::check_allocated(const char* operation) const {
    if (!is_allocated())
        throw UserError(fmt::format("{}: tensor {} of shape {} has been deallocated, or its device was closed",
                                    operation, id_, spec_.logical_shape()));
}

const TensorSpec& Tensor::spec() const {
    return spec_;
}

const HostTensor& Tensor::host(const char* operation) const {
    if (const auto* host = std::get_if<HostTensor>(&storage_)) return *host;
    throw UserError(fmt::format("{}: the tensor of shape {} is on the device; copy it with ttnn.from_device first",
                                operation, spec_.logical_shape()));
}

const MeshTensor& Tensor::on_device(const char* operation) const {
    const auto* device = std::get_if<OnDevice>(&storage_);
    if (!device)
        throw UserError(fmt::format("{}: the tensor of shape {} is on the host; move it with ttnn.to_device first",
                                    operation, spec_.logical_shape()));
    check_allocated(operation);
    return **device->tensor;
}

MeshTensor& Tensor::on_device(const char* operation) {
    return const_cast<MeshTensor&>(std::as_const(*this).on_device(operation));
}

std::shared_ptr<MeshDevice> Tensor::device(const char* operation) const {
    on_device(operation);
    return std::get<OnDevice>(storage_).device;
}

const TensorTopology& Tensor::topology() const {
    if (const auto* device = std::get_if<OnDevice>(&storage_); device && device->part) {
        check_allocated("tensor_topology");
        return *device->part;
    }
    return is_on_device() ? on_device("tensor_topology").tensor_topology() : host("tensor_topology").tensor_topology();
}

void Tensor::set_topology(const TensorTopology& topology) {
    if (auto* device = std::get_if<OnDevice>(&storage_); device && device->part)
        throw UserError("update_tensor_topology: a part on one device of a mesh stays there; it has no other topology");
    if (is_on_device()) return on_device("update_tensor_topology").update_tensor_topology(topology);
    std::get<HostTensor>(storage_).update_tensor_topology(topology);
}

Tensor Tensor::to_device(std::shared_ptr<MeshDevice> device, const std::optional<MemoryConfig>& memory_config,
                         uint8_t queue) const {
    if (is_on_device()) {
        if (std::get<OnDevice>(storage_).device == device &&
            (!memory_config || *memory_config == spec_.memory_config()))
            return *this;
        return to_host(true, queue).to_device(std::move(device), memory_config, queue);
    }
    auto& cq = device->mesh_command_queue(queue);
    const HostTensor source = for_each_device(host("to_device"), *device);
    auto tensor = memory_config ? enqueue_write_tensor(cq, source, *device, *memory_config)
                                : enqueue_write_tensor(cq, source, *device);
    return {std::move(device), std::move(tensor)};
}

Tensor Tensor::to_host(bool blocking, uint8_t queue) const {
    if (!is_on_device()) return *this;
    const auto& tensor = on_device("from_device");
    const OnDevice& from = std::get<OnDevice>(storage_);
    Tensor all(enqueue_read_tensor(from.device->mesh_command_queue(queue), tensor, blocking || from.part));
    return from.part ? all.part(from.part->mesh_coords().front()) : all;
}

Tensor Tensor::part(const distributed::MeshCoordinate& coordinate) const {
    if (!is_on_device()) {
        const HostTensor& tensor = host("get_device_tensors");
        const auto shard = tensor.buffer().get_shard(coordinate);
        if (!shard)
            throw UserError(fmt::format("get_device_tensors: a tensor of shape {} has no part on device {}",
                                        spec_.logical_shape(), fmt::streamed(coordinate)));
        return Tensor(HostTensor(*shard, tensor.tensor_spec(), TensorTopology{}));
    }
    check_allocated("get_device_tensors");
    Tensor result = *this;
    result.id_ = next_id();
    if (std::get<OnDevice>(storage_).device->num_devices() > 1) {
        const TensorTopology::Placements here(1, distributed::MeshMapperConfig::Replicate{});
        std::get<OnDevice>(result.storage_).part = TensorTopology(distributed::MeshShape(1), here, {coordinate});
    }
    return result;
}

Tensor Tensor::via_host(const std::function<HostTensor(const HostTensor&)>& change) const {
    if (!is_on_device()) return Tensor(change(host("via_host")));
    const auto device = std::get<OnDevice>(storage_).device;
    return Tensor(change(to_host(true, 0).host("via_host"))).to_device(device, spec_.memory_config(), 0);
}

Tensor Tensor::to_layout(Layout layout) const {
    if (spec_.layout() == layout) return *this;
    return via_host([layout](const HostTensor& host) { return relaid(host, layout); });
}

Tensor Tensor::to_dtype(DataType dtype) const {
    if (spec_.data_type() == dtype) return *this;
    return via_host([dtype](const HostTensor& host) { return tt::tt_metal::to_dtype(host, dtype); });
}

void Tensor::deallocate() {
    if (auto* device = std::get_if<OnDevice>(&storage_)) device->tensor->reset();
}

}  // namespace softmetal::python
