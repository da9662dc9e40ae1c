// InferTTMetadata: reads a GEMM out of a TileLang kernel (who is A, B and C, which block index walks which dimension,
// where the K loop is). Knows nothing of cores and circular buffers.
#include <tvm/arith/pattern.h>

#include <optional>

#include "attrs.h"
#include "gemm_formats.h"
#include "passes.h"
#include "tile_ops.h"

namespace softmetal::tilelang {
namespace {

using namespace tvm;
using namespace tvm::tirx;
using ffi::Array;

// `order` counts operators as the program has them.
struct TileCopy {
    Region src, dst;
    bool in_loop;
    Span span;
    int order;
};

struct TileFill {
    Region dst;
    bool in_loop;
    Span span;
    int order;
};

struct TileGemm {
    Region a, b, c;
    bool trans_a, trans_b;
    PrimExpr clear;
    bool in_loop;
    Span span;
    int order;
};

[[noreturn]] void Reject(const std::string& what, const Span& span) {
    TVM_FFI_THROW(UnsupportedError) << what << SourceHint(span);
}

std::string Show(const Region& region) {
    return region.buffer->name;
}

// Collects launch grid, K loop and tile operators of one kernel, in program order.
class KernelCollector : public StmtExprVisitor {
public:
    std::map<std::string, std::pair<Var, int64_t>> blocks;  // "blockIdx.x" -> variable, extent
    std::optional<Var> k_var;
    int64_t k_steps = 1, num_stages = 0;
    bool swizzle = false;
    std::vector<TileCopy> copies;
    std::vector<TileGemm> gemms;
    std::vector<TileFill> clears;
    ffi::Map<Var, PrimExpr> binds;

private:
    int64_t Constant(const PrimExpr& expr, const std::string& what, const Span& span) {
        if (const auto* imm = expr.as<IntImmNode>()) return imm->value;
        std::ostringstream text;
        text << what << " is " << expr << ", which is not a constant. softmetal compiles one concrete shape at a time: "
             << "call the kernel with tensors, or give the sizes as numbers.";
        Reject(text.str(), span);
    }

    void VisitStmt_(const ForNode* op) final {
        if (op->kind == ForKind::kThreadBinding) {
            const std::string tag = op->thread_binding.value()->thread_tag;
            if (blocks.count(tag))
                Reject("two launch grids in one kernel (second " + tag + ") are not supported", op->span);
            blocks[tag] = {op->loop_var, Constant(op->extent, "the grid size " + tag, op->span)};
            VisitStmt(op->body);
            return;
        }
        if (k_var) {
            Reject("loop over " + std::string(op->loop_var->name_hint) + " beside or inside the loop over " +
                       std::string(k_var.value()->name_hint) + ": a GEMM kernel has one loop, over K",
                   op->span);
        }
        if (!is_zero(op->min)) Reject("the K loop does not start at 0", op->span);
        k_var = op->loop_var;
        k_steps = Constant(op->extent, "the number of K steps", op->span);
        auto stages = op->annotations.find("num_stages");
        if (stages != op->annotations.end()) num_stages = (*stages).second.cast<IntImm>()->value;
        in_loop_ = true;
        VisitStmt(op->body);
        in_loop_ = false;
    }

    void VisitStmt_(const BindNode* op) final {
        const auto* call = op->value.as<CallNode>();
        if (call && OpName(call) == "tl.launch_thread_idx") return;
        binds.Set(op->var, Substitute(op->value, binds));
    }

    void VisitStmt_(const AttrStmtNode* op) final {
        swizzle = swizzle || op->attr_key == "threadblock_swizzle_pattern";
        StmtExprVisitor::VisitStmt_(op);
    }

    void VisitStmt_(const IfThenElseNode* op) final {
        Reject("a condition round tile operators is not supported in a GEMM kernel", op->span);
    }

    void VisitStmt_(const EvaluateNode* op) final {
        const auto* call = op->value.as<CallNode>();
        if (!call) return;
        const std::string name = OpName(call);
        if (name == "tl.tileop.copy") {
            copies.push_back({Operand(call->args[0]), Operand(call->args[1]), in_loop_, op->span, order_++});
        } else if (name == "tl.tileop.fill") {
            clears.push_back({Operand(call->args[0]), in_loop_, op->span, order_++});
            if (!IsZeroValue(call->args[1])) {
                Reject("T.fill of " + Show(clears.back().dst) + " with a value other than 0 is not supported",
                       op->span);
            }
        } else if (name == "tl.tileop.gemm") {
            gemms.push_back({Operand(call->args[0]), Operand(call->args[1]), Operand(call->args[2]),
                             is_one(call->args[3]), is_one(call->args[4]), call->args[9], in_loop_, op->span,
                             order_++});
        }
    }

