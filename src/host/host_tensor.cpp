// Tensors in host memory. Knows no device.
#include <tt-metalium/experimental/tensor/host_tensor.hpp>

#include <tt-metalium/experimental/tensor/impl/tensor_impl.hpp>
#include <tt-metalium/experimental/tensor/tensor_apis.hpp>

#include "host/errors.h"
#include "host/tensor_data.h"

namespace tt::tt_metal {

using distributed::MeshCoordinate;
using distributed::MeshShape;
using softmetal::host::fail;

class HostTensorImpl {
public:
    DistributedHostBuffer buffer;
    TensorSpec spec;
    TensorTopology topology;
};

namespace {

DistributedHostBuffer on_one_device(HostBuffer buffer) {
    auto all = DistributedHostBuffer::create(MeshShape(1, 1));
    all.emplace_shard(MeshCoordinate(0, 0), [&] { return std::move(buffer); });
    return all;
}

}  // namespace

HostTensor::HostTensor(DistributedHostBuffer buffer, TensorSpec spec, TensorTopology topology)
    : impl_(new HostTensorImpl{std::move(buffer), std::move(spec), std::move(topology)}) {}
HostTensor::HostTensor(HostBuffer buffer, TensorSpec spec, TensorTopology topology)
    : HostTensor(on_one_device(std::move(buffer)), std::move(spec), std::move(topology)) {}
HostTensor::~HostTensor() = default;
HostTensor::HostTensor(const HostTensor& other) : impl_(std::make_unique<HostTensorImpl>(other.impl())) {}
HostTensor& HostTensor::operator=(const HostTensor& other) {
    if (this != &other) impl_ = std::make_unique<HostTensorImpl>(other.impl());
    return *this;
}
HostTensor::HostTensor(HostTensor&& other) noexcept = default;
HostTensor& HostTensor::operator=(HostTensor&& other) noexcept = default;

const HostTensorImpl& HostTensor::impl() const {
    if (!impl_) fail("this HostTensor has been moved from: use the one it was moved to");
    return *impl_;
}
HostTensorImpl& HostTensor::impl() {
    return const_cast<HostTensorImpl&>(std::as_const(*this).impl());
}
bool HostTensor::is_valueless_after_move() const {
    return !impl_;
}

const TensorSpec& HostTensor::tensor_spec() const {
    return impl().spec;
}
const TensorTopology& HostTensor::tensor_topology() const {
    return impl().topology;
}
const DistributedHostBuffer& HostTensor::buffer() const {
    return impl().buffer;
}
DataType HostTensor::dtype() const {
    return tensor_spec().data_type();
}
Layout HostTensor::layout() const {
    return tensor_spec().layout();
}
const Shape& HostTensor::logical_shape() const {
    return tensor_spec().logical_shape();
}
const Shape& HostTensor::padded_shape() const {
    return tensor_spec().padded_shape();
}
HostTensor::volume_type HostTensor::logical_volume() const {
    return logical_shape().volume();
}
HostTensor::volume_type HostTensor::physical_volume() const {
    return padded_shape().volume();
}
const MemoryConfig& HostTensor::memory_config() const {
    return tensor_spec().memory_config();
}
bool HostTensor::is_sharded() const {
    return memory_config().is_sharded();
}
const std::optional<ShardSpec>& HostTensor::legacy_shard_spec() const {
    return memory_config().shard_spec();
}
const std::optional<NdShardSpec>& HostTensor::nd_shard_spec() const {
    return memory_config().nd_shard_spec();
}
std::size_t HostTensor::element_size() const {
    return softmetal::host::element_bytes(dtype());
}
Strides HostTensor::strides() const {
    return tensor_spec().compute_strides();
}
HostTensor HostTensor::transform(const std::function<HostBuffer(const HostBuffer&)>& callable) const {
    return HostTensor(buffer().transform(callable), tensor_spec(), tensor_topology());
}
void HostTensor::update_tensor_topology(TensorTopology tensor_topology) {
    impl().topology = std::move(tensor_topology);
}

// ---- from and to elements -----------------------------------------------------------------------------------------

namespace {

// The specification of the same tensor with elements as the caller has them.
template <typename T>
TensorSpec spec_of_elements(const TensorSpec& spec) {
    return TensorSpec(spec.logical_shape(), TensorLayout(convert_to_data_type<T>(), spec.page_config(),
                                                         spec.memory_config(), spec.tensor_layout().get_alignment()));
}

// The tensor with the type that was asked for: block floats are made tile by tile, the rest element by element.
template <typename T>
HostTensor finish(std::vector<T>&& physical, const TensorSpec& spec) {
    if (is_block_float(spec.data_type())) {
        if constexpr (std::is_same_v<T, float>) {
            return HostTensor(softmetal::host::pack_block_floats(physical, spec.data_type(), spec.tile()), spec,
                              TensorTopology());
        } else {
            fail("{} tensors are made of float elements, not {}", spec.data_type(), convert_to_data_type<T>());
        }
    }
    HostTensor tensor(HostBuffer(std::move(physical)), spec_of_elements<T>(spec), TensorTopology());
    return to_dtype(tensor, spec.data_type());
}

}  // namespace

template <typename T>
HostTensor HostTensor::from_span(std::span<const T> buffer, const TensorSpec& spec, T pad_value) {
    return finish(tensor_impl::encode_tensor_data<T>(buffer, spec, pad_value), spec);
}

template <typename T>
HostTensor HostTensor::from_vector(const std::vector<T>& buffer, const TensorSpec& spec, T pad_value) {
    return from_span(std::span<const T>(buffer), spec, pad_value);
}

template <typename T>
HostTensor HostTensor::from_vector(std::vector<T>&& buffer, const TensorSpec& spec, T pad_value) {
    if (!logical_matches_physical(spec) || buffer.size() != spec.logical_shape().volume()) {
        return from_span(std::span<const T>(buffer), spec, pad_value);
    }
    return finish(std::move(buffer), spec);
}

template <typename T>
HostTensor HostTensor::from_borrowed_data(std::span<T> buffer, const Shape& shape, MemoryPin pin,
                                          const std::optional<Tile>& tile) {
    if (buffer.size() != shape.volume()) {
        fail("{} elements do not make a tensor of shape {}, which has {}", buffer.size(), shape, shape.volume());
    }
    const TensorLayout layout(convert_to_data_type<T>(), PageConfig(Layout::ROW_MAJOR, tile), MemoryConfig());
    return HostTensor(HostBuffer(buffer, std::move(pin)), TensorSpec(shape, layout), TensorTopology());
}

template <typename T>
std::vector<T> HostTensor::to_vector() const {
    const HostBuffer elements = host_buffer::get_host_buffer(*this);
    if constexpr (std::is_same_v<T, float>) {
        if (is_block_float(dtype())) {
            const auto values = softmetal::host::unpack_block_floats(elements, dtype(), tensor_spec().tile());
            return tensor_impl::decode_tensor_data<float>(values, tensor_spec());
        }
    }
    if (dtype() != convert_to_data_type<T>()) {
        fail("to_vector: the tensor's elements are {}, not {}: ask for their type, or convert with to_dtype", dtype(),
             convert_to_data_type<T>());
    }
    return tensor_impl::decode_tensor_data<T>(elements.view_as<T>(), tensor_spec());
}

#define INSTANTIATE(T)                                                                           \
    template HostTensor HostTensor::from_span<T>(std::span<const T>, const TensorSpec&, T);      \
    template HostTensor HostTensor::from_vector<T>(const std::vector<T>&, const TensorSpec&, T); \
    template HostTensor HostTensor::from_vector<T>(std::vector<T>&&, const TensorSpec&, T);      \
    template HostTensor HostTensor::from_borrowed_data<T>(std::span<T>, const Shape&, MemoryPin, \
                                                          const std::optional<Tile>&);           \
    template std::vector<T> HostTensor::to_vector<T>() const;
SOFTMETAL_FOR_TENSOR_TYPES(INSTANTIATE)
#undef INSTANTIATE

}  // namespace tt::tt_metal
