// A tensor in the memory of the devices of a mesh. It owns that memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>

#include <tt-metalium/experimental/tensor/spec/tensor_spec.hpp>
#include <tt-metalium/experimental/tensor/tensor_types.hpp>
#include <tt-metalium/experimental/tensor/topology/tensor_topology.hpp>
#include <tt-metalium/hal_types.hpp>
#include <tt-metalium/mesh_buffer.hpp>
#include <tt_stl/optional_reference.hpp>

namespace tt::tt_metal {

class MeshTensorImpl;

namespace distributed {
class MeshDevice;
}

// Movable, not copyable; its memory is freed with it. Using one that has been moved from throws UserError.
class MeshTensor {
public:
    // A number of elements.
    using volume_type = std::uint64_t;

    // The same amount of memory on each device of the mesh.
    static MeshTensor allocate_on_device(distributed::MeshDevice& mesh_device, const TensorSpec& spec,
                                         const TensorTopology& topology = {});
    // In memory that exists. Throws UserError when the buffer is null or freed, too small, or of other pages or in
    // another memory than the specification says.
    explicit MeshTensor(std::shared_ptr<distributed::MeshBuffer> mesh_buffer, TensorSpec spec, TensorTopology topology);
    ~MeshTensor();
    MeshTensor(const MeshTensor&) = delete;
    MeshTensor& operator=(const MeshTensor&) = delete;
    MeshTensor(MeshTensor&& other) noexcept;
    MeshTensor& operator=(MeshTensor&& other) noexcept;

    // Its memory, its mesh, what the tensor is, and which part is on which device.
    const distributed::MeshBuffer& mesh_buffer() const;
    const distributed::MeshDevice& device() const;
    distributed::MeshDevice& device_mut() const;
    const TensorSpec& tensor_spec() const;
    const TensorTopology& tensor_topology() const;
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
    const std::optional<ShardSpec>& shard_spec() const;
    const std::optional<NdShardSpec>& nd_shard_spec() const;
    // Where it stands on each device, bytes of an element (a block float counts as one), and elements between
    // neighbours along each dimension.
    DeviceAddr address() const;
    std::size_t element_size() const;
    Strides strides() const;

    // Says anew which part is on which device.
    void update_tensor_topology(TensorTopology tensor_topology);

    // What it is made of; not for users.
    MeshTensorImpl& impl();
    const MeshTensorImpl& impl() const;

private:
    std::unique_ptr<MeshTensorImpl> impl_;
};

}  // namespace tt::tt_metal
