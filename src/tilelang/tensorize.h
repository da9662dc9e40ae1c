// What the kernels of a blocked GEMM are made from, and the one of them that computes.
#pragma once

#include "attrs.h"
#include "kernel_builder.h"

namespace softmetal::tilelang {

struct Gemm {
    GemmMetadata meta;
    CoreMap map;
    Schedule schedule;
    Padding padding;
};

// The blocks of C that a core owns, one after another: all three kernels walk them alike.
template <typename Body>
void ForBlocks(KernelBuilder& k, const Schedule& s, const Body& body) {
    k.Loop("row_block", "kRowBlocks", s.row_blocks, [&](tvm::PrimExpr row_block) {
        k.Loop("col_block", "kColBlocks", s.col_blocks, [&](tvm::PrimExpr col_block) { body(row_block, col_block); });
    });
}

tvm::tirx::Stmt ComputeKernelOf(const Gemm& gemm);

}  // namespace softmetal::tilelang
