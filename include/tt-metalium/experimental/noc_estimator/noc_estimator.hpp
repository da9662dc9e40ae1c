// How fast a transfer over the NoC will be: from the numbers of the machine that the simulator uses, without contention
// of other transfers. A run says it better.
#pragma once

#include <cstdint>

#include <tt-metalium/experimental/noc_estimator/types.hpp>

namespace tt::tt_metal::experimental::noc_estimator {

// A number of equal transfers that a core starts one after another, waiting after every so many.
struct NocEstimatorParams {
    // What is transferred, in bytes, between whom.
    NocMechanism mechanism = NocMechanism::UNICAST;
    NocPattern pattern = NocPattern::ONE_TO_ONE;
    MemoryType memory = MemoryType::L1;
    Architecture arch = Architecture::WORMHOLE_B0;
    uint32_t num_transactions = 64;
    uint32_t num_transactions_per_barrier = 1;
    uint32_t transaction_size_bytes = 512;
    uint32_t num_subordinates = 1;
    bool same_axis = false;
    bool stateful = false;
    bool loopback = false;
    uint32_t noc_index = 0;
};

// Bytes per cycle of the core that starts the transfers, and cycles until all are done.
struct NocEstimate {
    // Both 0 when nothing is transferred.
    double bandwidth_bytes_per_cycle = 0.0;
    double latency_cycles = 0.0;
};

// Both, or one of them. Throws UserError for no transaction or a NoC that does not exist.
NocEstimate estimate_noc_performance(const NocEstimatorParams& params);
double estimate_noc_bandwidth(const NocEstimatorParams& params);
double estimate_noc_latency(const NocEstimatorParams& params);

}  // namespace tt::tt_metal::experimental::noc_estimator
