// Walks kernel trees and prints C++.
#include "codegen_tt_base.h"

namespace softmetal::tilelang {

using namespace tvm;
using namespace tvm::tirx;

namespace {

int Precedence(const PrimExpr& expr) {
    if (expr.as<MulNode>()) return 3;
    if (expr.as<AddNode>() || expr.as<SubNode>()) return 2;
    if (expr.as<GTNode>() || expr.as<LTNode>() || expr.as<EQNode>()) return 1;
    return 4;
}

}  // namespace

std::string CodeGenTTBase::Generate(const Stmt& tree, const std::string& about) {
    VisitStmt(tree);
    std::ostringstream file;
    file << "// " << about << "\n#include <cstdint>\n\n";
    headers_.insert(BaseHeader());
    for (const std::string& header : headers_) file << "#include \"" << header << "\"\n";
    file << "\nvoid kernel_main() {\n" << body_.str() << "}\n";
    return file.str();
}

void CodeGenTTBase::Line(const std::string& text) {
    constexpr size_t kWidth = 120;
    std::string pad(4 * indent_, ' ');
    std::string rest = text;
    while (pad.size() + rest.size() > kWidth) {
        const size_t cut = rest.rfind(", ", kWidth - pad.size() - 2);
        if (cut == std::string::npos) break;
        body_ << pad << rest.substr(0, cut + 1) << "\n";
        rest = rest.substr(cut + 2);
        pad = std::string(4 * indent_ + 4, ' ');
    }
    body_ << pad << rest << "\n";
}

std::string CodeGenTTBase::PrintArgs(const CallNode* call) {
    std::string text;
    for (const PrimExpr& arg : call->args) text += (text.empty() ? "" : ", ") + Print(arg);
    return text;
}

CodeGenTTBase::Section CodeGenTTBase::SectionOf(const Stmt& statement) {
    if (const auto* bind = statement.as<BindNode>()) {
        if (bind->value.as<IntImmNode>()) return kConstants;
        const auto* call = bind->value.as<CallNode>();
        const TTOp* entry = call ? AsTTOp(call) : nullptr;
        return entry && std::string(entry->name) == "runtime_arg" ? kArguments : kLocals;
    }
    const auto* evaluate = statement.as<EvaluateNode>();
    const auto* call = evaluate ? evaluate->value.as<CallNode>() : nullptr;
    const TTOp* entry = call ? AsTTOp(call) : nullptr;
    return entry && std::string(entry->name) == "comment" ? kComment : kWork;
}

void CodeGenTTBase::VisitStmt_(const SeqStmtNode* op) {
    for (const Stmt& statement : op->seq) {
        const Section section = SectionOf(statement);
        if (indent_ == 1 && section_ != kStart && (section != section_ || section == kComment)) {
            if (section_ != kComment) body_ << "\n";
        }
        if (indent_ == 1) section_ = section;
        VisitStmt(statement);
    }
}

void CodeGenTTBase::VisitStmt_(const BindNode* op) {
    const std::string name = op->var->name_hint;
    if (const auto* number = op->value.as<IntImmNode>()) {
        const bool is_cb = name.rfind("kCb", 0) == 0;
        Line("constexpr uint32_t " + name + " = " + (is_cb ? "tt::CBIndex::c_" : "") + std::to_string(number->value) +
             ";");
        return;
    }
    const auto* call = op->value.as<CallNode>();
    const TTOp* entry = call ? AsTTOp(call) : nullptr;
    if (entry && PrintBind(op, call, *entry)) return;
    Line("const uint" + std::to_string(op->var.dtype().bits()) + "_t " + name + " = " + Print(op->value) + ";");
}

void CodeGenTTBase::VisitStmt_(const ForNode* op) {
    const std::string name = op->loop_var->name_hint;
    Line("for (uint32_t " + name + " = " + Print(op->min) + "; " + name + " < " + Print(op->extent) + "; ++" + name +
         ") {");
    ++indent_;
    VisitStmt(op->body);
    --indent_;
    Line("}");
}

void CodeGenTTBase::VisitStmt_(const IfThenElseNode* op) {
    Line("if (" + Print(op->condition) + ") {");
    ++indent_;
    VisitStmt(op->then_case);
    --indent_;
    if (op->else_case.defined()) {
        Line("} else {");
        ++indent_;
        VisitStmt(op->else_case.value());
        --indent_;
    }
    Line("}");
}

void CodeGenTTBase::VisitStmt_(const EvaluateNode* op) {
    const auto* call = op->value.as<CallNode>();
    const TTOp* entry = call ? AsTTOp(call) : nullptr;
    if (entry && std::string(entry->name) == "comment") {
        return Line("// " + std::string(call->args[0].as<StringImmNode>()->value));
    }
    Line(Print(op->value) + ";");
}

void CodeGenTTBase::VisitStmt_(const AttrStmtNode* op) {
    VisitStmt(op->body);
}

void CodeGenTTBase::VisitStmtDefault_(const ffi::Object* op) {
    TVM_FFI_THROW(UnsupportedError) << "statement " << op->GetTypeKey() << " cannot be printed in a kernel";
}

std::string CodeGenTTBase::Operand(const PrimExpr& expr, int precedence) {
    const std::string text = Print(expr);
    return Precedence(expr) < precedence ? "(" + text + ")" : text;
}

std::string CodeGenTTBase::VisitExpr_(const VarNode* op) {
    return op->name_hint;
}

std::string CodeGenTTBase::VisitExpr_(const IntImmNode* op) {
    if (op->dtype.is_bool()) return op->value ? "true" : "false";
    return std::to_string(op->value);
}

std::string CodeGenTTBase::VisitExpr_(const AddNode* op) {
    return Operand(op->a, 2) + " + " + Operand(op->b, 2);
}
std::string CodeGenTTBase::VisitExpr_(const SubNode* op) {
    return Operand(op->a, 2) + " - " + Operand(op->b, 3);
}
std::string CodeGenTTBase::VisitExpr_(const MulNode* op) {
    return Operand(op->a, 3) + " * " + Operand(op->b, 3);
}
std::string CodeGenTTBase::VisitExpr_(const GTNode* op) {
    return Operand(op->a, 2) + " > " + Operand(op->b, 2);
}
std::string CodeGenTTBase::VisitExpr_(const LTNode* op) {
    return Operand(op->a, 2) + " < " + Operand(op->b, 2);
}
std::string CodeGenTTBase::VisitExpr_(const EQNode* op) {
    return Operand(op->a, 2) + " == " + Operand(op->b, 2);
}

std::string CodeGenTTBase::VisitExpr_(const CallNode* op) {
    const TTOp* entry = AsTTOp(op);
    if (!entry || !*entry->spelling) {
        std::ostringstream text;
        text << op->op;
        TVM_FFI_THROW(UnsupportedError) << "call to " << text.str() << " cannot be printed in a kernel";
    }
    if (!(entry->kernels & Kind())) {
        TVM_FFI_THROW(InternalError) << "tt." << entry->name << " stands in a kernel that cannot call it";
    }
    if (*entry->header) headers_.insert(entry->header);
    return std::string(entry->spelling) + "(" + PrintArgs(op) + ")";
}

std::string CodeGenTTBase::VisitExprDefault_(const ffi::Object* op) {
    TVM_FFI_THROW(UnsupportedError) << "expression " << op->GetTypeKey() << " cannot be printed in a kernel";
    TVM_FFI_UNREACHABLE();
}

}  // namespace softmetal::tilelang
