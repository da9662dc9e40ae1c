// Tiles of block-float data on the host. Knows the order of a tile's datums; what their bits mean, tensix/formats
// knows.
#include <tt-metalium/bfloat2.hpp>
#include <tt-metalium/bfloat4.hpp>
#include <tt-metalium/bfloat8.hpp>

#include <algorithm>

#include "host/errors.h"
#include "tensix/formats.h"

namespace {

using softmetal::host::fail;
using namespace softmetal::tensix;
using softmetal::abi::DataFormat;
using tt::tt_metal::Tile;

TileShape shape_of(DataFormat format, const std::optional<Tile>& wish) {
    const Tile tile = wish.value_or(Tile());
    TileShape shape;
    shape.format = format;
    shape.rows = static_cast<uint8_t>(tile.get_height());
    shape.cols = static_cast<uint8_t>(tile.get_width());
    shape.face_rows = static_cast<uint8_t>(tile.get_face_shape()[0]);
    shape.num_faces = static_cast<uint8_t>(tile.get_num_faces());
    return shape;
}

template <typename T>
std::vector<uint32_t> pack(ttsl::Span<const T> data, bool row_major, const TileShape& shape) {
    const uint32_t datums = tile_datums(shape), bytes = tile_bytes(shape);
    if (data.size() % datums != 0) {
        fail("{} values are not whole {}x{} tiles of {}", data.size(), static_cast<int>(shape.rows),
             static_cast<int>(shape.cols), format_name(shape.format));
    }
    std::vector<uint32_t> packed(data.size() / datums * bytes / sizeof(uint32_t));
    const std::span<uint8_t> out(reinterpret_cast<uint8_t*>(packed.data()), packed.size() * sizeof(uint32_t));
    std::vector<float> values(datums), faces(datums);
    for (size_t tile = 0; tile * datums < data.size(); ++tile) {
        std::transform(data.begin() + tile * datums, data.begin() + (tile + 1) * datums, values.begin(),
                       [](const T& value) { return static_cast<float>(value); });
        if (row_major) faces_from_rows(values, shape, faces);
        encode_tile(row_major ? faces : values, shape, Rounding::kNearestEven, out.subspan(tile * bytes, bytes));
    }
    return packed;
}

std::vector<float> unpack(ttsl::Span<const uint32_t> tiles, bool row_major, const TileShape& shape) {
    const uint32_t datums = tile_datums(shape), bytes = tile_bytes(shape);
    const size_t size = tiles.size() * sizeof(uint32_t);
    if (size % bytes != 0) {
        fail("{} bytes are not whole tiles of {}, which have {}", size, format_name(shape.format), bytes);
    }
    const std::span<const uint8_t> in(reinterpret_cast<const uint8_t*>(tiles.data()), size);
    std::vector<float> values(size / bytes * datums), faces(datums);
    for (size_t tile = 0; tile * bytes < size; ++tile) {
        const std::span<float> to = std::span(values).subspan(tile * datums, datums);
        decode_tile(in.subspan(tile * bytes, bytes), shape, row_major ? std::span(faces) : to);
        if (row_major) rows_from_faces(faces, shape, to);
    }
    return values;
}

DataFormat bfp8(bool is_exp_a) {
    return is_exp_a ? DataFormat::kBfp8 : DataFormat::kBfp8_b;
}
DataFormat bfp4(bool is_exp_a) {
    return is_exp_a ? DataFormat::kBfp4 : DataFormat::kBfp4_b;
}
DataFormat bfp2(bool is_exp_a) {
    return is_exp_a ? DataFormat::kBfp2 : DataFormat::kBfp2_b;
}

}  // namespace

template <typename T>
std::vector<uint32_t> pack_as_bfp8_tiles(ttsl::Span<const T> data, bool row_major_input, bool is_exp_a,
                                         const std::optional<Tile>& tile) {
    return pack(data, row_major_input, shape_of(bfp8(is_exp_a), tile));
}

template <typename T>
std::vector<uint32_t> pack_as_bfp4_tiles(ttsl::Span<const T> data, bool row_major_input, bool is_exp_a,
                                         const std::optional<Tile>& tile) {
    return pack(data, row_major_input, shape_of(bfp4(is_exp_a), tile));
}

template <typename T>
std::vector<uint32_t> pack_as_bfp2_tiles(ttsl::Span<const T> data, bool row_major_input, bool is_exp_a,
                                         const std::optional<Tile>& tile) {
    return pack(data, row_major_input, shape_of(bfp2(is_exp_a), tile));
}

std::vector<float> unpack_bfp8_tiles_into_float_vec(ttsl::Span<const uint32_t> tiles, bool row_major_output,
                                                    bool is_exp_a, const std::optional<Tile>& tile) {
    return unpack(tiles, row_major_output, shape_of(bfp8(is_exp_a), tile));
}

std::vector<float> unpack_bfp4_tiles_into_float_vec(ttsl::Span<const uint32_t> tiles, bool row_major_output,
                                                    bool is_exp_a, const std::optional<Tile>& tile) {
    return unpack(tiles, row_major_output, shape_of(bfp4(is_exp_a), tile));
}

std::vector<float> unpack_bfp2_tiles_into_float_vec(ttsl::Span<const uint32_t> tiles, bool row_major_output,
                                                    bool is_exp_a, const std::optional<Tile>& tile) {
    return unpack(tiles, row_major_output, shape_of(bfp2(is_exp_a), tile));
}

#define INSTANTIATE(T)                                                                                                 \
    template std::vector<uint32_t> pack_as_bfp8_tiles<T>(ttsl::Span<const T>, bool, bool, const std::optional<Tile>&); \
    template std::vector<uint32_t> pack_as_bfp4_tiles<T>(ttsl::Span<const T>, bool, bool, const std::optional<Tile>&); \
    template std::vector<uint32_t> pack_as_bfp2_tiles<T>(ttsl::Span<const T>, bool, bool, const std::optional<Tile>&);
INSTANTIATE(float)
INSTANTIATE(bfloat16)
#undef INSTANTIATE
