// The lines of the user's file on statements that passes make or make anew.
#pragma once

#include "pch.h"

namespace softmetal::tilelang {

// Gives a statement, or each of several, a line where it has none.
void Stamp(const tvm::tirx::Stmt& made, const tvm::Span& span);
// Gives statements that lost their line in a pass the one they had. Does nothing where the pass made other statements.
void CopyLines(const tvm::tirx::Stmt& before, const tvm::tirx::Stmt& after);

}  // namespace softmetal::tilelang
