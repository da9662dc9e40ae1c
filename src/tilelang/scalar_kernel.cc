// A launch's body as C++: one loop over the core's blocks, on-chip buffers as arrays in L1, tensors as GlobalTensor.
#include "scalar_kernel.h"

#include <algorithm>
#include <set>
#include <sstream>

#include "scalar_expr.h"
#include "tile_ops.h"

namespace softmetal::tilelang {

using namespace tvm;
using namespace tvm::tirx;

namespace {

// Of softmetal/scalar/global_tensor.h.
constexpr int64_t kLinesBytes = 1024;
constexpr int64_t kBounceBytes = 1024 + 64;
constexpr int64_t kAlignment = 64;  // of the strictest DRAM read
// Local memory that small per-block arrays may take together; the stack needs the rest.
constexpr int64_t kLocalArrayBytes = 512;

bool IsVariable(const Buffer& buffer) {
    return Scope(buffer) == "local.var" && is_one(buffer->shape[0]) && buffer->shape.size() == 1;
}

// What a pointer argument points to.
BufferLoad Pointee(const PrimExpr& pointer) {
    const auto* call = pointer.as<CallNode>();
    const auto* load = call && !call->args.empty() ? call->args[0].as<BufferLoadNode>() : pointer.as<BufferLoadNode>();
    if (!load) {
        std::ostringstream text;
        text << "the pointer " << pointer << " is not supported: name an element of a buffer";
        TVM_FFI_THROW(UnsupportedError) << text.str();
    }
    return GetRef<BufferLoad>(load);
}

// The element some places further on in a row.
BufferLoad Shifted(const BufferLoad& load, int places) {
    ffi::Array<PrimExpr> indices = load->indices;
    indices.Set(indices.size() - 1, indices.back() + IntImm(indices.back().dtype(), places));
    return BufferLoad(load->buffer, indices);
}

using VectorArrays = std::unordered_map<const ffi::Object*, Buffer>;

PrimExpr Picked(const ShuffleNode* op, int lane, const VectorArrays& vectors);

// The scalar expression of one lane of a vector expression.
class LaneOf : public ExprMutator {
public:
    // `vectors`: the arrays that hold the vectors bound to names.
    LaneOf(int lane, const VectorArrays& vectors) : lane_(lane), vectors_(vectors) {}

private:
    PrimExpr VisitExpr_(const VarNode* op) final {
        auto array = vectors_.find(op);
        if (array == vectors_.end()) return GetRef<PrimExpr>(op);
        return BufferLoad(array->second, {IntImm(DataType::Int(32), lane_)});
    }
    PrimExpr VisitExpr_(const RampNode* op) final { return op->base + op->stride * IntImm(op->base.dtype(), lane_); }
    PrimExpr VisitExpr_(const BroadcastNode* op) final { return op->value; }
    PrimExpr VisitExpr_(const ShuffleNode* op) final { return Picked(op, lane_, vectors_); }
    PrimExpr VisitExpr_(const CastNode* op) final { return Cast(op->dtype.element_of(), VisitExpr(op->value)); }
    PrimExpr VisitExpr_(const CallNode* op) final {
        if (OpName(op).rfind("tl.atomic_addx", 0) == 0) {
            const BufferLoad target = Shifted(Pointee(op->args[0]), lane_);
            const PrimExpr value = cast(target->dtype, Shifted(Pointee(op->args[1]), lane_));
            return Call(target->dtype, Op::Get("tt.atomic_add"), {target, value}, op->span);
        }
        const Call call = Downcast<Call>(ExprMutator::VisitExpr_(op));
        return Call(op->dtype.element_of(), call->op, call->args, call->annotations, call->span);
    }
    PrimExpr VisitExpr_(const BufferLoadNode* op) final {
        ffi::Array<PrimExpr> indices;
        for (const PrimExpr& index : op->indices) indices.push_back(VisitExpr(index));
        return BufferLoad(op->buffer, indices);
    }
    int lane_;
    const VectorArrays& vectors_;
};

// What a shuffle's lane comes from: its index counts the lanes of all vectors.
PrimExpr Picked(const ShuffleNode* op, int lane, const VectorArrays& vectors) {
    const auto* index = op->indices[lane].as<IntImmNode>();
    if (!index) TVM_FFI_THROW(UnsupportedError) << "a vector's lane is chosen by a number that is not constant";
    int64_t rest = index->value;
    for (const PrimExpr& vector : op->vectors) {
        const int lanes = vector.dtype().lanes();
        if (rest < lanes) return lanes == 1 ? vector : LaneOf(static_cast<int>(rest), vectors)(vector);
        rest -= lanes;
    }
    TVM_FFI_THROW(InternalError) << "a shuffle picks a lane that its vectors do not have";
    TVM_FFI_UNREACHABLE();
}

// Variables that expressions read, for dropping Binds that nobody reads.
std::unordered_set<const ffi::Object*> ReadVariables(const Stmt& body) {
    std::unordered_set<const ffi::Object*> read;
    PostOrderVisit(body, [&](const ffi::ObjectRef& node) {
        if (node.as<VarNode>()) read.insert(node.get());
    });
    return read;
}

class KernelPrinter : public StmtFunctor<void(const Stmt&)>, public ScalarExprPrinter {
public:
    KernelPrinter(const Launch& launch, int64_t cores) : launch_(launch), cores_(cores) {
        for (size_t i = 0; i < launch.block_vars.size(); ++i) {
            const auto extent = IntImm(launch.block_vars[i].dtype(), launch.grid[i]);
            analyzer_.Bind(launch.block_vars[i], Range::FromMinExtent(make_zero(extent.dtype()), extent));
        }
    }

