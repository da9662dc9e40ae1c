// Loads, stores and allocations of buffers that are replaced.
#include "buffer_mutator.h"

namespace softmetal::tilelang {

using namespace tvm;
using namespace tvm::tirx;

PrimExpr BufferMutator::VisitExpr_(const BufferLoadNode* op) {
    const BufferLoad load = Downcast<BufferLoad>(StmtExprMutator::VisitExpr_(op));
    const Buffer buffer = Replaced(op->buffer);
    if (buffer.same_as(op->buffer)) return load;
    return BufferLoad(buffer, IndicesOf(op->buffer, load->indices), {}, op->span);
}

Stmt BufferMutator::VisitStmt_(const BufferStoreNode* op) {
    const BufferStore store = Downcast<BufferStore>(StmtExprMutator::VisitStmt_(op));
    const Buffer buffer = Replaced(op->buffer);
    if (buffer.same_as(op->buffer)) return store;
    return BufferStore(buffer, store->value, IndicesOf(op->buffer, store->indices), {}, op->span);
}

Stmt BufferMutator::VisitStmt_(const SBlockNode* op) {
    SBlock block = Downcast<SBlock>(StmtExprMutator::VisitStmt_(op));
    const auto buffers = op->alloc_buffers.Map([&](const Buffer& buffer) { return Replaced(buffer); });
    if (!buffers.same_as(op->alloc_buffers)) block.CopyOnWrite()->alloc_buffers = buffers;
    return block;
}

Stmt BufferMutator::VisitStmt_(const AllocBufferNode* op) {
    AllocBuffer alloc = Downcast<AllocBuffer>(StmtExprMutator::VisitStmt_(op));
    const Buffer buffer = Replaced(op->buffer);
    if (!buffer.same_as(op->buffer)) alloc.CopyOnWrite()->buffer = buffer;
    return alloc;
}

}  // namespace softmetal::tilelang
