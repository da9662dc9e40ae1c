// Work with tensors: between host and devices, between layouts, padding and types.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include <tt-metalium/buffer.hpp>
#include <tt-metalium/experimental/tensor/host_tensor.hpp>
#include <tt-metalium/experimental/tensor/mesh_tensor.hpp>
#include <tt-metalium/mesh_command_queue.hpp>
#include <tt_stl/optional_reference.hpp>
#include <tt_stl/span.hpp>

namespace tt::tt_metal {

// Whether the host tensor has a part for each device of the mesh.
bool is_uniform_write(const HostTensor& host_tensor, const distributed::MeshDevice& device);

// All devices of the mesh. A read into an existing tensor throws UserError when shapes, types or pages differ, a write
// when the host tensor does not have a part for each device. With `blocking` off the data is there after the next
// finish() of the queue; until then the host tensor must live. A write has taken its data when it returns.
HostTensor enqueue_read_tensor(distributed::MeshCommandQueue& cq, const MeshTensor& device_tensor,
                               bool blocking = true);
void enqueue_read_tensor(distributed::MeshCommandQueue& cq, const MeshTensor& device_tensor, HostTensor& host_tensor,
                         bool blocking = true);
MeshTensor enqueue_write_tensor(distributed::MeshCommandQueue& cq, const HostTensor& host_tensor,
                                distributed::MeshDevice& mesh_device,
                                ttsl::optional_reference<const MemoryConfig> memory_config = std::nullopt);
void enqueue_write_tensor(distributed::MeshCommandQueue& cq, const HostTensor& host_tensor, MeshTensor& device_tensor);

// Bytes of a tensor on the one device of a unit mesh; UserError on others. No region = the whole tensor.
void enqueue_read_tensor(distributed::MeshCommandQueue& queue, const MeshTensor& device_tensor, std::byte* dst,
                         const std::optional<BufferRegion>& region = std::nullopt, bool blocking = true);
void enqueue_write_tensor(distributed::MeshCommandQueue& queue, const std::byte* src, MeshTensor& device_tensor,
                          const std::optional<BufferRegion>& region = std::nullopt);

// Some devices of the mesh. A host tensor with one part goes to every device; the coordinates written are returned.
namespace non_uniform_data_movement {

HostTensor enqueue_read_tensor(distributed::MeshCommandQueue& cq, const MeshTensor& device_tensor,
                               std::span<const distributed::MeshCoordinate> coords, bool blocking = true);
void enqueue_read_tensor(distributed::MeshCommandQueue& cq, const MeshTensor& device_tensor, HostTensor& host_tensor,
                         std::span<const distributed::MeshCoordinate> coords, bool blocking = true);
std::pair<MeshTensor, std::vector<distributed::MeshCoordinate>> enqueue_write_tensor(
    distributed::MeshCommandQueue& cq, const HostTensor& host_tensor, distributed::MeshDevice& mesh_device,
    ttsl::optional_reference<const MemoryConfig> memory_config = std::nullopt);
std::vector<distributed::MeshCoordinate> enqueue_write_tensor(distributed::MeshCommandQueue& cq,
                                                              const HostTensor& host_tensor, MeshTensor& device_tensor);

}  // namespace non_uniform_data_movement

// The same elements in the other layout, interleaved. Throws UserError for block floats, which exist in tiles only, and
// FP8_E4M3, which exists in rows only.
HostTensor to_layout(const HostTensor& tensor, Layout target_layout);

// Row-major tensors. pad() keeps the logical shape and gives more padding; the elements begin at `input_tensor_start`.
// unpad() gives the elements of a box as a tensor of its own. Throws UserError for other layouts and boxes outside.
HostTensor pad(const HostTensor& tensor, const Shape& output_padded_shape, const Shape& input_tensor_start,
               float pad_value);
HostTensor unpad(const HostTensor& tensor, const Shape& output_tensor_start, const Shape& output_tensor_end);
// To whole 32x32 tiles, and back to a shape that was padded so.
HostTensor pad_to_tile(const HostTensor& input_tensor, float pad_value);
HostTensor unpad_from_tile(const HostTensor& input_tensor, const Shape& output_tensor_shape);

// The same elements in another type: floats are rounded to nearest, integers cut; block floats become tiles.
HostTensor to_dtype(const HostTensor& input_tensor, DataType dtype);

// Whether the elements stand row-major without padding.
bool logical_matches_physical(const TensorSpec& tensor_spec);

namespace host_buffer {

// The memory of a tensor for one device. Throws UserError for a tensor on several devices.
HostBuffer get_host_buffer(const HostTensor& tensor);
template <typename T>
ttsl::Span<const T> get_as(const HostBuffer& buffer) {
    return buffer.view_as<const T>();
}
template <typename T>
ttsl::Span<T> get_as(HostBuffer& buffer) {
    return buffer.view_as<T>();
}
template <typename T>
ttsl::Span<const T> get_as(const HostTensor& tensor) {
    const HostBuffer buffer = get_host_buffer(tensor);
    return buffer.view_as<const T>();
}
template <typename T>
ttsl::Span<T> get_as(HostTensor& tensor) {
    HostBuffer buffer = get_host_buffer(tensor);
    return buffer.view_as<T>();
}

}  // namespace host_buffer

}  // namespace tt::tt_metal
