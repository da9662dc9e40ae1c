// How long a block of a launch takes, roughly.
#pragma once

#include <map>

#include "engine/program.h"
#include "launch.h"

namespace softmetal::tilelang::engine {

class BlockCost {
public:
    BlockCost(const Launch& launch, const Program& program);

    bool AllAlike() const;
    // Cycles, tiles that are moved included.
    int64_t Of(int64_t block);
    // Cycles of the first block's computations by themselves.
    int64_t Computing();

private:
    void Note(const PrimExpr& expr);
    int64_t Cost(const Body& body, tvm::ffi::Map<Var, PrimExpr>& values, bool moving);
    tvm::ffi::Map<Var, PrimExpr> Values(int64_t block, std::vector<int64_t>& key) const;
    int64_t Cycles(const Node& node) const;

    const Launch& launch_;
    const Program& program_;
    const int64_t product_;      // cycles of a product of tiles
    std::vector<bool> matters_;  // of the block's indices: whether costs depend on it
    std::map<std::vector<int64_t>, int64_t> known_;
    tvm::arith::Analyzer analyzer_;
};

}  // namespace softmetal::tilelang::engine
