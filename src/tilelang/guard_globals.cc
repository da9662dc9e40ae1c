// Puts conditions round accesses that may leave their tensor, as TileLang does on a GPU. Knows loops and conditions,
// nothing of processors.
#include "lower_tile_ops.h"
#include "safe_values.h"
#include "tile_ops.h"

namespace softmetal::tilelang {
namespace {

using namespace tvm;
using namespace tvm::tirx;

PrimExpr And(const PrimExpr& a, const PrimExpr& b) {
    return is_one(a) ? b : is_one(b) ? a : PrimExpr(a && b);
}

class GlobalGuard : public StmtExprMutator {
public:
    explicit GlobalGuard(const Launch& launch) : safe_(launch.annotations) {
        for (size_t i = 0; i < launch.block_vars.size(); ++i) {
            const auto extent = IntImm(launch.block_vars[i].dtype(), launch.grid[i]);
            analyzer_.Bind(launch.block_vars[i], Range::FromMinExtent(make_zero(extent.dtype()), extent));
        }
    }

private:
    // What has to hold for indices to lie in a tensor; true where it is provable.
    PrimExpr Inside(const Buffer& buffer, const ffi::Array<PrimExpr>& indices) {
        PrimExpr condition = const_true();
        for (size_t d = 0; d < indices.size(); ++d) {
            const PrimExpr& index = indices[d];
            if (index.dtype().lanes() > 1) continue;  // a vector's lanes are stored one by one
            const PrimExpr size = cast(index.dtype(), buffer->shape[d]);
            if (!index.dtype().is_uint() && !analyzer_.CanProve(index >= make_zero(index.dtype()))) {
                condition = And(condition, index >= make_zero(index.dtype()));
            }
            if (!analyzer_.CanProve(index < size)) condition = And(condition, index < size);
        }
        return condition;
    }

    Stmt VisitStmt_(const ForNode* op) final {
        analyzer_.Bind(op->loop_var, Range::FromMinExtent(op->min, op->extent), /*allow_override=*/true);
        return StmtExprMutator::VisitStmt_(op);
    }

    Stmt VisitStmt_(const SBlockNode* op) final {
        safe_.Enter(op->annotations);
        const Stmt stmt = StmtExprMutator::VisitStmt_(op);
        safe_.Leave();
        return stmt;
    }

    Stmt VisitStmt_(const BindNode* op) final {
        Stmt stmt = StmtExprMutator::VisitStmt_(op);
        const auto* bind = stmt.as<BindNode>();
        bool pure = bind->value.dtype().is_int() || bind->value.dtype().is_uint();
        PostOrderVisit(bind->value, [&](const ffi::ObjectRef& node) {
            if (node.as<BufferLoadNode>() || node.as<CallNode>()) pure = false;
        });
        if (pure) analyzer_.Bind(bind->var, bind->value, /*allow_override=*/true);
        return stmt;
    }

    Stmt VisitStmt_(const IfThenElseNode* op) final {
        const PrimExpr condition = VisitExpr(op->condition);
        Stmt then_case{ffi::UnsafeInit{}};
        {
            With<arith::ConstraintContext> context(&analyzer_, op->condition);
            then_case = VisitStmt(op->then_case);
        }
        ffi::Optional<Stmt> else_case;
        if (op->else_case.defined()) {
            With<arith::ConstraintContext> context(&analyzer_, !op->condition);
            else_case = VisitStmt(op->else_case.value());
        }
        return IfThenElse(condition, then_case, else_case, op->span);
    }

    PrimExpr VisitExpr_(const CallNode* op) final {
        const std::string name = OpName(op);
        if (name == "tirx.if_then_else") return Choice(op);
        const bool places = name == "tt.read_row" || name == "tt.write_row" || name.rfind("tt.atomic_", 0) == 0 ||
                            name == "tl.access_ptr" || name == "tirx.address_of";
        if (!places) return StmtExprMutator::VisitExpr_(op);
        ffi::Array<PrimExpr> args;
        for (size_t i = 0; i < op->args.size(); ++i) {
            const bool value = name.rfind("tt.atomic_", 0) == 0 && i == 1;
            const auto* load = op->args[i].as<BufferLoadNode>();
            args.push_back(load && !value ? Place(load) : VisitExpr(op->args[i]));
        }
        return Call(op->dtype, op->op, args, op->annotations, op->span);
    }

    PrimExpr Choice(const CallNode* op) {
        const PrimExpr condition = VisitExpr(op->args[0]);
        PrimExpr yes, no;
        {
            With<arith::ConstraintContext> context(&analyzer_, op->args[0]);
            yes = VisitExpr(op->args[1]);
        }
        {
            With<arith::ConstraintContext> context(&analyzer_, !op->args[0]);
            no = VisitExpr(op->args[2]);
        }
        return Call(op->dtype, op->op, {condition, yes, no}, op->annotations, op->span);
    }

    // An element that is named, not loaded.
    PrimExpr Place(const BufferLoadNode* op) {
        ffi::Array<PrimExpr> indices;
        for (const PrimExpr& index : op->indices) indices.push_back(VisitExpr(index));
        return BufferLoad(op->buffer, indices);
    }

    PrimExpr VisitExpr_(const BufferLoadNode* op) final {
        const BufferLoad load = Downcast<BufferLoad>(StmtExprMutator::VisitExpr_(op));
        if (!IsGlobal(load->buffer)) return load;
        const PrimExpr inside = Inside(load->buffer, load->indices);
        return is_one(inside) ? PrimExpr(load) : if_then_else(inside, load, safe_.Of(load->buffer));
    }

    Stmt VisitStmt_(const BufferStoreNode* op) final {
        const BufferStore store = Downcast<BufferStore>(StmtExprMutator::VisitStmt_(op));
        if (!IsGlobal(store->buffer)) return store;
        const PrimExpr inside = Inside(store->buffer, store->indices);
        return is_one(inside) ? Stmt(store) : IfThenElse(inside, store, std::nullopt, store->span);
    }

    Stmt VisitStmt_(const EvaluateNode* op) final {
        const Evaluate evaluate = Downcast<Evaluate>(StmtExprMutator::VisitStmt_(op));
        const auto* call = evaluate->value.as<CallNode>();
        const BufferLoadNode* target = call ? Target(call) : nullptr;
        if (!target || !IsGlobal(target->buffer)) return evaluate;
        const PrimExpr inside = Inside(target->buffer, target->indices);
        return is_one(inside) ? Stmt(evaluate) : IfThenElse(inside, evaluate, std::nullopt, evaluate->span);
    }

    // The element that an atomic operation changes.
    static const BufferLoadNode* Target(const CallNode* call) {
        const std::string name = OpName(call);
        if (name.rfind("tt.atomic_", 0) == 0) return call->args[0].as<BufferLoadNode>();
        if (name.rfind("tl.atomic_", 0) != 0) return nullptr;
        const auto* pointer = call->args[0].as<CallNode>();
        return pointer && !pointer->args.empty() ? pointer->args[0].as<BufferLoadNode>() : nullptr;
    }

    SafeValues safe_;
    arith::Analyzer analyzer_;
};

}  // namespace

Stmt GuardGlobals(const Launch& launch, const Stmt& body) {
    return GlobalGuard(launch)(body);
}

}  // namespace softmetal::tilelang
