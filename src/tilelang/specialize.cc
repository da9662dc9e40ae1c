// Functions whose sizes are known only when they are called: which variables the sizes depend on, and the function for
// given values of them. Knows nothing of lowering.
#include "tile_ops.h"

namespace softmetal::tilelang {
namespace {

using namespace tvm;
using namespace tvm::tirx;
using Values = ffi::Map<Var, PrimExpr>;

// Variables that stand in shapes, in the launch grid or in the sizes of allocations.
class SizeVariables : public StmtExprVisitor {
public:
    ffi::Array<Var> found;

    void Shape(const Buffer& buffer) {
        for (const PrimExpr& size : buffer->shape) Expression(size);
    }

private:
    void Expression(const PrimExpr& expr) {
        PostOrderVisit(Substitute(expr, binds_), [&](const ffi::ObjectRef& node) {
            const auto* var = node.as<VarNode>();
            if (var && seen_.insert(var).second) found.push_back(GetRef<Var>(var));
        });
    }
    void VisitStmt_(const BindNode* op) final { binds_.Set(op->var, Substitute(op->value, binds_)); }
    void VisitStmt_(const ForNode* op) final {
        if (op->kind == ForKind::kThreadBinding) Expression(op->extent);
        StmtExprVisitor::VisitStmt_(op);
    }
    void VisitStmt_(const SBlockNode* op) final {
        for (const Buffer& buffer : op->alloc_buffers) Shape(buffer);
        StmtExprVisitor::VisitStmt_(op);
    }

    Values binds_;
    std::unordered_set<const VarNode*> seen_;
};

class Specializer : public StmtExprMutator {
public:
    explicit Specializer(const Values& values) : values_(values) {}

    Buffer Fixed(const Buffer& buffer) {
        auto known = buffers_.find(buffer.get());
        if (known != buffers_.end()) return known->second;
        Buffer fixed = buffer;
        BufferNode* node = fixed.CopyOnWrite();
        node->shape = buffer->shape.Map([&](const PrimExpr& size) { return Value(size); });
        node->strides = buffer->strides.Map([&](const PrimExpr& stride) { return Value(stride); });
        buffers_.insert({buffer.get(), fixed});
        keep_.push_back(buffer);
        return fixed;
    }

private:
    PrimExpr Value(const PrimExpr& expr) { return analyzer_.Simplify(Substitute(expr, values_)); }

    PrimExpr VisitExpr_(const VarNode* op) final {
        auto value = values_.Get(GetRef<Var>(op));
        return value ? cast(op->dtype, value.value()) : GetRef<PrimExpr>(op);
    }
    PrimExpr VisitExpr_(const BufferLoadNode* op) final {
        BufferLoad load = Downcast<BufferLoad>(StmtExprMutator::VisitExpr_(op));
        return BufferLoad(Fixed(op->buffer), load->indices, load->predicate, load->span);
    }
    Stmt VisitStmt_(const BufferStoreNode* op) final {
        BufferStore store = Downcast<BufferStore>(StmtExprMutator::VisitStmt_(op));
        return BufferStore(Fixed(op->buffer), store->value, store->indices, store->predicate, store->span);
    }
    Stmt VisitStmt_(const SBlockNode* op) final {
        SBlock block = Downcast<SBlock>(StmtExprMutator::VisitStmt_(op));
        block.CopyOnWrite()->alloc_buffers = op->alloc_buffers.Map([&](const Buffer& buffer) { return Fixed(buffer); });
        return block;
    }
    Stmt VisitStmt_(const DeclBufferNode* op) final {
        DeclBuffer declared = Downcast<DeclBuffer>(StmtExprMutator::VisitStmt_(op));
        declared.CopyOnWrite()->buffer = Fixed(op->buffer);
        return declared;
    }

    const Values& values_;
    std::unordered_map<const BufferNode*, Buffer> buffers_;
    std::vector<Buffer> keep_;
    arith::Analyzer analyzer_;
};

ffi::Array<Var> FreeSizes(const PrimFunc& func) {
    SizeVariables sizes;
    for (const Var& param : func->params) {
        auto found = func->buffer_map.find(param);
        if (found != func->buffer_map.end()) sizes.Shape((*found).second);
    }
    sizes(func->body);
    return sizes.found;
}

PrimFunc Specialize(PrimFunc func, const Values& values) {
    Specializer specializer(values);
    PrimFuncNode* node = func.CopyOnWrite();
    ffi::Map<Var, Buffer> buffers;
    for (const auto& [param, buffer] : node->buffer_map) buffers.Set(param, specializer.Fixed(buffer));
    node->body = specializer(node->body);
    node->buffer_map = buffers;
    return func;
}

}  // namespace

TVM_FFI_STATIC_INIT_BLOCK() {
    namespace refl = tvm::ffi::reflection;
    refl::GlobalDef().def("softmetal.tilelang.free_sizes", FreeSizes).def("softmetal.tilelang.specialize", Specialize);
}

}  // namespace softmetal::tilelang
