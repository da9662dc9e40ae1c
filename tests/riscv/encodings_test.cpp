// The encoding table is consistent, the disassembler says what it holds, and no word upsets the decoder.
#include <gtest/gtest.h>

#include <random>

#include "guest.h"

namespace softmetal::riscv::test {
namespace {

TEST(Encodings, NoTwoOverlap) {
    for (const Encoding& one : encodings())
        for (const Encoding& other : encodings()) {
            if (&one == &other) continue;
            const uint32_t common = one.mask & other.mask;
            EXPECT_NE(one.match & common, other.match & common) << one.mnemonic << " and " << other.mnemonic;
        }
}

TEST(Encodings, MatchLiesWithinMask) {
    for (const Encoding& row : encodings()) EXPECT_EQ(row.match & ~row.mask, 0u) << row.mnemonic;
}

TEST(Encodings, OperandsSurviveARoundTrip) {
    std::mt19937 random(1);
    for (const Encoding& row : encodings())
        for (int i = 0; i < 200; i++) {
            const uint32_t free_bits = operand_bits({31, 31, 31, -1}, row.format);
            EXPECT_EQ(free_bits & row.mask, 0u) << row.mnemonic << ": operands reach into the opcode";
            const uint32_t word = row.match | (random() & free_bits);
            EXPECT_EQ(row.match | operand_bits(operands_of(word, row.format), row.format), word) << row.mnemonic;
            EXPECT_EQ(find_encoding(word, kAllExtensions), &row) << row.mnemonic;
        }
}

TEST(Encodings, ExtensionsAreOffUnlessAsked) {
    for (const Encoding& row : encodings()) {
        const bool always = row.extension == Extension::I || row.extension == Extension::M;
        EXPECT_EQ(find_encoding(row.match, Isa{}) != nullptr, always) << row.mnemonic;
        const Isa own{row.extension == Extension::Zba, row.extension == Extension::Zbb,
                      row.extension == Extension::Zaamo};
        EXPECT_EQ(find_encoding(row.match, own), &row) << row.mnemonic;
    }
}

struct Line {
    uint32_t word;
    const char* text;
};
class Disassembles : public testing::TestWithParam<Line> {};

TEST_P(Disassembles, ToText) {
    EXPECT_EQ(disassemble(GetParam().word, 0x1000, kAllExtensions), GetParam().text);
}

// Words written out, so that the table is not tested against itself.
INSTANTIATE_TEST_SUITE_P(
    Words, Disassembles,
    testing::Values(Line{0x123452b7, "lui t0, 0x12345"}, Line{0xfffff517, "auipc a0, 0xfffff"},
                    Line{0x008000ef, "jal ra, 0x1008"}, Line{0xffdff06f, "jal zero, 0xffc"},
                    Line{0x00008067, "jalr zero, 0(ra)"}, Line{0xfe051ee3, "bne a0, zero, 0xffc"},
                    Line{0x00b50463, "beq a0, a1, 0x1008"}, Line{0xffc52583, "lw a1, -4(a0)"},
                    Line{0x00b12623, "sw a1, 12(sp)"}, Line{0xfea10fa3, "sb a0, -1(sp)"},
                    Line{0xff010113, "addi sp, sp, -16"}, Line{0x41f55593, "srai a1, a0, 31"},
                    Line{0x40b50533, "sub a0, a0, a1"}, Line{0x02b50533, "mul a0, a0, a1"},
                    Line{0x02b57533, "remu a0, a0, a1"}, Line{0x0ff0000f, "fence"}, Line{0x0000100f, "fence.i"},
                    Line{0x00000073, "ecall"}, Line{0x00100073, "ebreak"}, Line{0xc0002573, "csrrs a0, cycle, zero"},
                    Line{0xc8202573, "csrrs a0, instreth, zero"}, Line{0x34151073, "csrrw zero, 0x341, a0"},
                    Line{0x20b52533, "sh1add a0, a0, a1"}, Line{0x40b57533, "andn a0, a0, a1"},
                    Line{0x60051513, "clz a0, a0"}, Line{0x60855513, "rori a0, a0, 8"}, Line{0x69855513, "rev8 a0, a0"},
                    Line{0x00b6252f, "amoadd.w a0, a1, (a2)"}, Line{0x0eb6252f, "amoswap.w.aqrl a0, a1, (a2)"},
                    Line{0x00000000, ".word 0x00000000"}, Line{0xffffffff, ".word 0xffffffff"},
                    Line{0x30200073, ".word 0x30200073"}));

TEST(Disassembler, DoesNotKnowWhatTheIsaLacks) {
    EXPECT_EQ(disassemble(0x20b52533, 0, Isa{}), ".word 0x20b52533");
    EXPECT_EQ(disassemble(0x00b6252f, 0, Isa{}), ".word 0x00b6252f");
}

TEST(Decode, RefusesABadRange) {
    const std::vector<uint8_t> text(8);
    EXPECT_THROW(decode(text, 2, {}, {}), std::invalid_argument);
    EXPECT_THROW(decode(text, 0xfffffffc, {}, {}), std::invalid_argument);
    EXPECT_NO_THROW(decode(text, 0xfffffff8, {}, {}));
    EXPECT_NO_THROW(decode({}, 0, {}, {}));
}

// Random words from random registers, run one at a time: whatever happens is a stop that makes sense.
TEST(Fuzz, NoWordCrashesTheHost) {
    std::mt19937 random(7);
    for (int round = 0; round < 60'000; round++) {
        uint32_t word = random();
        if (round % 2) {  // half of them near valid
            const auto rows = encodings();
            const Encoding& row = rows[random() % rows.size()];
            word = row.match | (word & ~row.mask);
        }
        Guest guest(Assembler().word(word).op("ebreak"));
        for (uint32_t& x : guest.hart.x) x = random() % 4 == 0 ? random() : uint32_t(0) - random() % 0x500000;
        guest.hart.x[0] = 0;
        const auto before = guest.hart.x;
        const Stop stop = guest.run(200);
        const std::string text = disassemble(word, kTextBase, kAllExtensions);
        if (stop == Stop::kFault && guest.hart.fault().pc == kTextBase && guest.hart.instret == 0) {
            EXPECT_EQ(guest.hart.x, before) << text;
            EXPECT_EQ(guest.hart.pc, kTextBase) << text;
        }
        if (text[0] == '.') {
            EXPECT_EQ(stop, Stop::kFault) << text;
            EXPECT_EQ(guest.hart.fault().kind, FaultKind::kIllegalInstruction) << text;
            EXPECT_EQ(guest.hart.fault().address, word);
        }
    }
}

// Whole random texts: control flow goes anywhere within them, and the clock still ends it.
TEST(Fuzz, RandomProgramsEnd) {
    std::mt19937 random(11);
    for (int round = 0; round < 300; round++) {
        Assembler code;
        for (int i = 0; i < 200; i++) {
            const auto rows = encodings();
            const Encoding& row = rows[random() % rows.size()];
            Operands operands = operands_of(random(), row.format);
            if (row.format == Format::Branch || row.format == Format::J)
                operands.immediate = int(random() % 200 - 100) * 4;
            code.word(row.match | operand_bits(operands, row.format));
        }
        Guest guest(code);
        for (uint32_t& x : guest.hart.x) x = random() % kL1Bytes & ~3u;
        Stop stop = Stop::kCall;
        for (int i = 0; i < 500 && stop == Stop::kCall; i++) stop = guest.hart.run_watching_for_spin(20'000);
        EXPECT_LE(guest.hart.cycle, 20'000u + 64 * 40);
        EXPECT_EQ(guest.hart.x[0], 0u);
    }
}

}  // namespace
}  // namespace softmetal::riscv::test
