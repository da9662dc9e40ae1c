// Kernels that read their thread's index by hand: what threads do becomes loops over the threads, cut where the threads
// meet (barriers, tile operators, T.Parallel). Each thread's own variables become arrays over the threads.
#include "lower_tile_ops.h"
#include "tile_ops.h"

namespace softmetal::tilelang {
namespace {

using namespace tvm;
using namespace tvm::tirx;

class ThreadLoops : public StmtExprMutator {
public:
    explicit ThreadLoops(Launch& launch) : launch_(launch) {
        for (const auto& [var, extent] : launch.threads) threads_.insert(var.get());
        for (Buffer& buffer : launch.on_chip) {
            if (IsOwn(buffer)) buffer = Widened(buffer);
        }
    }

    Stmt Run(const Stmt& body) { return Distribute(body); }

private:
    static bool IsOwn(const Buffer& buffer) { return Scope(buffer) == "local" || Scope(buffer) == "local.var"; }

    static PrimExpr Int(int64_t value) { return IntImm(DataType::Int(32), value); }

    // One more dimension for each thread index.
    Buffer Widened(const Buffer& buffer) {
        auto known = widened_.find(buffer->data.get());
        if (known != widened_.end()) return known->second;
        ffi::Array<PrimExpr> shape;
        for (const auto& [var, extent] : launch_.threads) shape.push_back(Int(extent));
        for (const PrimExpr& size : buffer->shape) shape.push_back(size);
        const Buffer wide = decl_buffer(shape, buffer->dtype, buffer->name, "shared");
        widened_.insert({buffer->data.get(), wide});
        return wide;
    }

    ffi::Array<PrimExpr> WithThreads(const ffi::Array<PrimExpr>& indices) const {
        ffi::Array<PrimExpr> all;
        for (const auto& [var, extent] : launch_.threads) all.push_back(var);
        for (const PrimExpr& index : indices) all.push_back(index);
        return all;
    }

    // ---- what a statement is about --------------------------------------------------------------------------------

    // Whether it does something of its own in each thread.
    bool IsPerThread(const ffi::ObjectRef& node) {
        bool found = false;
        PostOrderVisit(node, [&](const ffi::ObjectRef& inner) {
            if (const auto* var = inner.as<VarNode>()) {
                found = found || threads_.count(var) || per_thread_.count(var);
            } else if (const auto* load = inner.as<BufferLoadNode>()) {
                found = found || widened_.count(load->buffer->data.get());
            } else if (const auto* store = inner.as<BufferStoreNode>()) {
                found = found || widened_.count(store->buffer->data.get());
            } else if (const auto* call = inner.as<CallNode>()) {
                found = found || OpName(call).rfind("tl.atomic_", 0) == 0;
            }
        });
        return found;
    }

    // Whether the threads meet inside it. A tile operator on a thread's own buffers is its own business.
    bool Meets(const Stmt& stmt) {
        bool found = false;
        PostOrderVisit(stmt, [&](const ffi::ObjectRef& inner) {
            const auto* call = inner.as<CallNode>();
            if (!call) return;
            const std::string name = OpName(call);
            const bool tile_op = name.rfind("tl.tileop.", 0) == 0 && !IsPerThread(GetRef<PrimExpr>(call));
            found = found || name == "tirx.tvm_storage_sync" || tile_op;
        });
        return found;
    }

    void RejectDiverging(const ffi::ObjectRef& condition, const Span& span) {
        if (!IsPerThread(condition)) return;
        TVM_FFI_THROW(UnsupportedError)
            << "threads meet (T.sync_threads or a tile operator) inside a loop or condition "
               "that differs from thread to thread; move the meeting out of it"
            << SourceHint(span);
    }

    // ---- cutting --------------------------------------------------------------------------------------------------

    Stmt OverThreads(const Stmt& stmt) {
        Stmt body = VisitStmt(stmt);
        for (auto thread = launch_.threads.rbegin(); thread != launch_.threads.rend(); ++thread) {
            body = For(thread->first, Int(0), Int(thread->second), ForKind::kSerial, body);
        }
        return body;
    }

    Stmt Distribute(const Stmt& stmt) {
        if (!Meets(stmt)) return IsPerThread(stmt) ? OverThreads(stmt) : VisitStmt(stmt);
        if (const auto* block = stmt.as<SBlockRealizeNode>()) return Distribute(block->block->body);
        if (const auto* block = stmt.as<SBlockNode>()) return Distribute(block->body);
        if (const auto* attr = stmt.as<AttrStmtNode>()) return Distribute(attr->body);
        if (const auto* seq = stmt.as<SeqStmtNode>()) return DistributeSeq(seq);
        if (const auto* loop = stmt.as<ForNode>()) {
            RejectDiverging(loop->extent, loop->span);
            For copy = GetRef<For>(loop);
            copy.CopyOnWrite()->body = Distribute(loop->body);
            return copy;
        }
        if (const auto* loop = stmt.as<WhileNode>()) {
            RejectDiverging(loop->condition, loop->span);
            return While(VisitExpr(loop->condition), Distribute(loop->body));
        }
        if (const auto* choice = stmt.as<IfThenElseNode>()) {
            RejectDiverging(choice->condition, choice->span);
            ffi::Optional<Stmt> other;
            if (choice->else_case.defined()) other = Distribute(choice->else_case.value());
            return IfThenElse(VisitExpr(choice->condition), Distribute(choice->then_case), other);
        }
        return VisitStmt(stmt);  // the meeting itself
    }

