// Scalar expressions become trees of tile functions; comparisons of indices become patterns.
#include "engine/read_values.h"

#include <tvm/arith/pattern.h>

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
        {"tirx.exp", "exp"},     {"tirx.exp2", "exp2"},       {"tirx.log", "log"},         {"tirx.log2", "log2"},
        {"tirx.log10", "log10"}, {"tirx.log1p", "log1p"},     {"tirx.sqrt", "sqrt"},       {"tirx.rsqrt", "rsqrt"},
        {"tirx.tanh", "tanh"},   {"tirx.sigmoid", "sigmoid"}, {"tirx.sin", "sin"},         {"tirx.cos", "cos"},
        {"tirx.tan", "tan"},     {"tirx.asin", "asin"},       {"tirx.acos", "acos"},       {"tirx.atan", "atan"},
        {"tirx.sinh", "sinh"},   {"tirx.cosh", "cosh"},       {"tirx.asinh", "asinh"},     {"tirx.acosh", "acosh"},
        {"tirx.atanh", "atanh"}, {"tirx.erf", "erf"},         {"tirx.fabs", "abs"},        {"tirx.floor", "floor"},
        {"tirx.ceil", "ceil"},   {"tirx.trunc", "trunc"},     {"tirx.pow", "pow"},         {"tirx.atan2", "atan2"},
        {"tirx.fmod", "fmod"},   {"tl.max", "max"},           {"tl.min", "min"},           {"tl.__exp", "exp"},
        {"tl.__log", "log"},     {"tl.__log2", "log2"},       {"tl.__log10", "log10"},     {"tl.__tan", "tan"},
        {"tl.__cos", "cos"},     {"tl.__sin", "sin"},         {"tl.ieee_frsqrt", "rsqrt"},
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

ValuePtr ValueReader::Read(const PrimExpr& expr) {
    if (const auto* imm = expr.as<FloatImmNode>()) return MakeNumber(imm->value);
    if (const auto* imm = expr.as<IntImmNode>()) return MakeNumber(static_cast<double>(imm->value));
    if (const auto* load = expr.as<BufferLoadNode>()) return load_(load);
    if (const auto* call = expr.as<CallNode>()) return ReadCall(call);
    if (const auto* select = expr.as<SelectNode>()) {
        return ReadSelect(select->condition, select->true_value, select->false_value);
    }
    if (const auto* cast = expr.as<CastNode>()) {
        if (cast->dtype.is_float() || cast->dtype.is_bfloat16()) {
            // There and back loses bits; a cast that is stored or goes on in 16 bits loses them there.
            const auto* inner = cast->value.as<CastNode>();
            if (inner && inner->dtype.bits() < cast->dtype.bits() &&
                inner->dtype.bits() < inner->value.dtype().bits()) {
                const ValuePtr rounded = Rounded(Read(inner->value), DTypeName(inner->dtype));
                if (!rounded)
                    Decline("a value rounded to " + DTypeName(inner->dtype) + " is not computed on tiles", span_);
                return rounded;
            }
            return cast->value.dtype().is_bool() ? ReadCondition(cast->value) : Read(cast->value);
        }
        Decline("a cast to " + DTypeName(cast->dtype) + " inside T.Parallel is not done on tiles", span_);
    }
    if (expr.dtype().is_bool()) return ReadCondition(expr);
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

ValuePtr ValueReader::ReadCall(const CallNode* call) {
    const std::string name = OpName(call);
    if (name == "tirx.infinity" || name == "tl.infinity") return MakeNumber(std::numeric_limits<double>::infinity());
    if (name == "tirx.if_then_else") return ReadSelect(call->args[0], call->args[1], call->args[2]);
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
    auto compare = [&](const char* name, const PrimExpr& a, const PrimExpr& b,
                       const std::function<PrimExpr()>& non_negative) -> ValuePtr {
        if (IsIndex(a) && IsIndex(b)) return ReadPredicate(analyzer_.Simplify(non_negative()));
        return Simplified(name, {Read(a), Read(b)});
    };
    if (const auto* op = expr.as<GENode>()) return compare("ge", op->a, op->b, [&] { return op->a - op->b; });
    if (const auto* op = expr.as<GTNode>()) return compare("gt", op->a, op->b, [&] { return op->a - op->b - 1; });
    if (const auto* op = expr.as<LENode>()) return compare("le", op->a, op->b, [&] { return op->b - op->a; });
    if (const auto* op = expr.as<LTNode>()) return compare("lt", op->a, op->b, [&] { return op->b - op->a - 1; });
    if (const auto* op = expr.as<EQNode>()) {
        if (!IsIndex(op->a)) return Simplified("eq", {Read(op->a), Read(op->b)});
        const PrimExpr difference = op->a - op->b;
        return Simplified(
            "mul", {ReadPredicate(analyzer_.Simplify(difference)), ReadPredicate(analyzer_.Simplify(0 - difference))});
    }
    if (const auto* op = expr.as<NENode>(); op && !IsIndex(op->a)) {
        return Simplified("ne", {Read(op->a), Read(op->b)});
    }
    Decline("the condition " + Text(expr) + " is not computed on tiles", span_);
}

// row_sign * row + col_sign * col + offset >= 0, the form that repeats from tile to tile.
ValuePtr ValueReader::ReadPredicate(const PrimExpr& non_negative) {
    ffi::Array<Var> vars;
    for (const auto& var : {domain_.row, domain_.col, domain_.along}) {
        if (var) vars.push_back(*var);
    }
    const ffi::Array<PrimExpr> terms = arith::DetectLinearEquation(non_negative, vars);
    auto value = MakeLeaf("pattern", nullptr);
    bool regular = !terms.empty() && !domain_.along;
    for (size_t i = 0; regular && i < vars.size(); ++i) {
        const auto* sign = analyzer_.Simplify(terms[i]).as<IntImmNode>();
        regular = sign && std::abs(sign->value) <= 1;
        if (!regular) break;
        (domain_.row && vars[i].same_as(*domain_.row) ? value->row_sign : value->col_sign) = sign->value;
    }
    if (!regular || value->row_sign * value->col_sign > 0) {
        Decline("the condition " + Text(non_negative) + " >= 0 does not repeat from tile to tile", span_);
    }
    value->offset = analyzer_.Simplify(terms.back());
    const auto modular = analyzer_.modular_set(value->offset);
    if (modular->coeff % 32 != 0) {
        Decline("the condition " + Text(non_negative) + " >= 0 falls differently into each tile", span_);
    }
    PostOrderVisit(value->offset, [&](const ffi::ObjectRef& node) {
        if (node.as<BufferLoadNode>() || node.as<CallNode>() || !DividesWhole(node, analyzer_)) {
            Decline("the condition " + Text(non_negative) + " >= 0 is not known on the chip", span_);
        }
    });
    value->residue = ((modular->base % 32) + 32) % 32;
    return value;
}

}  // namespace softmetal::tilelang::engine
