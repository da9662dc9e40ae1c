// Takes a TileLang function apart into its launches. Knows the shape of TileLang's IR round a kernel's body, nothing of
// what the body computes.
#include "launch.h"

#include <algorithm>
#include <unordered_set>

#include "passes.h"
#include "thread_exchange.h"
#include "tile_ops.h"

namespace softmetal::tilelang {

using namespace tvm;
using namespace tvm::tirx;

namespace {

constexpr int64_t kDefaultThreads = 128;  // what TileLang launches where the user names no number

[[noreturn]] void Reject(const std::string& what, const Span& span) {
    TVM_FFI_THROW(UnsupportedError) << what << SourceHint(span);
    TVM_FFI_UNREACHABLE();
}

int64_t Constant(const PrimExpr& expr, const std::string& what, const Span& span) {
    if (const auto* imm = expr.as<IntImmNode>()) return imm->value;
    std::ostringstream text;
    text << what << " is " << expr << ", which is not a constant. softmetal compiles one concrete shape at a time: "
         << "call the kernel with tensors, or give the sizes as numbers.";
    Reject(text.str(), span);
}

// The outermost blockIdx loops of a function, in program order; what is bound before them is substituted into them.
class NestFinder : public StmtVisitor {
public:
    std::vector<Stmt> nests;
    std::vector<Buffer> allocated;

private:
    void VisitStmt_(const ForNode* op) final {
        if (op->kind != ForKind::kThreadBinding) {
            Reject("a loop round T.Kernel is not supported: launch once, and loop inside the kernel", op->span);
        }
        nests.push_back(Substitute(GetRef<Stmt>(op), binds_));
    }
    void VisitStmt_(const BindNode* op) final { binds_.Set(op->var, Substitute(op->value, binds_)); }
    void VisitStmt_(const SBlockNode* op) final {
        allocated.insert(allocated.end(), op->alloc_buffers.begin(), op->alloc_buffers.end());
        if (op->name_hint == "tilelang_root") return nests.push_back(GetRef<Stmt>(op));
        VisitStmt(op->body);
    }
    void VisitStmt_(const IfThenElseNode* op) final {
        Reject("a condition round T.Kernel is not supported: test it inside the kernel", op->span);
    }
    void VisitStmt_(const WhileNode* op) final {
        Reject("a loop round T.Kernel is not supported: launch once, and loop inside the kernel", op->span);
    }

    ffi::Map<Var, PrimExpr> binds_;
};

// Goes down one nest: grid, thread indices, the block with the body.
class NestReader : public StmtVisitor {
public:
    NestReader(Launch& launch, const Stmt& nest) : launch_(launch), has_root_(HasRoot(nest)) {}

    ffi::Map<Var, PrimExpr> binds;
    // Of the block tilelang_root; a nest of thread bindings written by hand has none, and its body is what they hold.
    ffi::Optional<Stmt> body;
    ffi::Map<ffi::String, ffi::Any> annotations;
    ffi::Array<Buffer> allocated;

    std::vector<std::pair<Var, int64_t>> Threads(int64_t x, int64_t y, int64_t z) const {
        std::vector<std::pair<Var, int64_t>> threads;
        const int64_t extents[] = {x, y, z};
        for (const auto& [var, axis] : thread_vars_) threads.push_back({var, extents[axis]});
        threads.insert(threads.end(), bound_threads_.begin(), bound_threads_.end());
        return threads;
    }

private:
    void VisitStmt_(const ForNode* op) final {
        const std::string tag =
            op->kind == ForKind::kThreadBinding ? std::string(op->thread_binding.value()->thread_tag) : std::string();
        if (tag.rfind("threadIdx.", 0) == 0) {
            bound_threads_.push_back({op->loop_var, Constant(op->extent, "the number of threads " + tag, op->span)});
            body = op->body;
            return VisitStmt(op->body);
        }
        if (tag.empty() && !has_root_) return;  // of a body by itself
        if (tag.rfind("blockIdx.", 0) != 0) {
            Reject("the loop over " + std::string(op->loop_var->name_hint) + " stands round the kernel's body",
                   op->span);
        }
        launch_.block_vars.push_back(op->loop_var);
        launch_.grid.push_back(Constant(op->extent, "the grid size " + tag, op->span));
        body = op->body;
        VisitStmt(op->body);
    }
    void VisitStmt_(const BindNode* op) final {
        const auto* call = op->value.as<CallNode>();
        if (call && OpName(call) == "tl.launch_thread_idx") {
            const int64_t axis = call->args[0].as<IntImmNode>()->value;
            thread_vars_.push_back({op->var, axis});
            return;
        }
        if (!has_root_) return;
        binds.Set(op->var, Substitute(op->value, binds));
    }
    void VisitStmt_(const SBlockNode* op) final {
        if (op->name_hint == "tilelang_root") {
            body = op->body, annotations = op->annotations, allocated = op->alloc_buffers;
            return;
        }
        if (!has_root_) return;
        VisitStmt(op->body);
    }

