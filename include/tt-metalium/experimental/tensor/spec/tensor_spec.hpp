// Shape and layout of a tensor: with them its bytes in memory are determined.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <tuple>

#include <tt-metalium/experimental/tensor/spec/layout/tensor_layout.hpp>
#include <tt-metalium/experimental/tensor/tensor_types.hpp>
#include <tt_stl/span.hpp>

namespace tt::tt_metal {

// Whether the shards of a tensor of that shape have room on the cores of their grid, one on each.
bool can_shape_fits_shard_grid(const TensorLayout& tensor_layout, const Shape& logical_shape);

// A value. All shapes are in elements, all sizes in bytes.
class TensorSpec final {
public:
    // Throws UserError for a type that has no such layout, and for shards that do not fit their grid.
    TensorSpec(Shape logical_shape, TensorLayout tensor_layout);

    // Shape and layout, and the parts of the layout.
    const Shape& logical_shape() const { return logical_shape_; }
    const TensorLayout& tensor_layout() const { return tensor_layout_; }
    DataType data_type() const { return tensor_layout_.get_data_type(); }
    Layout layout() const { return tensor_layout_.get_layout(); }
    PageConfig page_config() const { return tensor_layout_.get_page_config(); }
    const MemoryConfig& memory_config() const { return tensor_layout_.get_memory_config(); }
    Tile tile() const { return tensor_layout_.get_tile(); }
    // The shape with padding, and both as matrices: what users count and what stands in memory.
    const Shape& padded_shape() const { return padded_shape_; }
    const Shape2D& logical_2d_shape() const { return logical_2d_shape_; }
    const Shape2D& physical_shape() const { return physical_shape_; }

    // Cut along the given dimensions into shards as small as can be, or along all others.
    TensorSpec sharded_across_dims(ttsl::Span<const int32_t> dims, CoreRangeSet grid,
                                   ShardOrientation orientation = ShardOrientation::ROW_MAJOR) const;
    TensorSpec sharded_across_dims_except(ttsl::Span<const int32_t> dims, CoreRangeSet grid,
                                          ShardOrientation orientation = ShardOrientation::ROW_MAJOR) const;
    // One shard for each core, as equal as pages allow.
    TensorSpec height_sharded(CoreRangeSet grid, ShardOrientation orientation = ShardOrientation::ROW_MAJOR) const;
    TensorSpec width_sharded(CoreRangeSet grid, ShardOrientation orientation = ShardOrientation::ROW_MAJOR) const;
    TensorSpec block_sharded(CoreRange grid, ShardOrientation orientation = ShardOrientation::ROW_MAJOR) const;

    // What a shard's shape is rounded up to: nothing (an error where pages need it), what pages need, what suits every
    // memory.
    enum class ShardShapeAlignment { NONE, REQUIRED, RECOMMENDED };
    TensorSpec sharded(
        Shape shard_shape, CoreRangeSet grid, ShardShapeAlignment shard_alignment,
        ShardOrientation orientation = ShardOrientation::ROW_MAJOR,
        ShardDistributionStrategy shard_distribution_strategy = ShardDistributionStrategy::ROUND_ROBIN_1D) const;
    TensorSpec sharded(NdShardSpec nd_shard_spec, ShardShapeAlignment shard_alignment) const;

    // What the functions of TensorLayout give for this shape, in elements and bytes.
    Strides compute_strides() const { return tensor_layout_.compute_strides(logical_shape_); }
    BufferShardingArgs compute_buffer_sharding_args() const {
        return tensor_layout_.compute_buffer_sharding_args(logical_shape_);
    }
    size_t compute_packed_buffer_size_bytes() const {
        return tensor_layout_.compute_packed_buffer_size_bytes(logical_shape_);
    }
    size_t compute_page_size_bytes() const { return tensor_layout_.compute_page_size_bytes(logical_shape_); }
    size_t compute_consumed_memory_bytes_per_bank(const IDevice& device) const {
        return tensor_layout_.compute_consumed_memory_bytes_per_bank(logical_shape_, device);
    }
    size_t compute_consumed_memory_bytes_per_bank(size_t page_alignment, size_t num_banks) const {
        return tensor_layout_.compute_consumed_memory_bytes_per_bank(logical_shape_, page_alignment, num_banks);
    }

    // The same in another memory.
    TensorSpec with_memory_config(MemoryConfig memory_config) const;

    bool operator==(const TensorSpec&) const = default;
    static constexpr auto attribute_names = std::forward_as_tuple("logical_shape", "tensor_layout");
    auto attribute_values() const { return std::forward_as_tuple(logical_shape_, tensor_layout_); }

private:
    void fill_in_shard_specs();
    std::optional<MemoryConfig> shard_spec_from_nd() const;

    Shape logical_shape_;
    TensorLayout tensor_layout_;
    Shape padded_shape_;
    Shape2D logical_2d_shape_;
    Shape2D physical_shape_;
};

}  // namespace tt::tt_metal
