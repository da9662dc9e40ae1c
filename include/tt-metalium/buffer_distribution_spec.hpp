// How a tensor of any rank is cut into shards and which cores hold them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <tuple>
#include <utility>
#include <vector>

#include <tt-metalium/buffer_page_mapping.hpp>
#include <tt-metalium/buffer_types.hpp>
#include <tt-metalium/core_coord.hpp>
#include <tt-metalium/shape.hpp>
#include <tt-metalium/shape2d.hpp>

namespace tt::tt_metal {

namespace detail {

// Shards are counted row-major and dealt to the cores in turn.
UncompressedBufferPageMapping compute_page_mapping(const Shape& tensor_shape, const Shape& shard_shape,
                                                   const std::vector<CoreCoord>& cores);
// The same distribution with as few dimensions as possible.
std::pair<Shape, Shape> squeeze_shape_ranks(const Shape& tensor_shape, const Shape& shard_shape);

}  // namespace detail

// The shards of a tensor, dealt to cores in turn. Shapes have any rank; shards at the edge may stick out.
class BufferDistributionSpec {
public:
    // From shapes in elements; `page_shape` says how many elements a page has. UserError where shapes do not divide
    // into pages.
    static BufferDistributionSpec from_shard_spec(
        Shape tensor_shape, Shape shard_shape, Shape2D page_shape, const CoreRangeSet& core_range_set,
        ShardOrientation shard_orientation,
        ShardDistributionStrategy shard_distribution_strategy = ShardDistributionStrategy::ROUND_ROBIN_1D);

    // From shapes in pages. UserError for ranks that differ, an empty dimension or no core.
    BufferDistributionSpec(
        const Shape& tensor_shape_in_pages, const Shape& shard_shape_in_pages, const CoreRangeSet& core_range_set,
        ShardOrientation shard_orientation,
        ShardDistributionStrategy shard_distribution_strategy = ShardDistributionStrategy::ROUND_ROBIN_1D);
    BufferDistributionSpec(const Shape& tensor_shape_in_pages, const Shape& shard_shape_in_pages,
                           std::vector<CoreCoord> cores);

    // The shapes that were given, in pages.
    const Shape& tensor_shape_in_pages() const { return tensor_shape_in_pages_; }
    const Shape& shard_shape_in_pages() const { return shard_shape_in_pages_; }

    // All shards, and those of the core that holds most.
    size_t num_shards() const { return num_shards_; }
    size_t max_num_shards_per_core() const { return num_shards_per_core(0); }
    // Pages, padding included, of the core that holds most.
    size_t max_num_dev_pages_per_core() const { return num_dev_pages_per_core(0); }
    // The cores that were given, and those of them that hold a shard, in the order of dealing.
    size_t num_cores() const { return cores_.size(); }
    size_t num_cores_with_data() const;
    const std::vector<CoreCoord>& cores() const { return cores_; }
    std::vector<CoreCoord> cores_with_data() const;

    // Shards of the core at this place in cores(), and its pages, padding included.
    size_t num_shards_per_core(size_t core_index) const;
    size_t num_dev_pages_per_core(size_t core_index) const;

    // Which page of the tensor stands where on each core.
    UncompressedBufferPageMapping compute_page_mapping() const {
        return detail::compute_page_mapping(tensor_shape_in_pages_, shard_shape_in_pages_, cores_);
    }

private:
    Shape tensor_shape_in_pages_;
    Shape shard_shape_in_pages_;
    std::vector<CoreCoord> cores_;
    size_t num_shards_ = 0;
};

}  // namespace tt::tt_metal
