// Pages, padding and bytes of tensors. Knows shapes and types, no device memory.
#include <tt-metalium/experimental/tensor/spec/layout/tensor_layout.hpp>

#include <algorithm>
#include <numeric>

#include <tt-metalium/allocator.hpp>
#include <tt-metalium/device.hpp>
#include <tt-metalium/math.hpp>

#include "host/errors.h"

namespace tt::tt_metal {

using softmetal::host::fail;

namespace {

// Shards whose rows are a multiple of this are aligned in every memory of every chip.
constexpr uint32_t kWidestAlignmentBytes = 64;

uint32_t element_bytes(DataType dtype) {
    // Block floats have no row-major form; the host keeps them as floats until they are tiles.
    return is_block_float(dtype) ? sizeof(float) : tt::datum_size(datatype_to_dataformat_converter(dtype));
}

size_t round_up_unless_zero(size_t value, size_t step) {
    return step == 0 ? value : tt::round_up(value, step);
}

// Row-major pages of width- and block-sharded tensors are rows of a shard.
bool pages_are_shard_rows(const MemoryConfig& memory) {
    return memory.shard_spec() && memory.memory_layout() != TensorMemoryLayout::HEIGHT_SHARDED;
}

}  // namespace

// ---- pages --------------------------------------------------------------------------------------------------------

Alignment RowMajorPageConfig::create_default_alignment(DataType, const MemoryConfig& memory) const {
    if (memory.shard_spec()) return Alignment({memory.shard_spec()->shape[1]});
    if (memory.nd_shard_spec()) return Alignment({memory.nd_shard_spec()->shard_shape[-1]});
    return Alignment({1});
}

void RowMajorPageConfig::validate_alignment(const Alignment& alignment, DataType, const MemoryConfig& memory) const {
    if (alignment.empty()) fail("a row-major tensor needs an alignment of its width; it has none");
    if (!pages_are_shard_rows(memory) || alignment[-1] == 0) return;
    const uint32_t shard_width = memory.shard_spec()->shape[1];
    if (shard_width % alignment[-1] != 0) {
        fail("row-major shards of {} columns are not a multiple of the alignment of the width, {}", shard_width,
             alignment[-1]);
    }
}

Shape2D RowMajorPageConfig::get_page_shape(const Shape2D& physical_size, DataType dtype, const MemoryConfig& memory,
                                           const std::optional<Shape2D>& physical_shard_size) const {
    if (physical_size.height() == 0 || physical_size.width() == 0) {
        return {1, std::max<size_t>(sizeof(uint32_t) / element_bytes(dtype), 1)};
    }
    if (pages_are_shard_rows(memory)) {
        if (!physical_shard_size) fail("pages of a width- or block-sharded row-major tensor need the shard's shape");
        return {1, physical_shard_size->width()};
    }
    if (memory.is_sharded() && memory.nd_shard_spec()) return {1, memory.nd_shard_spec()->shard_shape[-1]};
    return {1, physical_size.width()};
}

size_t RowMajorPageConfig::get_page_size_bytes(const Shape2D& page_shape, DataType dtype) const {
    return page_shape.height() * page_shape.width() * element_bytes(dtype);
}

Alignment RowMajorPageConfig::get_recommended_shard_shape_alignment(DataType dtype) const {
    return Alignment({std::lcm(kWidestAlignmentBytes, element_bytes(dtype)) / element_bytes(dtype)});
}

Alignment TilePageConfig::create_default_alignment(DataType, const MemoryConfig&) const {
    return get_required_shard_shape_alignment();
}

void TilePageConfig::validate_alignment(const Alignment& alignment, DataType, const MemoryConfig&) const {
    if (alignment.size() < 2)
        fail("a tensor of tiles needs an alignment of two dimensions at least, not {}", alignment);
    if (alignment[-1] % tile_.get_width() != 0 || alignment[-2] % tile_.get_height() != 0) {
        fail("{} does not give whole tiles of {}x{}", alignment, tile_.get_height(), tile_.get_width());
    }
}

Shape2D TilePageConfig::get_page_shape(const Shape2D&, DataType, const MemoryConfig&,
                                       const std::optional<Shape2D>&) const {
    return {tile_.get_height(), tile_.get_width()};
}

size_t TilePageConfig::get_page_size_bytes(const Shape2D& page_shape, DataType dtype) const {
    const size_t tiles = page_shape.height() / tile_.get_height() * (page_shape.width() / tile_.get_width());
    return tiles * tile_.get_tile_size(datatype_to_dataformat_converter(dtype));
}

Alignment TilePageConfig::get_required_shard_shape_alignment() const {
    return Alignment({tile_.get_height(), tile_.get_width()});
}
Alignment TilePageConfig::get_recommended_shard_shape_alignment(DataType) const {
    return get_required_shard_shape_alignment();
}

PageConfig::PageConfig(Layout layout) : PageConfig(layout, std::nullopt) {}
PageConfig::PageConfig(Layout layout, const std::optional<Tile>& tile) {
    const Tile used = tile.value_or(Tile());
    switch (layout) {
        case Layout::ROW_MAJOR:
            config_ = RowMajorPageConfig(used);
            return;
        case Layout::TILE:
            config_ = TilePageConfig(used);
            return;
        case Layout::INVALID:
            break;
    }
    fail("a tensor's layout is ROW_MAJOR or TILE, not {}", static_cast<int>(layout));
}

Alignment PageConfig::create_default_alignment(DataType dtype, const MemoryConfig& memory) const {
    return std::visit([&](const auto& config) { return config.create_default_alignment(dtype, memory); }, config_);
}
void PageConfig::validate_alignment(const Alignment& alignment, DataType dtype, const MemoryConfig& memory) const {
    std::visit([&](const auto& config) { config.validate_alignment(alignment, dtype, memory); }, config_);
}
Shape2D PageConfig::get_page_shape(const Shape2D& physical_size, DataType dtype, const MemoryConfig& memory,
                                   const std::optional<Shape2D>& shard) const {
    return std::visit([&](const auto& config) { return config.get_page_shape(physical_size, dtype, memory, shard); },
                      config_);
}
size_t PageConfig::get_page_size_bytes(const Shape2D& page_shape, DataType dtype) const {
    return std::visit([&](const auto& config) { return config.get_page_size_bytes(page_shape, dtype); }, config_);
}
Layout PageConfig::get_layout() const {
    return std::holds_alternative<RowMajorPageConfig>(config_) ? Layout::ROW_MAJOR : Layout::TILE;
}
Tile PageConfig::get_tile() const {
    return std::visit([](const auto& config) { return config.get_tile(); }, config_);
}
Alignment PageConfig::get_required_shard_shape_alignment() const {
    return std::visit([](const auto& config) { return config.get_required_shard_shape_alignment(); }, config_);
}
Alignment PageConfig::get_recommended_shard_shape_alignment(DataType dtype) const {
    return std::visit([&](const auto& config) { return config.get_recommended_shard_shape_alignment(dtype); }, config_);
}

// ---- layout -------------------------------------------------------------------------------------------------------

namespace {

// The given alignment, rounded up dimension by dimension to whole pages.
Alignment complete(const Alignment& given, const Alignment& pages) {
    if (given.empty()) return pages;
    ttsl::SmallVector<uint32_t> values(std::max(given.size(), pages.size()), 1);
    for (size_t i = 0; i < given.size(); ++i) values[values.size() - 1 - i] = given[-1 - static_cast<int>(i)];
    for (size_t i = 0; i < pages.size(); ++i) {
        auto& value = values[values.size() - 1 - i];
        value = static_cast<uint32_t>(round_up_unless_zero(value, pages[-1 - static_cast<int>(i)]));
    }
    return Alignment(std::move(values));
}

std::string shard_fault(const MemoryConfig& memory, Layout layout, const Tile& tile) {
    if (!memory.is_sharded() || layout != Layout::TILE) return {};
    uint32_t height = 1, width = 1;
    if (memory.shard_spec()) {
        height = memory.shard_spec()->shape[0];
        width = memory.shard_spec()->shape[1];
    } else if (memory.nd_shard_spec()) {
        const Shape& shape = memory.nd_shard_spec()->shard_shape;
        if (shape.rank() < 2) return fmt::format("shards of shape {} cannot hold tiles: they have no height", shape);
        height = shape[-2];
        width = shape[-1];
    } else {
        return {};  // said when the shards are needed
    }
    if (height % tile.get_height() == 0 && width % tile.get_width() == 0) return {};
    return fmt::format("shards of {}x{} elements are not made of whole tiles of {}x{}", height, width,
                       tile.get_height(), tile.get_width());
}

}  // namespace

bool can_shard_align(const MemoryConfig& memory_config, const Layout& layout, const Tile& tile) {
    return shard_fault(memory_config, layout, tile).empty();
}

TensorLayout::TensorLayout(DataType dtype, const PageConfig& page_config, const MemoryConfig& memory_config,
                           const Alignment& alignment)
    : dtype_(dtype),
      page_config_(page_config),
      memory_config_(memory_config),
      alignment_(complete(alignment, page_config.create_default_alignment(dtype, memory_config))) {
    if (memory_config_.shard_spec() && alignment_.size() > 2) {
        fail("{} has more than two dimensions: shards of two dimensions cannot follow it", alignment_);
    }
    page_config_.validate_alignment(alignment_, dtype_, memory_config_);
    const std::string fault = shard_fault(memory_config_, get_layout(), get_tile());
    if (!fault.empty()) fail("{}", fault);
}

TensorLayout TensorLayout::restore_from_serialized(DataType dtype, const PageConfig& page_config,
                                                   const MemoryConfig& memory_config, const Alignment& alignment) {
    return TensorLayout(dtype, page_config, memory_config, alignment);
}

Strides TensorLayout::compute_strides(const Shape& shape) const {
    const int rank = static_cast<int>(shape.rank()), aligned = static_cast<int>(alignment_.size());
    Strides strides(rank, 1);
    for (int dim = -2; dim >= -rank; --dim) {
        size_t& stride = strides[rank + dim];
        stride = strides[rank + dim + 1] * shape[dim + 1];
        if (dim + 1 >= -aligned) stride = round_up_unless_zero(stride, alignment_[dim + 1]);
    }
    return strides;
}

Shape2D TensorLayout::compute_logical_2d_shape(const Shape& shape) const {
    if (shape.rank() == 0) return {1, 1};
    size_t height = 1;
    for (int dim = -2; dim >= -static_cast<int>(shape.rank()); --dim) height *= shape[dim];
    return {height, shape[-1]};
}

Shape2D TensorLayout::compute_physical_shape(const Shape& shape) const {
    const int rank = static_cast<int>(shape.rank()), aligned = static_cast<int>(alignment_.size());
    size_t width = 1, height = 1;
    for (int dim = -1; dim >= -std::max(rank, aligned); --dim) {
        size_t& extent = dim == -1 ? width : height;
        if (dim >= -rank) extent *= shape[dim];
        if (dim >= -aligned) extent = round_up_unless_zero(extent, alignment_[dim]);
    }
    return {height, width};
}

Shape TensorLayout::compute_padded_shape(const Shape& shape) const {
    const int rank = static_cast<int>(shape.rank()), aligned = static_cast<int>(alignment_.size());
    const int padded_rank = std::max(rank, aligned);
    ttsl::SmallVector<uint32_t> padded(padded_rank, 1);
    // What the rows below a dimension are a multiple of already.
    size_t below = 1;
    for (int dim = -1; dim >= -padded_rank; --dim) {
        const uint32_t extent = dim >= -rank ? shape[dim] : 1;
        uint32_t& value = padded[padded_rank + dim];
        const size_t step = dim >= -aligned ? alignment_[dim] : 1;
        if (dim >= -2) {
            value = static_cast<uint32_t>(round_up_unless_zero(extent, step));
        } else if (step == 0 || below % step == 0) {
            value = extent;
        } else if (below != 0 && step % below == 0) {
            value = static_cast<uint32_t>(round_up_unless_zero(extent, step / below));
        } else {
            fail("no padded shape by dimension says what {} makes of {}", alignment_, shape);
        }
        if (dim != -1) below *= value;
    }
    return Shape(std::move(padded));
}

Shape2D TensorLayout::get_logical_shard_shape() const {
    return get_physical_shard_shape();
}
Shape2D TensorLayout::get_physical_shard_shape() const {
    if (!memory_config_.shard_spec()) fail("this tensor has no shard specification of two dimensions");
    return Shape2D(memory_config_.shard_spec()->shape);
}

Shape2D TensorLayout::compute_page_shape(const Shape2D& physical_size) const {
    std::optional<Shape2D> shard;
    if (memory_config_.shard_spec()) shard = get_physical_shard_shape();
    return page_config_.get_page_shape(physical_size, dtype_, memory_config_, shard);
}

// ---- bytes and shards ---------------------------------------------------------------------------------------------

size_t TensorLayout::compute_page_size_bytes(const Shape2D& page_shape) const {
    return page_config_.get_page_size_bytes(page_shape, dtype_);
}
size_t TensorLayout::compute_page_size_bytes(const Shape& shape) const {
    return compute_page_size_bytes(compute_page_shape(compute_physical_shape(shape)));
}

size_t TensorLayout::compute_packed_buffer_size_bytes(const Shape& shape) const {
    const Shape2D size = compute_physical_shape(shape), page = compute_page_shape(size);
    if (size.height() == 0 || size.width() == 0) return 0;
    if (size.width() % page.width() != 0 || size.height() % page.height() != 0) {
        fail("a tensor of {} elements is not made of whole pages of {}", size, page);
    }
    return size.height() / page.height() * (size.width() / page.width()) * compute_page_size_bytes(page);
}

BufferShardingArgs TensorLayout::compute_buffer_sharding_args(const Shape& shape) const {
    if (!memory_config_.is_sharded()) return {};
    const auto& flat = memory_config_.shard_spec();
    const auto& nd = memory_config_.nd_shard_spec();
    if (!flat && !nd) fail("a sharded memory layout needs a shard specification; the memory config has none");
    const Shape2D size = compute_physical_shape(shape), page = compute_page_shape(size);
    if (size.width() % page.width() != 0 || size.height() % page.height() != 0) {
        fail("a tensor of {} elements is not made of whole pages of {}", size, page);
    }
    Shape padded = compute_padded_shape(shape);
    std::optional<ShardSpecBuffer> shards;
    if (flat) {
        shards = ShardSpecBuffer(
            *flat, std::array<uint32_t, 2>(page),
            std::array<uint32_t, 2>(Shape2D(size.height() / page.height(), size.width() / page.width())));
    }
    if (nd) {
        return BufferShardingArgs(
            BufferDistributionSpec::from_shard_spec(padded, nd->shard_shape, page, nd->grid, nd->orientation,
                                                    nd->shard_distribution_strategy),
            std::move(shards), memory_config_.memory_layout());
    }
    if (padded.rank() < 2) padded = padded.to_rank(2);
    const auto strategy = memory_config_.memory_layout() == TensorMemoryLayout::BLOCK_SHARDED
                              ? ShardDistributionStrategy::GRID_2D
                              : ShardDistributionStrategy::ROUND_ROBIN_1D;
    return BufferShardingArgs(BufferDistributionSpec::from_shard_spec(padded, Shape(flat->shape), page, flat->grid,
                                                                      flat->orientation, strategy),
                              std::move(shards), memory_config_.memory_layout());
}

size_t TensorLayout::compute_consumed_memory_bytes_per_bank(const Shape& shape, size_t page_alignment,
                                                            size_t num_banks) const {
    const Shape2D size = compute_physical_shape(shape), page = compute_page_shape(size);
    size_t pages = 0;
    if (!memory_config_.is_sharded()) {
        pages = tt::div_up(size.height() / page.height() * (size.width() / page.width()), num_banks);
    } else if (const auto& flat = memory_config_.shard_spec()) {
        pages = tt::div_up(size_t{flat->shape[0]}, page.height()) * tt::div_up(size_t{flat->shape[1]}, page.width());
    } else {
        pages = compute_buffer_sharding_args(shape).buffer_distribution_spec()->max_num_dev_pages_per_core();
    }
    return pages * round_up_unless_zero(compute_page_size_bytes(page), page_alignment);
}

size_t TensorLayout::compute_consumed_memory_bytes_per_bank(const Shape& shape, const IDevice& device) const {
    const auto grid = device.compute_with_storage_grid_size();
    const size_t banks = memory_config_.is_l1() ? grid.x * grid.y : static_cast<size_t>(device.num_dram_channels());
    return compute_consumed_memory_bytes_per_bank(
        shape, device.allocator()->get_alignment(memory_config_.buffer_type()), banks);
}

// ---- from a padded shape ------------------------------------------------------------------------------------------

namespace {

// The alignment that pads the last two dimensions as asked: a page where that is enough, else the padded extent.
uint32_t inner_alignment(const Shape& logical, const Shape& padded, const PageConfig& pages, int dim) {
    if (pages.get_layout() != Layout::TILE) return padded[dim];
    const Tile tile = pages.get_tile();
    const uint32_t step = dim == -1 ? tile.get_width() : tile.get_height();
    return padded[dim] > tt::round_up(logical[dim], step) ? padded[dim] : step;
}

Alignment alignment_for(const Shape& logical, const Shape& padded, const PageConfig& pages,
                        const MemoryConfig& memory) {
    if (logical == padded) return {};
    const int rank = static_cast<int>(padded.rank());
    if (logical.rank() != padded.rank()) fail("a tensor of shape {} cannot be padded to {}", logical, padded);
    for (int dim = -1; dim >= -rank; --dim) {
        if (padded[dim] < logical[dim]) fail("a tensor of shape {} cannot be padded to {}", logical, padded);
    }
    bool inner_only = true;
    for (int dim = -3; dim >= -rank; --dim) inner_only &= logical[dim] == padded[dim];
    if (memory.shard_spec()) {
        if (!inner_only) fail("a sharded tensor of shape {} cannot be padded to {}", logical, padded);
        return pages.get_layout() == Layout::ROW_MAJOR ? Alignment({memory.shard_spec()->shape[1]}) : Alignment();
    }
    ttsl::SmallVector<uint32_t> values(inner_only ? std::min(rank, 2) : rank, 1);
    size_t rows = 1;
    for (int dim = -1; dim >= -static_cast<int>(values.size()); --dim) {
        if (dim <= -2) rows *= padded[dim];
        const size_t value = dim >= -2 ? inner_alignment(logical, padded, pages, dim) : rows;
        values[values.size() + dim] = static_cast<uint32_t>(std::max<size_t>(value, 1));
    }
    return Alignment(std::move(values));
}

}  // namespace

TensorLayout TensorLayout::fromPaddedShape(DataType dtype, const PageConfig& page_config,
                                           const MemoryConfig& memory_config, const Shape& logical_shape,
                                           const Shape& padded_shape) {
    return TensorLayout(dtype, page_config, memory_config,
                        alignment_for(logical_shape, padded_shape, page_config, memory_config));
}

}  // namespace tt::tt_metal