    ScalarKernel Generate(const Stmt& body) {
        read_variables_ = ReadVariables(body);
        for (const Buffer& buffer : launch_.global) AddTensor(buffer);
        for (const Buffer& buffer : launch_.on_chip) Place(buffer);
        indent_ = 2;
        for (const Var& var : launch_.block_vars) names_[var.get()] = Fresh(var->name_hint);
        for (const Var& var : launch_.scalars) names_[var.get()] = Fresh(var->name_hint);
        VisitStmt(body);
        kernel_.source = Assemble();
        return kernel_;
    }

private:
    using StmtFunctor::VisitStmt;

    struct Tensor {
        std::string name;
        DataType dtype;
        bool read = false, written = false;
    };

    // ---- names ----------------------------------------------------------------------------------------------------

    std::string Fresh(const std::string& wish) {
        static const std::set<std::string> kTaken = {
            "auto",     "bool",     "break",   "case",      "char",      "class",       "const",    "default",
            "delete",   "do",       "double",  "else",      "enum",      "float",       "for",      "if",
            "int",      "long",     "new",     "not",       "and",       "or",          "xor",      "register",
            "return",   "short",    "signed",  "static",    "struct",    "switch",      "template", "this",
            "union",    "unsigned", "using",   "void",      "volatile",  "while",       "main",     "kernel_main",
            "math",     "min",      "max",     "block",     "blocks",    "first_block", "memory",   "lock",
            "bf16",     "f16",      "bits_as", "floor_div", "floor_mod", "sizeof",      "goto",     "inline",
            "operator", "private",  "public",  "namespace", "noc_index", "my_x",        "my_y",     "core",
            "asm",      "try",      "catch",   "throw",     "friend",    "export",      "virtual"};
        std::string name;
        for (char c : wish) name += std::isalnum(static_cast<unsigned char>(c)) || c == '_' ? c : '_';
        if (name.empty() || std::isdigit(static_cast<unsigned char>(name[0]))) name = "v" + name;
        if (kTaken.count(name)) name += "_";
        std::string unique = name;
        for (int n = 1; in_use_.count(unique); ++n) unique = name + "_" + std::to_string(n);
        in_use_.insert(unique);
        return unique;
    }

    std::string NameOf(const VarNode* var) final {
        auto found = names_.find(var);
        if (found == names_.end()) {
            TVM_FFI_THROW(UnsupportedError)
                << "the value of " << var->name_hint
                << " is not known in the kernel: it is neither a parameter nor bound before "
                   "its use"
                << SourceHint(span_);
        }
        return found->second;
    }

    // ---- memory ---------------------------------------------------------------------------------------------------

    static int64_t Elements(const Buffer& buffer) {
        int64_t count = 1;
        for (const PrimExpr& size : buffer->shape) {
            const auto* number = size.as<IntImmNode>();
            if (!number) {
                std::ostringstream text;
                text << "the on-chip buffer " << buffer->name << " has the shape " << buffer->shape
                     << ", which is not constant; give its sizes as numbers";
                TVM_FFI_THROW(UnsupportedError) << text.str() << SourceHint(buffer->span);
            }
            count *= number->value;
        }
        return count;
    }