    // Neighbours between two meetings share one loop over the threads.
    Stmt DistributeSeq(const SeqStmtNode* seq) {
        ffi::Array<Stmt> out, together;
        auto close = [&] {
            if (!together.empty()) out.push_back(OverThreads(SeqStmt::Flatten(together)));
            together = {};
        };
        for (const Stmt& stmt : seq->seq) {
            const auto* bind = stmt.as<BindNode>();
            if (bind && IsPerThread(bind->value)) {
                // Known after the next meeting too: as an expression, or kept in memory.
                together.push_back(KeepBind(bind));
                continue;
            }
            if (!Meets(stmt) && IsPerThread(stmt)) {
                together.push_back(stmt);
                continue;
            }
            close();
            out.push_back(Distribute(stmt));
        }
        close();
        return SeqStmt::Flatten(out);
    }

    Stmt KeepBind(const BindNode* bind) {
        bool pure = true;
        PostOrderVisit(bind->value, [&](const ffi::ObjectRef& node) {
            if (node.as<BufferLoadNode>() || node.as<CallNode>()) pure = false;
        });
        per_thread_.insert(bind->var.get());
        if (pure) {
            values_.Set(bind->var, VisitExpr(bind->value));
            return Evaluate(Int(0));
        }
        const Buffer own = decl_buffer({Int(1)}, bind->var.dtype(), bind->var->name_hint, "local.var");
        const Buffer wide = Widened(own);
        launch_.on_chip.push_back(wide);
        values_.Set(bind->var, BufferLoad(wide, WithThreads({Int(0)})));
        return BufferStore(own, bind->value, {Int(0)});
    }

    // ---- rewriting ------------------------------------------------------------------------------------------------

    PrimExpr VisitExpr_(const VarNode* op) final {
        auto value = values_.Get(GetRef<Var>(op));
        return value ? value.value() : GetRef<PrimExpr>(op);
    }
    PrimExpr VisitExpr_(const BufferLoadNode* op) final {
        const BufferLoad load = Downcast<BufferLoad>(StmtExprMutator::VisitExpr_(op));
        auto wide = widened_.find(op->buffer->data.get());
        return wide == widened_.end() ? load : BufferLoad(wide->second, WithThreads(load->indices));
    }
    // A region of a widened buffer is one element wide in the threads' dimensions.
    PrimExpr VisitExpr_(const CallNode* op) final {
        const Call call = Downcast<Call>(StmtExprMutator::VisitExpr_(op));
        const auto* load = OpName(op) == "tl.region" ? op->args[0].as<BufferLoadNode>() : nullptr;
        if (!load || !widened_.count(load->buffer->data.get())) return call;
        ffi::Array<PrimExpr> args = {call->args[0], call->args[1]};
        for (size_t i = 0; i < launch_.threads.size(); ++i) args.push_back(Int(1));
        for (size_t i = 2; i < call->args.size(); ++i) args.push_back(call->args[i]);
        return Call(call->dtype, call->op, args, call->annotations, call->span);
    }
    Stmt VisitStmt_(const BufferStoreNode* op) final {
        const BufferStore store = Downcast<BufferStore>(StmtExprMutator::VisitStmt_(op));
        auto wide = widened_.find(op->buffer->data.get());
        return wide == widened_.end() ? store : BufferStore(wide->second, store->value, WithThreads(store->indices));
    }
    Stmt VisitStmt_(const EvaluateNode* op) final {
        const auto* call = op->value.as<CallNode>();
        if (call && OpName(call) == "tirx.tvm_storage_sync") return Evaluate(Int(0));
        return StmtExprMutator::VisitStmt_(op);
    }

    Launch& launch_;
    std::unordered_set<const ffi::Object*> threads_, per_thread_;
    std::unordered_map<const ffi::Object*, Buffer> widened_;
    ffi::Map<Var, PrimExpr> values_;
};

}  // namespace

Launch WithThreadLoops(const Launch& launch) {
    if (launch.threads.empty()) return launch;
    Launch looped = launch;
    looped.body = ThreadLoops(looped).Run(launch.body);
    return looped;
}

}  // namespace softmetal::tilelang
