// A tensor in host memory, laid out as its specification says, for one device or for each of a mesh.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include <tt-metalium/bfloat4.hpp>
#include <tt-metalium/bfloat8.hpp>
#include <tt-metalium/distributed_host_buffer.hpp>
#include <tt-metalium/experimental/tensor/spec/tensor_spec.hpp>
#include <tt-metalium/experimental/tensor/tensor_types.hpp>
#include <tt-metalium/experimental/tensor/topology/tensor_topology.hpp>
#include <tt-metalium/host_buffer.hpp>
#include <tt-metalium/memory_pin.hpp>
#include <tt-metalium/tile.hpp>

namespace tt::tt_metal {

class HostTensorImpl;

// Copies see the same elements. Using one that has been moved from throws UserError.
class HostTensor {
public:
    // A number of elements.
    using volume_type = std::uint64_t;

    HostTensor(DistributedHostBuffer buffer, TensorSpec spec, TensorTopology topology);
    // For one device, (0, 0).
    HostTensor(HostBuffer buffer, TensorSpec spec, TensorTopology topology);
    ~HostTensor();
    HostTensor(const HostTensor& other);
    HostTensor& operator=(const HostTensor& other);
    HostTensor(HostTensor&& other) noexcept;
    HostTensor& operator=(HostTensor&& other) noexcept;

    // From elements in row-major order of the logical shape; padding holds `pad_value`. T is the tensor's type; for
    // BFLOAT8_B and BFLOAT4_B it is float. Throws UserError when the count or the type is another.
    template <typename T>
    static HostTensor from_span(std::span<const T> buffer, const TensorSpec& spec, T pad_value = 0);
    template <typename T>
    static HostTensor from_vector(const std::vector<T>& buffer, const TensorSpec& spec, T pad_value = 0);
    // The vector becomes the tensor's memory where its elements stand as the tensor's do.
    template <typename T>
    static HostTensor from_vector(std::vector<T>&& buffer, const TensorSpec& spec, T pad_value = 0);
    // Row-major, in the caller's memory, which `pin` keeps alive.
    template <typename T>
    static HostTensor from_borrowed_data(std::span<T> buffer, const Shape& shape, MemoryPin pin,
                                         const std::optional<Tile>& tile = std::nullopt);

    // The elements in row-major order of the logical shape, without padding. Types as with from_span. Throws UserError
    // for a tensor that is on several devices.
    template <typename T>
    std::vector<T> to_vector() const;

    // What the tensor is, which part is on which device, and its memory.
    const TensorSpec& tensor_spec() const;
    const TensorTopology& tensor_topology() const;
    const DistributedHostBuffer& buffer() const;
    // The one call that a moved-from tensor answers.
    bool is_valueless_after_move() const;

    // What the specification says.
    DataType dtype() const;
    Layout layout() const;
    const Shape& logical_shape() const;
    const Shape& padded_shape() const;
    // Elements without and with padding.
    volume_type logical_volume() const;
    volume_type physical_volume() const;
    // Where the specification puts it.
    const MemoryConfig& memory_config() const;
    bool is_sharded() const;
    const std::optional<ShardSpec>& legacy_shard_spec() const;
    const std::optional<NdShardSpec>& nd_shard_spec() const;
    // Bytes of an element (a block float counts as one), and elements between neighbours along each dimension.
    std::size_t element_size() const;
    Strides strides() const;

    // The same specification with other buffers.
    HostTensor transform(const std::function<HostBuffer(const HostBuffer&)>& callable) const;
    void update_tensor_topology(TensorTopology tensor_topology);

    // What it is made of; not for users.
    HostTensorImpl& impl();
    const HostTensorImpl& impl() const;

private:
    std::unique_ptr<HostTensorImpl> impl_;
};

}  // namespace tt::tt_metal
