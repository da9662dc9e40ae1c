// Expressions as C++. Half-sized floats are structs that turn into floats by themselves; an operation on them is done
// in float and rounded once, as PyTorch does it.
#include "scalar_expr.h"

#include <algorithm>
#include <cmath>

#include "tile_ops.h"

namespace softmetal::tilelang {

using namespace tvm;
using namespace tvm::tirx;

namespace {

bool IsSmallFloat(const DataType& dtype) {
    return dtype.is_bfloat16() || dtype.is_float8() || dtype.is_float4() || (dtype.is_float() && dtype.bits() < 32);
}

bool IsFloating(const DataType& dtype) {
    return dtype.is_float() || IsSmallFloat(dtype);
}

bool IsSmallInteger(const DataType& dtype) {
    return (dtype.is_int() || dtype.is_uint()) && dtype.bits() < 32 && !dtype.is_bool();
}

// Functions of one or two floats, by the op's name without "tirx." or "tl.".
const std::map<std::string, std::string>& Functions() {
    static const std::map<std::string, std::string> kFunctions = {{"exp", "exp"},
                                                                  {"exp2", "exp2"},
                                                                  {"exp10", "exp10"},
                                                                  {"log", "log"},
                                                                  {"log2", "log2"},
                                                                  {"log10", "log10"},
                                                                  {"log1p", "log1p"},
                                                                  {"expm1", "expm1"},
                                                                  {"sqrt", "sqrt"},
                                                                  {"rsqrt", "rsqrt"},
                                                                  {"sin", "sin"},
                                                                  {"cos", "cos"},
                                                                  {"tan", "tan"},
                                                                  {"asin", "asin"},
                                                                  {"acos", "acos"},
                                                                  {"atan", "atan"},
                                                                  {"sinh", "sinh"},
                                                                  {"cosh", "cosh"},
                                                                  {"tanh", "tanh"},
                                                                  {"asinh", "asinh"},
                                                                  {"acosh", "acosh"},
                                                                  {"atanh", "atanh"},
                                                                  {"atan2", "atan2"},
                                                                  {"erf", "erf"},
                                                                  {"sigmoid", "sigmoid"},
                                                                  {"pow", "pow"},
                                                                  {"floor", "floor"},
                                                                  {"ceil", "ceil"},
                                                                  {"trunc", "trunc"},
                                                                  {"round", "round"},
                                                                  {"round_ties_away_from_zero", "round"},
                                                                  {"nearbyint", "nearbyint"},
                                                                  {"rint", "nearbyint"},
                                                                  {"fabs", "abs"},
                                                                  {"fmod", "fmod"},
                                                                  {"hypot", "hypot"},
                                                                  {"copysign", "copysign"},
                                                                  {"fma", "fma"},
                                                                  {"__exp", "exp"},
                                                                  {"__exp10", "exp10"},
                                                                  {"__log", "log"},
                                                                  {"__log2", "log2"},
                                                                  {"__log10", "log10"},
                                                                  {"__sin", "sin"},
                                                                  {"__cos", "cos"},
                                                                  {"__tan", "tan"},
                                                                  {"ieee_fsqrt", "sqrt"},
                                                                  {"ieee_frsqrt", "rsqrt"},
                                                                  {"ieee_fmaf", "fma"}};
    return kFunctions;
}

const std::map<std::string, std::string>& Operators() {
    static const std::map<std::string, std::string> kOperators = {
        {"bitwise_and", "&"}, {"bitwise_or", "|"}, {"bitwise_xor", "^"}, {"shift_left", "<<"}, {"shift_right", ">>"},
        {"ieee_add", "+"},    {"ieee_sub", "-"},   {"ieee_mul", "*"},    {"ieee_fdiv", "/"},   {"fmul", "*"}};
    return kOperators;
}

}  // namespace

std::string ScalarTypeName(const DataType& dtype) {
    if (dtype.is_bool()) return "bool";
    if (dtype.is_bfloat16()) return "bf16";
    const std::string name = DTypeName(dtype.element_of());
    static const std::map<std::string, std::string> kNames = {{"float32", "float"},
                                                              {"float64", "double"},
                                                              {"float16", "f16"},
                                                              {"float8_e4m3fn", "f8e4m3"},
                                                              {"float8_e4m3", "f8e4m3"},
                                                              {"float8_e5m2", "f8e5m2"},
                                                              {"float8_e8m0fnu", "f8e8m0"},
                                                              {"float4_e2m1fn", "f4e2m1"},
                                                              {"int4", "int8_t"},
                                                              {"uint4", "uint8_t"},
                                                              {"int8", "int8_t"},
                                                              {"int16", "int16_t"},
                                                              {"int32", "int32_t"},
                                                              {"int64", "int64_t"},
                                                              {"uint8", "uint8_t"},
                                                              {"uint16", "uint16_t"},
                                                              {"uint32", "uint32_t"},
                                                              {"uint64", "uint64_t"},
                                                              {"uint1", "bool"}};
    auto found = kNames.find(name);
    if (found == kNames.end()) {
        TVM_FFI_THROW(UnsupportedError) << "values of dtype " << name
                                        << " are not supported; use float32, float16, bfloat16, float8_e4m3fn, "
                                           "float8_e5m2, (u)int8/16/32/64 or bool";
    }
    return found->second;
}

namespace {

// How tightly C++ binds an operator; those that are easily misread count as loose.
int PrecedenceOf(const std::string& op) {
    if (op == "*" || op == "/" || op == "%") return 6;
    if (op == "+" || op == "-") return 5;
    if (op == "<" || op == "<=" || op == ">" || op == ">=" || op == "==" || op == "!=") return 4;
    if (op == "&&") return 3;
    return 1;
}

// That of the loosest operator of a text outside of its parentheses.
int LoosestOf(const std::string& text) {
    int depth = 0, loosest = 8;
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '(' || text[i] == '[' || text[i] == '{') ++depth;
        if (text[i] == ')' || text[i] == ']' || text[i] == '}') --depth;
        if (depth != 0) continue;
        if (i == 0 && (text[i] == '!' || text[i] == '-' || text[i] == '~')) loosest = std::min(loosest, 7);
        if (text[i] != ' ') continue;
        const size_t end = text.find(' ', i + 1);
        if (end == std::string::npos) continue;
        loosest = std::min(loosest, PrecedenceOf(text.substr(i + 1, end - i - 1)));
        i = end;
    }
    return loosest;
}

}  // namespace

