"""What each element-wise op computes: the device header it needs and the calls on tiles in Dst. Knows no tensors."""

from __future__ import annotations

import math
import struct
from dataclasses import dataclass

from softmetal._native.ttnn import DataType

FLOATS = frozenset({DataType.BFLOAT16, DataType.FLOAT32, DataType.BFLOAT8_B, DataType.BFLOAT4_B})
INTEGERS = frozenset({DataType.INT32, DataType.UINT32, DataType.UINT16})


@dataclass(frozen=True)
class Op:
    """What a compute kernel does to a tile in Dst: a header, the initialisation, the call; `meaning` is for help().

    `FORMAT` in a call stands for the data format. Calls may use `p0`, `p1` and `p2`, the numbers given with the op, as
    fp32 bits. `also` is a second header, for ops made of two.
    """

    meaning: str
    include: str
    init: str
    call: str
    formats: frozenset[DataType] = FLOATS
    also: str = "api/compute/common.h"


_GENERAL = "api/compute/compute_kernel_api.h"


def _unary(meaning: str, include: str, call: str, arguments: str = "", initial: str = "") -> Op:
    header = include if include.startswith("api/") else f"api/compute/eltwise_unary/{include}.h"
    return Op(meaning, header, initial or f"{call}_tile_init();", f"{call}_tile(0{arguments});")


_SCALAR_INIT = "binop_with_scalar_tile_init();"


def _scaled(meaning: str, include: str, call: str, number: float, initial: str = "") -> Op:
    """An op with a number that is part of it."""
    bits = struct.unpack("<I", struct.pack("<f", number))[0]
    return _unary(meaning, include, call, f", {bits:#x}u", initial)


