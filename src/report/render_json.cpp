// A summary as one line of JSON. Knows the keys that programs rely on (docs/performance.md); counts nothing itself.
#include <nlohmann/json.hpp>

#include "report/summary.h"

namespace softmetal::report {
namespace {

using nlohmann::ordered_json;

ordered_json spread(const Spread& value) {
    return {{"avg", value.average}, {"min", value.min}, {"max", value.max}};
}

ordered_json processor(const ProcessorSummary& summary) {
    ordered_json waits = ordered_json::object();
    for (size_t wait = 0; wait < kWaits; ++wait)
        if (summary.waits[wait].max != 0)
            waits[chip::to_string(static_cast<chip::Wait>(wait))] = spread(summary.waits[wait]);
    return {{"name", summary.name},
            {"cores", summary.cores},
            {"total_cycles", spread(summary.total)},
            {"busy_cycles", spread(summary.busy)},
            {"wait_cycles", waits}};
}

}  // namespace

std::string render_json(const Summary& summary) {
    ordered_json out = {
        {"name", summary.name},
        {"chip", summary.chip},
        {"board", summary.board},
        {"clock_hz", summary.clock_hz},
        {"grid", {summary.grid_x, summary.grid_y}},
        {"cores", summary.cores},
        {"cycles", summary.cycles},
        {"seconds", summary.seconds},
        {"host_seconds", summary.host_seconds},
        {"threads", summary.threads},
        {"instructions", summary.instructions},
        {"tile_products", summary.tile_products},
        {"tflops", summary.tflops},
        {"peak_tflops", summary.peak_tflops},
        {"matrix_utilisation", summary.matrix_utilisation},
        {"grid_matrix_utilisation", summary.grid_matrix_utilisation},
        {"dram_read_bytes", summary.dram_read_bytes},
        {"dram_write_bytes", summary.dram_write_bytes},
        {"dram_gb_per_s", summary.dram_gigabytes_per_second},
        {"dram_peak_gb_per_s", summary.dram_peak_gigabytes_per_second},
        {"noc_bytes", {summary.noc_bytes[0], summary.noc_bytes[1]}},
        {"noc_transactions", {summary.noc_transactions[0], summary.noc_transactions[1]}},
        {"noc_gb_per_s", {summary.noc_gigabytes_per_second[0], summary.noc_gigabytes_per_second[1]}},
        {"unit_cycles",
         {{"unpack", spread(summary.units.unpack)},
          {"fpu", spread(summary.units.fpu)},
          {"sfpu", spread(summary.units.sfpu)},
          {"pack", spread(summary.units.pack)}}},
    };
    out["processors"] = ordered_json::array();
    for (const auto& one : summary.processors) out["processors"].push_back(processor(one));
    return out.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

}  // namespace softmetal::report
