// A launch's body as C++: one loop over the core's blocks, on-chip buffers as arrays in L1, tensors as GlobalTensor.
#include "scalar_kernel.h"

#include <algorithm>
#include <set>
#include <sstream>

#include "loop_turns.h"
#include "scalar_frame.h"
#include "scalar_lanes.h"
#include "tile_ops.h"

namespace softmetal::tilelang {

using namespace tvm;
using namespace tvm::tirx;

namespace {

// Begins a comment with the place in the user's file that the lines below come from; Python puts the line's text there.
constexpr const char* kSourceMark = "// --> ";

class KernelPrinter : public StmtFunctor<void(const Stmt&)>, public ScalarFrame {
public:
    KernelPrinter(const Launch& launch, const Stmt& body, const CoreGrid& grid, const MatrixUse& matrix,
                  const ScalarPlacement& placement = {})
        : ScalarFrame(launch, body, grid, matrix, placement), line_(launch.func->body->span) {}

    ScalarKernel Generate(const Stmt& body) {
        VisitStmt(body);
        kernel_.source = Assemble(body_.str());
        return kernel_;
    }

    ScalarFragments Fragments(const std::vector<Stmt>& statements) {
        ScalarFragments fragments;
        indent_ = 0;
        for (const Stmt& stmt : statements) {
            VisitStmt(stmt);
            fragments.texts.push_back(body_.str());
            body_.str(""), said_ = "";
        }
        if (returns_ || kernel_.meets)
            TVM_FFI_THROW(UnsupportedError) << "returns and meetings of blocks are left to the scalar path";
        for (std::string& text : fragments.texts) text = Finished(text);
        Surround(fragments);
        return fragments;
    }

private:
    using Buffer = tvm::tirx::Buffer;

    // ---- lines ----------------------------------------------------------------------------------------------------

    // What a pass made of a statement stands under the statement's line, for it has none of its own.
    void VisitStmt(const Stmt& stmt) final {
        const Span outer = line_;
        if (stmt->span.defined()) line_ = stmt->span;
        const std::string place = PlaceOf(line_);
        unsaid_ = place == said_ ? "" : place;
        StmtFunctor::VisitStmt(stmt);
        line_ = outer;
    }

    void SayPlace() {
        if (unsaid_.empty()) return;
        body_ << std::string(4 * indent_, ' ') << kSourceMark << unsaid_ << "\n";
        said_ = unsaid_, unsaid_ = "";
    }

    // ---- calls ----------------------------------------------------------------------------------------------------

    std::string Fetch(const std::string& kind, const BufferLoad& target, const std::string& value) {
        Tensor* tensor = TensorOf(target->buffer);
        const std::string type = ScalarTypeName(target->buffer->dtype);
        if (!tensor)
            return "fetch_" + kind + "<" + type + ">(" + Place(target->buffer, target->indices) + ", " + value + ")";
        tensor->read = tensor->written = true;
        return tensor->name + ".fetch_" + kind + "(" + Index(target->buffer, target->indices) + ", " + value +
               (grid_.cores > 1 ? ", lock)" : ")");
    }

    std::string Lane(const ShuffleNode* op) final { return Print(Picked(op, 0, vectors_)); }

    std::string SpecialCall(const CallNode* call) final {
        const std::string name = OpName(call);
        if (name.rfind("tt.atomic_", 0) == 0) {
            return Fetch(name.substr(10), Downcast<BufferLoad>(call->args[0]), Print(call->args[1]));
        }
        if (name == "tl.atomic_load_elem_op") {
            const BufferLoad target = Pointee(call->args[0]);
            Tensor* tensor = TensorOf(target->buffer);
            if (!tensor) return Place(target->buffer, target->indices);
            tensor->read = true;
            return tensor->name + ".load_fresh(" + Index(target->buffer, target->indices) + ")";
        }
        if (name == "tl.atomic_store_elem_op") {
            const BufferLoad target = Pointee(call->args[0]);
            Tensor* tensor = TensorOf(target->buffer);
            const std::string value = Print(call->args[1]);
            if (!tensor) return Place(target->buffer, target->indices) + " = " + value;
            tensor->written = true;
            return tensor->name + ".store_through(" + Index(target->buffer, target->indices) + ", " + value + ")";
        }
        static const std::map<std::string, std::string> kElementOps = {
            {"tl.atomic_add_elem_op", "add"}, {"tl.atomic_add_ret_elem_op", "add"},
            {"tl.atomic_max_elem_op", "max"}, {"tl.atomic_max_ret_elem_op", "max"},
            {"tl.atomic_min_elem_op", "min"}, {"tl.atomic_min_ret_elem_op", "min"},
            {"tl.atomic_or_elem_op", "or"}};
        auto kind = kElementOps.find(name);
        if (kind != kElementOps.end()) {
            const BufferLoad target = Pointee(call->args[0]);
            return Fetch(kind->second, target, Print(cast(target->buffer->dtype, call->args[1])));
        }
        if (name == "tl.any_of" || name == "tl.all_of") return AnyOrAll(call, name == "tl.any_of");
        return "";
    }

