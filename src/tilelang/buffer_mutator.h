// Puts other buffers in the place of some, wherever a statement names them.
#pragma once

#include "pch.h"

namespace softmetal::tilelang {

class BufferMutator : public tvm::tirx::StmtExprMutator {
protected:
    using Buffer = tvm::tirx::Buffer;
    using Indices = tvm::ffi::Array<tvm::PrimExpr>;

    // Itself, where it stays.
    virtual Buffer Replaced(const Buffer& buffer) = 0;
    // Of the buffer in its place.
    virtual Indices IndicesOf(const Buffer&, const Indices& indices) { return indices; }

    using StmtExprMutator::VisitExpr_;
    using StmtExprMutator::VisitStmt_;
    tvm::PrimExpr VisitExpr_(const tvm::tirx::BufferLoadNode* op) final;
    tvm::tirx::Stmt VisitStmt_(const tvm::tirx::BufferStoreNode* op) final;
    tvm::tirx::Stmt VisitStmt_(const tvm::tirx::SBlockNode* op) final;
    tvm::tirx::Stmt VisitStmt_(const tvm::tirx::AllocBufferNode* op) final;
};

}  // namespace softmetal::tilelang
