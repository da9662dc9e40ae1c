// Results of the profiler out of the launches of this process.
#include <tt-metalium/experimental/profiler.hpp>

#include <algorithm>
#include <mutex>

#include "host/errors.h"
#include "host/experimental/launch_records.h"
#include "host/program_impl.h"

namespace softmetal::host {
namespace {

struct Record {
    uint64_t runtime_id = 0, start = 0, end = 0, ns = 0;
    uint32_t cores = 0, available = 0;
};

struct DeviceRecords {
    std::vector<Record> all;
    size_t latest_from = 0, latest_to = 0;  // the last two reads
};

struct Records {
    std::mutex mutex;
    std::map<int, DeviceRecords> by_device;
};
Records& records() {
    static Records instance;
    return instance;
}

}  // namespace

void record_launch(const chip::LaunchSetup& setup, const DeviceState& device, const chip::LaunchResult& result) {
    const chip::Machine& machine = device.machine();
    const double ns = static_cast<double>(result.cycles()) * 1e9 / static_cast<double>(machine.clock_hz);
    const std::lock_guard lock(records().mutex);
    records().by_device[device.id()].all.push_back({.runtime_id = setup.host_id,
                                                    .start = result.start_cycle,
                                                    .end = result.end_cycle,
                                                    .ns = static_cast<uint64_t>(ns),
                                                    .cores = static_cast<uint32_t>(result.cores.size()),
                                                    .available = machine.grid_x * machine.grid_y});
}

void read_launch_records(int device) {
    const std::lock_guard lock(records().mutex);
    for (auto& [id, kept] : records().by_device) {
        if (device >= 0 && id != device) continue;
        kept.latest_from = kept.latest_to;
        kept.latest_to = kept.all.size();
    }
}

}  // namespace softmetal::host

namespace tt::tt_metal::experimental {

namespace {

using softmetal::host::DeviceRecords;
using softmetal::host::Record;
using softmetal::host::records;

std::vector<Record> part(const DeviceRecords& kept, bool latest) {
    const auto at = [&](size_t index) { return kept.all.begin() + static_cast<std::ptrdiff_t>(index); };
    return {at(latest ? kept.latest_from : 0), at(kept.latest_to)};
}

std::map<ChipId, std::set<ProgramAnalysisData>> perf_data(bool latest) {
    std::map<ChipId, std::set<ProgramAnalysisData>> result;
    const std::lock_guard lock(records().mutex);
    for (const auto& [device, kept] : records().by_device) {
        auto& programs = result[device];
        for (const Record& record : part(kept, latest)) {
            const ProgramSingleAnalysisResult times{
                .start_timestamp = record.start, .end_timestamp = record.end, .duration = record.ns};
            ProgramAnalysisData data{.program_execution_uid = {.runtime_id = record.runtime_id},
                                     .program_analyses_results = {{"DEVICE FW DURATION [ns]", times},
                                                                  {"DEVICE KERNEL DURATION [ns]", times}},
                                     .core_count = record.cores,
                                     .num_available_cores = record.available};
            programs.erase(data);
            programs.insert(std::move(data));
        }
    }
    return result;
}

DurationHistogram histogram(const std::vector<Record>& launches, uint64_t min_ns, uint64_t max_ns, uint32_t buckets) {
    DurationHistogram result{.min_ns = min_ns, .max_ns = max_ns, .num_buckets = buckets};
    for (uint32_t i = 0; i <= buckets; ++i) {
        result.bucket_edges_ns.push_back(min_ns +
                                         static_cast<uint64_t>(static_cast<double>(max_ns - min_ns) * i / buckets));
    }
    result.bucket_counts.resize(buckets);
    for (const Record& launch : launches) {
        if (launch.ns < min_ns) {
            ++result.underflow;
        } else if (launch.ns > max_ns) {
            ++result.overflow;
        } else {
            const auto edge = std::upper_bound(result.bucket_edges_ns.begin(), result.bucket_edges_ns.end(), launch.ns);
            const auto bucket = static_cast<size_t>(edge - result.bucket_edges_ns.begin());
            ++result.bucket_counts[std::min<size_t>(std::max<size_t>(bucket, 1), buckets) - 1];
        }
    }
    return result;
}

std::map<ChipId, KernelDurationSummary> summary(bool latest, uint64_t min_ns, uint64_t max_ns, uint32_t buckets) {
    if (buckets == 0) softmetal::host::fail("a histogram of durations needs at least one bucket");
    if (min_ns > max_ns) {
        softmetal::host::fail("a histogram of durations goes from the smaller to the larger: not {} to {}", min_ns,
                              max_ns);
    }
    std::map<ChipId, KernelDurationSummary> result;
    const std::lock_guard lock(records().mutex);
    for (const auto& [device, kept] : records().by_device) {
        const auto launches = part(kept, latest);
        if (launches.empty()) continue;
        KernelDurationSummary all{.count = launches.size(), .min_ns = UINT64_MAX};
        double total = 0;
        for (const Record& launch : launches) {
            all.min_ns = std::min(all.min_ns, launch.ns);
            all.max_ns = std::max(all.max_ns, launch.ns);
            total += static_cast<double>(launch.ns);
        }
        all.avg_ns = total / static_cast<double>(launches.size());
        const bool bounded = min_ns != 0 || max_ns != 0;
        all.histogram = histogram(launches, bounded ? min_ns : all.min_ns, bounded ? max_ns : all.max_ns, buckets);
        result.emplace(device, std::move(all));
    }
    return result;
}

}  // namespace

std::map<ChipId, std::set<ProgramAnalysisData>> GetLatestProgramsPerfData() {
    return perf_data(true);
}
std::map<ChipId, std::set<ProgramAnalysisData>> GetAllProgramsPerfData() {
    return perf_data(false);
}
std::map<ChipId, KernelDurationSummary> GetLatestKernelDurationSummary(uint64_t min_ns, uint64_t max_ns,
                                                                       uint32_t buckets) {
    return summary(true, min_ns, max_ns, buckets);
}
std::map<ChipId, KernelDurationSummary> GetAllKernelDurationSummary(uint64_t min_ns, uint64_t max_ns,
                                                                    uint32_t buckets) {
    return summary(false, min_ns, max_ns, buckets);
}

}  // namespace tt::tt_metal::experimental

std::size_t std::hash<tt::tt_metal::experimental::ProgramExecutionUID>::operator()(
    const tt::tt_metal::experimental::ProgramExecutionUID& id) const {
    const std::hash<uint64_t> hash;
    return (hash(id.runtime_id) * 31 + hash(id.trace_id)) * 31 + hash(id.trace_id_counter);
}
