// What the tests of the SFPU's lanes share: a unit with a processor's registers, words made as the device headers make
// them, Dst with known contents.
#pragma once

#include "tensix/lane_unit.h"
#include "tensix/lanes.h"
#include "tensix_test.h"

namespace softmetal::tensix::test {

using abi::LaneOp;
using abi::LaneWord;

constexpr uint32_t lane_word(LaneOp op, uint32_t mode, uint32_t rd, uint32_t rs1, uint32_t rs2) {
    return LaneWord::kOpcode | rd << LaneWord::kRdShift | LaneWord::funct3(mode) << LaneWord::kFunct3Shift |
           rs1 << LaneWord::kRs1Shift | rs2 << LaneWord::kRs2Shift |
           LaneWord::funct7(op, mode) << LaneWord::kFunct7Shift;
}

struct LaneRig {
    explicit LaneRig(LaneArch arch = LaneArch::kWormhole, DstMode mode = {true, false}) : unit(arch) {
        dst.set_mode(mode);
    }

    LaneEffect execute(uint32_t word) { return last = unit.execute({word, registers, local}, dst, DstHalf::kMath); }
    // A Tensix instruction.
    LaneEffect tensix(uint32_t instruction) { return execute(instruction << 2 | instruction >> 30); }

    // Operations on values: sources in x10 and x11, the result's name from x12.
    template <LaneOp op, uint32_t mode = 0>
    uint32_t make(uint32_t a = 0, uint32_t b = 0) {
        registers[10] = a;
        registers[11] = b;
        execute(lane_word(op, mode, 12, 10, 11));
        return registers[12];
    }
    template <LaneOp op, uint32_t mode = 0>
    void run(uint32_t a = 0, uint32_t b = 0) {
        registers[10] = a;
        registers[11] = b;
        execute(lane_word(op, mode, 0, 10, 11));
    }
    uint32_t multiply_add(uint32_t a, uint32_t b, uint32_t c) {
        registers[10] = a;
        registers[11] = b;
        registers[13] = c;
        execute(LaneWord::kMadOpcode | 12u << 7 | 10u << 15 | 11u << 20 | 13u << 27);
        return registers[12];
    }

    // Words into and out of Dst's rows, 32 at a time, as dst_reg[i] names them. Lanes are filled through the tile.
    static uint32_t element(uint32_t index, uint32_t lane) {
        const uint32_t row = index * 2 & ~3u, face = row / 16;
        return (face / 2 * 16 + row % 16 + lane / 8) * 32 + face % 2 * 16 + lane % 8 * 2 + (index & 1);
    }
    void put(uint32_t index, const Lanes& words) {
        Tile& tile = dst.math(index / 32, "test");
        for (uint32_t lane = 0; lane < kLanes; ++lane)
            tile.ints()[element(index % 32, lane)] = static_cast<int32_t>(words[lane]);
    }
    Lanes get(uint32_t index) {
        Tile& tile = dst.math(index / 32, "test");
        Lanes words;
        for (uint32_t lane = 0; lane < kLanes; ++lane)
            words[lane] = static_cast<uint32_t>(tile.ints()[element(index % 32, lane)]);
        return words;
    }
    // A vector by its words, and the words of a vector.
    uint32_t name(const Lanes& words) {
        put(0, words);
        return make<LaneOp::kLoad, 4>(0, abi::kNoAddrMod);
    }
    Lanes words(uint32_t of) {
        run<LaneOp::kStore, 4>(of, abi::kNoAddrMod << 16);
        return get(0);
    }

    LaneUnit unit;
    Dst dst;
    std::array<uint32_t, 32> registers{};
    std::vector<uint8_t> local = std::vector<uint8_t>(1024);
    LaneEffect last;
};

inline Lanes lanes_of(std::initializer_list<uint32_t> first) {
    Lanes lanes;
    uint32_t i = 0;
    for (uint32_t word : first) lanes[i++] = word;
    return lanes;
}

}  // namespace softmetal::tensix::test
