// A summary's numbers, table and JSON from a launch made by hand.
#include "report/summary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "sample.h"

namespace softmetal::report {
namespace {

Summary sample_summary() {
    return summarise(*chip::load_machine("wormhole_b0"), test::sample(), "gemm", 2);
}

TEST(Summary, AddsUpExactly) {
    const Summary summary = sample_summary();
    EXPECT_EQ(summary.cycles, 10000u);
    EXPECT_DOUBLE_EQ(summary.seconds, 10e-6);
    EXPECT_EQ(summary.cores, 2u);
    EXPECT_EQ(summary.matrix_cores, 1u);
    EXPECT_EQ(summary.instructions, 1200u);
    EXPECT_EQ(summary.tile_products, 100u);
    EXPECT_DOUBLE_EQ(summary.matrix_utilisation, 6400.0 / (2 * 10000));
    EXPECT_DOUBLE_EQ(summary.grid_matrix_utilisation, 6400.0 / (64 * 10000));
    EXPECT_DOUBLE_EQ(summary.tflops, 100 * 65536 / 10e-6 / 1e12);
    EXPECT_DOUBLE_EQ(summary.peak_tflops, 65.536);  // all products at HiFi4
    EXPECT_NEAR(summary.tflops / summary.peak_tflops, summary.grid_matrix_utilisation, 1e-12);
    EXPECT_EQ(summary.dram_read_bytes, 120000u);
    EXPECT_EQ(summary.dram_write_bytes, 40000u);
    EXPECT_DOUBLE_EQ(summary.dram_gigabytes_per_second, 16.0);
    EXPECT_DOUBLE_EQ(summary.noc_gigabytes_per_second[0], 12.0);
}

TEST(Summary, SplitsProcessorsOverTheCoresTheyRanOn) {
    const Summary summary = sample_summary();
    ASSERT_EQ(summary.processors.size(), 2u);
    const ProcessorSummary& brisc = summary.processors[0];
    EXPECT_EQ(brisc.name, "BRISC");
    EXPECT_EQ(brisc.cores, 2u);
    EXPECT_DOUBLE_EQ(brisc.busy.average, 4000);
    EXPECT_EQ(brisc.busy.min, 3000u);
    EXPECT_EQ(brisc.busy.max, 5000u);
    const Spread& reads = brisc.waits[static_cast<size_t>(chip::Wait::kNocRead)];
    EXPECT_DOUBLE_EQ(reads.average, 5000);
    EXPECT_EQ(reads.min, 4000u);
    EXPECT_EQ(reads.max, 6000u);
    EXPECT_EQ(summary.processors[1].name, "TRISC1");
    EXPECT_EQ(summary.processors[1].cores, 1u);
    EXPECT_EQ(summary.processors[1].total.max, 8000u);
}

TEST(Summary, AnEmptyLaunchHasNoInfinities) {
    const Summary summary = summarise(*chip::load_machine("blackhole"), {}, "", 1);
    EXPECT_EQ(summary.cycles, 0u);
    EXPECT_EQ(summary.matrix_utilisation, 0);
    EXPECT_EQ(summary.tflops, 0);
    EXPECT_EQ(summary.dram_gigabytes_per_second, 0);
    EXPECT_EQ(render_json(summary).find("null"), std::string::npos);
}

TEST(Table, ReadsAsWritten) {
    EXPECT_EQ(render_table(sample_summary()),
              R"(gemm   wormhole_b0 (n150), 2 of 64 cores
time     10,000 cycles = 10.000 us at 1.00 GHz; simulated in 250.000 ms on 2 threads
matrix   100 tile products, 0.66 TFLOP/s, 32.0 % of the cores used, 1.0 % of the grid's 65.5
DRAM     read 117.2 KiB, written 39.1 KiB, 16.0 of 266.4 GB/s
network  NoC 0: 117.2 KiB in 60 transfers, 12.0 GB/s; NoC 1: 39.1 KiB in 20 transfers, 4.0 GB/s
units    unpack 25.0 % (0.0-50.0), FPU 35.0 % (0.0-70.0), SFPU 0.0 %, pack 1.0 % (0.0-2.0)
         cores  busy, of the run    waiting for, of the run: average (least-most)
BRISC        2  40.0 % (30.0-50.0)  NoC reads 50.0 % (40.0-60.0), cb_reserve_back 10.0 %
TRISC1       1  80.0 %
)");
}

TEST(Table, StaysWithinAHundredColumns) {
    chip::LaunchResult result = test::sample();
    for (auto& core : result.cores)
        for (size_t processor = 0; processor < 5; ++processor) {
            core.ran[processor] = true;
            core.processors[processor].end_cycle = 11000;
            uint64_t cycles = 100 + 50 * processor + 7 * core.core.x;
            for (auto& wait : core.processors[processor].wait_cycles) wait = cycles += 37 * core.core.x;
        }
    const auto machine = chip::load_machine("wormhole_b0");
    std::istringstream lines(render_table(summarise(*machine, result, std::string(200, 'k'), 2)));
    size_t count = 0;
    for (std::string line; std::getline(lines, line); ++count) EXPECT_LE(line.size(), 100u) << line;
    EXPECT_GT(count, 12u);
}

TEST(Json, HasTheKeysThatProgramsRelyOn) {
    const auto json = nlohmann::json::parse(render_json(sample_summary()));
    EXPECT_EQ(json["name"], "gemm");
    EXPECT_EQ(json["chip"], "wormhole_b0");
    EXPECT_EQ(json["clock_hz"], 1000000000);
    EXPECT_EQ(json["cycles"], 10000);
    EXPECT_EQ(json["cores"], 2);
    EXPECT_EQ(json["grid"], (nlohmann::json{8, 8}));
    EXPECT_EQ(json["threads"], 2);
    EXPECT_DOUBLE_EQ(json["host_seconds"], 0.25);
    EXPECT_DOUBLE_EQ(json["matrix_utilisation"], 0.32);
    EXPECT_EQ(json["dram_read_bytes"], 120000);
    EXPECT_EQ(json["noc_bytes"], (nlohmann::json{120000, 40000}));
    EXPECT_TRUE(json["tflops"].is_number());
    EXPECT_EQ(json["processors"][0]["wait_cycles"]["NoC reads"]["max"], 6000);
    EXPECT_EQ(json["unit_cycles"]["fpu"]["max"], 7000);
}

TEST(Json, IsOneLineWhateverTheName) {
    Summary summary = sample_summary();
    summary.name = "a \"quoted\"\nname \xff";
    const std::string text = render_json(summary);
    EXPECT_EQ(text.find('\n'), std::string::npos);
    EXPECT_THAT(nlohmann::json::parse(text)["name"].get<std::string>(), testing::StartsWith("a \"quoted\"\nname "));
}

}  // namespace
}  // namespace softmetal::report
