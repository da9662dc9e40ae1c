// The vectors that kernels have named, and taking back those whose names are gone. Knows no instructions.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "tensix/lanes.h"

namespace softmetal::tensix {

// Names are 32-bit words that a processor keeps wherever it likes; what it has lost is found by looking through its
// registers and local memory for words that could be names.
class LaneValues {
public:
    struct Roots {
        std::span<const uint32_t> registers;
        std::span<const uint8_t> local;
    };

    // Throws UserError when too many vectors are alive.
    uint32_t make(const Lanes& value, const Roots& roots, std::span<const uint32_t> more_roots);
    // Throws UserError naming `op` when `name` is no vector's name. kNoLaneName is a vector of zeros: a variable that
    // was declared and not set.
    const Lanes& get(uint32_t name, const char* op) const;
    // A product is paid for by the first instruction that reads it: one that goes into a multiply-add is never read.
    void mark_unpaid(uint32_t name) {
        if (name != 0) unpaid_[name & 0xffff] = 1;
    }
    bool take_unpaid(uint32_t name) {
        const uint32_t slot = name & 0xffff;
        if (name == 0 || slot >= unpaid_.size() || !unpaid_[slot]) return false;
        unpaid_[slot] = 0;
        return true;
    }

private:
    static constexpr uint32_t kFirstSlots = 256, kMostSlots = 4096;
    void collect(const Roots& roots, std::span<const uint32_t> more_roots);
    void mark(uint32_t word);

    std::vector<Lanes> slots_;
    std::vector<uint8_t> alive_, unpaid_;
    std::vector<uint32_t> free_;
};

}  // namespace softmetal::tensix
