// Host tensors in another layout, with other padding, of another type. Knows no device.
#include <tt-metalium/experimental/tensor/tensor_apis.hpp>

#include <algorithm>

#include <tt-metalium/experimental/tensor/impl/tensor_impl.hpp>
#include <tt-metalium/math.hpp>

#include "host/errors.h"
#include "host/tensor_data.h"

namespace tt::tt_metal {

using softmetal::host::fail;

namespace {

template <typename T>
inline constexpr bool kIsBlockFloat =
    std::is_same_v<T, tensor_impl::bfloat8_b> || std::is_same_v<T, tensor_impl::bfloat4_b>;

TensorSpec interleaved_spec(const HostTensor& tensor, DataType dtype, Layout layout, const Shape& padded) {
    return TensorSpec(tensor.logical_shape(),
                      TensorLayout::fromPaddedShape(dtype, PageConfig(layout, tensor.tensor_spec().tile()),
                                                    MemoryConfig(), tensor.logical_shape(), padded));
}

void require_rows(const HostTensor& tensor, const char* call) {
    if (tensor.layout() != Layout::ROW_MAJOR) {
        fail("{} needs a row-major tensor; this one is {}. Use to_layout first.", call, tensor.layout());
    }
}

}  // namespace

bool logical_matches_physical(const TensorSpec& tensor_spec) {
    return tensor_spec.layout() == Layout::ROW_MAJOR && tensor_spec.logical_2d_shape() == tensor_spec.physical_shape();
}

namespace host_buffer {

HostBuffer get_host_buffer(const HostTensor& tensor) {
    const auto& coords = tensor.buffer().shard_coords();
    if (coords.size() != 1) {
        fail("this tensor has {} parts, for as many devices; what was asked for works on one: take each from buffer()",
             coords.size());
    }
    const auto buffer = tensor.buffer().get_shard(*coords.begin());
    if (!buffer) fail("this tensor's elements belong to another process");
    return *buffer;
}

}  // namespace host_buffer

// ---- layout -------------------------------------------------------------------------------------------------------

HostTensor to_layout(const HostTensor& tensor, Layout target_layout) {
    if (target_layout == Layout::INVALID) fail("to_layout: ROW_MAJOR or TILE, not INVALID");
    if (tensor.layout() == target_layout) return tensor;
    const TensorSpec& spec = tensor.tensor_spec();
    const bool to_tiles = target_layout == Layout::TILE;
    return tensor_impl::dispatch(tensor.dtype(), [&]<typename T>() -> HostTensor {
        if constexpr (kIsBlockFloat<T>) {
            fail("to_layout: {} exists in tiles only; convert it with to_dtype first", tensor.dtype());
        } else if constexpr (std::is_same_v<T, float8_e4m3>) {
            fail("to_layout: FP8_E4M3 exists in rows only; convert it with to_dtype first");
        } else {
            const TensorSpec target = interleaved_spec(tensor, tensor.dtype(), target_layout, tensor.padded_shape());
            if (!(target.physical_shape() == spec.physical_shape())) {
                // Rows that are no whole tiles: they get padding first.
                const auto change = [&](const HostBuffer& buffer) {
                    return HostBuffer(tensor_impl::encode_tensor_data<T>(
                        tensor_impl::decode_tensor_data<T>(buffer.view_as<T>(), spec), target));
                };
                return HostTensor(tensor.buffer().transform(change), target, tensor.tensor_topology());
            }
            const auto change = [&](const HostBuffer& buffer) {
                const auto data = buffer.view_as<T>();
                return HostBuffer(to_tiles
                                      ? tensor_impl::to_tile_major_layout(spec.physical_shape(), spec.tile(), data)
                                      : tensor_impl::to_row_major_layout(spec.physical_shape(), spec.tile(), data));
            };
            return HostTensor(tensor.buffer().transform(change), target, tensor.tensor_topology());
        }
    });
}

// ---- padding ------------------------------------------------------------------------------------------------------

namespace {

// Copies a box of rows: `extent` elements from `from_start` in a tensor of shape `from` to `to_start` in one of `to`.
template <typename T>
void copy_box(ttsl::Span<const T> source, const Shape& from, const Shape& from_start, std::vector<T>& target,
              const Shape& to, const Shape& to_start, const Shape& extent) {
    if (extent.volume() == 0) return;
    const size_t width = extent[-1], rows = extent.volume() / width;
    const auto from_strides = compute_strides(from), to_strides = compute_strides(to);
    const int rank = static_cast<int>(extent.rank());
    for (size_t row = 0; row < rows; ++row) {
        size_t rest = row, read = from_start[-1], write = to_start[-1];
        for (int dim = rank - 2; dim >= 0; --dim) {
            const size_t at = rest % extent[dim];
            rest /= extent[dim];
            read += (at + from_start[dim]) * from_strides[dim];
            write += (at + to_start[dim]) * to_strides[dim];
        }
        std::copy_n(source.begin() + read, width, target.begin() + write);
    }
}

Shape zeros(size_t rank) {
    return Shape(ttsl::SmallVector<uint32_t>(rank, 0));
}

}  // namespace

HostTensor pad(const HostTensor& tensor, const Shape& output_padded_shape, const Shape& input_tensor_start,
               float pad_value) {
    require_rows(tensor, "pad");
    const Shape input = tensor.padded_shape().rank() < 2 ? tensor.padded_shape().to_rank(2) : tensor.padded_shape();
    if (output_padded_shape.rank() != input.rank() || input_tensor_start.rank() != input.rank()) {
        fail("pad: a tensor of {} cannot be padded to {} from {}: the ranks differ", input, output_padded_shape,
             input_tensor_start);
    }
    for (int dim = 0; dim < static_cast<int>(input.rank()); ++dim) {
        if (uint64_t{input_tensor_start[dim]} + input[dim] > output_padded_shape[dim]) {
            fail("pad: a tensor of {} at {} does not fit {}", input, input_tensor_start, output_padded_shape);
        }
    }
    return tensor_impl::dispatch(tensor.dtype(), [&]<typename T>() -> HostTensor {
        if constexpr (kIsBlockFloat<T>) {
            fail("pad: {} exists in tiles only; convert it with to_dtype first", tensor.dtype());
        } else {
            const auto change = [&](const HostBuffer& buffer) {
                std::vector<T> padded(output_padded_shape.volume(),
                                      softmetal::host::convert_element<T, float>(pad_value));
                copy_box<T>(buffer.view_as<T>(), input, zeros(input.rank()), padded, output_padded_shape,
                            input_tensor_start, input);
                return HostBuffer(std::move(padded));
            };
            return HostTensor(tensor.buffer().transform(change),
                              interleaved_spec(tensor, tensor.dtype(), Layout::ROW_MAJOR, output_padded_shape),
                              tensor.tensor_topology());
        }
    });
}

HostTensor unpad(const HostTensor& tensor, const Shape& output_tensor_start, const Shape& output_tensor_end) {
    require_rows(tensor, "unpad");
    const Shape& input = tensor.padded_shape();
    Shape extent = input;
    for (int dim = 0; dim < static_cast<int>(input.rank()); ++dim) {
        if (output_tensor_start.rank() != input.rank() || output_tensor_end.rank() != input.rank() ||
            output_tensor_start[dim] > output_tensor_end[dim] || output_tensor_end[dim] > input[dim]) {
            fail("unpad: {} to {} is no box of a tensor of {}", output_tensor_start, output_tensor_end, input);
        }
        extent[dim] = output_tensor_end[dim] - output_tensor_start[dim];
    }
    return tensor_impl::dispatch(tensor.dtype(), [&]<typename T>() -> HostTensor {
        if constexpr (kIsBlockFloat<T>) {
            fail("unpad: {} exists in tiles only; convert it with to_dtype first", tensor.dtype());
        } else {
            const auto change = [&](const HostBuffer& buffer) {
                std::vector<T> box(extent.volume());
                copy_box<T>(buffer.view_as<T>(), input, output_tensor_start, box, extent, zeros(extent.rank()), extent);
                return HostBuffer(std::move(box));
            };
            const TensorLayout layout(tensor.dtype(), PageConfig(Layout::ROW_MAJOR, tensor.tensor_spec().tile()),
                                      MemoryConfig());
            return HostTensor(tensor.buffer().transform(change), TensorSpec(extent, layout), tensor.tensor_topology());
        }
    });
}

HostTensor pad_to_tile(const HostTensor& input_tensor, float pad_value) {
    Shape padded = input_tensor.padded_shape();
    if (padded.rank() < 2) padded = padded.to_rank(2);
    padded[-2] = tt::round_up(padded[-2], constants::TILE_HEIGHT);
    padded[-1] = tt::round_up(padded[-1], constants::TILE_WIDTH);
    return pad(input_tensor, padded, zeros(padded.rank()), pad_value);
}

HostTensor unpad_from_tile(const HostTensor& input_tensor, const Shape& output_tensor_shape) {
    const Shape& padded = input_tensor.padded_shape();
    bool fits = output_tensor_shape.rank() == padded.rank() && padded.rank() >= 2;
    for (int dim = -3; fits && dim >= -static_cast<int>(padded.rank()); --dim) {
        fits = input_tensor.logical_shape()[dim] == output_tensor_shape[dim];
    }
    if (fits) {
        fits = tt::round_up(output_tensor_shape[-2], constants::TILE_HEIGHT) == padded[-2] &&
               tt::round_up(output_tensor_shape[-1], constants::TILE_WIDTH) == padded[-1];
    }
    if (!fits) fail("unpad_from_tile: {} does not become {} when padded to tiles", output_tensor_shape, padded);
    return unpad(input_tensor, zeros(padded.rank()), output_tensor_shape);
}

// ---- type ---------------------------------------------------------------------------------------------------------

namespace {

// The elements in memory order, as T; block floats as the floats they hold.
template <typename T>
std::vector<float> as_floats(const HostBuffer& buffer, const TensorSpec& spec) {
    if constexpr (kIsBlockFloat<T>) {
        return softmetal::host::unpack_block_floats(buffer, spec.data_type(), spec.tile());
    } else {
        const auto data = buffer.view_as<T>();
        std::vector<float> values(data.size());
        std::transform(data.begin(), data.end(), values.begin(), [](T value) { return static_cast<float>(value); });
        return values;
    }
}

template <typename To, typename From>
HostBuffer convert_all(ttsl::Span<const From> data) {
    std::vector<To> values(data.size());
    std::transform(data.begin(), data.end(), values.begin(),
                   [](From value) { return softmetal::host::convert_element<To>(value); });
    return HostBuffer(std::move(values));
}

template <typename From, typename To>
HostBuffer convert_buffer(const HostBuffer& buffer, const TensorSpec& from, const TensorSpec& to) {
    if constexpr (kIsBlockFloat<To>) {
        std::vector<float> values = as_floats<From>(buffer, from);
        if (from.layout() == Layout::ROW_MAJOR) {
            values = tensor_impl::encode_tensor_data<float>(tensor_impl::decode_tensor_data<float>(values, from), to);
        }
        return softmetal::host::pack_block_floats(values, to.data_type(), to.tile());
    } else if constexpr (kIsBlockFloat<From>) {
        return convert_all<To, float>(as_floats<From>(buffer, from));
    } else {
        return convert_all<To, From>(buffer.view_as<From>());
    }
}

}  // namespace

HostTensor to_dtype(const HostTensor& input_tensor, DataType dtype) {
    const TensorSpec& from = input_tensor.tensor_spec();
    if (from.data_type() == dtype) return input_tensor;
    const Layout layout = is_block_float(dtype) ? Layout::TILE : from.layout();
    const Alignment alignment = layout == from.layout() ? from.tensor_layout().get_alignment() : Alignment();
    const TensorSpec to(from.logical_shape(),
                        TensorLayout(dtype, PageConfig(layout, from.tile()), from.memory_config(), alignment));
    return tensor_impl::dispatch(from.data_type(), [&]<typename From>() {
        return tensor_impl::dispatch(dtype, [&]<typename To>() {
            const auto change = [&](const HostBuffer& buffer) { return convert_buffer<From, To>(buffer, from, to); };
            return HostTensor(input_tensor.buffer().transform(change), to, input_tensor.tensor_topology());
        });
    });
}

}  // namespace tt::tt_metal