    static std::string Describe(const Buffer& buffer) {
        std::ostringstream text;
        text << DTypeName(buffer->dtype) << buffer->shape << ", " << Scope(buffer);
        return text.str();
    }

    int64_t Reserve(const std::string& name, int64_t bytes, const std::string& text) {
        const int64_t offset = kernel_.bytes;
        kernel_.places.push_back({name, offset, bytes, text});
        kernel_.bytes += RoundUp(bytes, kAlignment);
        return offset;
    }

    void AddTensor(const Buffer& buffer) {
        const std::string name = Fresh(buffer->name);
        tensors_.push_back({name, buffer->dtype});
        tensor_of_[buffer->data.get()] = tensors_.size() - 1;
        kernel_.tensors.push_back(buffer->name);
        line_offsets_.push_back(Reserve("lines of " + std::string(buffer->name), kLinesBytes, "cached lines"));
    }

    static std::string Dimensions(const Buffer& buffer) {
        std::string text;
        for (const PrimExpr& size : buffer->shape) text += "[" + std::to_string(size.as<IntImmNode>()->value) + "]";
        return text;
    }

    void Place(const Buffer& buffer) {
        if (named_.count(buffer->data.get())) return;
        const std::string name = Fresh(buffer->name);
        named_[buffer->data.get()] = {name, buffer};
        if (Scope(buffer) == "shared.barrier" || Scope(buffer) == "shared.cluster_barrier") return;
        const std::string type = ScalarTypeName(buffer->dtype);
        if (IsVariable(buffer)) {
            block_locals_.push_back(type + " " + name + "{};");
            return;
        }
        const int64_t bytes = Elements(buffer) * ElementBytes(buffer->dtype, buffer->name);
        if (Scope(buffer).rfind("local", 0) == 0 && Scope(buffer) != "local.fragment" &&
            local_bytes_ + bytes <= kLocalArrayBytes) {
            local_bytes_ += bytes;
            block_locals_.push_back(type + " " + name + Dimensions(buffer) + "{};");
            return;
        }
        const int64_t offset = Reserve(buffer->name, bytes, Describe(buffer));
        arrays_.push_back("auto& " + name + " = *reinterpret_cast<" + type + " (*)" + Dimensions(buffer) +
                          ">(memory + " + std::to_string(offset) + ");");
    }

    // ---- elements -------------------------------------------------------------------------------------------------

    Tensor* TensorOf(const Buffer& buffer) {
        auto found = tensor_of_.find(buffer->data.get());
        return found == tensor_of_.end() ? nullptr : &tensors_[found->second];
    }

    PrimExpr Linear(const Buffer& buffer, const ffi::Array<PrimExpr>& indices) {
        PrimExpr linear = IntImm(DataType::Int(32), 0);
        for (size_t d = 0; d < indices.size(); ++d) {
            linear = linear * cast(DataType::Int(32), buffer->shape[d]) + cast(DataType::Int(32), indices[d]);
        }
        return analyzer_.Simplify(linear);
    }

    std::string Index(const Buffer& buffer, const ffi::Array<PrimExpr>& indices) {
        return Print(Linear(buffer, indices));
    }

    // An on-chip element as something that can be assigned to.
    std::string Place(const Buffer& buffer, const ffi::Array<PrimExpr>& indices) {
        auto found = named_.find(buffer->data.get());
        if (found == named_.end()) {
            TVM_FFI_THROW(UnsupportedError)
                << "the buffer " << buffer->name << " (" << Describe(buffer)
                << ") is neither a parameter nor allocated in the kernel" << SourceHint(span_);
        }
        const auto& [name, owner] = found->second;
        if (IsVariable(owner)) return name;
        bool same = owner->shape.size() == buffer->shape.size() && owner->dtype == buffer->dtype;
        for (size_t d = 0; same && d < owner->shape.size(); ++d) {
            same = analyzer_.CanProveEqual(owner->shape[d], buffer->shape[d]);
        }
        if (same) {
            std::string text = name;
            for (const PrimExpr& index : indices) text += "[" + Print(analyzer_.Simplify(index)) + "]";
            return text;
        }
        // Another view of the same memory.
        return "reinterpret_cast<" + ScalarTypeName(buffer->dtype) + "*>(&" + name + ")[" + Index(buffer, indices) +
               "]";
    }

