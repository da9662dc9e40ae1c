// Reads a nest of T.Parallel loops into computations over whole buffers.
#pragma once

#include "engine/chip_table.h"
#include "engine/tensor_blocks.h"

namespace softmetal::tilelang::engine {

// What a statement is, for a reason why it is not done on tiles.
std::string KindOf(const tvm::tirx::Stmt& stmt);
// Adds to `body`. Declines what does not walk whole buffers.
void ReadParallel(const tvm::tirx::ForNode* loop, const std::vector<Var>& parameters, ChipTable& chips,
                  TensorBlocks& blocks, tvm::arith::Analyzer& analyzer, Body& body);

}  // namespace softmetal::tilelang::engine
