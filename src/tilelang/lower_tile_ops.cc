// Finds tile operators and hands each to its lowering. Knows their names, not what they do.
#include "lower_tile_ops.h"

#include "source_lines.h"
#include "tile_loops.h"

namespace softmetal::tilelang {
namespace {

using namespace tvm;
using namespace tvm::tirx;

class TileOpLowering : public StmtExprMutator {
public:
    TileOpLowering(const Launch& launch, MatrixUse* matrix)
        : safe_(launch.annotations), loops_(launch, analyzer_, safe_), matrix_(matrix) {
        for (size_t i = 0; i < launch.block_vars.size(); ++i) {
            analyzer_.Bind(launch.block_vars[i], Range::FromMinExtent(Int(0), Int(launch.grid[i])));
        }
        NoteReducers(launch.annotations);
    }

private:
    Stmt VisitStmt_(const ForNode* op) final {
        analyzer_.Bind(op->loop_var, Range::FromMinExtent(op->min, op->extent), /*allow_override=*/true);
        return StmtExprMutator::VisitStmt_(op);
    }

    Stmt VisitStmt_(const SBlockNode* op) final {
        NoteReducers(op->annotations);
        safe_.Enter(op->annotations);
        const Stmt stmt = StmtExprMutator::VisitStmt_(op);
        safe_.Leave();
        return stmt;
    }

    void NoteReducers(const ffi::Map<ffi::String, ffi::Any>& annotations) {
        using Entry = ffi::Map<ffi::String, ffi::Any>;
        auto info = annotations.Get("reducer_info_v2");
        if (!info) return;
        for (const auto& [data, entry] : info.value().cast<ffi::Map<Var, Entry>>()) {
            reducers_[data.get()] = entry["op"].cast<ffi::String>();
        }
    }

    Stmt VisitStmt_(const EvaluateNode* op) final {
        const Stmt lowered = Lowered(op);
        Stamp(lowered, loops_.span_);
        return lowered;
    }

    Stmt Lowered(const EvaluateNode* op) {
        const auto* call = op->value.as<CallNode>();
        const std::string name = call ? OpName(call) : "";
        loops_.span_ = op->span.defined() ? op->span : call ? call->span : Span();
        if (name == "tl.reducer_update") return ReducerUpdate(call);
        if (name.rfind("tl.tileop.", 0) != 0) return StmtExprMutator::VisitStmt_(op);
        const std::string kind = name.substr(10);
        if (kind == "copy" || kind == "async_copy" || kind == "tma_copy") return LowerCopy(loops_, call);
        if (kind == "fill") return LowerFill(loops_, ParseRegion(call->args[0]), call->args[1]);
        if (kind == "gemm" || kind == "wgmma_gemm" || kind == "tcgen05_gemm") return LowerGemm(loops_, call, matrix_);
        if (kind == "reduce") return LowerReduce(loops_, call);
        if (kind == "cumsum" || kind == "cummax") return LowerScan(loops_, call, kind == "cummax");
        if (kind == "transpose") return LowerTranspose(loops_, call);
        if (kind.rfind("atomic", 0) == 0) return LowerAtomic(loops_, call, kind.substr(6));
        if (kind == "im2col") return LowerIm2col(loops_, call);
        if (kind == "reducer_init") return ReducerInit(call);
        if (kind == "finalize_reducer") return Evaluate(Int(0));
        if (kind == "finalize_reducer_v2") {
            return LowerCopyRegions(loops_, ParseRegion(call->args[0]), ParseRegion(call->args[1]));
        }
        RejectAt("T." + kind +
                     " is about one GPU's own instructions; there is no such unit on this chip. Use T.gemm or "
                     "T.Parallel instead.",
                 loops_.span_);
    }

    // A reducer is an ordinary buffer here: one processor makes all contributions.
    Stmt ReducerInit(const CallNode* call) {
        const Region reducer = ParseRegion(call->args[0]);
        const PrimExpr first =
            call->args.size() > 1 ? call->args[1] : ReductionIdentity(KindOf(reducer.buffer), reducer.buffer->dtype);
        return LowerFill(loops_, reducer, first);
    }
    Stmt ReducerUpdate(const CallNode* call) {
        const auto* target = call->args[0].as<BufferLoadNode>();
        return BufferStore(target->buffer, ReductionStep(KindOf(target->buffer), call->args[0], call->args[1]),
                           target->indices);
    }
    std::string KindOf(const Buffer& reducer) {
        auto found = reducers_.find(reducer->data.get());
        if (found == reducers_.end())
            RejectAt("the reducer " + std::string(reducer->name) + " has no operation", loops_.span_);
        return found->second;
    }

    arith::Analyzer analyzer_;
    SafeValues safe_;
    TileLoops loops_;
    MatrixUse* matrix_;
    std::unordered_map<const ffi::Object*, std::string> reducers_;
};

}  // namespace

Stmt LowerTileOps(const Launch& launch, MatrixUse* matrix) {
    return TileOpLowering(launch, matrix)(launch.body);
}

}  // namespace softmetal::tilelang
