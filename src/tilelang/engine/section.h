// One computation as steps on Dst: which values go through which registers, and how many tiles are done at a time.
#pragma once

#include <map>

#include "engine/functions.h"
#include "engine/plan.h"

namespace softmetal::tilelang::engine {

struct Step {
    enum Kind { kCopy, kBroadcast, kFill, kPattern, kFpu, kReduce, kMatmul, kFunction, kDuplicate } kind;
    ValuePtr value;
    std::vector<int64_t> in;  // registers
    int64_t out = 0;
    const TileFunction* function = nullptr;
};

struct Section {
    std::vector<Step> steps;
    int64_t registers = 1, result = 0;
};

// `own`: the buffer that the section fills.
Section MakeSection(const ValuePtr& root, const ChipPtr& own, const Plan& plan);

}  // namespace softmetal::tilelang::engine
