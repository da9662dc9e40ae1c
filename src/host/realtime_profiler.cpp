// The callbacks of the real-time profiler and the other calls of the profiler.
#include "host/realtime_profiler.h"
#include "host/buffer_impl.h"
#include "host/experimental/launch_records.h"

#include <tt-metalium/experimental/realtime_profiler.hpp>
#include <tt-metalium/host_api.hpp>
#include <tt-metalium/mesh_device.hpp>
#include <tt-metalium/tt_metal_profiler.hpp>

#include <map>
#include <mutex>

namespace {

struct Callbacks {
    std::mutex mutex;
    uint64_t next = 1;
    std::map<uint64_t, tt::tt_metal::experimental::ProgramRealtimeProfilerCallback> all;
};
Callbacks& callbacks() {
    static Callbacks instance;
    return instance;
}

}  // namespace

namespace softmetal::host {

void notify_realtime_profiler(const tt::tt_metal::detail::ProgramImpl& program, const DeviceState& device,
                              const chip::LaunchResult& result) {
    const auto registered = [] {  // a copy: a callback may unregister itself
        std::lock_guard lock(callbacks().mutex);
        return callbacks().all;
    }();
    if (registered.empty()) return;
    tt::tt_metal::experimental::ProgramRealtimeRecord record{
        .program_id = static_cast<uint32_t>(program.runtime_id),
        .start_timestamp = result.start_cycle,
        .end_timestamp = result.end_cycle,
        .frequency = static_cast<double>(device.machine().clock_hz) * 1e-9,
        .chip_id = static_cast<uint32_t>(device.id()),
        .kernel_sources = {}};
    for (const auto& kernel : program.kernels) record.kernel_sources.push_back(kernel.source.path);
    for (const auto& [handle, callback] : registered) callback(record);
}

}  // namespace softmetal::host

namespace tt::tt_metal {

namespace experimental {

ProgramRealtimeProfilerCallbackHandle RegisterProgramRealtimeProfilerCallback(
    ProgramRealtimeProfilerCallback callback) {
    std::lock_guard lock(callbacks().mutex);
    const auto handle = callbacks().next++;
    callbacks().all.emplace(handle, std::move(callback));
    return handle;
}
void UnregisterProgramRealtimeProfilerCallback(ProgramRealtimeProfilerCallbackHandle handle) {
    std::lock_guard lock(callbacks().mutex);
    callbacks().all.erase(handle);
}
bool IsProgramRealtimeProfilerActive() {
    std::lock_guard lock(callbacks().mutex);
    return !callbacks().all.empty();
}

}  // namespace experimental

// Every launch is measured and reported as it ends: there is nothing to start, synchronize or collect.
namespace detail {

void ClearProfilerControlBuffer(IDevice*) {}
void InitDeviceProfiler(IDevice*) {}
void ProfilerSync(ProfilerSyncState) {}
void ReadDeviceProfilerResults(IDevice* device, ProfilerReadState, const std::optional<ProfilerOptionalMetadata>&) {
    softmetal::host::read_launch_records(device ? softmetal::host::state_of(*device).id() : -1);
}
void SetDeviceProfilerDir(const std::string&) {}
void FreshProfilerDeviceLog() {}

}  // namespace detail

void ReadMeshDeviceProfilerResults(distributed::MeshDevice& mesh, ProfilerReadState,
                                   const std::optional<ProfilerOptionalMetadata>&) {
    for (ChipId id : mesh.get_device_ids()) softmetal::host::read_launch_records(id);
}

}  // namespace tt::tt_metal
