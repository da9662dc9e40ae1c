"""Random TileLang functions with more in them than random_kernels: several launches, gathers, atomic sums, while loops,
nested conditions, masks, stored small floats, products, reductions along any axis, sizes known at the call."""

import random

from random_kernels import FLOATS, INTEGERS, Expressions

REDUCTIONS = {"float": ("max", "min", "absmax", "sum", "abssum"), "int": ("max", "min"), "int32": ("max", "min", "sum")}


class Body:
    """The statements of one launch."""

    def __init__(self, rng, dtype, bm, bn):
        self.rng, self.dtype, self.bm, self.bn = rng, dtype, bm, bn
        self.lines = []
        self.leaves = ["a[i, j]", "b[i, j]", "c[i, j]", "r[i]", "w[j]"]

    def add(self, *lines, depth=0):
        self.lines += ["    " * depth + line for line in lines]

    def value(self, depth=2):
        return Expressions(self.rng, self.dtype, self.leaves).draw(depth)

    def condition(self):
        return Expressions(self.rng, self.dtype, self.leaves).condition(1)

    def parallel(self, statement, depth=0):
        self.add(f"for i, j in T.Parallel({self.bm}, {self.bn}):", f"    {statement}", depth=depth)

    # ---- kinds of statements

    def map(self):
        self.parallel(f"{self.rng.choice('abc')}[i, j] = {self.value(3)}")

    def reduce(self):
        family = "float" if self.dtype in FLOATS else "int32" if self.dtype == "int32" else "int"
        kind, dim = self.rng.choice(REDUCTIONS[family]), self.rng.choice([0, 1])
        if kind in ("sum", "abssum") and self.dtype == "float16":
            kind = "max"
        target = "r" if dim == 1 else "w"
        clear = "" if kind == "abssum" else f", clear={self.rng.random() < 0.7}"
        self.add(f"T.reduce_{kind}({self.rng.choice('abc')}, {target}, dim={dim}{clear})")

    def scan(self):
        if self.dtype not in ("float32", "int32"):
            return self.map()
        self.add(f"T.copy({self.rng.choice('abc')}, s)")
        self.add(f"T.cumsum(s, dim={self.rng.choice([0, 1])}, reverse={self.rng.choice([True, False])})")
        return self.add(f"T.copy(s, {self.rng.choice('abc')})")

    def mask(self):
        self.parallel(f"mask[i, j] = {self.condition()}")
        self.parallel(f"c[i, j] = T.if_then_else(mask[i, j], {self.value(1)}, {self.value(1)})")

    def gather(self):
        # Rows that the index tensor names; outside of the tensor, zeros.
        self.parallel("c[i, j] = A[I[T.min(by * BM + i, M - 1)], bx * BN + j]")

    def small(self):
        if self.dtype not in FLOATS:
            return self.map()
        self.parallel(f"f8[i, j] = {self.rng.choice('abc')}[i, j]")
        return self.parallel(f"c[i, j] = T.Cast('{self.dtype}', f8[i, j])")

    def loop(self):
        depth = 1
        if self.rng.random() < 0.5:
            self.add(f"for k in T.serial({self.rng.randint(1, 3)}):")
        else:
            self.add("n = 0", f"while n < {self.rng.randint(1, 3)}:", "    n = n + 1")
        if self.rng.random() < 0.5:
            self.add(f"if {self.rng.choice(['bx > 0', 'by == 0', 'bx + by < 2'])}:", depth=1)
            depth = 2
        return self.parallel(f"c[i, j] = {self.value(2)}", depth)

    def nested(self):
        self.add("if bx == 0:")
        self.add("if by > 0:", depth=1)
        self.parallel(f"c[i, j] = {self.value(1)}", 2)
        self.add("else:", depth=1)
        self.parallel(f"b[i, j] = {self.value(1)}", 2)
        self.add("else:")
        self.parallel(f"a[i, j] = {self.value(1)}", 1)

    def product(self):
        if self.dtype not in ("bfloat16", "float16"):
            return self.map()
        self.add("T.copy(a, s)", "T.copy(b, t)")
        self.add(f"T.gemm(s, t, p, transpose_B=True, clear_accum={self.rng.choice([True, False])})")
        return self.add("for i, j in T.Parallel(BM, BM):", "    p[i, j] = p[i, j] * 0.125")

    def use_product(self):
        self.add("for i in T.Parallel(BM):", f"    r[i] = T.Cast('{self.dtype}', p[i, {self.rng.randrange(self.bm)}])")

    def transpose(self):
        self.add("T.copy(a, s)")
        self.parallel(f"c[i, j] = s[(i + {self.rng.randint(0, 3)}) % BM, BN - 1 - j]")

    def vectors(self):
        self.add("for i in T.Parallel(BM):", f"    r[i] = {self.rng.choice('abc')}[i, {self.rng.randrange(self.bn)}]")
        self.add("for j in T.Parallel(BN):", f"    w[j] = {self.rng.choice('abc')}[{self.rng.randrange(self.bm)}, j]")

    def count(self):
        self.add("for i, j in T.Parallel(BM, BN):")
        self.add("if by * BM + i < M and bx * BN + j < N:", depth=1)
        self.add(f"T.atomic_add(D[bx * BN + j], T.if_then_else({self.condition()}, 1, 2))", depth=2)

    def edge(self):
        self.add(f"for i, j in T.Parallel({max(1, self.bm // 2)}, {max(1, self.bn - 3)}):")
        self.add(f"    c[i, j + {self.rng.randint(0, 3)}] = {self.rng.choice('ab')}[i, j]")


