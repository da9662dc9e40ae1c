// A callback for every program that has run.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace tt::tt_metal::experimental {

// One launch on one device.
struct ProgramRealtimeRecord {
    // What Program::set_runtime_id was given.
    uint32_t program_id;
    // When it started and ended, in cycles of the device, and those cycles in GHz.
    uint64_t start_timestamp;
    uint64_t end_timestamp;
    double frequency;
    // The device's number.
    uint32_t chip_id;

    // The program's kernels by file; empty text for kernels made from a string.
    std::vector<std::string> kernel_sources;
};

// Called on the thread that launched, when the launch has ended.
using ProgramRealtimeProfilerCallback = std::function<void(const ProgramRealtimeRecord& record)>;
// Names a registered callback.
using ProgramRealtimeProfilerCallbackHandle = uint64_t;

// Adds a callback for every launch of the process from now on.
ProgramRealtimeProfilerCallbackHandle RegisterProgramRealtimeProfilerCallback(ProgramRealtimeProfilerCallback callback);
// Removes one; nothing happens if it is not there.
void UnregisterProgramRealtimeProfilerCallback(ProgramRealtimeProfilerCallbackHandle handle);
// Whether any callback is registered.
bool IsProgramRealtimeProfilerActive();

}  // namespace tt::tt_metal::experimental
