// Raw Tensix instructions that concern the SFPU and Dst's row counter. The others are named and refused.
// Source of encodings and behaviour: tenstorrent/tt-isa-documentation, one page an instruction.
#include <fmt/format.h>

#include "softmetal/error.h"
#include "tensix/lane_call.h"

namespace softmetal::tensix {
namespace {

// clang-format off
// X(opcode, name, built)
#define TENSIX_INSTRUCTIONS(X) \
    X(0x01, MOP, false) X(0x02, NOP, true) X(0x03, MOP_CFG, false) X(0x04, REPLAY, true) X(0x08, MOVD2A, false) \
    X(0x0a, MOVD2B, false) X(0x0b, MOVB2A, false) X(0x10, ZEROACC, true) X(0x11, ZEROSRC, false) \
    X(0x12, MOVA2D, false) X(0x13, MOVB2D, false) X(0x16, TRNSPSRCB, false) X(0x18, SHIFTXB, false) \
    X(0x26, MVMUL, false) X(0x27, ELWMUL, false) X(0x28, ELWADD, false) X(0x29, DOTPV, false) X(0x30, ELWSUB, false) \
    X(0x33, GMPOOL, false) X(0x34, GAPOOL, false) X(0x35, GATESRCRST, false) X(0x36, CLEARDVALID, false) \
    X(0x37, SETRWC, true) X(0x38, INCRWC, true) X(0x40, XMOV, false) X(0x41, PACR, false) X(0x42, UNPACR, false) \
    X(0x43, UNPACR_NOP, false) X(0x45, SETDMAREG, false) X(0x46, FLUSHDMA, false) X(0x48, REG2FLOP, false) \
    X(0x4a, PACR_SETREG, false) X(0x50, SETADC, false) X(0x51, SETADCXY, false) X(0x52, INCADCXY, false) \
    X(0x53, ADDRCRXY, false) X(0x54, SETADCZW, false) X(0x55, INCADCZW, false) X(0x56, ADDRCRZW, false) \
    X(0x57, SETDVALID, false) X(0x58, ADDDMAREG, false) X(0x59, SUBDMAREG, false) X(0x5a, MULDMAREG, false) \
    X(0x5b, BITWOPDMAREG, false) X(0x5c, SHIFTDMAREG, false) X(0x5d, CMPDMAREG, false) X(0x5e, SETADCXX, false) \
    X(0x60, DMANOP, true) X(0x61, ATINCGET, false) X(0x62, ATINCGETPTR, false) X(0x63, ATSWAP, false) \
    X(0x64, ATCAS, false) X(0x66, STOREIND, false) X(0x67, STOREREG, false) X(0x68, LOADREG, false) \
    X(0x49, LOADIND, false) X(0x70, SFPLOAD, true) X(0x71, SFPLOADI, true) X(0x72, SFPSTORE, true) \
    X(0x73, SFPLUT, true) X(0x74, SFPMULI, true) X(0x75, SFPADDI, true) X(0x76, SFPDIVP2, true) \
    X(0x77, SFPEXEXP, true) X(0x78, SFPEXMAN, true) X(0x79, SFPIADD, true) X(0x7a, SFPSHFT, true) \
    X(0x7b, SFPSETCC, true) X(0x7c, SFPMOV, true) X(0x7d, SFPABS, true) X(0x7e, SFPAND, true) X(0x7f, SFPOR, true) \
    X(0x80, SFPNOT, true) X(0x81, SFPLZ, true) X(0x82, SFPSETEXP, true) X(0x83, SFPSETMAN, true) \
    X(0x84, SFPMAD, true) X(0x85, SFPADD, true) X(0x86, SFPMUL, true) X(0x87, SFPPUSHC, true) X(0x88, SFPPOPC, true) \
    X(0x89, SFPSETSGN, true) X(0x8a, SFPENCC, true) X(0x8b, SFPCOMPC, true) X(0x8c, SFPTRANSP, true) \
    X(0x8d, SFPXOR, true) X(0x8e, SFP_STOCH_RND, true) X(0x8f, SFPNOP, true) X(0x90, SFPCAST, true) \
    X(0x91, SFPCONFIG, true) X(0x92, SFPSWAP, true) X(0x93, SFPLOADMACRO, false) X(0x94, SFPSHFT2, true) \
    X(0x95, SFPLUTFP32, true) X(0x96, SFPLE, true) X(0x97, SFPGT, true) X(0x98, SFPMUL24, true) \
    X(0x99, SFPARECIP, true) X(0xa0, ATGETM, false) X(0xa1, ATRELM, false) X(0xa2, STALLWAIT, true) \
    X(0xa3, SEMINIT, false) X(0xa4, SEMPOST, false) X(0xa5, SEMGET, false) X(0xa6, SEMWAIT, false) \
    X(0xa7, STREAMWAIT, false) X(0xb0, WRCFG, false) X(0xb1, RDCFG, false) X(0xb2, SETC16, true) \
    X(0xb3, RMWCIB0, false) X(0xb4, RMWCIB1, false) X(0xb5, RMWCIB2, false) X(0xb6, RMWCIB3, false) \
    X(0xb7, STREAMWRCFG, false) X(0xb8, CFGSHIFTMASK, false)
// clang-format on

enum Opcode : uint32_t {
#define TENSIX_ENUMERATOR(opcode, name, built) k##name = opcode,
    TENSIX_INSTRUCTIONS(TENSIX_ENUMERATOR)
#undef TENSIX_ENUMERATOR
};

struct Instruction {
    const char* name = "";
    bool built = false;
};

constexpr auto kInstructions = [] {
    std::array<Instruction, 256> table{};
#define TENSIX_ROW(opcode, name, built) table[opcode] = {#name, built};
    TENSIX_INSTRUCTIONS(TENSIX_ROW)
#undef TENSIX_ROW
    return table;
}();

constexpr bool blackhole_only(uint32_t opcode) {
    return opcode >= kSFPLE && opcode <= kSFPARECIP;
}

constexpr uint32_t bits(uint32_t instruction, unsigned low, unsigned count) {
    return instruction >> low & ((1u << count) - 1);
}
constexpr int32_t signed12(uint32_t instruction) {
    return static_cast<int32_t>(instruction << 8) >> 20;
}
constexpr uint32_t kSign = 0x80000000u;

// The fields of most instructions.
struct Fields {
    uint32_t mode, d, c, b, a;
    explicit Fields(uint32_t i)
        : mode(bits(i, 0, 4)), d(bits(i, 4, 4)), c(bits(i, 8, 4)), b(bits(i, 12, 4)), a(bits(i, 16, 4)) {}
};

}  // namespace

const char* tensix_instruction_name(uint32_t instruction) {
    return kInstructions[instruction >> 24].name;
}

uint32_t LaneUnit::read(uint32_t reg, Call& call) {
    if (late_registers_ >> reg & 1) call.effect.waits_late = true;
    return reg;
}

// value(lane) into the enabled lanes of a register; constant registers cannot be written.
template <typename F>
void LaneUnit::write_lanes(uint32_t reg, F value) {
    if (reg >= LaneState::kWritable) return;
    const uint32_t mask = state_.enabled();
    Lanes& target = state_.registers[reg];
    for (uint32_t lane = 0; lane < kLanes; ++lane)
        if (mask >> lane & 1) target[lane] = value(lane);
}

void LaneUnit::run_tensix(uint32_t instruction, Call& call) {
    if (recording_left_ > 0 && instruction >> 24 != kREPLAY) {
        replay_[recording_at_++ % kReplayEntries] = instruction;
        --recording_left_;
        if (!execute_while_recording_) {
            call.effect = {};
            return;
        }
    }
    const uint32_t opcode = instruction >> 24;
    const Instruction& facts = kInstructions[opcode];
    call.name = facts.name;
    if (!facts.built)
        throw UnsupportedError(fmt::format("the Tensix instruction {} ({:#010x}) is not built in the tile engine",
                                           *facts.name ? facts.name : "with this opcode", instruction));
    if (blackhole_only(opcode) && state_.arch == LaneArch::kWormhole)
        throw UnsupportedError(fmt::format("the Tensix instruction {} exists on Blackhole only", facts.name));
    if (opcode == kREPLAY) return run_recorded(instruction, call);
    if (opcode == kSETRWC || opcode == kINCRWC || opcode == kSETC16) return run_row_instruction(opcode, instruction);
    if (opcode == kZEROACC) {
        const uint32_t clear = bits(instruction, 19, 5), tile = bits(instruction, 0, 10) * 16 / 64;
        if ((clear & 3) == 1)  // sixteen rows; a tile is cleared by four of them
            throw UnsupportedError("the Tensix instruction ZEROACC of 16 rows is not built in the tile engine");
        for (uint32_t i = 0; i < call.dst.mode().tiles(); ++i)
            if ((clear & 3) != 0 || i == tile) call.dst.zero(i, "ZEROACC");
        return;
    }
    if (opcode >= kSFPLOAD && opcode <= kSFPARECIP) run_sfpu_instruction(opcode, instruction, call);
}

void LaneUnit::run_recorded(uint32_t instruction, Call& call) {
    const uint32_t start = bits(instruction, 14, 5), length = bits(instruction, 4, 6);
    if (bits(instruction, 0, 1)) {
        recording_at_ = start;
        recording_left_ = length;
        execute_while_recording_ = bits(instruction, 1, 1);
        call.effect.cycles = 0;
        return;
    }
    LaneEffect total{0, false, false};
    for (uint32_t i = 0; i < length; ++i) {
        call.effect = {};
        run_tensix(replay_[(start + i) % kReplayEntries], call);
        total.cycles += call.effect.cycles + (call.effect.waits_late ? 1 : 0);
    }
    call.effect = total;
}

void LaneUnit::run_row_instruction(uint32_t opcode, uint32_t instruction) {
    if (opcode == kSETC16) return set_config16(instruction);
    const uint32_t rows = bits(instruction, 14, 4);
    constexpr uint32_t kDst = 4, kCToCr = 8;
    const uint32_t carry = bits(instruction, 18, 4);
    if (opcode == kSETRWC) {
        if (!(bits(instruction, 0, 6) & kDst) && !(carry & kCToCr)) return;
        if (carry & kCToCr)
            state_.row = state_.saved_row = state_.row + rows;
        else if (carry & kDst)
            state_.row = state_.saved_row = state_.saved_row + rows;
        else
            state_.row = state_.saved_row = rows;
    } else if (carry & kDst) {
        state_.saved_row += rows;
        state_.row = state_.saved_row;
    } else {
        state_.row += rows;
    }
    state_.row &= 0x3ff;
    state_.saved_row &= 0x3ff;
}

// Thread configuration: where Dst's rows are counted from, and the address modifiers. Of the modifiers only what they
// do to Dst's row matters here.
void LaneUnit::set_config16(uint32_t instruction) {
    const uint32_t reg = bits(instruction, 16, 8), value = bits(instruction, 0, 16);
    const bool wormhole = state_.arch == LaneArch::kWormhole;
    constexpr uint32_t kMathOffset = 1, kWormholeAddrModBase = 2;
    const uint32_t source_modifiers = wormhole ? 7 : 12, dst_modifiers = wormhole ? 23 : 28,
                   bias_modifiers = wormhole ? 48 : 47;
    auto within = [reg](uint32_t first) { return reg >= first && reg < first + 8; };
    if (reg == kMathOffset)
        state_.base_row = value;
    else if (wormhole && reg == kWormholeAddrModBase)
        state_.addr_mod_base = value & 1 ? 4 : 0;
    else if (within(dst_modifiers))
        state_.addr_mods[reg - dst_modifiers].packed = value & 0x1fff;
    else if (!within(source_modifiers) && !within(bias_modifiers))
        throw UnsupportedError(
            fmt::format("the Tensix instruction SETC16 of configuration word {} is not built in the tile engine", reg));
}

void LaneUnit::run_sfpu_instruction(uint32_t opcode, uint32_t instruction, Call& call) {
    const Fields f(instruction);
    if (opcode == kSFPLOAD || opcode == kSFPSTORE) {
        const bool wormhole = state_.arch == LaneArch::kWormhole;
        const uint32_t reg = bits(instruction, 20, 4),
                       modifier = bits(instruction, wormhole ? 14 : 13, wormhole ? 2 : 3);
        const auto format = static_cast<LaneFormat>(bits(instruction, 16, 4));
        const uint32_t address = bits(instruction, 0, wormhole ? 14 : 13);
        if (opcode == kSFPSTORE) {
            state_.store(call.dst, call.half, format, address, state_.registers[read(reg, call)], call.name);
        } else if (reg < LaneState::kWritable) {
            const Lanes value = state_.load(call.dst, call.half, format, address, state_.registers[reg], call.name);
            state_.merge(state_.registers[reg], value, format == LaneFormat::kInt32All ? ~0u : state_.enabled());
        }
        state_.apply_addr_mod(modifier);
        late_registers_ = late_name_ = 0;
        return;
    }
    const uint32_t was_late = late_registers_;
    uint32_t late = 0;
    switch (opcode) {
        case kSFPMAD:
        case kSFPADD:
        case kSFPMUL:
        case kSFPMULI:
        case kSFPADDI:
        case kSFPLUT:
        case kSFPLUTFP32:
        case kSFPMUL24:
            run_mad_instruction(opcode, instruction, call);
            call.effect.late = true;
            late = 1u << (opcode == kSFPLUT ? bits(instruction, 20, 4) : f.d);
            break;
        case kSFPSWAP:
            run_swap(read(f.c, call), read(f.d, call), f.mode);
            call.effect.cycles = 2;
            break;
        case kSFPTRANSP:
            if (was_late & 0xff) call.effect.waits_late = true;
            run_transpose();
            break;
        case kSFPSHFT2:
            run_shift2(instruction, call);
            break;
        case kSFPPUSHC:
            state_.push(call.name, f.mode);
            break;
        case kSFPPOPC:
            state_.pop(call.name, f.mode);
            break;
        case kSFPCOMPC:
            state_.complement();
            break;
        case kSFPENCC: {
            const uint32_t immediate = bits(instruction, 12, 2);
            if (f.mode & 2)
                state_.use_flags = immediate & 1;
            else if (f.mode & 1)
                state_.use_flags = !state_.use_flags;
            state_.flags = !(f.mode & 8) || (immediate & 2) ? ~0u : 0;
            break;
        }
        case kSFPCONFIG:
            if (was_late & 1) call.effect.waits_late = true;
            state_.configure(f.d, state_.registers[0], bits(instruction, 8, 16), f.mode, call.name);
            break;
        case kSFPNOP:
            break;
        default:
            run_simple_instruction(opcode, instruction, call);
    }
    late_registers_ = late;
    late_name_ = 0;
}

void LaneUnit::run_mad_instruction(uint32_t opcode, uint32_t instruction, Call& call) {
    const Fields f(instruction);
    auto& registers = state_.registers;
    Lanes out;
    uint32_t target = f.d;
    switch (opcode) {
        case kSFPMAD:
        case kSFPADD:
        case kSFPMUL: {
            if (f.mode & 12)
                throw UnsupportedError(
                    fmt::format("{} with an operand chosen by LReg7 (mode {}) is not built in the "
                                "tile engine",
                                call.name, f.mode));
            Lanes a = registers[read(f.a, call)], c = registers[read(f.c, call)];
            // Blackhole may negate the product and the addend.
            if (state_.arch == LaneArch::kBlackhole) {
                for (uint32_t lane = 0; lane < kLanes; ++lane) {
                    a[lane] ^= f.mode << 31;
                    c[lane] ^= (f.mode & 2) << 30;
                }
            }
            multiply_add(state_.arch, a, registers[read(f.b, call)], c, out);
            break;
        }
        case kSFPMULI:
        case kSFPADDI: {
            const Lanes immediate = broadcast(bits(instruction, 8, 16) << 16);
            const Lanes& d = registers[read(f.d, call)];
            if (opcode == kSFPMULI)
                multiply_add(state_.arch, immediate, d, registers[9], out);
            else
                multiply_add(state_.arch, immediate, registers[10], d, out);
            break;
        }
        case kSFPLUT: {
            target = bits(instruction, 20, 4);
            const std::array<const Lanes*, 3> entries{&registers[0], &registers[1], &registers[2]};
            out = lane_ops::lut(state_.arch, registers[read(3, call)], entries, bits(instruction, 16, 4));
            break;
        }
        case kSFPLUTFP32: {
            const std::array<const Lanes*, 6> entries{&registers[0], &registers[1], &registers[2],
                                                      &registers[4], &registers[5], &registers[6]};
            out = lane_ops::lut_fp32(state_.arch, registers[read(3, call)], entries, f.mode);
            // The chip takes the destination of this table from LReg7.
            if ((f.mode & 10) == 10) {
                const Lanes chosen = registers[7];
                const uint32_t mask = state_.enabled();
                for (uint32_t lane = 0; lane < kLanes; ++lane)
                    if ((mask >> lane & 1) && (chosen[lane] & 15) < LaneState::kWritable)
                        registers[chosen[lane] & 15][lane] = out[lane];
                return;
            }
            break;
        }
        default: {  // SFPMUL24
            const Lanes &a = registers[read(f.a, call)], &b = registers[read(f.b, call)];
            for (uint32_t lane = 0; lane < kLanes; ++lane) {
                const uint64_t product = uint64_t{a[lane] & 0x7fffff} * (b[lane] & 0x7fffff);
                out[lane] = static_cast<uint32_t>(f.mode & 1 ? product >> 23 : product & 0x7fffff);
            }
        }
    }
    write_lanes(target, [&](uint32_t lane) { return out[lane]; });
}

void LaneUnit::run_simple_instruction(uint32_t opcode, uint32_t instruction, Call& call) {
    const Fields f(instruction);
    const bool reads_d = opcode == kSFPAND || opcode == kSFPOR || opcode == kSFPXOR || opcode == kSFPIADD ||
                         opcode == kSFPSHFT || opcode == kSFPSETEXP || opcode == kSFPSETMAN || opcode == kSFPSETSGN ||
                         opcode == kSFPGT || opcode == kSFPLE;
    const Lanes& c = state_.registers[read(f.c, call)];
    const Lanes& d = state_.registers[reads_d ? read(f.d, call) : f.d];
    // Flags that follow from the result, decided by the result before lanes are switched off.
    auto set_flags = [&](auto holds) {
        const uint32_t mask = state_.enabled();
        for (uint32_t lane = 0; lane < kLanes; ++lane)
            if (mask >> lane & 1)
                state_.flags = (state_.flags & ~(1u << lane)) | static_cast<uint32_t>(holds(lane)) << lane;
    };
    switch (opcode) {
        case kSFPLOADI: {
            const uint32_t reg = bits(instruction, 20, 4), mode = bits(instruction, 16, 4),
                           value = bits(instruction, 0, 16);
            const Lanes& old = state_.registers[reg];
            write_lanes(reg, [&](uint32_t lane) -> uint32_t {
                switch (mode) {
                    case 0:
                        return value << 16;
                    case 1:
                        return (value & 0x8000) << 16 | ((value & 0x7fff) + (112u << 10)) << 13;
                    case 2:
                        return value;
                    case 4:
                        return static_cast<uint32_t>(static_cast<int32_t>(static_cast<int16_t>(value)));
                    case 8:
                        return value << 16 | (old[lane] & 0xffff);
                    case 10:
                        return (old[lane] & 0xffff0000u) | value;
                    default:
                        throw UserError(fmt::format("SFPLOADI has no mode {}", mode));
                }
            });
            return;
        }
        case kSFPMOV:
            if (f.mode & 8) {
                const Lanes value = state_.read_config(f.c, call.name);
                write_lanes(f.d, [&](uint32_t lane) { return value[lane]; });
            } else if (f.mode == 2) {
                if (f.d < LaneState::kWritable) state_.registers[f.d] = Lanes(c);
            } else {
                write_lanes(f.d, [&](uint32_t lane) { return c[lane] ^ (f.mode & 1) << 31; });
            }
            return;
        case kSFPABS:
            return write_lanes(f.d, [&](uint32_t lane) { return lane_ops::absolute(c[lane], f.mode & 1); });
        // Blackhole may take the other operand from elsewhere than the destination.
        case kSFPAND:
        case kSFPOR: {
            const Lanes& b =
                state_.arch == LaneArch::kBlackhole && (f.mode & 1) ? state_.registers[read(f.b, call)] : d;
            const bool both = opcode == kSFPAND;
            return write_lanes(f.d, [&](uint32_t lane) { return both ? b[lane] & c[lane] : b[lane] | c[lane]; });
        }
        case kSFPXOR:
            return write_lanes(f.d, [&](uint32_t lane) { return d[lane] ^ c[lane]; });
        case kSFPNOT:
            return write_lanes(f.d, [&](uint32_t lane) { return ~c[lane]; });
        case kSFPIADD: {
            const auto immediate = static_cast<uint32_t>(signed12(instruction));
            const uint32_t before = state_.enabled();
            Lanes sum;
            for (uint32_t lane = 0; lane < kLanes; ++lane)
                sum[lane] = f.mode & 1 ? c[lane] + immediate : f.mode & 2 ? c[lane] - d[lane] : c[lane] + d[lane];
            write_lanes(f.d, [&](uint32_t lane) { return sum[lane]; });
            if (f.d >= LaneState::kWritable) return;
            if (!(f.mode & 4)) set_flags([&](uint32_t lane) { return (sum[lane] & kSign) != 0; });
            if (f.mode & 8) state_.flags ^= before;
            return;
        }
        case kSFPSHFT: {
            const bool from_c = state_.arch == LaneArch::kBlackhole && (f.mode & 4);
            const bool arithmetic = state_.arch == LaneArch::kBlackhole && (f.mode & 2);
            const int32_t immediate = signed12(instruction);
            return write_lanes(f.d, [&](uint32_t lane) {
                const int32_t amount = f.mode & 1 ? immediate : static_cast<int32_t>(c[lane]);
                return shift_bits(from_c ? c[lane] : d[lane], amount, arithmetic);
            });
        }
        case kSFPSETCC: {
            if (!state_.use_flags || (f.mode & 8)) return set_flags([](uint32_t) { return false; });
            if (f.mode & 1) return set_flags([&](uint32_t) { return bits(instruction, 12, 1) != 0; });
            return set_flags([&](uint32_t lane) {
                const bool negative = c[lane] & kSign, zero = c[lane] == 0;
                return f.mode == 0 ? negative : f.mode == 2 ? !zero : f.mode == 4 ? !negative : zero;
            });
        }
        case kSFPGT:
        case kSFPLE: {
            const bool greater = opcode == kSFPGT;
            Lanes holds;
            for (uint32_t lane = 0; lane < kLanes; ++lane)
                holds[lane] = sign_magnitude_less(c[lane], d[lane]) == greater;
            if (f.mode & 8) write_lanes(f.d, [&](uint32_t lane) { return holds[lane] ? ~0u : 0u; });
            if (f.mode & 1) set_flags([&](uint32_t lane) { return holds[lane] != 0; });
            return;
        }
        default:
            run_field_instruction(opcode, instruction, call);
    }
}

void LaneUnit::run_field_instruction(uint32_t opcode, uint32_t instruction, Call& call) {
    using namespace lane_ops;
    const Fields f(instruction);
    const Lanes &c = state_.registers[read(f.c, call)], &d = state_.registers[f.d];
    const uint32_t immediate = bits(instruction, 12, 12), before = state_.enabled();
    auto set_flags_if_writable = [&](auto holds) {
        if (f.d >= LaneState::kWritable) return;
        for (uint32_t lane = 0; lane < kLanes; ++lane)
            if (before >> lane & 1)
                state_.flags = (state_.flags & ~(1u << lane)) | static_cast<uint32_t>(holds(lane)) << lane;
    };
    switch (opcode) {
        case kSFPDIVP2:
            return write_lanes(f.d, [&](uint32_t lane) {
                return f.mode & 1 ? with_added_exponent(c[lane], immediate) : with_exponent(c[lane], immediate);
            });
        case kSFPEXEXP: {
            Lanes exponent;
            for (uint32_t lane = 0; lane < kLanes; ++lane)
                exponent[lane] = (c[lane] >> 23 & 255) - (f.mode & 1 ? 0 : 127);
            write_lanes(f.d, [&](uint32_t lane) { return exponent[lane]; });
            if (f.mode & 2) set_flags_if_writable([&](uint32_t lane) { return (exponent[lane] & kSign) != 0; });
            if ((f.mode & 8) && f.d < LaneState::kWritable) state_.flags ^= before;
            return;
        }
        case kSFPEXMAN:
            return write_lanes(f.d,
                               [&](uint32_t lane) { return (c[lane] & 0x7fffff) | (f.mode & 1 ? 0u : 0x800000u); });
        case kSFPLZ: {
            Lanes value = c;
            if (f.mode & 4)
                for (uint32_t& word : value.words) word &= ~kSign;
            write_lanes(f.d, [&](uint32_t lane) { return leading_zeros(value[lane], false); });
            if (f.mode & 2) set_flags_if_writable([&](uint32_t lane) { return value[lane] != 0; });
            if ((f.mode & 8) && f.d < LaneState::kWritable) state_.flags ^= before;
            return;
        }
        case kSFPSETEXP:
            return write_lanes(f.d, [&](uint32_t lane) {
                return with_exponent(c[lane], f.mode & 1 ? immediate : f.mode & 2 ? d[lane] >> 23 : d[lane]);
            });
        case kSFPSETMAN:
            return write_lanes(
                f.d, [&](uint32_t lane) { return with_mantissa(c[lane], f.mode & 1 ? immediate << 11 : d[lane]); });
        case kSFPSETSGN:
            return write_lanes(
                f.d, [&](uint32_t lane) { return with_sign(c[lane], f.mode & 1 ? immediate & 1 : d[lane] >> 31); });
        case kSFPCAST:
            return write_lanes(f.d, [&](uint32_t lane) { return cast(state_, lane, c[lane], f.mode); });
        case kSFP_STOCH_RND: {
            const Lanes& b = state_.registers[read(f.b, call)];
            const uint32_t rounding = bits(instruction, 21, 3), fixed_shift = bits(instruction, 16, 5);
            return write_lanes(f.d, [&](uint32_t lane) {
                const uint32_t threshold = rounding == 1   ? state_.random.next(lane) & 0x7fffff
                                           : rounding == 2 ? kRoundNever
                                                           : kRoundHalf;
                return round_lane(f.mode & 7, c[lane], f.mode & 8 ? fixed_shift : b[lane], threshold);
            });
        }
        case kSFPARECIP: {
            const Lanes& b = state_.registers[read(f.b, call)];
            return write_lanes(f.d, [&](uint32_t lane) {
                if (f.mode == 1) return b[lane] & kSign ? approximate_reciprocal(c[lane]) : c[lane];
                return with_sign(f.mode == 0 ? approximate_reciprocal(c[lane]) : approximate_exponential(c[lane]),
                                 c[lane] >> 31);
            });
        }
        default:
            throw InternalError(fmt::format("the Tensix instruction {} has no body", call.name));
    }
}

void LaneUnit::run_swap(uint32_t c, uint32_t d, uint32_t mode) {
    auto& registers = state_.registers;
    const uint32_t mask =
        lane_ops::swap_mask(registers[c], registers[d], mode, state_.lane_config >> 8 & 1, "SFPSWAP") &
        state_.enabled();
    const bool with_index = state_.lane_config >> 2 & 1;
    const uint32_t most = with_index ? 4 : LaneState::kWritable;
    for (uint32_t lane = 0; lane < kLanes; ++lane) {
        if (!(mask >> lane & 1)) continue;
        const uint32_t was_c = registers[c][lane], was_d = registers[d][lane];
        if (c < most) registers[c][lane] = was_d;
        if (d < most) registers[d][lane] = was_c;
        if (with_index) std::swap(registers[4 + c % 4][lane], registers[4 + d % 4][lane]);
    }
}

void LaneUnit::run_transpose() {
    auto& registers = state_.registers;
    for (uint32_t base : {0u, 4u})
        lane_ops::transpose({&registers[base], &registers[base + 1], &registers[base + 2], &registers[base + 3]},
                            state_.enabled());
}

void LaneUnit::run_shift2(uint32_t instruction, Call& call) {
    const Fields f(instruction);
    auto& registers = state_.registers;
    const Lanes c = registers[read(f.c, call)];
    const bool crosses_lanes = f.mode >= 2 && f.mode <= 4;
    if (crosses_lanes) call.effect.cycles = 2;
    if (f.mode <= 2) {
        const Lanes first = registers[0];
        const Lanes last = f.mode == 2 ? lane_ops::rotate(c, 3, state_) : Lanes{};
        for (uint32_t i = 0; i < 3; ++i) write_lanes(i, [&](uint32_t lane) { return registers[i + 1][lane]; });
        return write_lanes(3, [&](uint32_t lane) {
            return f.mode != 1 ? last[lane] : lane < 24 ? first[lane + 8] : 0u;
        });
    }
    if (f.mode <= 4) {
        const Lanes turned = lane_ops::rotate(c, f.mode, state_);
        return write_lanes(f.d, [&](uint32_t lane) { return turned[lane]; });
    }
    if (f.mode > 6) throw UserError(fmt::format("SFPSHFT2 has no mode {}", f.mode));
    const Lanes b = registers[read(f.b, call)];
    const int32_t immediate = signed12(instruction);
    write_lanes(f.d, [&](uint32_t lane) {
        return shift_bits(b[lane], f.mode == 5 ? static_cast<int32_t>(c[lane]) : immediate, false);
    });
}

}  // namespace softmetal::tensix
