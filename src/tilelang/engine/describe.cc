// Formulas of computations.
#include "engine/describe.h"

#include <cmath>
#include <cstdio>
#include <map>
#include <sstream>

#include "engine/short_exp.h"

namespace softmetal::tilelang::engine {
namespace {

std::string Number(double number) {
    if (std::isinf(number)) return number < 0 ? "-inf" : "inf";
    char text[32];
    std::snprintf(text, sizeof text, "%.6g", number);
    return text;
}

std::string Formula(const Value& value, int outer) {
    static const std::map<std::string, std::pair<const char*, int>> kInfix = {
        {"add", {" + ", 1}}, {"sub", {" - ", 1}}, {"mul", {" * ", 2}}, {"div", {" / ", 2}}, {"lt", {" < ", 0}},
        {"le", {" <= ", 0}}, {"gt", {" > ", 0}},  {"ge", {" >= ", 0}}, {"eq", {" == ", 0}}, {"ne", {" != ", 0}}};
    if (value.op == "number") return Number(value.number);
    if (value.op == "tile") return value.chip->name + (value.transposed ? " transposed" : "");
    if (value.op == "column") return value.chip->name + "[row]";
    if (value.op == "row") return value.chip->name + "[col]";
    if (value.op == "element") return value.chip->name + "[0]";
    if (value.op == "scalar") {
        const auto* cast = value.scalar.as<tvm::tirx::CastNode>();
        return Text(cast ? cast->value : value.scalar);
    }
    if (value.op == "index" || value.op == "position") return value.over_columns ? "col" : "row";
    if (value.op == "pattern") {
        return "(inside ? " + Number(value.if_true) + " : " + Number(value.if_false) + ")";
    }
    if (value.op == "reduce") {
        return value.kind + " of " + value.chip->name + (value.over_columns ? " along rows" : " down columns");
    }
    if (value.op == "matmul") {
        return value.chip->name + " @ " + value.chip_b->name + (value.trans_b ? " transposed" : "");
    }
    if (const auto infix = kInfix.find(value.op); infix != kInfix.end()) {
        const auto& [sign, strength] = infix->second;
        const std::string text = Formula(*value.args[0], strength) + sign + Formula(*value.args[1], strength + 1);
        return strength < outer ? "(" + text + ")" : text;
    }
    if (value.number != 0 && (value.op == "exp" || value.op == kShortExp)) {
        return value.op + "(" + Number(value.number) + " * " + Formula(*value.args[0], 3) + ")";
    }
    if (value.op == "rsub") return "(" + Formula(*value.args[1], 0) + " - " + Formula(*value.args[0], 2) + ")";
    std::string text = value.op + "(";
    for (size_t i = 0; i < value.args.size(); ++i) text += (i ? ", " : "") + Formula(*value.args[i], 0);
    return text + ")";
}

void Show(const Body& body, int indent, std::ostringstream& text) {
    const std::string margin(2 * indent, ' ');
    for (const NodePtr& node : body) {
        text << margin;
        switch (node->kind) {
            case Node::kLoop:
                text << "for " << node->var->name_hint << " in " << node->min << " .. " << node->min + node->extent;
                break;
            case Node::kIf:
                text << "if " << node->value;
                break;
            case Node::kLet:
                text << node->var->name_hint << " := " << node->value;
                break;
            case Node::kLoad:
            case Node::kStore: {
                const bool load = node->kind == Node::kLoad;
                text << (load ? "load " : "store ") << node->chip->name << (load ? " from " : " to ")
                     << node->global->buffer->name << "[";
                for (size_t i = 0; i < node->global->mins.size(); ++i) {
                    text << (i ? ", " : "") << node->global->mins[i];
                }
                text << "]" << (node->once ? ", once for all blocks" : "");
                break;
            }
            case Node::kCompute:
                text << Describe(*node) << (node->inside ? ", inside the mask" : "")
                     << (node->beside ? ", beside the next " + std::to_string(node->beside) : "");
                break;
            case Node::kScalar:
                text << Describe(*node->scalar);
                break;
        }
        text << "\n";
        Show(node->body, indent + 1, text);
        if (node->otherwise.empty()) continue;
        text << margin << "else\n";
        Show(node->otherwise, indent + 1, text);
    }
}

}  // namespace

std::string Show(const Program& program) {
    std::ostringstream text;
    Show(program.body, 0, text);
    return text.str();
}

std::string Describe(const ScalarWork& work) {
    std::string text = std::string("scalar code of the ") + (work.by_writer ? "writer" : "reader");
    auto list = [&](const char* head, const std::vector<ChipUse>& uses) {
        for (const ChipUse& use : uses) text += (&use == uses.data() ? head : ", ") + use.chip->name;
    };
    list(", from ", work.takes), list(", sets ", work.gives);
    return text;
}

std::string Describe(const Node& node) {
    return node.chip->name + " = " + Formula(*node.result, 0);
}

}  // namespace softmetal::tilelang::engine