    static bool HasRoot(const Stmt& nest) {
        bool found = false;
        PostOrderVisit(nest, [&](const ffi::ObjectRef& node) {
            const auto* block = node.as<SBlockNode>();
            found = found || (block && block->name_hint == "tilelang_root");
        });
        return found;
    }

    Launch& launch_;
    bool has_root_;
    std::vector<std::pair<Var, int64_t>> thread_vars_;    // variable, axis
    std::vector<std::pair<Var, int64_t>> bound_threads_;  // variable, extent
};

// What the body uses: variables, buffers, allocations of inner blocks.
class UseCollector : public StmtExprVisitor {
public:
    std::unordered_set<const ffi::Object*> vars, data;
    std::vector<Buffer> allocated;

private:
    void VisitExpr_(const VarNode* op) final { vars.insert(op); }
    void VisitExpr_(const BufferLoadNode* op) final {
        data.insert(op->buffer->data.get());
        StmtExprVisitor::VisitExpr_(op);
    }
    void VisitStmt_(const BufferStoreNode* op) final {
        data.insert(op->buffer->data.get());
        StmtExprVisitor::VisitStmt_(op);
    }
    void VisitStmt_(const SBlockNode* op) final {
        allocated.insert(allocated.end(), op->alloc_buffers.begin(), op->alloc_buffers.end());
        StmtExprVisitor::VisitStmt_(op);
    }
    void VisitStmt_(const AllocBufferNode* op) final {
        allocated.push_back(op->buffer);
        StmtExprVisitor::VisitStmt_(op);
    }
};

// Whether a statement comes to something else when one thread does it than when all do: an atomic operation on an
// element that no T.Parallel deals out.
bool CountsThreads(const Stmt& body) {
    bool found = false;
    PreOrderVisit(body, [&](const ffi::ObjectRef& node) {
        const auto* loop = node.as<ForNode>();
        if (loop && loop->kind == ForKind::kParallel) return false;
        const auto* call = node.as<CallNode>();
        const std::string name = call ? OpName(call) : "";
        found = found || (name.rfind("tl.atomic_", 0) == 0 && name != "tl.atomic_load_elem_op" &&
                          name != "tl.atomic_store_elem_op");
        return true;
    });
    return found;
}

void FindUses(Launch& launch, const PrimFunc& func, const NestReader& nest) {
    UseCollector uses;
    uses(launch.body);
    for (const Buffer& buffer : nest.allocated) launch.on_chip.push_back(buffer);
    for (const Buffer& buffer : uses.allocated) launch.on_chip.push_back(buffer);
    for (const Var& param : func->params) {
        auto found = func->buffer_map.find(param);
        if (found == func->buffer_map.end()) {
            if (uses.vars.count(param.get())) launch.scalars.push_back(param);
        } else if (uses.data.count((*found).second->data.get())) {
            launch.global.push_back((*found).second);
        }
    }
    std::vector<int64_t> extents;
    if (auto named = nest.annotations.Get("tl.launch_threads")) {
        for (const auto& extent : named.value().cast<ffi::Array<PrimExpr>>()) {
            extents.push_back(Constant(extent, "the number of threads", launch.body->span));
        }
    } else {
        extents = {kDefaultThreads};
    }
    extents.resize(3, 1);
    const bool every = AsksForWarps(launch.body) || CountsThreads(launch.body);
    for (const auto& thread : nest.Threads(extents[0], extents[1], extents[2])) {
        const bool all = every && thread.second > 1;
        if (all || uses.vars.count(thread.first.get())) launch.threads.push_back(thread);
    }
}

Launch ReadNest(const PrimFunc& func, const Stmt& nest, const std::vector<Buffer>& outer) {
    Launch launch;
    NestReader reader(launch, nest);
    reader(nest);
    if (!reader.body.defined()) Reject("a launch has no body", nest->span);
    launch.body = Substitute(reader.body.value(), reader.binds);
    launch.annotations = reader.annotations;
    launch.on_chip = outer;
    FindUses(launch, func, reader);
    launch.func = func;
    launch.func.CopyOnWrite()->body = nest;
    return launch;
}

// Whether a tensor among the parameters has no elements: then a grid may be empty too.
bool HasEmptyTensor(const PrimFunc& func) {
    bool empty = false;
    for (const auto& [param, buffer] : func->buffer_map) {
        for (size_t d = 0; d < buffer->shape.size(); ++d) {
            const auto* size = buffer->shape[d].as<IntImmNode>();
            if (size && size->value < 0) {
                TVM_FFI_THROW(UserError) << "dimension " << d << " of " << buffer->name << " is " << size->value
                                         << "; a size is 0 or more" << SourceHint(buffer->span);
            }
            empty = empty || (size && size->value == 0);
        }
    }
    return empty;
}

// Whether a body does anything; loops of no turns have left a constant behind.
bool HasEffect(const Stmt& body) {
    bool found = false;
    PostOrderVisit(
        body, [&](const ffi::ObjectRef& node) { found = found || node.as<BufferStoreNode>() || node.as<CallNode>(); });
    return found;
}

void Configure(Launch& launch, const tvm::transform::PassContext& context) {
    launch.machine = MachineOf(launch.func, context);
    launch.math_fidelity = context->GetConfig<ffi::String>(kMathFidelityConfig).value_or("HiFi4");
    FidelityPhases(launch.math_fidelity);  // throws where there is none of that name
    launch.all_bits = WantsAllBits(context);
    launch.approximate_exp = context->GetConfig<bool>(kApproximateExpConfig).value_or(false);
    launch.exact_float32 = context->GetConfig<bool>(kExactFloat32Config).value_or(false);
    if (auto wishes = context->GetConfig<ffi::Map<ffi::String, ffi::String>>(kDataFormatConfig)) {
        for (const auto& [name, format] : wishes.value()) launch.data_formats[name] = WishedFormat(name, format);
    }
}

}  // namespace

int64_t Launch::Blocks() const {
    int64_t blocks = 1;
    for (int64_t extent : grid) blocks *= extent;
    return blocks;
}

std::vector<BlockRun> SpreadBlocks(int64_t blocks, const ChipLimits& chip, bool spare_core) {
    const int64_t cores = std::min(blocks, chip.grid_x * chip.grid_y - spare_core);
    std::vector<BlockRun> runs;
    int64_t first = 0;
    for (int64_t core = 0; core < cores; ++core) {
        const int64_t count = blocks / cores + (core < blocks % cores);
        runs.push_back({core % chip.grid_x, core / chip.grid_x, first, count});
        first += count;
    }
    return runs;
}

std::vector<Launch> ReadLaunches(const PrimFunc& written, const tvm::transform::PassContext& context) {
    const bool empty = HasEmptyTensor(written);
    const PrimFunc func = UnpackVectors(HoistWorkspaces(written));
    NestFinder finder;
    finder(func->body);
    const std::string name = func->GetAttr<ffi::String>("global_symbol").value_or("main");
    if (finder.nests.empty() && !empty) {
        TVM_FFI_THROW(UnsupportedError) << name << " launches nothing: it has no T.Kernel, or one whose grid is empty "
                                        << "for these sizes; do not call it then";
    }
    std::vector<Launch> launches;
    for (const Stmt& nest : finder.nests) {
        Launch launch = ReadNest(func, nest, finder.allocated);
        if (empty && !HasEffect(launch.body)) continue;
        launch.name = finder.nests.size() == 1 ? name : name + "_" + std::to_string(launches.size() + 1);
        Configure(launch, context);
        launches.push_back(std::move(launch));
    }
    return launches;
}

std::vector<Launch> ParseLaunches(const PrimFunc& func, const tvm::transform::PassContext& context) {
    std::vector<Launch> launches = ReadLaunches(func, context);
    for (Launch& launch : launches) launch = CheckBounds(LengthenFragments(std::move(launch)));
    return launches;
}

}  // namespace softmetal::tilelang
