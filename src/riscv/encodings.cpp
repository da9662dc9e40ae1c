// Finds the table row of an instruction word and takes its operands apart or together. Knows nothing of execution.
#include "riscv/encodings.h"

#include <array>
#include <vector>

namespace softmetal::riscv {

namespace {

constexpr uint32_t kMaskOpcode = 0x0000007f;
constexpr uint32_t kMaskFunct3 = 0x0000707f;
constexpr uint32_t kMaskFunct7 = 0xfe00707f;
constexpr uint32_t kMaskFunct5 = 0xf800707f;  // the two bits between are acquire and release
constexpr uint32_t kMaskUnary = 0xfff0707f;
constexpr uint32_t kMaskAll = 0xffffffff;

constexpr uint32_t op3(uint32_t opcode, uint32_t funct3) {
    return opcode | funct3 << 12;
}
constexpr uint32_t op37(uint32_t opcode, uint32_t funct3, uint32_t funct7) {
    return op3(opcode, funct3) | funct7 << 25;
}
constexpr uint32_t unary(uint32_t opcode, uint32_t funct3, uint32_t funct12) {
    return op3(opcode, funct3) | funct12 << 20;
}
constexpr uint32_t amo(uint32_t funct5) {
    return op3(0x2f, 2) | funct5 << 27;
}

constexpr Encoding kEncodings[] = {
#define RV_INSTRUCTION(name, mnemonic, mask, match, format, extension, cls) \
    {mnemonic, mask, match, Opcode::name, Format::format, Extension::extension, Class::cls},
#include "riscv/encodings.def"
};

bool has(const Isa& isa, Extension extension) {
    switch (extension) {
        case Extension::I:
        case Extension::M:
            return true;
        case Extension::Zba:
            return isa.zba;
        case Extension::Zbb:
            return isa.zbb;
        case Extension::Zaamo:
            return isa.zaamo;
    }
    return false;
}

using Buckets = std::array<std::vector<const Encoding*>, 128>;

// Rows by major opcode, which every mask covers.
const Buckets& buckets() {
    static const Buckets all = [] {
        Buckets made;
        for (const Encoding& row : kEncodings) made[row.match & kMaskOpcode].push_back(&row);
        return made;
    }();
    return all;
}

uint32_t bits(uint32_t word, unsigned high, unsigned low) {
    return word >> low & ((2u << (high - low)) - 1);
}
int32_t sign_extend(uint32_t value, unsigned width) {
    return static_cast<int32_t>(value << (32 - width)) >> (32 - width);
}

int32_t branch_offset(uint32_t word) {
    return sign_extend(
        bits(word, 31, 31) << 12 | bits(word, 7, 7) << 11 | bits(word, 30, 25) << 5 | bits(word, 11, 8) << 1, 13);
}
int32_t jump_offset(uint32_t word) {
    return sign_extend(
        bits(word, 31, 31) << 20 | bits(word, 19, 12) << 12 | bits(word, 20, 20) << 11 | bits(word, 30, 21) << 1, 21);
}

}  // namespace

std::span<const Encoding> encodings() {
    return kEncodings;
}

const Encoding* find_encoding(uint32_t word, const Isa& isa) {
    for (const Encoding* row : buckets()[word & kMaskOpcode])
        if ((word & row->mask) == row->match && has(isa, row->extension)) return row;
    return nullptr;
}

Operands operands_of(uint32_t word, Format format) {
    const auto rd = static_cast<uint8_t>(bits(word, 11, 7));
    const auto rs1 = static_cast<uint8_t>(bits(word, 19, 15));
    const auto rs2 = static_cast<uint8_t>(bits(word, 24, 20));
    const int32_t high12 = sign_extend(word >> 20, 12);
    switch (format) {
        case Format::R:
        case Format::Amo:
            return {rd, rs1, rs2, 0};
        case Format::I:
        case Format::Load:
        case Format::Jalr:
            return {rd, rs1, 0, high12};
        case Format::Shift:
            return {rd, rs1, 0, rs2};
        case Format::Store:
            return {0, rs1, rs2, sign_extend(bits(word, 31, 25) << 5 | bits(word, 11, 7), 12)};
        case Format::Branch:
            return {0, rs1, rs2, branch_offset(word)};
        case Format::U:
            return {rd, 0, 0, static_cast<int32_t>(word & 0xfffff000)};
        case Format::J:
            return {rd, 0, 0, jump_offset(word)};
        case Format::Unary:
            return {rd, rs1, 0, 0};
        case Format::Csr:
        case Format::CsrImmediate:
            return {rd, rs1, 0, static_cast<int32_t>(word >> 20)};
        case Format::Fence:
        case Format::None:
            break;
    }
    return {};
}

uint32_t operand_bits(const Operands& operands, Format format) {
    const uint32_t rd = operands.rd << 7, rs1 = operands.rs1 << 15, rs2 = operands.rs2 << 20;
    const auto imm = static_cast<uint32_t>(operands.immediate);
    switch (format) {
        case Format::R:
        case Format::Amo:
            return rd | rs1 | rs2;
        case Format::I:
        case Format::Load:
        case Format::Jalr:
        case Format::Csr:
        case Format::CsrImmediate:
            return rd | rs1 | imm << 20;
        case Format::Shift:
            return rd | rs1 | (imm & 31) << 20;
        case Format::Store:
            return rs1 | rs2 | bits(imm, 11, 5) << 25 | bits(imm, 4, 0) << 7;
        case Format::Branch:
            return rs1 | rs2 | bits(imm, 12, 12) << 31 | bits(imm, 10, 5) << 25 | bits(imm, 4, 1) << 8 |
                   bits(imm, 11, 11) << 7;
        case Format::U:
            return rd | (imm & 0xfffff000);
        case Format::J:
            return rd | bits(imm, 20, 20) << 31 | bits(imm, 10, 1) << 21 | bits(imm, 11, 11) << 20 |
                   bits(imm, 19, 12) << 12;
        case Format::Unary:
            return rd | rs1;
        case Format::Fence:
        case Format::None:
            break;
    }
    return 0;
}

}  // namespace softmetal::riscv
