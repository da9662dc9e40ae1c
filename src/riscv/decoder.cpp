// Turns text into records for the interpreter: operands taken apart, targets resolved, costs summed, waits for loads
// placed. Knows nothing of memory contents or harts.
#include <cstring>
#include <stdexcept>
#include <string>

#include "riscv/decoded.h"

namespace softmetal::riscv {

namespace {

constexpr size_t kMaxTextBytes = size_t{64} << 20;  // keeps cycles_before within 32 bits at any pipeline

constexpr uint32_t kCycle = 0xc00, kInstret = 0xc02, kCycleHigh = 0xc80, kInstretHigh = 0xc82;

bool is_counter(uint32_t csr) {
    return (csr >= kCycle && csr <= kInstret) || (csr >= kCycleHigh && csr <= kInstretHigh);
}

// The counters are read-only: only forms that do not write exist.
bool reads_counter(Opcode opcode, const Operands& operands) {
    return opcode != Opcode::csrrw && opcode != Opcode::csrrwi && operands.rs1 == 0 &&
           is_counter(static_cast<uint32_t>(operands.immediate));
}

// What the second pass needs beyond the record.
struct Shape {
    Opcode opcode = Opcode::illegal;
    Class cls = Class::System;
};

class Decoder {
public:
    Decoder(const Isa& isa, Code& code) : isa_(isa), code_(code), shapes_(code.count + 1) {}

    void run() {
        code_.ops.resize(code_.count + 1);
        uint32_t cycles = 0;
        for (uint32_t i = 0; i < code_.count; i++) {
            code_.ops[i].cycles_before = cycles;
            decode_one(i);
            cycles += straight_cycles(shapes_[i].cls);
        }
        code_.ops[code_.count].cycles_before = cycles;
        shapes_[code_.count].opcode = Opcode::end_of_code;
        for (uint32_t i = 0; i < code_.count; i++)
            if (shapes_[i].cls == Class::Load || shapes_[i].cls == Class::Amo) find_consumers(i);
        place_handlers();
    }

private:
    uint32_t straight_cycles(Class cls) const {
        if (cls == Class::Mul) return code_.pipeline.mul_cycles;
        if (cls == Class::Div) return code_.pipeline.div_cycles;
        return 1;
    }

    void decode_one(uint32_t i) {
        const uint32_t word = code_.words[i], pc = code_.base + 4 * i;
        const Encoding* row = find_encoding(word, isa_);
        Op& op = code_.ops[i];
        if (row == nullptr) {
            // Perhaps a coprocessor's: in the custom encodings the sources stand where they do everywhere.
            if ((word & 0x5f) == 0x0b) {
                op.rs1 = static_cast<uint8_t>(word >> 15 & 31);
                op.rs2 = static_cast<uint8_t>(word >> 20 & 31);
            }
            return;
        }
        const Operands operands = operands_of(word, row->format);
        op.rd = operands.rd;
        op.rs1 = row->format == Format::CsrImmediate ? 0 : operands.rs1;
        op.rs2 = operands.rs2;
        op.immediate = operands.immediate;
        shapes_[i] = {row->opcode, row->cls};
        switch (row->cls) {
            case Class::Alu:
            case Class::Mul:
            case Class::Div:
                if (row->opcode == Opcode::auipc)
                    op.immediate = static_cast<int32_t>(pc + static_cast<uint32_t>(op.immediate));
                if (op.rd == 0) shapes_[i].opcode = Opcode::nop;
                break;
            case Class::Branch:
                resolve_target(i, Opcode::bad_branch, word);
                break;
            case Class::Jump:
                if (row->opcode == Opcode::jal) resolve_target(i, Opcode::bad_jump, word);
                break;
            case Class::Csr:
                if (!reads_counter(row->opcode, operands)) shapes_[i] = {};
                break;
            case Class::Fence:
                shapes_[i].opcode = Opcode::nop;
                break;
            default:
                break;
        }
    }

