// One instruction for the SFPU's lanes and what it means for time. Knows nothing of what it does.
#pragma once

#include <cstdint>
#include <span>

namespace softmetal::tensix {

// The chips differ in rounding corners of the multiply-add and in which instructions there are.
enum class LaneArch : uint8_t { kWormhole, kBlackhole };

struct LaneRequest {
    uint32_t word = 0;                  // as the processor fetched it
    std::span<uint32_t, 32> registers;  // of the processor; a result is written here
    std::span<const uint8_t> local;     // its memory, where names of vectors may be
};

// What the instruction means for time. The unit takes one instruction a cycle; some occupy it longer, and the results
// of some come a cycle late.
struct LaneEffect {
    uint32_t cycles = 1;      // that the unit is occupied; 0 for what is no instruction on the chip
    bool late = false;        // its result comes one cycle later
    bool waits_late = false;  // it reads the late result of the instruction before it
};

}  // namespace softmetal::tensix
