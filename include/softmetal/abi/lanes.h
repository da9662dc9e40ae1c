// The SFPU's vectors as kernels name them: instructions outside RV32IM, one word each. Included by the device headers
// and by the engine; knows nothing of either.
//
// Three kinds of words reach the Tensix coprocessor:
//  * a Tensix instruction, rotated left by two so that its lowest bits are not 11 (the chip's own encoding);
//  * custom-0: an operation on vector values, `LaneOp | mode`, with two sources and one result;
//  * custom-1: multiply-add, with three sources.
// A vector value lives in the engine and never changes; a general register holds its name. Names may be copied, spilled
// and dropped freely: the engine takes back values whose names are found neither in registers nor in local memory.
#pragma once

#include <cstdint>

namespace softmetal::abi {

// clang-format off

// X(Name, result, source1, source2, cost)   v = name of a vector, s = scalar, - = none
// cost: Simple one cycle; Mad one cycle, result a cycle later; Two two cycles; Free no instruction of its own on the chip
#define SOFTMETAL_LANE_OPS(X) \
    /* between vectors and everything else */ \
    X(Load, v, s, s, Simple)          /* mode = SFPLOAD's format; source1 = Dst row, source2 = address modifier or kNoAddrMod */ \
    X(Store, -, v, s, Simple)         /* mode = SFPSTORE's format; source2 = Dst row | address modifier << 16 */ \
    X(LoadRow, v, -, -, Simple)       /* the same from a row that the word holds, by no address modifier */ \
    X(StoreRow, -, v, -, Simple) \
    X(Immediate, v, s, -, Simple)     /* 32 bits for every lane; a second cycle if they take two SFPLOADI */ \
    X(ReadRegister, v, s, -, Free)    /* LReg source1 */ \
    X(WriteRegister, -, v, s, Simple) /* LReg source2, in enabled lanes */ \
    X(Configure, -, v, s, Two)        /* SFPCONFIG destination source2 */ \
    X(ReadConfig, v, s, -, Simple)    /* SFPMOV from configuration source1; 9 is the random number generator */ \
    X(Assign, v, v, v, Free)          /* source2 in enabled lanes, source1 in the others */ \
    /* arithmetic */ \
    X(Add, v, v, v, Mad) X(Sub, v, v, v, Mad) X(Mul, v, v, v, Mad) \
    X(Negate, v, v, -, Simple) \
    X(Abs, v, v, -, Simple)           /* mode as SFPABS: 0 integer, 1 float */ \
    X(And, v, v, v, Simple) X(Or, v, v, v, Simple) X(Xor, v, v, v, Simple) X(Not, v, v, -, Simple) \
    X(AddInt, v, v, v, Simple) X(SubInt, v, v, v, Simple) X(AddIntScalar, v, v, s, Simple) \
    X(Shift, v, v, v, Simple) X(ShiftScalar, v, v, s, Simple)  /* left, right if negative; mode 2 = arithmetic */ \
    X(LeadingZeros, v, v, -, Simple)  /* mode 4 = without the sign bit */ \
    X(MulHalf, v, v, v, Mad)          /* SFPMUL24: mode 0 low, 1 high 23 bits */ \
    X(ApproxRecip, v, v, -, Simple)   /* SFPARECIP: mode 0 reciprocal, 1 of negative lanes, 2 exponential */ \
    /* fields of a float */ \
    X(Exponent, v, v, -, Simple)      /* mode 1 = biased */ \
    X(Mantissa, v, v, -, Simple)      /* mode 1 = without the leading one */ \
    X(SetExponent, v, v, v, Simple)   /* mode 0 from the low bits, 2 from the exponent of source2 */ \
    X(SetExponentScalar, v, v, s, Simple) \
    X(AddExponent, v, v, s, Simple) \
    X(SetMantissa, v, v, v, Simple) X(SetMantissaScalar, v, v, s, Simple) \
    X(SetSign, v, v, v, Simple) X(SetSignScalar, v, v, s, Simple) \
    /* conversions */ \
    X(Cast, v, v, -, Simple)          /* mode as SFPCAST */ \
    X(Round, v, v, s, Simple)         /* SFP_STOCH_RND: mode 0-7 the conversion, 8 stochastic; source2 = shift of integers */ \
    X(RoundBy, v, v, v, Simple)       /* the same, shifted by lanes */ \
    X(RoundToZero, v, v, -, Simple)   /* the same, towards zero */ \
    /* several operands or results */ \
    X(Stage, -, v, -, Free)           /* keeps source1 as operand number `mode` of the next Lut, LutFp32 or Transpose */ \
    X(Lut, v, v, -, Mad)              /* mode as SFPLUT */ \
    X(LutFp32, v, v, -, Mad)          /* mode as SFPLUTFP32 */ \
    X(Swap, v, v, v, Two)             /* mode as SFPSWAP; returns what source1's register holds, Second(0) source2's */ \
    X(Transpose, v, -, -, Simple)     /* of the four staged; returns the first, Second(0..2) the others */ \
    X(Second, v, -, -, Free) \
    X(Rotate, v, v, -, Two)           /* mode as SFPSHFT2: 3 rotate, 4 shift right within eight lanes */ \
    /* conditions: a condition is a vector of zeros and ones */ \
    X(CompareFloat, v, v, v, Mad) X(CompareFloatScalar, v, v, s, Mad) \
    X(CompareInt, v, v, v, Simple) X(CompareIntScalar, v, v, s, Simple)  /* by the sign of the difference, signed or not */ \
    X(BoolAnd, v, v, v, Free) X(BoolOr, v, v, v, Two) X(BoolNot, v, v, -, Simple) \
    X(Condition, -, v, -, Simple)     /* keeps enabled the lanes for which it holds */ \
    X(Push, -, -, -, Simple) X(Pop, -, -, -, Simple) X(Else, -, -, -, Simple) \
    /* the rest of the coprocessor */ \
    X(IncrementRow, -, s, -, Simple)  /* Dst's row counter */ \
    X(SetAddrMod, -, s, s, Simple)    /* modifier source1: DestIncr | DestCR << 10 | DestClear << 11 | DestCToCR << 12 */ \
    X(Seed, -, s, -, Simple)          /* starts every lane's random numbers anew */ \
    X(Peek, s, s, s, Simple)          /* two 16-bit datums of Dst's row source1, from column 2 * source2 on */ \
    X(Issue, -, s, -, Simple)         /* the Tensix instruction in source1 */

// clang-format on

#define SOFTMETAL_LANE_ENUMERATOR(name, ...) k##name,
enum class LaneOp : uint32_t { SOFTMETAL_LANE_OPS(SOFTMETAL_LANE_ENUMERATOR) kCount };
#undef SOFTMETAL_LANE_ENUMERATOR

// How a word is taken apart: opcode 7 | rd 5 | mode's low 3 bits | rs1 5 | rs2 5 | mode's high bit | LaneOp 6.
struct LaneWord {
    static constexpr uint32_t kOpcode = 0x0b, kMadOpcode = 0x2b;  // custom-0, custom-1
    static constexpr uint32_t kRdShift = 7, kFunct3Shift = 12, kRs1Shift = 15, kRs2Shift = 20, kFunct7Shift = 25;
    static constexpr uint32_t kRs3Shift = 27;  // of custom-1
    static constexpr uint32_t funct7(LaneOp op, uint32_t mode) { return static_cast<uint32_t>(op) << 1 | mode >> 3; }
    static constexpr uint32_t funct3(uint32_t mode) { return mode & 7; }
    static constexpr LaneOp op(uint32_t word) { return static_cast<LaneOp>(word >> 26); }
    // Row of LoadRow and StoreRow: the high bits stand for a source or the result, the low ones for source2.
    static constexpr uint32_t row(uint32_t word, uint32_t high_shift) {
        return (word >> high_shift & 31) << 5 | (word >> kRs2Shift & 31);
    }
    static constexpr uint32_t kRows = 1u << 10;
    static constexpr uint32_t mode(uint32_t word) { return (word >> 12 & 7) | (word >> 25 & 1) << 3; }
};
static_assert(static_cast<uint32_t>(LaneOp::kCount) <= 64);

inline constexpr uint32_t kNoAddrMod = 0xff;

// The conditions of Compare.
enum class LaneCondition : uint32_t { kLess = 0, kGreaterEqual, kEqual, kNotEqual, kGreater, kLessEqual };

// Names of vectors: a general register that holds one is recognised by its upper bits.
inline constexpr uint32_t kLaneNameTag = 0x5fa50000u, kLaneNameMask = 0xffff0000u, kNoLaneName = 0;

}  // namespace softmetal::abi
