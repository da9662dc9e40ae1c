"""Random TileLang kernels of the kind that the tile engine takes: chains over whole blocks, vectors along rows and
columns, reductions, softmax, products with an epilogue, attention; as source text, drawn from a seed."""

import random

DTYPES = ("bfloat16", "bfloat16", "float16", "float32")
# Functions whose arguments stay where float32 has digits to lose.
CALLS = (
    *("T.tanh({})", "T.sigmoid({})", "T.abs({})", "T.exp(T.min({}, 1.0))", "T.sqrt(T.abs({}) + 0.5)"),
    *(
        "T.rsqrt(T.abs({}) + 0.5)",
        "T.log(T.abs({}) + 1.0)",
        "T.exp2(T.min({}, 1.0))",
        "({0} / (1.0 + T.exp(-T.abs({0}))))",
    ),
)
NUMBERS = (0.5, -1.25, 2.0, 0.125, 3.0)
# Indices as numbers: positions, distances, groups, blocks.
INDICES = ("bx * BN + j", "by * BM + i", "by * BM + i - j", "j % 6", "(by * BM + i) // 5", "bx + by")


class Chains:
    """Element-wise expressions in float32 that keep their values small."""

    def __init__(self, rng, leaves, mask):
        self.rng, self.leaves, self.mask = rng, leaves, mask

    def leaf(self):
        if self.rng.random() < 0.08:
            return f'(T.cast({self.rng.choice(INDICES)}, "float32") * 0.0078125)'
        return repr(self.rng.choice(NUMBERS)) if self.rng.random() < 0.15 else self.rng.choice(self.leaves)

    def draw(self, depth):
        if depth <= 0 or self.rng.random() < 0.1:
            return self.leaf()
        kind = self.rng.choice(("+", "-", "*", "call", "call", "max", "min", "/", "select"))
        a = self.draw(depth - 1)
        if kind == "call":
            return self.rng.choice(CALLS).format(a)
        if kind == "/":
            return f"({a} / (T.abs({self.leaf()}) + 1.0))"
        if kind == "*":
            return (
                f"({a} * T.tanh({self.leaf()}))" if self.rng.random() < 0.5 else f"({a} * {self.rng.choice(NUMBERS)})"
            )
        if kind == "select":
            return f"T.if_then_else({self.mask}, {a}, {self.draw(depth - 1)})"
        if kind in ("max", "min"):
            return f"T.{kind}({a}, {self.draw(depth - 1)})"
        return f"({a} {kind} {self.draw(depth - 1)})"


class Tiles:
    """A kernel's buffers and the statements between its loads and its stores."""

    def __init__(self, rng):
        self.rng = rng
        self.dtype = rng.choice(DTYPES)
        self.bm, self.bn = rng.choice((32, 32, 64, 16, 8, 40)), rng.choice((32, 32, 64, 48))
        self.m, self.n = (self.size(block) for block in (self.bm, self.bn))
        self.depth = rng.choice((32, 64, 20))
        self.lines = []

    def size(self, block):
        """One block, two, or a ragged number of rows; now and then so many that cores share what they load."""
        most = 8 if block <= 32 and self.rng.random() < 0.12 else 2
        return self.rng.choice((block, most * block, self.rng.randint(1, most * block)))

    def add(self, *lines, depth=0):
        self.lines += ["    " * depth + line for line in lines]

    def mask(self):
        row, column = "by * BM + i", "bx * BN + j"
        return self.rng.choice(
            (
                *(f"{row} >= {column}", f"{column} < {self.rng.randint(1, self.n)}", f"{row} > {column} + 3"),
                *(f"{column} % 4 != 1", f"2 * {row} < {column} + 9", f"{row} != {column}"),
            )
        )

    def value(self, leaves, depth=3):
        return Chains(self.rng, leaves, self.mask()).draw(depth)

    def both(self, statement, depth=0):
        self.add("for i, j in T.Parallel(BM, BN):", f"    {statement}", depth=depth)

    def rows(self, statement, depth=0):
        self.add("for i in T.Parallel(BM):", f"    {statement}", depth=depth)