    static bool IsZeroValue(const PrimExpr& value) {
        if (const auto* cast = value.as<CastNode>()) return IsZeroValue(cast->value);
        if (const auto* imm = value.as<FloatImmNode>()) return imm->value == 0;
        return is_zero(value);
    }

    Region Operand(const PrimExpr& expr) {
        Region region = ParseRegion(expr);
        Array<PrimExpr> mins;
        for (const PrimExpr& min : region.mins) mins.push_back(Substitute(min, binds));
        region.mins = mins;
        return region;
    }

    bool in_loop_ = false;
    int order_ = 0;
};

// One dimension of a region of a global tensor: offset = variable * stride, size = extent.
struct Walk {
    std::optional<Var> var;
    int64_t stride = 0, extent = 0;
};

class GemmMatcher {
public:
    GemmMatcher(const PrimFunc& func, const KernelCollector& kernel) : func_(func), kernel_(kernel) {
        for (const auto& [tag, block] : kernel.blocks) {
            walkers_.push_back(block.first);
            analyzer_.Bind(block.first, Range::FromMinExtent(0, IntImm(DataType::Int(32), block.second)));
        }
        if (kernel.k_var) {
            walkers_.push_back(*kernel.k_var);
            analyzer_.Bind(*kernel.k_var, Range::FromMinExtent(0, IntImm(DataType::Int(32), kernel.k_steps)));
        }
    }

    GemmMetadata Match() {
        if (kernel_.gemms.size() != 1) {
            const Span span = kernel_.gemms.empty() ? Span() : kernel_.gemms[1].span;
            Reject(kernel_.gemms.empty() ? "the kernel has no T.gemm"
                                         : "more than one T.gemm in a kernel is not supported",
                   span);
        }
        const TileGemm& gemm = kernel_.gemms[0];
        GemmMetadata out;
        const TileCopy& a = Load(gemm.a, gemm, out.a_buffers);
        const TileCopy& b = Load(gemm.b, gemm, out.b_buffers);
        const TileCopy& c = Store(gemm, out.c_buffers);
        out.name = func_->GetAttr<ffi::String>("global_symbol").value_or("main");
        out.trans_a = gemm.trans_a, out.trans_b = gemm.trans_b;
        out.swizzle = kernel_.swizzle, out.num_stages = kernel_.num_stages;
        const auto a_walk = Walks(a.src, a), b_walk = Walks(b.src, b), c_walk = Walks(c.dst, c);
        const Walk &am = a_walk[gemm.trans_a], &ak = a_walk[!gemm.trans_a];
        const Walk &bk = b_walk[gemm.trans_b], &bn = b_walk[!gemm.trans_b];
        out.block_m = am.extent, out.block_k = ak.extent, out.block_n = bn.extent;
        out.a_shape = Shape(a.src.buffer), out.b_shape = Shape(b.src.buffer), out.c_shape = Shape(c.dst.buffer);
        CheckWalks(am, ak, bk, bn, c_walk, gemm);
        out.tag_m = Tag(am), out.tag_n = Tag(bn);
        out.grid_m = Count(out.tag_m), out.grid_n = Count(out.tag_n);
        CheckUnusedBlocks(am, bn, gemm);
        SetExtents(out, gemm);
        CheckCleared(gemm);
        CheckWrites(gemm, a, b);
        for (const Region* region : {&a.src, &b.src, &c.dst}) AddTensor(out, region->buffer, gemm);
        out.operand_dtypes = {DTypeName(gemm.a.buffer->dtype), DTypeName(gemm.b.buffer->dtype)};
        out.accumulator = gemm.c.buffer->name;
        out.accumulator_dtype = DTypeName(gemm.c.buffer->dtype);
        if (const std::string why = WhyInexact(out); !why.empty()) Reject(why, gemm.span);
        return out;
    }

private:
    static std::vector<int64_t> Shape(const Buffer& buffer) {
        std::vector<int64_t> shape;
        for (const PrimExpr& size : buffer->shape) {
            const auto* imm = size.as<IntImmNode>();
            if (!imm) {
                std::ostringstream text;
                text << "dimension " << shape.size() << " of " << buffer->name << " is " << size
                     << ", which is not a constant; give its size, or call the kernel with tensors";
                Reject(text.str(), buffer->span);
            }
            shape.push_back(imm->value);
        }
        return shape;
    }

