// The callbacks of the real-time profiler and the other calls of the profiler.
#include "host/realtime_profiler.h"
#include "host/buffer_impl.h"
#include "host/experimental/launch_records.h"

#include <tt-metalium/device.hpp>
#include <tt-metalium/experimental/realtime_profiler.hpp>
#include <tt-metalium/host_api.hpp>
#include <tt-metalium/mesh_device.hpp>
#include <tt-metalium/tt_metal_profiler.hpp>

#include <map>
#include <mutex>

#include "host/buffer_impl.h"
#include "host/errors.h"
#include "report/profiler_log.h"

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

void notify_realtime_profiler(const Run& run, const DeviceState& device, const chip::LaunchResult& result) {
    const auto registered = [] {  // a copy: a callback may unregister itself
        std::lock_guard lock(callbacks().mutex);
        return callbacks().all;
    }();
    if (registered.empty()) return;
    tt::tt_metal::experimental::ProgramRealtimeRecord record{
        .program_id = static_cast<uint32_t>(run.setup.host_id),
        .start_timestamp = result.start_cycle,
        .end_timestamp = result.end_cycle,
        .frequency = static_cast<double>(device.machine().clock_hz) * 1e-9,
        .chip_id = static_cast<uint32_t>(device.id()),
        .kernel_sources = run.kernel_sources};
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

// The device profiler (TT_METAL_DEVICE_PROFILER=1) collects as kernels run: there is nothing to set up or clear on the
// device. Files are written when they are asked for, and when a device is closed.
namespace detail {

void ClearProfilerControlBuffer(IDevice*) {}
void InitDeviceProfiler(IDevice*) {}
void ProfilerSync(ProfilerSyncState) {}
void ReadDeviceProfilerResults(IDevice* device, ProfilerReadState, const std::optional<ProfilerOptionalMetadata>&) {
    if (!device) softmetal::host::fail("ReadDeviceProfilerResults needs a device; the one given is null");
    auto& state = softmetal::host::state_of(*device);
    softmetal::host::read_launch_records(state.id());
    state.write_profiler_log();
}
void SetDeviceProfilerDir(const std::string& output_dir) {
    softmetal::report::set_profiler_folder(output_dir);
}
void FreshProfilerDeviceLog() {
    softmetal::report::fresh_profiler_log(true);
}

}  // namespace detail

void ReadMeshDeviceProfilerResults(distributed::MeshDevice& mesh_device, ProfilerReadState,
                                   const std::optional<ProfilerOptionalMetadata>&) {
    mesh_device.quiesce_devices();
    for (IDevice* device : mesh_device.get_devices()) {
        softmetal::host::read_launch_records(device->id());
        softmetal::host::state_of(*device).write_profiler_log();
    }
}

}  // namespace tt::tt_metal
