// Reorders elements between rows, row-major tiles and tiles made of faces. Knows positions, not values.
#include <tt-metalium/tilize_utils.hpp>

#include <algorithm>
#include <cstddef>
#include <ostream>

#include <tt-metalium/bfloat16.hpp>
#include <tt-metalium/float8.hpp>

#include "host/errors.h"

using softmetal::host::fail;

namespace {

// A matrix of tiles of faces; says where element (row, column) stands in each layout.
struct Geometry {
    uint32_t height, width;
    uint32_t tile_height, tile_width;
    uint32_t face_height, face_width;
    bool transpose_within_face, transpose_of_faces;

    size_t index(TensorLayoutType layout, uint32_t row, uint32_t column) const {
        if (layout == TensorLayoutType::LIN_ROW_MAJOR) return size_t{row} * width + column;
        const size_t tile = size_t{row / tile_height} * (width / tile_width) + column / tile_width;
        const uint32_t r = row % tile_height, c = column % tile_width;
        const size_t start = tile * tile_height * tile_width;
        if (layout == TensorLayoutType::TILED_SWIZZLED) return start + size_t{r} * tile_width + c;
        return start + in_faces(r, c);
    }

    size_t in_faces(uint32_t r, uint32_t c) const {
        const uint32_t faces_down = tile_height / face_height, faces_across = tile_width / face_width;
        const uint32_t face_row = r / face_height, face_column = c / face_width;
        const uint32_t face =
            transpose_of_faces ? face_column * faces_down + face_row : face_row * faces_across + face_column;
        const uint32_t fr = r % face_height, fc = c % face_width;
        const uint32_t inside = transpose_within_face ? fc * face_height + fr : fr * face_width + fc;
        return size_t{face} * face_height * face_width + inside;
    }
};

Geometry make_geometry(const PhysicalSize& shape, std::optional<PhysicalSize> tile_shape,
                       std::optional<PhysicalSize> face_shape, bool transpose_within, bool transpose_of) {
    const PhysicalSize tile = tile_shape.value_or(PhysicalSize{32, 32});
    const PhysicalSize face = face_shape.value_or(PhysicalSize{std::min(tile[0], 16u), std::min(tile[1], 16u)});
    if (tile[0] == 0 || tile[1] == 0 || face[0] == 0 || face[1] == 0 || tile[0] % face[0] || tile[1] % face[1]) {
        fail("tiles of {}x{} are not made of faces of {}x{}", tile[0], tile[1], face[0], face[1]);
    }
    if (shape[0] % tile[0] != 0 || shape[1] % tile[1] != 0) {
        fail("a {}x{} matrix is not made of whole {}x{} tiles: pad it to {}x{}", shape[0], shape[1], tile[0], tile[1],
             (shape[0] + tile[0] - 1) / tile[0] * tile[0], (shape[1] + tile[1] - 1) / tile[1] * tile[1]);
    }
    return {shape[0], shape[1], tile[0], tile[1], face[0], face[1], transpose_within, transpose_of};
}

template <typename T>
std::vector<T> reorder(ttsl::Span<const T> data, const Geometry& geometry, TensorLayoutType from, TensorLayoutType to) {
    const size_t matrix = size_t{geometry.height} * geometry.width;
    if (matrix == 0 ? !data.empty() : data.size() % matrix != 0) {
        fail("{} elements are not a whole number of {}x{} matrices", data.size(), geometry.height, geometry.width);
    }
    std::vector<T> result(data.size());
    for (size_t start = 0; start < data.size(); start += matrix) {
        for (uint32_t row = 0; row < geometry.height; ++row) {
            for (uint32_t column = 0; column < geometry.width; ++column) {
                result[start + geometry.index(to, row, column)] = data[start + geometry.index(from, row, column)];
            }
        }
    }
    return result;
}

constexpr auto kRows = TensorLayoutType::LIN_ROW_MAJOR;
constexpr auto kSwizzled = TensorLayoutType::TILED_SWIZZLED;
constexpr auto kFaces = TensorLayoutType::TILED_NFACES;

}  // namespace

std::ostream& operator<<(std::ostream& out, TensorLayoutType layout) {
    switch (layout) {
        case kRows:
            return out << "LIN_ROW_MAJOR";
        case kSwizzled:
            return out << "TILED_SWIZZLED";
        case kFaces:
            return out << "TILED_NFACES";
    }
    return out << "?";
}

std::uint32_t round_up_to_mul16(std::uint32_t value) {
    return (value + 15) / 16 * 16;
}
std::uint32_t round_up_to_mul32(std::uint32_t value) {
    return (value + 31) / 32 * 32;
}
std::uint32_t round_up_to_tile(int value, int tile) {
    return static_cast<uint32_t>((value + tile - 1) / tile * tile);
}

