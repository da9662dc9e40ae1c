// Operations on named vectors.
#include "tensix/lane_unit.h"

#include <fmt/format.h>

#include "softmetal/error.h"
#include "tensix/lane_call.h"

namespace softmetal::tensix {

using abi::LaneOp;
using abi::LaneWord;

namespace {

enum class Cost : uint8_t { kFree, kSimple, kMad, kTwo };

struct OpFacts {
    const char* name;
    Cost cost;
};

constexpr OpFacts kFacts[] = {
#define SOFTMETAL_FACTS(name, result, source1, source2, cost) {#name, Cost::k##cost},
    SOFTMETAL_LANE_OPS(SOFTMETAL_FACTS)
#undef SOFTMETAL_FACTS
};

constexpr uint32_t kSign = 0x80000000u;
constexpr uint32_t kStochastic = 8;

// Constants that have a register of their own, and what one SFPLOADI can load.
uint32_t cost_of_constant(uint32_t word) {
    for (uint32_t constant : {0u, 0x3f800000u, 0xbf800000u, 0x3f56594bu})
        if (word == constant) return 0;
    const uint32_t exponent = word >> 23 & 255;
    const bool fp16a = (word & 0x1fff) == 0 && exponent >= 112 && exponent <= 143;
    const bool integer = word <= 0xffff || word >= 0xffff8000u;
    return (word & 0xffff) == 0 || fp16a || integer ? 1 : 2;
}

bool compared(abi::LaneCondition condition, uint32_t difference) {
    const bool negative = difference & kSign, zero = difference == 0;
    switch (condition) {
        case abi::LaneCondition::kLess:
            return negative;
        case abi::LaneCondition::kGreaterEqual:
            return !negative;
        case abi::LaneCondition::kEqual:
            return zero;
        case abi::LaneCondition::kNotEqual:
            return !zero;
        case abi::LaneCondition::kGreater:
            return !negative && !zero;
        default:
            return negative || zero;
    }
}

bool two_tests(uint32_t mode) {
    const auto condition = static_cast<abi::LaneCondition>(mode);
    return condition == abi::LaneCondition::kGreater || condition == abi::LaneCondition::kLessEqual;
}

}  // namespace

const char* lane_op_name(LaneOp op) {
    return op < LaneOp::kCount ? kFacts[static_cast<uint32_t>(op)].name : "unknown SFPU vector operation";
}

LaneUnit::LaneUnit(LaneArch arch) : state_(arch) {}

bool LaneUnit::understands(uint32_t word) {
    if ((word & 3) == 3) {
        const uint32_t opcode = word & 0x7f;
        return opcode == LaneWord::kMadOpcode || (opcode == LaneWord::kOpcode && LaneWord::op(word) < LaneOp::kCount);
    }
    return *tensix_instruction_name(std::rotr(word, 2)) != 0;
}

LaneEffect LaneUnit::execute(const LaneRequest& request, Dst& dst, DstHalf half) {
    Call call{request, dst, half, *this, {}, 0, "", {}};
    const uint32_t opcode = request.word & 0x7f;
    if ((opcode & 3) != 3) {
        run_tensix(std::rotr(request.word, 2), call);
    } else if (opcode == LaneWord::kMadOpcode) {
        run_mad(call);
    } else {
        call.op = LaneWord::op(request.word);
        call.mode = LaneWord::mode(request.word);
        call.name = kFacts[static_cast<uint32_t>(call.op)].name;
        run_value_op(call);
    }
    return call.effect;
}

void LaneUnit::run_mad(Call& call) {
    call.name = "multiply-add";
    Lanes sum;
    multiply_add(state_.arch, call.value1(), call.value2(), call.value3(), sum);
    call.effect.late = true;
    call.result(sum);
    late_name_ = call.request.registers[call.field(LaneWord::kRdShift)];
    late_registers_ = 0;
}

void LaneUnit::run_value_op(Call& call) {
    const Cost cost = kFacts[static_cast<uint32_t>(call.op)].cost;
    call.effect = {cost == Cost::kFree ? 0u : cost == Cost::kTwo ? 2u : 1u, cost == Cost::kMad, false};
    if (!run_transfer_op(call) && !run_float_op(call) && !run_bit_op(call) && !run_condition_op(call) &&
        !run_group_op(call))
        throw InternalError(fmt::format("the SFPU vector operation {} has no body", call.name));
    if (call.op == LaneOp::kMul) {
        // Issued when something reads it.
        values_.mark_unpaid(call.request.registers[call.field(LaneWord::kRdShift)]);
        call.effect.late = false;
        if (--call.effect.cycles == 0) call.effect.waits_late = false;
    }
    if (call.effect.cycles == 0 || call.op == LaneOp::kIssue) return;
    late_name_ = call.effect.late ? call.request.registers[call.field(LaneWord::kRdShift)] : 0;
    late_registers_ = 0;
}

bool LaneUnit::run_transfer_op(Call& call) {
    switch (call.op) {
        case LaneOp::kLoad:
            call.result(state_.load(call.dst, call.half, static_cast<LaneFormat>(call.mode), call.scalar1(), Lanes{},
                                    "SFPLOAD"));
            state_.apply_addr_mod(call.scalar2());
            return true;
        case LaneOp::kStore:
            state_.store(call.dst, call.half, static_cast<LaneFormat>(call.mode), call.scalar2() & 0xffff,
                         call.value1(), "SFPSTORE");
            state_.apply_addr_mod(call.scalar2() >> 16);
            return true;
        case LaneOp::kLoadRow:
            call.result(state_.load(call.dst, call.half, static_cast<LaneFormat>(call.mode),
                                    LaneWord::row(call.request.word, LaneWord::kRs1Shift), Lanes{}, "SFPLOAD"));
            return true;
        case LaneOp::kStoreRow:
            state_.store(call.dst, call.half, static_cast<LaneFormat>(call.mode),
                         LaneWord::row(call.request.word, LaneWord::kRdShift), call.value1(), "SFPSTORE");
            return true;
        case LaneOp::kImmediate:
            call.result(broadcast(call.scalar1()));
            call.effect.cycles = cost_of_constant(call.scalar1());
            return true;
        case LaneOp::kReadRegister:
            call.result(state_.registers[call.scalar1() & 15]);
            return true;
        case LaneOp::kWriteRegister:
            if (call.scalar2() < LaneState::kWritable)
                state_.merge(state_.registers[call.scalar2()], call.value1(), state_.enabled());
            return true;
        case LaneOp::kConfigure:
            state_.configure(call.scalar2(), call.value1(), 0, 0, "SFPCONFIG");
            return true;
        case LaneOp::kReadConfig:
            call.result(state_.read_config(call.scalar1(), "SFPMOV"));
            return true;
        case LaneOp::kAssign: {
            if (state_.enabled() == ~0u) {
                call.value2();
                call.effect.waits_late = false;
                call.name_result(call.scalar2());
                return true;
            }
            Lanes merged = call.value1();
            state_.merge(merged, call.value2(), state_.enabled());
            // The instruction that made the new value writes the variable's register: what waits for it waits for this.
            const bool was_late = call.scalar2() != 0 && call.scalar2() == late_name_;
            call.effect.waits_late = false;
            call.result(merged);
            if (was_late) late_name_ = call.request.registers[call.field(LaneWord::kRdShift)];
            return true;
        }
        case LaneOp::kIncrementRow:
            state_.row = (state_.row + call.scalar1()) & 0x3ff;
            return true;
        case LaneOp::kSetAddrMod:
            state_.addr_mods[call.scalar1() & 7].packed = call.scalar2();
            return true;
        case LaneOp::kSeed:
            state_.random = LaneRandom(call.scalar1());
            return true;
        case LaneOp::kPeek:
            call.name_result(state_.peek(call.dst, call.half, call.scalar1(), call.scalar2(), call.name));
            return true;
        case LaneOp::kIssue:
            call.effect = {};
            run_tensix(call.scalar1(), call);
            return true;
        default:
            return false;
    }
}

bool LaneUnit::run_float_op(Call& call) {
    using namespace lane_ops;
    static const Lanes kOnes = broadcast(kOne), kMinusOnes = broadcast(0xbf800000u), kZeros;
    Lanes out;
    switch (call.op) {
        case LaneOp::kAdd:
            multiply_add(state_.arch, kOnes, call.value1(), call.value2(), out);
            break;
        case LaneOp::kSub:
            multiply_add(state_.arch, kMinusOnes, call.value2(), call.value1(), out);
            break;
        case LaneOp::kMul:
            multiply_add(state_.arch, call.value1(), call.value2(), kZeros, out);
            break;
        case LaneOp::kNegate:
            call.each(call.value1(), [](uint32_t a) { return a ^ kSign; });
            return true;
        case LaneOp::kExponent:
            call.each(call.value1(), call.mode ? 0 : 127,
                      [](uint32_t a, uint32_t bias) { return (a >> 23 & 255) - bias; });
            return true;
        case LaneOp::kMantissa:
            call.each(call.value1(), call.mode ? 0 : 0x800000u,
                      [](uint32_t a, uint32_t one) { return (a & 0x7fffff) | one; });
            return true;
        case LaneOp::kSetExponent:
            call.each(call.value1(), call.value2(),
                      [copy = call.mode & 2](uint32_t a, uint32_t b) { return with_exponent(a, copy ? b >> 23 : b); });
            return true;
        case LaneOp::kSetExponentScalar:
            call.each(call.value1(), call.scalar2(), with_exponent);
            return true;
        case LaneOp::kAddExponent:
            call.each(call.value1(), call.scalar2(), with_added_exponent);
            return true;
        case LaneOp::kSetMantissa:
            call.each(call.value1(), call.value2(), with_mantissa);
            return true;
        case LaneOp::kSetMantissaScalar:
            call.each(call.value1(), call.scalar2(), with_mantissa);
            return true;
        case LaneOp::kSetSign:
            call.each(call.value1(), call.value2(), [](uint32_t a, uint32_t b) { return with_sign(a, b >> 31); });
            return true;
        case LaneOp::kSetSignScalar:
            call.each(call.value1(), call.scalar2() & 1, with_sign);
            return true;
        case LaneOp::kApproxRecip:
            if (call.mode == 1)
                call.each(call.value1(), [](uint32_t a) { return a & kSign ? approximate_reciprocal(a) : a; });
            else if (call.mode == 0)
                call.each(call.value1(), [](uint32_t a) { return with_sign(approximate_reciprocal(a), a >> 31); });
            else
                call.each(call.value1(), [](uint32_t a) { return with_sign(approximate_exponential(a), a >> 31); });
            return true;
        default:
            return false;
    }
    call.result(out);
    return true;
}

bool LaneUnit::run_bit_op(Call& call) {
    using namespace lane_ops;
    switch (call.op) {
        case LaneOp::kAbs:
            call.each(call.value1(), [f = call.mode == 1](uint32_t a) { return absolute(a, f); });
            return true;
        case LaneOp::kAnd:
            call.each(call.value1(), call.value2(), [](uint32_t a, uint32_t b) { return a & b; });
            return true;
        case LaneOp::kOr:
            call.each(call.value1(), call.value2(), [](uint32_t a, uint32_t b) { return a | b; });
            return true;
        case LaneOp::kXor:
            call.each(call.value1(), call.value2(), [](uint32_t a, uint32_t b) { return a ^ b; });
            return true;
        case LaneOp::kNot:
            call.each(call.value1(), [](uint32_t a) { return ~a; });
            return true;
        case LaneOp::kAddInt:
            call.each(call.value1(), call.value2(), [](uint32_t a, uint32_t b) { return a + b; });
            return true;
        case LaneOp::kSubInt:
            call.each(call.value1(), call.value2(), [](uint32_t a, uint32_t b) { return a - b; });
            return true;
        case LaneOp::kAddIntScalar: {
            const auto amount = static_cast<int32_t>(call.scalar2());
            if (amount < -2048 || amount > 2047) call.effect.cycles += cost_of_constant(call.scalar2());
            call.each(call.value1(), call.scalar2(), [](uint32_t a, uint32_t b) { return a + b; });
            return true;
        }
        case LaneOp::kShift:
            call.each(call.value1(), call.value2(), [arithmetic = call.mode == 2](uint32_t a, uint32_t b) {
                return shift_bits(a, static_cast<int32_t>(b), arithmetic);
            });
            return true;
        case LaneOp::kShiftScalar:
            call.each(call.value1(), call.scalar2(), [arithmetic = call.mode == 2](uint32_t a, uint32_t b) {
                return shift_bits(a, static_cast<int32_t>(b), arithmetic);
            });
            return true;
        case LaneOp::kLeadingZeros:
            call.each(call.value1(), [ignore = call.mode == 4](uint32_t a) { return leading_zeros(a, ignore); });
            return true;
        case LaneOp::kMulHalf:
            call.each(call.value1(), call.value2(), [high = call.mode & 1](uint32_t a, uint32_t b) -> uint32_t {
                const uint64_t product = uint64_t{a & 0x7fffff} * (b & 0x7fffff);
                return static_cast<uint32_t>(high ? product >> 23 : product & 0x7fffff);
            });
            return true;
        default:
            return false;
    }
}

bool LaneUnit::run_condition_op(Call& call) {
    const auto condition = static_cast<abi::LaneCondition>(call.mode);
    auto tests = [&](const Lanes& difference) {
        if (two_tests(call.mode)) ++call.effect.cycles;
        call.each(difference, [condition](uint32_t a) -> uint32_t { return compared(condition, a); });
    };
    auto subtract_and_test = [&](const Lanes& b) {
        const Lanes& a = call.value1();
        Lanes difference;
        for (uint32_t lane = 0; lane < kLanes; ++lane) difference[lane] = a[lane] - b[lane];
        tests(difference);
    };
    auto subtract_and_test_float = [&](const Lanes& b) {
        Lanes difference;
        multiply_add(state_.arch, broadcast(0xbf800000u), b, call.value1(), difference);
        tests(difference);
    };
    switch (call.op) {
        case LaneOp::kCompareFloat:
            subtract_and_test_float(call.value2());
            return true;
        case LaneOp::kCompareFloatScalar:
            if (call.scalar2() << 1 != 0) {
                call.effect.cycles += cost_of_constant(call.scalar2());
                subtract_and_test_float(broadcast(call.scalar2()));
            } else {  // the sign and the bits say it all
                call.effect = {0, false, false};
                tests(call.value1());
            }
            return true;
        case LaneOp::kCompareInt:
            subtract_and_test(call.value2());
            return true;
        case LaneOp::kCompareIntScalar:
            if (call.scalar2() == 0) call.effect.cycles = 0;
            subtract_and_test(broadcast(call.scalar2()));
            return true;
        case LaneOp::kBoolAnd:
            call.each(call.value1(), call.value2(), [](uint32_t a, uint32_t b) { return a & b; });
            return true;
        case LaneOp::kBoolOr:
            call.each(call.value1(), call.value2(), [](uint32_t a, uint32_t b) { return a | b; });
            return true;
        case LaneOp::kBoolNot:
            call.each(call.value1(), [](uint32_t a) { return a ^ 1; });
            return true;
        case LaneOp::kCondition: {
            const Lanes& holds = call.value1();
            uint32_t mask = 0;
            for (uint32_t lane = 0; lane < kLanes; ++lane) mask |= (holds[lane] & 1) << lane;
            state_.flags &= mask | ~state_.enabled();
            return true;
        }
        case LaneOp::kPush:
            state_.push("SFPPUSHC", call.mode);
            return true;
        case LaneOp::kPop:
            state_.pop("SFPPOPC", call.mode);
            return true;
        case LaneOp::kElse:
            state_.complement();
            return true;
        default:
            return false;
    }
}

bool LaneUnit::run_group_op(Call& call) {
    auto staged = [&](uint32_t i) { return &call.value(staged_[i]); };
    switch (call.op) {
        case LaneOp::kCast: {
            const Lanes& value = call.value1();
            Lanes out;
            for (uint32_t lane = 0; lane < kLanes; ++lane)
                out[lane] = lane_ops::cast(state_, lane, value[lane], call.mode);
            call.result(out);
            return true;
        }
        case LaneOp::kRound:
        case LaneOp::kRoundBy:
        case LaneOp::kRoundToZero: {
            const Lanes& value = call.value1();
            const Lanes shifts = call.op == LaneOp::kRoundBy ? call.value2()
                                 : call.op == LaneOp::kRound ? broadcast(call.scalar2())
                                                             : Lanes{};
            const bool stochastic = call.op != LaneOp::kRoundToZero && (call.mode & kStochastic);
            const uint32_t fixed = call.op == LaneOp::kRoundToZero ? kRoundNever : kRoundHalf;
            Lanes out;
            for (uint32_t lane = 0; lane < kLanes; ++lane)
                out[lane] = round_lane(call.mode, value[lane], shifts[lane],
                                       stochastic ? state_.random.next(lane) & 0x7fffff : fixed);
            call.result(out);
            return true;
        }
        case LaneOp::kStage:
            call.value1();
            staged_[call.mode & 7] = call.scalar1();
            return true;
        case LaneOp::kLut: {
            const std::array entries{staged(0), staged(1), staged(2)};
            call.result(lane_ops::lut(state_.arch, call.value1(), entries, call.mode));
            return true;
        }
        case LaneOp::kLutFp32: {
            const std::array entries{staged(0), staged(1), staged(2), staged(3), staged(4), staged(5)};
            call.result(lane_ops::lut_fp32(state_.arch, call.value1(), entries, call.mode));
            return true;
        }
        case LaneOp::kSwap: {
            Lanes d = call.value1(), c = call.value2();
            const uint32_t mask =
                lane_ops::swap_mask(c, d, call.mode, state_.lane_config >> 8 & 1, call.name) & state_.enabled();
            for (uint32_t lane = 0; lane < kLanes; ++lane)
                if (mask >> lane & 1) std::swap(c[lane], d[lane]);
            second_[0] = call.make(c);
            call.result(d);
            return true;
        }
        case LaneOp::kTranspose: {
            std::array rows{*staged(0), *staged(1), *staged(2), *staged(3)};
            lane_ops::transpose({&rows[0], &rows[1], &rows[2], &rows[3]}, state_.enabled());
            for (uint32_t i = 0; i < 3; ++i) second_[i] = call.make(rows[i + 1]);
            call.result(rows[0]);
            return true;
        }
        case LaneOp::kSecond:
            call.name_result(second_[call.mode & 3]);
            return true;
        case LaneOp::kRotate:
            call.result(lane_ops::rotate(call.value1(), call.mode, state_));
            return true;
        default:
            return false;
    }
}

}  // namespace softmetal::tensix
