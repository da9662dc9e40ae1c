// A small assembler for guest code in tests, made from the encoding table. Knows nothing of execution.
#pragma once

#include <cstring>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

#include "riscv/encodings.h"

namespace softmetal::riscv::test {

enum Register : uint8_t {
    zero,
    ra,
    sp,
    gp,
    tp,
    t0,
    t1,
    t2,
    s0,
    s1,
    a0,
    a1,
    a2,
    a3,
    a4,
    a5,
    a6,
    a7,
    s2,
    s3,
    s4,
    s5,
    s6,
    s7,
    s8,
    s9,
    s10,
    s11,
    t3,
    t4,
    t5,
    t6,
};

inline const Encoding& encoding(const std::string& mnemonic) {
    for (const Encoding& row : encodings())
        if (mnemonic == row.mnemonic) return row;
    throw std::invalid_argument("assembler: no instruction " + mnemonic);
}

class Assembler {
public:
    // Operands by meaning, not by order: rd, rs1, rs2, immediate; what the format lacks is ignored.
    Assembler& op(const std::string& mnemonic, unsigned rd = 0, unsigned rs1 = 0, unsigned rs2 = 0, int32_t imm = 0) {
        const Encoding& row = encoding(mnemonic);
        const Operands operands{static_cast<uint8_t>(rd), static_cast<uint8_t>(rs1), static_cast<uint8_t>(rs2), imm};
        return word(row.match | operand_bits(operands, row.format));
    }
    Assembler& word(uint32_t value) {
        words_.push_back(value);
        return *this;
    }
    Assembler& imm(const std::string& mnemonic, unsigned rd, unsigned rs1, int32_t value) {
        return op(mnemonic, rd, rs1, 0, value);
    }
    Assembler& reg(const std::string& mnemonic, unsigned rd, unsigned rs1, unsigned rs2 = 0) {
        return op(mnemonic, rd, rs1, rs2);
    }
    Assembler& load(const std::string& mnemonic, unsigned rd, int32_t offset, unsigned base) {
        return op(mnemonic, rd, base, 0, offset);
    }
    Assembler& store(const std::string& mnemonic, unsigned value, int32_t offset, unsigned base) {
        return op(mnemonic, 0, base, value, offset);
    }
    Assembler& li(unsigned rd, uint32_t value) {
        const uint32_t low = value & 0xfff, high = (value + 0x800) & 0xfffff000;
        op("lui", rd, 0, 0, static_cast<int32_t>(high));
        return imm("addi", rd, rd, static_cast<int32_t>(low << 20) >> 20);
    }
    Assembler& branch(const std::string& mnemonic, unsigned rs1, unsigned rs2, const std::string& label) {
        fixups_.push_back({words_.size(), label});
        return op(mnemonic, 0, rs1, rs2);
    }
    Assembler& jal(unsigned rd, const std::string& label) {
        fixups_.push_back({words_.size(), label});
        return op("jal", rd);
    }
    Assembler& label(const std::string& name) {
        labels_[name] = words_.size();
        return *this;
    }

    std::vector<uint8_t> bytes() const {
        std::vector<uint32_t> words = words_;
        for (const auto& [at, label] : fixups_) {
            const auto distance = 4 * static_cast<int32_t>(labels_.at(label) - at);
            const Format format = (words[at] & 0x7f) == 0x6f ? Format::J : Format::Branch;
            words[at] |= operand_bits({0, 0, 0, distance}, format);
        }
        std::vector<uint8_t> text(4 * words.size());
        if (!words.empty()) std::memcpy(text.data(), words.data(), text.size());
        return text;
    }

private:
    struct Fixup {
        size_t at;
        std::string label;
    };
    std::vector<uint32_t> words_;
    std::vector<Fixup> fixups_;
    std::map<std::string, size_t> labels_;
};

}  // namespace softmetal::riscv::test
