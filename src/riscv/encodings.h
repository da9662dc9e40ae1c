// The encoding table as data, and how operands sit in an instruction word. Knows nothing of execution.
#pragma once

#include <cstdint>
#include <span>

#include "riscv/code.h"

namespace softmetal::riscv {

// The order of operands in assembly and where their bits are.
enum class Format : uint8_t {
    R,
    I,
    Shift,
    Load,
    Store,
    Branch,
    U,
    J,
    Jalr,
    Unary,
    Amo,
    Csr,
    CsrImmediate,
    Fence,
    None,
};

enum class Extension : uint8_t { I, M, Zba, Zbb, Zaamo };

// What decides the cost of an instruction and how it uses memory and pc.
enum class Class : uint8_t { Alu, Mul, Div, Load, Store, Branch, Jump, Amo, Csr, Fence, System };

// One per table row, then what only the decoder makes.
enum class Opcode : uint16_t {
#define RV_INSTRUCTION(name, mnemonic, mask, match, format, extension, cls) name,
#include "riscv/encodings.def"
    nop,  // no register changes: anything without side effect that writes x0
    illegal,
    end_of_code,
    bad_branch,  // a branch whose target is no instruction
    bad_jump,
    checkpoint,  // compares the clock with the limit, then runs the instruction that stands there
    kCount,
};

struct Encoding {
    const char* mnemonic;
    uint32_t mask, match;
    Opcode opcode;
    Format format;
    Extension extension;
    Class cls;
};

std::span<const Encoding> encodings();

// The row a word belongs to, or nullptr if `isa` has none.
const Encoding* find_encoding(uint32_t word, const Isa& isa);

struct Operands {
    uint8_t rd = 0, rs1 = 0, rs2 = 0;  // 0 where the format has none
    int32_t immediate = 0;             // sign-extended; shift amount; CSR number; U: already shifted
};

Operands operands_of(uint32_t word, Format format);
// The inverse, for assemblers: operand bits of a word, to be or-ed with Encoding::match.
uint32_t operand_bits(const Operands& operands, Format format);

}  // namespace softmetal::riscv
