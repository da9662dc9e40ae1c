// How long programs took, by what the profiler reads from devices. softmetal measures every launch: the numbers are
// there in every build.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include <tt-metalium/device_types.hpp>

namespace tt::tt_metal::experimental {

// What an identifier is when there is none.
static constexpr uint64_t INVALID_NUM_PROGRAM_EXECUTION_UID = (1LL << 63);

// One execution: the program's runtime id, and for a replayed trace the trace and the how-manyeth replay.
struct ProgramExecutionUID {
    // Each invalid where it does not apply.
    uint64_t runtime_id = INVALID_NUM_PROGRAM_EXECUTION_UID;
    uint64_t trace_id = INVALID_NUM_PROGRAM_EXECUTION_UID;
    uint64_t trace_id_counter = INVALID_NUM_PROGRAM_EXECUTION_UID;

    auto operator<=>(const ProgramExecutionUID&) const = default;
};

// From when to when, in cycles of the device, and how long in nanoseconds.
struct ProgramSingleAnalysisResult {
    // Cycles, cycles, nanoseconds.
    uint64_t start_timestamp = UINT64_MAX;
    uint64_t end_timestamp = 0;
    uint64_t duration = 0;

    auto operator<=>(const ProgramSingleAnalysisResult&) const = default;
};

// All that is known of one execution.
struct ProgramAnalysisData {
    // Which one, durations by name ("DEVICE KERNEL DURATION [ns]"), and the cores that ran it and that there are.
    ProgramExecutionUID program_execution_uid = {};
    std::unordered_map<std::string, ProgramSingleAnalysisResult> program_analyses_results = {};
    uint32_t core_count = 0;
    uint32_t num_available_cores = 0;

    bool operator==(const ProgramAnalysisData& other) const = default;
    bool operator<(const ProgramAnalysisData& other) const {
        return program_execution_uid < other.program_execution_uid;
    }
};

// By device: what ran between the last two calls of ReadMeshDeviceProfilerResults, and all that ran before the last
// one. Of launches with one runtime id the last is told; replays of traces are not.
std::map<ChipId, std::set<ProgramAnalysisData>> GetLatestProgramsPerfData();
std::map<ChipId, std::set<ProgramAnalysisData>> GetAllProgramsPerfData();

// How many durations fall between two edges; nanoseconds.
struct DurationHistogram {
    // From where to where, in how many equal buckets.
    uint64_t min_ns = 0;
    uint64_t max_ns = 0;
    uint32_t num_buckets = 0;
    // One edge more than buckets, the counts, and what was below and above.
    std::vector<uint64_t> bucket_edges_ns = {};
    std::vector<uint64_t> bucket_counts = {};
    uint64_t underflow = 0;
    uint64_t overflow = 0;
};

// All durations of a device in short; nanoseconds.
struct KernelDurationSummary {
    // How many, and their extremes, mean and distribution.
    uint64_t count = 0;
    uint64_t min_ns = 0;
    uint64_t max_ns = 0;
    double avg_ns = 0.0;
    DurationHistogram histogram = {};
};

// By device, of the same executions as above. Without bounds the histogram goes from the shortest to the longest.
std::map<ChipId, KernelDurationSummary> GetLatestKernelDurationSummary(uint64_t histogram_min_ns = 0,
                                                                       uint64_t histogram_max_ns = 0,
                                                                       uint32_t histogram_buckets = 10);
std::map<ChipId, KernelDurationSummary> GetAllKernelDurationSummary(uint64_t histogram_min_ns = 0,
                                                                    uint64_t histogram_max_ns = 0,
                                                                    uint32_t histogram_buckets = 10);

}  // namespace tt::tt_metal::experimental

template <>
struct std::hash<tt::tt_metal::experimental::ProgramExecutionUID> {
    std::size_t operator()(const tt::tt_metal::experimental::ProgramExecutionUID& id) const;
};
