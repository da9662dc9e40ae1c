// What each instruction computes, one row per case. Knows nothing of time.
#include <gtest/gtest.h>

#include "guest.h"

namespace softmetal::riscv::test {
namespace {

struct Case {
    const char* mnemonic;
    uint32_t a, b;  // b: register, or the immediate of formats that have one
    uint32_t result;
};

std::string name_of(const testing::TestParamInfo<Case>& info) {
    std::string name = info.param.mnemonic;
    for (char& c : name)
        if (c == '.') c = '_';
    return name + "_" + std::to_string(info.index);
}

constexpr uint32_t kMin = 0x80000000, kMax = 0x7fffffff, kOnes = 0xffffffff;

class Computes : public testing::TestWithParam<Case> {};

TEST_P(Computes, Result) {
    const Case& c = GetParam();
    Guest guest(Assembler().op(c.mnemonic, a0, a1, a2, static_cast<int32_t>(c.b)).op("ebreak"));
    guest.hart.x[a1] = c.a;
    guest.hart.x[a2] = c.b;
    ASSERT_EQ(guest.run(), Stop::kBreakpoint);
    EXPECT_EQ(guest.hart.x[a0], c.result);
    EXPECT_EQ(guest.hart.instret, 1u);
}

TEST_P(Computes, NothingIntoX0) {
    const Case& c = GetParam();
    Guest guest(Assembler().op(c.mnemonic, zero, a1, a2, static_cast<int32_t>(c.b)).op("ebreak"));
    guest.hart.x[a1] = c.a;
    guest.hart.x[a2] = c.b;
    ASSERT_EQ(guest.run(), Stop::kBreakpoint);
    EXPECT_EQ(guest.hart.x[zero], 0u);
}

TEST_P(Computes, IntoItsOwnSource) {
    const Case& c = GetParam();
    Guest guest(Assembler().op(c.mnemonic, a1, a1, a2, static_cast<int32_t>(c.b)).op("ebreak"));
    guest.hart.x[a1] = c.a;
    guest.hart.x[a2] = c.b;
    ASSERT_EQ(guest.run(), Stop::kBreakpoint);
    EXPECT_EQ(guest.hart.x[a1], c.result);
}

INSTANTIATE_TEST_SUITE_P(
    Integer, Computes,
    testing::Values(
        Case{"lui", 0, 0xfffff000, 0xfffff000}, Case{"lui", 0, 0x1000, 0x1000},
        Case{"auipc", 0, 0x7000, kTextBase + 0x7000}, Case{"auipc", 0, 0xfffff000, kTextBase - 0x1000},
        Case{"addi", kMax, 1, kMin}, Case{"addi", 0, uint32_t(-2048), uint32_t(-2048)}, Case{"addi", 5, 2047, 2052},
        Case{"slti", kMin, 0, 1}, Case{"slti", 0, kOnes, 0}, Case{"slti", 3, 3, 0}, Case{"sltiu", 5, kOnes, 1},
        Case{"sltiu", kOnes, kOnes, 0}, Case{"sltiu", 0, 1, 1}, Case{"xori", 0x0f0f, kOnes, 0xfffff0f0},
        Case{"ori", 0x0f00, uint32_t(-256), 0xffffff00}, Case{"andi", 0x12345678, uint32_t(-16), 0x12345670},
        Case{"slli", 1, 31, kMin}, Case{"slli", 0x81, 0, 0x81}, Case{"srli", kMin, 31, 1},
        Case{"srai", kMin, 31, kOnes}, Case{"srai", kMax, 30, 1}, Case{"add", kOnes, 1, 0}, Case{"sub", 0, 1, kOnes},
        Case{"sub", kMin, 1, kMax}, Case{"sll", 1, 33, 2}, Case{"sll", 3, kOnes, kMin}, Case{"slt", kMin, kMax, 1},
        Case{"slt", kMax, kMin, 0}, Case{"sltu", kMin, kMax, 0}, Case{"sltu", 0, kOnes, 1},
        Case{"xor", 0xff00ff00, 0x0ff00ff0, 0xf0f0f0f0}, Case{"srl", kMin, 63, 1}, Case{"sra", kMin, 36, 0xf8000000},
        Case{"sra", kMin, 32, kMin}, Case{"or", 0x10, 0x01, 0x11}, Case{"and", 0x3c, 0x18, 0x18}),
    name_of);

INSTANTIATE_TEST_SUITE_P(Multiply, Computes,
                         testing::Values(Case{"mul", kMin, kOnes, kMin}, Case{"mul", 0x10001, 0x10001, 0x20001},
                                         Case{"mulh", kMin, kMin, 0x40000000}, Case{"mulh", kOnes, kOnes, 0},
                                         Case{"mulh", kMin, kMax, 0xc0000000}, Case{"mulhu", kOnes, kOnes, 0xfffffffe},
                                         Case{"mulhu", kMin, 2, 1}, Case{"mulhsu", kOnes, kOnes, kOnes},
                                         Case{"mulhsu", kMin, kOnes, kMin}, Case{"mulhsu", kMax, kOnes, 0x7ffffffe},
                                         Case{"mulhsu", 2, kMin, 1}),
                         name_of);

INSTANTIATE_TEST_SUITE_P(Divide, Computes,
                         testing::Values(Case{"div", 7, 0, kOnes}, Case{"div", kMin, kOnes, kMin},
                                         Case{"div", uint32_t(-7), 2, uint32_t(-3)},
                                         Case{"div", 7, uint32_t(-2), uint32_t(-3)}, Case{"div", 0, 0, kOnes},
                                         Case{"divu", 7, 0, kOnes}, Case{"divu", kMin, kOnes, 0},
                                         Case{"divu", kOnes, 2, kMax}, Case{"rem", 7, 0, 7}, Case{"rem", kMin, 0, kMin},
                                         Case{"rem", kMin, kOnes, 0}, Case{"rem", uint32_t(-7), 2, kOnes},
                                         Case{"rem", 7, uint32_t(-2), 1}, Case{"remu", 7, 0, 7},
                                         Case{"remu", kOnes, 10, 5}, Case{"remu", kMin, kOnes, kMin}),
                         name_of);

INSTANTIATE_TEST_SUITE_P(
    Bits, Computes,
    testing::Values(Case{"sh1add", kMin, 5, 5}, Case{"sh1add", 3, 4, 10}, Case{"sh2add", 3, 4, 16},
                    Case{"sh3add", 0x20000001, 1, 9}, Case{"andn", 0xff, 0x0f, 0xf0}, Case{"orn", 1, 0xfffffff0, 0xf},
                    Case{"xnor", 0xff, 0xff, kOnes}, Case{"min", kMin, kMax, kMin}, Case{"minu", kMin, kMax, kMax},
                    Case{"max", kMin, kMax, kMax}, Case{"maxu", kMin, kMax, kMin}, Case{"rol", kMin, 1, 1},
                    Case{"rol", 0x12345678, 32, 0x12345678}, Case{"ror", 1, 33, kMin}, Case{"ror", 7, 0, 7},
                    Case{"rori", 0x12345678, 8, 0x78123456}, Case{"rori", 9, 0, 9}, Case{"clz", 0, 0, 32},
                    Case{"clz", 1, 0, 31}, Case{"ctz", 0, 0, 32}, Case{"ctz", kMin, 0, 31}, Case{"cpop", kOnes, 0, 32},
                    Case{"cpop", 0, 0, 0}, Case{"sext.b", 0x180, 0, 0xffffff80}, Case{"sext.b", 0x17f, 0, 0x7f},
                    Case{"sext.h", 0x18000, 0, 0xffff8000}, Case{"zext.h", 0xffff8000, 0, 0x8000},
                    Case{"orc.b", 0x01008000, 0, 0xff00ff00}, Case{"orc.b", 0x7f0000ff, 0, 0xff0000ff},
                    Case{"rev8", 0x12345678, 0, 0x78563412}),
    name_of);

struct BranchCase {
    const char* mnemonic;
    uint32_t a, b;
    bool taken;
};
class Branches : public testing::TestWithParam<BranchCase> {};

TEST_P(Branches, GoOrStay) {
    const BranchCase& c = GetParam();
    Guest guest(Assembler().branch(c.mnemonic, a1, a2, "to").imm("addi", a0, zero, 1).label("to").op("ebreak"));
    guest.hart.x[a1] = c.a;
    guest.hart.x[a2] = c.b;
    ASSERT_EQ(guest.run(), Stop::kBreakpoint);
    EXPECT_EQ(guest.hart.x[a0], c.taken ? 0u : 1u);
    EXPECT_EQ(guest.hart.instret, c.taken ? 1u : 2u);
}

INSTANTIATE_TEST_SUITE_P(All, Branches,
                         testing::Values(BranchCase{"beq", 5, 5, true}, BranchCase{"beq", 5, 6, false},
                                         BranchCase{"bne", 5, 6, true}, BranchCase{"bne", 5, 5, false},
                                         BranchCase{"blt", kMin, 0, true}, BranchCase{"blt", 0, kMin, false},
                                         BranchCase{"blt", 1, 1, false}, BranchCase{"bge", 1, 1, true},
                                         BranchCase{"bge", kMin, 0, false}, BranchCase{"bltu", 0, kMin, true},
                                         BranchCase{"bltu", kMin, 0, false}, BranchCase{"bgeu", kMin, 0, true},
                                         BranchCase{"bgeu", 0, 1, false}));

struct MemoryCase {
    const char* mnemonic;
    uint32_t address;
    uint32_t result;
};
class Loads : public testing::TestWithParam<MemoryCase> {};

TEST_P(Loads, ExtendWhatTheyRead) {
    const MemoryCase& c = GetParam();
    for (const uint32_t base : {0u, kLocalBase}) {
        Guest guest(Assembler().load(c.mnemonic, a0, -4, a1).op("ebreak"));
        std::vector<uint8_t>& memory = base == 0 ? guest.l1 : guest.local;
        memory[16] = 0x7f, memory[17] = 0x80, memory[18] = 0xfe, memory[19] = 0xff;
        guest.hart.x[a1] = base + c.address + 4;
        ASSERT_EQ(guest.run(), Stop::kBreakpoint);
        EXPECT_EQ(guest.hart.x[a0], c.result);
    }
}

INSTANTIATE_TEST_SUITE_P(All, Loads,
                         testing::Values(MemoryCase{"lb", 16, 0x7f}, MemoryCase{"lb", 17, 0xffffff80},
                                         MemoryCase{"lbu", 17, 0x80}, MemoryCase{"lh", 16, 0xffff807f},
                                         MemoryCase{"lh", 18, 0xfffffffe}, MemoryCase{"lhu", 18, 0xfffe},
                                         MemoryCase{"lw", 16, 0xfffe807f}));

class Stores : public testing::TestWithParam<MemoryCase> {};

TEST_P(Stores, WriteTheirBytesOnly) {
    const MemoryCase& c = GetParam();
    Guest guest(Assembler().store(c.mnemonic, a0, 0, a1).op("ebreak"));
    guest.set_word(16, 0x11223344);
    guest.hart.x[a0] = 0xAABBCCDD;
    guest.hart.x[a1] = c.address;
    ASSERT_EQ(guest.run(), Stop::kBreakpoint);
    EXPECT_EQ(guest.word(16), c.result);
}

INSTANTIATE_TEST_SUITE_P(All, Stores,
                         testing::Values(MemoryCase{"sb", 16, 0x112233DD}, MemoryCase{"sb", 19, 0xDD223344},
                                         MemoryCase{"sh", 16, 0x1122CCDD}, MemoryCase{"sh", 18, 0xCCDD3344},
                                         MemoryCase{"sw", 16, 0xAABBCCDD}));

class Atomics : public testing::TestWithParam<Case> {};

TEST_P(Atomics, ReturnTheOldAndStoreTheNew) {
    const Case& c = GetParam();
    for (const unsigned rd : {unsigned{a0}, unsigned{a1}, unsigned{zero}}) {
        Guest guest(Assembler().op(c.mnemonic, rd, a1, a2).op("ebreak"));
        guest.set_word(64, c.a);
        guest.hart.x[a1] = 64;
        guest.hart.x[a2] = c.b;
        ASSERT_EQ(guest.run(), Stop::kBreakpoint);
        EXPECT_EQ(guest.word(64), c.result);
        EXPECT_EQ(guest.hart.x[rd], rd == zero ? 0 : c.a);
    }
}

INSTANTIATE_TEST_SUITE_P(All, Atomics,
                         testing::Values(Case{"amoswap.w", 1, 2, 2}, Case{"amoadd.w", kOnes, 2, 1},
                                         Case{"amoxor.w", 6, 3, 5}, Case{"amoand.w", 6, 3, 2}, Case{"amoor.w", 6, 3, 7},
                                         Case{"amomin.w", kMin, 1, kMin}, Case{"amomax.w", kMin, 1, 1},
                                         Case{"amominu.w", kMin, 1, 1}, Case{"amomaxu.w", kMin, 1, kMin}));

TEST(Jumps, LinkAndComeBack) {
    Assembler code;
    code.jal(ra, "there").imm("addi", a0, a0, 1).op("ebreak");
    code.label("there").imm("addi", a1, zero, 5).op("jalr", t0, ra, 0, 1);  // the lowest bit is dropped
    Guest guest(code);
    ASSERT_EQ(guest.run(), Stop::kBreakpoint);
    EXPECT_EQ(guest.hart.x[ra], kTextBase + 4);
    EXPECT_EQ(guest.hart.x[t0], kTextBase + 20);
    EXPECT_EQ(guest.hart.x[a0], 1u);
    EXPECT_EQ(guest.hart.pc, kTextBase + 8);
    EXPECT_EQ(guest.hart.instret, 4u);
}

TEST(Jumps, JalrMayOverwriteItsOwnBase) {
    Guest guest(Assembler().op("jalr", a1, a1, 0, 8).op("ebreak").op("ebreak"));
    guest.hart.x[a1] = kTextBase;
    ASSERT_EQ(guest.run(), Stop::kBreakpoint);
    EXPECT_EQ(guest.hart.pc, kTextBase + 8);
    EXPECT_EQ(guest.hart.x[a1], kTextBase + 4);
}

TEST(System, CallStopsPastItselfAndRunGoesOn) {
    Guest guest(Assembler().op("ecall").imm("addi", a0, a0, 3).op("fence").op("fence.i").op("ebreak"));
    ASSERT_EQ(guest.run(), Stop::kCall);
    EXPECT_EQ(guest.hart.pc, kTextBase + 4);
    EXPECT_EQ(guest.hart.instret, 1u);
    ASSERT_EQ(guest.run(), Stop::kBreakpoint);
    EXPECT_EQ(guest.hart.x[a0], 3u);
    EXPECT_EQ(guest.hart.pc, kTextBase + 16);
    ASSERT_EQ(guest.run(), Stop::kBreakpoint);  // stays at it
    EXPECT_EQ(guest.hart.instret, 4u);
}

TEST(System, CountersAreReadInBothHalves) {
    Assembler code;
    const int32_t numbers[] = {0xc00, 0xc80, 0xc01, 0xc81, 0xc02, 0xc82};
    for (unsigned i = 0; i < 6; i++) code.op(i % 2 ? "csrrci" : "csrrs", a0 + i, 0, 0, numbers[i]);
    Guest guest(code.op("ebreak"));
    guest.hart.cycle = 0x5'00000010;
    guest.hart.instret = 0x7'00000100;
    ASSERT_EQ(guest.run(~uint64_t{0}), Stop::kBreakpoint);
    const uint32_t expected[] = {0x10, 5, 0x12, 5, 0x104, 7};
    for (unsigned i = 0; i < 6; i++) EXPECT_EQ(guest.hart.x[a0 + i], expected[i]) << i;
}

TEST(System, X0StaysZeroEvenIfACallerSetsIt) {
    Guest guest(Assembler().reg("add", a0, zero, zero).op("ebreak"));
    guest.hart.x[0] = 7;
    guest.run();
    EXPECT_EQ(guest.hart.x[a0], 0u);
}

}  // namespace
}  // namespace softmetal::riscv::test
