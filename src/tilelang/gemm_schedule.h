// Chooses how a GEMM is spread over cores and blocked on one core, by a small cost model. Plain numbers: no IR.
#pragma once

#include <optional>
#include <string>

#include "attrs.h"

namespace softmetal::tilelang {

// What the cost model and the limits know of a chip. Rates are those the simulator shows for traffic of this kind.
struct ChipLimits {
    int64_t grid_x = 8, grid_y = 8;
    int64_t l1_bytes = 0;  // free for circular buffers on one core
    int64_t circular_buffers = 32;
    double dram_bytes_per_cycle = 0;  // whole chip, reads
    double noc_bytes_per_cycle = 0;   // one core's port
    double multicast_bytes_per_cycle = 0;
};

// How often the matrix unit goes over its operands; throws UserError naming the known fidelities.
int64_t FidelityPhases(const std::string& fidelity);

// Throws UserError naming the known machines.
ChipLimits LimitsOf(const std::string& machine);

struct GemmCost {
    int64_t a_tile = 0, b_tile = 0, c_tile = 0, partial_tile = 0;  // bytes
    int64_t product_cycles = 64;
    int64_t dst_tiles = 4;
    bool in_place = false;  // C has the accumulator's format
    bool trans_a = false;
    bool split_b = false;
};
GemmCost CostOf(const GemmMetadata& gemm);

// Every circular buffer that a schedule needs, in id order.
std::vector<CircularBuffer> CircularBuffersOf(const GemmMetadata& gemm, const Schedule& schedule);

// The cheapest schedule of one core's rectangle, or nothing when no block fits L1.
std::optional<Schedule> ChooseSchedule(const GemmMetadata& gemm, const CoreMap& map, const ChipLimits& chip);

// The cheapest map of blocks to cores. Throws UserError when no block fits L1 on any map.
CoreMap ChooseCoreMap(const GemmMetadata& gemm, const ChipLimits& chip);

}  // namespace softmetal::tilelang