std::string ScalarExprPrinter::Operand(const PrimExpr& expr, int tighter_than) {
    const std::string text = Print(expr);
    return LoosestOf(text) > tighter_than ? text : "(" + text + ")";
}

std::string ScalarExprPrinter::Typed(const DataType& dtype, const std::string& text) const {
    return ScalarTypeName(dtype) + "(" + text + ")";
}

std::string ScalarExprPrinter::Constant(const DataType& dtype, const std::string& number) const {
    return IsSmallFloat(dtype) || IsSmallInteger(dtype) ? Typed(dtype, number) : number;
}

bool ScalarExprPrinter::NotNegative(const PrimExpr& expr) {
    return expr.dtype().is_uint() || analyzer_.CanProve(expr >= make_zero(expr.dtype()));
}

std::string ScalarExprPrinter::Binary(const PrimExpr& a, const char* op, const PrimExpr& b, const DataType& dtype) {
    const int own = PrecedenceOf(op);
    const std::string text = Operand(a, own == 1 ? 7 : own - 1) + " " + op + " " + Operand(b, own == 1 ? 7 : own);
    return IsSmallFloat(dtype) || IsSmallInteger(dtype) ? Typed(dtype, text) : text;
}

std::string ScalarExprPrinter::Compare(const PrimExpr& a, const char* op, const PrimExpr& b) {
    const int own = PrecedenceOf(op);
    return Operand(a, own == 3 ? 2 : own == 1 ? 1 : 4) + " " + op + " " + Operand(b, own == 3 ? 3 : own == 1 ? 1 : 4);
}

std::string ScalarExprPrinter::VisitExpr_(const VarNode* op) {
    return NameOf(op);
}
std::string ScalarExprPrinter::VisitExpr_(const BufferLoadNode* op) {
    return Element(op);
}

std::string ScalarExprPrinter::VisitExpr_(const IntImmNode* op) {
    if (op->dtype.is_bool()) return op->value ? "true" : "false";
    std::string number = std::to_string(op->value);
    if (op->dtype.is_uint()) {
        number = std::to_string(static_cast<uint64_t>(op->value)) + (op->dtype.bits() > 32 ? "ull" : "u");
    } else if (op->dtype.bits() > 32) {
        number = op->value == INT64_MIN ? "INT64_MIN" : number + "ll";
    } else if (op->value == INT32_MIN) {
        number = "INT32_MIN";
    }
    return Constant(op->dtype, number);
}

