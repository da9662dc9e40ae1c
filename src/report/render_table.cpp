// A summary as text for a terminal, at most 100 columns wide. Counts nothing itself.
#include <fmt/format.h>

#include <algorithm>

#include "report/summary.h"

namespace softmetal::report {
namespace {

constexpr size_t kColumns = 100;
constexpr size_t kIndent = 36;
constexpr double kLeastPercentShown = 0.05;

std::string grouped(uint64_t value) {
    std::string digits = std::to_string(value);
    for (size_t at = digits.size(); at > 3;) digits.insert(at -= 3, 1, ',');
    return digits;
}

std::string bytes(uint64_t value) {
    if (value < 10240) return fmt::format("{} B", value);
    if (value < 10240ull * 1024) return fmt::format("{:.1f} KiB", static_cast<double>(value) / 1024);
    return fmt::format("{:.1f} MiB", static_cast<double>(value) / 1024 / 1024);
}

std::string duration(double seconds) {
    if (seconds < 1e-3) return fmt::format("{:.3f} us", seconds * 1e6);
    if (seconds < 1) return fmt::format("{:.3f} ms", seconds * 1e3);
    return fmt::format("{:.3f} s", seconds);
}

std::string line(const std::string& label, const std::string& text) {
    return fmt::format("{:<9}{}\n", label, text);
}

double percent(double part, uint64_t whole) {
    return whole == 0 ? 0 : 100 * part / static_cast<double>(whole);
}

// "12.3 % (10.0-14.5)", the range left out where all cores agree.
std::string share(const Spread& spread, uint64_t cycles) {
    std::string text = fmt::format("{:.1f} %", percent(spread.average, cycles));
    const double low = percent(static_cast<double>(spread.min), cycles),
                 high = percent(static_cast<double>(spread.max), cycles);
    if (high - low >= 0.1) text += fmt::format(" ({:.1f}-{:.1f})", low, high);
    return text;
}

std::string waits(const ProcessorSummary& processor, uint64_t cycles) {
    std::vector<size_t> order;
    for (size_t wait = 0; wait < kWaits; ++wait)
        if (percent(processor.waits[wait].average, cycles) >= kLeastPercentShown) order.push_back(wait);
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return processor.waits[a].average > processor.waits[b].average; });
    std::string out, row;
    for (size_t wait : order) {
        std::string item =
            fmt::format("{} {}", chip::to_string(static_cast<chip::Wait>(wait)), share(processor.waits[wait], cycles));
        if (!row.empty() && kIndent + row.size() + 2 + item.size() > kColumns) {
            out += row + "\n" + std::string(kIndent, ' ');
            row.clear();
        }
        row += (row.empty() ? "" : ", ") + item;
    }
    return out + row;
}

std::string title(const Summary& summary) {
    std::string name = summary.name.empty() ? "launch" : summary.name;
    std::string where = fmt::format("{} ({}), {} of {} cores", summary.chip, summary.board, summary.cores,
                                    summary.grid_x * summary.grid_y);
    const size_t room = kColumns - where.size() - 3;
    if (name.size() > room) name = name.substr(0, room - 3) + "...";
    return fmt::format("{}   {}\n", name, where);
}

}  // namespace

std::string render_table(const Summary& summary) {
    std::string out = title(summary);
    out += line("time", fmt::format("{} cycles = {} at {:.2f} GHz; simulated in {}{}", grouped(summary.cycles),
                                    duration(summary.seconds), static_cast<double>(summary.clock_hz) / 1e9,
                                    duration(summary.host_seconds),
                                    summary.threads ? fmt::format(" on {} threads", summary.threads) : ""));
    if (summary.tile_products != 0)
        out += line(
            "matrix",
            fmt::format("{} tile products, {:.2f} TFLOP/s, {:.1f} % of the cores used, {:.1f} % of the grid's {:.1f}",
                        grouped(summary.tile_products), summary.tflops, 100 * summary.matrix_utilisation,
                        100 * summary.grid_matrix_utilisation, summary.peak_tflops));
    out += line("DRAM", fmt::format("read {}, written {}, {:.1f} of {:.1f} GB/s", bytes(summary.dram_read_bytes),
                                    bytes(summary.dram_write_bytes), summary.dram_gigabytes_per_second,
                                    summary.dram_peak_gigabytes_per_second));
    std::string nocs;
    for (unsigned noc = 0; noc < 2; ++noc)
        nocs += fmt::format("{}NoC {}: {} in {} transfers, {:.1f} GB/s", noc ? "; " : "", noc,
                            bytes(summary.noc_bytes[noc]), grouped(summary.noc_transactions[noc]),
                            summary.noc_gigabytes_per_second[noc]);
    out += line("network", nocs);
    out +=
        line("units", fmt::format("unpack {}, FPU {}, SFPU {}, pack {}", share(summary.units.unpack, summary.cycles),
                                  share(summary.units.fpu, summary.cycles), share(summary.units.sfpu, summary.cycles),
                                  share(summary.units.pack, summary.cycles)));
    if (!summary.processors.empty())
        out += fmt::format("{:<9}{:>5}  {:<20}{}\n", "", "cores", "busy, of the run",
                           "waiting for, of the run: average (least-most)");
    for (const auto& processor : summary.processors) {
        std::string row = fmt::format("{:<9}{:>5}  {:<20}{}", processor.name, processor.cores,
                                      share(processor.busy, summary.cycles), waits(processor, summary.cycles));
        row.erase(row.find_last_not_of(' ') + 1);
        out += row + "\n";
    }
    return out;
}

}  // namespace softmetal::report