UNARY = {
    "exp": _unary("e to the power of x", "exp", "exp"),
    "exp2": _unary("2 to the power of x", _GENERAL, "exp2"),
    "expm1": _unary("e to the power of x, minus 1", _GENERAL, "expm1"),
    "log": _unary("the natural logarithm of x", _GENERAL, "log"),
    "log1p": _unary("the natural logarithm of 1 + x", "log1p", "log1p"),
    "sqrt": _unary("the square root of x", "sqrt", "sqrt"),
    "rsqrt": _unary("one over the square root of x", "rsqrt", "rsqrt"),
    "cbrt": _unary("the cube root of x", "cbrt", "cbrt"),
    "reciprocal": _unary("one over x", "recip", "recip"),
    "square": _unary("x times x", _GENERAL, "square"),
    "abs": _unary("x without its sign", _GENERAL, "abs"),
    "neg": _unary("x with the other sign", "negative", "negative"),
    "sign": _unary("-1, 0 or 1, as x is below, at or above 0", _GENERAL, "sign"),
    "relu": _unary("x above 0, else 0", "relu", "relu"),
    "gelu": Op(
        "x times the normal distribution's share below x",
        "api/compute/eltwise_unary/gelu.h",
        "gelu_tile_init<false>();",
        "gelu_tile<false>(0);",
    ),
    "silu": _unary("x times sigmoid(x)", _GENERAL, "silu"),
    "mish": _unary("x times tanh(log(1 + exp(x)))", "mish", "mish"),
    "sigmoid": _unary("1 / (1 + exp(-x))", _GENERAL, "sigmoid"),
    "hardsigmoid": _unary("x / 6 + 1/2, kept between 0 and 1", "activations", "hardsigmoid"),
    "softsign": _unary("x / (1 + |x|)", "activations", "softsign"),
    "tanh": _unary("the hyperbolic tangent of x", _GENERAL, "tanh"),
    "sinh": _unary("the hyperbolic sine of x", "trigonometry", "sinh"),
    "cosh": _unary("the hyperbolic cosine of x", "trigonometry", "cosh"),
    "asinh": _unary("the inverse of sinh", "trigonometry", "asinh"),
    "acosh": _unary("the inverse of cosh; x at least 1", "trigonometry", "acosh"),
    "atanh": _unary("the inverse of tanh; |x| below 1", "trigonometry", "atanh"),
    "sin": _unary("the sine of x, in radians", "trigonometry", "sin"),
    "cos": _unary("the cosine of x, in radians", "trigonometry", "cos"),
    "tan": _unary("the tangent of x, in radians", "trigonometry", "tan"),
    "asin": _unary("the arc sine of x, in radians", "trigonometry", "asin"),
    "acos": _unary("the arc cosine of x, in radians", "trigonometry", "acos"),
    "atan": _unary("the arc tangent of x, in radians", "trigonometry", "atan"),
    "erf": _unary("the error function of x", "erf_erfc", "erf"),
    "erfc": _unary("1 minus the error function of x", "erf_erfc", "erfc"),
    "erfinv": _unary("the inverse of erf; |x| below 1", "erfinv", "erfinv"),
    "floor": _unary("the whole number at or below x", "rounding", "floor", initial="rounding_op_tile_init();"),
    "ceil": _unary("the whole number at or above x", "rounding", "ceil", initial="rounding_op_tile_init();"),
    "trunc": _unary("x without its fraction", "rounding", "trunc", initial="rounding_op_tile_init();"),
    "frac": _unary("the fraction of x, with its sign", "rounding", "frac", initial="rounding_op_tile_init();"),
    "isnan": _unary("1 where x is not a number, else 0", "isinf_isnan", "isnan"),
    "isinf": _unary("1 where x is infinite, else 0", "isinf_isnan", "isinf"),
    "isfinite": _unary("1 where x is a finite number, else 0", "isinf_isnan", "isfinite"),
    "eqz": _unary("1 where x is 0, else 0", "comp", "eqz"),
    "nez": _unary("1 where x is not 0, else 0", "comp", "nez"),
    "gtz": _unary("1 where x is above 0, else 0", "comp", "gtz"),
    "gez": _unary("1 where x is 0 or above, else 0", "comp", "gez"),
    "ltz": _unary("1 where x is below 0, else 0", "comp", "ltz"),
    "lez": _unary("1 where x is 0 or below, else 0", "comp", "lez"),
    "logical_not": _unary("1 where x is 0, else 0", "comp", "eqz"),
    "log2": _scaled("the logarithm of x to base 2", _GENERAL, "log_with_base", 1 / math.log(2)),
    "log10": _scaled("the logarithm of x to base 10", _GENERAL, "log_with_base", 1 / math.log(10)),
    "log_sigmoid": Op(
        "the logarithm of sigmoid(x)",
        "api/compute/eltwise_unary/softplus.h",
        "",
        "negative_tile_init(); negative_tile(0); softplus_tile_init(); softplus_tile(0, 0x3f800000, 0x3f800000, "
        "0x41a00000); negative_tile_init(); negative_tile(0);",
        also="api/compute/eltwise_unary/negative.h",
    ),
    "hardswish": Op(
        "x times hardsigmoid(x)",
        "api/compute/eltwise_unary/activations.h",
        "",
        "copy_tile(0, 0, 1); hardsigmoid_tile_init(); hardsigmoid_tile(1); mul_binary_tile_init(); "
        "mul_binary_tile(0, 1, 0);",
        also="api/compute/eltwise_binary_sfpu.h",
    ),
    "tanhshrink": _unary("x minus tanh(x)", "tanhshrink", "tanhshrink"),
    "isposinf": _unary("1 where x is infinite and positive, else 0", "isinf_isnan", "isposinf"),
    "isneginf": _unary("1 where x is infinite and negative, else 0", "isinf_isnan", "isneginf"),
    "signbit": _unary("1 where the sign of x is minus, else 0", _GENERAL, "signbit"),
    "i0": _unary("the modified Bessel function of order 0", "i0", "i0"),
    "i1": _unary("the modified Bessel function of order 1", "i1", "i1"),
    "digamma": _unary("the derivative of the logarithm of the gamma function", "digamma", "digamma"),
    "identity": _unary("x itself", "identity", "identity"),
    "deg2rad": _scaled("x degrees in radians", "binop_with_scalar", "mul_unary", math.pi / 180, _SCALAR_INIT),
    "rad2deg": _scaled("x radians in degrees", "binop_with_scalar", "mul_unary", 180 / math.pi, _SCALAR_INIT),
    "relu6": _scaled("x kept between 0 and 6", "relu", "relu_max", 6.0),
}

