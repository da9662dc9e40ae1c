// Meetings of threads that TileLang's own compiler puts between what threads store in shared memory and what others
// load of it. Knows nothing of loops over threads.
#include "shared_meetings.h"

#include <tvm/ffi/extra/structural_equal.h>

#include <set>
#include <vector>

#include "loose_exits.h"
#include "tile_ops.h"

namespace softmetal::tilelang {
namespace {

using namespace tvm;
using namespace tvm::tirx;

struct Access {
    const VarNode* data;
    ffi::Array<PrimExpr> indices;
    bool stores, atomic;
};
using Accesses = std::vector<Access>;

class AccessCollector : public StmtExprVisitor {
public:
    Accesses accesses;

private:
    void Add(const Buffer& buffer, const ffi::Array<PrimExpr>& indices, bool stores, bool atomic) {
        if (Scope(buffer).rfind("shared", 0) != 0) return;
        accesses.push_back({buffer->data.get(), indices, stores, atomic});
    }
    void VisitExpr_(const BufferLoadNode* op) final {
        Add(op->buffer, op->indices, false, false);
        StmtExprVisitor::VisitExpr_(op);
    }
    void VisitStmt_(const BufferStoreNode* op) final {
        Add(op->buffer, op->indices, true, false);
        StmtExprVisitor::VisitStmt_(op);
    }
    void VisitExpr_(const CallNode* op) final {
        const std::string name = OpName(op);
        const bool atomic = name.rfind("tl.atomic_", 0) == 0;
        const bool place = name == "tl.access_ptr" || name == "tirx.address_of" || name == "tl.region";
        const auto* first = op->args.empty() ? nullptr : op->args[0].as<BufferLoadNode>();
        if (first && (place || atomic)) Add(first->buffer, first->indices, true, in_atomic_ || atomic);
        const bool outer = in_atomic_;
        in_atomic_ = in_atomic_ || atomic;
        if (first && in_atomic_ && (place || atomic)) {  // not loaded by the way
            for (const PrimExpr& index : first->indices) VisitExpr(index);
            for (size_t i = 1; i < op->args.size(); ++i) VisitExpr(op->args[i]);
        } else {
            StmtExprVisitor::VisitExpr_(op);
        }
        in_atomic_ = outer;
    }

    bool in_atomic_ = false;
};

class SharedMeetings : public StmtMutator {
public:
    explicit SharedMeetings(const Launch& launch) {
        for (const auto& [var, extent] : launch.threads) per_thread_.insert(var.get());
    }

private:
    static Stmt Barrier() {
        static const Op& op = Op::Get("tirx.tvm_storage_sync");
        return Evaluate(Call(DataType::Int(32), op, {StringImm("shared")}));
    }
    static bool IsBarrier(const Stmt& stmt) {
        const auto* evaluate = stmt.as<EvaluateNode>();
        const auto* call = evaluate ? evaluate->value.as<CallNode>() : nullptr;
        return call && (OpName(call) == "tirx.tvm_storage_sync" || OpName(call) == "tl.sync_grid");
    }
    static bool HasBarrier(const Stmt& stmt) {
        bool found = false;
        PostOrderVisit(stmt, [&](const ffi::ObjectRef& node) {
            const auto* evaluate = node.as<EvaluateNode>();
            found = found || (evaluate && IsBarrier(GetRef<Stmt>(evaluate)));
        });
        return found;
    }

    bool DiffersByThread(const ffi::ObjectRef& node) const {
        bool found = false;
        PostOrderVisit(node, [&](const ffi::ObjectRef& inner) {
            if (const auto* load = inner.as<BufferLoadNode>()) {
                found = found || Scope(load->buffer).rfind("local", 0) == 0;
            } else if (const auto* var = inner.as<VarNode>()) {
                found = found || per_thread_.count(var);
            }
        });
        return found;
    }

    // Whether the same index, which differs from thread to thread, keeps each thread to its own elements.
    bool KeepsApart(const Access& a, const Access& b) const {
        if (a.indices.size() != b.indices.size()) return false;
        for (size_t i = 0; i < a.indices.size(); ++i) {
            if (ffi::StructuralEqual()(a.indices[i], b.indices[i]) && DiffersByThread(a.indices[i])) return true;
        }
        return false;
    }
    bool Conflict(const Accesses& before, const Accesses& after) const {
        for (const Access& a : before) {
            for (const Access& b : after) {
                if (a.data == b.data && a.stores != b.stores && !KeepsApart(a, b)) return true;
            }
        }
        return false;
    }
    static Accesses Of(const Stmt& stmt) {
        AccessCollector collector;
        collector(stmt);
        return std::move(collector.accesses);
    }

    Stmt VisitStmt_(const BindNode* op) final {
        if (DiffersByThread(op->value)) per_thread_.insert(op->var.get());
        return GetRef<Stmt>(op);
    }

    Stmt VisitStmt_(const SeqStmtNode* op) final {
        ffi::Array<Stmt> out;
        Accesses since;
        for (const Stmt& part : op->seq) {
            const Stmt stmt = VisitStmt(part);
            if (IsBarrier(stmt)) {
                since.clear();
            } else {
                const Accesses now = Of(stmt);
                if (divergent_ == 0 && Conflict(since, now)) {
                    out.push_back(Barrier());
                    since.clear();
                }
                since.insert(since.end(), now.begin(), now.end());
            }
            out.push_back(stmt);
        }
        return SeqStmt(out);
    }

    // Turns of a loop that is cut inside are apart anyway.
    Stmt Turns(Stmt body) const {
        const Accesses all = Of(body);
        if (divergent_ > 0 || HasBarrier(body) || !Conflict(all, all)) return body;
        return SeqStmt::Flatten(Barrier(), body);
    }

    Stmt VisitStmt_(const ForNode* op) final {
        if (op->kind == ForKind::kParallel) return GetRef<Stmt>(op);
        const bool differs = DiffersByThread(op->extent) || DiffersByThread(op->min);
        divergent_ += differs;
        For loop = GetRef<For>(op);
        loop.CopyOnWrite()->body = Turns(VisitStmt(op->body));
        divergent_ -= differs;
        return loop;
    }
    Stmt VisitStmt_(const WhileNode* op) final {
        const bool differs = DiffersByThread(op->condition);
        divergent_ += differs;
        const Stmt body = Turns(VisitStmt(op->body));
        divergent_ -= differs;
        return While(op->condition, body);
    }
    Stmt VisitStmt_(const IfThenElseNode* op) final {
        const bool differs = DiffersByThread(op->condition);
        divergent_ += differs;
        const Stmt stmt = StmtMutator::VisitStmt_(op);
        divergent_ -= differs;
        return stmt;
    }

    std::set<const VarNode*> per_thread_;
    int divergent_ = 0;  // loops and conditions round the statement that differ from thread to thread
};

}  // namespace

Stmt WithSharedMeetings(const Launch& launch) {
    LooseExits exits;
    exits(launch.body);
    // Threads that have left meet nobody.
    return exits.kernel ? launch.body : SharedMeetings(launch)(launch.body);
}

}  // namespace softmetal::tilelang
