"""Random TileLang kernels as source text: shapes, dtypes, statements and expressions drawn from a seed."""

import random

FLOATS = ("float32", "bfloat16", "float16")
INTEGERS = ("int32", "int16", "int8", "uint8")
FLOAT_CALLS = ("T.tanh", "T.sigmoid", "T.sin", "T.abs", "T.floor")


class Expressions:
    """Expressions over the elements that a T.Parallel body can name, all of one dtype."""

    def __init__(self, rng, dtype, leaves):
        self.rng, self.dtype, self.leaves = rng, dtype, leaves

    def constant(self):
        if self.dtype in FLOATS:
            return f"T.Cast('{self.dtype}', T.float32({self.rng.choice([0.5, -1.25, 2.0, 0.0, 3.0])}))"
        low = 0 if self.dtype.startswith("u") else -5
        return f"T.Cast('{self.dtype}', T.int32({self.rng.randint(low, 5)}))"

    def leaf(self):
        roll = self.rng.random()
        if roll < 0.15:
            return self.constant()
        if roll < 0.25:
            return f"T.Cast('{self.dtype}', {self.rng.choice(['i', 'j'])})"
        return self.rng.choice(self.leaves)

    def condition(self, depth):
        kind = self.rng.choice(["<", ">=", "index", "=="])
        if kind == "index":
            return self.rng.choice(["i > j", "(i + j) % 3 == 0", "j >= 4", "i * 2 < j + 3"])
        return f"{self.draw(depth - 1)} {kind} {self.draw(depth - 1)}"

    def draw(self, depth):
        if depth <= 0 or self.rng.random() < 0.15:
            return self.leaf()
        kinds = ["+", "-", "*", "max", "min", "select"]
        kinds += ["call", "/"] if self.dtype in FLOATS else ["&", "|", "^", "//", "%", "abs"]
        kind = self.rng.choice(kinds)
        a = self.draw(depth - 1)
        if kind == "call":
            return f"{self.rng.choice(FLOAT_CALLS)}({a})"
        if kind == "abs":
            return f"T.abs({a})" if not self.dtype.startswith("u") else a
        if kind == "select":
            return f"T.if_then_else({self.condition(depth)}, {a}, {self.draw(depth - 1)})"
        if kind in ("max", "min"):
            return f"T.{kind}({a}, {self.draw(depth - 1)})"
        if kind == "/":
            return f"({a} / T.Cast('{self.dtype}', T.float32({self.rng.choice([2.0, 4.0, -0.5])})))"
        if kind in ("//", "%"):
            return f"({a} {kind} T.Cast('{self.dtype}', T.int32({self.rng.choice([2, 3, 7])})))"
        return f"({a} {kind} {self.draw(depth - 1)})"


def kernel_source(seed):
    """Source of a module with a prim_func `kernel`, and the shapes and dtypes of its tensors (the last is written)."""
    rng = random.Random(seed)
    dtype = rng.choice(FLOATS + INTEGERS)
    bm, bn = rng.choice([4, 8, 16]), rng.choice([8, 16, 24])
    m, n = rng.randint(1, 2 * bm + 3), rng.randint(1, 2 * bn + 3)
    body = []

    def parallel(statement, indent=""):
        body.append(f"{indent}for i, j in T.Parallel({bm}, {bn}):")
        body.append(f"{indent}    {statement}")

    leaves = ["a[i, j]", "b[i, j]", "c[i, j]"]
    body += ["T.copy(A[by * BM, bx * BN], a)", "T.copy(B[by * BM, bx * BN], b)", "T.fill(c, 1)"]
    for _ in range(rng.randint(1, 4)):
        kind = rng.choice(["map", "map", "reduce", "loop", "cond", "cumsum", "rows"])
        expressions = Expressions(rng, dtype, leaves)
        if kind == "map":
            parallel(f"c[i, j] = {expressions.draw(3)}")
        elif kind == "reduce":
            reductions = ["max", "min"] + (["sum"] if dtype != "float16" else [])
            if dtype in ("int8", "uint8", "int16"):
                reductions = ["max", "min"]
            body.append(f"T.reduce_{rng.choice(reductions)}({rng.choice('abc')}, r, dim=1)")
            parallel("c[i, j] = r[i]" if rng.random() < 0.5 else "c[i, j] = T.max(c[i, j], r[i])")
        elif kind == "loop":
            body.append(f"for k in T.serial({rng.randint(1, 3)}):")
            parallel(f"c[i, j] = T.if_then_else(k % 2 == 0, {expressions.draw(2)}, c[i, j])", "    ")
        elif kind == "cond":
            body.append(f"if {rng.choice(['bx > 0', 'by == 0', 'bx + by < 2'])}:")
            parallel(f"c[i, j] = {expressions.draw(2)}", "    ")
            body.append("else:")
            parallel(f"b[i, j] = {expressions.draw(1)}", "    ")
        elif kind == "cumsum" and dtype in ("float32", "int32"):
            body.append(f"T.copy({rng.choice('ab')}, s)")
            body.append(f"T.cumsum(s, dim={rng.choice([0, 1])}, reverse={rng.choice([True, False])})")
            body.append("T.copy(s, c)")
        else:
            body.append(f"for i in T.Parallel({bm}):")
            body.append("    r[i] = a[i, 0]")
            parallel("c[i, j] = T.min(c[i, j], r[i])")
    body.append("T.copy(c, C[by * BM, bx * BN])")
    lines = "\n            ".join(body)
    source = f'''import tilelang.language as T

BM, BN = {bm}, {bn}


def make():
    @T.prim_func
    def kernel(
        A: T.Tensor(({m}, {n}), "{dtype}"), B: T.Tensor(({m}, {n}), "{dtype}"), C: T.Tensor(({m}, {n}), "{dtype}")
    ):
        with T.Kernel(T.ceildiv({n}, BN), T.ceildiv({m}, BM), threads=128) as (bx, by):
            a = T.alloc_fragment((BM, BN), "{dtype}")
            b = T.alloc_fragment((BM, BN), "{dtype}")
            c = T.alloc_fragment((BM, BN), "{dtype}")
            s = T.alloc_shared((BM, BN), "{dtype}")
            r = T.alloc_fragment((BM,), "{dtype}")
            {lines}

    return kernel
'''
    return source, (m, n), dtype