    std::string View(const Tensor& tensor, const Buffer& buffer) const {
        return buffer->dtype == tensor.dtype ? "" : "<" + ScalarTypeName(buffer->dtype) + ">";
    }

    std::string Element(const BufferLoadNode* load) final {
        Tensor* tensor = TensorOf(load->buffer);
        if (!tensor) return Place(load->buffer, load->indices);
        tensor->read = true;
        if (IsPacked(load->buffer->dtype)) return Nibble(*tensor, Linear(load->buffer, load->indices), load->dtype);
        return tensor->name + ".load" + View(*tensor, load->buffer) + "(" + Index(load->buffer, load->indices) + ")";
    }

    // Tensors of int4 hold two in a byte, the first in the lower half.
    static bool IsPacked(const DataType& dtype) { return dtype.bits() == 4 && (dtype.is_int() || dtype.is_uint()); }
    std::string Half(const PrimExpr& index) { return Print(analyzer_.Simplify(floormod(index, 2))); }
    std::string Byte(const PrimExpr& index) { return Print(analyzer_.Simplify(floordiv(index, 2))); }
    std::string Nibble(const Tensor& tensor, const PrimExpr& index, const DataType& dtype) {
        return std::string(dtype.is_uint() ? "nibble_of<uint8_t>(" : "nibble_of<int8_t>(") + tensor.name + ".load(" +
               Byte(index) + "), " + Half(index) + ")";
    }

    // ---- calls ----------------------------------------------------------------------------------------------------

