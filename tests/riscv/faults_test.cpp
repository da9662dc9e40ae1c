// What a guest may not do stops it at the instruction, with everything as it was before. Also where windows end.
#include <gtest/gtest.h>

#include <algorithm>

#include "guest.h"

namespace softmetal::riscv::test {
namespace {

constexpr int32_t kNegative = -4;

struct FaultCase {
    const char* what;
    const char* mnemonic;
    uint32_t base;
    int32_t offset;
    FaultKind kind;
    uint8_t bytes;
    uint32_t address;
    uint32_t value;
};

class Faults : public testing::TestWithParam<FaultCase> {};

TEST_P(Faults, SayWhatAndLeaveTheState) {
    const FaultCase& c = GetParam();
    Guest guest(Assembler().imm("addi", t0, zero, 1).op(c.mnemonic, a0, a1, a2, c.offset).op("ebreak"));
    guest.hart.x[a0] = 0xCAFE0000;
    guest.hart.x[a1] = c.base;
    guest.hart.x[a2] = 0xAABBCCDD;
    auto expected = guest.hart.x;
    expected[t0] = 1;
    ASSERT_EQ(guest.run(), Stop::kFault);
    const Fault& fault = guest.hart.fault();
    EXPECT_EQ(fault.kind, c.kind);
    EXPECT_EQ(fault.pc, kTextBase + 4);
    EXPECT_EQ(fault.address, c.address);
    EXPECT_EQ(fault.value, c.value);
    EXPECT_EQ(fault.bytes, c.bytes);
    EXPECT_EQ(guest.hart.pc, kTextBase + 4);
    EXPECT_EQ(guest.hart.instret, 1u);
    EXPECT_EQ(guest.hart.cycle, 1u);
    EXPECT_EQ(guest.hart.x, expected);
    EXPECT_EQ(guest.l1, std::vector<uint8_t>(kL1Bytes));
    EXPECT_EQ(guest.run(), Stop::kFault) << "running again changes nothing";
}

using enum FaultKind;
INSTANTIATE_TEST_SUITE_P(
    All, Faults,
    testing::Values(
        FaultCase{"LoadPastL1", "lw", kL1Bytes, 0, kLoadUnmapped, 4, kL1Bytes, 0},
        FaultCase{"LoadByteBelowZero", "lbu", 0, -1, kLoadUnmapped, 1, 0xffffffff, 0},
        FaultCase{"LoadWordBelowZero", "lw", 0, kNegative, kLoadUnmapped, 4, 0xfffffffc, 0},
        FaultCase{"LoadPastLocal", "lh", kLocalBase + kLocalBytes, 0, kLoadUnmapped, 2, kLocalBase + kLocalBytes, 0},
        FaultCase{"LoadBelowLocal", "lw", kLocalBase, kNegative, kLoadUnmapped, 4, kLocalBase - 4, 0},
        FaultCase{"LoadPastText", "lw", kTextBase + 12, 0, kLoadUnmapped, 4, kTextBase + 12, 0},
        FaultCase{"LoadRefusedByDevice", "lw", kDeviceBase + kDeviceBytes, 0, kLoadUnmapped, 4,
                  kDeviceBase + kDeviceBytes, 0},
        FaultCase{"LoadMisalignedWord", "lw", 16, 2, kMisaligned, 4, 18, 0},
        FaultCase{"LoadMisalignedHalf", "lhu", 16, 1, kMisaligned, 2, 17, 0},
        FaultCase{"LoadMisalignedLocal", "lw", kLocalBase, 1, kMisaligned, 4, kLocalBase + 1, 0},
        FaultCase{"LoadMisalignedAtEnd", "lw", kL1Bytes, -2, kMisaligned, 4, kL1Bytes - 2, 0},
        FaultCase{"LoadMisalignedText", "lh", kTextBase, 1, kMisaligned, 2, kTextBase + 1, 0},
        FaultCase{"LoadMisalignedDevice", "lw", kDeviceBase, 2, kMisaligned, 4, kDeviceBase + 2, 0},
        FaultCase{"LoadMisalignedTop", "lw", 0, -1, kMisaligned, 4, 0xffffffff, 0},
        FaultCase{"StorePastL1", "sw", kL1Bytes, 0, kStoreUnmapped, 4, kL1Bytes, 0xAABBCCDD},
        FaultCase{"StoreByteBelowZero", "sb", 0, -1, kStoreUnmapped, 1, 0xffffffff, 0xDD},
        FaultCase{"StoreMisaligned", "sh", 16, 1, kMisaligned, 2, 17, 0xCCDD},
        FaultCase{"StoreToText", "sw", kTextBase, 0, kStoreReadOnly, 4, kTextBase, 0xAABBCCDD},
        FaultCase{"StoreByteToText", "sb", kTextBase + 11, 0, kStoreReadOnly, 1, kTextBase + 11, 0xDD},
        FaultCase{"AtomicPastL1", "amoadd.w", kL1Bytes, 0, kLoadUnmapped, 4, kL1Bytes, 0},
        FaultCase{"AtomicMisaligned", "amoadd.w", 2, 0, kMisaligned, 4, 2, 0},
        FaultCase{"AtomicOnText", "amoswap.w", kTextBase + 8, 0, kStoreReadOnly, 4, kTextBase + 8, 0xAABBCCDD},
        FaultCase{"JumpFarAway", "jalr", 0, 0, kFetchUnmapped, 4, 0, 0},
        FaultCase{"JumpToTheEnd", "jalr", kTextBase + 12, 0, kFetchUnmapped, 4, kTextBase + 12, 0},
        FaultCase{"JumpBelow", "jalr", kTextBase, kNegative, kFetchUnmapped, 4, kTextBase - 4, 0},
        FaultCase{"JumpMisaligned", "jalr", kTextBase, 2, kMisaligned, 4, kTextBase + 2, 0},
        FaultCase{"JalOut", "jal", 0, 0x1000, kFetchUnmapped, 4, kTextBase + 0x1004, 0},
        FaultCase{"JalMisaligned", "jal", 0, 2, kMisaligned, 4, kTextBase + 6, 0},
        FaultCase{"BranchOut", "bne", 1, -8, kFetchUnmapped, 4, kTextBase - 4, 0},
        FaultCase{"BranchToTheEnd", "bltu", 1, 8, kFetchUnmapped, 4, kTextBase + 12, 0},
        FaultCase{"BranchMisaligned", "bge", 1, 6, kMisaligned, 4, kTextBase + 10, 0}),
    [](const auto& info) { return std::string(info.param.what); });

struct IllegalCase {
    const char* what;
    uint32_t word;
};
class Illegal : public testing::TestWithParam<IllegalCase> {};

TEST_P(Illegal, Faults) {
    Guest guest(Assembler().word(GetParam().word).op("ebreak"), Isa{});
    ASSERT_EQ(guest.run(), Stop::kFault);
    EXPECT_EQ(guest.hart.fault().kind, kIllegalInstruction);
    EXPECT_EQ(guest.hart.fault().address, GetParam().word);
    EXPECT_EQ(guest.hart.fault().bytes, 4);
    EXPECT_EQ(guest.hart.instret, 0u);
}

INSTANTIATE_TEST_SUITE_P(
    All, Illegal,
    testing::Values(IllegalCase{"Zeros", 0}, IllegalCase{"Ones", 0xffffffff}, IllegalCase{"ReturnFromTrap", 0x30200073},
                    IllegalCase{"WriteOfACounter", 0xc0051073}, IllegalCase{"SetInACounter", 0xc0056073},
                    IllegalCase{"SetFromARegister", 0xc0052573}, IllegalCase{"UnknownCsr", 0x30002573},
                    IllegalCase{"CompressedWord", 0x00010001}, IllegalCase{"ShiftByMoreThan31", 0x02051513},
                    IllegalCase{"ZbaWhereThereIsNone", 0x20b52533}, IllegalCase{"LoadReserved", 0x1005252f}),
    [](const auto& info) { return std::string(info.param.what); });

TEST(FaultsOfFetch, RunningOffTheEnd) {
    Guest guest(Assembler().imm("addi", a0, zero, 1));
    ASSERT_EQ(guest.run(), Stop::kFault);
    EXPECT_EQ(guest.hart.fault().kind, kFetchUnmapped);
    EXPECT_EQ(guest.hart.fault().pc, kTextBase + 4);
    EXPECT_EQ(guest.hart.fault().address, kTextBase + 4);
    EXPECT_EQ(guest.hart.instret, 1u);
}

TEST(FaultsOfFetch, StartingOutsideOrBetween) {
    for (const auto& [pc, kind] : {std::pair{kTextBase - 4, kFetchUnmapped},
                                   {kTextBase + 4, kFetchUnmapped},
                                   {0u, kFetchUnmapped},
                                   {0xfffffffcu, kFetchUnmapped},
                                   {kTextBase + 2, kMisaligned}}) {
        Guest guest(Assembler().op("ebreak"));
        guest.hart.pc = pc;
        ASSERT_EQ(guest.run(), Stop::kFault);
        EXPECT_EQ(guest.hart.fault().kind, kind);
        EXPECT_EQ(guest.hart.fault().pc, pc);
        EXPECT_EQ(guest.hart.fault().address, pc);
    }
}

TEST(FaultsOfFetch, ABadBranchThatIsNotTakenIsHarmless) {
    for (const char* mnemonic : {"bne", "blt", "bltu"}) {
        Guest guest(Assembler().op(mnemonic, 0, a0, a0, -8).op("ebreak"));
        EXPECT_EQ(guest.run(), Stop::kBreakpoint);
    }
    for (const char* mnemonic : {"beq", "bge", "bgeu"}) {
        Guest guest(Assembler().op(mnemonic, 0, a0, a0, -8).op("ebreak"));
        EXPECT_EQ(guest.run(), Stop::kFault);
    }
}

TEST(FaultsOfFetch, EmptyCode) {
    Guest guest{Assembler()};
    EXPECT_EQ(guest.run(), Stop::kFault);
}

TEST(Windows, LastBytesAreReachable) {
    Assembler code;
    code.load("lw", a0, -4, s0).load("lhu", a1, -2, s0).load("lbu", a2, -1, s0);
    code.store("sw", a0, -4, s1).store("sh", a1, -2, s1).store("sb", a2, -1, s1);
    Guest guest(code.op("ebreak"));
    guest.set_word(kL1Bytes - 4, 0x12345678);
    guest.hart.x[s0] = kL1Bytes;
    guest.hart.x[s1] = kLocalBase + kLocalBytes;
    ASSERT_EQ(guest.run(), Stop::kBreakpoint);
    EXPECT_EQ(guest.hart.x[a0], 0x12345678u);
    EXPECT_EQ(guest.hart.x[a1], 0x1234u);
    EXPECT_EQ(guest.hart.x[a2], 0x12u);
    EXPECT_EQ(guest.local[kLocalBytes - 4], 0x78);
    EXPECT_EQ(guest.local[kLocalBytes - 1], 0x12);
}

TEST(Windows, AWindowAtTheTopOfAddressSpaceDoesNotWrap) {
    Guest guest(Assembler().load("lw", a0, -4, zero).load("lbu", a1, -1, zero).load("lw", a2, 0, zero).op("ebreak"));
    guest.bus.local.base = uint32_t(0) - kLocalBytes;
    guest.local[kLocalBytes - 1] = 9;
    guest.set_word(0, 77);
    ASSERT_EQ(guest.run(), Stop::kBreakpoint);
    EXPECT_EQ(guest.hart.x[a0], 9u << 24);
    EXPECT_EQ(guest.hart.x[a1], 9u);
    EXPECT_EQ(guest.hart.x[a2], 77u);
}

TEST(Windows, AnAccessAcrossAnOddEndIsUnmapped) {
    Guest guest(Assembler().load("lhu", a0, 8, zero).load("lw", a0, 8, zero).op("ebreak"));
    guest.bus.l1.size = 10;
    ASSERT_EQ(guest.run(), Stop::kFault);
    EXPECT_EQ(guest.hart.fault().kind, kLoadUnmapped);
    EXPECT_EQ(guest.hart.fault().pc, kTextBase + 4);
}

TEST(Windows, TextIsReadable) {
    Guest guest(Assembler().load("lw", a0, 4, s0).op("ebreak"));
    guest.hart.x[s0] = kTextBase;
    ASSERT_EQ(guest.run(), Stop::kBreakpoint);
    EXPECT_EQ(guest.hart.x[a0], 0x00100073u);
}

TEST(Windows, AMemoryThatIsNotWritableRefusesStores) {
    Guest guest(Assembler().store("sw", a0, 0, zero).op("ebreak"));
    guest.bus.l1.writable = false;
    ASSERT_EQ(guest.run(), Stop::kFault);
    EXPECT_EQ(guest.hart.fault().kind, kStoreReadOnly);
}

TEST(Windows, AbsentMemoryIsUnmapped) {
    Guest guest(Assembler().load("lbu", a0, 0, zero).op("ebreak"));
    guest.bus.l1 = {};
    ASSERT_EQ(guest.run(), Stop::kFault);
    EXPECT_EQ(guest.hart.fault().kind, kLoadUnmapped);
}

TEST(Devices, SeeAddressSizeClockAndValue) {
    Assembler code;
    code.imm("addi", a0, zero, -2).store("sh", a0, 4, s0).load("lb", a1, 8, s0).load("lhu", a2, 10, s0);
    Guest guest(code.op("amoadd.w", a3, s0, a0).op("ebreak"));
    guest.hart.x[s0] = kDeviceBase;
    guest.hart.cycle = 100;
    ASSERT_EQ(guest.run(), Stop::kBreakpoint);
    EXPECT_EQ(guest.hart.x[a1], 0xffffffbbu);
    EXPECT_EQ(guest.hart.x[a2], 0xaabbu);
    EXPECT_EQ(guest.hart.x[a3], 0x8899aabbu);
    const std::vector<DeviceAccess> expected = {{true, kDeviceBase + 4, 2, 101, 0xfffe},
                                                {false, kDeviceBase + 8, 1, 102, 0x8899AABB},
                                                {false, kDeviceBase + 10, 2, 103, 0x8899AABB},
                                                {false, kDeviceBase, 4, 104, 0x8899AABB},
                                                {true, kDeviceBase, 4, 104, 0x8899AAB9}};
    EXPECT_EQ(guest.bus.accesses, expected);
}

TEST(Windows, NoReadFromAnywhereChangesX0) {
    for (const uint32_t base : {0u, kLocalBase, kTextBase, kDeviceBase})
        for (const char* mnemonic : {"lb", "lbu", "lh", "lhu", "lw"}) {
            Guest guest(Assembler().load(mnemonic, zero, 0, s0).reg("add", a0, zero, zero).op("ebreak"));
            std::fill(guest.l1.begin(), guest.l1.end(), 0xee);
            std::fill(guest.local.begin(), guest.local.end(), 0xee);
            guest.hart.x[s0] = base;
            ASSERT_EQ(guest.run(), Stop::kBreakpoint);
            EXPECT_EQ(guest.hart.x[a0], 0u) << mnemonic << " at " << base;
        }
}

class ThrowingBus : public TestBus {
    bool device_load(uint32_t, unsigned, uint64_t, uint32_t&) override { throw std::runtime_error("no such register"); }
};

TEST(Devices, MayThrowAndTheHartStandsAtTheAccess) {
    ThrowingBus bus;
    const auto text = Assembler().imm("addi", a0, zero, 5).load("lw", a0, 0, zero).op("ebreak").bytes();
    Hart hart(decode(text, kTextBase, {}, {}), bus);
    hart.pc = kTextBase;
    EXPECT_THROW(hart.run(kForever), std::runtime_error);
    EXPECT_EQ(hart.pc, kTextBase + 4);
    EXPECT_EQ(hart.x[a0], 5u);
    EXPECT_EQ(hart.instret, 1u);
}

class SlowBus : public TestBus {
public:
    Hart* hart = nullptr;

private:
    bool device_store(uint32_t, unsigned, uint64_t, uint32_t) override {
        hart->cycle += 100;
        return true;
    }
};

TEST(Devices, MayMoveTheClock) {
    SlowBus bus;
    const auto text = Assembler().store("sw", a0, 0, zero).op("csrrs", a0, zero, 0, 0xc00).op("ebreak").bytes();
    Hart hart(decode(text, kTextBase, {}, {}), bus);
    bus.hart = &hart;
    hart.pc = kTextBase;
    ASSERT_EQ(hart.run(50), Stop::kLimit);
    EXPECT_EQ(hart.cycle, 101u);
    ASSERT_EQ(hart.run(kForever), Stop::kBreakpoint);
    EXPECT_EQ(hart.x[a0], 101u);
}

}  // namespace
}  // namespace softmetal::riscv::test
