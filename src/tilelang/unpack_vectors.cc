// UnpackVectors: an on-chip buffer of vectors (T.alloc_var(T.bfloat16x2)) becomes one of their elements, with one more
// dimension. Knows nothing of what is done with them.
#include "buffer_mutator.h"
#include "launch.h"
#include "tile_ops.h"

namespace softmetal::tilelang {
namespace {

using namespace tvm;
using namespace tvm::tirx;

class Unpacker final : public BufferMutator {
    Buffer Replaced(const Buffer& buffer) final {
        if (IsGlobal(buffer) || buffer->dtype.lanes() <= 1) return buffer;
        const auto known = unpacked_.find(buffer);
        if (known != unpacked_.end()) return (*known).second;
        ffi::Array<PrimExpr> shape = buffer->shape;
        shape.push_back(IntImm(DataType::Int(32), buffer->dtype.lanes()));
        const Buffer made = decl_buffer(shape, buffer->dtype.element_of(), buffer->name, Scope(buffer));
        unpacked_.Set(buffer, made);
        return made;
    }

    // All lanes at once.
    Indices IndicesOf(const Buffer& buffer, const Indices& indices) final {
        const DataType type = DataType::Int(32);
        Indices all = indices;
        all.push_back(Ramp(IntImm(type, 0), IntImm(type, 1), IntImm(type, buffer->dtype.lanes())));
        return all;
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
