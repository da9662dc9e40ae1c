// TileLang's tile operators as plain loops over elements.
#pragma once

#include "launch.h"

namespace softmetal::tilelang {

// The body of a launch with every tl.tileop.* call replaced by loops, loads and stores; rows of the same dtype between
// a tensor and on-chip memory become tt.read_row and tt.write_row, clipped to the tensor. Throws UnsupportedError for
// operators that only make sense on a GPU.
tvm::tirx::Stmt LowerTileOps(const Launch& launch);

// Puts a condition round every access to a tensor's element that may lie outside it: such a load gives 0, such a store
// does nothing. What provably lies inside stays as it is.
tvm::tirx::Stmt GuardGlobals(const Launch& launch, const tvm::tirx::Stmt& body);

// A launch whose body reads thread indices, with loops over the threads in their place. Throws UnsupportedError where
// threads meet in a loop or condition that is not the same for all of them.
Launch WithThreadLoops(const Launch& launch);

}  // namespace softmetal::tilelang
