"""What a TileLang function means, element by element, in numpy: a slow and obvious reference for generated code."""

import math

import ml_dtypes
import numpy as np

EXTRA = {
    "bfloat16": ml_dtypes.bfloat16,
    "float8_e4m3fn": ml_dtypes.float8_e4m3fn,
    "float8_e5m2": ml_dtypes.float8_e5m2,
    "bool": np.bool_,
}


def numpy_type(dtype):
    return np.dtype(EXTRA.get(str(dtype)) or str(dtype))


def in_type(dtype, value):
    """A value rounded to a dtype."""
    with np.errstate(all="ignore"):
        return np.asarray(value).astype(numpy_type(dtype))[()]


def _float(function):
    def call(*args):
        with np.errstate(all="ignore"):
            return function(*(np.float64(arg) for arg in args))

    return call


CALLS = {
    "exp": _float(np.exp),
    "exp2": _float(np.exp2),
    "log": _float(np.log),
    "sqrt": _float(np.sqrt),
    "rsqrt": _float(lambda x: 1 / np.sqrt(x)),
    "tanh": _float(np.tanh),
    "sin": _float(np.sin),
    "cos": _float(np.cos),
    "sigmoid": _float(lambda x: 1 / (1 + np.exp(-x))),
    "erf": _float(math.erf),
    "clamp": lambda x, low, high: np.minimum(np.maximum(x, low), high),
    "fabs": np.abs,
    "abs": np.abs,
    "floor": _float(np.floor),
    "ceil": _float(np.ceil),
    "bitwise_and": lambda a, b: a & b,
    "bitwise_or": lambda a, b: a | b,
    "bitwise_xor": lambda a, b: a ^ b,
    "shift_left": lambda a, b: a << b,
    "shift_right": lambda a, b: a >> b,
}

BINARY = {
    "Add": lambda a, b: a + b,
    "Sub": lambda a, b: a - b,
    "Mul": lambda a, b: a * b,
    "Min": min,
    "Max": max,
    "FloorDiv": lambda a, b: a // b,
    "FloorMod": lambda a, b: a % b,
    "Mod": lambda a, b: math.fmod(a, b) if isinstance(a, float) else int(math.fmod(int(a), int(b))),
    "EQ": lambda a, b: a == b,
    "NE": lambda a, b: a != b,
    "LT": lambda a, b: a < b,
    "LE": lambda a, b: a <= b,
    "GT": lambda a, b: a > b,
    "GE": lambda a, b: a >= b,
    "And": lambda a, b: bool(a) and bool(b),
    "Or": lambda a, b: bool(a) or bool(b),
}


def _is_integer(dtype):
    return str(dtype).startswith(("int", "uint"))