# Ops with numbers of their own; how the public functions name them is in unary.py.
WITH_NUMBERS = {
    "leaky_relu": _unary("x above 0, else slope times x", "relu", "leaky_relu", ", p0"),
    "elu": _unary("x above 0, else alpha times (exp(x) - 1)", "elu", "elu", ", p0"),
    "clamp": _unary("x kept between two numbers", "clamp", "clamp", ", p0, p1"),
    "hardtanh": _unary("x kept between two numbers", "hardtanh", "hardtanh", ", p0, p1"),
    "hardshrink": _unary("x where |x| is above lambd, else 0", "activations", "hardshrink", ", p0"),
    "softshrink": _unary("x moved towards 0 by lambd", "activations", "softshrink", ", p0"),
    "threshold": _unary("x above a threshold, else a value", "threshold", "threshold", ", p0, p1"),
    "heaviside": _unary("0 below 0, 1 above, a value at 0", _GENERAL, "heaviside", ", p0"),
    "celu": _unary("x above 0, else alpha times (exp(x / alpha) - 1)", "activations", "celu", ", p0, p1"),
    "selu": _unary("scale times elu(x, alpha)", "selu", "selu", ", p0, p1"),
    "softplus": _unary("log(1 + exp(beta x)) / beta", "softplus", "softplus", ", p0, p1, p2"),
    "relu_max": _unary("x kept between 0 and a number", "relu", "relu_max", ", p0"),
    "relu_min": _unary("the larger of x and a number", "relu", "relu_min", ", p0"),
    "fill": Op(
        "a number everywhere", "api/compute/eltwise_unary/fill.h", "fill_tile_init();", "fill_tile_bitcast(0, p0);"
    ),
    "rpow": _unary("a number to the power of x", "rpow", "rpow", ", p0"),
    "round": _unary("x rounded, ties to even", "rounding", "round", ", int32_t(p0)", "rounding_op_tile_init();"),
}

# What an op with a number as its second operand does, so that no tensor has to be made of the number.
BINARY_WITH_NUMBER = {
    "add": _unary("", "binop_with_scalar", "add_unary", ", p0", _SCALAR_INIT),
    "subtract": _unary("", "binop_with_scalar", "sub_unary", ", p0", _SCALAR_INIT),
    "multiply": _unary("", "binop_with_scalar", "mul_unary", ", p0", _SCALAR_INIT),
    "rsub": _unary("", "binop_with_scalar", "rsub_unary", ", p0", _SCALAR_INIT),
    "maximum": _unary("", _GENERAL, "unary_max", ", p0"),
    "minimum": _unary("", _GENERAL, "unary_min", ", p0"),
    "eq": _unary("", "comp", "unary_eq", ", p0"),
    "ne": _unary("", "comp", "unary_ne", ", p0"),
    "lt": _unary("", "comp", "unary_lt", ", p0"),
    "le": _unary("", "comp", "unary_le", ", p0"),
    "gt": _unary("", "comp", "unary_gt", ", p0"),
    "ge": _unary("", "comp", "unary_ge", ", p0"),
}


def _binary(meaning: str, name: str, include: str = "eltwise_binary_sfpu") -> Op:
    return Op(meaning, f"api/compute/{include}.h", f"{name}_binary_tile_init();", f"{name}_binary_tile(0, 1, 0);")


