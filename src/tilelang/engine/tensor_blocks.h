// The parts of tensors that on-chip buffers mirror. Declines what tiles cannot: positions that data decide, blocks that
// start or end inside a tile.
#pragma once

#include "engine/program.h"
#include "engine/read_values.h"
#include "launch.h"
#include "tile_ops.h"

namespace softmetal::tilelang::engine {

// Of one T.Parallel, outermost first, with their extents.
using ParallelLoops = std::vector<std::pair<Var, int64_t>>;

class TensorBlocks {
public:
    TensorBlocks(const Launch& launch, tvm::arith::Analyzer& analyzer) : launch_(launch), analyzer_(analyzer) {}

    // `what` names the expression in the reason.
    void CheckIndex(const PrimExpr& expr, const std::string& what, const Span& span);
    GlobalBlock OfRegion(const Region& region, const ChipPtr& chip, const Span& span);
    // What the loops of a T.Parallel walk, and which of them walks what.
    GlobalBlock OfElements(const Buffer& buffer, const tvm::ffi::Array<PrimExpr>& indices, const ParallelLoops& loops,
                           Domain& domain, const Span& span);

private:
    void Check(GlobalBlock& block, const Span& span);
    // Blocks that are no whole tiles get tiles of their own, where they divide the tensor evenly.
    void Split(GlobalBlock& block, const Span& span);
    std::string WhyNoTiles(const GlobalBlock& block, int64_t dim);

    const Launch& launch_;
    tvm::arith::Analyzer& analyzer_;
};

}  // namespace softmetal::tilelang::engine
