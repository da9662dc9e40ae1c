// How shards are cut and dealt to cores. Pure arithmetic on shapes.
#include <algorithm>

#include <tt-metalium/buffer.hpp>
#include <tt-metalium/buffer_distribution_spec.hpp>

#include "host/errors.h"

namespace tt::tt_metal {

using softmetal::host::fail;

namespace {

uint32_t ceil_div(uint32_t a, uint32_t b) {
    return (a + b - 1) / b;
}

// Counts through `limits`, last index fastest; false after the last.
bool advance(std::vector<uint32_t>& index, const std::vector<uint32_t>& limits) {
    for (size_t dim = index.size(); dim-- > 0;) {
        if (++index[dim] < limits[dim]) return true;
        index[dim] = 0;
    }
    return false;
}

std::vector<CoreCoord> cores_for(const Shape& tensor, const Shape& shard, const CoreRangeSet& cores,
                                 ShardOrientation orientation, ShardDistributionStrategy strategy) {
    const bool row_wise = orientation == ShardOrientation::ROW_MAJOR;
    if (strategy == ShardDistributionStrategy::ROUND_ROBIN_1D) return corerange_to_cores(cores, std::nullopt, row_wise);
    if (shard.rank() > 2 || cores.ranges().size() != 1) {
        fail(
            "2D distribution of shards takes shards of at most 2 dimensions (here {}) on one rectangle of cores (here "
            "{}); use ROUND_ROBIN_1D otherwise",
            shard.rank(), cores.ranges().size());
    }
    const CoreRange grid = cores.ranges()[0];
    uint32_t across = std::max(ceil_div(tensor[-1], shard[-1]), 1u);
    const auto height = static_cast<uint32_t>(tensor[-1] == 0 ? 0 : tensor.volume() / tensor[-1]);
    uint32_t down = std::max(ceil_div(height, shard.rank() > 1 ? shard[-2] : 1), 1u);
    if (!row_wise) std::swap(across, down);
    if (across > grid.grid_size().x || down > grid.grid_size().y) {
        fail("{}x{} shards do not fit the {}x{} cores of {}", across, down, grid.grid_size().x, grid.grid_size().y,
             grid);
    }
    const CoreCoord last{grid.start_coord.x + across - 1, grid.start_coord.y + down - 1};
    return corerange_to_cores(CoreRange(grid.start_coord, last), std::nullopt, row_wise);
}

}  // namespace

namespace detail {

UncompressedBufferPageMapping compute_page_mapping(const Shape& tensor_shape, const Shape& shard_shape,
                                                   const std::vector<CoreCoord>& cores) {
    UncompressedBufferPageMapping mapping{.all_cores = cores, .core_host_page_indices = {}};
    mapping.core_host_page_indices.resize(cores.size());
    const size_t rank = tensor_shape.rank();
    if (tensor_shape.volume() == 0) return mapping;

    std::vector<uint32_t> shard_counts(rank), shard(shard_shape.begin(), shard_shape.end());
    for (size_t dim = 0; dim < rank; ++dim) shard_counts[dim] = ceil_div(tensor_shape[dim], shard[dim]);
    std::vector<uint32_t> shard_index(rank, 0);
    size_t next_core = 0;
    do {
        auto& pages = mapping.core_host_page_indices[next_core];
        std::vector<uint32_t> inside(rank, 0);
        do {
            uint64_t page = 0;
            bool exists = true;
            for (size_t dim = 0; dim < rank; ++dim) {
                const uint32_t position = shard_index[dim] * shard[dim] + inside[dim];
                exists = exists && position < tensor_shape[dim];
                page = page * tensor_shape[dim] + position;
            }
            pages.push_back(exists ? static_cast<uint32_t>(page) : UncompressedBufferPageMapping::PADDING);
        } while (advance(inside, shard));
        next_core = (next_core + 1) % cores.size();
    } while (advance(shard_index, shard_counts));
    return mapping;
}

std::pair<Shape, Shape> squeeze_shape_ranks(const Shape& tensor_shape, const Shape& shard_shape) {
    // A dimension joins the one inside it when that one is not cut: neighbours stay neighbours. Dimensions that the
    // shard does not have belong to its first one.
    std::vector<uint32_t> tensor, shard;  // innermost first
    const size_t above = tensor_shape.rank() - shard_shape.rank();
    uint32_t folded = 1;
    for (size_t dim = 0; dim < above; ++dim) folded *= tensor_shape[dim];
    for (size_t dim = shard_shape.rank(); dim-- > 0;) {
        const uint32_t t = tensor_shape[above + dim] * (dim == 0 ? folded : 1);
        const uint32_t s = shard_shape[dim];
        const bool joins = !tensor.empty() && (tensor.back() == shard.back() || (t == 1 && s == 1));
        if (joins) {
            tensor.back() *= t;
            shard.back() *= s;
        } else {
            tensor.push_back(t);
            shard.push_back(s);
        }
    }
    std::reverse(tensor.begin(), tensor.end());
    std::reverse(shard.begin(), shard.end());
    return {Shape(ttsl::Span<const uint32_t>(tensor)), Shape(ttsl::Span<const uint32_t>(shard))};
}

}  // namespace detail

BufferDistributionSpec BufferDistributionSpec::from_shard_spec(Shape tensor_shape, Shape shard_shape,
                                                               Shape2D page_shape, const CoreRangeSet& core_range_set,
                                                               ShardOrientation shard_orientation,
                                                               ShardDistributionStrategy strategy) {
    auto to_pages = [&](Shape shape, const char* what) {
        if (shape.rank() == 0) fail("a {} without dimensions cannot be sharded", what);
        shape[-1] = ceil_div(shape[-1], static_cast<uint32_t>(page_shape.width()));
        if (shape.rank() > 1) shape[-2] = ceil_div(shape[-2], static_cast<uint32_t>(page_shape.height()));
        return shape;
    };
    return BufferDistributionSpec(to_pages(std::move(tensor_shape), "tensor"),
                                  to_pages(std::move(shard_shape), "shard"), core_range_set, shard_orientation,
                                  strategy);
}

BufferDistributionSpec::BufferDistributionSpec(const Shape& tensor_shape_in_pages, const Shape& shard_shape_in_pages,
                                               const CoreRangeSet& core_range_set, ShardOrientation shard_orientation,
                                               ShardDistributionStrategy strategy)
    : BufferDistributionSpec(
          tensor_shape_in_pages, shard_shape_in_pages,
          cores_for(tensor_shape_in_pages, shard_shape_in_pages, core_range_set, shard_orientation, strategy)) {}

BufferDistributionSpec::BufferDistributionSpec(const Shape& tensor_shape_in_pages, const Shape& shard_shape_in_pages,
                                               std::vector<CoreCoord> cores)
    : cores_(std::move(cores)) {
    if (shard_shape_in_pages.volume() == 0) fail("a shard of {} pages holds nothing", shard_shape_in_pages);
    if (shard_shape_in_pages.rank() > tensor_shape_in_pages.rank()) {
        fail("shards of shape {} have more dimensions than the tensor, {}", shard_shape_in_pages,
             tensor_shape_in_pages);
    }
    std::tie(tensor_shape_in_pages_, shard_shape_in_pages_) =
        detail::squeeze_shape_ranks(tensor_shape_in_pages, shard_shape_in_pages);
    if (tensor_shape_in_pages_.volume() == 0) return;
    if (cores_.empty()) fail("a tensor of {} pages needs at least one core to be sharded over", tensor_shape_in_pages);
    num_shards_ = 1;
    for (size_t dim = 0; dim < tensor_shape_in_pages_.rank(); ++dim) {
        const auto at = static_cast<int32_t>(dim);
        num_shards_ *= ceil_div(tensor_shape_in_pages_[at], shard_shape_in_pages_[at]);
    }
}

size_t BufferDistributionSpec::num_cores_with_data() const {
    return std::min(num_shards_, cores_.size());
}
std::vector<CoreCoord> BufferDistributionSpec::cores_with_data() const {
    return {cores_.begin(), cores_.begin() + static_cast<std::ptrdiff_t>(num_cores_with_data())};
}
size_t BufferDistributionSpec::num_shards_per_core(size_t core_index) const {
    if (cores_.empty()) return 0;
    return num_shards_ / cores_.size() + (core_index < num_shards_ % cores_.size() ? 1 : 0);
}
size_t BufferDistributionSpec::num_dev_pages_per_core(size_t core_index) const {
    return num_shards_per_core(core_index) * shard_shape_in_pages_.volume();
}

UncompressedBufferPageMapping generate_buffer_page_mapping(const Buffer& buffer) {
    if (const auto& distribution = buffer.buffer_distribution_spec()) return distribution->compute_page_mapping();
    const ShardSpecBuffer spec = buffer.shard_spec();
    const auto cores = corerange_to_cores(spec.grid(), std::nullopt, spec.orientation() == ShardOrientation::ROW_MAJOR);
    // A specification may describe more rows than the buffer has pages for; they do not exist.
    auto tensor = spec.tensor2d_shape_in_pages;
    if (tensor[1] != 0) tensor[0] = std::min(tensor[0], ceil_div(buffer.num_pages(), tensor[1]));
    const auto shard = spec.shape_in_pages();
    const uint64_t shards = uint64_t{ceil_div(tensor[0], shard[0])} * ceil_div(tensor[1], shard[1]);
    if (shards > cores.size()) {
        fail(
            "a buffer of {}x{} pages in shards of {}x{} makes {} shards, one for each of {} cores: use larger shards "
            "or "
            "more cores",
            tensor[0], tensor[1], shard[0], shard[1], shards, cores.size());
    }
    return detail::compute_page_mapping(Shape({tensor[0], tensor[1]}), Shape({shard[0], shard[1]}), cores);
}

}  // namespace tt::tt_metal
