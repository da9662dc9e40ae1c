// TileLang's tile operators as plain loops over elements.
#pragma once

#include <string>

#include "launch.h"

namespace softmetal::tilelang {

// What the matrix unit does for scalar code: products of on-chip matrices.
struct MatrixUse {
    bool wanted = false;                      // set by the caller: products may go to the matrix unit
    bool used = false, wide = false;          // any product does; operands' tiles are of float32, else of bfloat16
    int64_t left_tiles = 0, right_tiles = 0;  // at most, of one product, counting the parts of its operands
};

// The body of a launch with every tl.tileop.* call replaced by loops, loads and stores; rows of the same dtype between
// a tensor and on-chip memory become tt.read_row and tt.write_row, clipped to the tensor. Throws UnsupportedError for
// operators that only make sense on a GPU. Products that suit the matrix unit become tt.matrix_product where `matrix`
// wants them.
tvm::tirx::Stmt LowerTileOps(const Launch& launch, MatrixUse* matrix = nullptr);

// Puts a condition round every access to a tensor's element that may lie outside it: such a load gives 0, such a store
// does nothing. What provably lies inside stays as it is.
tvm::tirx::Stmt GuardGlobals(const Launch& launch, const tvm::tirx::Stmt& body);

// T.Parallel loops cut where their turns meet (T.sync_threads, T.sync_grid): all turns do what stands before, then all
// what stands after.
tvm::tirx::Stmt SplitParallel(const tvm::tirx::Stmt& body);

// A launch whose body reads thread indices, with loops over the threads in their place. Throws UnsupportedError where
// threads meet in a loop or condition that is not the same for all of them.
Launch WithThreadLoops(const Launch& launch);

}  // namespace softmetal::tilelang
