// Type, pages, memory and alignment of a tensor: all that its place in memory needs besides its shape.
#pragma once

#include <cstddef>
#include <tuple>
#include <utility>
#include <vector>

#include <tt-metalium/buffer.hpp>
#include <tt-metalium/experimental/tensor/spec/layout/alignment.hpp>
#include <tt-metalium/experimental/tensor/spec/layout/page_config.hpp>
#include <tt-metalium/experimental/tensor/tensor_types.hpp>
#include <tt-metalium/shape.hpp>
#include <tt-metalium/shape2d.hpp>

namespace tt::tt_metal {

class IDevice;

// Whether shards in tile layout are made of whole tiles.
bool can_shard_align(const MemoryConfig& memory_config, const Layout& layout, const Tile& tile = Tile{});

// Elements between neighbours along each dimension.
using Strides = std::vector<size_t>;

// A value. All shapes are in elements, all sizes in bytes.
class TensorLayout {
public:
    // The alignment is rounded up to whole pages. Throws UserError for an alignment or for shards that do not fit
    // pages.
    TensorLayout(DataType dtype, const PageConfig& page_config, const MemoryConfig& memory_config,
                 const Alignment& alignment = {});
    // With the alignment that pads `logical_shape` to `padded_shape`. Throws UserError when there is none.
    static TensorLayout fromPaddedShape(DataType dtype, const PageConfig& page_config,
                                        const MemoryConfig& memory_config, const Shape& logical_shape,
                                        const Shape& padded_shape);
    static TensorLayout restore_from_serialized(DataType dtype, const PageConfig& page_config,
                                                const MemoryConfig& memory_config, const Alignment& alignment);

    // The parts.
    Layout get_layout() const { return page_config_.get_layout(); }
    Tile get_tile() const { return page_config_.get_tile(); }
    PageConfig get_page_config() const { return page_config_; }
    DataType get_data_type() const { return dtype_; }
    const MemoryConfig& get_memory_config() const { return memory_config_; }
    const Alignment& get_alignment() const { return alignment_; }

    // Elements between neighbours along each dimension.
    Strides compute_strides(const Shape& shape) const;
    // What a buffer of such a tensor is made with. Throws UserError for a sharded layout without a specification.
    BufferShardingArgs compute_buffer_sharding_args(const Shape& shape) const;
    size_t compute_packed_buffer_size_bytes(const Shape& shape) const;
    size_t compute_page_size_bytes(const Shape& shape) const;
    size_t compute_page_size_bytes(const Shape2D& page_shape) const;
    // The most that any bank holds, pages rounded up to the memory's alignment.
    size_t compute_consumed_memory_bytes_per_bank(const Shape& shape, const IDevice& device) const;
    size_t compute_consumed_memory_bytes_per_bank(const Shape& shape, size_t page_alignment, size_t num_banks) const;

    // The shape with its padding. Throws UserError where no shape by dimension says it.
    Shape compute_padded_shape(const Shape& shape) const;
    // The last dimension is the width; all others together are the height.
    Shape2D compute_logical_2d_shape(const Shape& shape) const;
    // The same with padding: what stands in memory. For shards and pages too; UserError where there are no shards.
    Shape2D compute_physical_shape(const Shape& shape) const;
    Shape2D get_logical_shard_shape() const;
    Shape2D get_physical_shard_shape() const;
    Shape2D compute_page_shape(const Shape2D& physical_size) const;

    // The same in another memory.
    TensorLayout with_memory_config(MemoryConfig memory_config) const {
        TensorLayout result = *this;
        result.memory_config_ = std::move(memory_config);
        return result;
    }

    bool operator==(const TensorLayout&) const = default;
    static constexpr auto attribute_names = std::forward_as_tuple("dtype", "page_config", "memory_config", "alignment");
    auto attribute_values() const { return std::forward_as_tuple(dtype_, page_config_, memory_config_, alignment_); }

private:
    DataType dtype_ = DataType::BFLOAT16;
    PageConfig page_config_;
    MemoryConfig memory_config_;
    Alignment alignment_;
};

}  // namespace tt::tt_metal
