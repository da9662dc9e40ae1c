// Writes what kernels did as the field's profiler does. Knows the chip through its observer interface only.
#include "report/profiler_log.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <mutex>
#include <nlohmann/json.hpp>
#include <set>

#include "softmetal/abi/calls.h"
#include "softmetal/error.h"

namespace softmetal::report {
namespace {

namespace fs = std::filesystem;

constexpr const char* kLogName = "profile_log_device.csv";
constexpr const char* kProcessors[] = {"BRISC", "NCRISC", "TRISC_0", "TRISC_1", "TRISC_2"};
constexpr const char* kFamilies[] = {"BRISC", "NCRISC", "TRISC", "TRISC", "TRISC"};
constexpr const char* kTypes[] = {"ZONE_START", "ZONE_END", "TS_DATA", "TS_EVENT", "TS_DATA"};

bool is_set(const char* variable) {
    const char* value = std::getenv(variable);
    return value && *value && std::strcmp(value, "0") != 0;
}

// 16 bits, as wide as the field's identifiers of zones.
uint32_t marker_id(const std::string& name) {
    uint32_t hash = 2166136261u;
    for (const char c : name) hash = (hash ^ static_cast<uint8_t>(c)) * 16777619u;
    return (hash >> 16 ^ hash) & 0xffff;
}

std::ofstream open_for_append(const fs::path& path) {
    std::error_code ignored;
    fs::create_directories(path.parent_path(), ignored);
    std::ofstream file(path, std::ios::app);
    if (!file) throw ConfigError(fmt::format("the device profiler cannot write {}", path.string()));
    return file;
}

struct Folder {
    std::mutex mutex;
    std::string chosen;
    std::set<std::string> refreshed;
};
Folder& folder_setting() {
    static Folder folder;
    return folder;
}

const char* noc_name(chip::Injection::Kind kind, bool multicast) {
    switch (kind) {
        case chip::Injection::kRead:
            return "READ";
        case chip::Injection::kWrite:
            return multicast ? "WRITE_MULTICAST" : "WRITE_";
        case chip::Injection::kInlineWrite:
            return "WRITE_INLINE";
        case chip::Injection::kAtomicInc:
            return "SEMAPHORE_INC";
    }
    return "?";
}

const char* barrier_name(uint32_t counter) {
    switch (static_cast<abi::NocCounter>(counter)) {
        case abi::NocCounter::kReads:
            return "READ_BARRIER";
        case abi::NocCounter::kWritesAcked:
            return "WRITE_BARRIER";
        case abi::NocCounter::kWritesSent:
        case abi::NocCounter::kPostedSent:
            return "WRITE_FLUSH";
        case abi::NocCounter::kAtomicsAcked:
            return "ATOMIC_BARRIER";
        case abi::NocCounter::kAll:
            return "FULL_BARRIER";
    }
    return "?";
}

// What kernels call a node by, as its place on NoC 0.
chip::Xy physical(const chip::Machine& machine, chip::Xy at, uint32_t noc) {
    const auto& node = machine.find(at, noc);
    if (node.kind == chip::Machine::Node::kWorker) return machine.worker_physical[node.index];
    if (node.kind == chip::Machine::Node::kDram) return machine.dram_bank_physical[noc][node.index];
    return at;
}

}  // namespace

uint32_t ProfilerLog::name(std::string_view text) {
    const auto found = name_numbers_.find(text);
    if (found != name_numbers_.end()) return found->second;
    names_.emplace_back(text);
    return name_numbers_[names_.back()] = static_cast<uint32_t>(names_.size() - 1);
}

void ProfilerLog::launch_begins(const chip::LaunchSetup& setup, const chip::Machine& machine, uint64_t) {
    machine_ = &machine;
    run_of_core_.resize(machine.worker_physical.size());
    runs_.push_back({setup.host_id, setup.name});
    for (const auto& core : setup.cores) {
        run_of_core_[core.core.y * machine.grid_x + core.core.x] = static_cast<uint32_t>(runs_.size() - 1);
    }
}

void ProfilerLog::events(std::span<const chip::Event> events) {
    for (const chip::Event& one : events) event(one);
}

void ProfilerLog::add(const chip::Event& event, Kind kind, uint32_t name, uint64_t data) {
    auto& markers = tracks_[{event.core, event.processor}].markers;
    markers.push_back(
        {.cycle = event.start, .data = data, .run = run_of_core_[event.core], .name = name, .kind = kind});
}

// The firmware's zone is the kernel's: no firmware runs around it here.
void ProfilerLog::add_kernel(const chip::Event& event, Kind kind) {
    const std::string family = kFamilies[event.processor];
    const bool starts = kind == Kind::kZoneStart;
    add(event, kind, name(family + (starts ? "-FW" : "-KERNEL")));
    add(event, kind, name(family + (starts ? "-KERNEL" : "-FW")));
}

void ProfilerLog::add_barrier(const chip::Event& event) {
    const std::string barrier = barrier_name(event.b);
    add(event, Kind::kNoc, name(barrier + "_START"));
    chip::Event end = event;
    end.start = event.end;
    add(end, Kind::kNoc, name(barrier + "_END"));
}

// A call that moves more than a burst is one event to its author and several packets to the network.
bool ProfilerLog::continues(const Marker& last, const chip::Event& event, uint32_t kind, uint8_t noc,
                            chip::Xy to) const {
    return last.kind == Kind::kNoc && last.name == kind && last.noc == noc && last.to_x == to.x && last.to_y == to.y &&
           last.local_end == event.b && last.bytes && last.bytes % machine_->noc_max_burst_bytes == 0;
}

void ProfilerLog::add_transfer(const chip::Event& event) {
    const uint32_t noc = event.a >> 8 & 0xff;
    const chip::Xy to = physical(*machine_, {static_cast<uint8_t>(event.d), static_cast<uint8_t>(event.d >> 8)}, noc);
    const uint32_t kind = name(noc_name(static_cast<chip::Injection::Kind>(event.a & 0xff), event.a >> 31));
    auto& markers = tracks_[{event.core, event.processor}].markers;
    if (!markers.empty() && continues(markers.back(), event, kind, static_cast<uint8_t>(noc), to)) {
        markers.back().bytes += event.c;
        markers.back().local_end += event.c;
        return;
    }
    add(event, Kind::kNoc, kind, event.wide);
    Marker& marker = markers.back();
    marker.noc = static_cast<uint8_t>(noc);
    marker.to_x = to.x;
    marker.to_y = to.y;
    marker.bytes = event.c;
    marker.local_end = event.b + event.c;
}

void ProfilerLog::event(const chip::Event& event) {
    using chip::Event;
    Track* track = nullptr;
    switch (event.kind) {
        case Event::kKernelStart:
            return add_kernel(event, Kind::kZoneStart);
        case Event::kKernelEnd:
            return add_kernel(event, Kind::kZoneEnd);
        case Event::kZoneBegin:
            tracks_[{event.core, event.processor}].open_zones.push_back(name(event.text));
            return add(event, Kind::kZoneStart, name(event.text));
        case Event::kZoneEnd:
            track = &tracks_[{event.core, event.processor}];
            if (track->open_zones.empty()) return;
            add(event, Kind::kZoneEnd, track->open_zones.back());
            track->open_zones.pop_back();
            return;
        case Event::kTimestamp:
            return add(event, event.text.data() ? Kind::kData : Kind::kEvent, name(event.text), event.wide2);
        case Event::kNocIssue:
            if (noc_events_) add_transfer(event);
            return;
        case Event::kNocBarrier:
            if (noc_events_) add_barrier(event);
            return;
        default:
            return;
    }
}

void ProfilerLog::write(const fs::path& folder) {
    if (tracks_.empty()) return;
    write_csv(folder / kLogName);
    if (noc_events_) write_noc_traces(folder);
    tracks_.clear();
    // Programs that still run keep their number.
}

void ProfilerLog::write_csv(const fs::path& path) {
    const bool is_new = !fs::exists(path);
    std::ofstream file = open_for_append(path);
    const auto& machine = *machine_;
    if (is_new) {
        file
            << fmt::format("ARCH: {}, CHIP_FREQ[MHz]: {}, Max Compute Cores: {}\n", machine.name,
                           machine.clock_hz / 1000000, machine.worker_physical.size())
            << "PCIe slot, core_x, core_y, RISC processor type, timer_id, time[cycles since reset], data, run host ID, "
               "trace id, trace id counter, zone name, type, source line, source file, meta data\n";
    }
    std::vector<uint32_t> ids;
    for (const auto& text : names_) ids.push_back(marker_id(text));
    fmt::memory_buffer buffer;
    for (const auto& [place, track] : tracks_) {
        const auto at = machine.worker_physical[place.first];
        for (const Marker& marker : track.markers) {
            if (marker.kind == Kind::kNoc) continue;
            fmt::format_to(std::back_inserter(buffer), "{},{},{},{},{},{},{},{},,,{},{},0,,\n", device_, at.x, at.y,
                           kProcessors[place.second], ids[marker.name], marker.cycle, marker.data,
                           runs_[marker.run].host_id, names_[marker.name], kTypes[static_cast<size_t>(marker.kind)]);
        }
        file.write(buffer.data(), static_cast<std::streamsize>(buffer.size()));
        buffer.clear();
    }
}

void ProfilerLog::write_noc_traces(const fs::path& folder) const {
    std::map<uint64_t, nlohmann::ordered_json> by_program;
    for (const auto& [place, track] : tracks_) {
        const auto at = machine_->worker_physical[place.first];
        for (const Marker& marker : track.markers) {
            const std::string& text = names_[marker.name];
            const bool zone = marker.kind == Kind::kZoneStart || marker.kind == Kind::kZoneEnd;
            // As in the field: zones of data movement and of the user, not those of the firmware.
            if (marker.kind != Kind::kNoc && (!zone || text.ends_with("-FW") || text == "TRISC-KERNEL")) continue;
            nlohmann::ordered_json entry{
                {"run_host_id", runs_[marker.run].host_id}, {"op_name", ""}, {"proc", kProcessors[place.second]}};
            if (zone) {
                entry["src_device_id"] = device_;
                entry["zone"] = text;
                entry["zone_phase"] = kTypes[static_cast<size_t>(marker.kind)];
                entry["sx"] = at.x;
                entry["sy"] = at.y;
            } else {
                entry["noc"] = marker.noc ? "NOC_1" : "NOC_0";
                entry["vc"] = 0;
                entry["src_device_id"] = device_;
                entry["sx"] = at.x;
                entry["sy"] = at.y;
                entry["num_bytes"] = marker.bytes;
                entry["type"] = text;
            }
            entry["timestamp"] = marker.cycle;
            if (marker.bytes) {
                entry["dx"] = marker.to_x;
                entry["dy"] = marker.to_y;
            }
            by_program[runs_[marker.run].host_id].push_back(std::move(entry));
        }
    }
    for (const auto& [host_id, entries] : by_program) {
        const fs::path path = folder / fmt::format("noc_trace_dev{}_ID{}.json", device_, host_id);
        fs::remove(path);
        open_for_append(path) << entries.dump(2) << "\n";
    }
}

fs::path profiler_folder() {
    {
        std::lock_guard lock(folder_setting().mutex);
        if (!folder_setting().chosen.empty()) return folder_setting().chosen;
    }
    if (is_set("TT_METAL_PROFILER_DIR")) return fs::path(std::getenv("TT_METAL_PROFILER_DIR")) / ".logs";
    const char* home = std::getenv("TT_METAL_HOME");
    return fs::path(home ? home : "") / "generated/profiler/.logs";
}

void set_profiler_folder(const std::string& folder) {
    std::lock_guard lock(folder_setting().mutex);
    folder_setting().chosen = folder;
}

bool profiler_is_on() {
    return is_set("TT_METAL_DEVICE_PROFILER");
}
bool profiler_records_noc_events() {
    return is_set("TT_METAL_DEVICE_PROFILER_NOC_EVENTS");
}

void fresh_profiler_log(bool again) {
    const fs::path path = profiler_folder() / kLogName;
    std::lock_guard lock(folder_setting().mutex);
    if (!folder_setting().refreshed.insert(path.string()).second && !again) return;
    std::error_code ignored;
    fs::remove(path, ignored);
}

}  // namespace softmetal::report
