// Compares the fabric with cycles measured on cards (tt-metal's published noc_latencies.yaml). Each row is one measured
// case; the model must come within the tolerance that stands beside it.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <numeric>

#include "fabric_support.h"

namespace softmetal::chip {
namespace {

using abi::NocCounter;
using abi::NocFlags;
using test::Bench;

// What a measurement contains beyond the fabric: the return from the barrier's polling loop.
constexpr uint64_t kBarrierExitCycles = 10;
constexpr uint64_t kStartCycle = 10000;

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
        const uint64_t cycle = kStartCycle + uint64_t{issue} * (i + 1);
        bench.add(row.way == Way::kRead ? bench.read(cycle, 0, at, address, 0x20000, packet_bytes, noc)
                                        : bench.write(cycle, 0, at, address, 0x20000, packet_bytes, noc));
    }
    bench.run();
    const uint64_t end = row.way == Way::kRead ? bench.last(Delivery::kData, NocCounter::kReads)
                                               : bench.last(Delivery::kComplete, NocCounter::kWritesAcked);
    return static_cast<double>(end - kStartCycle + kBarrierExitCycles);
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

INSTANTIATE_TEST_SUITE_P(Blackhole, Measured,
                         testing::Values(Case{"blackhole", kSameColumn, kRead, 1, 64, 226, 0.05},
                                         Case{"blackhole", kSameColumn, kRead, 1, 4096, 286, 0.10},
                                         Case{"blackhole", kSameColumn, kRead, 1, 16384, 503, 0.10},
                                         Case{"blackhole", kDiagonal, kRead, 4, 64, 461, 0.05},
                                         Case{"blackhole", kDiagonal, kRead, 4, 4096, 634, 0.10},
                                         Case{"blackhole", kDiagonal, kRead, 256, 64, 9280, 0.05},
                                         Case{"blackhole", kDiagonal, kRead, 256, 2048, 9312, 0.10},
                                         Case{"blackhole", kDiagonal, kRead, 256, 16384, 68423, 0.05},
                                         Case{"blackhole", kDiagonal, kWrite, 4, 64, 432, 0.05},
                                         Case{"blackhole", kDiagonal, kWrite, 4, 4096, 633, 0.10},
                                         Case{"blackhole", kDiagonal, kWrite, 16, 2048, 908, 0.10},
                                         Case{"blackhole", kDiagonal, kWrite, 256, 64, 6228, 0.10},
                                         Case{"blackhole", kDiagonal, kWrite, 256, 16384, 67751, 0.05},
                                         Case{"blackhole", kDramAll, kRead, 1, 64, 482, 0.05},
                                         Case{"blackhole", kDramAll, kRead, 1, 4096, 576, 0.10},
                                         Case{"blackhole", kDramAll, kRead, 1, 16384, 840, 0.10},
                                         Case{"blackhole", kDramAll, kRead, 256, 4096, 17417, 0.10},
                                         Case{"blackhole", kDramAll, kWrite, 1, 64, 406, 0.05},
                                         Case{"blackhole", kDramAll, kWrite, 1, 16384, 668, 0.10},
                                         Case{"blackhole", kDramBank, kWrite, 256, 4096, 26191, 0.05}));

// Multicasts whose rectangle starts at the sender and includes it (loopback).
struct MulticastCase {
    const char* chip;
    uint32_t width, height;
    bool linked;
    uint32_t count, bytes;
    double measured_cycles;
    double tolerance;
};

void PrintTo(const MulticastCase& row, std::ostream* out) {
    *out << fmt::format("{} {}multicast {}x{} {}x{}", row.chip, row.linked ? "linked " : "", row.width, row.height,
                        row.count, row.bytes);
}

double simulate(const MulticastCase& row) {
    Bench bench(load_machine(row.chip));
    const Machine& machine = *bench.machine;
    const uint32_t packets_each = (row.bytes + machine.noc_max_burst_bytes - 1) / machine.noc_max_burst_bytes;
    const uint32_t packets = row.count * packets_each;
    for (uint32_t i = 0; i < packets; ++i) {
        const bool linked = row.linked && i + 1 < packets;
        bench.add(bench.multicast(uint64_t{machine.noc.write_issue_cycles} * (i + 1), 0, bench.worker(0, 0),
                                  bench.worker(row.width - 1, row.height - 1), 0x20000, row.bytes / packets_each,
                                  NocFlags::kLoopback | (linked ? NocFlags::kLinked : 0)));
    }
    bench.run();
    return static_cast<double>(bench.last(Delivery::kComplete, NocCounter::kWritesAcked) + kBarrierExitCycles);
}

class MeasuredMulticast : public testing::TestWithParam<MulticastCase> {};

TEST_P(MeasuredMulticast, WithinTolerance) {
    const MulticastCase& row = GetParam();
    const double cycles = simulate(row);
    const double error = cycles / row.measured_cycles - 1;
    if (std::getenv("SOFTMETAL_SHOW_CALIBRATION"))
        fmt::print("{:60} measured {:8} model {:8} {:+.1f} %\n", testing::PrintToString(row), row.measured_cycles,
                   cycles, 100 * error);
    EXPECT_LE(std::abs(error), row.tolerance)
        << "measured " << row.measured_cycles << " cycles, the model takes " << cycles;
}

INSTANTIATE_TEST_SUITE_P(Loopback, MeasuredMulticast,
                         testing::Values(MulticastCase{"wormhole_b0", 3, 3, true, 1, 64, 358, 0.10},
                                         MulticastCase{"wormhole_b0", 3, 3, true, 1, 8192, 710, 0.10},
                                         MulticastCase{"wormhole_b0", 8, 1, false, 1, 64, 311, 0.10},
                                         MulticastCase{"wormhole_b0", 8, 1, false, 1, 8192, 654, 0.10},
                                         MulticastCase{"wormhole_b0", 5, 5, true, 1, 64, 471, 0.10},
                                         MulticastCase{"wormhole_b0", 2, 2, false, 16, 64, 923, 0.10},
                                         MulticastCase{"wormhole_b0", 2, 2, false, 16, 8192, 5297, 0.10},
                                         MulticastCase{"wormhole_b0", 3, 3, false, 16, 64, 1436, 0.10},
                                         MulticastCase{"wormhole_b0", 8, 7, false, 16, 64, 4520, 0.10},
                                         MulticastCase{"wormhole_b0", 8, 7, false, 16, 8192, 8890, 0.10},
                                         MulticastCase{"wormhole_b0", 8, 1, false, 256, 64, 34984, 0.10},
                                         MulticastCase{"wormhole_b0", 8, 1, false, 256, 8192, 103609, 0.10},
                                         MulticastCase{"wormhole_b0", 1, 7, false, 256, 8192, 103522, 0.10},
                                         MulticastCase{"wormhole_b0", 2, 2, true, 256, 8192, 70021, 0.05},
                                         MulticastCase{"wormhole_b0", 8, 1, true, 64, 8192, 18181, 0.10},
                                         MulticastCase{"wormhole_b0", 5, 5, true, 64, 8192, 19450, 0.15},
                                         MulticastCase{"blackhole", 2, 2, true, 1, 64, 395, 0.10},
                                         MulticastCase{"blackhole", 5, 5, false, 1, 64, 500, 0.10},
                                         MulticastCase{"blackhole", 5, 5, false, 1, 16384, 771, 0.10},
                                         MulticastCase{"blackhole", 3, 3, false, 256, 64, 18532, 0.10},
                                         MulticastCase{"blackhole", 8, 8, false, 64, 16384, 38235, 0.10},
                                         MulticastCase{"blackhole", 11, 10, false, 256, 64, 95894, 0.10},
                                         MulticastCase{"blackhole", 1, 10, false, 64, 16384, 27119, 0.10},
                                         MulticastCase{"blackhole", 2, 2, true, 64, 16384, 17885, 0.10}));

// ---- many cores and all banks at once: tt-isa-documentation, WormholeB0/DRAMTile, table of 12 channels
// ----------------

// Each of `cores` cores, drawn at random, reads 1 MiB from one bank or writes it there; banks are dealt out evenly.
// GB/s over the time until the last one has finished, which is what the source gives.
double random_pairs_gigabytes_per_second(Way way, unsigned noc, uint32_t cores, uint32_t seed) {
    Bench bench(load_machine("wormhole_b0"));
    const Machine& machine = *bench.machine;
    constexpr uint32_t kBytes = 8192, kPackets = (1u << 20) / kBytes;
    std::vector<uint32_t> workers(machine.worker_physical.size());
    std::iota(workers.begin(), workers.end(), 0);
    for (uint32_t i = 0; i < cores; ++i) {
        seed = seed * 1664525u + 1013904223u;
        std::swap(workers[i], workers[i + (seed >> 8) % (workers.size() - i)]);
    }
    for (uint32_t i = 0; i < cores; ++i) {
        const uint32_t bank = i % machine.dram_banks;
        const Xy at = machine.dram_bank_translated[noc][bank];
        for (uint32_t n = 0; n < kPackets; ++n) {
            const uint64_t address = machine.dram_bank_offset[bank] + (uint64_t{i} << 20) + uint64_t{n} * kBytes;
            const uint64_t cycle = uint64_t{machine.noc.read_issue_cycles} * (n + 1);
            bench.add(way == Way::kRead ? bench.read(cycle, workers[i], at, address, 0x20000, kBytes, noc)
                                        : bench.write(cycle, workers[i], at, address, 0x20000, kBytes, noc));
        }
    }
    bench.run();
    const uint64_t end = way == Way::kRead ? bench.last(Delivery::kData, NocCounter::kReads)
                                           : bench.last(Delivery::kComplete, NocCounter::kWritesAcked);
    return double(cores) * (1u << 20) / static_cast<double>(end) * static_cast<double>(machine.clock_hz) / 1e9;
}

struct PairsCase {
    Way way;
    unsigned noc;
    uint32_t cores;
    double measured, tolerance;
};

class MeasuredPairs : public testing::TestWithParam<PairsCase> {};

TEST_P(MeasuredPairs, WithinTolerance) {
    const PairsCase& row = GetParam();
    const uint32_t draws = 192 / row.cores;
    double sum = 0;
    for (uint32_t seed = 1; seed <= draws; ++seed)
        sum += random_pairs_gigabytes_per_second(row.way, row.noc, row.cores, seed * 7919);
    const double model = sum / draws, error = model / row.measured - 1;
    if (std::getenv("SOFTMETAL_SHOW_CALIBRATION"))
        fmt::print("{:60} measured {:8} model {:8.1f} {:+.1f} %\n",
                   fmt::format("wormhole_b0 GB/s {}, {} cores at random, NoC {}",
                               row.way == Way::kRead ? "read" : "written", row.cores, row.noc),
                   row.measured, model, 100 * error);
    EXPECT_LE(std::abs(error), row.tolerance) << "measured " << row.measured << " GB/s, the model gives " << model;
}

INSTANTIATE_TEST_SUITE_P(Wormhole, MeasuredPairs,
                         testing::Values(PairsCase{kRead, 0, 12, 189.8, 0.15}, PairsCase{kRead, 0, 48, 200.3, 0.10},
                                         PairsCase{kRead, 1, 12, 82.1, 0.15}, PairsCase{kRead, 1, 48, 78.2, 0.15},
                                         PairsCase{kWrite, 1, 12, 154.5, 0.15}));

// All cores read a buffer interleaved over all banks, one page after another.
double interleaved_read_gigabytes_per_second(const char* chip, unsigned noc, uint32_t page_bytes, uint32_t pages_each) {
    Bench bench(load_machine(chip));
    const Machine& machine = *bench.machine;
    const uint32_t cores = machine.grid_x * machine.grid_y;
    for (uint32_t core = 0; core < cores; ++core)
        for (uint32_t i = 0; i < pages_each; ++i) {
            const uint32_t page = core * pages_each + i, bank = page % machine.dram_banks;
            const uint64_t address = machine.dram_bank_offset[bank] + page / machine.dram_banks * page_bytes;
            bench.add(bench.read(uint64_t{machine.noc.read_issue_cycles} * (i + 1), core,
                                 machine.dram_bank_translated[noc][bank], address, 0x20000 + i % 16 * page_bytes,
                                 page_bytes, noc));
        }
    bench.run();
    const double bytes = double(cores) * pages_each * page_bytes;
    return bytes / static_cast<double>(bench.last(Delivery::kData, NocCounter::kReads)) *
           static_cast<double>(machine.clock_hz) / 1e9;
}

TEST(AggregateDramBandwidth, AllWormholeCoresReadingInterleavedPages) {
    // Where two banks stand in one row, a link of NoC 0 carries one and a half of them, of NoC 1 four: 252 and 94.5
    // GB/s.
    const double noc0 = interleaved_read_gigabytes_per_second("wormhole_b0", 0, 2048, 60);
    const double noc1 = interleaved_read_gigabytes_per_second("wormhole_b0", 1, 2048, 60);
    if (std::getenv("SOFTMETAL_SHOW_CALIBRATION"))
        fmt::print("aggregate GB/s of interleaved reads: model {:.1f} on NoC 0, {:.1f} on NoC 1\n", noc0, noc1);
    EXPECT_NEAR(noc0, 252, 8);
    EXPECT_NEAR(noc1, 94.5, 3);
}

TEST(AggregateDramBandwidth, BlackholeStaysBelowItsBanks) {
    const double noc0 = interleaved_read_gigabytes_per_second("blackhole", 0, 2048, 32);
    if (std::getenv("SOFTMETAL_SHOW_CALIBRATION")) fmt::print("aggregate GB/s blackhole model {:.1f}\n", noc0);
    EXPECT_LE(noc0, 438);
    EXPECT_GE(noc0, 250);
}

}  // namespace
}  // namespace softmetal::chip
