// Memory in DRAM that a kernel allocates for itself (T.alloc_global) becomes parameters that the runtime fills in.
// Knows nothing of how tensors are laid out.
#include "launch.h"
#include "tile_ops.h"

namespace softmetal::tilelang {
namespace {

using namespace tvm;
using namespace tvm::tirx;

// Takes the global allocations out of a body.
class Hoister : public StmtMutator {
public:
    std::vector<Buffer> found;

private:
    Stmt VisitStmt_(const SBlockNode* op) final {
        SBlock block = Downcast<SBlock>(StmtMutator::VisitStmt_(op));
        ffi::Array<Buffer> kept;
        for (const Buffer& buffer : op->alloc_buffers) {
            if (IsGlobal(buffer)) {
                found.push_back(buffer);
            } else {
                kept.push_back(buffer);
            }
        }
        if (kept.size() != op->alloc_buffers.size()) block.CopyOnWrite()->alloc_buffers = kept;
        return block;
    }
    Stmt VisitStmt_(const AllocBufferNode* op) final {
        if (!IsGlobal(op->buffer)) return StmtMutator::VisitStmt_(op);
        found.push_back(op->buffer);
        return Evaluate(0);
    }
};

}  // namespace

PrimFunc HoistWorkspaces(PrimFunc func) {
    Hoister hoister;
    const Stmt body = hoister(func->body);
    if (hoister.found.empty()) return func;
    const auto before = func->GetAttr<Integer>(kWorkspacesAttr).value_or(Integer(0)).IntValue();
    PrimFuncNode* node = func.CopyOnWrite();
    node->body = body;
    for (const Buffer& buffer : hoister.found) {
        const Var param(std::string(buffer->name) + "_handle", DataType::Handle());
        node->params.push_back(param);
        node->buffer_map.Set(param, buffer);
    }
    return WithAttr(std::move(func), kWorkspacesAttr, Integer(before + static_cast<int64_t>(hoister.found.size())));
}

}  // namespace softmetal::tilelang
