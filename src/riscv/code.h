// Machine code decoded once and shared, read-only, by every hart that runs it.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace softmetal::riscv {

// Which instructions exist. RV32IM and Zicsr counters always do.
struct Isa {
    bool zba = false, zbb = false, zaamo = false;
};

// Cycles the pipeline spends; one per chip, from the machine description.
struct Pipeline {
    // On top of the branch's own cycle. Backward branches are predicted taken, forward ones not taken.
    uint8_t misprediction_penalty = 2;
    uint8_t mul_cycles = 2;  // in all, as the next two
    uint8_t div_cycles = 33;
    uint8_t jump_cycles = 2;
};

class Code;  // opaque: decoded instructions

// Throws std::invalid_argument only for a bad range; undecodable words become instructions that fault when reached.
std::shared_ptr<const Code> decode(std::span<const uint8_t> text, uint32_t base, const Isa& isa,
                                   const Pipeline& pipeline);

// One instruction in assembly, ".word 0x..." if `isa` has none. `pc` gives branches their target.
std::string disassemble(uint32_t word, uint32_t pc, const Isa& isa);
const char* register_name(unsigned index);  // "a0"

// Where an address comes from in the source, if known.
struct SourceLine {
    std::string file;
    unsigned line = 0;
    std::string function;
    bool library = false;  // of the device headers, the start-up code or the standard library, not of the kernel
    bool known() const { return line != 0; }
};

// A call in progress: where it stands, and the registers there.
struct Activation {
    uint32_t pc = 0;
    std::array<uint32_t, 32> x{};
};

class SourceMap {
public:
    virtual ~SourceMap() = default;
    virtual SourceLine find(uint32_t pc) const = 0;                // innermost, kernel's own file preferred
    virtual std::vector<SourceLine> stack(uint32_t pc) const = 0;  // inlined frames, innermost first

    // Goes from a call to its caller; false where there is none or it is not known. `word_at` reads the stack.
    using WordAt = std::function<std::optional<uint32_t>(uint32_t address)>;
    virtual bool to_caller(Activation&, const WordAt&) const { return false; }
};

// A linked kernel for one processor: what the loader puts where.
struct Program {
    std::string name;   // kernel file or a short name for a string kernel
    uint64_t hash = 0;  // of everything that went into it
    std::shared_ptr<const Code> code;
    std::vector<uint8_t> text_image;  // text and read-only data, at text_base
    uint32_t text_base = 0;
    std::vector<uint8_t> local_image;  // initial bytes at the start of local memory (.data); .bss follows, zeroed
    uint32_t local_bss_bytes = 0;
    uint32_t entry = 0;
    std::shared_ptr<const SourceMap> source;
};

}  // namespace softmetal::riscv
