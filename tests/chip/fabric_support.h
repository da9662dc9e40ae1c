// What the fabric's tests share: memory for a machine, injections, and a run to the end.
#pragma once

#include <array>
#include <deque>
#include <map>
#include <memory>
#include <vector>

#include "chip/fabric.h"
#include "softmetal/abi/calls.h"

namespace softmetal::chip::test {

// L1 of every worker as plain arrays; DRAM by bank, holding only what was written.
class PlainMemory : public Memory {
public:
    explicit PlainMemory(const Machine& machine);
    std::span<uint8_t> l1(uint32_t core) override { return l1_[core]; }
    void read_dram(uint32_t bank, uint64_t address, std::span<uint8_t> out) override;
    void write_dram(uint32_t bank, uint64_t address, std::span<const uint8_t> in) override;

private:
    static constexpr uint64_t kPage = 4096;
    std::vector<std::vector<uint8_t>> l1_;
    std::map<std::pair<uint32_t, uint64_t>, std::array<uint8_t, kPage>> dram_;  // by bank and page
};

// A fabric with its memory, advanced in windows as the chip does. Deliveries are applied to L1 when they are due.
class Bench {
public:
    explicit Bench(std::shared_ptr<const Machine> machine);

    Injection read(uint64_t cycle, uint32_t core, Xy from, uint64_t address, uint32_t local, uint32_t bytes,
                   unsigned noc = 0);
    Injection write(uint64_t cycle, uint32_t core, Xy to, uint64_t address, uint32_t local, uint32_t bytes,
                    unsigned noc = 0, uint32_t flags = 0);
    Injection multicast(uint64_t cycle, uint32_t core, Xy from, Xy to, uint32_t address, uint32_t bytes,
                        uint32_t flags = 0, unsigned noc = 0);
    Injection atomic(uint64_t cycle, uint32_t core, Xy to, uint32_t address, uint32_t increment, unsigned noc = 0);

    void add(Injection injection) { waiting_.push_back(std::move(injection)); }
    // Runs until nothing is left; every delivery, ordered by cycle.
    const std::vector<Delivery>& run();

    // The cycle of the last delivery of that kind that completes `counter`; 0 if there is none.
    uint64_t last(Delivery::Kind kind, abi::NocCounter counter) const;
    const Delivery* find(Delivery::Kind kind, uint32_t core) const;

    Xy worker(uint32_t x, uint32_t y) const { return machine->worker_translated[y * machine->grid_x + x]; }
    uint32_t index(uint32_t x, uint32_t y) const { return y * machine->grid_x + x; }

    std::shared_ptr<const Machine> machine;
    PlainMemory memory;
    Fabric fabric;

private:
    void apply(const Delivery& delivery);

    uint32_t sequence_ = 0;
    std::vector<Injection> waiting_;
    std::vector<Delivery> deliveries_;
};

}  // namespace softmetal::chip::test
