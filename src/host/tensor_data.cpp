// Elements as users count them and elements as they stand in memory: padding, tiles, block floats.
#include "host/tensor_data.h"

#include <algorithm>

#include <tt-metalium/bfloat4.hpp>
#include <tt-metalium/bfloat8.hpp>
#include <tt-metalium/experimental/tensor/impl/tensor_impl.hpp>

#include "host/errors.h"

namespace softmetal::host {

using tt::tt_metal::DataType;
using tt::tt_metal::HostBuffer;
using tt::tt_metal::Tile;

size_t element_bytes(DataType dtype) {
    if (tt::tt_metal::is_block_float(dtype)) return 1;
    return tt::datum_size(tt::tt_metal::datatype_to_dataformat_converter(dtype));
}

std::vector<float> unpack_block_floats(const HostBuffer& buffer, DataType dtype, const Tile& tile) {
    const auto words = buffer.view_as<uint32_t>();
    switch (dtype) {
        case DataType::BFLOAT8_B:
            return unpack_bfp8_tiles_into_float_vec(words, false, false, tile);
        case DataType::BFLOAT4_B:
            return unpack_bfp4_tiles_into_float_vec(words, false, false, tile);
        default:
            fail("{} is no block float", dtype);
    }
}

HostBuffer pack_block_floats(ttsl::Span<const float> values, DataType dtype, const Tile& tile) {
    switch (dtype) {
        case DataType::BFLOAT8_B:
            return HostBuffer(pack_as_bfp8_tiles(values, false, false, tile));
        case DataType::BFLOAT4_B:
            return HostBuffer(pack_as_bfp4_tiles(values, false, false, tile));
        default:
            fail("{} is no block float", dtype);
    }
}

}  // namespace softmetal::host

namespace tt::tt_metal::tensor_impl {

using softmetal::host::fail;

std::shared_ptr<distributed::MeshBuffer> allocate_device_buffer(distributed::MeshDevice* mesh_device,
                                                                const TensorSpec& spec) {
    const distributed::DeviceLocalBufferConfig local{.page_size = spec.compute_page_size_bytes(),
                                                     .buffer_type = spec.memory_config().buffer_type(),
                                                     .sharding_args = spec.compute_buffer_sharding_args()};
    const distributed::ReplicatedBufferConfig whole{.size = spec.compute_packed_buffer_size_bytes()};
    return distributed::MeshBuffer::create(whole, local, mesh_device);
}

HostBuffer allocate_host_buffer(const TensorSpec& spec) {
    const size_t bytes = spec.compute_packed_buffer_size_bytes();
    return dispatch(spec.data_type(), [&]<typename T>() {
        if constexpr (std::is_same_v<T, bfloat8_b> || std::is_same_v<T, bfloat4_b>) {
            return HostBuffer(std::vector<uint32_t>(bytes / sizeof(uint32_t)));
        } else {
            return HostBuffer(std::vector<T>(bytes / sizeof(T)));
        }
    });
}

namespace {

// Calls copy(logical row, physical row) for each row of elements: rows of padding are left out.
template <typename Copy>
void for_each_row(const TensorSpec& spec, Copy copy) {
    const Shape& logical = spec.logical_shape();
    const Shape& padded = spec.padded_shape();
    const int rank = static_cast<int>(logical.rank());
    const size_t rows = spec.logical_2d_shape().height();
    for (size_t row = 0; row < rows; ++row) {
        size_t rest = row, physical = 0, step = 1;
        for (int dim = -2; dim >= -rank; --dim) {
            physical += rest % logical[dim] * step;
            rest /= logical[dim];
            step *= padded[dim];
        }
        copy(row, physical);
    }
}

size_t volume(const Shape2D& shape) {
    return shape.height() * shape.width();
}

template <typename T>
std::vector<T> add_padding(ttsl::Span<const T> logical, const TensorSpec& spec, T pad_value) {
    const size_t width = spec.logical_2d_shape().width(), pitch = spec.physical_shape().width();
    std::vector<T> physical(volume(spec.physical_shape()), pad_value);
    for_each_row(spec, [&](size_t from, size_t to) {
        std::copy_n(logical.begin() + from * width, width, physical.begin() + to * pitch);
    });
    return physical;
}

template <typename T>
std::vector<T> remove_padding(ttsl::Span<const T> physical, const TensorSpec& spec) {
    const size_t width = spec.logical_2d_shape().width(), pitch = spec.physical_shape().width();
    std::vector<T> logical(volume(spec.logical_2d_shape()));
    for_each_row(spec, [&](size_t to, size_t from) {
        std::copy_n(physical.begin() + from * pitch, width, logical.begin() + to * width);
    });
    return logical;
}

}  // namespace

template <typename T>
std::vector<T> encode_tensor_data(ttsl::Span<const T> logical_data, const TensorSpec& spec, T pad_value) {
    if (logical_data.size() != spec.logical_shape().volume()) {
        fail("{} elements do not make a tensor of shape {}, which has {}", logical_data.size(), spec.logical_shape(),
             spec.logical_shape().volume());
    }
    if (logical_data.empty()) return {};
    const bool padded = spec.logical_2d_shape() != spec.physical_shape();
    if (spec.layout() == Layout::ROW_MAJOR && !padded) return {logical_data.begin(), logical_data.end()};
    std::vector<T> rows;
    if (padded) rows = add_padding(logical_data, spec, pad_value);
    if (spec.layout() == Layout::ROW_MAJOR) return rows;
    return to_tile_major_layout(spec.physical_shape(), spec.tile(), padded ? ttsl::Span<const T>(rows) : logical_data);
}

template <typename T>
std::vector<T> decode_tensor_data(ttsl::Span<const T> physical_data, const TensorSpec& spec) {
    if (physical_data.size() != volume(spec.physical_shape())) {
        fail("{} elements in memory are no tensor of {}, which has {}", physical_data.size(), spec.physical_shape(),
             volume(spec.physical_shape()));
    }
    if (physical_data.empty()) return {};
    std::vector<T> rows;
    if (spec.layout() == Layout::TILE) {
        rows = to_row_major_layout(spec.physical_shape(), spec.tile(), physical_data);
        physical_data = rows;
    }
    if (spec.logical_2d_shape() != spec.physical_shape()) return remove_padding(physical_data, spec);
    return rows.empty() ? std::vector<T>(physical_data.begin(), physical_data.end()) : rows;
}

#define INSTANTIATE(T)                                                                        \
    template std::vector<T> encode_tensor_data<T>(ttsl::Span<const T>, const TensorSpec&, T); \
    template std::vector<T> decode_tensor_data<T>(ttsl::Span<const T>, const TensorSpec&);
SOFTMETAL_FOR_TENSOR_TYPES(INSTANTIATE)
#undef INSTANTIATE

}  // namespace tt::tt_metal::tensor_impl
