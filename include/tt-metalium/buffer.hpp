// A buffer: pages in DRAM or L1, dealt to all banks in turn or in shards to some. Sizes, offsets and addresses are
// bytes, shapes are elements, unless a comment says otherwise.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <ostream>
#include <tuple>
#include <variant>
#include <vector>

#include <tt-metalium/bfloat16.hpp>
#include <tt-metalium/buffer_distribution_spec.hpp>
#include <tt-metalium/buffer_page_mapping.hpp>
#include <tt-metalium/buffer_types.hpp>
#include <tt-metalium/core_coord.hpp>
#include <tt-metalium/hal_types.hpp>
#include <tt-metalium/sub_device_types.hpp>
#include <umd/device/types/core_coordinates.hpp>

namespace tt::tt_metal {

class Allocator;
class Buffer;
class BufferImpl;
class IDevice;

// How a matrix is cut into shards of `shape` (rows, columns); each core of `grid` holds one.
struct ShardSpec {
    // The cores, rows and columns of a shard, and in which order cores take shards.
    CoreRangeSet grid;
    std::array<uint32_t, 2> shape;
    ShardOrientation orientation = ShardOrientation::ROW_MAJOR;

    ShardSpec(const CoreRangeSet& grid, const std::array<uint32_t, 2>& shape,
              const ShardOrientation& orientation = ShardOrientation::ROW_MAJOR)
        : grid(grid), shape(shape), orientation(orientation) {}

    // Cores of the grid, and elements of a shard.
    uint32_t num_cores() const { return grid.num_cores(); }
    uint32_t numel() const { return shape[0] * shape[1]; }
    bool operator==(const ShardSpec&) const = default;

    static constexpr auto attribute_names = std::forward_as_tuple("grid", "shape", "orientation");
    auto attribute_values() const { return std::forward_as_tuple(grid, shape, orientation); }
};
std::ostream& operator<<(std::ostream& out, const ShardSpec& spec);

// A ShardSpec together with the pages of a buffer.
struct ShardSpecBuffer {
    // The shards in elements, the elements of a page, and the whole matrix in pages: rows, columns.
    ShardSpec tensor_shard_spec;
    std::array<uint32_t, 2> page_shape{};
    std::array<uint32_t, 2> tensor2d_shape_in_pages{};

    ShardSpecBuffer(const CoreRangeSet& grid, const std::array<uint32_t, 2>& shard_shape,
                    const ShardOrientation& orientation, const std::array<uint32_t, 2>& page_shape,
                    const std::array<uint32_t, 2>& tensor2d_shape_in_pages)
        : tensor_shard_spec(grid, shard_shape, orientation),
          page_shape(page_shape),
          tensor2d_shape_in_pages(tensor2d_shape_in_pages) {}
    ShardSpecBuffer(const ShardSpec& shard_spec, const std::array<uint32_t, 2>& page_shape,
                    const std::array<uint32_t, 2>& tensor2d_shape_in_pages)
        : tensor_shard_spec(shard_spec), page_shape(page_shape), tensor2d_shape_in_pages(tensor2d_shape_in_pages) {}

