"""Element-wise kernels on the tile engine, against torch."""

import pytest
import tilelang.language as T
import torch
from engine_runs import LIMITS, error, run

import softmetal

pytestmark = pytest.mark.skipif(not hasattr(softmetal, "run_plan"), reason="the simulator is not built")

TYPES = {"float32": torch.float32, "bfloat16": torch.bfloat16, "float16": torch.float16}


def unary(body, rows, cols, block, dtype="bfloat16", out_dtype=None):
    """Y = body(X), block by block."""
    block_rows, block_cols = block

    @T.prim_func
    def unary_kernel(X: T.Tensor((rows, cols), dtype), Y: T.Tensor((rows, cols), out_dtype or dtype)):
        with T.Kernel(T.ceildiv(cols, block_cols), T.ceildiv(rows, block_rows), threads=128) as (bx, by):
            x = T.alloc_shared((block_rows, block_cols), dtype)
            y = T.alloc_fragment((block_rows, block_cols), "float32")
            T.copy(X[by * block_rows, bx * block_cols], x)
            for i, j in T.Parallel(block_rows, block_cols):
                y[i, j] = body(T.cast(x[i, j], "float32"))
            T.copy(y, Y[by * block_rows, bx * block_cols])

    return unary_kernel


FUNCTIONS = {
    "relu": (lambda x: T.max(x, 0.0), torch.relu),
    "gelu": (
        lambda x: 0.5 * x * (1.0 + T.erf(x * 0.7071067811865476)),
        torch.nn.functional.gelu,
    ),
    "silu": (lambda x: x / (1.0 + T.exp(-x)), torch.nn.functional.silu),
    "sigmoid": (lambda x: T.sigmoid(x), torch.sigmoid),
    "tanh": (lambda x: T.tanh(x), torch.tanh),
    "log": (lambda x: T.log(T.abs(x) + 1.0), lambda x: torch.log(x.abs() + 1)),
    "log2": (lambda x: T.log2(T.abs(x) + 1.0), lambda x: torch.log2(x.abs() + 1)),
    "sqrt": (lambda x: T.sqrt(x * x + 0.5), lambda x: torch.sqrt(x * x + 0.5)),
    "rsqrt": (lambda x: T.rsqrt(x * x + 0.5), lambda x: torch.rsqrt(x * x + 0.5)),
    "select": (
        lambda x: T.if_then_else(x > 0.25, x * 2.0, 1.0 - x),
        lambda x: torch.where(x > 0.25, x * 2, 1 - x),
    ),
    "and": (
        lambda x: T.if_then_else(T.And(x > -0.5, x < 0.5), x, -x),
        lambda x: torch.where((x > -0.5) & (x < 0.5), x, -x),
    ),
    "power": (lambda x: T.pow(T.abs(x), 1.5), lambda x: x.abs() ** 1.5),
    "sin": (lambda x: T.sin(x) + T.cos(x), lambda x: torch.sin(x) + torch.cos(x)),
    "floor": (lambda x: T.floor(x * 3.0) / 7.0, lambda x: torch.floor(x * 3) / 7),
    "minimum": (lambda x: T.min(T.max(x, -0.3), 0.7), lambda x: x.clamp(-0.3, 0.7)),
    "number over x": (lambda x: 3.0 / (x * x + 1.0), lambda x: 3 / (x * x + 1)),
}


@pytest.mark.parametrize("name", FUNCTIONS)
def test_functions(name):
    body, reference = FUNCTIONS[name]
    x = torch.randn(64, 128)
    y = torch.empty(64, 128)
    run(unary(body, 64, 128, (32, 64), "float32"), x, y)
    assert error(y, reference(x)) < 0.001


@pytest.mark.parametrize("dtype", TYPES)
@pytest.mark.parametrize(
    "rows, cols, block", [(256, 256, (64, 64)), (100, 70, (32, 32)), (33, 1, (64, 64)), (40, 96, (40, 96))]
)
def test_shapes(rows, cols, block, dtype):
    x = torch.randn(rows, cols).to(TYPES[dtype])
    y = torch.full((rows, cols), 7.0).to(TYPES[dtype])
    run(unary(lambda v: T.exp(v) + 1.0, rows, cols, block, dtype), x, y)
    assert error(y, torch.exp(x.float()) + 1) < LIMITS[dtype]


def test_mixed_types():
    x = torch.randn(64, 64).bfloat16()
    y = torch.empty(64, 64, dtype=torch.float16)
    run(unary(lambda v: v * 0.5, 64, 64, (32, 32), "bfloat16", "float16"), x, y)
    assert error(y, x.float() * 0.5) < LIMITS["float16"]


