// Cores that want the same tiles at the same time: one of them reads and multicasts them.
#pragma once

#include <optional>

#include "engine/blocks.h"
#include "engine/plan.h"

namespace softmetal::tilelang::engine {

// Rectangles of cores that do their blocks in step, and what the cores of one share. Two dimensions of the launch's
// grid run along its columns and rows; -1: none. They may be one and the same.
struct Teams {
    int64_t cols = 1, rows = 1;
    int64_t across = -1, down = -1;
    std::vector<Share> shares;
    std::vector<SharedLoad> loads;
};

// The teams that take the least time, or nothing where cores by themselves are about as fast.
std::optional<Teams> FormTeams(const Launch& launch, const Program& program, const ChipLimits& chip);

// What a column "shared:<buffer>:<what>" of runtime arguments is for a core.
RuntimeArg SharedArgument(const Teams& teams, const std::string& column, const Share& core);

}  // namespace softmetal::tilelang::engine