    // Parts of the shard specification, and a way to replace it.
    CoreRangeSet grid() const { return tensor_shard_spec.grid; }
    std::array<uint32_t, 2> shape() const { return tensor_shard_spec.shape; }
    ShardOrientation orientation() const { return tensor_shard_spec.orientation; }
    void set_shard_spec(const ShardSpec& shard_spec) { tensor_shard_spec = shard_spec; }
    // Rows and columns of a shard in pages. UserError for pages without elements.
    std::array<uint32_t, 2> shape_in_pages() const;
    // Pages of a shard.
    DeviceAddr num_pages() const;
};

// Settings of an interleaved buffer, for CreateBuffer.
struct BufferConfig {
    // The device that holds it, its bytes, the bytes of a page, and the kind of memory.
    IDevice* device;
    DeviceAddr size;
    DeviceAddr page_size;
    BufferType buffer_type;
};
// The same, named for what it makes.
using InterleavedBufferConfig = BufferConfig;

// Settings of a sharded buffer, for CreateBuffer.
struct ShardedBufferConfig {
    // The device that holds it, its bytes, the bytes of a page, the kind of memory, and how it is sharded.
    IDevice* device{};
    DeviceAddr size{};
    DeviceAddr page_size{};
    BufferType buffer_type = BufferType::L1;
    TensorMemoryLayout buffer_layout = TensorMemoryLayout::HEIGHT_SHARDED;
    ShardSpecBuffer shard_parameters;
};

// How a buffer is laid out: interleaved (the default), by a ShardSpecBuffer, or by a BufferDistributionSpec.
class BufferShardingArgs {
public:
    BufferShardingArgs() = default;
    BufferShardingArgs(std::nullopt_t) {}
    BufferShardingArgs(std::optional<BufferDistributionSpec> distribution)
        : buffer_distribution_spec_(std::move(distribution)),
          buffer_layout_(buffer_distribution_spec_ ? TensorMemoryLayout::BLOCK_SHARDED
                                                   : TensorMemoryLayout::INTERLEAVED) {}
    BufferShardingArgs(BufferDistributionSpec distribution)
        : BufferShardingArgs(std::optional<BufferDistributionSpec>(std::move(distribution))) {}
    BufferShardingArgs(std::optional<ShardSpecBuffer> shard_spec, TensorMemoryLayout layout)
        : shard_spec_(std::move(shard_spec)), buffer_layout_(layout) {}
    BufferShardingArgs(ShardSpecBuffer shard_spec, TensorMemoryLayout layout)
        : shard_spec_(std::move(shard_spec)), buffer_layout_(layout) {}
    BufferShardingArgs(std::optional<BufferDistributionSpec> distribution, std::optional<ShardSpecBuffer> shard_spec,
                       TensorMemoryLayout layout)
        : buffer_distribution_spec_(std::move(distribution)),
          shard_spec_(std::move(shard_spec)),
          buffer_layout_(layout) {}

    // What was given; empty for what was not.
    const std::optional<BufferDistributionSpec>& buffer_distribution_spec() const { return buffer_distribution_spec_; }
    const std::optional<ShardSpecBuffer>& shard_spec() const { return shard_spec_; }
    TensorMemoryLayout buffer_layout() const { return buffer_layout_; }

private:
    std::optional<BufferDistributionSpec> buffer_distribution_spec_;
    std::optional<ShardSpecBuffer> shard_spec_;
    TensorMemoryLayout buffer_layout_ = TensorMemoryLayout::INTERLEAVED;
};

// Whether the layout is any but INTERLEAVED.
bool is_sharded(const TensorMemoryLayout& layout);

// A part of a buffer.
struct BufferRegion {
    // From the buffer's start, and how much.
    DeviceAddr offset = 0;
    DeviceAddr size = 0;

    BufferRegion() = delete;
    BufferRegion(DeviceAddr offset, DeviceAddr size) : offset(offset), size(size) {}
};

// Memory of a device, freed when the last owner lets go. Using it after DeallocateBuffer, or after its device was
// closed, is a UserError that names the buffer and what was called.
class Buffer final : public std::enable_shared_from_this<Buffer> {
public:
    // Allocates. UserError when the size is no whole number of pages, shards do not match it, or memory is short (with
    // what is free); UnsupportedError for SYSTEM_MEMORY. `bottom_up`: from which end of the bank; DRAM fills from the
    // bottom, L1 from the top.
    static std::shared_ptr<Buffer> create(IDevice* device, DeviceAddr size, DeviceAddr page_size,
                                          BufferType buffer_type,
                                          const BufferShardingArgs& sharding_args = std::nullopt,
                                          std::optional<bool> bottom_up = std::nullopt,
                                          std::optional<SubDeviceId> sub_device_id = std::nullopt);
    // At an address that the caller answers for; nothing is allocated or freed.
    static std::shared_ptr<Buffer> create(IDevice* device, DeviceAddr address, DeviceAddr size, DeviceAddr page_size,
                                          BufferType buffer_type,
                                          const BufferShardingArgs& sharding_args = std::nullopt,
                                          std::optional<bool> bottom_up = std::nullopt,
                                          std::optional<SubDeviceId> sub_device_id = std::nullopt);