def binary(rows, cols, block, a_type, b_type, c_type):
    @T.prim_func
    def binary_kernel(
        A: T.Tensor((rows, cols), a_type), B: T.Tensor((rows, cols), b_type), C: T.Tensor((rows, cols), c_type)
    ):
        with T.Kernel(T.ceildiv(cols, block), T.ceildiv(rows, block), threads=128) as (bx, by):
            a = T.alloc_shared((block, block), a_type)
            b = T.alloc_shared((block, block), b_type)
            c = T.alloc_fragment((block, block), c_type)
            T.copy(A[by * block, bx * block], a)
            T.copy(B[by * block, bx * block], b)
            for i, j in T.Parallel(block, block):
                c[i, j] = a[i, j] + b[i, j] * a[i, j]
            T.copy(c, C[by * block, bx * block])

    return binary_kernel


@pytest.mark.parametrize(
    "types",
    [
        ("float32", "float32", "float32"),
        ("bfloat16", "bfloat16", "bfloat16"),
        ("bfloat16", "float32", "bfloat16"),
        ("float16", "float16", "float32"),
    ],
)
def test_two_operands(types):
    a, b = (torch.randn(96, 160).to(TYPES[dtype]) for dtype in types[:2])
    c = torch.empty(96, 160, dtype=TYPES[types[2]])
    run(binary(96, 160, 32, *types), a, b, c)
    limit = 1e-5 if types[2] == "float32" and types[0] == "float32" else LIMITS[types[2]]
    assert error(c, a.float() + b.float() * a.float()) < limit


def directly(rows, cols, block):
    """No copies: T.Parallel reads and writes the tensors."""

    @T.prim_func
    def direct_kernel(
        A: T.Tensor((rows, cols), "float32"), s: T.Tensor((cols,), "float32"), C: T.Tensor((rows, cols), "float32")
    ):
        with T.Kernel(T.ceildiv(cols, block), T.ceildiv(rows, block), threads=128) as (bx, by):
            for i, j in T.Parallel(block, block):
                C[by * block + i, bx * block + j] = A[by * block + i, bx * block + j] * s[bx * block + j]

    return direct_kernel


def test_tensors_without_copies():
    a, s, c = torch.randn(96, 64), torch.randn(64), torch.empty(96, 64)
    run(directly(96, 64, 32), a, s, c)
    assert error(c, a * s) < 1e-5


def scaled(rows, cols, block, dtype="float32"):
    """Vectors along rows and along columns: Y = X * s[row] + b[col]."""

    @T.prim_func
    def scaled_kernel(
        X: T.Tensor((rows, cols), dtype),
        S: T.Tensor((rows,), dtype),
        B: T.Tensor((cols,), dtype),
        Y: T.Tensor((rows, cols), dtype),
    ):
        with T.Kernel(T.ceildiv(cols, block), T.ceildiv(rows, block), threads=128) as (bx, by):
            x = T.alloc_shared((block, block), dtype)
            s = T.alloc_shared((block,), dtype)
            b = T.alloc_shared((block,), dtype)
            T.copy(X[by * block, bx * block], x)
            T.copy(S[by * block], s)
            T.copy(B[bx * block], b)
            for i, j in T.Parallel(block, block):
                x[i, j] = x[i, j] * s[i] + b[j]
            T.copy(x, Y[by * block, bx * block])

    return scaled_kernel


@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
def test_vectors(dtype):
    x, s, b = (torch.randn(*shape).to(TYPES[dtype]) for shape in ((96, 200), (96,), (200,)))
    y = torch.empty(96, 200, dtype=TYPES[dtype])
    run(scaled(96, 200, 32, dtype), x, s, b, y)
    assert error(y, x.float() * s.float()[:, None] + b.float()) < LIMITS[dtype]


@pytest.mark.parametrize("dtype", ["bfloat16", "float32"])
def test_two_vectors_on_one_side(dtype):
    """Both stay in Dst while a row of tiles goes by."""

    @T.prim_func
    def scaled(
        X: T.Tensor((64, 64), dtype),
        R: T.Tensor((64,), "float32"),
        U: T.Tensor((64,), "float32"),
        Y: T.Tensor((64, 64), "float32"),
    ):
        with T.Kernel(1, threads=128):
            x = T.alloc_shared((64, 64), dtype)
            y = T.alloc_fragment((64, 64), "float32")
            r = T.alloc_fragment((64,), "float32")
            u = T.alloc_fragment((64,), "float32")
            T.copy(X, x)
            T.copy(R, r)
            T.copy(U, u)
            for i, j in T.Parallel(64, 64):
                y[i, j] = x[i, j] * r[i] * u[i]
            T.copy(y, Y)

    x, r, u, y = torch.randn(64, 64).to(getattr(torch, dtype)), torch.randn(64), torch.randn(64), torch.empty(64, 64)
    run(scaled, x, r, u, y)
    assert error(y, x.float() * r[:, None] * u[:, None]) < LIMITS["float32"]


