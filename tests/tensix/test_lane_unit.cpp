// The SFPU as processors drive it: named vectors, conditions, Dst, raw Tensix instructions, costs, faults.
#include "lane_rig.h"

namespace softmetal::tensix::test {
namespace {

using testing::HasSubstr;
using testing::ThrowsMessage;

constexpr uint32_t tensix_op(uint32_t opcode, uint32_t parameters) {
    return opcode << 24 | parameters;
}
constexpr uint32_t fields(uint32_t imm12, uint32_t c, uint32_t d, uint32_t mode) {
    return (imm12 & 0xfff) << 12 | c << 8 | d << 4 | mode;
}
enum : uint32_t {
    kSfpload = 0x70,
    kSfploadi = 0x71,
    kSfpstore = 0x72,
    kSfpaddi = 0x75,
    kSfpiadd = 0x79,
    kSfpsetcc = 0x7b,
    kSfpmov = 0x7c,
    kSfpmad = 0x84,
    kSfppushc = 0x87,
    kSfppopc = 0x88,
    kSfpencc = 0x8a,
    kSfpcompc = 0x8b,
    kSfptransp = 0x8c,
    kSfpswap = 0x92,
    kSfpshft2 = 0x94,
    kSfpgt = 0x97,
    kReplay = 0x04,
    kSetrwc = 0x37,
    kIncrwc = 0x38
};

Lanes ramp(uint32_t step = 1, uint32_t first = 0) {
    Lanes lanes;
    for (uint32_t i = 0; i < kLanes; ++i) lanes[i] = first + i * step;
    return lanes;
}
Lanes floats(float first, float step) {
    Lanes lanes;
    for (uint32_t i = 0; i < kLanes; ++i) lanes[i] = bits_of(first + step * static_cast<float>(i));
    return lanes;
}

TEST(LaneDst, AVectorIsFourRowsOfEvenOrOddColumns) {
    LaneRig rig;
    Tile& tile = rig.dst.math(1, "test");
    for (int i = 0; i < 1024; ++i) tile.ints()[i] = i;
    // The third vector of the fourth face of tile 1: rows 20 to 23, even columns of the right half.
    const uint32_t name = rig.make<LaneOp::kLoad, 4>(64 + 48 + 4, abi::kNoAddrMod);
    const Lanes words = rig.words(name);
    EXPECT_EQ(words[0], 20 * 32 + 16u);
    EXPECT_EQ(words[1], 20 * 32 + 18u);
    EXPECT_EQ(words[31], 23 * 32 + 30u);
    EXPECT_EQ(rig.words(rig.make<LaneOp::kLoad, 4>(64 + 48 + 6, abi::kNoAddrMod))[0], 20 * 32 + 17u);
}

struct Stored {
    DstMode mode;
    uint32_t format, value, dst, loaded;
};
TEST(LaneDst, FormatsConvertBothWays) {
    const DstMode narrow{false, false}, wide{true, false};
    for (const Stored& row :
         std::initializer_list<Stored>{{narrow, 0, 0x3f80ffff, 0x3f800000, 0x3f800000},  // bf16 Dst cuts
                                       {narrow, 0, 0x807fffff, 0x80000000, 0x80000000},  // and flushes denormals
                                       {wide, 0, 0x3f80ffff, 0x3f80ffff, 0x3f80ffff},
                                       {narrow, 1, bits_of(1e6f), 0x47ffe000, 0x47ffe000},  // fp16 saturates
                                       {narrow, 1, bits_of(1e-6f), 0, 0},
                                       {wide, 4, 0xfffffffe, 0xfffffffe, 0xfffffffe},
                                       {wide, 12, 0xfffffffe, 0x80000002, 0xfffffffe},  // two's complement in the lanes
                                       {narrow, 6, 0x12345678, 0x5678, 0x5678},
                                       {narrow, 7, 0x12345678, 0x1234, 0x12340000},
                                       {narrow, 8, 0x80000005, 0xfffffffb, 0x80000005},
                                       {narrow, 5, 0x80000005, 0xfffffffb, 0x80000005}}) {
        LaneRig rig(LaneArch::kWormhole, row.mode);
        const uint32_t value = rig.make<LaneOp::kImmediate>(row.value);
        rig.registers[10] = value;
        rig.registers[11] = abi::kNoAddrMod << 16;
        rig.execute(lane_word(LaneOp::kStore, row.format, 0, 10, 11));
        EXPECT_EQ(rig.get(0)[5], row.dst) << "format " << row.format;
        rig.registers[10] = 0;
        rig.registers[11] = abi::kNoAddrMod;
        rig.execute(lane_word(LaneOp::kLoad, row.format, 12, 10, 11));
        const uint32_t loaded = rig.registers[12];
        rig.dst.set_mode({true, false});
        EXPECT_EQ(rig.words(loaded)[5], row.loaded) << "format " << row.format;
    }
}

TEST(LaneConditions, AssignmentsKeepTheOtherLanes) {
    LaneRig rig;
    const uint32_t x = rig.name(floats(-16, 1));
    const auto negative = rig.make<LaneOp::kCompareFloatScalar, 0>(x, 0);
    rig.run<LaneOp::kPush>();
    rig.run<LaneOp::kCondition>(negative);
    uint32_t y = rig.make<LaneOp::kAssign>(x, rig.make<LaneOp::kImmediate>(bits_of(7.0f)));
    // Nested: of the negative ones those below -8.
    rig.run<LaneOp::kPush>();
    rig.run<LaneOp::kCondition>(rig.make<LaneOp::kCompareFloatScalar, 0>(x, bits_of(-8.0f)));
    y = rig.make<LaneOp::kAssign>(y, rig.make<LaneOp::kImmediate>(bits_of(8.0f)));
    rig.run<LaneOp::kElse>();
    y = rig.make<LaneOp::kAssign>(y, rig.make<LaneOp::kImmediate>(bits_of(9.0f)));
    rig.run<LaneOp::kPop>();
    rig.run<LaneOp::kElse>();
    y = rig.make<LaneOp::kAssign>(y, rig.make<LaneOp::kImmediate>(bits_of(5.0f)));
    rig.run<LaneOp::kPop>();
    const Lanes words = rig.words(y);
    for (uint32_t i = 0; i < kLanes; ++i) EXPECT_EQ(from_bits(words[i]), i < 8 ? 8.0f : i < 16 ? 9.0f : 5.0f) << i;
}

TEST(LaneConditions, ComparisonsOfEveryKind) {
    LaneRig rig;
    const uint32_t a = rig.name(lanes_of({bits_of(1.0f), bits_of(2.0f), bits_of(-2.0f), 0x80000000u}));
    const uint32_t b = rig.name(lanes_of({bits_of(1.0f), bits_of(1.0f), bits_of(1.0f), 0}));
    auto first = [&](uint32_t name, uint32_t lanes = 3) {
        const Lanes words = rig.words(name);
        uint32_t bits = 0;
        for (uint32_t i = 0; i < lanes; ++i) bits |= words[i] << i;
        return bits;
    };
    EXPECT_EQ(first(rig.make<LaneOp::kCompareFloat, 0>(a, b)), 0b100u);
    EXPECT_EQ(first(rig.make<LaneOp::kCompareFloat, 1>(a, b)), 0b011u);
    EXPECT_EQ(first(rig.make<LaneOp::kCompareFloat, 2>(a, b)), 0b001u);
    EXPECT_EQ(first(rig.make<LaneOp::kCompareFloat, 3>(a, b)), 0b110u);
    EXPECT_EQ(first(rig.make<LaneOp::kCompareFloat, 4>(a, b)), 0b010u);
    EXPECT_EQ(first(rig.make<LaneOp::kCompareFloat, 5>(a, b)), 0b101u);
    // Against zero the chip looks at the sign bit: -0 is less than 0.
    EXPECT_EQ(first(rig.make<LaneOp::kCompareFloatScalar, 0>(a, 0), 4), 0b1100u);
    // Unsigned integers compare by the sign of the difference, which the chip does not get right beyond 2^31.
    const uint32_t large = rig.name(lanes_of({0xf0000000u, 5u}));
    EXPECT_EQ(first(rig.make<LaneOp::kCompareIntScalar, 0>(large, 7), 2), 0b11u);
}

TEST(LaneValues, OnlyNamesThatAProcessorStillHasSurvive) {
    LaneRig rig;
    const uint32_t kept = rig.name(ramp(3));
    rig.registers[20] = kept;
    const uint32_t spilled = rig.name(ramp(5));
    std::memcpy(&rig.local[128], &spilled, 4);
    for (int i = 0; i < 20000; ++i) rig.make<LaneOp::kImmediate>(static_cast<uint32_t>(i));
    EXPECT_EQ(rig.words(kept)[7], 21u);
    EXPECT_EQ(rig.words(spilled)[7], 35u);
    EXPECT_EQ(rig.words(0)[7], 0u) << "a vector that was never set is zero";
}

TEST(LaneValues, MoreThanFitAreRefused) {
    LaneRig rig;
    rig.local.resize(64 * 1024);
    EXPECT_THAT(
        [&] {
            for (uint32_t i = 0; i < 16000; ++i) {
                const uint32_t name = rig.make<LaneOp::kImmediate>(i);
                std::memcpy(&rig.local[4 * i], &name, 4);
            }
        },
        ThrowsMessage<UserError>(HasSubstr("4096 vectors of the SFPU are alive at once")));
}

TEST(LaneValues, AWordThatIsNoNameIsNamed) {
    LaneRig rig;
    EXPECT_THAT([&] { rig.make<LaneOp::kNegate>(0x1234); },
                ThrowsMessage<UserError>(HasSubstr("Negate: 0x00001234 is not a vector of the SFPU")));
}

TEST(LaneTransfers, RowsInTheWordAreThoseInARegister) {
    LaneRig rig;
    for (const uint32_t row : {0u, 2u, 62u, 192u + 34u}) {
        const Lanes words = floats(static_cast<float>(row), 1);
        rig.put(row / 2, words);
        rig.execute(lane_word(LaneOp::kLoadRow, 4, 12, row >> 5, row & 31));
        EXPECT_EQ(rig.last.cycles, 1u);
        const uint32_t loaded = rig.registers[12];
        rig.put(row / 2, floats(0, 0));
        rig.registers[10] = loaded;
        rig.execute(lane_word(LaneOp::kStoreRow, 4, row >> 5, 10, row & 31));
        for (uint32_t lane = 0; lane < kLanes; ++lane) {
            EXPECT_EQ(rig.get(row / 2)[lane], words[lane]) << "row " << row << ", lane " << lane;
        }
    }
}

TEST(LaneCosts, AnAssignmentDoesNotWaitForWhatItNames) {
    LaneRig rig;
    const uint32_t a = rig.name(floats(1, 1)), b = rig.name(floats(2, 1));
    const uint32_t sum = rig.multiply_add(a, b, a), kept = rig.make<LaneOp::kAssign>(a, sum);
    EXPECT_EQ(rig.last.cycles, 0u);
    EXPECT_FALSE(rig.last.waits_late);
    rig.make<LaneOp::kNegate>(kept);
    EXPECT_TRUE(rig.last.waits_late) << "its user does";
}

TEST(LaneCosts, MultiplyAddsComeLateAndProductsWithinThemCostNothing) {
    LaneRig rig;
    const uint32_t a = rig.name(floats(1, 1)), b = rig.name(floats(2, 1));
    const uint32_t product = rig.make<LaneOp::kMul>(a, b);
    EXPECT_EQ(rig.last.cycles, 0u) << "not read yet";
    const uint32_t sum = rig.multiply_add(a, b, a);
    EXPECT_EQ(rig.last.cycles, 1u);
    EXPECT_TRUE(rig.last.late);
    rig.make<LaneOp::kNegate>(sum);
    EXPECT_TRUE(rig.last.waits_late);
    rig.make<LaneOp::kNegate>(sum);
    EXPECT_FALSE(rig.last.waits_late);
    rig.make<LaneOp::kNegate>(product);
    EXPECT_EQ(rig.last.cycles, 2u) << "the product and its use";
    rig.make<LaneOp::kNegate>(product);
    EXPECT_EQ(rig.last.cycles, 1u);
    rig.make<LaneOp::kImmediate>(bits_of(1.0f));
    EXPECT_EQ(rig.last.cycles, 0u) << "a constant register";
    rig.make<LaneOp::kImmediate>(0x12345678);
    EXPECT_EQ(rig.last.cycles, 2u) << "two SFPLOADI";
}

TEST(LaneOps, LookUpTablesSwapsAndTransposes) {
    LaneRig rig;
    const uint32_t x = rig.name(lanes_of({bits_of(-0.25f), bits_of(1.25f), bits_of(-5.0f)}));
    for (uint32_t i = 0; i < 3; ++i) {
        // 0.5 * |x| + 1, 1 * |x| + 0, 0 * |x| + 1
        static constexpr uint32_t kEntries[] = {0x1000, 0x00ff, 0xff00};
        rig.registers[10] = rig.make<LaneOp::kImmediate>(kEntries[i]);
        rig.execute(lane_word(LaneOp::kStage, i, 0, 10, 0));
    }
    Lanes words = rig.words(rig.make<LaneOp::kLut, 0>(x));
    EXPECT_EQ(from_bits(words[0]), 1.125f);
    EXPECT_EQ(from_bits(words[1]), 1.25f);
    EXPECT_EQ(from_bits(words[2]), 1.0f);
    words = rig.words(rig.make<LaneOp::kLut, 4>(x));
    EXPECT_EQ(from_bits(words[0]), -1.125f) << "the argument's sign";

    const uint32_t d = rig.name(floats(0, 1)), c = rig.name(floats(31, -1));
    const uint32_t smaller = rig.make<LaneOp::kSwap, 2>(d, c);  // the first half gets minima, the second maxima
    const uint32_t other = rig.make<LaneOp::kSecond>();
    EXPECT_EQ(from_bits(rig.words(smaller)[3]), 3.0f);
    EXPECT_EQ(from_bits(rig.words(smaller)[28]), 28.0f);
    EXPECT_EQ(from_bits(rig.words(other)[28]), 3.0f);

    for (uint32_t i = 0; i < 4; ++i) {
        rig.registers[10] = rig.name(ramp(1, 100 * i));
        rig.execute(lane_word(LaneOp::kStage, i, 0, 10, 0));
    }
    const uint32_t first = rig.make<LaneOp::kTranspose>(), fourth = rig.make<LaneOp::kSecond, 2>();
    EXPECT_EQ(rig.words(first)[8 + 3], 100u + 3);
    EXPECT_EQ(rig.words(fourth)[16 + 5], 200u + 24 + 5);

    EXPECT_EQ(rig.words(rig.make<LaneOp::kRotate, 3>(d))[8], bits_of(15.0f));
    EXPECT_EQ(rig.words(rig.make<LaneOp::kRotate, 3>(d))[9], bits_of(8.0f));
}

// ---- raw instructions

struct RawRig : LaneRig {
    using LaneRig::LaneRig;
    void load_immediate(uint32_t reg, uint32_t word) {
        tensix(tensix_op(kSfploadi, reg << 20 | 10u << 16 | (word & 0xffff)));
        tensix(tensix_op(kSfploadi, reg << 20 | 8u << 16 | word >> 16));
    }
    void load(uint32_t reg, uint32_t index, uint32_t modifier = 3) {
        tensix(tensix_op(kSfpload, reg << 20 | 4u << 16 | modifier << 14 | index * 2));
    }
    void store(uint32_t reg, uint32_t index, uint32_t modifier = 3) {
        tensix(tensix_op(kSfpstore, reg << 20 | 4u << 16 | modifier << 14 | index * 2));
    }
};

TEST(LaneTensix, ArithmeticUnderAConditionAndItsElse) {
    RawRig rig;
    rig.put(0, floats(-4, 0.5f));
    rig.load(0, 0);
    rig.load_immediate(1, bits_of(2.5f));
    rig.tensix(tensix_op(kSfppushc, 0));
    rig.tensix(tensix_op(kSfpsetcc, fields(0, 0, 0, 0)));                     // negative lanes
    rig.tensix(tensix_op(kSfpmad, 0u << 16 | 1u << 12 | 9u << 8 | 0u << 4));  // x = x * 2.5 + 0
    rig.tensix(tensix_op(kSfpcompc, 0));
    rig.tensix(tensix_op(kSfpaddi, 0x3f80u << 8 | 0u << 4));  // x += 1
    rig.tensix(tensix_op(kSfppopc, 0));
    rig.store(0, 1);
    const Lanes words = rig.get(1);
    for (uint32_t i = 0; i < kLanes; ++i) {
        const float x = -4 + 0.5f * static_cast<float>(i);
        EXPECT_EQ(from_bits(words[i]), x < 0 ? x * 2.5f : x + 1) << i;
    }
}

TEST(LaneTensix, RowCountersAndAddressModifiers) {
    RawRig rig;
    for (uint32_t i = 0; i < 32; ++i) rig.put(i, broadcast(i));
    rig.run<LaneOp::kSetAddrMod>(1, 4);         // two vectors further
    rig.run<LaneOp::kSetAddrMod>(2, 1u << 11);  // back to the start
    rig.load(0, 0, 1);
    rig.load(1, 0, 1);
    rig.load(2, 0, 2);
    rig.load(3, 0, 0);
    for (uint32_t i = 0; i < 4; ++i) rig.store(i, 40 + i, 0);
    const uint32_t expected[] = {0, 2, 4, 0};
    for (uint32_t i = 0; i < 4; ++i) EXPECT_EQ(rig.get(40 + i)[9], expected[i]);
    // Faces: eight and eight rows on, as the low-level library steps.
    for (int i = 0; i < 2; ++i) rig.tensix(tensix_op(kSetrwc, 4u << 18 | 8u << 14 | 4));
    rig.tensix(tensix_op(kIncrwc, 2u << 14));
    rig.load(0, 0);
    rig.tensix(tensix_op(kSetrwc, 4));
    rig.store(0, 50);
    EXPECT_EQ(rig.get(50)[0], 9u);
}

TEST(LaneTensix, ReplaysWhatWasRecorded) {
    for (bool execute : {false, true}) {
        RawRig rig;
        rig.load_immediate(0, 0);
        rig.tensix(tensix_op(kReplay, 5u << 14 | 2u << 4 | static_cast<uint32_t>(execute) << 1 | 1));
        for (int i = 0; i < 2; ++i) rig.tensix(tensix_op(kSfpiadd, fields(3, 0, 0, 5)));  // += 3
        for (int i = 0; i < 4; ++i) rig.tensix(tensix_op(kReplay, 5u << 14 | 2u << 4));
        EXPECT_EQ(rig.last.cycles, 2u);
        rig.store(0, 0);
        EXPECT_EQ(rig.get(0)[13], execute ? 30u : 24u);
    }
}

TEST(LaneTensix, SwapsWithAnIndexMoveTheIndexToo) {
    RawRig rig;
    rig.put(0, floats(0, 1));
    rig.put(1, floats(31, -1));
    rig.load(0, 0);
    rig.load(1, 1);
    rig.load_immediate(4, 100);
    rig.load_immediate(5, 200);
    rig.tensix(tensix_op(0x91, 4u << 8 | 15u << 4 | 1));  // LaneConfig: swap the indices along
    rig.tensix(tensix_op(kSfpswap, fields(0, 1, 0, 1)));  // LReg0 = smaller
    rig.tensix(tensix_op(0x91, 0u << 8 | 15u << 4 | 1));
    for (uint32_t i = 0; i < 2; ++i) rig.store(4 * i, 10 + i);
    EXPECT_EQ(from_bits(rig.get(10)[30]), 1.0f);
    EXPECT_EQ(rig.get(11)[30], 200u);
    EXPECT_EQ(rig.get(11)[2], 100u);
}

TEST(LaneTensix, MovesAcrossLanes) {
    RawRig rig;
    for (uint32_t i = 0; i < 4; ++i) {
        rig.put(i, ramp(1, 100 * i));
        rig.load(i, i);
    }
    rig.tensix(tensix_op(kSfptransp, 0));
    for (uint32_t i = 0; i < 4; ++i) rig.store(i, 20 + i);
    EXPECT_EQ(rig.get(20)[8], 100u);
    EXPECT_EQ(rig.get(23)[0], 24u);
    rig.tensix(tensix_op(kSfpshft2, fields(0, 0, 5, 3)));
    EXPECT_EQ(rig.last.cycles, 2u);
    rig.store(5, 24);
    EXPECT_EQ(rig.get(24)[0], 7u);
    rig.tensix(tensix_op(kSfpshft2, fields(0, 0, 0, 0)));  // the registers move down by one
    rig.store(3, 25);
    EXPECT_EQ(rig.get(25)[4], 0u);
}

TEST(LaneTensix, WhatIsNotBuiltIsRefusedByName) {
    struct Row {
        uint32_t instruction;
        const char* text;
    };
    for (const Row& row :
         std::initializer_list<Row>{{tensix_op(0x26, 0), "the Tensix instruction MVMUL"},
                                    {tensix_op(0x93, 0), "the Tensix instruction SFPLOADMACRO"},
                                    {tensix_op(kSfpgt, 1), "SFPGT exists on Blackhole only"},
                                    {tensix_op(0x91, 4u << 4), "destination 4 configures SFPLOADMACRO"},
                                    {tensix_op(0xb2, 200u << 16), "SETC16 of configuration word 200"}})
        EXPECT_THAT([&] { RawRig().tensix(row.instruction); }, ThrowsMessage<UnsupportedError>(HasSubstr(row.text)));
    EXPECT_THAT([] { RawRig().tensix(tensix_op(kSfppopc, 0)); },
                ThrowsMessage<UserError>(HasSubstr("the stack of conditions is empty")));
    EXPECT_THAT(
        [] {
            RawRig rig;
            for (int i = 0; i < 9; ++i) rig.tensix(tensix_op(kSfppushc, 0));
        },
        ThrowsMessage<UserError>(HasSubstr("nested too deeply")));
    EXPECT_FALSE(LaneUnit::understands(0)) << "memory that holds no code";
    EXPECT_FALSE(LaneUnit::understands(0x00000013)) << "an instruction of the processor";
}

TEST(LaneTensix, BlackholeNegatesWithinAMultiplyAddAndCompares) {
    RawRig rig(LaneArch::kBlackhole);
    rig.load_immediate(0, bits_of(3.0f));
    rig.load_immediate(1, bits_of(2.0f));
    rig.tensix(tensix_op(kSfpmad, 0u << 16 | 1u << 12 | 1u << 8 | 2u << 4 | 3));  // -(3 * 2) - 2
    rig.tensix(tensix_op(kSfpmov, fields(0, 0, 3, 0)));
    rig.tensix(tensix_op(kSfpgt, fields(0, 1, 3, 8)));  // 3 > 2
    rig.tensix(tensix_op(kSfpstore, 2u << 20 | 4u << 16 | 7u << 13));
    EXPECT_EQ(from_bits(rig.get(0)[0]), -8.0f);
    rig.tensix(tensix_op(kSfpstore, 3u << 20 | 4u << 16 | 7u << 13));
    EXPECT_EQ(rig.get(0)[0], 0xffffffffu);
}

}  // namespace
}  // namespace softmetal::tensix::test
