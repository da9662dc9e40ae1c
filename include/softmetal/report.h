// What a program may ask softmetal about the run it just made and the machine it ran on.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#define SOFTMETAL_EXPORT __attribute__((visibility("default")))

namespace softmetal {

// Report of the last launch of this process: cycles, time, TFLOP/s, utilisation, waits, bandwidths.
// Empty strings before the first launch.
SOFTMETAL_EXPORT std::string last_report_json();
SOFTMETAL_EXPORT std::string last_report_table();

// 32x32x32 tile products done so far by the launch under way (or by the last one).
SOFTMETAL_EXPORT uint64_t progress_tile_products();

// Machine description as JSON: name, board, chips, clock_hz, grid, l1_bytes, dram_banks, peak TFLOP/s by fidelity.
// Throws ConfigError naming the known machines.
SOFTMETAL_EXPORT std::string machine_json(const std::string& name);
SOFTMETAL_EXPORT std::vector<std::string> machine_names();

// Compiler, version, cache folder, device header folder.
SOFTMETAL_EXPORT std::string toolchain_json();

}  // namespace softmetal