std::string ScalarExprPrinter::VisitExpr_(const FloatImmNode* op) {
    if (std::isnan(op->value)) return Constant(op->dtype, "__builtin_nanf(\"\")");
    if (std::isinf(op->value)) {
        headers_.insert("softmetal/scalar/math.h");
        return Constant(op->dtype, std::string(op->value < 0 ? "-" : "") + "math::kInfinity");
    }
    std::ostringstream text;
    text.precision(op->dtype.bits() > 32 ? 17 : 9);
    text << op->value;
    std::string number = text.str();
    if (number.find_first_of(".e") == std::string::npos) number += ".0";
    if (op->dtype.bits() <= 32) number += "f";
    return Constant(op->dtype, number);
}

std::string ScalarExprPrinter::VisitExpr_(const CastNode* op) {
    if (op->dtype == op->value.dtype()) return Print(op->value);
    const DataType from = op->value.dtype();
    if (const auto* number = op->value.as<IntImmNode>(); number && IsFloating(op->dtype)) {
        return Print(FloatImm(op->dtype, static_cast<double>(number->value)));
    }
    // A float of few bits is a float already.
    if (op->dtype.is_float() && op->dtype.bits() == 32 && IsSmallFloat(from)) return Typed(op->dtype, Print(op->value));
    if ((op->dtype.is_int() || op->dtype.is_uint()) && op->dtype.bits() == 4) {
        // An int4 is kept in a byte.
        return op->dtype.is_uint() ? "uint8_t(" + Operand(op->value) + " & 15)"
                                   : "int8_t(int8_t(" + Operand(op->value) + " << 4) >> 4)";
    }
    return Typed(op->dtype, Print(op->value));
}

std::string ScalarExprPrinter::VisitExpr_(const SelectNode* op) {
    return Operand(op->condition) + " ? " + Operand(op->true_value) + " : " + Operand(op->false_value);
}
std::string ScalarExprPrinter::VisitExpr_(const NotNode* op) {
    return "!" + Operand(op->a);
}
std::string ScalarExprPrinter::VisitExpr_(const LetNode* op) {
    return Print(Substitute(op->body, {{op->var, op->value}}));
}

std::string ScalarExprPrinter::VisitExpr_(const ModNode* op) {
    if (!IsFloating(op->dtype)) return Binary(op->a, "%", op->b, op->dtype);
    headers_.insert("softmetal/scalar/math.h");
    const std::string text = "math::fmod(" + Print(op->a) + ", " + Print(op->b) + ")";
    return IsSmallFloat(op->dtype) ? Typed(op->dtype, text) : text;
}

std::string ScalarExprPrinter::VisitExpr_(const FloorDivNode* op) {
    if (IsFloating(op->dtype)) {
        headers_.insert("softmetal/scalar/math.h");
        const std::string text = "math::floor(" + Operand(op->a) + " / " + Operand(op->b) + ")";
        return IsSmallFloat(op->dtype) ? Typed(op->dtype, text) : text;
    }
    if (NotNegative(op->a) && NotNegative(op->b)) return Binary(op->a, "/", op->b, op->dtype);
    return "floor_div<" + ScalarTypeName(op->dtype) + ">(" + Print(op->a) + ", " + Print(op->b) + ")";
}

std::string ScalarExprPrinter::VisitExpr_(const FloorModNode* op) {
    if (IsFloating(op->dtype)) {
        headers_.insert("softmetal/scalar/math.h");
        const std::string text = "math::floor_mod(" + Print(op->a) + ", " + Print(op->b) + ")";
        return IsSmallFloat(op->dtype) ? Typed(op->dtype, text) : text;
    }
    if (NotNegative(op->a) && NotNegative(op->b)) return Binary(op->a, "%", op->b, op->dtype);
    return "floor_mod<" + ScalarTypeName(op->dtype) + ">(" + Print(op->a) + ", " + Print(op->b) + ")";
}

std::string ScalarExprPrinter::VisitExpr_(const MinNode* op) {
    return "min<" + ScalarTypeName(op->dtype) + ">(" + Print(op->a) + ", " + Print(op->b) + ")";
}
std::string ScalarExprPrinter::VisitExpr_(const MaxNode* op) {
    return "max<" + ScalarTypeName(op->dtype) + ">(" + Print(op->a) + ", " + Print(op->b) + ")";
}

std::string ScalarExprPrinter::Function(const std::string& name, const CallNode* call) {
    if (call->dtype.is_float() && call->dtype.bits() > 32) {
        TVM_FFI_THROW(UnsupportedError) << "T." << name << " of float64 is not supported; use float32"
                                        << SourceHint(call->span.defined() ? call->span : span_);
    }
    headers_.insert("softmetal/scalar/math.h");
    std::string args;
    for (const PrimExpr& arg : call->args) {
        if (arg.as<StringImmNode>()) continue;  // a rounding mode; nearest is what there is
        args += (args.empty() ? "" : ", ") + Print(arg);
    }
    const std::string text = "math::" + name + "(" + args + ")";
    return IsSmallFloat(call->dtype) ? Typed(call->dtype, text) : text;
}

