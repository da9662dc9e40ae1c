// The part of <softmetal/report.h> that needs only reports and machine descriptions.
#include <nlohmann/json.hpp>

#include "report/report.h"
#include "softmetal/report.h"

namespace softmetal {

std::string last_report_json() {
    report::Summary summary;
    return report::last_summary(summary) ? report::render_json(summary) : std::string();
}

std::string last_report_table() {
    report::Summary summary;
    return report::last_summary(summary) ? report::render_table(summary) : std::string();
}

std::string machine_json(const std::string& name) {
    const auto machine = chip::load_machine(name);
    const double clock = static_cast<double>(machine->clock_hz);
    const double cores = static_cast<double>(machine->grid_x) * machine->grid_y;
    auto peak = [&](unsigned fidelity) { return machine->matrix_flops_per_cycle(fidelity) * cores * clock / 1e12; };
    const nlohmann::ordered_json out = {
        {"name", machine->name},
        {"board", machine->board},
        {"chips", machine->chips},
        {"clock_hz", machine->clock_hz},
        {"grid", {machine->grid_x, machine->grid_y}},
        {"cores", machine->grid_x * machine->grid_y},
        {"l1_bytes", machine->l1_bytes},
        {"l1_unreserved_base", machine->l1_unreserved_base},
        {"l1_alignment", machine->l1_alignment},
        {"dram_alignment", machine->dram_alignment},
        {"dram_banks", machine->dram_banks},
        {"dram_bank_bytes", machine->dram_bank_bytes},
        {"dram_gb_per_s", machine->dram.bytes_per_cycle_per_bank * machine->dram_banks * clock / 1e9},
        {"circular_buffers", machine->circular_buffers},
        {"peak_tflops", {{"LoFi", peak(0)}, {"HiFi2", peak(2)}, {"HiFi3", peak(3)}, {"HiFi4", peak(4)}}},
    };
    return out.dump();
}

std::vector<std::string> machine_names() {
    return chip::machine_names();
}

}  // namespace softmetal
