// UnpackVectors: an on-chip buffer of vectors (T.alloc_var(T.bfloat16x2)) becomes one of their elements, with one more
// dimension. Knows nothing of what is done with them.
#include "launch.h"
#include "tile_ops.h"

namespace softmetal::tilelang {
namespace {

using namespace tvm;
using namespace tvm::tirx;

class Unpacker : public StmtExprMutator {
private:
    static bool HoldsVectors(const Buffer& buffer) {
        return !IsGlobal(buffer) && buffer->dtype.is_fixed_length_vector() && buffer->dtype.lanes() > 1;
    }

    Buffer Unpacked(const Buffer& buffer) {
        if (!HoldsVectors(buffer)) return buffer;
        const auto known = unpacked_.find(buffer);
        if (known != unpacked_.end()) return (*known).second;
        ffi::Array<PrimExpr> shape = buffer->shape;
        shape.push_back(IntImm(DataType::Int(32), buffer->dtype.lanes()));
        const Buffer made = decl_buffer(shape, buffer->dtype.element_of(), buffer->name, Scope(buffer));
        unpacked_.Set(buffer, made);
        return made;
    }

    static ffi::Array<PrimExpr> AllLanes(ffi::Array<PrimExpr> indices, int lanes) {
        const DataType type = DataType::Int(32);
        indices.push_back(Ramp(IntImm(type, 0), IntImm(type, 1), IntImm(type, lanes)));
        return indices;
    }

    PrimExpr VisitExpr_(const BufferLoadNode* op) final {
        const BufferLoad load = Downcast<BufferLoad>(StmtExprMutator::VisitExpr_(op));
        if (!HoldsVectors(op->buffer)) return load;
        return BufferLoad(Unpacked(op->buffer), AllLanes(load->indices, op->buffer->dtype.lanes()), {}, op->span);
    }
    Stmt VisitStmt_(const BufferStoreNode* op) final {
        const BufferStore store = Downcast<BufferStore>(StmtExprMutator::VisitStmt_(op));
        if (!HoldsVectors(op->buffer)) return store;
        const auto indices = AllLanes(store->indices, op->buffer->dtype.lanes());
        return BufferStore(Unpacked(op->buffer), store->value, indices, {}, op->span);
    }
    Stmt VisitStmt_(const SBlockNode* op) final {
        SBlock block = Downcast<SBlock>(StmtExprMutator::VisitStmt_(op));
        ffi::Array<Buffer> buffers;
        for (const Buffer& buffer : op->alloc_buffers) buffers.push_back(Unpacked(buffer));
        block.CopyOnWrite()->alloc_buffers = buffers;
        return block;
    }
    Stmt VisitStmt_(const AllocBufferNode* op) final {
        AllocBuffer alloc = Downcast<AllocBuffer>(StmtExprMutator::VisitStmt_(op));
        if (HoldsVectors(op->buffer)) alloc.CopyOnWrite()->buffer = Unpacked(op->buffer);
        return alloc;
    }

    ffi::Map<Buffer, Buffer> unpacked_;
};

}  // namespace

PrimFunc UnpackVectors(PrimFunc func) {
    const Stmt body = Unpacker()(func->body);
    if (!body.same_as(func->body)) func.CopyOnWrite()->body = body;
    return func;
}

}  // namespace softmetal::tilelang
