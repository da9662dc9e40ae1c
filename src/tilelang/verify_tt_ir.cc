// VerifyTTIR: says what the compiler does not take, in one error that names the op, the buffer, the dtype and the
// place.
#include <algorithm>
#include <set>

#include "attrs.h"
#include "gemm_schedule.h"
#include "passes.h"
#include "tile_ops.h"

namespace softmetal::tilelang {
namespace {

using namespace tvm;
using namespace tvm::tirx;

const std::map<std::string, std::string>& TileLangNames() {
    static const std::map<std::string, std::string> kNames = {{"tl.tileop.reduce", "T.reduce"},
                                                              {"tl.tileop.transpose", "T.transpose"},
                                                              {"tl.tileop.cumsum", "T.cumsum"},
                                                              {"tl.tileop.cummax", "T.cummax"},
                                                              {"tl.tileop.atomicadd", "T.atomic_add"},
                                                              {"tl.tileop.atomicmax", "T.atomic_max"},
                                                              {"tl.tileop.atomicmin", "T.atomic_min"},
                                                              {"tl.tileop.im2col", "T.im2col"},
                                                              {"tl.tileop.gemm_sp", "T.gemm_sp"},
                                                              {"tl.tileop.gemm_blockscaled", "T.gemm_blockscaled"},
                                                              {"tl.tileop.finalize_reducer", "T.finalize_reducer"}};
    return kNames;
}

[[noreturn]] void Reject(const std::string& what, const Span& span) {
    TVM_FFI_THROW(UnsupportedError) << what << SourceHint(span);
}

// Walks a kernel before anything is lowered.
class OpVerifier : public StmtExprVisitor {
    void VisitStmt_(const ForNode* op) final {
        if (op->kind == ForKind::kParallel) {
            const Buffer target = StoredBuffer(op->body);
            Reject("T.Parallel over " + std::string(op->loop_var->name_hint) + Into(target) +
                       " is no part of a plain GEMM (T.copy, T.clear, T.gemm)",
                   op->span);
        }
        StmtExprVisitor::VisitStmt_(op);
    }

    void VisitStmt_(const BufferStoreNode* op) final {
        Reject("the assignment to an element of " + std::string(op->buffer->name) + " (" +
                   DTypeName(op->buffer->dtype) + ", scope " + Scope(op->buffer) + ") is no part of a plain GEMM",
               op->span);
    }

    void VisitStmt_(const WhileNode* op) final { Reject("T.While is no part of a plain GEMM", op->span); }

    void VisitStmt_(const EvaluateNode* op) final {
        const auto* call = op->value.as<CallNode>();
        if (!call) return;
        const std::string name = OpName(call);
        const Span span = op->span.defined() ? op->span : call->span;
        if (name == "tl.tileop.copy" || name == "tl.tileop.fill" || name == "tl.tileop.gemm") {
            for (const PrimExpr& arg : call->args) {
                const auto* operand = arg.as<CallNode>();
                if (operand && OpName(operand) == "tl.region") CheckOperand(name, ParseRegion(arg).buffer, span);
            }
            return;
        }
        auto known = TileLangNames().find(name);
        Reject((known == TileLangNames().end() ? "call to " + name : known->second) + FirstBuffer(call) +
                   " is no part of a plain GEMM (T.copy, T.clear, T.gemm)",
               span);
    }

    static void CheckOperand(const std::string& op, const Buffer& buffer, const Span& span) {
        const std::string dtype = DTypeName(buffer->dtype), name = op == "tl.tileop.gemm"   ? "T.gemm"
                                                                   : op == "tl.tileop.copy" ? "T.copy"
                                                                                            : "T.fill";
        if (TilesOf(dtype).format.empty() && dtype != "int32") {  // which sums of integers have
            Reject(name + " on " + std::string(buffer->name) + " of dtype " + dtype +
                       " is not supported: tiles hold bfloat16, float16 or float32 (and bfp8_b through tt.data_format)",
                   span);
        }
        static const std::set<std::string> kScopes = {"", "global", "shared", "shared.dyn", "local.fragment"};
        if (!kScopes.count(Scope(buffer))) {
            Reject(name + " on " + std::string(buffer->name) + " in scope " + Scope(buffer) +
                       " is not supported; use T.alloc_shared or T.alloc_fragment",
                   span);
        }
    }

