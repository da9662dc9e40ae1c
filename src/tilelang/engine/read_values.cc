// Scalar expressions become trees of tile functions; comparisons of indices become patterns.
#include "engine/read_values.h"

#include <tvm/arith/pattern.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include "engine/simplify.h"
#include "tile_ops.h"

namespace softmetal::tilelang::engine {

using namespace tvm;
using namespace tvm::tirx;

namespace {

// TIR intrinsics of one or two operands that are one function of the tile engine.
const std::map<std::string, std::string>& Functions() {
    static const std::map<std::string, std::string> known = {
        {"tirx.exp", "exp"},         {"tirx.exp2", "exp2"},   {"tirx.log", "log"},
        {"tirx.log2", "log2"},       {"tirx.log10", "log10"}, {"tirx.log1p", "log1p"},
        {"tirx.sqrt", "sqrt"},       {"tirx.rsqrt", "rsqrt"}, {"tirx.tanh", "tanh"},
        {"tirx.sigmoid", "sigmoid"}, {"tirx.sin", "sin"},     {"tirx.cos", "cos"},
        {"tirx.tan", "tan"},         {"tirx.asin", "asin"},   {"tirx.acos", "acos"},
        {"tirx.atan", "atan"},       {"tirx.sinh", "sinh"},   {"tirx.cosh", "cosh"},
        {"tirx.asinh", "asinh"},     {"tirx.acosh", "acosh"}, {"tirx.atanh", "atanh"},
        {"tirx.erf", "erf"},         {"tirx.fabs", "abs"},    {"tirx.floor", "floor"},
        {"tirx.ceil", "ceil"},       {"tirx.trunc", "trunc"}, {"tirx.pow", "pow"},
        {"tirx.atan2", "atan2"},     {"tirx.fmod", "fmod"},   {"tirx.nearbyint", "nearbyint"},
        {"tl.max", "max"},           {"tl.min", "min"},       {"tl.__exp", "exp"},
        {"tl.__log", "log"},         {"tl.__log2", "log2"},   {"tl.__log10", "log10"},
        {"tl.__tan", "tan"},         {"tl.__cos", "cos"},     {"tl.__sin", "sin"},
        {"tl.ieee_frsqrt", "rsqrt"},
    };
    return known;
}

}  // namespace

bool DividesWhole(const ffi::ObjectRef& node, arith::Analyzer& analyzer) {
    auto whole = [&](const PrimExpr& a, const PrimExpr& b) {
        return analyzer.CanProveGreaterEqual(a, 0) && analyzer.CanProveGreaterEqual(b, 1);
    };
    if (const auto* op = node.as<FloorDivNode>()) return whole(op->a, op->b);
    if (const auto* op = node.as<FloorModNode>()) return whole(op->a, op->b);
    return true;
}

ValuePtr ValueReader::Binary(const std::string& op, const PrimExpr& a, const PrimExpr& b) {
    return Simplified(op, {Read(a), Read(b)});
}

bool ValueReader::IsIndex(const PrimExpr& expr) const {
    bool loads = false;
    PostOrderVisit(expr, [&](const ffi::ObjectRef& node) { loads = loads || node.as<BufferLoadNode>(); });
    return !loads && expr.dtype().is_scalar() && (expr.dtype().is_int() || expr.dtype().is_uint());
}

bool ValueReader::IsKnown(const PrimExpr& expr) const {
    auto floats = [](const DataType& dtype) { return dtype.is_float() || dtype.is_bfloat16(); };
    if (const auto* var = expr.as<VarNode>(); var && IsParameter(var)) {
        return floats(var->dtype) || (!var->dtype.is_bool() && var->dtype.bits() <= 32);
    }
    bool known = true, varies = false;
    PostOrderVisit(expr, [&](const ffi::ObjectRef& node) {
        const auto* var = node.as<VarNode>();
        varies = varies || var;
        const bool walks = var && domain_.Walks(GetRef<Var>(var));
        // Integers are computed as indices are, which parameters are not; all other numbers are parameters.
        const bool odd = var && floats(var->dtype) != IsParameter(var);
        const auto* cast = node.as<CastNode>();
        const bool rounds = cast && cast->dtype.bits() < 32;
        if (walks || odd || rounds || node.as<BufferLoadNode>() || node.as<CallNode>() || node.as<SelectNode>() ||
            !DividesWhole(node, analyzer_)) {
            known = false;
        }
    });
    return known && varies && !expr.dtype().is_bool();
}

bool ValueReader::IsParameter(const VarNode* var) const {
    return std::any_of(parameters_.begin(), parameters_.end(),
                       [&](const Var& parameter) { return parameter.get() == var; });
}

ffi::Array<Var> ValueReader::Walked() const {
    ffi::Array<Var> vars;
    for (const auto& var : {domain_.row, domain_.col, domain_.along}) {
        if (var) vars.push_back(*var);
    }
    return vars;
}

ValuePtr ValueReader::ReadIndex(const PrimExpr& expr) {
    const PrimExpr simple = analyzer_.Simplify(expr);
    if (const auto* imm = simple.as<IntImmNode>()) return MakeNumber(static_cast<double>(imm->value));
    if (IsKnown(simple)) return MakeScalar(simple);
    const ffi::Array<PrimExpr> factors = arith::DetectLinearEquation(simple, Walked());
    if (!factors.empty()) return ReadLinear(simple, factors);
    auto both = [&](const char* op, const PrimExpr& a, const PrimExpr& b) {
        return Simplified(op, {ReadIndex(a), ReadIndex(b)});
    };
    if (const auto* op = simple.as<AddNode>()) return both("add", op->a, op->b);
    if (const auto* op = simple.as<SubNode>()) return both("sub", op->a, op->b);
    if (const auto* op = simple.as<MulNode>()) return both("mul", op->a, op->b);
    if (const auto* op = simple.as<MaxNode>()) return both("max", op->a, op->b);
    if (const auto* op = simple.as<MinNode>()) return both("min", op->a, op->b);
    if (const auto* op = simple.as<FloorDivNode>()) return ReadQuotient(op->a, op->b);
    if (const auto* op = simple.as<FloorModNode>()) {
        return Simplified("sub", {ReadIndex(op->a), Simplified("mul", {ReadQuotient(op->a, op->b), ReadIndex(op->b)})});
    }
    Decline("the value " + Text(expr) + " of type " + DTypeName(expr.dtype()) + " is not computed on tiles", span_);
}

ValuePtr ValueReader::ReadLinear(const PrimExpr& expr, const ffi::Array<PrimExpr>& factors) {
    const ffi::Array<Var> vars = Walked();
    ValuePtr sum;
    for (size_t i = 0; i < factors.size(); ++i) {
        const PrimExpr factor = analyzer_.Simplify(factors[i]);
        if (is_zero(factor)) continue;
        const auto* imm = factor.as<IntImmNode>();
        if (!imm && !IsKnown(factor)) Decline("the value " + Text(expr) + " is not known on the chip", span_);
        ValuePtr term = imm ? MakeNumber(static_cast<double>(imm->value)) : MakeScalar(factor);
        if (i < vars.size()) {
            auto index = MakeLeaf("index", nullptr);
            index->over_columns = !domain_.row || !vars[i].same_as(*domain_.row);
            index->along = domain_.along.has_value();
            term = Simplified("mul", {index, term});
        }
        sum = sum ? Simplified("add", {sum, term}) : term;
    }
    return sum;
}

// In float32: half of the divisor's unit away from where it could go wrong.
ValuePtr ValueReader::ReadQuotient(const PrimExpr& a, const PrimExpr& b) {
    constexpr int64_t kMost = 1 << 20;
    const auto* divisor = b.as<IntImmNode>();
    const auto bound = analyzer_.const_int_bound(a);
    if (!divisor || divisor->value <= 0 || bound->min_value < 0 || bound->max_value > kMost) {
        Decline("the quotient of " + Text(a) + " and " + Text(b) + " is not computed on tiles", span_);
    }
    const auto middle = Simplified("add", {ReadIndex(a), MakeNumber(0.5)});
    return Simplified("floor", {Simplified("div", {middle, MakeNumber(static_cast<double>(divisor->value))})});
}

// What stands for one name is one value.
ValuePtr ValueReader::Read(const PrimExpr& expr) {
    auto& [kept, value] = read_[expr.get()];
    if (!value) kept = expr, value = ReadAnew(expr);
    return value;
}

ValuePtr ValueReader::ReadAnew(const PrimExpr& expr) {
    if (const auto* imm = expr.as<FloatImmNode>()) return MakeNumber(imm->value);
    if (const auto* imm = expr.as<IntImmNode>()) return MakeNumber(static_cast<double>(imm->value));
    if (const auto* load = expr.as<BufferLoadNode>()) return load_(load);
    if (const auto* call = expr.as<CallNode>()) return ReadCall(call);
    if (const auto* select = expr.as<SelectNode>()) {
        return ReadSelect(select->condition, select->true_value, select->false_value);
    }
    if (IsKnown(expr)) return MakeScalar(expr);
    if (const auto* cast = expr.as<CastNode>()) return ReadCast(cast);
    if (expr.dtype().is_bool()) return ReadCondition(expr);
    if (IsIndex(expr)) return ReadIndex(expr);
    if (!expr.dtype().is_float() && !expr.dtype().is_bfloat16()) {
        Decline("the value " + Text(expr) + " of type " + DTypeName(expr.dtype()) + " is not computed on tiles", span_);
    }
    if (const auto* op = expr.as<AddNode>()) return Binary("add", op->a, op->b);
    if (const auto* op = expr.as<SubNode>()) return Binary("sub", op->a, op->b);
    if (const auto* op = expr.as<MulNode>()) return Binary("mul", op->a, op->b);
    if (const auto* op = expr.as<DivNode>()) return Binary("div", op->a, op->b);
    if (const auto* op = expr.as<MaxNode>()) return Binary("max", op->a, op->b);
    if (const auto* op = expr.as<MinNode>()) return Binary("min", op->a, op->b);
    Decline("the value " + Text(expr) + " is not computed on tiles", span_);
}

ValuePtr ValueReader::ReadCast(const CastNode* cast) {
    if (!cast->dtype.is_float() && !cast->dtype.is_bfloat16()) {
        Decline("a cast to " + DTypeName(cast->dtype) + " inside T.Parallel is not done on tiles", span_);
    }
    const DataType from = cast->value.dtype();
    if (from.is_bool()) return ReadCondition(cast->value);
    const auto* inner = cast->value.as<CastNode>();
    const bool was_float = inner && (inner->value.dtype().is_float() || inner->value.dtype().is_bfloat16());
    if (was_float && from.is_int() && from.bits() >= 32) return Simplified("trunc", {Read(inner->value)});
    // There and back loses bits; a cast that is stored or goes on in 16 bits loses them there.
    if (was_float && from.bits() < cast->dtype.bits() && from.bits() < inner->value.dtype().bits()) {
        const ValuePtr rounded = Rounded(Read(inner->value), DTypeName(from));
        if (!rounded) Decline("a value rounded to " + DTypeName(from) + " is not computed on tiles", span_);
        return rounded;
    }
    return Read(cast->value);
}

// Halves away from zero.
ValuePtr ValueReader::ReadRounded(const PrimExpr& x) {
    const ValuePtr value = Read(x), whole = Simplified("trunc", {value}), rest = Simplified("sub", {value, whole});
    const ValuePtr up = Simplified("ge", {rest, MakeNumber(0.5)}), down = Simplified("le", {rest, MakeNumber(-0.5)});
    return Simplified("add", {whole, Simplified("sub", {up, down})});
}

ValuePtr ValueReader::ReadCall(const CallNode* call) {
    const std::string name = OpName(call);
    if (name == "tirx.infinity" || name == "tl.infinity") return MakeNumber(std::numeric_limits<double>::infinity());
    if (name == "tirx.if_then_else") return ReadSelect(call->args[0], call->args[1], call->args[2]);
    if (name == "tirx.round") return ReadRounded(call->args[0]);
    if (name == "tl.clamp")
        return Simplified("min", {Binary("max", call->args[0], call->args[1]), Read(call->args[2])});
    if (name == "tirx.copysign") {
        const ValuePtr size = Simplified("abs", {Read(call->args[0])});
        return Simplified("where",
                          {Simplified("signbit", {Read(call->args[1])}), Simplified("negative", {size}), size});
    }
    const auto found = Functions().find(name);
    if (found == Functions().end()) Decline("the function " + name + " is not computed on tiles", span_);
    std::vector<ValuePtr> args;
    for (const PrimExpr& arg : call->args) args.push_back(Read(arg));
    return Simplified(found->second, args);
}

ValuePtr ValueReader::ReadSelect(const PrimExpr& condition, const PrimExpr& then_value, const PrimExpr& else_value) {
    return Simplified("where", {ReadCondition(condition), Read(then_value), Read(else_value)});
}

// A condition is 1 or 0 in every element.
ValuePtr ValueReader::ReadCondition(const PrimExpr& expr) {
    if (const auto* imm = expr.as<IntImmNode>()) return MakeNumber(imm->value != 0);
    if (const auto* op = expr.as<AndNode>()) return Simplified("mul", {ReadCondition(op->a), ReadCondition(op->b)});
    if (const auto* op = expr.as<OrNode>()) return Simplified("max", {ReadCondition(op->a), ReadCondition(op->b)});
    if (const auto* op = expr.as<NotNode>()) {
        return Simplified("sub", {MakeNumber(1), ReadCondition(op->a)});
    }
    if (const auto* op = expr.as<GENode>()) return ReadComparison("ge", op->a, op->b, op->a - op->b);
    if (const auto* op = expr.as<GTNode>()) return ReadComparison("gt", op->a, op->b, op->a - op->b - 1);
    if (const auto* op = expr.as<LENode>()) return ReadComparison("le", op->a, op->b, op->b - op->a);
    if (const auto* op = expr.as<LTNode>()) return ReadComparison("lt", op->a, op->b, op->b - op->a - 1);
    if (const auto* op = expr.as<EQNode>()) return ReadEqual("eq", op->a, op->b);
    if (const auto* op = expr.as<NENode>()) return ReadEqual("ne", op->a, op->b);
    if (const auto* call = expr.as<CallNode>()) {
        const std::string name = OpName(call);
        if (name == "tirx.isnan") return Simplified("isnan", {Read(call->args[0])});
        if (name == "tirx.isfinite") return Simplified("isfinite", {Read(call->args[0])});
    }
    Decline("the condition " + Text(expr) + " is not computed on tiles", span_);
}

ValuePtr ValueReader::ReadComparison(const char* name, const PrimExpr& a, const PrimExpr& b,
                                     const PrimExpr& non_negative) {
    if (!IsIndex(a) || !IsIndex(b)) return Simplified(name, {Read(a), Read(b)});
    std::string reason;
    const PrimExpr simple = analyzer_.Simplify(non_negative);
    if (const ValuePtr pattern = ReadPattern(simple, reason)) return pattern;
    return ReadNumbers(name, a, b, reason);
}

ValuePtr ValueReader::ReadEqual(const char* name, const PrimExpr& a, const PrimExpr& b) {
    if (!IsIndex(a) || !IsIndex(b)) return Simplified(name, {Read(a), Read(b)});
    std::string reason;
    const ValuePtr above = ReadPattern(analyzer_.Simplify(a - b), reason);
    const ValuePtr below = above ? ReadPattern(analyzer_.Simplify(b - a), reason) : nullptr;
    if (!above || !below) return ReadNumbers(name, a, b, reason);
    const ValuePtr equal = Simplified("mul", {above, below});
    return name == std::string("eq") ? equal : Simplified("sub", {MakeNumber(1), equal});
}

ValuePtr ValueReader::ReadNumbers(const char* name, const PrimExpr& a, const PrimExpr& b, const std::string& reason) {
    try {
        return Simplified(name, {ReadIndex(a), ReadIndex(b)});
    } catch (const Declined&) {
        Decline(reason, span_);
    }
}

ValuePtr ValueReader::ReadPattern(const PrimExpr& non_negative, std::string& reason) {
    const ffi::Array<Var> vars = Walked();
    const ffi::Array<PrimExpr> terms = arith::DetectLinearEquation(non_negative, vars);
    auto value = MakeLeaf("pattern", nullptr);
    bool regular = !terms.empty() && !domain_.along;
    for (size_t i = 0; regular && i < vars.size(); ++i) {
        const auto* sign = analyzer_.Simplify(terms[i]).as<IntImmNode>();
        regular = sign && std::abs(sign->value) <= 1;
        if (!regular) break;
        (domain_.row && vars[i].same_as(*domain_.row) ? value->row_sign : value->col_sign) = sign->value;
    }
    auto no = [&](const char* why) -> ValuePtr {
        reason = "the condition " + Text(non_negative) + " >= 0 " + why;
        return nullptr;
    };
    if (!regular || value->row_sign * value->col_sign > 0) return no("does not repeat from tile to tile");
    value->offset = analyzer_.Simplify(terms.back());
    const auto modular = analyzer_.modular_set(value->offset);
    if (modular->coeff % 32 != 0) return no("falls differently into each tile");
    bool known = true;
    PostOrderVisit(value->offset, [&](const ffi::ObjectRef& node) {
        known = known && !node.as<BufferLoadNode>() && !node.as<CallNode>() && DividesWhole(node, analyzer_);
        const auto* var = node.as<VarNode>();
        known = known && !(var && IsParameter(var));
    });
    if (!known) return no("is not known on the chip");
    value->residue = ((modular->base % 32) + 32) % 32;
    return value;
}

}  // namespace softmetal::tilelang::engine
