// Builds kernel trees.
#include "kernel_builder.h"

#include <algorithm>

#include "attrs.h"

namespace softmetal::tilelang {

using namespace tvm;
using namespace tvm::tirx;

Var KernelBuilder::Const(const std::string& name, int64_t value) {
    for (const auto& [var, known] : constants_) {
        if (var->name_hint != name) continue;
        if (known != value)
            TVM_FFI_THROW(InternalError) << "constant " << name << " is both " << known << " and " << value;
        return var;
    }
    Var var(name, DataType::UInt(32));
    constants_.push_back({var, value});
    return var;
}

PrimExpr KernelBuilder::Call(const std::string& op, const ffi::Array<Expr>& args) {
    const TTOp& entry = FindTTOp(op);
    if (entry.num_inputs >= 0 && static_cast<size_t>(entry.num_inputs) != args.size()) {
        TVM_FFI_THROW(InternalError) << "tt." << op << " takes " << entry.num_inputs << " arguments, got "
                                     << args.size();
    }
    return tirx::Call(DataType::UInt(entry.result_bits), Op::Get("tt." + op), args);
}

void KernelBuilder::Do(const std::string& op, const ffi::Array<Expr>& args) {
    open_.back().push_back(Evaluate(Call(op, args)));
}

void KernelBuilder::Comment(const std::string& text) {
    Do("comment", {StringImm(text)});
}

Var KernelBuilder::Let(const std::string& name, const Expr& value) {
    // A loop of one turn leaves no braces, so two of its bodies may name the same thing in one scope.
    const int64_t uses = ++names_.back()[name];
    Var var(uses == 1 ? name : name + "_" + std::to_string(uses), value.dtype());
    open_.back().push_back(Bind(var, value));
    return var;
}

Var KernelBuilder::Arg(const std::string& name) {
    args_.push_back(name);
    return Let(name, Call("runtime_arg", {Number(static_cast<int64_t>(args_.size()) - 1)}));
}

void KernelBuilder::Loop(const std::string& name, const std::string& count_name, int64_t count,
                         const std::function<void(Expr)>& body) {
    if (count == 1) return body(Number(0));
    Var var(name, DataType::UInt(32));
    const Var extent = Const(count_name, count);
    const Stmt loop = For(var, Number(0), extent, ForKind::kSerial, Collect([&] { body(var); }));
    open_.back().push_back(loop);
}

void KernelBuilder::If(const Expr& condition, const Body& then_body, const Body& else_body) {
    const Stmt then_case = Collect(then_body);
    ffi::Optional<Stmt> else_case;
    if (else_body) else_case = Collect(else_body);
    open_.back().push_back(IfThenElse(condition, then_case, else_case));
}

Stmt KernelBuilder::Collect(const Body& body) {
    open_.emplace_back();
    names_.emplace_back();
    body();
    ffi::Array<Stmt> statements(open_.back().begin(), open_.back().end());
    open_.pop_back();
    names_.pop_back();
    return SeqStmt::Flatten(statements);
}

Stmt KernelBuilder::Finish(const std::string& kernel) {
    std::stable_partition(constants_.begin(), constants_.end(),
                          [](const auto& item) { return std::string(item.first->name_hint).rfind("kCb", 0) == 0; });
    ffi::Array<Stmt> statements;
    for (const auto& [var, value] : constants_) statements.push_back(Bind(var, Number(value)));
    for (const Stmt& statement : open_.back()) statements.push_back(statement);
    return AttrStmt(StringImm(kernel), kKernelScope, StringImm(kernel), SeqStmt::Flatten(statements));
}

}  // namespace softmetal::tilelang
