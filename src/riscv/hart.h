// One RV32IM processor: architectural state and the loop that runs decoded code. Knows a memory bus and a call
// instruction, nothing of tiles, NoCs or circular buffers.
#pragma once

#include <array>
#include <cstdint>
#include <memory>

#include "riscv/bus.h"
#include "riscv/code.h"

namespace softmetal::riscv {

enum class Stop : uint8_t {
    kCall,        // an `ecall`; pc is past it, a7 names the call
    kLimit,       // the cycle limit was reached
    kFault,       // see Hart::fault(); pc is at the faulting instruction
    kBreakpoint,  // an `ebreak`; pc is at it
    kSpin,        // only from run_watching_for_spin(): the loop it is in can never end by itself
};

enum class FaultKind : uint8_t {
    kNone,
    kLoadUnmapped,
    kStoreUnmapped,
    kStoreReadOnly,
    kMisaligned,
    kFetchUnmapped,
    kIllegalInstruction,
    kDevice,
};

struct Fault {
    FaultKind kind = FaultKind::kNone;
    uint32_t pc = 0;
    uint32_t address = 0;  // of the access, or the instruction word for kIllegalInstruction
    uint32_t value = 0;    // what a store would have written
    uint8_t bytes = 0;
};

class Hart {
public:
    Hart(std::shared_ptr<const Code> code, Bus& bus);

    // Runs until something needs the outside or `cycle` reaches `cycle_limit`. The clock is compared at taken branches,
    // behind device accesses and at least every 64 instructions, so it may stand a little past the limit at the stop;
    // the place depends on code and state only.
    Stop run(uint64_t cycle_limit);

    // The same, slower, and stops with kSpin once the registers repeat at a backward branch with no store and no call
    // in between: nothing this hart does can change what it waits for. What it has seen counts over calls that
    // end with kLimit, until forget_spin() or run().
    // run() and this one may follow a kSpin; both take the loop up where it stands.
    Stop run_watching_for_spin(uint64_t cycle_limit);
    // To be called when somebody else may have changed what the loop looks at.
    void forget_spin() { watch_.forget(); }
    // Whether the last run_watching_for_spin() stored anything, looked at a device or at a counter.
    bool touched_anything() const { return watch_.touched; }

    std::array<uint32_t, 32> x{};
    uint32_t pc = 0;
    uint64_t cycle = 0;  // this hart's own clock, in core cycles; callers may move it forward
    uint64_t instret = 0;

    const Fault& fault() const { return fault_; }
    const Code& code() const { return *code_; }

private:
    enum class Reach : uint8_t { kFault, kMemory, kDevice };

    // A search for repeating registers at backward branches.
    struct SpinWatch {
        bool repeats(const std::array<uint32_t, 32>& x, const void* at);
        void reset() {
            forget();
            touched = true;
        }
        void forget() { saved_at = nullptr; }

        std::array<uint32_t, 32> saved{};
        const void* saved_at = nullptr;
        uint64_t steps = 0, power = 1;
        bool touched = false;
    };

    Hart() = default;  // runs nothing; for handler_entries()
    friend const void* const* handler_entries();

    template <bool kWatch>
    Stop execute(uint64_t cycle_limit, const void* const** entries = nullptr);
    Stop fail(FaultKind kind, uint32_t address, unsigned bytes, uint32_t value);
    Reach load_anywhere(uint32_t address, unsigned bytes, uint32_t& value, uint32_t& latency);
    Reach store_anywhere(uint32_t address, unsigned bytes, uint32_t value);

    std::shared_ptr<const Code> code_;
    Bus* bus_ = nullptr;
    Fault fault_;
    SpinWatch watch_;
    std::array<uint64_t, 33> ready_{};  // when the last load to each register delivers; the last: nobody waits for it
};

}  // namespace softmetal::riscv
