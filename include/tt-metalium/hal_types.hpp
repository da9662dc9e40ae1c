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

// Memories: of a worker core, of the device, of the host.
enum class HalMemType : uint8_t { L1 = 0, DRAM = 1, HOST = 2, COUNT = 3 };

}  // namespace tt::tt_metal
