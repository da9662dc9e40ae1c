// Memory on a device: interleaved over banks or cut into shards. A buffer owns its memory; using one that has been
// freed is a named error.
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

// A shard is `shape` elements; each core of `grid` holds one.
struct ShardSpec {
    CoreRangeSet grid;
    std::array<uint32_t, 2> shape;
    ShardOrientation orientation = ShardOrientation::ROW_MAJOR;

    ShardSpec(const CoreRangeSet& grid, const std::array<uint32_t, 2>& shape,
              const ShardOrientation& orientation = ShardOrientation::ROW_MAJOR)
        : grid(grid), shape(shape), orientation(orientation) {}

    uint32_t num_cores() const { return grid.num_cores(); }
    uint32_t numel() const { return shape[0] * shape[1]; }
    bool operator==(const ShardSpec&) const = default;

    static constexpr auto attribute_names = std::forward_as_tuple("grid", "shape", "orientation");
    auto attribute_values() const { return std::forward_as_tuple(grid, shape, orientation); }
};
std::ostream& operator<<(std::ostream& out, const ShardSpec& spec);

struct ShardSpecBuffer {
    ShardSpec tensor_shard_spec;
    std::array<uint32_t, 2> page_shape{};  // elements
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

    CoreRangeSet grid() const { return tensor_shard_spec.grid; }
    std::array<uint32_t, 2> shape() const { return tensor_shard_spec.shape; }
    ShardOrientation orientation() const { return tensor_shard_spec.orientation; }
    void set_shard_spec(const ShardSpec& shard_spec) { tensor_shard_spec = shard_spec; }
    std::array<uint32_t, 2> shape_in_pages() const;
    DeviceAddr num_pages() const;  // of a shard
};

struct BufferConfig {
    IDevice* device;
    DeviceAddr size;       // bytes
    DeviceAddr page_size;  // bytes
    BufferType buffer_type;
};
using InterleavedBufferConfig = BufferConfig;

struct ShardedBufferConfig {
    IDevice* device{};
    DeviceAddr size{};
    DeviceAddr page_size{};
    BufferType buffer_type = BufferType::L1;
    TensorMemoryLayout buffer_layout = TensorMemoryLayout::HEIGHT_SHARDED;
    ShardSpecBuffer shard_parameters;
};

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

    const std::optional<BufferDistributionSpec>& buffer_distribution_spec() const { return buffer_distribution_spec_; }
    const std::optional<ShardSpecBuffer>& shard_spec() const { return shard_spec_; }
    TensorMemoryLayout buffer_layout() const { return buffer_layout_; }

private:
    std::optional<BufferDistributionSpec> buffer_distribution_spec_;
    std::optional<ShardSpecBuffer> shard_spec_;
    TensorMemoryLayout buffer_layout_ = TensorMemoryLayout::INTERLEAVED;
};

bool is_sharded(const TensorMemoryLayout& layout);

struct BufferRegion {
    DeviceAddr offset = 0;
    DeviceAddr size = 0;

    BufferRegion() = delete;
    BufferRegion(DeviceAddr offset, DeviceAddr size) : offset(offset), size(size) {}
};

class Buffer final : public std::enable_shared_from_this<Buffer> {
public:
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

    explicit Buffer(std::unique_ptr<BufferImpl> impl);
    ~Buffer();
    Buffer(const Buffer&) = delete;
    Buffer& operator=(const Buffer&) = delete;

    IDevice* device() const;
    Allocator* allocator() const;
    DeviceAddr size() const;
    bool is_allocated() const;
    uint32_t address() const;  // the same in every bank
    DeviceAddr page_size() const;
    void set_page_size(DeviceAddr page_size);
    uint32_t num_pages() const;
    uint32_t num_dev_pages() const;  // with those that pad shards
    BufferType buffer_type() const;
    HalMemType memory_type() const;
    CoreType core_type() const;
    bool is_l1() const;
    bool is_dram() const;
    bool is_trace() const;
    bool is_valid_region(const BufferRegion& region) const;
    bool is_valid_partial_region(const BufferRegion& region) const;
    TensorMemoryLayout buffer_layout() const;
    bool bottom_up() const;

    DeviceAddr page_address(DeviceAddr bank_id, DeviceAddr page_index) const;
    uint32_t alignment() const;
    DeviceAddr aligned_page_size() const;
    DeviceAddr aligned_size() const;
    DeviceAddr aligned_size_per_bank() const;

    const std::optional<BufferDistributionSpec>& buffer_distribution_spec() const;
    bool has_shard_spec() const;
    ShardSpecBuffer shard_spec() const;
    void set_shard_spec(const ShardSpecBuffer& shard_spec);
    std::optional<uint32_t> num_cores() const;
    const std::shared_ptr<const BufferPageMapping>& get_buffer_page_mapping();

    std::optional<SubDeviceId> sub_device_id() const;
    size_t unique_id() const;

    BufferImpl& impl() { return *impl_; }
    const BufferImpl& impl() const { return *impl_; }

private:
    std::unique_ptr<BufferImpl> impl_;
};

UncompressedBufferPageMapping generate_buffer_page_mapping(const Buffer& buffer);

using HostDataType =
    std::variant<const std::shared_ptr<std::vector<uint8_t>>, const std::shared_ptr<std::vector<uint16_t>>,
                 const std::shared_ptr<std::vector<int32_t>>, const std::shared_ptr<std::vector<uint32_t>>,
                 const std::shared_ptr<std::vector<float>>, const std::shared_ptr<std::vector<bfloat16>>, const void*>;

}  // namespace tt::tt_metal