    static std::string FirstBuffer(const CallNode* call) {
        for (const PrimExpr& arg : call->args) {
            const auto* operand = arg.as<CallNode>();
            if (operand && OpName(operand) == "tl.region") {
                const Buffer buffer = ParseRegion(arg).buffer;
                return " on " + std::string(buffer->name) + " (" + DTypeName(buffer->dtype) + ")";
            }
        }
        return "";
    }

    static std::string Into(const Buffer& buffer) {
        if (!buffer.defined()) return "";
        return " (stores to " + std::string(buffer->name) + ", " + DTypeName(buffer->dtype) + ")";
    }

    static Buffer StoredBuffer(const Stmt& body) {
        Buffer found{ffi::UnsafeInit{}};
        PostOrderVisit(body, [&](const ffi::ObjectRef& node) {
            const auto* store = node.as<BufferStoreNode>();
            if (store && !found.defined()) found = store->buffer;
        });
        return found;
    }
};

void VerifyFormats(const GemmMetadata& gemm) {
    const std::string &a = gemm.formats[0], &b = gemm.formats[1], &c = gemm.formats[2];
    // Float16 has a 5-bit exponent, the others 8: the two source registers take one kind at a time.
    if (!GoTogether(a, b)) {
        TVM_FFI_THROW(UnsupportedError) << "T.gemm of " << gemm.tensors[0] << " (" << a << ") and " << gemm.tensors[1]
                                        << " (" << b
                                        << "): the matrix unit takes float16 only with float16 or float32; "
                                        << "choose one kind for both";
    }
    if (c == "Bfp8_b") {
        TVM_FFI_THROW(UnsupportedError) << "tt.data_format stores the output " << gemm.tensors[2]
                                        << " as bfp8_b; block formats are for inputs. Leave it out.";
    }
}

void VerifyLimits(const PrimFunc& func, const GemmMetadata& gemm, const Schedule& s) {
    const ChipLimits chip = LimitsOf(gemm.machine);
    const auto buffers = LoadCircularBuffers(func);
    int64_t bytes = 0;
    std::ostringstream list;
    for (const CircularBuffer& buffer : buffers) {
        bytes += buffer.Bytes();
        list << "\n  " << buffer.name << ": " << buffer.Bytes() << " bytes, " << buffer.num_pages << " tiles of "
             << buffer.format << " for " << buffer.holds;
        if (buffer.id >= chip.circular_buffers) {
            TVM_FFI_THROW(UserError) << "circular buffer " << buffer.id << " (" << buffer.holds << "): " << gemm.machine
                                     << " has " << chip.circular_buffers;
        }
    }
    if (bytes > chip.l1_bytes) {
        TVM_FFI_THROW(UserError) << "circular buffers need " << bytes << " bytes of L1, " << gemm.machine << " has "
                                 << chip.l1_bytes << " for them; use smaller blocks" << list.str();
    }
    const int64_t dst_tiles = CostOf(gemm).dst_tiles;
    if (s.sub_m * s.sub_n > dst_tiles) {
        TVM_FFI_THROW(UserError) << "a section of " << s.sub_m << "x" << s.sub_n << " tiles of " << gemm.accumulator
                                 << " does not fit Dst, which holds " << dst_tiles << " tiles of "
                                 << gemm.AccumulatorFormat();
    }
}

PrimFunc Verify(PrimFunc func) {
    if (!func->GetAttr<AttrMap>(kMetadataAttr).has_value()) {
        OpVerifier()(func->body);
        return func;
    }
    const auto gemm = Load<GemmMetadata>(func, kMetadataAttr, "InferTTMetadata");
    VerifyFormats(gemm);
    if (func->GetAttr<AttrMap>(kScheduleAttr).has_value()) {
        VerifyLimits(func, gemm, Load<Schedule>(func, kScheduleAttr, "MemorySpaceLower"));
    }
    return func;
}

}  // namespace

tvm::transform::Pass VerifyTTIR() {
    auto run = [](PrimFunc func, IRModule, tvm::transform::PassContext) { return Verify(std::move(func)); };
    return tirx::transform::CreatePrimFuncPass(run, 0, "tt.VerifyTTIR", {});
}

}  // namespace softmetal::tilelang
