// MemorySpaceLower: on-chip buffers become circular buffers ("tt.cb.<id>") or the Dst registers ("tt.dst"); the
// blocking of one core and with it every buffer's depth is fixed here.
#include "attrs.h"
#include "gemm_schedule.h"
#include "passes.h"
#include "tile_ops.h"

namespace softmetal::tilelang {
namespace {

using namespace tvm;
using namespace tvm::tirx;

// Gives on-chip buffers new storage scopes, wherever they are declared or used.
class ScopeRewriter : public StmtExprMutator {
public:
    explicit ScopeRewriter(std::map<std::string, std::string> scopes) : scopes_(std::move(scopes)) {}

private:
    Stmt VisitStmt_(const SBlockNode* op) final {
        ffi::Array<Buffer> buffers;
        for (const Buffer& buffer : op->alloc_buffers) buffers.push_back(Rescoped(buffer));
        SBlock block = Downcast<SBlock>(StmtExprMutator::VisitStmt_(op));
        block.CopyOnWrite()->alloc_buffers = buffers;
        return block;
    }

    PrimExpr VisitExpr_(const BufferLoadNode* op) final {
        BufferLoad load = Downcast<BufferLoad>(StmtExprMutator::VisitExpr_(op));
        auto found = renamed_.find(op->buffer.get());
        if (found != renamed_.end()) load.CopyOnWrite()->buffer = found->second;
        return load;
    }

    Buffer Rescoped(const Buffer& buffer) {
        auto scope = scopes_.find(buffer->name);
        if (scope == scopes_.end()) return buffer;
        Buffer renamed = buffer;
        BufferNode* node = renamed.CopyOnWrite();
        node->data = Var(std::string(buffer->data->name_hint), PointerType(PrimType(buffer->dtype), scope->second));
        renamed_.insert_or_assign(buffer.get(), renamed);
        return renamed;
    }

    std::map<std::string, std::string> scopes_;
    std::unordered_map<const BufferNode*, Buffer> renamed_;
};

std::map<std::string, std::string> ScopesOf(const GemmMetadata& gemm) {
    std::map<std::string, std::string> scopes;
    for (const std::string& name : gemm.a_buffers) scopes[name] = "tt.cb.0";
    for (const std::string& name : gemm.b_buffers) scopes[name] = "tt.cb.1";
    for (const std::string& name : gemm.c_buffers) scopes[name] = "tt.cb.16";
    scopes[gemm.accumulator] = "tt.dst";
    return scopes;
}

PrimFunc Lower(PrimFunc func) {
    const auto gemm = Load<GemmMetadata>(func, kMetadataAttr, "InferTTMetadata");
    const auto map = Load<CoreMap>(func, kCoreMapAttr, "ShardToCoreMap");
    const auto schedule = ChooseSchedule(gemm, map, LimitsOf(gemm.machine));
    if (!schedule) {
        TVM_FFI_THROW(UserError) << "no block of " << map.core_m << "x" << map.core_n << " tiles fits L1";
    }
    func.CopyOnWrite()->body = ScopeRewriter(ScopesOf(gemm))(func->body);
    func = WithAttr(std::move(func), kScheduleAttr, Save(*schedule));
    return WithAttr(std::move(func), kCircularBuffersAttr, SaveCircularBuffers(CircularBuffersOf(gemm, *schedule)));
}

}  // namespace

tvm::transform::Pass MemorySpaceLower() {
    auto run = [](PrimFunc func, IRModule, tvm::transform::PassContext) { return Lower(std::move(func)); };
    return tirx::transform::CreatePrimFuncPass(run, 0, "tt.MemorySpaceLower", {});
}

}  // namespace softmetal::tilelang