template <typename T>
std::vector<T> convert_layout(ttsl::Span<const T> data, const PhysicalSize& shape, TensorLayoutType from,
                              TensorLayoutType to, std::optional<PhysicalSize> tile_shape,
                              std::optional<PhysicalSize> face_shape, bool transpose_within_face,
                              bool transpose_of_faces) {
    return reorder(data, make_geometry(shape, tile_shape, face_shape, transpose_within_face, transpose_of_faces), from,
                   to);
}

template <typename T>
std::vector<T> convert_layout(ttsl::Span<const T> data, ttsl::Span<const uint32_t> shape, TensorLayoutType from,
                              TensorLayoutType to, std::optional<PhysicalSize> tile_shape,
                              std::optional<PhysicalSize> face_shape, bool transpose_within_face,
                              bool transpose_of_faces) {
    if (shape.size() < 2) fail("a shape of {} dimensions has no tiles: give at least 2", shape.size());
    return convert_layout(data, PhysicalSize{shape[shape.size() - 2], shape[shape.size() - 1]}, from, to, tile_shape,
                          face_shape, transpose_within_face, transpose_of_faces);
}

template <class T>
std::vector<T> convert_layout_tile_swizzled_to_tile_nfaces(ttsl::Span<const T> data,
                                                           std::optional<PhysicalSize> tile_shape,
                                                           std::optional<PhysicalSize> face_shape, bool transpose_face,
                                                           bool transpose_face_order) {
    const PhysicalSize tile = tile_shape.value_or(PhysicalSize{32, 32});
    return convert_layout(data, tile, kSwizzled, kFaces, tile, face_shape, transpose_face, transpose_face_order);
}

template <class T>
std::vector<T> convert_layout_tile_nfaces_to_tile_swizzled(ttsl::Span<const T> data,
                                                           std::optional<PhysicalSize> tile_shape,
                                                           std::optional<PhysicalSize> face_shape, bool transpose_face,
                                                           bool transpose_face_order) {
    const PhysicalSize tile = tile_shape.value_or(PhysicalSize{32, 32});
    return convert_layout(data, tile, kFaces, kSwizzled, tile, face_shape, transpose_face, transpose_face_order);
}

template <typename T>
std::vector<T> tilize_swizzled(const std::vector<T>& input, uint32_t m, uint32_t n) {
    return convert_layout(ttsl::Span<const T>(input), PhysicalSize{m, n}, kRows, kSwizzled);
}
template <typename T>
std::vector<T> untilize_swizzled(const std::vector<T>& input, uint32_t m, uint32_t n) {
    return convert_layout(ttsl::Span<const T>(input), PhysicalSize{m, n}, kSwizzled, kRows);
}
template <typename T>
std::vector<T> tilize_nfaces(const std::vector<T>& input, uint32_t m, uint32_t n) {
    return convert_layout(ttsl::Span<const T>(input), PhysicalSize{m, n}, kRows, kFaces);
}
template <typename T>
std::vector<T> untilize_nfaces(const std::vector<T>& input, uint32_t m, uint32_t n) {
    return convert_layout(ttsl::Span<const T>(input), PhysicalSize{m, n}, kFaces, kRows);
}

#define SOFTMETAL_INSTANTIATE(T)                                                                                       \
    template std::vector<T> convert_layout(ttsl::Span<const T>, const PhysicalSize&, TensorLayoutType,                 \
                                           TensorLayoutType, std::optional<PhysicalSize>, std::optional<PhysicalSize>, \
                                           bool, bool);                                                                \
    template std::vector<T> convert_layout(ttsl::Span<const T>, ttsl::Span<const uint32_t>, TensorLayoutType,          \
                                           TensorLayoutType, std::optional<PhysicalSize>, std::optional<PhysicalSize>, \
                                           bool, bool);                                                                \
    template std::vector<T> convert_layout_tile_swizzled_to_tile_nfaces(                                               \
        ttsl::Span<const T>, std::optional<PhysicalSize>, std::optional<PhysicalSize>, bool, bool);                    \
    template std::vector<T> convert_layout_tile_nfaces_to_tile_swizzled(                                               \
        ttsl::Span<const T>, std::optional<PhysicalSize>, std::optional<PhysicalSize>, bool, bool);                    \
    template std::vector<T> tilize_swizzled(const std::vector<T>&, uint32_t, uint32_t);                                \
    template std::vector<T> untilize_swizzled(const std::vector<T>&, uint32_t, uint32_t);                              \
    template std::vector<T> tilize_nfaces(const std::vector<T>&, uint32_t, uint32_t);                                  \
    template std::vector<T> untilize_nfaces(const std::vector<T>&, uint32_t, uint32_t);

SOFTMETAL_INSTANTIATE(bfloat16)
SOFTMETAL_INSTANTIATE(float)
SOFTMETAL_INSTANTIATE(uint8_t)
SOFTMETAL_INSTANTIATE(int8_t)
SOFTMETAL_INSTANTIATE(uint16_t)
SOFTMETAL_INSTANTIATE(int16_t)
SOFTMETAL_INSTANTIATE(uint32_t)
SOFTMETAL_INSTANTIATE(int32_t)
SOFTMETAL_INSTANTIATE(float8_e4m3)
