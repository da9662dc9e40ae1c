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
    void clear();

private:
    static constexpr uint32_t kFirstSlots = 256, kMostSlots = 4096;
    void collect(const Roots& roots, std::span<const uint32_t> more_roots);
    void mark(uint32_t word);

    std::vector<Lanes> slots_;
    std::vector<uint8_t> alive_;
    std::vector<uint32_t> free_;
};

}  // namespace softmetal::tensix
