// What kind of core stands at a coordinate.
#pragma once

#include <cstdint>

namespace tt {

// A worker is WORKER, or TENSIX as the chip calls it.
enum class CoreType : uint8_t {
    ARC,
    DRAM,
    ACTIVE_ETH,
    IDLE_ETH,
    PCIE,
    TENSIX,
    ROUTER_ONLY,
    SECURITY,
    L2CPU,
    HARVESTED,
    ETH,
    WORKER,
    COUNT,
};

}  // namespace tt

using tt::CoreType;
