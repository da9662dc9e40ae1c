// Cuts T.Parallel loops where their turns meet. Knows barriers, nothing of threads or processors.
#include "lower_tile_ops.h"
#include "tile_ops.h"

namespace softmetal::tilelang {
namespace {

using namespace tvm;
using namespace tvm::tirx;

bool IsBarrier(const Stmt& stmt) {
    const auto* evaluate = stmt.as<EvaluateNode>();
    const auto* call = evaluate ? evaluate->value.as<CallNode>() : nullptr;
    const std::string name = call ? OpName(call) : "";
    return name == "tl.sync_grid" || name == "tirx.tvm_storage_sync";
}

class ParallelSplitter : public StmtMutator {
    Stmt VisitStmt_(const ForNode* op) final {
        const For loop = Downcast<For>(StmtMutator::VisitStmt_(op));
        const auto* seq = loop->body.as<SeqStmtNode>();
        if (loop->kind != ForKind::kParallel || !seq) return loop;
        ffi::Array<Stmt> out, part;
        auto close = [&] {
            if (part.empty()) return;
            // Every loop has a variable of its own.
            const Var var(loop->loop_var->name_hint, loop->loop_var.dtype());
            For cut = loop;
            cut.CopyOnWrite()->loop_var = var;
            cut.CopyOnWrite()->body = Substitute(SeqStmt::Flatten(part), {{loop->loop_var, var}});
            out.push_back(cut);
            part = {};
        };
        for (const Stmt& stmt : seq->seq) {
            if (!IsBarrier(stmt)) {
                part.push_back(stmt);
                continue;
            }
            close();
            out.push_back(stmt);
        }
        if (out.empty()) return loop;
        close();
        return SeqStmt::Flatten(out);
    }
};

}  // namespace

Stmt SplitParallel(const Stmt& body) {
    return ParallelSplitter()(body);
}

}  // namespace softmetal::tilelang
