// Shapes with layouts: which shards fit which grids, and shards said in two dimensions or in any number.
#include <tt-metalium/experimental/tensor/spec/tensor_spec.hpp>

#include <algorithm>

#include <tt-metalium/math.hpp>

#include "host/errors.h"

namespace tt::tt_metal {

using softmetal::host::fail;

namespace {

size_t shards_along(size_t extent, size_t shard) {
    return shard == 0 ? 0 : tt::div_up(extent, shard);
}

// Empty when the shards have room.
std::string grid_fault(const TensorLayout& layout, const Shape& logical_shape) {
    const auto& memory = layout.get_memory_config();
    if (!memory.is_sharded() || !memory.shard_spec()) return {};
    const ShardSpec& spec = *memory.shard_spec();
    const Shape2D size = layout.compute_physical_shape(logical_shape), shard = layout.get_physical_shard_shape();
    const size_t down = shards_along(size.height(), shard.height()), across = shards_along(size.width(), shard.width());
    switch (memory.memory_layout()) {
        case TensorMemoryLayout::HEIGHT_SHARDED:
            if (size.width() != shard.width()) {
                return fmt::format("a height-sharded tensor is as wide as its shards: {} and {} columns", size.width(),
                                   shard.width());
            }
            break;
        case TensorMemoryLayout::WIDTH_SHARDED:
            if (size.height() != shard.height()) {
                return fmt::format("a width-sharded tensor is as high as its shards: {} and {} rows", size.height(),
                                   shard.height());
            }
            break;
        case TensorMemoryLayout::BLOCK_SHARDED: {
            if (spec.grid.ranges().size() != 1) {
                return fmt::format("a block-sharded tensor needs one rectangle of cores, not {}", spec.grid);
            }
            const CoreCoord grid = spec.grid.ranges()[0].grid_size();
            const bool row_major = spec.orientation == ShardOrientation::ROW_MAJOR;
            if (down <= (row_major ? grid.y : grid.x) && across <= (row_major ? grid.x : grid.y)) return {};
            return fmt::format("{}x{} shards (height x width) do not fit a grid of {}x{} cores (x times y), {}", down,
                               across, grid.x, grid.y, row_major ? "row-major" : "column-major");
        }
        default:
            return {};
    }
    if (down * across <= spec.num_cores()) return {};
    return fmt::format("{} shards do not fit {} cores, one on each", down * across, spec.num_cores());
}

void check_type(DataType dtype, Layout layout) {
    datatype_to_dataformat_converter(dtype);  // an error for INVALID
    if (is_block_float(dtype) && layout != Layout::TILE) {
        fail("{} exists in tiles only: its elements share exponents. Use Layout::TILE", dtype);
    }
    if (dtype == DataType::FP8_E4M3 && layout != Layout::ROW_MAJOR) {
        fail("FP8_E4M3 tensors are row-major only. Use Layout::ROW_MAJOR");
    }
}

}  // namespace

bool can_shape_fits_shard_grid(const TensorLayout& tensor_layout, const Shape& logical_shape) {
    return grid_fault(tensor_layout, logical_shape).empty();
}

TensorSpec::TensorSpec(Shape logical_shape, TensorLayout tensor_layout)
    : logical_shape_(std::move(logical_shape)),
      tensor_layout_(std::move(tensor_layout)),
      padded_shape_(tensor_layout_.compute_padded_shape(logical_shape_)),
      logical_2d_shape_(tensor_layout_.compute_logical_2d_shape(logical_shape_)),
      physical_shape_(tensor_layout_.compute_physical_shape(logical_shape_)) {
    check_type(data_type(), layout());
    const std::string fault = grid_fault(tensor_layout_, logical_shape_);
    if (!fault.empty()) fail("a tensor of shape {}: {}", logical_shape_, fault);
    fill_in_shard_specs();
}

TensorSpec TensorSpec::with_memory_config(MemoryConfig memory_config) const {
    TensorSpec result = *this;
    result.tensor_layout_ = tensor_layout_.with_memory_config(std::move(memory_config));
    result.fill_in_shard_specs();
    return result;
}

// ---- sharding -----------------------------------------------------------------------------------------------------

TensorSpec TensorSpec::sharded(NdShardSpec spec, ShardShapeAlignment shard_alignment) const {
    if (shard_alignment != ShardShapeAlignment::NONE) {
        const Alignment steps = shard_alignment == ShardShapeAlignment::REQUIRED
                                    ? page_config().get_required_shard_shape_alignment()
                                    : page_config().get_recommended_shard_shape_alignment(data_type());
        const int known = static_cast<int>(std::min(steps.size(), spec.shard_shape.rank()));
        for (int dim = -1; dim >= -known; --dim) {
            spec.shard_shape[dim] = tt::round_up(spec.shard_shape[dim], steps[dim]);
        }
    }
    return TensorSpec(logical_shape_, TensorLayout(data_type(), page_config(),
                                                   MemoryConfig(memory_config().buffer_type(), std::move(spec))));
}

TensorSpec TensorSpec::sharded(Shape shard_shape, CoreRangeSet grid, ShardShapeAlignment shard_alignment,
                               ShardOrientation orientation, ShardDistributionStrategy strategy) const {
    return sharded(NdShardSpec{std::move(shard_shape), std::move(grid), orientation, strategy}, shard_alignment);
}

TensorSpec TensorSpec::sharded_across_dims(ttsl::Span<const int32_t> dims, CoreRangeSet grid,
                                           ShardOrientation orientation) const {
    Shape shard = padded_shape_;
    for (int32_t dim : dims) shard[dim] = 1;
    return sharded(std::move(shard), std::move(grid), ShardShapeAlignment::RECOMMENDED, orientation);
}

TensorSpec TensorSpec::sharded_across_dims_except(ttsl::Span<const int32_t> dims, CoreRangeSet grid,
                                                  ShardOrientation orientation) const {
    Shape shard(ttsl::SmallVector<uint32_t>(padded_shape_.rank(), 1));
    for (int32_t dim : dims) shard[dim] = padded_shape_[dim];
    return sharded(std::move(shard), std::move(grid), ShardShapeAlignment::RECOMMENDED, orientation);
}

namespace {

Shape shard_of(size_t height, size_t width) {
    return Shape({static_cast<uint32_t>(height), static_cast<uint32_t>(width)});
}

}  // namespace

TensorSpec TensorSpec::height_sharded(CoreRangeSet grid, ShardOrientation orientation) const {
    const size_t height = tt::div_up(physical_shape_.height(), grid.num_cores());
    return sharded(shard_of(height, physical_shape_.width()), std::move(grid), ShardShapeAlignment::REQUIRED,
                   orientation);
}

TensorSpec TensorSpec::width_sharded(CoreRangeSet grid, ShardOrientation orientation) const {
    const size_t width = tt::div_up(physical_shape_.width(), grid.num_cores());
    return sharded(shard_of(physical_shape_.height(), width), std::move(grid), ShardShapeAlignment::REQUIRED,
                   orientation);
}

TensorSpec TensorSpec::block_sharded(CoreRange grid, ShardOrientation orientation) const {
    const CoreCoord cores = grid.grid_size();
    const bool row_major = orientation == ShardOrientation::ROW_MAJOR;
    const size_t height = tt::div_up(physical_shape_.height(), row_major ? cores.y : cores.x);
    const size_t width = tt::div_up(physical_shape_.width(), row_major ? cores.x : cores.y);
    return sharded(shard_of(height, width), CoreRangeSet(grid), ShardShapeAlignment::RECOMMENDED, orientation,
                   ShardDistributionStrategy::GRID_2D);
}

// ---- the same shards said in both ways ----------------------------------------------------------------------------

void TensorSpec::fill_in_shard_specs() {
    const MemoryConfig& memory = memory_config();
    if (memory.created_with_nd_shard_spec()) {
        if (auto both = shard_spec_from_nd()) tensor_layout_ = tensor_layout_.with_memory_config(std::move(*both));
        return;
    }
    if (!memory.shard_spec()) return;
    const ShardSpec& flat = *memory.shard_spec();
    NdShardSpec nd{Shape({flat.shape[0], flat.shape[1]}), flat.grid, flat.orientation};
    if (padded_shape_.rank() == 1) {
        if (flat.shape[0] != 1) fail("a tensor of one dimension has shards of one row, not {}", flat.shape[0]);
        nd.shard_shape = Shape({flat.shape[1]});
    }
    if (memory.memory_layout() == TensorMemoryLayout::BLOCK_SHARDED) {
        nd.shard_distribution_strategy = ShardDistributionStrategy::GRID_2D;
    }
    auto both = MemoryConfig::create_with_prepopulated_shard_specs(memory.memory_layout(), memory.buffer_type(), flat,
                                                                   std::move(nd), false);
    experimental::per_core_allocation::set_per_core_allocation(
        both, experimental::per_core_allocation::is_per_core_allocation(memory));
    tensor_layout_ = tensor_layout_.with_memory_config(std::move(both));
}

namespace {

// The shard as rows and columns of the matrix that the padded shape flattens to; nullopt when it is no rectangle there.
std::optional<std::array<uint32_t, 2>> flatten(const Shape& shard, const Shape& padded) {
    std::array<uint32_t, 2> flat = {1, shard[-1]};
    uint64_t volume = padded[-1];
    const int rank = static_cast<int>(shard.rank());
    for (int dim = -2; dim >= -rank; --dim) {
        volume *= padded[dim];
        flat[0] *= shard[dim];
        if (padded[dim] == shard[dim]) continue;
        // The first dimension that is cut: nothing above it may be taken whole, and its last part must not run into
        // the next one.
        if (shard.volume() != uint64_t{flat[0]} * flat[1]) return std::nullopt;
        if (dim == -rank || padded[dim] % shard[dim] == 0 || padded.volume() == volume) return flat;
        return std::nullopt;
    }
    return flat;
}

}  // namespace

std::optional<MemoryConfig> TensorSpec::shard_spec_from_nd() const {
    const MemoryConfig& memory = memory_config();
    const NdShardSpec& nd = *memory.nd_shard_spec();
    if (padded_shape_.volume() == 0 || nd.shard_shape.volume() == 0 || nd.shard_shape.rank() > padded_shape_.rank()) {
        return std::nullopt;
    }
    const auto shape = flatten(nd.shard_shape, padded_shape_);
    if (!shape) return std::nullopt;
    const ShardSpec flat(nd.grid, *shape, nd.orientation);
    size_t down = shards_along(physical_shape_.height(), flat.shape[0]);
    size_t across = shards_along(physical_shape_.width(), flat.shape[1]);
    if (nd.orientation != ShardOrientation::ROW_MAJOR) std::swap(down, across);
    if (down * across > nd.grid.num_cores()) return std::nullopt;

    const bool in_turn = nd.shard_distribution_strategy == ShardDistributionStrategy::ROUND_ROBIN_1D;
    const auto with = [&](TensorMemoryLayout layout) {
        return MemoryConfig::create_with_prepopulated_shard_specs(layout, memory.buffer_type(), flat, nd, true);
    };
    if (in_turn && flat.shape[0] == padded_shape_.volume() / padded_shape_[-1]) {
        return with(TensorMemoryLayout::WIDTH_SHARDED);
    }
    if (in_turn && flat.shape[1] == padded_shape_[-1]) return with(TensorMemoryLayout::HEIGHT_SHARDED);
    // As blocks the shards must go to the same cores: in turn over full rows of the grid, or by row and column.
    if (nd.grid.ranges().size() != 1) return std::nullopt;
    const CoreCoord grid = nd.grid.ranges()[0].grid_size();
    if ((in_turn && across != grid.x) || across > grid.x || down > grid.y) return std::nullopt;
    return with(TensorMemoryLayout::BLOCK_SHARDED);
}

}  // namespace tt::tt_metal
