// One computation as steps on Dst: which values go through which registers, and how many tiles are done at a time.
#pragma once

#include <map>

#include "engine/functions.h"
#include "engine/plan.h"

namespace softmetal::tilelang::engine {

constexpr int64_t kDstTiles = 4;  // of 32 bits, in one half

struct Step {
    enum Kind {
        kCopy,
        kBroadcast,
        kFill,
        kPosition,
        kPattern,
        kFpu,
        kReduce,
        kExactReduce,
        kMatmul,
        kFunction,
        kDuplicate
    } kind;
    ValuePtr value;
    std::vector<int64_t> in;  // registers
    int64_t out = 0;
    bool fresh = false;  // nothing was in its register before
    const TileFunction* function = nullptr;
};

// Registers from here on hold what is the same for all tiles that a section does along a row; the others hold one tile
// for each of them.
constexpr int64_t kShared = 100;

struct Section {
    std::vector<Step> steps;
    int64_t registers = 0, shared = 0;  // how many of both kinds
    int64_t result = 0;
};

// `own`: the buffer that the section fills.
Section MakeSection(const ValuePtr& root, const ChipPtr& own, const Plan& plan);

}  // namespace softmetal::tilelang::engine
