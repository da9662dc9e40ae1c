// The device profiler's calls. softmetal counts every launch anyway; these say when to write down what was counted.
#pragma once

#include <optional>
#include <string>

#include <tt-metalium/profiler_optional_metadata.hpp>
#include <tt-metalium/profiler_types.hpp>

namespace tt::tt_metal {

class IDevice;

namespace detail {

// Kept so that programs build and run: there is nothing to start, synchronize, collect or clear.
void ClearProfilerControlBuffer(IDevice* device);
void InitDeviceProfiler(IDevice* device);
void ProfilerSync(ProfilerSyncState state);
void ReadDeviceProfilerResults(IDevice* device, ProfilerReadState state = ProfilerReadState::NORMAL,
                               const std::optional<ProfilerOptionalMetadata>& metadata = {});
void SetDeviceProfilerDir(const std::string& output_dir = "");
void FreshProfilerDeviceLog();

}  // namespace detail

}  // namespace tt::tt_metal
