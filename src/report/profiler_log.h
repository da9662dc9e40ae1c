// The device profiler's files: profile_log_device.csv and noc_trace*.json, as the field's own tools read them. Knows
// the chip through its observer interface only.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "chip/machine.h"
#include "chip/observer.h"

namespace softmetal::report {

// One a device. It collects what kernels do until it is told to write it down.
class ProfilerLog : public chip::Observer {
public:
    ProfilerLog(int device, bool noc_events) : device_(device), noc_events_(noc_events) {}

    void launch_begins(const chip::LaunchSetup& setup, const chip::Machine& machine, uint64_t cycle) override;
    void events(std::span<const chip::Event> events) override;

    // Appends what was collected to the files in this folder and forgets it. Throws ConfigError if it cannot.
    void write(const std::filesystem::path& folder);

private:
    enum class Kind : uint8_t { kZoneStart, kZoneEnd, kData, kEvent, kNoc };
    struct Marker {
        uint64_t cycle = 0;
        uint64_t data = 0;
        uint32_t run = 0;   // in runs_
        uint32_t name = 0;  // in names_
        Kind kind{};
        uint8_t noc = 0;
        uint16_t to_x = 0, to_y = 0;
        uint32_t bytes = 0;
        uint32_t local_end = 0;  // L1 address behind the transfer's own end
    };
    struct Run {
        uint64_t host_id = 0;
        std::string name;
    };
    // Of one processor of one core.
    struct Track {
        std::vector<Marker> markers;
        std::vector<uint32_t> open_zones;
    };

    void event(const chip::Event& event);
    void add(const chip::Event& event, Kind kind, uint32_t name, uint64_t data = 0);
    void add_kernel(const chip::Event& event, Kind kind);
    void add_barrier(const chip::Event& event);
    bool continues(const Marker& last, const chip::Event& event, uint32_t kind, uint8_t noc, chip::Xy to) const;
    void add_transfer(const chip::Event& event);
    uint32_t name(std::string_view text);
    void write_csv(const std::filesystem::path& path);
    void write_noc_traces(const std::filesystem::path& folder) const;

    int device_;
    bool noc_events_;
    const chip::Machine* machine_ = nullptr;
    std::vector<Run> runs_;
    std::vector<uint32_t> run_of_core_;
    std::vector<std::string> names_;
    std::map<std::string, uint32_t, std::less<>> name_numbers_;
    std::map<std::pair<uint32_t, uint32_t>, Track> tracks_;  // by core and processor
};

// The folder of the logs: of SetDeviceProfilerDir, else TT_METAL_PROFILER_DIR/.logs, else generated/profiler/.logs
// below TT_METAL_HOME or the current folder.
std::filesystem::path profiler_folder();
void set_profiler_folder(const std::string& folder);

// TT_METAL_DEVICE_PROFILER=1, and TT_METAL_DEVICE_PROFILER_NOC_EVENTS=1.
bool profiler_is_on();
bool profiler_records_noc_events();

// Removes the log of an earlier process, once for each folder, or always if `again`.
void fresh_profiler_log(bool again);

}  // namespace softmetal::report
