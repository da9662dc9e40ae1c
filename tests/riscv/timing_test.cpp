// Cycle counts are exact and the same however a run is cut into pieces. Also: when a spin is a spin.
#include <gtest/gtest.h>

#include "guest.h"

namespace softmetal::riscv::test {
namespace {

// With the default pipeline, L1 latency 8 and stores of 5, local latency 2 and stores of 1, text latency 3.
struct TimingCase {
    const char* what;
    uint64_t cycles;
    Assembler code;
};

std::ostream& operator<<(std::ostream& out, const TimingCase& c) {
    return out << c.what;
}

std::vector<TimingCase> timing_cases() {
    Assembler count_down;
    count_down.imm("addi", a0, zero, 3).label("loop").imm("addi", a0, a0, -1).branch("bne", a0, zero, "loop");
    Assembler carried;
    carried.imm("addi", a0, zero, 2).label("loop").reg("add", a1, a1, a2).load("lw", a2, 0, zero);
    carried.imm("addi", a0, a0, -1).branch("bne", a0, zero, "loop");
    Assembler far;
    far.load("lw", a1, 0, zero);
    for (int i = 0; i < 7; i++) far.imm("addi", t0, t0, 1);
    Assembler near = far;
    far.reg("add", a2, a1, a1);
    near.imm("addi", a1, zero, 1);
    const auto lw = [](unsigned rd, unsigned base) { return Assembler().load("lw", rd, 0, base); };
    return {
        {"nothing", 0, Assembler()},
        {"one", 1, Assembler().imm("addi", a0, a0, 1)},
        {"mul", 2, Assembler().reg("mul", a0, a0, a0)},
        {"mul into x0", 2, Assembler().reg("mul", zero, a0, a0)},
        {"div", 33, Assembler().reg("divu", a0, a0, a0)},
        {"fence", 1, Assembler().op("fence")},
        {"jump", 2, Assembler().jal(zero, "x").label("x")},
        {"forward branch not taken", 1, Assembler().branch("bne", zero, zero, "x").label("x")},
        {"forward branch taken", 3, Assembler().branch("beq", zero, zero, "x").label("x")},
        {"backward branch not taken", 3, Assembler().label("x").branch("bne", zero, zero, "x")},
        {"loop of three", 1 + 3 * 1 + 2 * 1 + 3, count_down},
        {"load nobody uses", 1, lw(a1, zero)},
        {"load into x0", 2, lw(zero, zero).reg("add", a1, zero, zero)},
        {"load used at once", 1 + 7 + 1, lw(a1, zero).reg("add", a2, a1, a1)},
        {"load used as store data", 1 + 7 + 5, lw(a1, zero).store("sw", a1, 4, zero)},
        {"load used as address", 1 + 7 + 1, lw(a1, zero).load("lw", a2, 0, a1)},
        {"load used by a branch", 1 + 7 + 3, lw(a1, zero).branch("beq", a1, zero, "x").label("x")},
        {"load used by a call", 1 + 7 + 1, lw(a7, zero).op("ecall")},
        {"load used three later", 3 + 5 + 1, lw(a1, zero).op("fence").op("fence").reg("add", a2, a1, a1)},
        {"load used when there", 9, far},
        {"load overwritten", 9, near},
        {"overwritten and then used", 3, lw(a1, zero).imm("addi", a1, zero, 1).reg("add", a2, a1, a1)},
        {"a stall pays for both", 2 + 7 + 1, lw(a1, zero).load("lw", a2, 4, zero).reg("add", a3, a1, a2)},
        {"four in flight", 4 + 4 + 4 * 1,
         lw(a1, zero)
             .load("lw", a2, 4, zero)
             .load("lw", a3, 8, zero)
             .load("lw", a4, 12, zero)
             .reg("add", t0, t0, a1)
             .reg("add", t0, t0, a2)
             .reg("add", t0, t0, a3)
             .reg("add", t0, t0, a4)},
        {"a division hides it", 1 + 33 + 1, lw(a1, zero).reg("div", a2, a3, a4).reg("add", a2, a1, a1)},
        {"load used over a loop", 1 + 4 * 2 + 2 + (8 - 3), carried},
        {"local load used at once", 1 + 1 + 1, lw(a1, s1).reg("add", a2, a1, a1)},
        {"local load used later", 3, lw(a1, s1).op("fence").reg("add", a2, a1, a1)},
        {"text load used at once", 1 + 2 + 1, lw(a1, s2).reg("add", a2, a1, a1)},
        {"device load used at once", 1 + 6 + 1, lw(a1, s3).reg("add", a2, a1, a1)},
        {"store to L1", 5, Assembler().store("sw", a1, 0, zero)},
        {"store to local", 1, Assembler().store("sb", a1, 0, s1)},
        {"store to a device", 1, Assembler().store("sw", a1, 0, s3)},
        {"atomic on L1", 5 + 3 + 1, Assembler().op("amoadd.w", a1, zero, a2).reg("add", a3, a1, a1)},
    };
}

void set_pointers(Guest& guest) {
    guest.hart.x[s1] = kLocalBase;
    guest.hart.x[s2] = kTextBase;
    guest.hart.x[s3] = kDeviceBase;
}

class Timing : public testing::TestWithParam<TimingCase> {};

TEST_P(Timing, IsExact) {
    Guest guest(Assembler(GetParam().code).op("ebreak"));
    set_pointers(guest);
    while (guest.run() == Stop::kCall) continue;
    EXPECT_EQ(guest.hart.cycle, GetParam().cycles);
}

TEST_P(Timing, IsTheSameInPieces) {
    Guest guest(Assembler(GetParam().code).op("ebreak"));
    set_pointers(guest);
    for (uint64_t limit = 1; guest.run(limit) != Stop::kBreakpoint; limit++) ASSERT_LT(limit, 1000u);
    EXPECT_EQ(guest.hart.cycle, GetParam().cycles);
}

INSTANTIATE_TEST_SUITE_P(All, Timing, testing::ValuesIn(timing_cases()), [](const auto& info) {
    std::string name = info.param.what;
    for (char& c : name)
        if (c == ' ') c = '_';
    return name;
});

TEST(Limit, StopsAtTheFirstTakenBranchBehindIt) {
    Guest guest(Assembler().label("loop").imm("addi", a0, a0, 1).jal(zero, "loop"));
    ASSERT_EQ(guest.run(100), Stop::kLimit);
    EXPECT_EQ(guest.hart.cycle, 102u);  // 34 rounds of 3
    EXPECT_EQ(guest.hart.instret, 68u);
    EXPECT_EQ(guest.hart.pc, kTextBase);
    ASSERT_EQ(guest.run(100), Stop::kLimit) << "no step beyond a limit that is past";
    EXPECT_EQ(guest.hart.cycle, 102u);
    guest.hart.cycle = 1000;  // a caller moves the clock
    ASSERT_EQ(guest.run(1001), Stop::kLimit);
    EXPECT_EQ(guest.hart.cycle, 1003u);
}

TEST(Limit, StraightRunsAreBounded) {
    Assembler code;
    for (int i = 0; i < 1000; i++) code.imm("addi", a0, a0, 1);
    Guest guest(code.op("ebreak"));
    uint64_t stops = 0;
    for (uint64_t limit = 1; guest.run(limit) == Stop::kLimit; limit = guest.hart.cycle + 1, stops++) {
        EXPECT_LT(guest.hart.cycle, limit + 64);
        EXPECT_EQ(guest.hart.x[a0], guest.hart.cycle);
        EXPECT_EQ(guest.hart.pc, kTextBase + 4 * guest.hart.x[a0]);
    }
    EXPECT_EQ(guest.hart.x[a0], 1000u);
    EXPECT_GE(stops, 15u);
}

TEST(Limit, IsSeenBehindADevice) {
    Guest guest(Assembler().store("sw", a0, 0, s3).imm("addi", a0, a0, 1).op("ebreak"));
    set_pointers(guest);
    ASSERT_EQ(guest.run(1), Stop::kLimit);
    EXPECT_EQ(guest.hart.pc, kTextBase + 4);
    EXPECT_EQ(guest.hart.instret, 1u);
    EXPECT_EQ(guest.run(), Stop::kBreakpoint);
}

struct SpinCase {
    const char* what;
    bool spins;
    Assembler code;
};
class Spin : public testing::TestWithParam<SpinCase> {};

std::vector<SpinCase> spin_cases() {
    const auto loop = [](Assembler body) { return body.jal(zero, "loop"); };
    const auto start = [] { return Assembler().label("loop"); };
    Assembler toggle = Assembler().label("loop").imm("xori", a0, a0, 1).branch("bne", a0, zero, "loop");
    Assembler period_seven = Assembler().imm("addi", a1, zero, 7).label("loop").imm("addi", a0, a0, 1);
    period_seven.reg("remu", a0, a0, a1).jal(zero, "loop");
    Assembler late = Assembler().imm("addi", a0, zero, 100).label("count").imm("addi", a0, a0, -1);
    late.branch("bne", a0, zero, "count").label("loop").jal(zero, "loop");
    Assembler indirect = Assembler().op("auipc", t0).label("loop").op("jalr", zero, t0, 0, 4);
    return {
        {"empty", true, loop(start())},
        {"poll_of_l1", true, loop(start().load("lw", a0, 0, zero).imm("andi", a0, a0, 1))},
        {"poll_of_local", true, loop(start().load("lw", a0, 0, s1))},
        {"poll_of_text", true, loop(start().load("lw", a0, 0, s2))},
        {"toggle", true, loop(toggle)},
        {"period_of_seven", true, period_seven},
        {"after_a_long_count", true, late},
        {"indirect_jump", true, indirect},
        {"counter", false, loop(start().imm("addi", a0, a0, 1))},
        {"store", false, loop(start().store("sw", a0, 0, zero))},
        {"store_to_local", false, loop(start().store("sb", a0, 0, s1))},
        {"atomic", false, loop(start().op("amoor.w", a0, zero, zero))},
        {"device_load", false, loop(start().load("lw", a0, 0, s3))},
        {"device_store", false, loop(start().store("sw", a0, 0, s3))},
        {"clock", false, loop(start().op("csrrs", zero, zero, 0, 0xc00))},
    };
}

TEST_P(Spin, IsSeenIfItIsOne) {
    Guest guest(GetParam().code);
    set_pointers(guest);
    const Stop stop = guest.hart.run_watching_for_spin(20'000);
    EXPECT_EQ(stop, GetParam().spins ? Stop::kSpin : Stop::kLimit);
    if (GetParam().spins) {
        EXPECT_LT(guest.hart.cycle, 2'000u);
    }
    Guest other(GetParam().code);
    set_pointers(other);
    EXPECT_EQ(other.run(20'000), Stop::kLimit) << "run() never reports a spin";
    while (guest.run(20'000) != Stop::kLimit) continue;
    EXPECT_EQ(guest.hart.x, other.hart.x) << "and goes on from a spin as if it had not stopped";
    EXPECT_EQ(guest.hart.cycle, other.hart.cycle);
    EXPECT_EQ(guest.hart.instret, other.hart.instret);
    EXPECT_EQ(guest.hart.pc, other.hart.pc);
}

INSTANTIATE_TEST_SUITE_P(All, Spin, testing::ValuesIn(spin_cases()),
                         [](const auto& info) { return std::string(info.param.what); });

TEST(SpinEnds, WhenSomebodyElseWrites) {
    Assembler code;
    code.label("loop").load("lw", a0, 64, zero).branch("beq", a0, zero, "loop").op("ebreak");
    Guest guest(code);
    ASSERT_EQ(guest.hart.run_watching_for_spin(kForever), Stop::kSpin);
    EXPECT_EQ(guest.hart.pc, kTextBase);
    guest.set_word(64, 5);
    ASSERT_EQ(guest.hart.run_watching_for_spin(kForever), Stop::kBreakpoint);
    EXPECT_EQ(guest.hart.x[a0], 5u);
}

TEST(SpinEnds, NotReportedForALoopThatMakesCalls) {
    Guest guest(Assembler().label("loop").op("ecall").jal(zero, "loop"));
    for (int i = 0; i < 100; i++) ASSERT_EQ(guest.hart.run_watching_for_spin(kForever), Stop::kCall);
}

TEST(Sharing, ManyHartsRunOneCode) {
    Guest guest(Assembler().imm("addi", a0, a0, 1).op("ebreak"));
    TestBus bus;
    Hart second(decode(guest.text, kTextBase, {}, {}), bus);
    Hart third(std::shared_ptr<const Code>(&guest.hart.code(), [](const Code*) {}), bus);
    second.pc = third.pc = kTextBase;
    EXPECT_EQ(third.run(kForever), Stop::kBreakpoint);
    EXPECT_EQ(second.run(kForever), Stop::kBreakpoint);
    EXPECT_EQ(guest.hart.x[a0], 0u);
    EXPECT_EQ(third.x[a0], 1u);
}

}  // namespace
}  // namespace softmetal::riscv::test
