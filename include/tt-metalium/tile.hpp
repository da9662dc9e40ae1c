// The shape of a tile: its faces and what it takes in memory.
#pragma once

#include <array>
#include <cstdint>
#include <ostream>
#include <tuple>

#include <tt-metalium/bfloat16.hpp>
#include <tt-metalium/constants.hpp>
#include <tt-metalium/math.hpp>
#include <tt-metalium/tt_backend_api_types.hpp>

namespace tt::tt_metal {

// A tile is made of faces of 16x16, or of fewer rows; sizes are elements, but for get_tile_size().
class Tile {
public:
    // Height 1, 2, 4, 8, 16 or 32; width 16 or 32. Any other shape is a UserError.
    Tile(std::array<uint32_t, 2> tile_shape = {constants::TILE_HEIGHT, constants::TILE_WIDTH},
         bool transpose_tile = false);

    // Rows, columns, faces, and elements of the tile and of a face.
    uint32_t get_height() const { return shape_[0]; }
    uint32_t get_width() const { return shape_[1]; }
    uint32_t get_num_faces() const { return get_tile_hw() / get_face_hw(); }
    uint32_t get_tile_hw() const { return shape_[0] * shape_[1]; }
    uint32_t get_face_hw() const { return face_shape_[0] * face_shape_[1]; }
    // 1 when a face has fewer than 16 rows; 1 when the tile is one face wide.
    uint32_t get_partial_face() const { return shape_[0] < constants::FACE_HEIGHT ? 1 : 0; }
    uint32_t get_narrow_tile() const { return shape_[1] < constants::TILE_WIDTH ? 1 : 0; }

    // Rows and columns, of the tile and of a face.
    std::array<uint32_t, 2> get_tile_shape() const { return shape_; }
    std::array<uint32_t, 2> get_face_shape() const { return face_shape_; }

    // Whether the unpacker transposes it.
    bool get_transpose_within_face() const { return transpose_; }
    bool get_transpose_of_faces() const { return transpose_; }

    // Bytes in memory in that format, shared exponents included. std::invalid_argument for a format without a size.
    uint32_t get_tile_size(const DataFormat& format) const;

    bool operator==(const Tile& other) const { return shape_ == other.shape_ && face_shape_ == other.face_shape_; }

    static constexpr auto attribute_names = std::forward_as_tuple("tile_shape", "face_shape", "num_faces");
    auto attribute_values() const { return std::make_tuple(shape_, face_shape_, get_num_faces()); }

private:
    std::array<uint32_t, 2> shape_;
    std::array<uint32_t, 2> face_shape_;
    bool transpose_;
};

std::ostream& operator<<(std::ostream& out, const Tile& tile);

}  // namespace tt::tt_metal
