// Vector expressions taken apart: what one lane of them computes. Knows nothing of C++ or of memory.
#pragma once

#include <unordered_map>

#include "pch.h"

namespace softmetal::tilelang {

// The arrays that hold the vectors bound to names, by the name's variable.
using VectorArrays = std::unordered_map<const tvm::ffi::Object*, tvm::tirx::Buffer>;

// What a pointer argument points to. Throws UnsupportedError where it names no element of a buffer.
tvm::tirx::BufferLoad Pointee(const tvm::PrimExpr& pointer);
// The element some places further on in a row.
tvm::tirx::BufferLoad Shifted(const tvm::tirx::BufferLoad& load, int places);

// The scalar expression of one lane of a vector expression.
tvm::PrimExpr LaneOf(const tvm::PrimExpr& vector, int lane, const VectorArrays& vectors);
// What a shuffle's lane comes from: its index counts the lanes of all vectors.
tvm::PrimExpr Picked(const tvm::tirx::ShuffleNode* op, int lane, const VectorArrays& vectors);

}  // namespace softmetal::tilelang
