// Names that the profiler's calls take.
#pragma once

#include <cstdint>

#include <tt-metalium/device_types.hpp>

namespace tt::tt_metal {

// When results are read. softmetal has the same results in each.
enum class ProfilerReadState { NORMAL, ONLY_DISPATCH_CORES, LAST_FD_READ };
// When host and device clocks are matched. softmetal has one clock.
enum class ProfilerSyncState { INIT, CLOSE_DEVICE };
// Where the chip's profiler keeps its data.
enum class ProfilerDataBufferSource { L1, DRAM, DRAM_AND_L1 };

// The three parts of a program's number in a profile.
struct DeviceProgramId {
    // Program::set_runtime_id's number, the device's, and whether the host ran it.
    uint32_t base_program_id = 0;
    ChipId device_id = 0;
    bool is_host_fallback_op = false;
};

}  // namespace tt::tt_metal
