// Compares the fabric with cycles measured on cards (tt-metal's published noc_latencies.yaml). Each row is one measured
// case; the model must come within the tolerance that stands beside it.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>

#include "fabric_support.h"

namespace softmetal::chip {
namespace {

using abi::NocCounter;
using abi::NocFlags;
using test::Bench;

// What a measurement contains beyond the fabric: the return from the barrier's polling loop.
constexpr uint64_t kBarrierExitCycles = 10;

enum class Remote { kSameColumn, kDiagonal, kDramBank, kDramAll };
enum class Way { kRead, kWrite };

struct Case {
    const char* chip;
    Remote remote;
    Way way;
    uint32_t count, bytes;
    double measured_cycles;
    double tolerance;
};

void PrintTo(const Case& row, std::ostream* out) {
    constexpr const char* kRemotes[] = {"column", "diagonal", "bank", "all banks"};
    *out << fmt::format("{} {} {} {}x{}", row.chip, row.way == Way::kRead ? "read" : "write",
                        kRemotes[static_cast<int>(row.remote)], row.count, row.bytes);
}

// One core makes all requests back to back, then waits for the last: the shape of every measurement.
double simulate(const Case& row) {
    Bench bench(load_machine(row.chip));
    const Machine& machine = *bench.machine;
    const unsigned noc = row.way == Way::kRead ? 0 : 1;
    const uint32_t issue = row.way == Way::kRead ? machine.noc.read_issue_cycles : machine.noc.write_issue_cycles;
    const uint32_t packets_each = (row.bytes + machine.noc_max_burst_bytes - 1) / machine.noc_max_burst_bytes;
    const uint32_t packet_bytes = row.bytes / packets_each;
    for (uint32_t i = 0; i < row.count * packets_each; ++i) {
        const bool dram = row.remote >= Remote::kDramBank;
        const uint32_t bank = row.remote == Remote::kDramAll ? i % machine.dram_banks : 0;
        Xy at = bench.worker(row.remote == Remote::kDiagonal ? 1 : 0, 1);
        uint64_t address = 0x20000;
        if (dram) {
            at = machine.dram_bank_translated[noc][bank];
            address += machine.dram_bank_offset[bank];
        }
        const uint64_t cycle = uint64_t{issue} * (i + 1);
        bench.add(row.way == Way::kRead ? bench.read(cycle, 0, at, address, 0x20000, packet_bytes, noc)
                                        : bench.write(cycle, 0, at, address, 0x20000, packet_bytes, noc));
    }
    bench.run();
    const uint64_t end = row.way == Way::kRead ? bench.last(Delivery::kData, NocCounter::kReads)
                                               : bench.last(Delivery::kComplete, NocCounter::kWritesAcked);
    return static_cast<double>(end + kBarrierExitCycles);
}

class Measured : public testing::TestWithParam<Case> {};

TEST_P(Measured, WithinTolerance) {
    const Case& row = GetParam();
    const double cycles = simulate(row);
    const double error = cycles / row.measured_cycles - 1;
    if (std::getenv("SOFTMETAL_SHOW_CALIBRATION"))
        fmt::print("{:60} measured {:8} model {:8} {:+.1f} %\n", testing::PrintToString(row), row.measured_cycles,
                   cycles, 100 * error);
    EXPECT_LE(std::abs(error), row.tolerance)
        << "measured " << row.measured_cycles << " cycles, the model takes " << cycles;
}

using enum Remote;
constexpr auto kRead = Way::kRead;
constexpr auto kWrite = Way::kWrite;

INSTANTIATE_TEST_SUITE_P(Wormhole, Measured,
                         testing::Values(Case{"wormhole_b0", kSameColumn, kRead, 1, 64, 205, 0.10},
                                         Case{"wormhole_b0", kDiagonal, kRead, 1, 64, 293, 0.05},
                                         Case{"wormhole_b0", kDiagonal, kRead, 1, 512, 309, 0.05},
                                         Case{"wormhole_b0", kDiagonal, kRead, 1, 1024, 333, 0.05},
                                         Case{"wormhole_b0", kDiagonal, kRead, 1, 2048, 366, 0.05},
                                         Case{"wormhole_b0", kDiagonal, kRead, 1, 4096, 437, 0.10},
                                         Case{"wormhole_b0", kDiagonal, kRead, 1, 8192, 581, 0.10},
                                         Case{"wormhole_b0", kDiagonal, kRead, 1, 65536, 2589, 0.10},
                                         Case{"wormhole_b0", kDiagonal, kRead, 256, 64, 6674, 0.10},
                                         Case{"wormhole_b0", kDiagonal, kRead, 256, 512, 6690, 0.10},
                                         Case{"wormhole_b0", kDiagonal, kRead, 256, 1024, 9770, 0.10},
                                         Case{"wormhole_b0", kDiagonal, kRead, 256, 2048, 18803, 0.10},
                                         Case{"wormhole_b0", kDiagonal, kRead, 256, 8192, 73634, 0.05},
                                         Case{"wormhole_b0", kDiagonal, kRead, 256, 65536, 584620, 0.05},
                                         Case{"wormhole_b0", kSameColumn, kRead, 256, 8192, 73554, 0.05},
                                         Case{"wormhole_b0", kDiagonal, kWrite, 1, 64, 293, 0.05},
                                         Case{"wormhole_b0", kDiagonal, kWrite, 1, 1024, 334, 0.05},
                                         Case{"wormhole_b0", kDiagonal, kWrite, 1, 4096, 464, 0.10},
                                         Case{"wormhole_b0", kDiagonal, kWrite, 1, 8192, 613, 0.10},
                                         Case{"wormhole_b0", kDiagonal, kWrite, 1, 65536, 2501, 0.10},
                                         Case{"wormhole_b0", kDiagonal, kWrite, 4, 4096, 889, 0.10},
                                         Case{"wormhole_b0", kDiagonal, kWrite, 256, 64, 5907, 0.10},
                                         Case{"wormhole_b0", kDiagonal, kWrite, 256, 1024, 8984, 0.10},
                                         Case{"wormhole_b0", kDiagonal, kWrite, 256, 8192, 67768, 0.05},
                                         Case{"wormhole_b0", kSameColumn, kWrite, 256, 65536, 538160, 0.05},
                                         Case{"wormhole_b0", kDramAll, kRead, 1, 64, 390, 0.05},
                                         Case{"wormhole_b0", kDramAll, kRead, 1, 2048, 479, 0.10},
                                         Case{"wormhole_b0", kDramAll, kRead, 1, 4096, 558, 0.10},
                                         Case{"wormhole_b0", kDramAll, kRead, 256, 4096, 34199, 0.10},
                                         Case{"wormhole_b0", kDramBank, kRead, 64, 4096, 12130, 0.05},
                                         Case{"wormhole_b0", kDramBank, kRead, 256, 4096, 47367, 0.05},
                                         Case{"wormhole_b0", kDramAll, kWrite, 1, 64, 411, 0.10},
                                         Case{"wormhole_b0", kDramAll, kWrite, 1, 4096, 595, 0.10},
                                         Case{"wormhole_b0", kDramAll, kWrite, 1, 8192, 763, 0.10},
                                         Case{"wormhole_b0", kDramAll, kWrite, 16, 4096, 2727, 0.15},
                                         Case{"wormhole_b0", kDramBank, kWrite, 256, 4096, 47971, 0.05}));

}  // namespace
}  // namespace softmetal::chip
