// ShardToCoreMap: gives every core a rectangle of the user's blocks, or a part of one block where there are fewer
// blocks than cores. The launch grid becomes two loops over cores and two over the blocks of one core.
#include "attrs.h"
#include "gemm_schedule.h"
#include "passes.h"

namespace softmetal::tilelang {
namespace {

using namespace tvm;
using namespace tvm::tirx;

IntImm Int(int64_t value) {
    return IntImm(DataType::Int(32), value);
}

// Takes the blockIdx loops off a kernel and rebuilds its body under loops over cores.
class GridRewriter : public StmtExprMutator {
public:
    GridRewriter(const GemmMetadata& gemm, const CoreMap& map) : gemm_(gemm), map_(map) {}

private:
    Stmt VisitStmt_(const ForNode* op) final {
        if (op->kind != ForKind::kThreadBinding) return StmtExprMutator::VisitStmt_(op);
        const std::string tag = op->thread_binding.value()->thread_tag;
        const bool outermost = !core_x_.defined();
        if (outermost) {
            core_x_ = Var("core_x", DataType::Int(32)), core_y_ = Var("core_y", DataType::Int(32));
            block_m_ = Var("block_m", DataType::Int(32)), block_n_ = Var("block_n", DataType::Int(32));
        }
        binds_.push_back(Bind(op->loop_var, BlockIndex(tag)));
        guards_.push_back(Guard(tag, op));
        Stmt body = VisitStmt(op->body);
        return outermost ? UnderCores(body) : body;
    }

    PrimExpr BlockIndex(const std::string& tag) const {
        const PrimExpr part = map_.rows_and_columns ? PrimExpr(core_y_) : core_y_ * Int(map_.cores_x) + core_x_;
        if (tag == gemm_.tag_m) {
            const PrimExpr part_m = map_.rows_and_columns ? part : floordiv(part, Int(map_.parts_n));
            return Block(part_m, map_.core_m * kTile, gemm_.block_m, block_m_);
        }
        if (tag == gemm_.tag_n) {
            const PrimExpr part_n = map_.rows_and_columns ? PrimExpr(core_x_) : floormod(part, Int(map_.parts_n));
            return Block(part_n, map_.core_n * kTile, gemm_.block_n, block_n_);
        }
        return Int(0);
    }

    // The cores of one block follow each other; tt.core_map says which part of it each has.
    static PrimExpr Block(const PrimExpr& part, int64_t core, int64_t block, const Var& of_core) {
        if (core < block) return floordiv(part, Int(block / core));
        return part * Int(core / block) + of_core;
    }
    static IntImm Blocks(int64_t core_tiles, int64_t block) {
        return Int(std::max<int64_t>(1, core_tiles * kTile / block));
    }

    // The last core may hold fewer blocks than the others.
    PrimExpr Guard(const std::string& tag, const ForNode* op) const {
        const bool rows = tag == gemm_.tag_m, columns = tag == gemm_.tag_n;
        if (rows && map_.parts_m * map_.core_m * kTile > gemm_.grid_m * gemm_.block_m) return op->loop_var < op->extent;
        if (columns && map_.parts_n * map_.core_n * kTile > gemm_.grid_n * gemm_.block_n)
            return op->loop_var < op->extent;
        return const_true();
    }

    Stmt UnderCores(Stmt body) const {
        PrimExpr guard = const_true();
        for (const PrimExpr& part : guards_) guard = is_one(guard) ? part : is_one(part) ? guard : guard && part;
        if (!is_one(guard)) body = IfThenElse(guard, body);
        ffi::Array<Stmt> statements(binds_.begin(), binds_.end());
        statements.push_back(body);
        body = SeqStmt(statements);
        body = For(block_n_, Int(0), Blocks(map_.core_n, gemm_.block_n), ForKind::kSerial, body);
        body = For(block_m_, Int(0), Blocks(map_.core_m, gemm_.block_m), ForKind::kSerial, body);
        body = Bound(core_x_, map_.cores_x, "core.x", body);
        return Bound(core_y_, map_.cores_y, "core.y", body);
    }

    static Stmt Bound(const Var& var, int64_t extent, const char* tag, const Stmt& body) {
        const IterVar axis(Range::FromMinExtent(Int(0), Int(extent)),
                           Var(std::string(var->name_hint), DataType::Int(32)), IterVarType::kThreadIndex, tag);
        return For(var, Int(0), Int(extent), ForKind::kThreadBinding, body, axis);
    }

    const GemmMetadata& gemm_;
    const CoreMap& map_;
    Var core_x_{ffi::UnsafeInit{}}, core_y_{ffi::UnsafeInit{}}, block_m_{ffi::UnsafeInit{}},
        block_n_{ffi::UnsafeInit{}};
    std::vector<Stmt> binds_;
    std::vector<PrimExpr> guards_;
};

PrimFunc Shard(PrimFunc func) {
    const auto gemm = Load<GemmMetadata>(func, kMetadataAttr, "InferTTMetadata");
    const CoreMap map = ChooseCoreMap(gemm, LimitsOf(gemm.machine));
    func.CopyOnWrite()->body = GridRewriter(gemm, map)(func->body);
    return WithAttr(std::move(func), kCoreMapAttr, Save(map));
}

}  // namespace

tvm::transform::Pass ShardToCoreMap() {
    auto run = [](PrimFunc func, IRModule, tvm::transform::PassContext) { return Shard(std::move(func)); };
    return tirx::transform::CreatePrimFuncPass(run, 0, "tt.ShardToCoreMap", {});
}

}  // namespace softmetal::tilelang
