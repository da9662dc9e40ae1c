// Adds up what a launch counted. Knows results and machines, no output format.
#include "report/summary.h"

#include <numeric>

namespace softmetal::report {
namespace {

constexpr const char* kProcessorNames[] = {"BRISC", "NCRISC", "TRISC0", "TRISC1", "TRISC2"};
constexpr double kFlopsPerProduct = 2.0 * 32 * 32 * 32;

class Spreader {
public:
    void add(uint64_t value) {
        spread_.min = count_ == 0 ? value : std::min(spread_.min, value);
        spread_.max = std::max(spread_.max, value);
        sum_ += value;
        ++count_;
    }
    Spread spread() const {
        Spread out = spread_;
        if (count_ != 0) out.average = static_cast<double>(sum_) / static_cast<double>(count_);
        return out;
    }

private:
    Spread spread_;
    uint64_t sum_ = 0, count_ = 0;
};

template <typename Value>
Spread over(const std::vector<const chip::CoreCounters*>& cores, Value value) {
    Spreader spreader;
    for (const auto* core : cores) spreader.add(value(*core));
    return spreader.spread();
}

bool used(const chip::CoreCounters& core) {
    return std::any_of(core.ran.begin(), core.ran.end(), [](bool ran) { return ran; });
}

uint64_t sum(const std::vector<uint64_t>& values) {
    return std::accumulate(values.begin(), values.end(), uint64_t{0});
}

ProcessorSummary processor_summary(const std::vector<const chip::CoreCounters*>& cores, size_t index) {
    ProcessorSummary out;
    out.name = kProcessorNames[index];
    std::vector<const chip::CoreCounters*> ran;
    for (const auto* core : cores)
        if (core->ran[index]) ran.push_back(core);
    out.cores = static_cast<uint32_t>(ran.size());
    auto counters = [index](const chip::CoreCounters& core) -> const chip::ProcessorCounters& {
        return core.processors[index];
    };
    out.total = over(ran, [&](const auto& core) { return counters(core).end_cycle - counters(core).start_cycle; });
    out.busy = over(ran, [&](const auto& core) {
        const auto& one = counters(core);
        const uint64_t waited = std::accumulate(one.wait_cycles.begin(), one.wait_cycles.end(), uint64_t{0});
        const uint64_t total = one.end_cycle - one.start_cycle;
        return total > waited ? total - waited : 0;
    });
    for (size_t wait = 0; wait < kWaits; ++wait)
        out.waits[wait] = over(ran, [&](const auto& core) { return counters(core).wait_cycles[wait]; });
    return out;
}

void add_matrix(Summary& out) {
    const double cycles = static_cast<double>(out.cycles), ideal = static_cast<double>(out.matrix_ideal_cycles);
    const double grid = static_cast<double>(out.grid_x) * out.grid_y;
    if (out.tile_products == 0 || out.cycles == 0) return;
    out.tflops = static_cast<double>(out.tile_products) * kFlopsPerProduct / out.seconds / 1e12;
    out.matrix_utilisation = ideal / (out.cores * cycles);
    out.grid_matrix_utilisation = ideal / (grid * cycles);
    const double cycles_per_product = ideal / static_cast<double>(out.tile_products);
    out.peak_tflops = kFlopsPerProduct / cycles_per_product * grid * static_cast<double>(out.clock_hz) / 1e12;
}

void add_traffic(Summary& out, const chip::Machine& machine, const chip::LaunchResult& result) {
    const double clock = static_cast<double>(machine.clock_hz);
    auto rate = [&](uint64_t bytes) { return out.seconds > 0 ? static_cast<double>(bytes) / out.seconds / 1e9 : 0; };
    out.dram_read_bytes = sum(result.dram_read_bytes);
    out.dram_write_bytes = sum(result.dram_write_bytes);
    out.dram_gigabytes_per_second = rate(out.dram_read_bytes + out.dram_write_bytes);
    out.dram_peak_gigabytes_per_second = machine.dram.bytes_per_cycle_per_bank * machine.dram_banks * clock / 1e9;
    for (unsigned noc = 0; noc < 2; ++noc) {
        out.noc_bytes[noc] = result.noc_bytes[noc];
        out.noc_transactions[noc] = result.noc_transactions[noc];
        out.noc_gigabytes_per_second[noc] = rate(result.noc_bytes[noc]);
    }
}

}  // namespace

Summary summarise(const chip::Machine& machine, const chip::LaunchResult& result, const std::string& name,
                  unsigned threads) {
    Summary out;
    out.name = name;
    out.chip = machine.name;
    out.board = machine.board;
    out.clock_hz = machine.clock_hz;
    out.grid_x = machine.grid_x;
    out.grid_y = machine.grid_y;
    out.threads = threads;
    out.cycles = result.cycles();
    out.seconds = static_cast<double>(out.cycles) / static_cast<double>(machine.clock_hz);
    out.host_seconds = result.host_seconds;

    std::vector<const chip::CoreCounters*> cores;
    for (const auto& core : result.cores)
        if (used(core)) cores.push_back(&core);
    out.cores = static_cast<uint32_t>(cores.size());
    for (const auto* core : cores) {
        for (const auto& processor : core->processors) out.instructions += processor.instructions;
        out.tile_products += core->tile_products;
        out.matrix_ideal_cycles += core->matrix_ideal_cycles;
        if (core->tile_products != 0) ++out.matrix_cores;
    }
    out.units.unpack = over(cores, [](const auto& core) { return core.unpack_cycles; });
    out.units.fpu = over(cores, [](const auto& core) { return core.fpu_cycles; });
    out.units.sfpu = over(cores, [](const auto& core) { return core.sfpu_cycles; });
    out.units.pack = over(cores, [](const auto& core) { return core.pack_cycles; });
    for (size_t index = 0; index < abi::kProcessorsPerCore; ++index) {
        auto processor = processor_summary(cores, index);
        if (processor.cores != 0) out.processors.push_back(std::move(processor));
    }
    add_matrix(out);
    add_traffic(out, machine, result);
    return out;
}

}  // namespace softmetal::report
