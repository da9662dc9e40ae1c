"""What each element-wise op computes: the device header it needs and the calls on tiles in Dst. Knows no tensors."""

from __future__ import annotations

from dataclasses import dataclass

from softmetal._native.ttnn import DataType

FLOATS = frozenset({DataType.BFLOAT16, DataType.FLOAT32, DataType.BFLOAT8_B, DataType.BFLOAT4_B})
INTEGERS = frozenset({DataType.INT32, DataType.UINT32, DataType.UINT16})


@dataclass(frozen=True)
class Op:
    """What a compute kernel does to a tile in Dst: a header, the initialisation, the call; `meaning` is for help().

    `FORMAT` in a call stands for the data format. Calls may use `p0` and `p1`, the numbers given with the op, as fp32
    bits.
    """

    meaning: str
    include: str
    init: str
    call: str
    formats: frozenset[DataType] = FLOATS


_GENERAL = "api/compute/compute_kernel_api.h"


def _unary(meaning: str, include: str, call: str, arguments: str = "", initial: str = "") -> Op:
    header = include if include.startswith("api/") else f"api/compute/eltwise_unary/{include}.h"
    return Op(meaning, header, initial or f"{call}_tile_init();", f"{call}_tile(0{arguments});")


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
}

# Ops with numbers of their own; how the public functions name them is in unary.py.
WITH_NUMBERS = {
    "leaky_relu": _unary("x above 0, else slope times x", "relu", "leaky_relu", ", p0"),
    "elu": _unary("x above 0, else alpha times (exp(x) - 1)", "elu", "elu", ", p0"),
    "clamp": _unary("x kept between two numbers", "clamp", "clamp", ", p0, p1"),
}

# What an op with a number as its second operand does, so that no tensor has to be made of the number.
_SCALAR_INIT = "binop_with_scalar_tile_init();"
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
}

BINARY_OF_INTEGERS = {
    "add": Op("", "api/compute/add_int_sfpu.h", "add_int_tile_init();", "add_int_tile<FORMAT>(0, 1, 0);", INTEGERS),
    "subtract": Op(
        "", "api/compute/sub_int_sfpu.h", "sub_int_tile_init();", "sub_int_tile<FORMAT>(0, 1, 0);", INTEGERS
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


def defines(op: Op, dtype: DataType) -> dict[str, str]:
    """Macros that make a compute kernel do an op on elements of a type."""
    name = f"DataFormat::{FORMAT_NAMES[dtype]}"
    return {
        "OP_INCLUDE": f'"{op.include}"',
        "OP_INIT": op.init.replace("FORMAT", name),
        "OP_CALL": op.call.replace("FORMAT", name),
    }
