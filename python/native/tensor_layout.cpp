#include "native/tensor_layout.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <map>

#include "softmetal/error.h"
#include "tensix/formats.h"

namespace softmetal::python {
namespace {

using abi::DataFormat;

constexpr int64_t kTile = 32;
constexpr int64_t kFace = 16;

const std::map<std::string, DataFormat> kFormats = {
    {"Float32", DataFormat::kFloat32}, {"Float16", DataFormat::kFloat16}, {"Float16_b", DataFormat::kFloat16_b},
    {"Tf32", DataFormat::kTf32},       {"Bfp8", DataFormat::kBfp8},       {"Bfp8_b", DataFormat::kBfp8_b},
    {"Bfp4", DataFormat::kBfp4},       {"Bfp4_b", DataFormat::kBfp4_b},   {"Bfp2", DataFormat::kBfp2},
    {"Bfp2_b", DataFormat::kBfp2_b},   {"Int32", DataFormat::kInt32},     {"UInt32", DataFormat::kUInt32},
    {"UInt16", DataFormat::kUInt16},   {"Int8", DataFormat::kInt8},       {"UInt8", DataFormat::kUInt8},
};

// Dtypes whose bits are the format's bits.
const std::map<std::string, std::vector<DataFormat>> kSameBits = {
    {"bfloat16", {DataFormat::kFloat16_b}}, {"float16", {DataFormat::kFloat16}}, {"float32", {DataFormat::kFloat32}},
    {"int32", {DataFormat::kInt32}},        {"uint32", {DataFormat::kUInt32}},   {"uint16", {DataFormat::kUInt16}},
    {"int8", {DataFormat::kInt8}},          {"uint8", {DataFormat::kUInt8}},
};

bool same_bits(const std::string& dtype, DataFormat format) {
    auto found = kSameBits.find(dtype);
    return found != kSameBits.end() && std::ranges::count(found->second, format) > 0;
}

template <typename T>
T read(const std::byte* from) {
    T value;
    std::memcpy(&value, from, sizeof value);
    return value;
}

// Dtypes that may lie on the device in another format, as floats.
const std::map<std::string, float (*)(const std::byte*)> kRead = {
    {"float32", [](const std::byte* from) { return read<float>(from); }},
    {"bfloat16", [](const std::byte* from) { return tensix::fp32_from_bf16(read<uint16_t>(from)); }},
    {"float16", [](const std::byte* from) { return tensix::fp32_from_fp16(read<uint16_t>(from)); }},
    {"float8_e4m3fn", [](const std::byte* from) { return tensix::fp32_from_e4m3(read<uint8_t>(from)); }},
    {"float8_e5m2", [](const std::byte* from) { return tensix::fp32_from_lf8(read<uint8_t>(from)); }},
    {"int8", [](const std::byte* from) { return static_cast<float>(read<int8_t>(from)); }},
    {"uint8", [](const std::byte* from) { return static_cast<float>(read<uint8_t>(from)); }},
    {"int32", [](const std::byte* from) { return static_cast<float>(read<int32_t>(from)); }},
};

template <typename T>
void write(std::byte* to, T value) {
    std::memcpy(to, &value, sizeof value);
}

// Integers are so as floats too, small enough to be exact.
const std::map<std::string, void (*)(std::byte*, float)> kWrite = {
    {"float32", [](std::byte* to, float value) { write(to, value); }},
    {"bfloat16", [](std::byte* to, float value) { write<uint16_t>(to, tensix::bf16_from_fp32(value)); }},
    {"float16", [](std::byte* to, float value) { write<uint16_t>(to, tensix::fp16_from_fp32(value)); }},
    {"int32", [](std::byte* to, float value) { write(to, static_cast<int32_t>(value)); }},
};

size_t element_bytes(const std::string& dtype) {
    if (dtype == "bool" || dtype.starts_with("float8")) return 1;
    for (const auto& [suffix, bytes] : {std::pair{"64", 8}, std::pair{"32", 4}, std::pair{"16", 2}, std::pair{"8", 1}})
        if (dtype.ends_with(suffix)) return bytes;
    throw UserError(fmt::format("tensors of dtype {} cannot be kept on the device", dtype));
}

// Where an element of a batch's matrix stands in the caller's memory.
struct MatrixView {
    std::byte* base;
    int64_t row_stride, col_stride;  // bytes
};

// The matrix of batch number `index` (leading dimensions in row-major order).
MatrixView matrix_of(const TensorView& tensor, int64_t index) {
    const auto rank = static_cast<int64_t>(tensor.shape.size());
    const auto bytes = static_cast<int64_t>(element_bytes(tensor.dtype));
    std::byte* base = tensor.data;
    for (int64_t axis = rank - 3; axis >= 0; --axis) {
        base += (index % tensor.shape[axis]) * tensor.strides[axis] * bytes;
        index /= tensor.shape[axis];
    }
    return {base, rank >= 2 ? tensor.strides[rank - 2] * bytes : 0, rank >= 1 ? tensor.strides[rank - 1] * bytes : 0};
}

// Calls visit(tile_row_element_offset, run, pointer) for each run of up to 16 elements that lies in the tensor:
// `tile` counts tiles in storage order, `offset` elements within the tile in face order.
template <typename Visit>
void for_each_run(const TensorView& tensor, const TileLayout& layout, Visit visit) {
    const int64_t tile_rows = layout.padded_rows / kTile, tile_cols = layout.padded_cols / kTile;
    for (int64_t batch = 0; batch < layout.batches; ++batch) {
        const MatrixView matrix = matrix_of(tensor, batch);
        for (int64_t row = 0; row < layout.rows; ++row) {
            const int64_t in_tile = row % kTile;
            const int64_t face_row = (in_tile / kFace) * 2 * kFace * kFace + (in_tile % kFace) * kFace;
            const int64_t first_tile = (batch * tile_rows + row / kTile) * tile_cols;
            for (int64_t col = 0; col < layout.cols; col += kFace) {
                const int64_t offset = face_row + ((col % kTile) / kFace) * kFace * kFace;
                visit(first_tile + col / kTile, offset, std::min(kFace, layout.cols - col),
                      matrix.base + row * matrix.row_stride + col * matrix.col_stride, matrix.col_stride);
            }
        }
    }
}

template <size_t kBytes>
void copy_strided(std::byte* to, int64_t to_stride, const std::byte* from, int64_t from_stride, int64_t count) {
    for (int64_t i = 0; i < count; ++i) std::memcpy(to + i * to_stride, from + i * from_stride, kBytes);
}

void copy_run(std::byte* to, int64_t to_stride, const std::byte* from, int64_t from_stride, int64_t count,
              size_t bytes) {
    const auto width = static_cast<int64_t>(bytes);
    if (to_stride == width && from_stride == width) {
        std::memcpy(to, from, static_cast<size_t>(count) * bytes);
    } else if (bytes == 8) {
        copy_strided<8>(to, to_stride, from, from_stride, count);
    } else if (bytes == 4) {
        copy_strided<4>(to, to_stride, from, from_stride, count);
    } else if (bytes == 2) {
        copy_strided<2>(to, to_stride, from, from_stride, count);
    } else {
        copy_strided<1>(to, to_stride, from, from_stride, count);
    }
}

[[noreturn]] void refuse(const TensorView& tensor, const TileLayout& layout) {
    throw UserError(fmt::format("a {} tensor cannot be stored as data format {}", tensor.dtype,
                                tensix::format_name(layout.format)));
}

tensix::TileShape shape_of(const TileLayout& layout) {
    tensix::TileShape shape;
    shape.format = layout.format;
    shape.page_bytes = layout.tile_bytes;
    return shape;
}

}  // namespace

DataFormat format_from_name(const std::string& name) {
    auto found = kFormats.find(name);
    if (found == kFormats.end()) throw UserError(fmt::format("unknown data format '{}'", name));
    return found->second;
}

std::vector<uint8_t> to_tiles(const TensorView& tensor, const TileLayout& layout) {
    std::vector<uint8_t> tiles(layout.bytes());
    auto* out = reinterpret_cast<std::byte*>(tiles.data());
    if (same_bits(tensor.dtype, layout.format)) {
        const size_t width = element_bytes(tensor.dtype);
        for_each_run(
            tensor, layout, [&](int64_t tile, int64_t offset, int64_t count, const std::byte* from, int64_t stride) {
                copy_run(out + static_cast<size_t>(tile) * layout.tile_bytes + static_cast<size_t>(offset) * width,
                         static_cast<int64_t>(width), from, stride, count, width);
            });
        return tiles;
    }
    const auto read = kRead.find(tensor.dtype);
    if (read == kRead.end()) refuse(tensor, layout);
    const size_t count = tiles.size() / layout.tile_bytes;
    std::vector<float> values(count * kTile * kTile);
    for_each_run(tensor, layout, [&](int64_t tile, int64_t offset, int64_t run, const std::byte* from, int64_t stride) {
        float* to = values.data() + tile * kTile * kTile + offset;
        for (int64_t i = 0; i < run; ++i) to[i] = read->second(from + i * stride);
    });
    for (size_t tile = 0; tile < count; ++tile)
        tensix::encode_tile(std::span<const float>(values).subspan(tile * kTile * kTile, kTile * kTile),
                            shape_of(layout), tensix::Rounding::kNearestEven,
                            std::span(tiles).subspan(tile * layout.tile_bytes, layout.tile_bytes));
    return tiles;
}

void from_tiles(const std::vector<uint8_t>& tiles, const TileLayout& layout, const TensorView& tensor) {
    const auto* in = reinterpret_cast<const std::byte*>(tiles.data());
    if (same_bits(tensor.dtype, layout.format)) {
        const size_t width = element_bytes(tensor.dtype);
        for_each_run(tensor, layout, [&](int64_t tile, int64_t offset, int64_t count, std::byte* to, int64_t stride) {
            copy_run(to, stride,
                     in + static_cast<size_t>(tile) * layout.tile_bytes + static_cast<size_t>(offset) * width,
                     static_cast<int64_t>(width), count, width);
        });
        return;
    }
    const auto write = kWrite.find(tensor.dtype);
    if (write == kWrite.end()) refuse(tensor, layout);
    const size_t count = tiles.size() / layout.tile_bytes;
    std::vector<float> values(count * kTile * kTile);
    for (size_t tile = 0; tile < count; ++tile)
        tensix::decode_tile(std::span(tiles).subspan(tile * layout.tile_bytes, layout.tile_bytes), shape_of(layout),
                            std::span(values).subspan(tile * kTile * kTile, kTile * kTile));
    for_each_run(tensor, layout, [&](int64_t tile, int64_t offset, int64_t run, std::byte* to, int64_t stride) {
        const float* from = values.data() + tile * kTile * kTile + offset;
        for (int64_t i = 0; i < run; ++i) write->second(to + i * stride, from[i]);
    });
}

uint64_t row_major_bytes(const TensorView& tensor) {
    uint64_t count = 1;
    for (int64_t size : tensor.shape) count *= static_cast<uint64_t>(size);
    return count * element_bytes(tensor.dtype);
}

namespace {

// Calls visit(pointer, stride in bytes, count) for each innermost row, in row-major order.
template <typename Visit>
void for_each_row(const TensorView& tensor, Visit visit) {
    const auto bytes = static_cast<int64_t>(element_bytes(tensor.dtype));
    const auto rank = static_cast<int64_t>(tensor.shape.size());
    int64_t rows = 1;
    for (int64_t axis = 0; axis + 1 < rank; ++axis) rows *= tensor.shape[axis];
    const int64_t count = rank ? tensor.shape[rank - 1] : 1, stride = rank ? tensor.strides[rank - 1] * bytes : bytes;
    for (int64_t row = 0; row < rows; ++row) {
        std::byte* base = tensor.data;
        int64_t index = row;
        for (int64_t axis = rank - 2; axis >= 0; --axis) {
            base += (index % tensor.shape[axis]) * tensor.strides[axis] * bytes;
            index /= tensor.shape[axis];
        }
        visit(base, stride, count);
    }
}

}  // namespace

std::vector<uint8_t> to_row_major(const TensorView& tensor) {
    std::vector<uint8_t> bytes(row_major_bytes(tensor));
    const size_t width = element_bytes(tensor.dtype);
    auto* to = reinterpret_cast<std::byte*>(bytes.data());
    for_each_row(tensor, [&](const std::byte* from, int64_t stride, int64_t count) {
        copy_run(to, static_cast<int64_t>(width), from, stride, count, width);
        to += static_cast<size_t>(count) * width;
    });
    return bytes;
}

void from_row_major(const std::vector<uint8_t>& bytes, const TensorView& tensor) {
    const size_t width = element_bytes(tensor.dtype);
    const auto* from = reinterpret_cast<const std::byte*>(bytes.data());
    for_each_row(tensor, [&](std::byte* to, int64_t stride, int64_t count) {
        copy_run(to, stride, from, static_cast<int64_t>(width), count, width);
        from += static_cast<size_t>(count) * width;
    });
}

}  // namespace softmetal::python