KINDS = (
    *("map", "map", "reduce", "reduce", "scan", "mask", "gather", "small", "loop", "nested", "product"),
    *("use_product", "transpose", "vectors", "count", "edge"),
)


def program_source(seed):
    """Source of a module whose make() gives a prim_func of A, B, I, C, D; the shape and the dtype."""
    rng = random.Random(seed)
    dtype = rng.choice((*FLOATS, *FLOATS, *INTEGERS, "uint16"))
    bm, bn = rng.choice([4, 8, 16, 32]), rng.choice([8, 16, 24, 32])
    m, n = rng.randint(1, 2 * bm + 3), rng.randint(1, 2 * bn + 3)
    dynamic = rng.random() < 0.25
    launches = []
    for number in range(rng.choice([1, 1, 2])):
        body = Body(rng, dtype, bm, bn)
        source = "A" if number == 0 else "C"
        body.add(f"T.copy({source}[by * BM, bx * BN], a)", "T.copy(B[by * BM, bx * BN], b)", "T.fill(c, 1)")
        body.add("T.fill(r, 1)", "T.fill(w, 2)", "T.fill(p, 0)", "T.fill(mask, False)")
        for _ in range(rng.randint(1, 5)):
            getattr(body, rng.choice(KINDS))()
        body.add("T.copy(c, C[by * BM, bx * BN])")
        launches.append(_launch(dtype, body))
    sizes = "M, N = T.dynamic('m, n')" if dynamic else f"M, N = {m}, {n}"
    return _module(dtype, bm, bn, sizes, launches), (m, n), dtype


def _launch(dtype, body):
    lines = "\n            ".join(body.lines)
    return f"""
        with T.Kernel(T.ceildiv(N, BN), T.ceildiv(M, BM), threads=128) as (bx, by):
            a = T.alloc_fragment((BM, BN), "{dtype}")
            b = T.alloc_fragment((BM, BN), "{dtype}")
            c = T.alloc_fragment((BM, BN), "{dtype}")
            s = T.alloc_shared((BM, BN), "{dtype}")
            t = T.alloc_shared((BM, BN), "{dtype}")
            p = T.alloc_fragment((BM, BM), "float32")
            f8 = T.alloc_fragment((BM, BN), "float8_e4m3fn")
            mask = T.alloc_fragment((BM, BN), "bool")
            r = T.alloc_fragment((BM,), "{dtype}")
            w = T.alloc_fragment((BN,), "{dtype}")
            n = T.alloc_var("int32")
            {lines}
"""


def _module(dtype, bm, bn, sizes, launches):
    return f'''import tilelang.language as T

BM, BN = {bm}, {bn}


def make():
    {sizes}

    @T.prim_func
    def kernel(
        A: T.Tensor((M, N), "{dtype}"),
        B: T.Tensor((M, N), "{dtype}"),
        I: T.Tensor((M,), "int32"),
        C: T.Tensor((M, N), "{dtype}"),
        D: T.Tensor((N,), "int32"),
    ):
{"".join(launches)}
    return kernel
'''
