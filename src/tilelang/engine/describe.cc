// Formulas of computations.
#include "engine/describe.h"

#include <cmath>
#include <cstdio>
#include <map>

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
        {"add", {" + ", 1}}, {"sub", {" - ", 1}}, {"mul", {" * ", 2}}, {"div", {" / ", 2}},
        {"lt", {" < ", 0}},  {"le", {" <= ", 0}}, {"gt", {" > ", 0}},  {"ge", {" >= ", 0}},
        {"eq", {" == ", 0}}, {"ne", {" != ", 0}}};
    if (value.op == "number") return Number(value.number);
    if (value.op == "tile") return value.chip->name + (value.transposed ? " transposed" : "");
    if (value.op == "column") return value.chip->name + "[row]";
    if (value.op == "row") return value.chip->name + "[col]";
    if (value.op == "element") return value.chip->name + "[0]";
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
    if (value.op == "rsub") return "(" + Number(value.args[1]->number) + " - " + Formula(*value.args[0], 2) + ")";
    std::string text = value.op + "(";
    for (size_t i = 0; i < value.args.size(); ++i) text += (i ? ", " : "") + Formula(*value.args[i], 0);
    return text + ")";
}

}  // namespace

std::string Describe(const Node& node) {
    return node.chip->name + " = " + Formula(*node.result, 0);
}

}  // namespace softmetal::tilelang::engine
