// Which core does which blocks of a launch.
#pragma once

#include "engine/program.h"
#include "launch.h"

namespace softmetal::tilelang::engine {

struct Share {
    int64_t x = 0, y = 0;  // core
    int64_t first = 0, count = 0;
    std::vector<int64_t> list;  // the blocks one by one, when they are no run
};

// Runs of equal length where all blocks cost the same, else lists of equal cost (a causal mask makes late blocks
// longer).
std::vector<Share> ShareBlocks(const Launch& launch, const Program& program, const ChipLimits& chip, bool spare_core);

}  // namespace softmetal::tilelang::engine
