// A launch made by hand: two cores of Wormhole, one of which multiplies.
#pragma once

#include "chip/chip.h"

namespace softmetal::report::test {

inline chip::LaunchResult sample() {
    chip::LaunchResult result;
    result.start_cycle = 1000;
    result.end_cycle = 11000;
    result.host_seconds = 0.25;
    result.dram_read_bytes = {100000, 20000};
    result.dram_write_bytes = {0, 40000};
    result.noc_bytes[0] = 120000;
    result.noc_bytes[1] = 40000;
    result.noc_transactions[0] = 60;
    result.noc_transactions[1] = 20;
    result.cores.resize(3);
    for (uint32_t i = 0; i < 3; ++i) result.cores[i].core = {i, 0};
    for (uint32_t i = 0; i < 2; ++i) {  // the third core ran nothing
        auto& core = result.cores[i];
        core.ran[0] = true;
        core.processors[0].start_cycle = 1000;
        core.processors[0].end_cycle = 11000;
        core.processors[0].instructions = 500;
        core.processors[0].wait_cycles[static_cast<size_t>(chip::Wait::kNocRead)] = 4000 + 2000 * i;
        core.processors[0].wait_cycles[static_cast<size_t>(chip::Wait::kCbBack)] = 1000;
    }
    auto& core = result.cores[0];
    core.ran[3] = true;
    core.processors[3].start_cycle = 1000;
    core.processors[3].end_cycle = 9000;
    core.processors[3].instructions = 200;
    core.tile_products = 100;
    core.matrix_cycles = 6800;
    core.matrix_ideal_cycles = 6400;
    core.fpu_cycles = 7000;
    core.unpack_cycles = 5000;
    core.pack_cycles = 200;
    return result;
}

}  // namespace softmetal::report::test