    // Byte distance -> record distance; a target that is no instruction gets an opcode of its own and stays in bytes.
    void resolve_target(uint32_t i, Opcode bad, uint32_t word) {
        Op& op = code_.ops[i];
        const int64_t target = 4 * int64_t{i} + op.immediate;
        if (target % 4 == 0 && target >= 0 && target < 4 * int64_t{code_.count}) {
            op.immediate /= 4;
            return;
        }
        shapes_[i].opcode = bad;
        op.ready_slot = static_cast<uint8_t>(word >> 12 & 7);
    }

    bool reads(uint32_t i, uint8_t reg) const {
        if (shapes_[i].opcode == Opcode::ecall) return reg >= 10 && reg <= 17;  // a0..a7: the call's arguments
        return code_.ops[i].rs1 == reg || code_.ops[i].rs2 == reg;
    }

    void find_consumers(uint32_t load) {
        const uint8_t reg = code_.ops[load].rd;
        if (reg != 0 && follow(load + 1, reg, kUseWindow, true)) code_.ops[load].ready_slot = reg;
    }

    // Marks the first instruction that reads `reg` on the straight path from `i`, and on the path of one taken branch.
    bool follow(uint32_t i, uint8_t reg, int window, bool may_branch) {
        bool found = false;
        for (; window > 0 && i < code_.count; window--) {
            Op& op = code_.ops[i];
            const Shape& shape = shapes_[i];
            if (reads(i, reg)) {
                add_wait(op, reg);
                return true;
            }
            if (op.rd == reg || shape.opcode == Opcode::jalr || shape.opcode == Opcode::illegal ||
                shape.opcode == Opcode::bad_jump)
                return found;
            if (shape.opcode == Opcode::jal) {
                if (!may_branch) return found;
                may_branch = false;
                i += op.immediate;
                continue;
            }
            if (shape.cls == Class::Branch && shape.opcode != Opcode::bad_branch && may_branch)
                found |= follow(i + op.immediate, reg, window - 1, false);
            i++;
        }
        return found;
    }

    static void add_wait(Op& op, uint8_t reg) {
        if (op.wait1 == reg || op.wait2 == reg) return;
        (op.wait1 == 0 ? op.wait1 : op.wait2) = reg;
    }

    void place_handlers() {
        code_.behind_checkpoint.resize(code_.ops.size());
        for (uint32_t i = 0; i < code_.ops.size(); i++) {
            Op& op = code_.ops[i];
            op.handler = handler_of(shapes_[i].opcode, op.wait1 != 0);
            if (i % kCheckpointEvery == kCheckpointEvery - 1 && i != code_.count) {
                code_.behind_checkpoint[i] = op.handler;
                op.handler = handler_of(Opcode::checkpoint, false);
            }
            op.entry = handler_entries()[op.handler];
        }
    }

    const Isa& isa_;
    Code& code_;
    std::vector<Shape> shapes_;
};

}  // namespace

std::shared_ptr<const Code> decode(std::span<const uint8_t> text, uint32_t base, const Isa& isa,
                                   const Pipeline& pipeline) {
    const auto range = std::to_string(text.size()) + " bytes at " + std::to_string(base);
    if (base % 4 != 0) throw std::invalid_argument("decode: text must start at a multiple of 4, not " + range);
    if (text.size() > kMaxTextBytes || base + uint64_t{text.size()} > uint64_t{1} << 32)
        throw std::invalid_argument("decode: text must fit 32-bit addresses and 64 MiB, not " + range);
    auto code = std::make_shared<Code>();
    code->base = base;
    code->count = static_cast<uint32_t>(text.size() / 4);
    code->pipeline = pipeline;
    code->words.resize(code->count);
    if (code->count > 0) std::memcpy(code->words.data(), text.data(), 4 * size_t{code->count});
    Decoder(isa, *code).run();
    return code;
}

}  // namespace softmetal::riscv