    std::string AnyOrAll(const CallNode* call, bool any) {
        const BufferLoad first = Pointee(call->args[0]);
        Tensor* tensor = TensorOf(first->buffer);
        const std::string count = Print(call->args[1]);
        const std::string start = Index(first->buffer, first->indices);
        const std::string element = tensor ? tensor->name + ".load(" + start + " + i)"
                                           : "reinterpret_cast<" + ScalarTypeName(first->buffer->dtype) + "*>(&" +
                                                 named_.at(first->buffer->data.get()).first + ")[" + start + " + i]";
        if (tensor) tensor->read = true;
        return std::string("[&] { for (int32_t i = 0; i < ") + count + "; ++i) if (" + (any ? "" : "!") + element +
               ") return " + (any ? "true" : "false") + "; return " + (any ? "false" : "true") + "; }()";
    }

    // ---- statements -----------------------------------------------------------------------------------------------

    void Line(const std::string& text) {
        if (text != "}") SayPlace();
        constexpr size_t kWidth = 120;
        std::string pad(4 * indent_, ' '), rest = text;
        while (pad.size() + rest.size() > kWidth) {
            size_t cut = std::string::npos;
            for (const char* mark : {" && ", " || ", ", ", " + ", " : ", " ? ", " * ", " = "}) {
                cut = rest.rfind(mark, kWidth - pad.size() - 4);
                // Not inside of a text.
                while (cut != std::string::npos && cut > 20 &&
                       std::count(rest.begin(), rest.begin() + static_cast<int64_t>(cut), '"') % 2) {
                    cut = rest.rfind(mark, cut - 1);
                }
                if (cut != std::string::npos && cut > 20) {
                    cut += std::string(mark) == ", " ? 1 : std::string(mark).size() - 1;
                    break;
                }
                cut = std::string::npos;
            }
            if (cut == std::string::npos) break;
            body_ << pad << rest.substr(0, cut) << "\n";
            rest = rest.substr(cut + 1);
            pad = std::string(4 * indent_ + 4, ' ');
        }
        body_ << pad << rest << "\n";
    }

    // Prints under one more level of indentation; names made inside are free again after it.
    template <typename Body>
    void Indented(Body body) {
        const auto outer = in_use_;
        ++indent_;
        body();
        --indent_;
        in_use_ = outer;
    }

    void VisitStmt_(const SeqStmtNode* op) final {
        for (size_t i = 0; i < op->seq.size(); ++i) {
            const auto* alloc = op->seq[i].as<AllocBufferNode>();
            const auto* store = i + 1 < op->seq.size() ? op->seq[i + 1].as<BufferStoreNode>() : nullptr;
            if (alloc && store && store->buffer.same_as(alloc->buffer) && IsVariable(alloc->buffer)) {
                DeclareVariable(alloc->buffer, store->value);
                ++i;
                continue;
            }
            VisitStmt(op->seq[i]);
        }
    }

    void DeclareVariable(const Buffer& buffer, const PrimExpr& value) {
        const std::string text = Print(value), name = Fresh(buffer->name);
        named_[buffer->data.get()] = {name, buffer};
        Line(ScalarTypeName(buffer->dtype) + " " + name + " = " + text + ";");
    }

