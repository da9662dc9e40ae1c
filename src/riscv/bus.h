// What a hart sees of memory: flat windows that it reaches without a call, and everything else through the device
// hooks.
#pragma once

#include <array>
#include <cstdint>

namespace softmetal::riscv {

// One flat piece of memory. `latency` is the load-to-use latency in cycles, `store_cycles` what a store occupies.
struct Window {
    uint32_t base = 0;
    uint32_t size = 0;
    uint8_t* data = nullptr;
    bool writable = true;
    uint8_t latency = 2;
    uint8_t store_cycles = 1;
};

// The hart looks into the windows in this order and reads their fields anew at each run, not while one goes on.
class Bus {
public:
    virtual ~Bus() = default;

    Window l1;     // base 0
    Window local;  // 0xFFB00000
    Window text;   // text and read-only data of the running program, not writable

    uint8_t device_latency = 7;  // load-to-use, of accesses outside the windows

    // Any access outside the windows. Returns false to refuse it (the hart then stops with kFault). `cycle` is the
    // hart's clock. While one of these runs, the hart's pc, cycle and instret stand at the accessing instruction;
    // moving its cycle forward makes the access take longer, and throwing leaves the hart as it was. Default: refuse.
    virtual bool device_load(uint32_t address, unsigned bytes, uint64_t cycle, uint32_t& value);
    virtual bool device_store(uint32_t address, unsigned bytes, uint64_t cycle, uint32_t value);

    // An instruction outside the ISA, for a coprocessor that may read and write registers and move the hart's cycle
    // forward. Returns false for what it does not know either (the hart then stops with kFault). Default: refuse.
    virtual bool coprocessor(uint32_t word, std::array<uint32_t, 32>& registers);
};

}  // namespace softmetal::riscv
