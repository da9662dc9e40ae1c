// Simplifies one call whose operands are simple already.
#include "engine/simplify.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <map>

namespace softmetal::tilelang::engine {
namespace {

bool IsNumber(const ValuePtr& value) {
    return value->op == "number";
}
double ShortFloat(double number) {
    const float value = static_cast<float>(number);
    uint32_t bits;
    std::memcpy(&bits, &value, sizeof bits);
    bits = (bits + 0x7fff + (bits >> 16 & 1)) & 0xffff0000;
    float rounded;
    std::memcpy(&rounded, &bits, sizeof bits);
    return rounded;
}

bool IsNumber(const ValuePtr& value, double number) {
    return IsNumber(value) && value->number == number;
}

PrimExpr Minus(const PrimExpr& a, const PrimExpr& b) {
    return a - b;
}
PrimExpr Over(const PrimExpr& a, const PrimExpr& b) {
    return tvm::div(a, b);
}
ValuePtr Computed(double number, const ValuePtr& scalar, PrimExpr (*how)(const PrimExpr&, const PrimExpr&)) {
    return MakeScalar(how(tvm::FloatImm(tvm::DataType::Float(32), number), scalar->scalar));
}

// The value of a call whose operands are numbers, or nothing.
std::optional<double> Folded(const std::string& op, const std::vector<ValuePtr>& args) {
    if (!std::all_of(args.begin(), args.end(), [](const ValuePtr& arg) { return IsNumber(arg); })) return {};
    const double a = args[0]->number, b = args.size() > 1 ? args[1]->number : 0;
    if (op == "add") return a + b;
    if (op == "sub") return a - b;
    if (op == "mul") return a * b;
    if (op == "div") return a / b;
    if (op == "max") return std::max(a, b);
    if (op == "min") return std::min(a, b);
    if (op == "exp") return std::exp(a);
    if (op == "exp2") return std::exp2(a);
    if (op == "log") return std::log(a);
    if (op == "log2") return std::log2(a);
    if (op == "sqrt") return std::sqrt(a);
    if (op == "rsqrt") return 1 / std::sqrt(a);
    return {};
}

// A select between two numbers by a predicate is a pattern with these numbers.
ValuePtr SimplifiedWhere(const std::vector<ValuePtr>& args) {
    const ValuePtr &condition = args[0], &then_value = args[1], &else_value = args[2];
    if (IsNumber(condition)) return condition->number != 0 ? then_value : else_value;
    const bool plain = condition->op == "pattern" && condition->if_true == 1 && condition->if_false == 0;
    if (!plain || !IsNumber(then_value) || !IsNumber(else_value)) return MakeCall("where", args);
    auto pattern = std::make_shared<Value>(*condition);
    pattern->if_true = then_value->number;
    pattern->if_false = else_value->number;
    return pattern;
}

bool SameLeaf(const ValuePtr& a, const ValuePtr& b) {
    if (a == b) return true;
    return a->args.empty() && b->args.empty() && a->chip && a->chip == b->chip && a->op == b->op && a->op != "reduce" &&
           a->op != "matmul" && a->transposed == b->transposed;
}

// exp(x * scale): the function takes a scale, of eight bits.
ValuePtr SimplifiedExp(const std::string& op, const ValuePtr& x) {
    const bool scaled = x->op == "mul" && IsNumber(x->args[1]);
    const double scale = (scaled ? x->args[1]->number : 1.0) * (op == "exp2" ? std::log(2.0) : 1.0);
    if (!scaled || std::abs(ShortFloat(scale) / scale - 1) > std::ldexp(1.0, -12)) return MakeCall(op, {x});
    ValuePtr call = MakeCall("exp", {x->args[0]});
    call->number = scale;
    return call;
}

// 1 + exp(-x)
bool IsLogistic(const ValuePtr& value) {
    if (value->op != "add" || !IsNumber(value->args[1], 1)) return false;
    const ValuePtr& power = value->args[0];
    return power->op == "exp" && power->number == 0 && power->args[0]->op == "negative";
}

bool ScaledBySame(const ValuePtr& a, const ValuePtr& b) {
    return a->op == "mul" && b->op == "mul" && IsNumber(a->args[1]) && IsNumber(b->args[1], a->args[1]->number);
}

// 1 + erf(x / sqrt(2)) of this x
bool IsErfTerm(const ValuePtr& value, const ValuePtr& x) {
    if (value->op != "add" || !IsNumber(value->args[1], 1) || value->args[0]->op != "erf") return false;
    const ValuePtr& scaled = value->args[0]->args[0];
    return scaled->op == "mul" && SameLeaf(scaled->args[0], x) && IsNumber(scaled->args[1]) &&
           std::abs(scaled->args[1]->number - std::sqrt(0.5)) < 1e-6;
}

// x of x / 2 * (1 + erf(x / sqrt(2))), in the orders that people write it, or nullptr.
ValuePtr OfGelu(const ValuePtr& a, const ValuePtr& b) {
    if (a->op != "mul") return nullptr;
    const ValuePtr &left = a->args[0], &right = a->args[1];
    if (IsNumber(right, 0.5) && IsErfTerm(b, left)) return left;
    if (!IsNumber(b, 0.5)) return nullptr;
    if (IsErfTerm(right, left)) return left;
    return IsErfTerm(left, right) ? right : nullptr;
}

}  // namespace

ValuePtr Simplified(const std::string& op, const std::vector<ValuePtr>& args) {
    if (const auto folded = Folded(op, args)) return MakeNumber(*folded);
    if (op == "where") return SimplifiedWhere(args);
    if (op == "log2") return MakeCall("mul", {MakeCall("log", args), MakeNumber(1 / std::log(2.0))});
    if (op == "log10") return MakeCall("mul", {MakeCall("log", args), MakeNumber(1 / std::log(10.0))});
    if (op == "exp" || op == "exp2") return SimplifiedExp(op, args[0]);
    if (op == "recip" && IsLogistic(args[0])) return MakeCall("sigmoid", {args[0]->args[0]->args[0]->args[0]});
    if (args.size() != 2) return MakeCall(op, args);
    const ValuePtr &a = args[0], &b = args[1];
    // Numbers stand on the right.
    const bool commutes = op == "add" || op == "mul" || op == "max" || op == "min";
    if (commutes && IsUniform(*a) && !IsUniform(*b)) return Simplified(op, {b, a});
    if (IsNumber(b, 0) && (op == "add" || op == "sub")) return a;
    if (op == "max" && IsNumber(b, -std::numeric_limits<double>::infinity())) return a;
    if (op == "min" && IsNumber(b, std::numeric_limits<double>::infinity())) return a;
    if (IsNumber(b, 1) && (op == "mul" || op == "div")) return a;
    if (op == "div" && IsNumber(b)) return MakeCall("mul", {a, MakeNumber(1 / b->number)});
    if (op == "sub" && IsNumber(b)) return MakeCall("add", {a, MakeNumber(-b->number)});
    if (op == "sub" && b->op == "scalar") return MakeCall("add", {a, Computed(0, b, Minus)});
    if (op == "div" && b->op == "scalar") return MakeCall("mul", {a, Computed(1, b, Over)});
    if (op == "sub" && IsUniform(*a)) return MakeCall("rsub", {b, a});
    if (op == "div" && IsNumber(a)) return Simplified("mul", {Simplified("recip", {b}), a});
    if (op == "div" && IsLogistic(b)) return Simplified("mul", {a, Simplified("recip", {b})});
    if (op == "mul" && IsNumber(b, -1)) return MakeCall("negative", {a});
    if (op == "mul" && SameLeaf(a, b)) return MakeCall("square", {a});
    if (op == "max" && IsNumber(b, 0)) return MakeCall("relu", {a});
    if (op == "pow" && IsNumber(b, 2)) return MakeCall("square", {a});
    if (op == "pow" && IsNumber(b, 0.5)) return MakeCall("sqrt", {a});
    if (IsUniform(*a) && !IsUniform(*b) &&
        (op == "lt" || op == "le" || op == "gt" || op == "ge" || op == "eq" || op == "ne")) {
        static const std::map<std::string, std::string> kMirrored = {{"lt", "gt"}, {"gt", "lt"}, {"le", "ge"},
                                                                     {"ge", "le"}, {"eq", "eq"}, {"ne", "ne"}};
        return MakeCall(kMirrored.at(op), {b, a});
    }
    // x * sigmoid(x)
    if (op == "mul" && b->op == "sigmoid" && SameLeaf(a, b->args[0])) return MakeCall("silu", {a});
    if (op == "mul" && a->op == "sigmoid" && SameLeaf(b, a->args[0])) return MakeCall("silu", {b});
    if (op == "mul") {
        for (const ValuePtr& x : {OfGelu(a, b), OfGelu(b, a)}) {
            if (x) return MakeCall("gelu", {x});
        }
    }
    if (op == "mul" && a->op == "mul" && IsNumber(b) && IsNumber(a->args[1])) {
        return MakeCall("mul", {a->args[0], MakeNumber(a->args[1]->number * b->number)});
    }
    // a * s - b * s: one product less, and the difference keeps its digits.
    if (op == "sub" && ScaledBySame(a, b)) {
        return MakeCall("mul", {MakeCall("sub", {a->args[0], b->args[0]}), a->args[1]});
    }
    return MakeCall(op, args);
}

}  // namespace softmetal::tilelang::engine