    // The copy from a global tensor that fills an operand, through any number of on-chip copies.
    const TileCopy& Load(const Region& operand, const TileGemm& gemm, std::vector<std::string>& holders) {
        holders.push_back(operand.buffer->name);
        if (!IsWhole(operand)) {
            Reject("T.gemm on a part of " + Show(operand) + " is not supported; give it a buffer of the block's size",
                   gemm.span);
        }
        for (const TileCopy& copy : kernel_.copies) {
            if (!copy.dst.buffer.same_as(operand.buffer)) continue;
            if (!IsWhole(copy.dst)) Reject("T.copy into a part of " + Show(operand) + " is not supported", copy.span);
            if (IsGlobal(copy.src.buffer)) {
                if (copy.in_loop != gemm.in_loop) {
                    Reject(Show(operand) + " is loaded outside the K loop that uses it; load it in the loop",
                           copy.span);
                }
                return copy;
            }
            return Load(copy.src, gemm, holders);
        }
        Reject("nothing fills " + Show(operand) + ", which T.gemm reads", gemm.span);
    }

    // The copy that writes the accumulator to a global tensor, through any number of on-chip copies.
    const TileCopy& Store(const TileGemm& gemm, std::vector<std::string>& names) {
        const TileCopy* store = nullptr;
        std::vector<Buffer> holders = {gemm.c.buffer};
        // Sums leave the accumulator rounded once, to what the tensor holds.
        auto rounds = [&](const Buffer& holder) {
            const DataType dtype = holder->dtype;
            return dtype != DataType::Float(32) && dtype != gemm.c.buffer->dtype && dtype != store->dst.buffer->dtype;
        };
        for (const TileCopy& copy : kernel_.copies) {
            const bool holds = std::any_of(holders.begin(), holders.end(),
                                           [&](const Buffer& buffer) { return buffer.same_as(copy.src.buffer); });
            if (!holds) continue;
            if (copy.in_loop && gemm.in_loop)
                Reject("T.copy of the accumulator inside the K loop is not supported", copy.span);
            if (!IsGlobal(copy.dst.buffer)) {
                holders.push_back(copy.dst.buffer);
                continue;
            }
            if (store) Reject("the accumulator is stored twice; one T.copy to a tensor is supported", copy.span);
            if (!IsWhole(copy.src)) Reject("T.copy of a part of the accumulator is not supported", copy.span);
            store = &copy;
        }
        for (const Buffer& buffer : holders) names.push_back(buffer->name);
        if (!store) Reject("no T.copy stores the accumulator " + Show(gemm.c) + " to a tensor", gemm.span);
        for (const Buffer& holder : holders) {
            if (rounds(holder)) Reject("the accumulator is rounded to " + DTypeName(holder->dtype), store->span);
        }
        return *store;
    }

    std::vector<Walk> Walks(const Region& region, const TileCopy& copy) {
        const int64_t rank = static_cast<int64_t>(region.mins.size());
        if (rank != 2) {
            Reject("T.copy of the " + std::to_string(rank) + "-dimensional " + Show(region) +
                       " in a GEMM kernel is not supported; matrices have 2 dimensions",
                   copy.span);
        }
        std::vector<Walk> walks;
        for (int64_t i = 0; i < rank; ++i) {
            Walk walk;
            const auto* extent = region.extents[i].as<IntImmNode>();
            if (!extent) Reject("the size of the block of " + Show(region) + " is not a constant", copy.span);
            walk.extent = extent->value;
            const PrimExpr min = analyzer_.Simplify(region.mins[i]);
            const Array<PrimExpr> terms = arith::DetectLinearEquation(min, walkers_);
            bool regular = !terms.empty() && is_zero(analyzer_.Simplify(terms.back()));
            for (size_t v = 0; regular && v < walkers_.size(); ++v) {
                const auto* stride = analyzer_.Simplify(terms[v]).as<IntImmNode>();
                if (!stride || (stride->value != 0 && walk.var))
                    regular = false;
                else if (stride->value != 0)
                    walk.var = walkers_[v], walk.stride = stride->value;
            }
            if (!regular || (walk.var && walk.stride != walk.extent)) {
                std::ostringstream text;
                text << "the block of " << region.buffer->name << " starts at " << min << " in dimension " << i
                     << "; a GEMM kernel walks each dimension by one block index times the block's size, "
                     << walk.extent;
                Reject(text.str(), copy.span);
            }
            walks.push_back(walk);
        }
        return walks;
    }

