// The first compile-time argument of a tensor accessor: what the buffer is, and which parts come as run-time arguments.
#pragma once

#include <stdint.h>

namespace tensor_accessor {

enum class ArgConfig : uint8_t {
    None = 0,
    Sharded = 1 << 0,
    IsDram = 1 << 1,
    RuntimeRank = 1 << 2,
    RuntimeNumBanks = 1 << 3,
    RuntimeTensorShape = 1 << 4,
    RuntimeShardShape = 1 << 5,
    RuntimeBankCoords = 1 << 6,
    RuntimePageSize = 1 << 7,
    Runtime = 0xfc,
};

class ArgsConfig {
public:
    using Underlying = uint8_t;
    constexpr explicit ArgsConfig(Underlying raw = 0) : raw_(raw) {}
    constexpr ArgsConfig(ArgConfig flag) : raw_(static_cast<Underlying>(flag)) {}
    constexpr bool test(ArgConfig flag) const { return (raw_ & static_cast<Underlying>(flag)) != 0; }
    constexpr Underlying raw() const { return raw_; }
    constexpr ArgsConfig operator|(ArgsConfig other) const {
        return ArgsConfig(static_cast<Underlying>(raw_ | other.raw_));
    }

private:
    Underlying raw_;
};
constexpr ArgsConfig operator|(ArgConfig a, ArgConfig b) {
    return ArgsConfig(a) | ArgsConfig(b);
}

// The bank count's top bit says that shards lie one after another in a bank instead of going round the banks.
inline constexpr uint32_t ShardContiguousBit = 1u << 31;
constexpr uint32_t pack_num_banks(uint32_t num_banks, bool is_shard_contiguous) {
    return num_banks | (is_shard_contiguous ? ShardContiguousBit : 0u);
}
constexpr uint32_t unpack_num_banks(uint32_t packed) {
    return packed & ~ShardContiguousBit;
}
constexpr bool unpack_is_shard_contiguous(uint32_t packed) {
    return (packed & ShardContiguousBit) != 0;
}

}  // namespace tensor_accessor
