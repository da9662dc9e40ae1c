// A callback for every program that has run.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace tt::tt_metal::experimental {

struct ProgramRealtimeRecord {
    uint32_t program_id;
    uint64_t start_timestamp;  // cycles of the device
    uint64_t end_timestamp;
    double frequency;  // GHz
    uint32_t chip_id;
    std::vector<std::string> kernel_sources;
};

using ProgramRealtimeProfilerCallback = std::function<void(const ProgramRealtimeRecord& record)>;
using ProgramRealtimeProfilerCallbackHandle = uint64_t;

ProgramRealtimeProfilerCallbackHandle RegisterProgramRealtimeProfilerCallback(ProgramRealtimeProfilerCallback callback);
void UnregisterProgramRealtimeProfilerCallback(ProgramRealtimeProfilerCallbackHandle handle);
bool IsProgramRealtimeProfilerActive();

}  // namespace tt::tt_metal::experimental