    static bool Same(const Walk& a, const Walk& b) {
        if (a.extent != b.extent || a.var.has_value() != b.var.has_value()) return false;
        return !a.var || a.var->same_as(*b.var);
    }

    void CheckWalks(const Walk& am, const Walk& ak, const Walk& bk, const Walk& bn, const std::vector<Walk>& c,
                    const TileGemm& gemm) {
        if (!Same(ak, bk)) Reject("A and B of T.gemm do not walk K together", gemm.span);
        if (!Same(am, c[0])) Reject("the rows of A and of C in T.gemm do not walk together", gemm.span);
        if (!Same(bn, c[1])) Reject("the columns of B and of C in T.gemm do not walk together", gemm.span);
        const bool k_loop = kernel_.k_var.has_value() && gemm.in_loop && kernel_.k_steps > 1;
        if (k_loop != ak.var.has_value() || (ak.var && !ak.var->same_as(*kernel_.k_var))) {
            Reject("the loop round T.gemm does not walk K", gemm.span);
        }
    }

    std::string Tag(const Walk& walk) const {
        for (const auto& [tag, block] : kernel_.blocks) {
            if (walk.var && block.first.same_as(*walk.var)) return tag;
        }
        return "";
    }

    int64_t Count(const std::string& tag) const { return tag.empty() ? 1 : kernel_.blocks.at(tag).second; }

    void CheckUnusedBlocks(const Walk& am, const Walk& bn, const TileGemm& gemm) {
        for (const auto& [tag, block] : kernel_.blocks) {
            const bool used = (am.var && am.var->same_as(block.first)) || (bn.var && bn.var->same_as(block.first));
            if (!used && block.second > 1) {
                Reject("grid dimension " + tag + " of size " + std::to_string(block.second) +
                           " does not walk rows or columns of C (split K and batches are not supported)",
                       gemm.span);
            }
        }
    }

    void SetExtents(GemmMetadata& out, const TileGemm& gemm) {
        const int64_t k_a = out.a_shape[!out.trans_a], k_b = out.b_shape[out.trans_b];
        if (k_a != k_b) {
            Reject("K is " + std::to_string(k_a) + " in A and " + std::to_string(k_b) + " in B", gemm.span);
        }
        out.m = Covered("rows", out.grid_m * out.block_m, out.c_shape[0], out.a_shape[out.trans_a], gemm);
        out.n = Covered("columns", out.grid_n * out.block_n, out.c_shape[1], out.b_shape[!out.trans_b], gemm);
        out.k = Covered("K", kernel_.k_steps * out.block_k, k_a, k_a, gemm);
        if (out.m < out.c_shape[0] || out.n < out.c_shape[1]) out.output_role = "inout";
    }

    static int64_t Covered(const char* what, int64_t blocks, int64_t size, int64_t operand, const TileGemm& gemm) {
        const int64_t covered = std::min(blocks, size);
        if (covered > operand) {
            Reject(std::string("C has ") + std::to_string(size) + " " + what + " and its operand " +
                       std::to_string(operand),
                   gemm.span);
        }
        if (covered < size && covered % kTile) {
            Reject(std::string("the grid covers ") + std::to_string(covered) + " of " + std::to_string(size) + " " +
                       what + "; a part of a tensor must end at a multiple of 32",
                   gemm.span);
        }
        return covered;
    }

