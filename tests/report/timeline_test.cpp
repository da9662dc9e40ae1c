// The trace file: valid JSON after each launch, spans where they belong, times in microseconds.
#include "report/timeline.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>

#include "softmetal/error.h"

namespace softmetal::report {
namespace {

using chip::Event;
using nlohmann::json;

class TimelineTest : public testing::Test {
protected:
    TimelineTest()
        : path_(testing::TempDir() + "softmetal_timeline_" + std::to_string(::getpid()) + ".json"), timeline_(path_) {}
    ~TimelineTest() override { std::remove(path_.c_str()); }

    static Event event(Event::Kind kind, uint64_t start, uint64_t end, uint32_t core, uint8_t processor, uint32_t a = 0,
                       uint32_t b = 0) {
        Event out;
        out.kind = kind;
        out.start = start;
        out.end = end;
        out.core = core;
        out.processor = processor;
        out.a = a;
        out.b = b;
        return out;
    }

    void begin(const char* machine = "wormhole_b0", uint64_t cycle = 1000) {
        chip::LaunchSetup setup;
        setup.name = "gemm";
        timeline_.launch_begins(setup, *chip::load_machine(machine), cycle);
    }
    void end(uint64_t cycle) {
        chip::LaunchResult result;
        result.end_cycle = cycle;
        timeline_.launch_ends(result);
    }
    json trace() const {
        std::ifstream in(path_);
        return json::parse(in)["traceEvents"];
    }
    static const json* find(const json& trace, const std::string& name, const std::string& phase) {
        for (const json& entry : trace)
            if (entry.value("name", "") == name && entry["ph"] == phase) return &entry;
        return nullptr;
    }

    std::string path_;
    Timeline timeline_;
};

TEST_F(TimelineTest, IsCompleteJsonBeforeAndAfterEachLaunch) {
    EXPECT_EQ(trace().size(), 1u);
    for (int i = 0; i < 3; ++i) {
        begin();
        end(2000);
        EXPECT_EQ(trace().size(), 2u + i);
    }
}

TEST_F(TimelineTest, PutsEachThingOnItsTrack) {
    begin();
    Event kernel = event(Event::kKernelStart, 1000, 1000, 9, 1);
    kernel.text = "reader.cpp";
    Event zone = event(Event::kZoneBegin, 1150, 1150, 9, 1);
    zone.text = "LOOP";
    const Event events[] = {
        kernel,
        event(Event::kWait, 1100, 1300, 9, 1, static_cast<uint32_t>(chip::Wait::kCbFront), 3),
        zone,
        event(Event::kZoneEnd, 1250, 1250, 9, 1),
        event(Event::kUnpack, 1200, 1264, 9, 2, static_cast<uint32_t>(abi::UnpackKind::kMatmul)),
        event(Event::kMath, 1300, 1364, 9, 3, static_cast<uint32_t>(abi::FpuOp::kMatmul)),
        event(Event::kSfpu, 1400, 1500, 9, 3, static_cast<uint32_t>(abi::SfpuOp::kGelu)),
        event(Event::kPack, 1500, 1532, 9, 4),
        event(Event::kKernelEnd, 1900, 1900, 9, 1),
    };
    timeline_.events(events);
    end(2000);
    const json all = trace();
    struct Row {
        const char* name;
        uint32_t thread;
        double start, duration;
    };
    const Row rows[] = {{"reader.cpp", 2, 1.0, 0.9},
                        {"cb_wait_front cb 3", 2, 1.1, 0.2},
                        {"unpack matmul", 6, 1.2, 0.064},
                        {"Matmul", 7, 1.3, 0.064},
                        {"Gelu", 7, 1.4, 0.1},
                        {"pack cb 0", 8, 1.5, 0.032}};
    for (const Row& row : rows) {
        const json* entry = find(all, row.name, "X");
        ASSERT_NE(entry, nullptr) << row.name;
        EXPECT_EQ((*entry)["pid"], 10);
        EXPECT_EQ((*entry)["tid"], row.thread);
        EXPECT_DOUBLE_EQ((*entry)["ts"], row.start);
        EXPECT_DOUBLE_EQ((*entry)["dur"], row.duration);
    }
    EXPECT_NE(find(all, "LOOP", "B"), nullptr);
    bool named = false;
    for (const json& entry : all)
        named |= entry["ph"] == "M" && entry["pid"] == 10 && entry["args"]["name"] == "core (1,1)";
    EXPECT_TRUE(named);
    EXPECT_DOUBLE_EQ((*find(all, "gemm", "X"))["dur"], 1.0);
}

TEST_F(TimelineTest, TimesFollowTheClockOfTheChip) {
    begin("blackhole", 0);
    end(1350);
    EXPECT_DOUBLE_EQ((*find(trace(), "gemm", "X"))["dur"], 1.0);
}

TEST_F(TimelineTest, TransfersMayOverlap) {
    begin();
    chip::TransferRecord read{1000, 1300, 0, 0, 0, chip::Injection::kRead, {chip::Machine::Node::kDram, 4, {}},
                              2048, false};
    chip::TransferRecord cast{1100, 1400, 0, 0, 1, chip::Injection::kWrite, {chip::Machine::Node::kWorker, 63, {}},
                              64,   true};
    const chip::TransferRecord both[] = {read, cast};
    timeline_.transfers(both);
    end(2000);
    const json all = trace();
    const json *from = find(all, "read from DRAM 4", "b"), *to = find(all, "write to cores up to (7,7)", "b");
    ASSERT_TRUE(from && to);
    EXPECT_NE((*from)["id"], (*to)["id"]);
    EXPECT_EQ((*from)["args"]["bytes"], 2048);
    EXPECT_DOUBLE_EQ((*find(all, "read from DRAM 4", "e"))["ts"], 1.3);
}

TEST_F(TimelineTest, AFailedLaunchClosesItsKernels) {
    begin();
    Event kernel = event(Event::kKernelStart, 1000, 1000, 0, 0);
    kernel.text = "stuck.cpp";
    const Event events[] = {kernel, event(Event::kWait, 1100, 1800, 0, 0, static_cast<uint32_t>(chip::Wait::kNocRead))};
    timeline_.events(events);
    timeline_.launch_failed("nothing \"moves\"");
    const json all = trace();
    EXPECT_DOUBLE_EQ((*find(all, "stuck.cpp", "X"))["dur"], 0.8);
    EXPECT_EQ((*find(all, "gemm", "X"))["args"]["outcome"], "nothing \"moves\"");
}

TEST(Timeline, SaysWhichFileItCannotOpen) {
    try {
        Timeline timeline("/nowhere/trace.json");
        FAIL();
    } catch (const ConfigError& error) {
        EXPECT_NE(std::string(error.what()).find("'/nowhere/trace.json'"), std::string::npos);
    }
}

}  // namespace
}  // namespace softmetal::report