    void VisitStmt_(const AllocBufferNode* op) final {
        if (named_.count(op->buffer->data.get())) return;  // allocated with the launch's other buffers
        const std::string name = Fresh(op->buffer->name);
        named_[op->buffer->data.get()] = {name, op->buffer};
        Line(ScalarTypeName(op->buffer->dtype) + " " + name + Dimensions(op->buffer) + "{};");
    }

    void VisitStmt_(const DeclBufferNode*) final {}

    void VisitStmt_(const BindNode* op) final {
        if (!read_variables_.count(op->var.get())) {
            if (HasAtomic(op->value)) Locked(GetRef<Stmt>(op), [&] { Line(Print(op->value) + ";"); });
            return;
        }
        if (op->var.dtype().is_handle()) return;
        if (op->value.dtype().lanes() > 1) return BindVector(op);
        bool pure = true;
        PostOrderVisit(op->value, [&](const ffi::ObjectRef& node) {
            if (node.as<BufferLoadNode>() || node.as<CallNode>()) pure = false;
        });
        if (pure && (op->var.dtype().is_int() || op->var.dtype().is_uint()) && !op->var.dtype().is_bool()) {
            // Known to the analyzer by its bounds only, so that the name is kept.
            const auto bound = analyzer_.const_int_bound(op->value);
            analyzer_.const_int_bound.Update(op->var, bound, /*allow_override=*/true);
        }
        const std::string value = Print(op->value), name = Fresh(op->var->name_hint);
        names_[op->var.get()] = name;
        const std::string line = "const " + ScalarTypeName(op->var.dtype()) + " " + name + " = " + value + ";";
        HasAtomic(op->value) ? Locked(GetRef<Stmt>(op), [&] { Line(line); }) : Line(line);
    }

    void BindVector(const BindNode* op) {
        const int lanes = op->value.dtype().lanes();
        std::string values;
        for (int lane = 0; lane < lanes; ++lane) {
            values += (lane ? ", " : "") + Print(LaneOf(op->value, lane, vectors_));
        }
        const Buffer array = decl_buffer({IntImm(DataType::Int(32), lanes)}, op->value.dtype().element_of(),
                                         op->var->name_hint, "local");
        const std::string name = Fresh(op->var->name_hint);
        named_[array->data.get()] = {name, array};
        vectors_.insert({op->var.get(), array});
        Line("const " + ScalarTypeName(array->dtype) + " " + name + "[] = {" + values + "};");
    }

    void VisitStmt_(const BufferStoreNode* op) final {
        span_ = op->span;
        Locked(GetRef<Stmt>(op), [&] {
            const int lanes = op->value.dtype().lanes();
            for (int lane = 0; lane < lanes; ++lane) StoreLane(op, lanes > 1 ? lane : -1);
        });
    }

    void StoreLane(const BufferStoreNode* op, int lane) {
        ffi::Array<PrimExpr> indices = op->indices;
        PrimExpr value = op->value;
        if (lane >= 0) {
            indices = {};
            for (const PrimExpr& index : op->indices) indices.push_back(LaneOf(index, lane, vectors_));
            value = LaneOf(value, lane, vectors_);
        }
        const std::string text = Print(value);
        Tensor* tensor = TensorOf(op->buffer);
        if (!tensor) return Line(Place(op->buffer, indices) + " = " + text + ";");
        tensor->written = true;
        if (IsPacked(op->buffer->dtype)) {
            tensor->read = true;
            const PrimExpr index = Linear(op->buffer, indices);
            const std::string byte = Byte(index);
            return Line(tensor->name + ".store(" + byte + ", with_nibble(" + tensor->name + ".load(" + byte + "), " +
                        Half(index) + ", " + (op->buffer->dtype.is_float4() ? "(" + text + ").bits" : text) + "));");
        }
        Line(tensor->name + ".store" + View(*tensor, op->buffer) + "(" + Index(op->buffer, indices) + ", " + text +
             ");");
    }

