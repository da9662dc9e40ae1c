// Names of processors, core kinds and memories.
#pragma once

#include <cstdint>

namespace tt::tt_metal {

// A size or address in device memory, in bytes.
using DeviceAddr = std::uint64_t;

// What a processor is for: moving data or computing.
enum class HalProcessorClassType : uint8_t { DM = 0, COMPUTE = 1 };

// Kinds of cores that may run kernels. softmetal has TENSIX.
enum class HalProgrammableCoreType { TENSIX = 0, ACTIVE_ETH = 1, IDLE_ETH = 2, DRAM = 3, COUNT = 4 };
// How many kinds there are.
static constexpr uint32_t NumHalProgrammableCoreTypes = static_cast<uint32_t>(HalProgrammableCoreType::COUNT);

// Areas of a core's L1, numbered as the SDK numbers them; softmetal has no firmware, so most do not exist.
enum class HalL1MemAddrType : uint8_t {
    BASE,
    BARRIER,
    MAILBOX,
    LAUNCH,
    WATCHER,
    DPRINT_BUFFERS,
    PROFILER,
    KERNEL_CONFIG,
    UNRESERVED,
    DEFAULT_UNRESERVED,
    CORE_INFO,
    GO_MSG,
    LAUNCH_MSG_BUFFER_RD_PTR,
    GO_MSG_INDEX,
    LOCAL,
    BANK_TO_NOC_SCRATCH,
    LOGICAL_TO_VIRTUAL_SCRATCH,
    APP_SYNC_INFO,
    APP_ROUTING_INFO,
    RETRAIN_COUNT,
    RETRAIN_FORCE,
    CRC_ERR,
    CORR_CW,
    UNCORR_CW,
    LINK_UP,
    FABRIC_TELEMETRY,
    ROUTING_TABLE,
    ROUTER_STATE,
    ROUTER_COMMAND,
    ETH_FW_MAILBOX,
    TENSIX_FABRIC_CONNECTIONS,
    FABRIC_CONNECTION_LOCK,
    COUNT
};

// Memories: of a worker core, of the device, of the host.
enum class HalMemType : uint8_t { L1 = 0, DRAM = 1, HOST = 2, COUNT = 3 };

}  // namespace tt::tt_metal