LOADS = ("T.copy(A[by * BM, bx * BN], x)", "T.copy(B[by * BM, bx * BN], y)")
RELOADS = (*LOADS, "T.copy(B[by * BM, bx * BN], x)", "T.copy(A[by * BM, bx * BN], y)")
ALL = ("x[i, j]", "y[i, j]", "c[i, j]", "d[i, j]", "r[i]", "u[i]", "w[j]")


def _map(t):
    if t.rng.random() < 0.8:
        t.both(f"{t.rng.choice('cd')}[i, j] = {t.value(ALL)}")
        return
    # With names for values, first rows and columns, and vectors that also run the other way.
    leaves = ("a", "b", "d[i, j]", "x[i, 0]", "y[0, j]", "x[0, 0]", *(("u[j]", "w[i]") if t.bm == t.bn else ()))
    t.add("for i, j in T.Parallel(BM, BN):")
    t.add(f"a = {t.value(ALL, 1)}", f"b = T.clamp({t.value(ALL, 1)}, -0.5, 1.5)", depth=1)
    t.add(f"c[i, j] = {t.value(leaves, 2)}", depth=1)


def _chain(t):
    """One function over and over, which needs one init: tiles and vectors of both kinds."""
    join = t.rng.choice(("({} * {})", "({} + {})", "({} - {})", "T.max({}, {})"))
    leaves = [leaf for leaf in ALL if "*" not in join or leaf[0] not in "cd"]  # whose powers would grow
    joined = t.rng.choice(leaves)
    for _ in range(t.rng.randint(1, 3)):
        joined = join.format(joined, t.rng.choice(leaves))
    t.both(f"{t.rng.choice('cd')}[i, j] = {joined}")


def _update(t):
    t.both(
        f"c[i, j] {t.rng.choice(('+=', '*=', '-='))} {t.rng.choice(('T.tanh(r[i])', 'w[j] * 0.25', '0.5', 'x[i, j]'))}"
    )


def _reduce(t):
    kind, dim = t.rng.choice(("sum", "max", "min", "absmax", "abssum")), t.rng.choice((1, 1, 0))
    source, target = t.rng.choice("cd"), "w" if dim == 0 else t.rng.choice("ru")
    clear = "" if kind == "abssum" else f", clear={t.rng.random() < 0.7}"
    t.add(f"T.reduce_{kind}({source}, {target}, dim={dim}{clear})")
    if kind in ("sum", "abssum"):
        size, at = ("BN", "i") if dim else ("BM", "j")
        t.add(f"for {at} in T.Parallel({'BM' if dim else 'BN'}):", f"    {target}[{at}] = {target}[{at}] / {size}")


VECTORS = ("T.tanh(u[i]) + 0.5", "T.max(r[i], u[i])", "T.rsqrt(u[i] * u[i] + 0.5)", "1.0 / (T.abs(r[i]) + 1.0)")


def _vector(t):
    t.rows(f"r[i] = {t.rng.choice(VECTORS)}")


def _softmax(t):
    t.add("T.reduce_max(c, r, dim=1)")
    t.both("c[i, j] = T.exp(c[i, j] - r[i])")
    t.add("T.reduce_sum(c, u, dim=1)")
    t.both("c[i, j] = c[i, j] / u[i]")


def _norm(t):
    t.both("d[i, j] = c[i, j] * c[i, j]")
    t.add("T.reduce_sum(d, u, dim=1)")
    t.rows("u[i] = T.rsqrt(u[i] / BN + 0.125)")
    t.both("c[i, j] = c[i, j] * u[i] * w[j]")


def _product(t):
    clear = t.rng.random() < 0.6
    if clear:
        t.add("T.clear(d)")
    t.add(f"for k in T.Pipelined(T.ceildiv(K, 32), num_stages={t.rng.choice((0, 2))}):")
    t.add("T.copy(P[by * BM, k * 32], p)", "T.copy(Q[k * 32, bx * BN], q)", "T.gemm(p, q, d)", depth=1)
    t.both(f"c[i, j] = d[i, j] * {0.125 if clear else 0.25}")


