// Where reports go: the last one in memory, lines in a file that several writers share.
#include "report/report.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <thread>

#include "sample.h"
#include "softmetal/error.h"
#include "softmetal/report.h"

namespace softmetal::report {
namespace {

using nlohmann::json;

class ReportFile : public testing::Test {
protected:
    ReportFile() : path_(testing::TempDir() + "softmetal_report_" + std::to_string(::getpid()) + ".json") {
        ::setenv("SOFTMETAL_REPORT", path_.c_str(), 1);
    }
    ~ReportFile() override {
        ::unsetenv("SOFTMETAL_REPORT");
        std::remove(path_.c_str());
    }
    std::vector<json> lines() const {
        std::ifstream in(path_);
        std::vector<json> out;
        for (std::string line; std::getline(in, line);) out.push_back(json::parse(line));
        return out;
    }
    std::string path_;
};

TEST_F(ReportFile, GetsOneLineForEachLaunch) {
    const auto machine = chip::load_machine("wormhole_b0");
    on_launch(*machine, test::sample(), "first", 2);
    on_launch(*machine, test::sample(), "second", 3);
    const auto all = lines();
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0]["name"], "first");
    EXPECT_EQ(all[1]["name"], "second");
    EXPECT_EQ(all[1]["threads"], 3);
    for (const char* key : {"chip", "clock_hz", "cycles", "matrix_utilisation", "host_seconds", "cores", "tflops"})
        EXPECT_TRUE(all[0].contains(key)) << key;
}

TEST_F(ReportFile, WritersDoNotMixTheirLines) {
    const auto machine = chip::load_machine("wormhole_b0");
    constexpr int kWriters = 4, kLines = 50;
    std::vector<std::thread> writers;
    for (int writer = 0; writer < kWriters; ++writer)
        writers.emplace_back([&, writer] {
            for (int i = 0; i < kLines; ++i) on_launch(*machine, test::sample(), std::string(200, 'a' + writer), 1);
        });
    for (auto& writer : writers) writer.join();
    std::map<std::string, int> count;
    for (const json& line : lines()) ++count[line["name"]];
    EXPECT_EQ(count.size(), size_t{kWriters});
    for (const auto& entry : count) EXPECT_EQ(entry.second, kLines);
}

TEST_F(ReportFile, TheLastLaunchIsRemembered) {
    on_launch(*chip::load_machine("wormhole_b0"), test::sample(), "remembered", 1);
    EXPECT_EQ(json::parse(last_report_json())["name"], "remembered");
    EXPECT_EQ(last_report_table().rfind("remembered ", 0), 0u);
}

TEST(Report, SaysWhichFileItCannotOpen) {
    try {
        append_line("/nowhere/report.json", "{}");
        FAIL();
    } catch (const ConfigError& error) {
        EXPECT_STREQ(error.what(), "SOFTMETAL_REPORT: cannot open '/nowhere/report.json': No such file or directory");
    }
}

TEST(Report, ThereIsNoTimelineUnlessAskedFor) {
    EXPECT_EQ(timeline_observer_from_environment(), nullptr);
}

TEST(MachineJson, DescribesAChip) {
    const auto chip = json::parse(machine_json("n150"));
    EXPECT_EQ(chip["name"], "wormhole_b0");
    EXPECT_EQ(chip["grid"], (json{8, 8}));
    EXPECT_EQ(chip["l1_bytes"], 1499136);
    EXPECT_NEAR(chip["peak_tflops"]["HiFi4"], 65.536, 1e-9);
    EXPECT_THROW(machine_json("e150"), ConfigError);
}

}  // namespace
}  // namespace softmetal::report