    std::string Fetch(const std::string& kind, const BufferLoad& target, const std::string& value) {
        Tensor* tensor = TensorOf(target->buffer);
        const std::string type = ScalarTypeName(target->buffer->dtype);
        if (!tensor)
            return "fetch_" + kind + "<" + type + ">(" + Place(target->buffer, target->indices) + ", " + value + ")";
        tensor->read = tensor->written = true;
        return tensor->name + ".fetch_" + kind + "(" + Index(target->buffer, target->indices) + ", " + value + ")";
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
        constexpr size_t kWidth = 120;
        std::string pad(4 * indent_, ' '), rest = text;
        while (pad.size() + rest.size() > kWidth) {
            size_t cut = std::string::npos;
            for (const char* mark : {" && ", " || ", ", ", " + ", " : ", " ? ", " * ", " = "}) {
                cut = rest.rfind(mark, kWidth - pad.size() - 4);
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
        const bool locked = HasAtomic(op->value) && NeedsLock(GetRef<Stmt>(op));
        const std::string value = Print(op->value), name = Fresh(op->var->name_hint);
        names_[op->var.get()] = name;
        if (locked) Acquire();
        Line("const " + ScalarTypeName(op->var.dtype()) + " " + name + " = " + value + ";");
        if (locked) Release();
    }

    void BindVector(const BindNode* op) {
        const int lanes = op->value.dtype().lanes();
        std::string values;
        for (int lane = 0; lane < lanes; ++lane) {
            values += (lane ? ", " : "") + Print(LaneOf(lane, vectors_)(op->value));
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
            LaneOf lanes(lane, vectors_);
            indices = {};
            for (const PrimExpr& index : op->indices) indices.push_back(lanes(index));
            value = lanes(value);
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
                        Half(index) + ", " + text + "));");
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
            Indented([&] { VisitStmt(op->body); });
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
        Indented([&] { VisitStmt(op->body); });
        Line("}");
    }

    void VisitStmt_(const IfThenElseNode* op) final {
        const bool locked = HasAtomic(op->condition) && NeedsLock(GetRef<Stmt>(op));
        if (locked) Acquire();
        Line("if (" + Print(op->condition) + ") {");
        Indented([&] { VisitStmt(op->then_case); });
        if (op->else_case.defined()) {
            Line("} else {");
            Indented([&] { VisitStmt(op->else_case.value()); });
        }
        Line("}");
        if (locked) Release();
    }

    void VisitStmt_(const SBlockNode* op) final { VisitStmt(op->body); }
    void VisitStmt_(const SBlockRealizeNode* op) final { VisitStmt(op->block->body); }

    void VisitStmt_(const AttrStmtNode* op) final {
        if (op->attr_key != "tt.locked") return VisitStmt(op->body);
        const bool whole = !in_lock_ && HasGlobalAtomic(op->body) && cores_ > 1;
        if (whole) Acquire();
        VisitStmt(op->body);
        if (whole) Release();
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
        if (name == "tl.sync_grid") {
            TVM_FFI_THROW(UnsupportedError)
                << "T.sync_grid is not supported: a core does its blocks one after another. "
                   "End the kernel there and go on in a second T.Kernel of the same function."
                << SourceHint(span_);
        }
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

    // ---- the lock round atomic operations -------------------------------------------------------------------------

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

    // One lock for a whole T.Parallel: its turns wait for nothing. Serial loops take it turn by turn.
    bool NeedsLock(const Stmt& stmt) {
        if (in_lock_ || cores_ <= 1 || !HasGlobalAtomic(stmt)) return false;
        const auto* loop = stmt.as<ForNode>();
        if (loop) return loop->kind == ForKind::kParallel && !HasWhile(stmt);
        return true;
    }

    template <typename Body>
    void Locked(const Stmt& stmt, Body body) {
        const bool locked = NeedsLock(stmt);
        if (locked) Acquire();
        body();
        if (locked) Release();
    }

    void Acquire() {
        kernel_.locks = in_lock_ = true;
        Line("lock.acquire();");
        Line("@refresh");
    }
    void Release() {
        Line("@flush");
        Line("lock.release();");
        in_lock_ = false;
    }

    // ---- the file -------------------------------------------------------------------------------------------------

    std::string Assemble() {
        const int64_t bounce = Reserve("bounce", kBounceBytes, "transfers between unlike alignments");
        std::ostringstream out;
        const std::string blocks = std::to_string(launch_.Blocks());
        out << "// " << launch_.name << ": " << blocks << (launch_.Blocks() == 1 ? " block" : " blocks")
            << " as scalar code; each core does a run of them.\n#include <cstdint>\n\n";
        headers_.insert("api/dataflow/dataflow_api.h");
        headers_.insert("softmetal/scalar/global_tensor.h");
        headers_.insert("softmetal/scalar/numbers.h");
        int64_t mailbox = 0;
        if (kernel_.locks) {
            headers_.insert("softmetal/scalar/lock.h");
            mailbox = Reserve("mailbox", 4 * cores_, "words of the lock, one a core");
        }
        for (const std::string& header : headers_) out << "#include \"" << header << "\"\n";
        out << "\nusing namespace softmetal::scalar;\n\nvoid kernel_main() {\n";
        Arguments(out, bounce, mailbox);
        out << "\n    for (uint32_t block = first_block; block < first_block + blocks; ++block) {\n";
        BlockIndices(out);
        for (const std::string& local : block_locals_) out << "        " << local << "\n";
        out << Finished(body_.str());
        if (returns_) out << "    next_block:;\n";
        out << "    }\n";
        const std::string flush = ForTensors("flush", true);
        if (!flush.empty()) out << "    " << flush << "\n";
        if (kernel_.locks) out << "    lock.leave();\n";
        out << "}\n";
        for (const Tensor& tensor : tensors_) {
            const std::string& name = kernel_.tensors[&tensor - tensors_.data()];
            if (tensor.read) kernel_.read.push_back(name);
            if (tensor.written) kernel_.written.push_back(name);
        }
        return out.str();
    }

    void Arguments(std::ostringstream& out, int64_t bounce, int64_t mailbox) {
        std::string previous;
        out << "    const uint32_t memory = get_write_ptr(tt::CBIndex::c_0);\n";
        for (size_t i = 0; i < tensors_.size(); ++i) {
            const std::string& name = tensors_[i].name;
            const std::string offset = previous.empty() ? "0" : previous + "_layout.next_compile_time_args_offset()";
            out << "    constexpr auto " << name << "_layout = TensorAccessorArgs<" << offset << ">();\n";
            out << "    auto " << name << " = global_tensor<" << ScalarTypeName(tensors_[i].dtype)
                << ">(\n        TensorAccessor(" << name << "_layout, get_arg_val<uint32_t>(" << kernel_.columns.size()
                << ")), memory + " << line_offsets_[i] << ", memory + " << bounce << ");\n";
            kernel_.columns.push_back("address:" + kernel_.tensors[i]);
            previous = name;
        }
        auto argument = [&](const std::string& column) {
            kernel_.columns.push_back(column);
            return "get_arg_val<uint32_t>(" + std::to_string(kernel_.columns.size() - 1) + ")";
        };
        out << "    const uint32_t first_block = " << argument("first_block") << ";\n";
        out << "    const uint32_t blocks = " << argument("blocks") << ";\n";
        for (const Var& scalar : launch_.scalars) {
            const std::string type = ScalarTypeName(scalar.dtype()), &wish = scalar->name_hint;
            std::string value = argument("scalar:" + wish);
            if (scalar.dtype().is_float() || scalar.dtype().is_bfloat16()) {
                value = "bits_as<float>(" + value + ")";
            } else if (scalar.dtype().bits() > 32) {
                value = "uint64_t(" + argument("scalar:" + wish + ".high") + ") << 32 | " + value;
            }
            out << "    const auto " << names_.at(scalar.get()) << " = " << type << "(" << value << ");\n";
        }
        for (const std::string& array : arrays_) out << "    " << array << "\n";
        if (kernel_.locks) {
            const std::string x = argument("grantor_x"), y = argument("grantor_y"), core = argument("core");
            const std::string ready = argument("ready_semaphore"), grant = argument("grant_semaphore");
            out << "    CoreLock lock(" << x << ", " << y << ", memory + " << mailbox << ",\n              " << core
                << ", " << ready << ", " << grant << ");\n";
        }
    }

    void BlockIndices(std::ostringstream& out) {
        int64_t below = 1;
        for (size_t i = 0; i < launch_.block_vars.size(); ++i) {
            const Var& var = launch_.block_vars[i];
            const int64_t extent = launch_.grid[i];
            const bool last = i + 1 == launch_.block_vars.size();
            std::string value = below == 1 ? "block" : "block / " + std::to_string(below);
            if (!last) value += " % " + std::to_string(extent);
            if (read_variables_.count(var.get())) {
                out << "        const int32_t " << names_.at(var.get()) << " = " << value << ";\n";
            }
            below *= extent;
        }
    }

    // "A.flush(), B.flush();" for the tensors that the kernel stores to, or all.
    std::string ForTensors(const std::string& method, bool written_only) const {
        std::string text;
        for (const Tensor& tensor : tensors_) {
            if (written_only && !tensor.written) continue;
            text += (text.empty() ? "" : ", ") + tensor.name + "." + method + "()";
        }
        return text.empty() ? "" : text + ";";
    }

    // Lines that could only be written once all statements had been seen.
    std::string Finished(const std::string& body) const {
        std::istringstream in(body);
        std::string out, line;
        while (std::getline(in, line)) {
            const size_t mark = line.find('@');
            const std::string word = mark == std::string::npos ? "" : line.substr(mark);
            if (word == "@refresh" || word == "@flush") {
                const std::string text = ForTensors(word.substr(1), word == "@flush");
                if (!text.empty()) out += line.substr(0, mark) + text + "\n";
                continue;
            }
            out += line + "\n";
        }
        return out;
    }

    const Launch& launch_;
    int64_t cores_;
    ScalarKernel kernel_;
    std::ostringstream body_;
    int indent_ = 1;
    bool in_lock_ = false, returns_ = false;
    std::unordered_set<const ffi::Object*> read_variables_;
    std::unordered_map<const ffi::Object*, std::string> names_;
    std::unordered_map<const ffi::Object*, std::pair<std::string, Buffer>> named_;
    std::unordered_map<const ffi::Object*, size_t> tensor_of_;
    VectorArrays vectors_;
    std::multiset<std::string> in_use_;
    std::vector<Tensor> tensors_;
    std::vector<int64_t> line_offsets_;
    std::vector<std::string> arrays_, block_locals_;
    int64_t local_bytes_ = 0;
};

}  // namespace

int64_t ElementBytes(const DataType& dtype, const std::string& whose) {
    if (dtype.lanes() != 1) {
        TVM_FFI_THROW(UnsupportedError) << whose << " has elements of the vector dtype " << DTypeName(dtype)
                                        << "; give it one more dimension instead";
    }
    ScalarTypeName(dtype);
    return dtype.is_bool() ? 1 : (dtype.bits() + 7) / 8;
}

ScalarKernel PrintScalarKernel(const Launch& launch, const Stmt& body, int64_t cores) {
    return KernelPrinter(launch, cores).Generate(body);
}

}  // namespace softmetal::tilelang