    void CheckCleared(const TileGemm& gemm) {
        if (is_one(gemm.clear)) {
            if (gemm.in_loop && kernel_.k_steps > 1) {
                Reject("clear_accum=True in the K loop keeps only the last step; clear the accumulator before the loop",
                       gemm.span);
            }
            return;
        }
        if (const auto* equal = gemm.clear.as<EQNode>()) {  // clear_accum = (k == 0)
            const bool first = kernel_.k_var && equal->a.same_as(*kernel_.k_var) && is_zero(equal->b);
            if (first) return;
        }
        for (const TileFill& clear : kernel_.clears) {
            const bool whole = clear.dst.buffer.same_as(gemm.c.buffer) && IsWhole(clear.dst);
            if (whole && (!clear.in_loop || !gemm.in_loop)) return;
        }
        Reject("T.gemm adds to " + Show(gemm.c) + ", which nothing sets; put T.clear before the K loop", gemm.span);
    }

    // The product is what the kernel computes only if nothing else is written to the buffers, in this order: the
    // accumulator is cleared, operands come in, they are multiplied, the accumulator goes out.
    void CheckWrites(const TileGemm& gemm, const TileCopy& a, const TileCopy& b) {
        for (const TileFill& clear : kernel_.clears) {
            if (!clear.dst.buffer.same_as(gemm.c.buffer) || clear.order > gemm.order) {
                Reject("T.clear of " + Show(clear.dst) + " is no part of a plain GEMM", clear.span);
            }
        }
        auto holds = [](const std::vector<Buffer>& buffers, const Buffer& buffer) {
            return std::any_of(buffers.begin(), buffers.end(), [&](const Buffer& b) { return b.same_as(buffer); });
        };
        std::vector<Buffer> written = {gemm.c.buffer}, results = {gemm.c.buffer};
        for (const TileCopy& copy : kernel_.copies) {
            if (holds(written, copy.dst.buffer)) Reject(Show(copy.dst) + " is written twice", copy.span);
            written.push_back(copy.dst.buffer);
            const bool goes_out = holds(results, copy.src.buffer);
            if (goes_out) results.push_back(copy.dst.buffer);
            if ((copy.order < gemm.order) == goes_out) {
                Reject("T.copy to " + Show(copy.dst) + " stands on the wrong side of T.gemm", copy.span);
            }
        }
        for (const TileCopy* load : {&a, &b}) {
            if (load->order > gemm.order) Reject(Show(load->dst) + " is loaded after its use", load->span);
        }
    }

    void AddTensor(GemmMetadata& out, const Buffer& buffer, const TileGemm& gemm) {
        for (size_t i = 0; i < func_->params.size(); ++i) {
            auto found = func_->buffer_map.find(func_->params[i]);
            if (found == func_->buffer_map.end() || !(*found).second.same_as(buffer)) continue;
            out.tensors.push_back(buffer->name);
            out.param_index.push_back(static_cast<int64_t>(i));
            out.dtypes.push_back(DTypeName(buffer->dtype));
            return;
        }
        Reject("global buffer " + std::string(buffer->name) + " is no parameter of the kernel", gemm.span);
    }

    const PrimFunc& func_;
    const KernelCollector& kernel_;
    Array<Var> walkers_;
    arith::Analyzer analyzer_;
};

PrimFunc Infer(PrimFunc func, const tvm::transform::PassContext& context) {
    KernelCollector kernel;
    kernel(func->body);
    GemmMetadata gemm = GemmMatcher(func, kernel).Match();
    ChooseFormats(gemm, context);
    gemm.machine = MachineOf(func, context);
    return WithAttr(std::move(func), kMetadataAttr, Save(gemm));
}

}  // namespace

std::string MachineOf(const PrimFunc& func, const tvm::transform::PassContext& context) {
    if (auto configured = context->GetConfig<ffi::String>(kMachineConfig)) return configured.value();
    if (auto target = func->GetAttr<tvm::Target>(tvm::attr::kTarget)) {
        if (auto named = target.value()->GetAttr<ffi::String>("machine")) return named.value();
    }
    return "wormhole_b0";
}

bool WantsAllBits(const tvm::transform::PassContext& context) {
    return !context->GetConfig<ffi::String>(kMathFidelityConfig) &&
           !context->GetConfig<ffi::Map<ffi::String, ffi::String>>(kDataFormatConfig);
}

tvm::transform::Pass InferTTMetadata() {
    auto run = [](PrimFunc func, IRModule, tvm::transform::PassContext context) {
        return Infer(std::move(func), context);
    };
    return tirx::transform::CreatePrimFuncPass(run, 0, "tt.InferTTMetadata", {});
}

}  // namespace softmetal::tilelang
