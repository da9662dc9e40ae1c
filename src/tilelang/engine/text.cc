// Kernel text and index expressions.
#include "engine/text.h"

#include <algorithm>
#include <cctype>
#include <sstream>

#include "attrs.h"

namespace softmetal::tilelang::engine {

using namespace tvm;
using namespace tvm::tirx;

std::string KernelText::Const(const std::string& name, int64_t value, const std::string& text) {
    const std::string spelled = text.empty() ? std::to_string(value) : text;
    for (const auto& [known, number] : constants_) {
        if (known != name) continue;
        if (number != spelled)
            TVM_FFI_THROW(InternalError) << "constant " << name << " is both " << number << " and " << spelled;
        return name;
    }
    // Ids of circular buffers first.
    auto at = constants_.end();
    if (name.rfind("kCb", 0) == 0) {
        at = std::find_if(constants_.begin(), constants_.end(),
                          [](const auto& other) { return other.first.rfind("kCb", 0) != 0; });
    }
    constants_.insert(at, {name, spelled});
    return name;
}

std::string KernelText::Arg(const std::string& name, const std::string& column) {
    arguments_.push_back("const uint32_t " + name + " = get_arg_val<uint32_t>(" + std::to_string(columns_.size()) +
                         ");");
    columns_.push_back(column);
    return name;
}

void KernelText::Helper(const std::string& text) {
    for (const std::string& known : helpers_) {
        if (known == text) return;
    }
    helpers_.push_back(text);
}

void KernelText::Line(const std::string& text) {
    constexpr size_t kWidth = 120;
    std::string rest = std::string(4 * indent_, ' ') + text;
    const bool comment = text.rfind("//", 0) == 0;
    while (rest.size() > kWidth) {
        size_t cut = rest.rfind(' ', kWidth);
        const size_t start = rest.find_first_not_of(' ');
        if (cut == std::string::npos || cut <= start + 3) break;
        body_ += rest.substr(0, cut) + "\n";
        rest = std::string(4 * indent_, ' ') + (comment ? "// " : "    ") + rest.substr(cut + 1);
    }
    body_ += rest + "\n";
}

void KernelText::Blank() {
    const bool opened = body_.size() >= 2 && body_.compare(body_.size() - 2, 2, "{\n") == 0;
    const bool blank = body_.empty() || (body_.size() >= 2 && body_.compare(body_.size() - 2, 2, "\n\n") == 0);
    if (!opened && !blank) body_ += "\n";
}

void KernelText::Block(const std::string& lines) {
    std::istringstream in(lines);
    const std::string margin(4 * indent_, ' ');
    for (std::string line; std::getline(in, line);) body_ += line.empty() ? "\n" : margin + line + "\n";
}

void KernelText::Open(const std::string& head) {
    Line(head + " {");
    ++indent_;
}

void KernelText::Close() {
    --indent_;
    Line("}");
}

std::string KernelText::OpenLoop(const std::string& var, const std::string& count, int64_t value, int64_t step) {
    if (value <= step) return "0";
    Open("for (uint32_t " + var + " = 0; " + var + " < " + Const(count, value) + "; " +
         (step == 1 ? "++" + var : var + " += " + std::to_string(step)) + ")");
    return var;
}

std::string KernelText::OpenLoopTo(const std::string& var, const std::string& end) {
    Open("for (uint32_t " + var + " = 0; " + var + " < " + end + "; ++" + var + ")");
    return var;
}

// Known at the end: the body may ask for more arguments.
std::string KernelText::FirstListed() {
    lists_ = true;
    return "kFirstListed";
}

std::string KernelText::Finish(const std::string& about) {
    if (lists_) Const(FirstListed(), static_cast<int64_t>(columns_.size()));
    std::ostringstream text;
    text << "// " << about << "\n#include <cstdint>\n\n";
    for (const std::string& header : headers_) text << "#include \"" << header << "\"\n";
    if (!helpers_.empty()) {
        text << "\nnamespace {\n";
        for (const std::string& helper : helpers_) text << "\n" << helper << "\n";
        text << "\n}  // namespace\n";
    }
    text << "\nvoid kernel_main() {\n";
    for (const auto& [name, value] : constants_) text << "    constexpr uint32_t " << name << " = " << value << ";\n";
    if (!constants_.empty() && !arguments_.empty()) text << "\n";
    for (const std::string& line : arguments_) text << "    " << line << "\n";
    if (!constants_.empty() || !arguments_.empty()) text << "\n";
    text << body_ << "}\n";
    return text.str();
}

// ---- index expressions

std::string IndexText::Name(const Var& var) {
    std::string& name = names_[var.get()];
    if (!name.empty()) return name;
    std::string wish;
    for (char c : std::string(var->name_hint)) wish += std::isalnum(static_cast<unsigned char>(c)) ? c : '_';
    name = wish;
    for (int n = 2; !taken_.insert(name).second; ++n) name = wish + "_" + std::to_string(n);
    return name;
}

std::string IndexText::Infix(const PrimExpr& a, const PrimExpr& b, const char* op, int own, int outer) {
    const std::string text = Print(a, own) + " " + op + " " + Print(b, own + 1);
    return own < outer ? "(" + text + ")" : text;
}

std::string IndexText::Print(const PrimExpr& expr, int outer) {
    if (const auto* imm = expr.as<IntImmNode>()) return std::to_string(imm->value);
    if (const auto* var = expr.as<VarNode>()) return Name(GetRef<Var>(var));
    if (const auto* cast = expr.as<CastNode>()) return Print(cast->value, outer);
    if (const auto* op = expr.as<AddNode>()) {
        const auto* imm = op->b.as<IntImmNode>();
        if (imm && imm->value < 0) return Infix(op->a, IntImm(op->b.dtype(), -imm->value), "-", 4, outer);
        return Infix(op->a, op->b, "+", 4, outer);
    }
    if (const auto* op = expr.as<SubNode>()) return Infix(op->a, op->b, "-", 4, outer);
    if (const auto* op = expr.as<MulNode>()) return Infix(op->a, op->b, "*", 5, outer);
    if (const auto* op = expr.as<DivNode>()) return Infix(op->a, op->b, "/", 5, outer);
    if (const auto* op = expr.as<ModNode>()) return Infix(op->a, op->b, "%", 5, outer);
    // What is divided is never negative: see DividesWhole.
    if (const auto* op = expr.as<FloorDivNode>()) return Infix(op->a, op->b, "/", 5, outer);
    if (const auto* op = expr.as<FloorModNode>()) return Infix(op->a, op->b, "%", 5, outer);
    if (const auto* op = expr.as<LTNode>()) return Infix(op->a, op->b, "<", 3, outer);
    if (const auto* op = expr.as<LENode>()) return Infix(op->a, op->b, "<=", 3, outer);
    if (const auto* op = expr.as<GTNode>()) return Infix(op->a, op->b, ">", 3, outer);
    if (const auto* op = expr.as<GENode>()) return Infix(op->a, op->b, ">=", 3, outer);
    if (const auto* op = expr.as<EQNode>()) return Infix(op->a, op->b, "==", 2, outer);
    if (const auto* op = expr.as<NENode>()) return Infix(op->a, op->b, "!=", 2, outer);
    if (const auto* op = expr.as<AndNode>()) return Infix(op->a, op->b, "&&", 1, outer);
    if (const auto* op = expr.as<OrNode>()) {
        const std::string text = Print(op->a, 2) + " || " + Print(op->b, 2);
        return outer > 0 ? "(" + text + ")" : text;
    }
    if (const auto* op = expr.as<NotNode>()) return "!" + Print(op->a, 9);
    auto choose = [&](const PrimExpr& condition, const PrimExpr& a, const PrimExpr& b) {
        return "(" + Print(condition, 1) + " ? " + Print(a, 1) + " : " + Print(b, 1) + ")";
    };
    if (const auto* op = expr.as<MinNode>()) return choose(op->a < op->b, op->a, op->b);
    if (const auto* op = expr.as<MaxNode>()) return choose(op->a > op->b, op->a, op->b);
    if (const auto* op = expr.as<SelectNode>()) return choose(op->condition, op->true_value, op->false_value);
    const auto* call = expr.as<CallNode>();
    if (call && call->args.size() == 3) return choose(call->args[0], call->args[1], call->args[2]);
    std::ostringstream text;
    text << "the index expression " << expr << " has no form in a kernel";
    throw Declined{text.str()};
}

// ---- spelled numbers

std::string Sum(const std::vector<std::string>& terms) {
    std::string sum;
    for (const std::string& term : terms) {
        if (term != "0") sum += (sum.empty() ? "" : " + ") + term;
    }
    return sum.empty() ? "0" : sum;
}

std::string Times(const std::string& a, const std::string& name, int64_t value) {
    if (a == "0" || value == 1) return a;
    const bool simple = a.find(' ') == std::string::npos;
    return (simple ? a : "(" + a + ")") + " * " + name;
}

std::string Camel(const std::string& name) {
    std::string out;
    bool upper = true;
    for (char c : name) {
        if (c == '_') {
            upper = true;
            continue;
        }
        out += upper ? static_cast<char>(std::toupper(static_cast<unsigned char>(c))) : c;
        upper = false;
    }
    return out;
}

}  // namespace softmetal::tilelang::engine