    // Made by create().
    explicit Buffer(std::unique_ptr<BufferImpl> impl);
    ~Buffer();
    Buffer(const Buffer&) = delete;
    Buffer& operator=(const Buffer&) = delete;

    // Where kernels reach a bank of the buffer: the coordinate for get_noc_addr(x, y, address).
    [[deprecated("use TensorAccessor in kernels")]] CoreCoord noc_coordinates(uint32_t bank_id = 0) const;

    // The device given to create(), and its allocator.
    IDevice* device() const;
    Allocator* allocator() const;

    // Bytes of all pages.
    DeviceAddr size() const;
    // False after DeallocateBuffer and after the device was closed.
    bool is_allocated() const;
    // Of the first page. UserError once the buffer is freed.
    uint32_t address() const;  // the same in every bank
    // Bytes of a page. A new size must divide the buffer, or UserError.
    DeviceAddr page_size() const;
    void set_page_size(DeviceAddr page_size);

    // Pages of the data.
    uint32_t num_pages() const;
    uint32_t num_dev_pages() const;  // with those that pad shards
    // The kind of memory; which memory and which kind of core that is.
    BufferType buffer_type() const;
    HalMemType memory_type() const;
    CoreType core_type() const;

    // Whether it is in L1 or L1_SMALL, in DRAM (traces too), or for traces.
    bool is_l1() const;
    bool is_dram() const;
    bool is_trace() const;

    // Whether the region lies within the buffer; the second, whether it is also less than all of it.
    bool is_valid_region(const BufferRegion& region) const;
    bool is_valid_partial_region(const BufferRegion& region) const;
    // INTERLEAVED or how it is sharded.
    TensorMemoryLayout buffer_layout() const;
    // Whether it was allocated from the lowest address up.
    bool bottom_up() const;

    // Address of a page in its bank; `page_index` counts the buffer's pages, or a bank's pages when sharded. UserError
    // for a bank that is not there or a freed buffer.
    DeviceAddr page_address(DeviceAddr bank_id, DeviceAddr page_index) const;
    // Bytes that pages start at multiples of, a page with what pads it, and both for the whole buffer (padded shards
    // included) and for the bank that holds most.
    uint32_t alignment() const;
    DeviceAddr aligned_page_size() const;
    DeviceAddr aligned_size() const;
    DeviceAddr aligned_size_per_bank() const;

    // The distribution it was created with, if any.
    const std::optional<BufferDistributionSpec>& buffer_distribution_spec() const;
    // Whether it was created with a ShardSpecBuffer.
    bool has_shard_spec() const;
    // That specification. UserError if there is none.
    ShardSpecBuffer shard_spec() const;
    // Lays the same pages out in other shards; no data is moved.
    void set_shard_spec(const ShardSpecBuffer& shard_spec);
    // Cores that hold shards; empty when interleaved.
    std::optional<uint32_t> num_cores() const;
    // Which page stands where. UserError for an interleaved buffer: its page p is in bank p modulo the number of banks.
    const std::shared_ptr<const BufferPageMapping>& get_buffer_page_mapping();

    // The sub-device it was created for, if any.
    std::optional<SubDeviceId> sub_device_id() const;
    // Differs between all buffers of the process; messages name buffers by it.
    size_t unique_id() const;

    // The opaque implementation.
    BufferImpl& impl() { return *impl_; }
    const BufferImpl& impl() const { return *impl_; }

private:
    std::unique_ptr<BufferImpl> impl_;
};

// Which page of a sharded buffer stands where. UserError for more shards than cores.
UncompressedBufferPageMapping generate_buffer_page_mapping(const Buffer& buffer);

// Host data as older programs hand it over.
using HostDataType =
    std::variant<const std::shared_ptr<std::vector<uint8_t>>, const std::shared_ptr<std::vector<uint16_t>>,
                 const std::shared_ptr<std::vector<int32_t>>, const std::shared_ptr<std::vector<uint32_t>>,
                 const std::shared_ptr<std::vector<float>>, const std::shared_ptr<std::vector<bfloat16>>, const void*>;

}  // namespace tt::tt_metal