def _repeat(t):
    t.add(f"for k in T.serial({t.rng.randint(1, 3)}):")
    t.both(f"c[i, j] = c[i, j] * 0.5 + {t.value(('x[i, j]', 'y[i, j]', 'r[i]', 'w[j]'), 2)}", 1)


def _branch(t):
    """What one way through a condition sets: a fragment, or anew what was loaded."""
    for _ in range(t.rng.choice((1, 1, 2))):
        step = t.rng.choice(("value", "value", "T.copy(d, c)", "T.clear(d)", *RELOADS))
        if step == "value":
            t.both(f"{t.rng.choice('cd')}[i, j] = {t.value(ALL, 2)}", 1)
        else:
            t.add(step, depth=1)


def _condition(t):
    t.add(f"if {t.rng.choice(('bx > 0', 'by == 0', 'bx + by < 2'))}:")
    _branch(t)
    if t.rng.random() < 0.5:
        t.add("else:")
        _branch(t)


def _narrow(t):
    t.add(f"T.copy({t.rng.choice('cd')}, s)")
    t.both("c[i, j] = s[i, j] + y[i, j]")


STEPS = (
    _map,
    _map,
    _map,
    _chain,
    _update,
    _reduce,
    _reduce,
    _vector,
    _softmax,
    _norm,
    _product,
    _repeat,
    _condition,
    _narrow,
)


def _grid(t):
    """Blocks in two dimensions, each on its own."""
    t.add(
        *LOADS,
        "T.copy(V[by * BM], r)",
        "T.copy(W[bx * BN], w)",
    )
    t.both("c[i, j] = x[i, j]")
    t.both("d[i, j] = y[i, j] * 0.5")
    t.rows("u[i] = r[i] * 0.5")
    for _ in range(t.rng.randint(1, 4)):
        t.rng.choice(STEPS)(t)
    t.add(f"T.copy({t.rng.choice('cccx')}, C[by * BM, bx * BN])")


def _row_loops(t):
    """Rows of blocks: one loop gathers vectors, a second one uses them."""
    t.add("T.fill(r, -3.0)", "T.clear(u)", "T.copy(V[by * BM], v)")
    t.add(f"for k in T.Pipelined(T.ceildiv(N, BN), num_stages={t.rng.choice((0, 2))}):")
    t.add("T.copy(A[by * BM, k * BN], x)", depth=1)
    t.both(f"c[i, j] = {t.value(('x[i, j]', 'v[i]'), 2)}", 1)
    if t.rng.random() < 0.5:  # the largest so far, and a sum that follows it
        t.add("T.copy(r, v)", "T.reduce_max(c, r, dim=1, clear=False)", depth=1)
        t.both("c[i, j] = T.exp(c[i, j] - r[i])", 1)
        t.rows("u[i] = u[i] * T.exp(v[i] - r[i])", 1)
        t.add("T.reduce_sum(c, u, dim=1, clear=False)", depth=1)
    else:
        t.add("T.reduce_sum(c, u, dim=1, clear=False)", depth=1)
        t.add(f"T.reduce_{t.rng.choice(('max', 'absmax'))}(c, r, dim=1, clear=False)", depth=1)
    t.rows("u[i] = 1.0 / (T.abs(u[i]) + 1.0)")
    t.add("for k in T.serial(T.ceildiv(N, BN)):")
    t.add("T.copy(A[by * BM, k * BN], x)", "T.copy(W[k * BN], w)", depth=1)
    t.both(f"c[i, j] = x[i, j] * u[i] + {t.value(('x[i, j]', 'r[i]', 'w[j]'), 1)}", 1)
    t.add("T.copy(c, C[by * BM, k * BN])", depth=1)
    t.add("T.copy(u, R[by * BM])")


