// What a transfer over the NoC is, for an estimate of its speed.
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace tt::tt_metal::experimental::noc_estimator {

// The chip.
enum class Architecture { WORMHOLE_B0 = 2, BLACKHOLE = 3 };
// To one core, to many, to many over a path that is kept.
enum class NocMechanism { UNICAST, MULTICAST, MULTICAST_LINKED };
// What is on the other side.
enum class MemoryType { L1, DRAM_INTERLEAVED, DRAM_SHARDED };
// Who reads from whom or writes to whom.
enum class NocPattern {
    ONE_FROM_ONE,
    ONE_TO_ONE,
    ONE_FROM_ALL,
    ONE_TO_ALL,
    ALL_TO_ALL,
    ALL_FROM_ALL,
    ONE_TO_ROW,
    ROW_TO_ROW,
    ONE_TO_COLUMN,
    COLUMN_TO_COLUMN
};

// Bytes for which tables of measurements have rows.
inline const std::vector<uint32_t> STANDARD_TRANSACTION_SIZES = {64,   128,  256,   512,   1024, 2048,
                                                                 4096, 8192, 16384, 32768, 65536};

// Cycles for each of those sizes.
struct LatencyData {
    // In their order.
    std::vector<double> latencies = {};
};

// What is meant where nothing is said.
constexpr int DEFAULT_MECHANISM = 0;
constexpr int DEFAULT_PATTERN = 1;
constexpr int DEFAULT_MEMORY = 0;
constexpr int DEFAULT_ARCH = static_cast<int>(Architecture::WORMHOLE_B0);
constexpr uint32_t DEFAULT_NUM_TRANSACTIONS = 1;
constexpr uint32_t DEFAULT_NUM_SUBORDINATES = 1;
constexpr bool DEFAULT_SAME_AXIS = false;
constexpr bool DEFAULT_STATEFUL = false;
constexpr bool DEFAULT_LOOPBACK = false;
constexpr uint32_t DEFAULT_NOC_INDEX = 0;

// A row of a table of measurements.
struct GroupKey {
    // What was measured.
    NocMechanism mechanism{};
    NocPattern pattern{};
    MemoryType memory{};
    Architecture arch{};
    uint32_t num_transactions = 0;
    uint32_t num_subordinates = 0;
    bool same_axis = false;
    bool stateful = false;
    bool loopback = false;
    uint32_t noc_index = 0;

    auto operator<=>(const GroupKey&) const = default;
    // Whether only numbers differ.
    bool matches_non_numeric(const GroupKey& other) const {
        GroupKey same = other;
        same.num_transactions = num_transactions;
        same.num_subordinates = num_subordinates;
        return *this == same;
    }
};

// The numbers of a key by name.
struct NumericFields {
    // Out of a key, and into one. with_values throws std::out_of_range when one is missing.
    static std::map<std::string, uint32_t> extract(const GroupKey& key) {
        return {{"num_transactions", key.num_transactions}, {"num_subordinates", key.num_subordinates}};
    }
    static GroupKey with_values(const GroupKey& base, const std::map<std::string, uint32_t>& values) {
        GroupKey result = base;
        result.num_transactions = values.at("num_transactions");
        result.num_subordinates = values.at("num_subordinates");
        return result;
    }
};

}  // namespace tt::tt_metal::experimental::noc_estimator
