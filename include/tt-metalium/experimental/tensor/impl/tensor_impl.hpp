// Between elements as users count them and elements as they stand in memory.
#pragma once

#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

#include <tt-metalium/distributed_host_buffer.hpp>
#include <tt-metalium/experimental/tensor/spec/tensor_spec.hpp>
#include <tt-metalium/host_buffer.hpp>
#include <tt-metalium/mesh_buffer.hpp>
#include <tt-metalium/mesh_device.hpp>
#include <tt-metalium/tilize_utils.hpp>
#include <tt_stl/assert.hpp>
#include <tt_stl/span.hpp>

namespace tt::tt_metal::tensor_impl {

// Memory for such a tensor, on each device of the mesh or on the host.
std::shared_ptr<distributed::MeshBuffer> allocate_device_buffer(distributed::MeshDevice* mesh_device,
                                                                const TensorSpec& tensor_spec);
HostBuffer allocate_host_buffer(const TensorSpec& tensor_spec);

// Row-major elements of the logical shape to memory order with padding, and back. T is the type of an element, for
// block floats float. Throws UserError when the number of elements is another.
template <typename T>
std::vector<T> encode_tensor_data(ttsl::Span<const T> logical_data, const TensorSpec& tensor_spec, T pad_value = 0);
template <typename T>
std::vector<T> decode_tensor_data(ttsl::Span<const T> physical_data, const TensorSpec& tensor_spec);

// Between rows and tiles. Throws UserError for a shape that is not made of whole tiles.
template <typename T>
std::vector<T> to_row_major_layout(const Shape2D& shape, const Tile& tile, ttsl::Span<const T> data_to_convert) {
    return convert_layout(data_to_convert, PhysicalSize(shape), TensorLayoutType::TILED_NFACES,
                          TensorLayoutType::LIN_ROW_MAJOR, tile.get_tile_shape(), tile.get_face_shape(),
                          tile.get_transpose_within_face(), tile.get_transpose_of_faces());
}
template <typename T>
std::vector<T> to_tile_major_layout(const Shape2D& shape, const Tile& tile, ttsl::Span<const T> data_to_convert) {
    return convert_layout(data_to_convert, PhysicalSize(shape), TensorLayoutType::LIN_ROW_MAJOR,
                          TensorLayoutType::TILED_NFACES, tile.get_tile_shape(), tile.get_face_shape(),
                          tile.get_transpose_within_face(), tile.get_transpose_of_faces());
}

// Stand for the types that C++ has no name for.
struct bfloat4_b {};
struct bfloat8_b {};

// Calls func.operator()<T>(args...) with the type of `dtype`. Throws UserError for INVALID.
template <typename Func, typename... Args>
auto dispatch(DataType dtype, Func&& func, Args&&... args) {
    switch (dtype) {
        case DataType::BFLOAT16:
            return std::forward<Func>(func).template operator()<bfloat16>(std::forward<Args>(args)...);
        case DataType::FLOAT32:
            return std::forward<Func>(func).template operator()<float>(std::forward<Args>(args)...);
        case DataType::INT32:
            return std::forward<Func>(func).template operator()<int32_t>(std::forward<Args>(args)...);
        case DataType::UINT32:
            return std::forward<Func>(func).template operator()<uint32_t>(std::forward<Args>(args)...);
        case DataType::UINT16:
            return std::forward<Func>(func).template operator()<uint16_t>(std::forward<Args>(args)...);
        case DataType::UINT8:
            return std::forward<Func>(func).template operator()<uint8_t>(std::forward<Args>(args)...);
        case DataType::BFLOAT8_B:
            return std::forward<Func>(func).template operator()<bfloat8_b>(std::forward<Args>(args)...);
        case DataType::BFLOAT4_B:
            return std::forward<Func>(func).template operator()<bfloat4_b>(std::forward<Args>(args)...);
        case DataType::FP8_E4M3:
            return std::forward<Func>(func).template operator()<float8_e4m3>(std::forward<Args>(args)...);
        case DataType::INVALID:
            break;
    }
    TT_THROW("no tensor has elements of type {}", to_string(dtype));
}

}  // namespace tt::tt_metal::tensor_impl