def _steps(meaning: str, first: list[str], then: str, also: str) -> Op:
    """A binary op, then others on its result, each with its initialisation."""
    before = "".join(f"{name}_binary_tile_init(); {name}_binary_tile(0, 1, 0); " for name in first)
    return Op(meaning, "api/compute/eltwise_binary_sfpu.h", "", before + then, also=also)


def _logical(meaning: str, joined: str) -> Op:
    """Both operands become 0 or 1, are joined, and the result again."""
    truth = "nez_tile_init(); nez_tile(0); nez_tile(1); "
    return Op(
        meaning,
        "api/compute/eltwise_binary_sfpu.h",
        "",
        f"{truth}{joined}_binary_tile_init(); {joined}_binary_tile(0, 1, 0); nez_tile_init(); nez_tile(0);",
        also="api/compute/eltwise_unary/comp.h",
    )


BINARY = {
    "add": _binary("a + b", "add"),
    "subtract": _binary("a - b", "sub"),
    "rsub": _binary("b - a", "rsub"),
    "multiply": _binary("a * b", "mul"),
    "divide": _binary("a / b", "div"),
    "pow": _binary("a to the power of b", "power"),
    "maximum": Op(
        "the larger of a and b", "api/compute/binary_max_min.h", "binary_max_tile_init();", "binary_max_tile(0, 1, 0);"
    ),
    "minimum": Op(
        "the smaller of a and b", "api/compute/binary_max_min.h", "binary_min_tile_init();", "binary_min_tile(0, 1, 0);"
    ),
    "eq": _binary("1 where a equals b, else 0", "eq"),
    "ne": _binary("1 where a differs from b, else 0", "ne"),
    "lt": _binary("1 where a is below b, else 0", "lt"),
    "le": _binary("1 where a is at most b, else 0", "le"),
    "gt": _binary("1 where a is above b, else 0", "gt"),
    "ge": _binary("1 where a is at least b, else 0", "ge"),
    "atan2": _binary("the angle of the point (b, a), in radians", "atan2", "atan2"),
    "fmod": _binary("the rest of a / b with the sign of a", "fmod", "binary_fmod"),
    "remainder": _binary("the rest of a / b with the sign of b", "remainder", "binary_remainder"),
    "logaddexp": _binary("log(exp(a) + exp(b))", "logaddexp", "logaddexp"),
    "logaddexp2": _binary("log2(2^a + 2^b)", "logaddexp2", "logaddexp2"),
    "xlogy": _binary("a times log(b)", "xlogy", "xlogy"),
    "squared_difference": _steps("(a - b) squared", ["sub"], "square_tile_init(); square_tile(0);", _GENERAL),
    "hypot": _steps(
        "the square root of a a + b b",
        [],
        "mul_binary_tile_init(); mul_binary_tile(0, 0, 0); mul_binary_tile(1, 1, 1); "
        "add_binary_tile_init(); add_binary_tile(0, 1, 0); "
        "sqrt_tile_init(); sqrt_tile(0);",
        "api/compute/eltwise_unary/sqrt.h",
    ),
    "floor_div": _steps(
        "a / b, rounded down",
        ["div"],
        "rounding_op_tile_init(); floor_tile(0);",
        "api/compute/eltwise_unary/rounding.h",
    ),
    "logical_and": _logical("1 where neither a nor b is 0, else 0", "mul"),
    "logical_or": _logical("1 where a or b is not 0, else 0", "add"),
    "logical_xor": _logical("1 where one of a and b is 0 and the other is not, else 0", "ne"),
}


def _integers(call: str, include: str, init: str | None = None, meaning: str = "") -> Op:
    return Op(meaning, f"api/compute/{include}.h", init or f"{call}_init();", f"{call}<FORMAT>(0, 1, 0);", INTEGERS)


