// Speed of a transfer from the numbers of the machine: what its commands, its bytes and its way take, without
// contention.
#include <tt-metalium/experimental/noc_estimator/noc_estimator.hpp>

#include <algorithm>
#include <cmath>

#include "chip/machine.h"
#include "host/errors.h"

namespace tt::tt_metal::experimental::noc_estimator {

namespace {

using softmetal::chip::Machine;
using softmetal::host::fail;

bool is_read(NocPattern pattern) {
    return pattern == NocPattern::ONE_FROM_ONE || pattern == NocPattern::ONE_FROM_ALL ||
           pattern == NocPattern::ALL_FROM_ALL;
}

// To several cores by one command each, which a multicast saves.
uint32_t copies(const NocEstimatorParams& params) {
    const bool one = params.pattern == NocPattern::ONE_FROM_ONE || params.pattern == NocPattern::ONE_TO_ONE;
    return one || params.mechanism != NocMechanism::UNICAST ? 1 : std::max(1u, params.num_subordinates);
}

double bytes_per_cycle(const NocEstimatorParams& params, const Machine& machine) {
    double rate =
        std::min<double>(machine.noc.link_bytes_per_cycle, is_read(params.pattern) ? machine.noc.read_bytes_per_cycle
                                                                                   : machine.noc.write_bytes_per_cycle);
    if (params.memory == MemoryType::L1) return rate;
    const uint32_t banks = params.memory == MemoryType::DRAM_INTERLEAVED ? machine.dram_banks : 1;
    return std::min(rate, banks * machine.dram.bytes_per_cycle_per_bank);
}

// There and back, of an empty transfer. A packet that wraps around passes half of the routers on average.
double round_trip(const NocEstimatorParams& params, const Machine& machine) {
    const double rows = params.pattern == NocPattern::ONE_TO_ROW || params.same_axis ? 0 : machine.noc_height / 2.0;
    const double columns = params.pattern == NocPattern::ONE_TO_COLUMN ? 0 : machine.noc_width / 2.0;
    const double hops = params.loopback ? 0 : rows + columns;
    double cycles = 2 * hops * machine.noc.hop_cycles;
    if (is_read(params.pattern)) {
        cycles += machine.noc.read_request_cycles;
    } else {
        cycles += machine.noc.inject_cycles + machine.noc.eject_cycles + 2 * machine.noc.endpoint_cycles;
    }
    if (params.mechanism != NocMechanism::UNICAST) cycles += machine.noc.multicast_setup_cycles;
    if (params.memory == MemoryType::L1) return cycles;
    return cycles + (is_read(params.pattern) ? machine.dram.latency_cycles : machine.dram.write_latency_cycles);
}

double issue_cycles(const NocEstimatorParams& params, const Machine& machine) {
    const double packets =
        std::max(1.0, std::ceil(static_cast<double>(params.transaction_size_bytes) / machine.noc_max_burst_bytes));
    if (params.stateful) return packets * machine.noc.stateful_issue_cycles;
    return packets * (is_read(params.pattern) ? machine.noc.read_issue_cycles : machine.noc.write_issue_cycles);
}

}  // namespace

NocEstimate estimate_noc_performance(const NocEstimatorParams& params) {
    if (params.num_transactions == 0 || params.num_transactions_per_barrier == 0) {
        fail("a NoC estimate needs at least one transaction, and one before each barrier");
    }
    if (params.noc_index > 1) fail("NoC {} does not exist; there are 0 and 1", params.noc_index);
    if (params.transaction_size_bytes == 0) return {};
    const auto machine =
        softmetal::chip::load_machine(params.arch == Architecture::BLACKHOLE ? "blackhole" : "wormhole_b0");
    const uint32_t each = copies(params);
    const double one =
        std::max(issue_cycles(params, *machine), params.transaction_size_bytes / bytes_per_cycle(params, *machine));
    const double barriers =
        std::ceil(static_cast<double>(params.num_transactions) / params.num_transactions_per_barrier);
    const double cycles =
        barriers * round_trip(params, *machine) + static_cast<double>(params.num_transactions) * each * one;
    const double bytes = static_cast<double>(params.num_transactions) * params.transaction_size_bytes * each;
    return {.bandwidth_bytes_per_cycle = bytes / cycles, .latency_cycles = cycles};
}

double estimate_noc_bandwidth(const NocEstimatorParams& params) {
    return estimate_noc_performance(params).bandwidth_bytes_per_cycle;
}
double estimate_noc_latency(const NocEstimatorParams& params) {
    return estimate_noc_performance(params).latency_cycles;
}

}  // namespace tt::tt_metal::experimental::noc_estimator
