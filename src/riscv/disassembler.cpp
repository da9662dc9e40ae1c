// Instruction words as assembly text, from the encoding table. Knows nothing of execution.
#include <fmt/format.h>

#include "riscv/encodings.h"

namespace softmetal::riscv {

namespace {

constexpr const char* kRegisters[32] = {"zero", "ra", "sp", "gp", "tp",  "t0",  "t1", "t2", "s0", "s1", "a0",
                                        "a1",   "a2", "a3", "a4", "a5",  "a6",  "a7", "s2", "s3", "s4", "s5",
                                        "s6",   "s7", "s8", "s9", "s10", "s11", "t3", "t4", "t5", "t6"};

std::string csr_name(uint32_t csr) {
    switch (csr) {
        case 0xc00:
            return "cycle";
        case 0xc01:
            return "time";
        case 0xc02:
            return "instret";
        case 0xc80:
            return "cycleh";
        case 0xc81:
            return "timeh";
        case 0xc82:
            return "instreth";
        default:
            return fmt::format("{:#x}", csr);
    }
}

// The acquire and release bits of an atomic.
const char* ordering(uint32_t word) {
    constexpr const char* kSuffixes[4] = {"", ".rl", ".aq", ".aqrl"};
    return kSuffixes[word >> 25 & 3];
}

}  // namespace

const char* register_name(unsigned index) {
    return kRegisters[index % 32];
}

std::string disassemble(uint32_t word, uint32_t pc, const Isa& isa) {
    const Encoding* row = find_encoding(word, isa);
    if (row == nullptr) return fmt::format(".word {:#010x}", word);
    const Operands o = operands_of(word, row->format);
    const char *rd = kRegisters[o.rd], *rs1 = kRegisters[o.rs1], *rs2 = kRegisters[o.rs2], *name = row->mnemonic;
    const uint32_t target = pc + static_cast<uint32_t>(o.immediate);
    switch (row->format) {
        case Format::R:
            return fmt::format("{} {}, {}, {}", name, rd, rs1, rs2);
        case Format::I:
        case Format::Shift:
            return fmt::format("{} {}, {}, {}", name, rd, rs1, o.immediate);
        case Format::Load:
        case Format::Jalr:
            return fmt::format("{} {}, {}({})", name, rd, o.immediate, rs1);
        case Format::Store:
            return fmt::format("{} {}, {}({})", name, rs2, o.immediate, rs1);
        case Format::Branch:
            return fmt::format("{} {}, {}, {:#x}", name, rs1, rs2, target);
        case Format::U:
            return fmt::format("{} {}, {:#x}", name, rd, static_cast<uint32_t>(o.immediate) >> 12);
        case Format::J:
            return fmt::format("{} {}, {:#x}", name, rd, target);
        case Format::Unary:
            return fmt::format("{} {}, {}", name, rd, rs1);
        case Format::Amo:
            return fmt::format("{}{} {}, {}, ({})", name, ordering(word), rd, rs2, rs1);
        case Format::Csr:
            return fmt::format("{} {}, {}, {}", name, rd, csr_name(o.immediate), rs1);
        case Format::CsrImmediate:
            return fmt::format("{} {}, {}, {}", name, rd, csr_name(o.immediate), o.rs1);
        case Format::Fence:
        case Format::None:
            break;
    }
    return name;
}

}  // namespace softmetal::riscv