class Interpreter:
    """Runs a PrimFunc on numpy arrays, which it changes in place."""

    def __init__(self, func, arrays):
        self.memory = {}
        self.values = {}
        for param, array in zip(func.params, arrays, strict=True):
            buffer = func.buffer_map[param]
            self.memory[buffer.data] = array
            for size, extent in zip(buffer.shape, array.shape, strict=True):
                if type(size).__name__ == "Var":  # known at the call
                    self.values[size] = extent
        self.globals = set(self.memory)
        self.run(func.body)

    # ---- statements

    def run(self, stmt):
        getattr(self, "run_" + type(stmt).__name__)(stmt)

    def run_SBlockRealize(self, stmt):
        self.run(stmt.block)

    def run_SBlock(self, stmt):
        for buffer in stmt.alloc_buffers:
            shape = [int(size) for size in buffer.shape]
            self.memory[buffer.data] = np.zeros(shape, numpy_type(buffer.dtype))
        self.run(stmt.body)

    def run_SeqStmt(self, stmt):
        for part in stmt.seq:
            self.run(part)

    def run_AllocBuffer(self, stmt):
        shape = [int(size) for size in stmt.buffer.shape]
        self.memory[stmt.buffer.data] = np.zeros(shape, numpy_type(stmt.buffer.dtype))

    def run_AttrStmt(self, stmt):
        self.run(stmt.body)

    def run_Bind(self, stmt):
        if type(stmt.value).__name__ == "Call" and "launch_thread" in stmt.value.op.name:
            return
        self.values[stmt.var] = self.value(stmt.value)

    def run_For(self, stmt):
        first = int(self.value(stmt.min))
        for i in range(first, first + int(self.value(stmt.extent))):
            self.values[stmt.loop_var] = i
            self.run(stmt.body)

    def run_While(self, stmt):
        while self.value(stmt.condition):
            self.run(stmt.body)

    def run_IfThenElse(self, stmt):
        if self.value(stmt.condition):
            self.run(stmt.then_case)
        elif stmt.else_case is not None:
            self.run(stmt.else_case)

    def run_BufferStore(self, stmt):
        self.store(stmt.buffer, [int(self.value(i)) for i in stmt.indices], self.value(stmt.value))

    def run_Evaluate(self, stmt):
        if type(stmt.value).__name__ != "Call":
            return
        name = stmt.value.op.name
        if name.startswith("tl.tileop."):
            getattr(self, "tile_" + name.removeprefix("tl.tileop."))(*stmt.value.args)
        elif name == "tl.atomic_add_elem_op":
            target = stmt.value.args[0].args[0]
            indices = [int(self.value(i)) for i in target.indices]
            self.store(target.buffer, indices, self.load(target.buffer, indices) + self.value(stmt.value.args[1]))

    # ---- memory: what lies beyond a tensor reads as 0 and is not written

    def inside(self, buffer, indices):
        shape = self.memory[buffer.data].shape
        return buffer.data not in self.globals or all(0 <= i < n for i, n in zip(indices, shape, strict=True))

    def load(self, buffer, indices):
        if not self.inside(buffer, indices):
            return in_type(buffer.dtype, 0)
        return self.memory[buffer.data][tuple(indices)]

    def store(self, buffer, indices, value):
        if self.inside(buffer, indices):
            self.memory[buffer.data][tuple(indices)] = in_type(buffer.dtype, value)

    # ---- tile operators

    def region(self, operand):
        load = operand.args[0]
        mins = [int(self.value(i)) for i in load.indices]
        return load.buffer, mins, [int(self.value(e)) for e in operand.args[2:]]

    def read(self, operand):
        buffer, mins, extents = self.region(operand)
        values = np.empty(extents, numpy_type(buffer.dtype))
        for at in np.ndindex(*extents):
            values[at] = self.load(buffer, [m + i for m, i in zip(mins, at, strict=True)])
        return values

    def write(self, operand, values):
        buffer, mins, extents = self.region(operand)
        values = np.asarray(values).reshape(extents)
        for at in np.ndindex(*extents):
            self.store(buffer, [m + i for m, i in zip(mins, at, strict=True)], values[at])

    def tile_copy(self, src, dst, *_):
        self.write(dst, self.read(src))

    def tile_fill(self, dst, value, *_):
        self.write(dst, np.full(self.region(dst)[2], float(self.value(value))))

    def tile_gemm(self, a, b, c, trans_a, trans_b, *rest):
        left, right = (self.read(x).astype(np.float64) for x in (a, b))
        left, right = left.T if int(trans_a) else left, right.T if int(trans_b) else right
        before = 0 if int(self.value(rest[4])) else self.read(c).astype(np.float64)
        self.write(c, before + left @ right)

    def tile_reduce(self, src, dst, kind, dim, clear, *_):
        values, axis, kind = self.read(src), int(dim), str(kind.value)
        wide = values.astype(np.float64 if values.dtype.kind in "fV" else np.int64)
        if kind.startswith("abs"):
            wide = np.abs(wide)
        fold = {"sum": np.sum, "abssum": np.sum, "max": np.max, "absmax": np.max, "min": np.min}
        fold |= {"bitand": np.bitwise_and.reduce, "bitor": np.bitwise_or.reduce, "bitxor": np.bitwise_xor.reduce}
        result = fold[kind](wide, axis=axis)
        if not int(clear):
            before = self.read(dst).astype(wide.dtype).reshape(result.shape)
            join = {"max": np.maximum, "absmax": np.maximum, "min": np.minimum, "bitand": np.bitwise_and}
            join |= {"bitor": np.bitwise_or, "bitxor": np.bitwise_xor}
            result = join.get(kind, np.add)(before, result)
        self.write(dst, result)

    def tile_cumsum(self, src, dst, dim, reverse, *_):
        values, axis = self.read(src), int(dim)
        wide = values.astype(np.float64 if values.dtype.kind in "fV" else np.int64)
        wide = np.flip(np.cumsum(np.flip(wide, axis), axis), axis) if int(reverse) else np.cumsum(wide, axis)
        self.write(dst, wide)

    def tile_transpose(self, src, dst, *_):
        self.write(dst, self.read(src).swapaxes(-1, -2))

    # ---- expressions

    def value(self, expr):
        name = type(expr).__name__
        if name in ("IntImm", "FloatImm"):
            return in_type(expr.dtype, expr.value)
        if name == "Var":
            return self.values[expr]
        if name == "BufferLoad":
            return self.load(expr.buffer, [int(self.value(i)) for i in expr.indices])
        if name == "Cast":
            value = self.value(expr.value)
            if _is_integer(expr.dtype):
                value = int(value)
                bits = numpy_type(expr.dtype).itemsize * 8
                value &= (1 << bits) - 1
                if str(expr.dtype).startswith("int") and value >> (bits - 1):
                    value -= 1 << bits
            return in_type(expr.dtype, value)
        if name == "Not":
            return not self.value(expr.a)
        if name == "Select":
            return self.value(expr.true_value if self.value(expr.condition) else expr.false_value)
        if name == "Call":
            return self.call(expr)
        return self.binary(name, expr)

    def call(self, expr):
        name = expr.op.name.split(".")[-1]
        if name == "if_then_else":
            return self.value(expr.args[1] if self.value(expr.args[0]) else expr.args[2])
        return in_type(expr.dtype, CALLS[name](*(self.value(arg) for arg in expr.args)))

    def binary(self, name, expr):
        a, b = self.value(expr.a), self.value(expr.b)
        dtype = expr.a.dtype
        with np.errstate(all="ignore"):
            if name == "Div":
                exact = math.trunc(int(a) / int(b)) if _is_integer(dtype) else np.float64(a) / np.float64(b)
                return self.wrapped(dtype, exact)
            if name in ("And", "Or", "EQ", "NE", "LT", "LE", "GT", "GE", "Min", "Max"):
                return BINARY[name](a, b)
            if _is_integer(dtype):
                return self.wrapped(dtype, BINARY[name](int(a), int(b)))
            # One rounding: in float32 for float32, in float32 and then to the dtype for smaller ones.
            return in_type(dtype, BINARY[name](np.float32(a), np.float32(b)))

    @staticmethod
    def wrapped(dtype, value):
        if not _is_integer(dtype):
            return in_type(dtype, value)
        bits = numpy_type(dtype).itemsize * 8
        value = int(value) & ((1 << bits) - 1)
        if str(dtype).startswith("int") and value >> (bits - 1):
            value -= 1 << bits
        return in_type(dtype, value)
