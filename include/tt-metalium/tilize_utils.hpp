// Reorders host data between rows and tiles.
#pragma once

#include <array>
#include <cstdint>
#include <iosfwd>
#include <optional>
#include <vector>

#include <tt_stl/span.hpp>

// Orders of the elements of a matrix.
enum class TensorLayoutType {
    LIN_ROW_MAJOR = 0,   // rows
    TILED_SWIZZLED = 1,  // tiles, each row-major inside
    TILED_NFACES = 2,    // tiles, each made of faces: what the chip uses
};
std::ostream& operator<<(std::ostream& out, TensorLayoutType layout);

// Rows and columns.
using PhysicalSize = std::array<uint32_t, 2>;

// The next multiple at or above the value.
std::uint32_t round_up_to_mul16(std::uint32_t value);
std::uint32_t round_up_to_mul32(std::uint32_t value);
std::uint32_t round_up_to_tile(int value, int tile);

// `shape` is the last two dimensions; the data may hold several matrices one after another. UserError when the data is
// no whole number of them, or they are no whole tiles.
template <typename T>
std::vector<T> convert_layout(ttsl::Span<const T> data, const PhysicalSize& shape, TensorLayoutType from,
                              TensorLayoutType to, std::optional<PhysicalSize> tile_shape = std::nullopt,
                              std::optional<PhysicalSize> face_shape = std::nullopt, bool transpose_within_face = false,
                              bool transpose_of_faces = false);

// As above; all but the last two dimensions count matrices.
template <typename T>
std::vector<T> convert_layout(ttsl::Span<const T> data, ttsl::Span<const uint32_t> shape, TensorLayoutType from,
                              TensorLayoutType to, std::optional<PhysicalSize> tile_shape = std::nullopt,
                              std::optional<PhysicalSize> face_shape = std::nullopt, bool transpose_within_face = false,
                              bool transpose_of_faces = false);

// Tile by tile, between row-major inside the tile and face by face.
template <class T>
std::vector<T> convert_layout_tile_swizzled_to_tile_nfaces(ttsl::Span<const T> data,
                                                           std::optional<PhysicalSize> tile_shape = std::nullopt,
                                                           std::optional<PhysicalSize> face_shape = std::nullopt,
                                                           bool transpose_face = false,
                                                           bool transpose_face_order = false);
template <class T>
std::vector<T> convert_layout_tile_nfaces_to_tile_swizzled(ttsl::Span<const T> data,
                                                           std::optional<PhysicalSize> tile_shape = std::nullopt,
                                                           std::optional<PhysicalSize> face_shape = std::nullopt,
                                                           bool transpose_face = false,
                                                           bool transpose_face_order = false);

// m rows of n elements; both multiples of 32.
template <typename T>
std::vector<T> tilize_swizzled(const std::vector<T>& input, uint32_t m, uint32_t n);
template <typename T>
std::vector<T> untilize_swizzled(const std::vector<T>& input, uint32_t m, uint32_t n);
template <typename T>
std::vector<T> tilize_nfaces(const std::vector<T>& input, uint32_t m, uint32_t n);
template <typename T>
std::vector<T> untilize_nfaces(const std::vector<T>& input, uint32_t m, uint32_t n);

// Where elements of a dense tensor of four dimensions stand.
struct TensAddr {
    // Elements in each dimension, outermost first.
    std::vector<std::uint32_t> sh;

    TensAddr(const std::vector<std::uint32_t>& shape) : sh(shape) {}
    // All elements.
    std::uint32_t numel() const {
        std::uint32_t product = 1;
        for (std::uint32_t size : sh) product *= size;
        return product;
    }
    // Elements before this one.
    int offs(int n, int c, int h, int w) const { return static_cast<int>(((n * sh[1] + c) * sh[2] + h) * sh[3] + w); }
};
