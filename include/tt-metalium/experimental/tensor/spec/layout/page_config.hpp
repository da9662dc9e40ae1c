// What a page of a tensor is: a row, or a tile.
#pragma once

#include <cstddef>
#include <optional>
#include <tuple>
#include <variant>

#include <tt-metalium/experimental/tensor/spec/layout/alignment.hpp>
#include <tt-metalium/experimental/tensor/spec/layout/layout.hpp>
#include <tt-metalium/experimental/tensor/spec/memory_config/memory_config.hpp>
#include <tt-metalium/experimental/tensor/tensor_types.hpp>
#include <tt-metalium/shape2d.hpp>
#include <tt-metalium/tile.hpp>

namespace tt::tt_metal {

// A page is a row, of the whole tensor or of a shard. The tile is kept for those who ask for it.
class RowMajorPageConfig {
public:
    RowMajorPageConfig(const Tile& tile = Tile()) : tile_(tile) {}

    // What the functions of PageConfig do, with the same errors: UserError for what gives no whole pages.
    Alignment create_default_alignment(DataType dtype, const MemoryConfig& memory_config) const;
    void validate_alignment(const Alignment& alignment, DataType dtype, const MemoryConfig& memory_config) const;
    Shape2D get_page_shape(const Shape2D& physical_size, DataType dtype, const MemoryConfig& memory_config,
                           const std::optional<Shape2D>& physical_shard_size) const;
    size_t get_page_size_bytes(const Shape2D& page_shape, DataType dtype) const;
    const Tile& get_tile() const { return tile_; }
    Alignment get_required_shard_shape_alignment() const { return Alignment({1}); }
    Alignment get_recommended_shard_shape_alignment(DataType dtype) const;

    bool operator==(const RowMajorPageConfig&) const = default;
    static constexpr auto attribute_names = std::forward_as_tuple("tile");
    auto attribute_values() const { return std::forward_as_tuple(tile_); }

private:
    Tile tile_;
};

// A page is a tile.
class TilePageConfig {
public:
    TilePageConfig(const Tile& tile = Tile()) : tile_(tile) {}

    // What the functions of PageConfig do, with the same errors: UserError for what gives no whole pages.
    Alignment create_default_alignment(DataType dtype, const MemoryConfig& memory_config) const;
    void validate_alignment(const Alignment& alignment, DataType dtype, const MemoryConfig& memory_config) const;
    Shape2D get_page_shape(const Shape2D& physical_size, DataType dtype, const MemoryConfig& memory_config,
                           const std::optional<Shape2D>& physical_shard_size) const;
    size_t get_page_size_bytes(const Shape2D& page_shape, DataType dtype) const;
    const Tile& get_tile() const { return tile_; }
    Alignment get_required_shard_shape_alignment() const;
    Alignment get_recommended_shard_shape_alignment(DataType dtype) const;

    bool operator==(const TilePageConfig&) const = default;
    static constexpr auto attribute_names = std::forward_as_tuple("tile");
    auto attribute_values() const { return std::forward_as_tuple(tile_); }

private:
    Tile tile_;
};

// One of the two.
class PageConfig {
public:
    // The two kinds.
    using Config = std::variant<RowMajorPageConfig, TilePageConfig>;

    PageConfig(const Config& config) : config_(config) {}
    // Throws UserError for Layout::INVALID.
    PageConfig(Layout layout);
    PageConfig(Layout layout, const std::optional<Tile>& tile);

    // What a tensor is padded to so that it is made of whole pages: a tile, or the width of a row-major shard.
    Alignment create_default_alignment(DataType dtype, const MemoryConfig& memory_config) const;
    // Throws UserError for an alignment that does not give whole pages.
    void validate_alignment(const Alignment& alignment, DataType dtype, const MemoryConfig& memory_config) const;
    // A page in elements, and in bytes; its tile and layout.
    Shape2D get_page_shape(const Shape2D& physical_size, DataType dtype, const MemoryConfig& memory_config,
                           const std::optional<Shape2D>& physical_shard_size) const;
    size_t get_page_size_bytes(const Shape2D& page_shape, DataType dtype) const;
    Tile get_tile() const;
    Layout get_layout() const;
    // The least that a shard's shape must be a multiple of, and what suits every memory of every chip.
    Alignment get_required_shard_shape_alignment() const;
    Alignment get_recommended_shard_shape_alignment(DataType dtype) const;

    bool operator==(const PageConfig&) const = default;
    static constexpr auto attribute_names = std::forward_as_tuple("config");
    auto attribute_values() const { return std::forward_as_tuple(config_); }

private:
    Config config_;
};

}  // namespace tt::tt_metal
