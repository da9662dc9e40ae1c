// Which properties of a tensor a kernel knows when it is compiled and which it reads from common runtime arguments.
#pragma once

#include <cstdint>

#include <hostdevcommon/flags.hpp>

namespace tensor_accessor {

// What of a tensor is fixed when the kernel is compiled. `Sharded` and `IsDram` are facts of the buffer; each
// `Runtime...` moves one property to the common runtime arguments.
enum class ArgConfig : uint8_t {
    None = 0,
    Sharded = 1 << 0,
    IsDram = 1 << 1,
    RuntimeRank = 1 << 2,
    RuntimeNumBanks = 1 << 3,
    RuntimeTensorShape = 1 << 4,
    RuntimeShardShape = 1 << 5,
    RuntimeBankCoords = 1 << 6,
    Runtime = RuntimeRank | RuntimeNumBanks | RuntimeTensorShape | RuntimeShardShape | RuntimeBankCoords,
};

// A set of ArgConfig; `|` joins them.
using ArgsConfig = Flags<ArgConfig>;
constexpr ArgsConfig operator|(ArgConfig a, ArgConfig b) noexcept {
    return ArgsConfig(a, b);
}
constexpr ArgsConfig operator|(ArgConfig a, ArgsConfig b) noexcept {
    return b | a;
}

}  // namespace tensor_accessor
