// How long loops take. Knows their lengths, nothing of what is done in them.
#pragma once

#include "pch.h"

namespace softmetal::tilelang {

// Whether a turn of a loop takes so long that it is said to be progress: no loop inside it says so.
bool IsLongTurn(const tvm::tirx::ForNode* loop);

}  // namespace softmetal::tilelang