    void VisitStmt_(const ForNode* op) final {
        Locked(GetRef<Stmt>(op), [&] {
            const std::string type = ScalarTypeName(op->loop_var.dtype());
            const std::string first = Print(op->min), end = Print(analyzer_.Simplify(op->min + op->extent));
            const std::string step = op->step.defined() ? Print(op->step.value()) : "1";
            const auto outer = in_use_;
            const std::string name = Fresh(op->loop_var->name_hint);
            names_[op->loop_var.get()] = name;
            analyzer_.Bind(op->loop_var, Range::FromMinExtent(op->min, op->extent), /*allow_override=*/true);
            Line("for (" + type + " " + name + " = " + first + "; " + name + " < " + end + "; " +
                 (step == "1" ? "++" + name : name + " += " + step) + ") {");
            Indented([&] {
                if (IsLongTurn(op)) {
                    headers_.insert("softmetal/scalar/progress.h");
                    Line("in_turn(" + name + ");");
                }
                VisitStmt(op->body);
            });
            Line("}");
            in_use_ = outer;
        });
    }

    void VisitStmt_(const WhileNode* op) final {
        if (HasAtomic(op->condition)) {
            TVM_FFI_THROW(UnsupportedError) << "an atomic operation in the condition of a while loop is not supported; "
                                               "do it in the body and test its result"
                                            << SourceHint(op->span);
        }
        Line("while (" + Print(op->condition) + ") {");
        // C++ may take a loop without side effects for one that ends, and leave out what cannot be if it does.
        Indented([&] { Line("asm volatile(\"\");"), VisitStmt(op->body); });
        Line("}");
    }

    void VisitStmt_(const IfThenElseNode* op) final {
        std::string condition = Print(op->condition);
        if (HasAtomic(op->condition)) {
            const std::string name = Fresh("condition");
            Locked(GetRef<Stmt>(op), [&] { Line("const bool " + name + " = " + condition + ";"); });
            condition = name;
        }
        Line("if (" + condition + ") {");
        Indented([&] { VisitStmt(op->then_case); });
        if (op->else_case.defined()) {
            Line("} else {");
            Indented([&] { VisitStmt(op->else_case.value()); });
        }
        Line("}");
    }

    void VisitStmt_(const SBlockNode* op) final { VisitStmt(op->body); }
    void VisitStmt_(const SBlockRealizeNode* op) final { VisitStmt(op->block->body); }

    void VisitStmt_(const AttrStmtNode* op) final {
        if (op->attr_key != "tt.locked") return VisitStmt(op->body);
        Locked(GetRef<Stmt>(op), [&] { VisitStmt(op->body); });
    }

    void VisitStmt_(const AssertStmtNode* op) final {
        headers_.insert("api/debug/assert.h");
        Line("ASSERT(" + Print(op->condition) + ");");
    }

    void VisitStmt_(const EvaluateNode* op) final {
        const auto* call = op->value.as<CallNode>();
        if (!call) return;
        span_ = op->span.defined() ? op->span : call->span;
        const std::string name = OpName(call);
        static const std::set<std::string> kNothing = {"tirx.tvm_storage_sync",
                                                       "tl.sync_warp",
                                                       "tirx.assume",
                                                       "tl.fence_proxy_async",
                                                       "tl.set_max_nreg",
                                                       "tl.no_set_max_nreg",
                                                       "tl.warpgroup_arrive",
                                                       "tl.warpgroup_commit_batch",
                                                       "tl.warpgroup_wait",
                                                       "tl.wait_wgmma",
                                                       "tl.tma_store_arrive",
                                                       "tl.tma_store_wait",
                                                       "tl.pdl_trigger",
                                                       "tl.pdl_sync",
                                                       "tirx.ptx_commit_group",
                                                       "tirx.ptx_wait_group",
                                                       "tl.annotate_producer_reg_dealloc",
                                                       "tl.annotate_consumer_reg_alloc",
                                                       "tl.warpgroup_fence_operand",
                                                       "tl.mbarrier_wait_parity",
                                                       "tirx.ptx_arrive_barrier",
                                                       "tl.mbarrier_expect_tx",
                                                       "tl.ptx_arrive_barrier"};
        if (kNothing.count(name)) return;
        if (name == "tt.read_row" || name == "tt.write_row") return Row(call, name == "tt.read_row");
        if (name == "tt.read_barrier") return Line("noc_async_read_barrier();");
        if (name == "tt.write_barrier") return Line("noc_async_write_barrier();");
        if (name == "tl.loop_break" || name == "tirx.break_loop") return Line("break;");
        if (name == "tirx.continue_loop") return Line("continue;");
        if (name == "tirx.thread_return") return Line("goto next_block;"), void(returns_ = true);
        if (name == "tirx.call_extern" || name == "tirx.call_pure_extern") return Extern(call);
        if (name == "tl.device_assert" || name == "tl.device_assert_with_msg") {
            headers_.insert("api/debug/assert.h");
            return Line("ASSERT(" + Print(call->args[0]) + ");");
        }
        if (name.rfind("tl.atomic_addx", 0) == 0) return VectorAtomic(call, name[14] - '0', GetRef<Stmt>(op));
        if (name == "tt.matrix_product") return Product(call);
        if (name == "tl.sync_grid") return Meet();
        Locked(GetRef<Stmt>(op), [&] { Line(Print(op->value) + ";"); });
    }

