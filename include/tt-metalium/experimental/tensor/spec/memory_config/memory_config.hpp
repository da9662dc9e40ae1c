// Where a tensor is on the chip: in which memory, interleaved over all banks or in shards.
#pragma once

#include <optional>
#include <ostream>
#include <tuple>
#include <utility>

#include <tt-metalium/buffer.hpp>
#include <tt-metalium/buffer_types.hpp>
#include <tt-metalium/experimental/tensor/tensor_types.hpp>

namespace tt::tt_metal {

class MemoryConfig;
namespace experimental::per_core_allocation {
// Whether each core has its own address; see per_core_allocation/allocator_mode.hpp. Setting it throws UnsupportedError
// unless `enable` is false.
bool is_per_core_allocation(const MemoryConfig& config);
void set_per_core_allocation(MemoryConfig& config, bool enable);
}  // namespace experimental::per_core_allocation

// A value. Interleaved in DRAM unless said otherwise.
class MemoryConfig final {
public:
    MemoryConfig() = default;
    // Shards of two dimensions. A sharded layout may stay without a specification until a TensorSpec is made.
    explicit MemoryConfig(TensorMemoryLayout memory_layout, BufferType buffer_type = BufferType::DRAM,
                          std::optional<ShardSpec> shard_spec = std::nullopt);
    // Shards of any rank; interleaved without them.
    explicit MemoryConfig(BufferType buffer_type, std::optional<NdShardSpec> nd_shard_spec = std::nullopt);
    static MemoryConfig create_with_prepopulated_shard_specs(TensorMemoryLayout memory_layout, BufferType buffer_type,
                                                             std::optional<ShardSpec> shard_spec,
                                                             std::optional<NdShardSpec> nd_shard_spec,
                                                             bool created_with_nd_shard_spec);

    // How pages are spread, and over which memory.
    TensorMemoryLayout memory_layout() const { return memory_layout_; }
    BufferType buffer_type() const { return buffer_type_; }
    // A TensorSpec fills in the one that was not given, where both can say the same.
    const std::optional<ShardSpec>& shard_spec() const { return shard_spec_; }
    const std::optional<NdShardSpec>& nd_shard_spec() const { return nd_shard_spec_; }
    bool created_with_nd_shard_spec() const { return created_with_nd_shard_spec_; }
    MemoryConfig with_shard_spec(std::optional<ShardSpec> shard_spec) const {
        return MemoryConfig(memory_layout_, buffer_type_, std::move(shard_spec));
    }

    // Questions about both.
    bool is_sharded() const { return memory_layout_ != TensorMemoryLayout::INTERLEAVED; }
    bool is_l1() const { return buffer_type_ == BufferType::L1 || buffer_type_ == BufferType::L1_SMALL; }
    bool is_dram() const { return buffer_type_ == BufferType::DRAM; }

    static constexpr auto attribute_names = std::forward_as_tuple("memory_layout", "buffer_type", "shard_spec",
                                                                  "nd_shard_spec", "created_with_nd_shard_spec");
    auto attribute_values() const {
        return std::forward_as_tuple(memory_layout_, buffer_type_, shard_spec_, nd_shard_spec_,
                                     created_with_nd_shard_spec_);
    }

private:
    friend bool experimental::per_core_allocation::is_per_core_allocation(const MemoryConfig&);
    friend void experimental::per_core_allocation::set_per_core_allocation(MemoryConfig&, bool);

    TensorMemoryLayout memory_layout_ = TensorMemoryLayout::INTERLEAVED;
    BufferType buffer_type_ = BufferType::DRAM;
    std::optional<ShardSpec> shard_spec_;
    std::optional<NdShardSpec> nd_shard_spec_;
    bool created_with_nd_shard_spec_ = false;
    bool per_core_allocation_ = false;
};

// Equal when they mean the same: a specification that was only filled in does not count.
bool operator==(const MemoryConfig& a, const MemoryConfig& b);
std::ostream& operator<<(std::ostream& out, const MemoryConfig& config);

}  // namespace tt::tt_metal
