// The device profiler's calls. softmetal counts every launch anyway; these say when to write down what was counted.
#pragma once

#include <optional>
#include <string>

#include <tt-metalium/profiler_optional_metadata.hpp>
#include <tt-metalium/profiler_types.hpp>

namespace tt::tt_metal {

class IDevice;

namespace detail {

// The profiler is on when TT_METAL_DEVICE_PROFILER=1 as a device is opened; TT_METAL_DEVICE_PROFILER_NOC_EVENTS=1 adds
// a file of NoC transfers and barriers a program, noc_trace_dev*_ID*.json.

// Kept so that programs build and run: there is nothing to start, synchronize or clear.
void ClearProfilerControlBuffer(IDevice* device);
void InitDeviceProfiler(IDevice* device);
void ProfilerSync(ProfilerSyncState state);
// Waits for the device and appends what its kernels did since the last time to profile_log_device.csv.
// UserError for a null device.
void ReadDeviceProfilerResults(IDevice* device, ProfilerReadState state = ProfilerReadState::NORMAL,
                               const std::optional<ProfilerOptionalMetadata>& metadata = {});
// The folder of the files from now on; empty: TT_METAL_PROFILER_DIR/.logs, or generated/profiler/.logs below
// TT_METAL_HOME.
void SetDeviceProfilerDir(const std::string& output_dir = "");
// Removes the log.
void FreshProfilerDeviceLog();

}  // namespace detail

}  // namespace tt::tt_metal
