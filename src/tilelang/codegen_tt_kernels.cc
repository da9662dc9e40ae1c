// The visitors of the three kernels. Reader and writer share what data movement needs: accessors, flags in L1.
#include "attrs.h"
#include "codegen_tt_base.h"

namespace softmetal::tilelang {

using namespace tvm;
using namespace tvm::tirx;

namespace {

class DataMovementVisitor : public CodeGenTTBase {
protected:
    std::string BaseHeader() const final { return "api/dataflow/dataflow_api.h"; }

    bool PrintBind(const BindNode* op, const CallNode* call, const TTOp& entry) final {
        const std::string name = op->var->name_hint, kind = entry.name;
        if (kind == "runtime_arg") {
            Line("const uint32_t " + name + " = get_arg_val<uint32_t>(" + Print(call->args[0]) + ");");
        } else if (kind == "tensor_accessor") {
            const std::string offset =
                last_accessor_.empty() ? "0" : last_accessor_ + "_layout.next_compile_time_args_offset()";
            Line("constexpr auto " + name + "_layout = TensorAccessorArgs<" + offset + ">();");
            Line("const auto " + name + " = TensorAccessor(" + name + "_layout, " + Print(call->args[1]) + ");");
            last_accessor_ = name;
        } else if (kind == "l1_word") {
            Line("auto* " + name + " = reinterpret_cast<volatile tt_l1_ptr uint32_t*>(" + Print(call->args[0]) + ");");
        } else {
            return false;
        }
        return true;
    }

private:
    std::string last_accessor_;
};

class ReaderVisitor final : public DataMovementVisitor {
    KernelKind Kind() const final { return kReader; }
};

class WriterVisitor final : public DataMovementVisitor {
    KernelKind Kind() const final { return kWriter; }
};

class ComputeVisitor final : public CodeGenTTBase {
    KernelKind Kind() const final { return kCompute; }
    std::string BaseHeader() const final { return "api/compute/common.h"; }
};

Stmt FindKernel(const Stmt& body, const std::string& name) {
    ffi::Optional<Stmt> found;
    PostOrderVisit(body, [&](const ffi::ObjectRef& node) {
        const auto* attr = node.as<AttrStmtNode>();
        if (attr && attr->attr_key == kKernelScope && attr->value.as<StringImmNode>()->value == name) {
            found = GetRef<Stmt>(attr);
        }
    });
    if (!found.defined())
        TVM_FFI_THROW(InternalError) << "the function has no " << name << " tree; run Tensorize first";
    return found.value();
}

std::string About(const PrimFunc& func, const std::string& name) {
    const auto gemm = Load<GemmMetadata>(func, kMetadataAttr, "InferTTMetadata");
    const auto schedule = Load<Schedule>(func, kScheduleAttr, "MemorySpaceLower");
    const std::string &a = gemm.tensors[0], &b = gemm.tensors[1], &c = gemm.tensors[2];
    auto from = [](bool multicast, const char* line) {
        return multicast ? std::string("; one core of each ") + line + " reads and multicasts" : std::string();
    };
    if (name == "reader") return gemm.name + ": blocks of " + a + " into L1" + from(schedule.multicast_a, "row") + ".";
    if (name == "writer") {
        return gemm.name + ": blocks of " + b + " into L1" + from(schedule.multicast_b, "column") + ", blocks of " + c +
               " back to DRAM.";
    }
    return gemm.name + ": " + c + " = " + a + " * " + b + ", block by block.";
}

}  // namespace

std::string GenerateKernel(const PrimFunc& func, const std::string& name) {
    const Stmt tree = FindKernel(func->body, name);
    const std::string about = About(func, name);
    if (name == "reader") return ReaderVisitor().Generate(tree, about);
    if (name == "writer") return WriterVisitor().Generate(tree, about);
    return ComputeVisitor().Generate(tree, about);
}

}  // namespace softmetal::tilelang