_INT32 = frozenset({DataType.INT32})
_BITWISE_INIT, _SHIFT_INIT = "binary_bitwise_tile_init();", "binary_shift_tile_init();"

BINARY_OF_INTEGERS = {
    "eq": _integers("eq_int_tile", "binary_comp"),
    "ne": _integers("ne_int_tile", "binary_comp"),
    "lt": _integers("lt_int_tile", "binary_comp"),
    "le": _integers("le_int_tile", "binary_comp"),
    "gt": _integers("gt_int_tile", "binary_comp"),
    "ge": _integers("ge_int_tile", "binary_comp"),
    "bitwise_and": _integers(
        "bitwise_and_binary_tile",
        "binary_bitwise_sfpu",
        _BITWISE_INIT,
        "the bits that are set in both a and b, integers",
    ),
    "bitwise_or": _integers(
        "bitwise_or_binary_tile", "binary_bitwise_sfpu", _BITWISE_INIT, "the bits that are set in a or b, integers"
    ),
    "bitwise_xor": _integers(
        "bitwise_xor_binary_tile",
        "binary_bitwise_sfpu",
        _BITWISE_INIT,
        "the bits that are set in one of a and b, integers",
    ),
    "bitwise_left_shift": _integers(
        "binary_left_shift_tile", "binary_shift", _SHIFT_INIT, "a shifted left by b bits, integers"
    ),
    "bitwise_right_shift": _integers(
        "binary_right_shift_tile", "binary_shift", _SHIFT_INIT, "a shifted right by b bits, integers"
    ),
    "add": Op("", "api/compute/add_int_sfpu.h", "add_int_tile_init();", "add_int_tile<FORMAT>(0, 1, 0);", INTEGERS),
    "subtract": Op(
        "", "api/compute/sub_int_sfpu.h", "sub_int_tile_init();", "sub_int_tile<FORMAT>(0, 1, 0);", INTEGERS
    ),
    "maximum": Op(
        "", "api/compute/binary_max_min.h", "binary_max_int32_tile_init();", "binary_max_int32_tile(0, 1, 0);", _INT32
    ),
    "minimum": Op(
        "", "api/compute/binary_max_min.h", "binary_min_int32_tile_init();", "binary_min_int32_tile(0, 1, 0);", _INT32
    ),
    "floor_div": Op(
        "", "api/compute/div_int32_floor.h", "div_int32_floor_tile_init();", "div_int32_floor_tile(0, 1, 0);", _INT32
    ),
    "remainder": Op(
        "", "api/compute/binary_remainder.h", "remainder_int32_tile_init();", "remainder_int32_tile(0, 1, 0);", _INT32
    ),
    "multiply": Op(
        "", "api/compute/mul_int_sfpu.h", "mul_int_tile_init<FORMAT>();", "mul_int_tile<FORMAT>(0, 1, 0);", INTEGERS
    ),
}

FORMAT_NAMES = {
    DataType.BFLOAT16: "Float16_b",
    DataType.FLOAT32: "Float32",
    DataType.BFLOAT8_B: "Bfp8_b",
    DataType.BFLOAT4_B: "Bfp4_b",
    DataType.INT32: "Int32",
    DataType.UINT32: "UInt32",
    DataType.UINT16: "UInt16",
    DataType.UINT8: "UInt8",
}


def meaning(name: str) -> str:
    """What a binary op computes, in words."""
    return (BINARY.get(name) or BINARY_OF_INTEGERS[name]).meaning


def defines(op: Op, dtype: DataType) -> dict[str, str]:
    """Macros that make a compute kernel do an op on elements of a type."""
    name = f"DataFormat::{FORMAT_NAMES[dtype]}"
    return {
        "OP_INCLUDE": f'"{op.include}"',
        "OP_INCLUDE_ALSO": f'"{op.also}"',
        "OP_INIT": op.init.replace("FORMAT", name),
        "OP_CALL": op.call.replace("FORMAT", name),
    }
