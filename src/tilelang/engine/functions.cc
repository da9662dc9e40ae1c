// The table of tile functions.
#include "engine/functions.h"

#include "engine/short_exp.h"

namespace softmetal::tilelang::engine {
namespace {

constexpr const char* kUnary = "api/compute/compute_kernel_api.h";
constexpr const char* kTrig = "api/compute/eltwise_unary/trigonometry.h";
constexpr const char* kBinary = "api/compute/eltwise_binary_sfpu.h";
constexpr const char* kMaxMin = "api/compute/binary_max_min.h";
constexpr const char* kScalar = "api/compute/eltwise_unary/binop_with_scalar.h";
constexpr const char* kCompare = "api/compute/eltwise_unary/comp.h";
constexpr const char* kSpecial = "api/compute/eltwise_unary/isinf_isnan.h";
constexpr const char* kRounding = "api/compute/eltwise_unary/rounding.h";

// clang-format off
constexpr TileFunction kFunctions[] = {
    {"exp", 1, "exp_tile", "exp_tile_init()", "api/compute/eltwise_unary/exp.h"},
    {kShortExp, 1, kShortExp, "", "api/compute/eltwise_unary/exp.h"},
    {"exp2", 1, "exp2_tile", "exp2_tile_init()", kUnary},
    {"log", 1, "log_tile", "log_tile_init()", kUnary},
    {"log1p", 1, "log1p_tile", "log1p_tile_init()", "api/compute/eltwise_unary/log1p.h"},
    {"sqrt", 1, "sqrt_tile", "sqrt_tile_init()", "api/compute/eltwise_unary/sqrt.h"},
    {"rsqrt", 1, "rsqrt_tile", "rsqrt_tile_init()", "api/compute/eltwise_unary/rsqrt.h"},
    {"recip", 1, "recip_tile", "recip_tile_init()", "api/compute/eltwise_unary/recip.h"},
    {"tanh", 1, "tanh_tile", "tanh_tile_init()", kUnary},
    {"sigmoid", 1, "sigmoid_tile", "sigmoid_tile_init()", kUnary},
    {"silu", 1, "silu_tile", "silu_tile_init()", kUnary},
    {"gelu", 1, "gelu_tile<false>", "gelu_tile_init<false>()", "api/compute/eltwise_unary/gelu.h"},
    {"bfloat16", 1, "typecast_tile<uint32_t(DataFormat::Float32), uint32_t(DataFormat::Float16_b)>",
     "typecast_tile_init<uint32_t(DataFormat::Float32), uint32_t(DataFormat::Float16_b)>()",
     "api/compute/eltwise_unary/typecast.h"},
    {"square", 1, "square_tile", "square_tile_init()", kUnary},
    {"abs", 1, "abs_tile", "abs_tile_init()", kUnary},
    {"negative", 1, "negative_tile", "negative_tile_init()", "api/compute/eltwise_unary/negative.h"},
    {"relu", 1, "relu_tile", "relu_tile_init()", "api/compute/eltwise_unary/relu.h"},
    {"erf", 1, "erf_tile<false>", "erf_tile_init<false>()", "api/compute/eltwise_unary/erf_erfc.h"},
    {"floor", 1, "floor_tile", "rounding_op_tile_init()", kRounding},
    {"ceil", 1, "ceil_tile", "rounding_op_tile_init()", kRounding},
    {"trunc", 1, "trunc_tile", "rounding_op_tile_init()", kRounding},
    {"nearbyint", 1, "round_tile", "rounding_op_tile_init()", kRounding, false, ", 0"},
    {"isnan", 1, "isnan_tile", "isnan_tile_init()", kSpecial},
    {"isfinite", 1, "isfinite_tile", "isfinite_tile_init()", kSpecial},
    {"signbit", 1, "signbit_tile", "signbit_tile_init()", kUnary},
    {"sin", 1, "sin_tile", "sin_tile_init()", kTrig},
    {"cos", 1, "cos_tile", "cos_tile_init()", kTrig},
    {"tan", 1, "tan_tile", "tan_tile_init()", kTrig},
    {"asin", 1, "asin_tile", "asin_tile_init()", kTrig},
    {"acos", 1, "acos_tile", "acos_tile_init()", kTrig},
    {"atan", 1, "atan_tile", "atan_tile_init()", kTrig},
    {"sinh", 1, "sinh_tile", "sinh_tile_init()", kTrig},
    {"cosh", 1, "cosh_tile", "cosh_tile_init()", kTrig},
    {"asinh", 1, "asinh_tile", "asinh_tile_init()", kTrig},
    {"acosh", 1, "acosh_tile", "acosh_tile_init()", kTrig},
    {"atanh", 1, "atanh_tile", "atanh_tile_init()", kTrig},

    {"add", 2, "add_binary_tile", "add_binary_tile_init()", kBinary},
    {"sub", 2, "sub_binary_tile", "sub_binary_tile_init()", kBinary},
    {"mul", 2, "mul_binary_tile", "mul_binary_tile_init()", kBinary},
    {"div", 2, "div_binary_tile", "div_binary_tile_init()", kBinary},
    {"pow", 2, "power_binary_tile", "power_binary_tile_init()", kBinary},
    {"max", 2, "binary_max_tile", "binary_max_tile_init()", kMaxMin},
    {"min", 2, "binary_min_tile", "binary_min_tile_init()", kMaxMin},
    {"atan2", 2, "atan2_binary_tile", "atan2_binary_tile_init()", "api/compute/atan2.h"},
    {"fmod", 2, "fmod_binary_tile", "fmod_binary_tile_init()", "api/compute/binary_fmod.h"},
    {"eq", 2, "eq_binary_tile", "eq_binary_tile_init()", kBinary},
    {"ne", 2, "ne_binary_tile", "ne_binary_tile_init()", kBinary},
    {"lt", 2, "lt_binary_tile", "lt_binary_tile_init()", kBinary},
    {"gt", 2, "gt_binary_tile", "gt_binary_tile_init()", kBinary},
    {"le", 2, "le_binary_tile", "le_binary_tile_init()", kBinary},
    {"ge", 2, "ge_binary_tile", "ge_binary_tile_init()", kBinary},

    {"where", 3, "where_tile<DataFormat::Float32>", "where_tile_init()", "api/compute/eltwise_unary/where.h"},

    {"add", 1, "add_unary_tile", "binop_with_scalar_tile_init()", kScalar, true},
    {"mul", 1, "mul_unary_tile", "binop_with_scalar_tile_init()", kScalar, true},
    {"rsub", 1, "rsub_unary_tile", "binop_with_scalar_tile_init()", kScalar, true},
    {"max", 1, "unary_max_tile", "unary_max_tile_init()", kUnary, true},
    {"min", 1, "unary_min_tile", "unary_min_tile_init()", kUnary, true},
    {"pow", 1, "power_tile", "power_tile_init()", kUnary, true},
    {"eq", 1, "unary_eq_tile", "unary_eq_tile_init()", kCompare, true},
    {"ne", 1, "unary_ne_tile", "unary_ne_tile_init()", kCompare, true},
    {"lt", 1, "unary_lt_tile", "unary_lt_tile_init()", kCompare, true},
    {"gt", 1, "unary_gt_tile", "unary_gt_tile_init()", kCompare, true},
    {"le", 1, "unary_le_tile", "unary_le_tile_init()", kCompare, true},
    {"ge", 1, "unary_ge_tile", "unary_ge_tile_init()", kCompare, true},
};
// clang-format on

}  // namespace

const TileFunction* FindFunction(const std::string& name, bool number) {
    for (const TileFunction& row : kFunctions) {
        if (name == row.name && row.number == number) return &row;
    }
    return nullptr;
}

bool TakesNumber(const Value& call) {
    return call.args.size() == 2 && IsUniform(*call.args[1]) && FindFunction(call.op, true);
}

}  // namespace softmetal::tilelang::engine