    void Row(const CallNode* call, bool reads) {
        const auto dst = Downcast<BufferLoad>(call->args[0]), src = Downcast<BufferLoad>(call->args[1]);
        const BufferLoad& global = reads ? src : dst;
        const BufferLoad& local = reads ? dst : src;
        if (!TensorOf(global->buffer)) {
            TVM_FFI_THROW(UnsupportedError)
                << global->buffer->name << " is made from a pointer; tensors have to be parameters (T.Tensor)"
                << SourceHint(span_);
        }
        Tensor& tensor = *TensorOf(global->buffer);
        (reads ? tensor.read : tensor.written) = true;
        const std::string place = "&" + Place(local->buffer, local->indices);
        const std::string view = View(tensor, global->buffer), index = Index(global->buffer, global->indices);
        const std::string count = Print(analyzer_.Simplify(call->args[2]));
        if (!reads) return Line(tensor.name + ".write_row" + view + "(" + place + ", " + index + ", " + count + ");");
        Line(tensor.name + ".read_row" + view + "(" + place + ", " + index + ", " + count + ", " +
             Print(call->args[3]) + ");");
    }

    // tt.matrix_product(sum, left, right, m, n, k, left transposed, right transposed, clear)
    void Product(const CallNode* call) {
        const std::string m = Print(call->args[3]), n = Print(call->args[4]), k = Print(call->args[5]);
        const std::string left = MatrixOf(call->args[1], m, k, is_one(call->args[6]));
        const std::string right = MatrixOf(call->args[2], k, n, is_one(call->args[7]));
        const PrimExpr add = analyzer_.Simplify(!cast(DataType::Bool(), call->args[8]));
        Line("matrix.multiply(" + left + ", " + right + ", " + MatrixOf(call->args[0], m, n, false) + ", " +
             Print(add) + ");");
    }

    // A matrix whose first element is named; a transposed one lies in memory as columns by rows.
    std::string MatrixOf(const PrimExpr& first, const std::string& rows, const std::string& columns, bool transposed) {
        const auto load = Downcast<BufferLoad>(first);
        const std::string step = Print(load->buffer->shape.back());
        return "Matrix{&" + Place(load->buffer, load->indices) + ", " + rows + ", " + columns + ", " +
               (transposed ? "1, " + step : step + ", 1") + "}";
    }

    // All blocks of the launch meet; what they stored before is seen by all after.
    void Meet() {
        if (launch_.Blocks() > grid_.cores) {
            TVM_FFI_THROW(UserError) << "T.sync_grid in a launch of " << launch_.Blocks() << " blocks: the chip has "
                                     << grid_.cores << " cores, and blocks that meet need one each; launch at most "
                                     << grid_.cores << SourceHint(span_);
        }
        if (grid_.cores == 1) return;
        kernel_.meets = true;
        Line("@refresh");
        Line("barrier.meet();");
    }

    void VectorAtomic(const CallNode* call, int lanes, const Stmt& stmt) {
        const BufferLoad target = Pointee(call->args[0]), source = Pointee(call->args[1]);
        Locked(stmt, [&] {
            for (int lane = 0; lane < lanes; ++lane) {
                Line(Fetch("add", Shifted(target, lane), Print(cast(target->buffer->dtype, Shifted(source, lane)))) +
                     ";");
            }
        });
    }

