// A hart with small memories for tests: L1, local memory, its own text as a window, and a device that remembers
// accesses.
#pragma once

#include <memory>
#include <vector>

#include "assembler.h"
#include "riscv/hart.h"

namespace softmetal::riscv::test {

constexpr uint32_t kTextBase = 0x00400000;
constexpr uint32_t kL1Bytes = 0x1000;
constexpr uint32_t kLocalBase = 0xFFB00000;
constexpr uint32_t kLocalBytes = 0x100;
constexpr uint32_t kDeviceBase = 0xFFB20000;  // eight words that answer
constexpr uint32_t kDeviceBytes = 32;
constexpr uint64_t kForever = 1'000'000;
constexpr Isa kAllExtensions{true, true, true};

struct DeviceAccess {
    bool store;
    uint32_t address;
    unsigned bytes;
    uint64_t cycle;
    uint32_t value;
    bool operator==(const DeviceAccess&) const = default;
};

class TestBus : public Bus {
public:
    bool device_load(uint32_t address, unsigned bytes, uint64_t cycle, uint32_t& value) override {
        if (address - kDeviceBase >= kDeviceBytes) return false;
        value = answer;
        accesses.push_back({false, address, bytes, cycle, value});
        return true;
    }
    bool device_store(uint32_t address, unsigned bytes, uint64_t cycle, uint32_t value) override {
        if (address - kDeviceBase >= kDeviceBytes) return false;
        accesses.push_back({true, address, bytes, cycle, value});
        return true;
    }
    uint32_t answer = 0x8899AABB;
    std::vector<DeviceAccess> accesses;
};

class Guest {
public:
    explicit Guest(const Assembler& program, const Isa& isa = kAllExtensions, const Pipeline& pipeline = {})
        : l1(kL1Bytes), local(kLocalBytes), text(program.bytes()), hart(decode(text, kTextBase, isa, pipeline), bus) {
        bus.l1 = {0, kL1Bytes, l1.data(), true, 8, 5};
        bus.local = {kLocalBase, kLocalBytes, local.data(), true, 2, 1};
        bus.text = {kTextBase, static_cast<uint32_t>(text.size()), text.data(), false, 3, 1};
        hart.pc = kTextBase;
    }
    Stop run(uint64_t limit = kForever) { return hart.run(limit); }

    uint32_t word(uint32_t l1_address) const {
        uint32_t value;
        std::memcpy(&value, &l1.at(l1_address), sizeof value);
        return value;
    }
    void set_word(uint32_t l1_address, uint32_t value) { std::memcpy(&l1.at(l1_address), &value, sizeof value); }

    std::vector<uint8_t> l1, local, text;
    TestBus bus;
    Hart hart;
};

}  // namespace softmetal::riscv::test
