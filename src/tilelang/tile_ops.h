// How TileLang's tile operators look in the IR: calls tl.tileop.* whose operands are tl.region calls.
#pragma once

#include <string>

#include "pch.h"

namespace softmetal::tilelang {

struct Region {
    tvm::tirx::Buffer buffer;
    tvm::ffi::Array<tvm::PrimExpr> mins, extents;
};

// The name of the op a call calls ("tl.tileop.copy"), or "" when it calls something else.
std::string OpName(const tvm::tirx::CallNode* call);
Region ParseRegion(const tvm::PrimExpr& operand);
// True when the region is the whole buffer.
bool IsWhole(const Region& region);
std::string Scope(const tvm::tirx::Buffer& buffer);
inline bool IsGlobal(const tvm::tirx::Buffer& buffer) {
    return Scope(buffer) == "global" || Scope(buffer).empty();
}
std::string DTypeName(tvm::DataType dtype);
// The dtype of the torch tensor that holds it; int4 lies packed in bytes.
std::string TorchName(tvm::DataType dtype);
// How many of the buffer's elements lie in one of that tensor.
int64_t PackedElements(tvm::DataType dtype);

// "file:line" of a statement, or nothing.
std::string PlaceOf(const tvm::Span& span);
// Says "\n  --> file:line:column", which TileLang's front end turns into a source excerpt, or nothing.
std::string SourceHint(const tvm::Span& span);

}  // namespace softmetal::tilelang
