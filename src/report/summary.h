// One launch in numbers: what a person or a program wants to know of it. Knows results and machines, no output format.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "chip/chip.h"

namespace softmetal::report {

// A number over the cores on which it was counted.
struct Spread {
    double average = 0;
    uint64_t min = 0, max = 0;
};

inline constexpr size_t kWaits = static_cast<size_t>(chip::Wait::kCount);

struct ProcessorSummary {
    std::string name;                    // "BRISC"
    uint32_t cores = 0;                  // on which it ran a kernel
    Spread total, busy;                  // cycles of its kernel; of those, not waiting
    std::array<Spread, kWaits> waits{};  // cycles, by chip::Wait
};

struct Summary {
    std::string name;  // of the launch
    std::string chip, board;
    uint64_t clock_hz = 0;
    uint32_t grid_x = 0, grid_y = 0;
    uint32_t cores = 0;         // that ran a kernel
    uint32_t matrix_cores = 0;  // of those, with tile products
    unsigned threads = 0;       // host threads
    uint64_t cycles = 0;
    double seconds = 0;  // of the chip's time
    double host_seconds = 0;
    uint64_t instructions = 0;  // of all RISC-V processors

    uint64_t tile_products = 0;        // 32x32x32 each
    uint64_t matrix_ideal_cycles = 0;  // that the products take at full rate, over all cores
    double tflops = 0;
    double peak_tflops = 0;         // of the whole grid at the fidelity used; 0 without products
    double matrix_utilisation = 0;  // matrix_ideal_cycles / (cores x cycles): 1 = every used core multiplies always
    double grid_matrix_utilisation = 0;  // matrix_ideal_cycles / (grid_x x grid_y x cycles) = tflops / peak_tflops

    struct Units {  // cycles a unit worked, over the cores used
        Spread unpack, fpu, sfpu, pack;
    } units;
    std::vector<ProcessorSummary> processors;  // those that ran, in abi::Processor order

    uint64_t dram_read_bytes = 0, dram_write_bytes = 0;
    double dram_gigabytes_per_second = 0;  // read and written
    double dram_peak_gigabytes_per_second = 0;
    uint64_t noc_bytes[2] = {0, 0}, noc_transactions[2] = {0, 0};
    double noc_gigabytes_per_second[2] = {0, 0};
};

Summary summarise(const chip::Machine& machine, const chip::LaunchResult& result, const std::string& name,
                  unsigned threads);

std::string render_table(const Summary& summary);  // at most 100 columns wide, ends with a newline
std::string render_json(const Summary& summary);   // one line, no newline

}  // namespace softmetal::report