def test_batched():
    @T.prim_func
    def batched_kernel(X: T.Tensor((3, 64, 2, 32), "bfloat16"), Y: T.Tensor((3, 2, 64, 32), "bfloat16")):
        with T.Kernel(2, 2, 3, threads=128) as (bx, by, bz):
            x = T.alloc_shared((32, 32), "bfloat16")
            T.copy(X[bz, bx * 32 : (bx + 1) * 32, by, :], x)
            for i, j in T.Parallel(32, 32):
                x[i, j] = x[i, j] * 2.0
            T.copy(x, Y[bz, by, bx * 32, 0])

    x = torch.randn(3, 64, 2, 32).bfloat16()
    y = torch.empty(3, 2, 64, 32).bfloat16()
    run(batched_kernel, x, y)
    assert torch.equal(y, (x * 2).permute(0, 2, 1, 3))


def test_transposed():
    @T.prim_func
    def transposed_kernel(X: T.Tensor((96, 64), "float32"), Y: T.Tensor((64, 96), "float32")):
        with T.Kernel(2, 3, threads=128) as (bx, by):
            x = T.alloc_shared((32, 32), "float32")
            y = T.alloc_shared((32, 32), "float32")
            T.copy(X[by * 32, bx * 32], x)
            for i, j in T.Parallel(32, 32):
                y[i, j] = x[j, i]
            T.copy(y, Y[bx * 32, by * 32])

    x, y = torch.randn(96, 64), torch.empty(64, 96)
    run(transposed_kernel, x, y)
    assert torch.equal(y, x.T)


@pytest.mark.parametrize("condition", ["lower", "upper", "columns"])
def test_index_conditions(condition):
    def inside(row, col):
        return {"lower": lambda: row >= col, "upper": lambda: row + 5 < col, "columns": lambda: col < 50}[condition]()

    @T.prim_func
    def masked_kernel(X: T.Tensor((128, 96), "float32"), Y: T.Tensor((128, 96), "float32")):
        with T.Kernel(2, threads=128) as by:
            x = T.alloc_shared((64, 96), "float32")
            T.copy(X[by * 64, 0], x)
            for i, j in T.Parallel(64, 96):
                x[i, j] = T.if_then_else(inside(by * 64 + i, j), x[i, j], -1.0)
            T.copy(x, Y[by * 64, 0])

    x, y = torch.randn(128, 96), torch.empty(128, 96)
    run(masked_kernel, x, y)
    row, col = torch.arange(128)[:, None], torch.arange(96)[None]
    assert torch.equal(y, torch.where(inside(row, col), x, torch.tensor(-1.0)))


def test_a_product_in_a_register_that_held_something():
    """The FPU multiplies in several phases that add up in Dst: a register that was used before has to be cleared."""

    @T.prim_func
    def chosen(A: T.Tensor((64, 64), "bfloat16"), B: T.Tensor((64, 64), "bfloat16"), C: T.Tensor((64, 64), "bfloat16")):
        with T.Kernel(2, threads=128) as by:
            a = T.alloc_shared((32, 64), "bfloat16")
            b = T.alloc_shared((32, 64), "bfloat16")
            c = T.alloc_fragment((32, 64), "bfloat16")
            T.copy(A[by * 32, 0], a)
            T.copy(B[by * 32, 0], b)
            for i, j in T.Parallel(32, 64):
                c[i, j] = T.if_then_else(T.exp(a[i, j]) >= T.tanh(b[i, j]), a[i, j] * b[i, j], T.max(a[i, j], b[i, j]))
            T.copy(c, C[by * 32, 0])

    a, b = torch.randn(64, 64).bfloat16(), torch.randn(64, 64).bfloat16()
    c = torch.zeros(64, 64).bfloat16()
    run(chosen, a, b, c)
    x, y = a.float(), b.float()
    assert error(c, torch.where(x.exp() >= y.tanh(), x * y, torch.maximum(x, y))) < 0.5