    // T.print arrives as calls of the functions that TileLang's CUDA templates have.
    void Extern(const CallNode* call) {
        const auto* function = call->args[0].as<StringImmNode>();
        const std::string name = function ? std::string(function->value) : "";
        if (name.rfind("debug_print", 0) != 0) {
            TVM_FFI_THROW(UnsupportedError)
                << "T.call_extern of " << name << " is not supported: there is no such function on this chip"
                << SourceHint(span_);
        }
        headers_.insert("api/debug/dprint.h");
        std::string text = "DPRINT";
        for (size_t i = 1; i < call->args.size(); ++i) {
            const auto* words = call->args[i].as<StringImmNode>();
            if (words) {
                if (words->value.empty()) continue;
                text += " << \"";
                for (char c : std::string(words->value))
                    text += c == '"' || c == '\\' ? std::string("\\") + c : std::string(1, c);
                text += " \"";
                continue;
            }
            text += " << " + Printable(call->args[i]);
            if (i + 1 < call->args.size()) text += " << \" \"";
        }
        Line(text + " << ENDL();");
    }

    std::string Printable(const PrimExpr& value) {
        const DataType dtype = value.dtype();
        if (dtype.is_bool() || (dtype.bits() < 32 && (dtype.is_int() || dtype.is_uint()))) {
            return "int32_t(" + Print(value) + ")";
        }
        if (dtype.is_int() || dtype.is_uint()) return Operand(value);
        return "float(" + Print(value) + ")";
    }

    // ---- atomic operations under locks -------------------------------------------------------------------------

    static bool IsAtomic(const CallNode* call) {
        const std::string name = OpName(call);
        return (name.rfind("tt.atomic_", 0) == 0 || name.rfind("tl.atomic_", 0) == 0) &&
               name != "tl.atomic_load_elem_op" && name != "tl.atomic_store_elem_op";
    }

    bool HasGlobalAtomic(const ffi::ObjectRef& node) {
        bool found = false;
        PostOrderVisit(node, [&](const ffi::ObjectRef& inner) {
            const auto* call = inner.as<CallNode>();
            if (call && IsAtomic(call)) found = found || TensorOf(Pointee(call->args[0])->buffer);
        });
        return found;
    }
    bool HasAtomic(const PrimExpr& expr) { return HasGlobalAtomic(expr); }

    static bool HasWhile(const Stmt& stmt) {
        bool found = false;
        PostOrderVisit(stmt, [&](const ffi::ObjectRef& inner) { found = found || inner.as<WhileNode>(); });
        return found;
    }

    // A whole T.Parallel keeps a line of the tensor until it wants another one: its turns wait for nothing. Serial
    // loops give it back turn by turn.
    bool NeedsLock(const Stmt& stmt) {
        if (in_lock_ || grid_.cores <= 1 || !HasGlobalAtomic(stmt)) return false;
        const auto* loop = stmt.as<ForNode>();
        if (loop) return loop->kind == ForKind::kParallel && !HasWhile(stmt);
        return true;
    }

    // What was stored before is seen by who has the lock next, and what others stored is seen after.
    template <typename Body>
    void Locked(const Stmt& stmt, Body body) {
        if (!NeedsLock(stmt)) return body();
        kernel_.locks = in_lock_ = true;
        Line("@refresh");
        body();
        Line("@refresh");
        Line("lock.release();");
        in_lock_ = false;
    }

    std::ostringstream body_;
    int indent_ = 2;
    Span line_;                  // of the statement, or of what it is part of
    std::string said_, unsaid_;  // places in the user's files: the last one printed, one that the next line prints
    bool in_lock_ = false;
    VectorArrays vectors_;
};

}  // namespace

ScalarFragments PrintScalarFragments(const Launch& launch, const std::vector<Stmt>& statements, int64_t cores,
                                     const ScalarPlacement& placement) {
    static const MatrixUse kNoMatrixUnit;  // the tile engine has its own kernel
    const ffi::Array<Stmt> all(statements.begin(), statements.end());
    return KernelPrinter(launch, SeqStmt::Flatten(all), {cores, cores}, kNoMatrixUnit, placement).Fragments(statements);
}

ScalarKernel PrintScalarKernel(const Launch& launch, const Stmt& body, const CoreGrid& grid, const MatrixUse& matrix) {
    return KernelPrinter(launch, body, grid, matrix).Generate(body);
}

}  // namespace softmetal::tilelang