def _attention(t):
    """P holds queries, and A and B the keys and values of each step of a loop."""
    causal = t.rng.random() < 0.5
    steps = "T.ceildiv(T.min((by + 1) * BM, N), BN)" if causal else "T.ceildiv(N, BN)"
    t.add("T.copy(P[by * BM, 0], p)", "T.fill(r, -30.0)", "T.clear(u)", "T.clear(o)")
    t.add(f"for k in T.Pipelined({steps}, num_stages={t.rng.choice((1, 2))}):")
    t.add("T.copy(A[k * BN, 0], x)", "T.copy(B[k * BN, 0], y)", "T.clear(c)", depth=1)
    t.add("T.gemm(p, x, c, transpose_B=True)", depth=1)
    seen = "T.And(k * BN + j < N, by * BM + i >= k * BN + j)" if causal else "k * BN + j < N"
    t.both(f"c[i, j] = T.if_then_else({seen}, c[i, j] * 0.125, -30.0)", 1)
    t.add("T.copy(r, v)", "T.reduce_max(c, r, dim=1, clear=False)", depth=1)
    t.both("c[i, j] = T.exp(c[i, j] - r[i])", 1)
    t.rows("u[i] = u[i] * T.exp(v[i] - r[i])", 1)
    t.add("T.reduce_sum(c, u, dim=1, clear=False)", depth=1)
    t.add(
        "for i, j in T.Parallel(BM, K):",
        "    o[i, j] = o[i, j] * T.exp(v[i] - r[i])",
        "T.copy(c, s)",
        "T.gemm(s, y, o)",
        depth=1,
    )
    t.add("for i, j in T.Parallel(BM, K):", "    o[i, j] = o[i, j] / u[i]", "T.copy(o, C[by * BM, 0])")


# The tensors of each kind of kernel; C and R are written, all others are read.
SHAPES = {
    _grid: {"A": "MN", "B": "MN", "P": "MK", "Q": "KN", "V": "M", "W": "N", "C": "MN", "R": "M"},
    _row_loops: {"A": "MN", "W": "N", "V": "M", "C": "MN", "R": "M"},
    _attention: {"A": "NK", "B": "NK", "P": "MK", "C": "MK"},
}
GRIDS = {
    _grid: "T.ceildiv(N, BN), T.ceildiv(M, BM)",
    _row_loops: "1, T.ceildiv(M, BM)",
    _attention: "1, T.ceildiv(M, BM)",
}


def tiles_source(seed):
    """Source of a module whose make() gives a prim_func; its tensors' names with their shapes; their dtype."""
    rng = random.Random(seed)
    t = Tiles(rng)
    kind = rng.choice((_grid, _grid, _grid, _row_loops, _attention))
    kind(t)
    sizes = {"M": t.m, "N": t.n, "K": t.depth}
    block = "BN, K" if kind is _attention else "BM, BN"
    known = rng.random() < 0.85
    dims = f"M, N = {t.m}, {t.n}" if known else "M, N = T.dynamic('m, n')"
    shapes = {name: f"({', '.join(dims)}{',' * (len(dims) == 1)})" for name, dims in SHAPES[kind].items()}
    tensors = ", ".join(f'{name}: T.Tensor({shape}, "{t.dtype}")' for name, shape in shapes.items())
    lines = "\n            ".join(t.lines)
    source = f'''import tilelang.language as T

BM, BN, K = {t.bm}, {t.bn}, {t.depth}


def make():
    {dims}

    @T.prim_func
    def kernel({tensors}):
        with T.Kernel({GRIDS[kind]}, threads=128) as (bx, by):
            x = T.alloc_shared(({block}), "{t.dtype}")
            y = T.alloc_shared(({block}), "{t.dtype}")
            s = T.alloc_shared((BM, BN), "{t.dtype}")
            p = T.alloc_shared((BM, {"K" if kind is _attention else 32}), "{t.dtype}")
            q = T.alloc_shared((32, BN), "{t.dtype}")
            c = T.alloc_fragment((BM, BN), "float32")
            d = T.alloc_fragment((BM, BN), "float32")
            o = T.alloc_fragment((BM, K), "float32")
            r = T.alloc_fragment((BM,), "float32")
            u = T.alloc_fragment((BM,), "float32")
            v = T.alloc_fragment((BM,), "float32")
            w = T.alloc_fragment((BN,), "float32")
            {lines}

    return kernel
'''
    return source, {name: tuple(sizes[size] for size in dims) for name, dims in SHAPES[kind].items()}, t.dtype
