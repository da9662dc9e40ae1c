// What decode() makes and the interpreter runs: compact records, costs already summed up. Internal to this room.
#pragma once

#include <cstdint>
#include <vector>

#include "riscv/encodings.h"

namespace softmetal::riscv {

// The interpreter has two entries per opcode; the second first waits for registers that a recent load may still owe.
using Handler = uint16_t;
constexpr Handler handler_of(Opcode opcode, bool waits) {
    return static_cast<Handler>(2 * static_cast<int>(opcode) + waits);
}
constexpr unsigned kHandlerCount = 2 * static_cast<unsigned>(Opcode::kCount);

// Where a load whose result nobody waits for notes its time.
constexpr uint8_t kNobodyWaits = 32;

struct Op {
    const void* entry = nullptr;  // where run() has the handler, so that it need not look it up
    Handler handler = 0;
    uint8_t rd = 0, rs1 = 0, rs2 = 0;
    uint8_t ready_slot = kNobodyWaits;  // loads: the register whose readiness to note; bad_branch: funct3
    uint8_t wait1 = 0, wait2 = 0;       // registers to wait for; 0: none
    int32_t immediate = 0;              // branches and jumps: distance to the target in records
    uint32_t cycles_before = 0;         // of everything above, run straight: clock = clock at entry + difference
};
static_assert(sizeof(Op) == 24);

// The interpreter's entries by Handler.
const void* const* handler_entries();

class Code {
public:
    uint32_t base = 0;
    uint32_t count = 0;  // instructions; ops has one more, the end of the code
    Pipeline pipeline;
    std::vector<Op> ops;
    std::vector<Handler> behind_checkpoint;  // at a checkpoint, the handler of the instruction itself
    std::vector<uint32_t> words;
};

// Instructions that run in a row without a look at the clock are at most this many.
constexpr uint32_t kCheckpointEvery = 64;

// How far a load's consumer is looked for, in instructions.
constexpr int kUseWindow = 16;

}  // namespace softmetal::riscv