std::string ScalarExprPrinter::VisitExpr_(const CallNode* op) {
    const std::string special = SpecialCall(op);
    if (!special.empty()) return special;
    const std::string full = OpName(op), name = full.substr(full.find('.') + 1);
    if (name == "if_then_else") {
        return Operand(op->args[0]) + " ? " + Operand(op->args[1]) + " : " + Operand(op->args[2]);
    }
    auto sign = Operators().find(name);
    if (sign != Operators().end()) return Binary(op->args[0], sign->second.c_str(), op->args[1], op->dtype);
    if (name == "bitwise_not") {
        const std::string text = "~" + Operand(op->args[0]);
        return op->dtype.is_bool()         ? "!" + Operand(op->args[0])
               : IsSmallInteger(op->dtype) ? Typed(op->dtype, text)
                                           : text;
    }
    if (name == "reinterpret") return "bits_as<" + ScalarTypeName(op->dtype) + ">(" + Print(op->args[0]) + ")";
    if (name == "likely" || name == "__ldg") return Print(op->args[0]);
    if (name == "fast_rcp" || name == "ieee_frcp") return Constant(op->dtype, "1.0f / " + Operand(op->args[0]));
    if (name == "infinity") {
        headers_.insert("softmetal/scalar/math.h");
        return Constant(op->dtype, "math::kInfinity");
    }
    if (name == "clamp") {
        const std::string type = ScalarTypeName(op->dtype);
        return "min<" + type + ">(max<" + type + ">(" + Print(op->args[0]) + ", " + Print(op->args[1]) + "), " +
               Print(op->args[2]) + ")";
    }
    if (name == "isnan" || name == "isfinite" || name == "isinf") {
        headers_.insert("softmetal/scalar/math.h");
        return "math::" + name + "(" + Print(op->args[0]) + ")";
    }
    if ((name == "fabs" || name == "abs") && !IsFloating(op->dtype)) {
        headers_.insert("softmetal/scalar/math.h");
        return "math::abs_int<" + ScalarTypeName(op->dtype) + ">(" + Print(op->args[0]) + ")";
    }
    if (name == "pow" && !IsFloating(op->dtype)) {
        headers_.insert("softmetal/scalar/math.h");
        return "math::pow_int<" + ScalarTypeName(op->dtype) + ">(" + Print(op->args[0]) + ", " + Print(op->args[1]) +
               ")";
    }
    if (name == "popcount" || name == "clz") {
        headers_.insert("softmetal/scalar/math.h");
        const std::string wide = op->args[0].dtype().bits() > 32 ? "uint64_t" : "uint32_t";
        return "math::" + name + "(" + wide + "(" + Print(op->args[0]) + "))";
    }
    if (name == "ldexp") {
        headers_.insert("softmetal/scalar/math.h");
        return Constant(op->dtype, "math::ldexp(" + Print(op->args[0]) + ", int(" + Print(op->args[1]) + "))");
    }
    if (name == "large_uint_imm") {
        const uint64_t low = static_cast<uint64_t>(op->args[0].as<IntImmNode>()->value);
        const uint64_t high = static_cast<uint64_t>(op->args[1].as<IntImmNode>()->value);
        return std::to_string(high << 32 | low) + "ull";
    }
    auto function = Functions().find(name);
    if (function != Functions().end()) return Function(function->second, op);
    if (name == "call_extern" || name == "call_pure_extern") {
        const auto* function = op->args[0].as<StringImmNode>();
        TVM_FFI_THROW(UnsupportedError) << "T.call_extern of " << (function ? std::string(function->value) : "")
                                        << " is not supported: there is no such function on this chip; write it with "
                                           "T.Parallel, and T.exp, T.sin, ..."
                                        << SourceHint(op->span.defined() ? op->span : span_);
    }
    std::ostringstream text;
    text << op->op;
    TVM_FFI_THROW(UnsupportedError)
        << "call to " << (full.empty() ? text.str() : full)
        << " is not supported: it is about a GPU's threads or instructions, which this chip "
           "does not have. Write it with T.Parallel and tile operators."
        << SourceHint(op->span.defined() ? op->span : span_);
    TVM_FFI_UNREACHABLE();
}

std::string ScalarExprPrinter::VisitExprDefault_(const ffi::Object* op) {
    TVM_FFI_THROW(UnsupportedError) << "expression " << op->GetTypeKey() << " is not supported in scalar code"
                                    << SourceHint(span_);
    TVM_FFI_UNREACHABLE();
}

}  // namespace softmetal::tilelang
