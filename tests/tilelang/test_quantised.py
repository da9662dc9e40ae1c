"""Products of 8-bit numbers, which lie on the device as bfloat16, against torch: integers to the last bit."""

import json
import os
import random

import pytest
import tilelang.language as T
import torch
from engine_runs import error, program_of, run

import softmetal
import softmetal.tilelang
import tilelang

SEEDS = int(os.environ.get("SOFTMETAL_SEEDS", "8"))
pytestmark = pytest.mark.skipif(not hasattr(softmetal, "run_plan"), reason="the simulator is not built")


def numbers(shape, dtype):
    """All of an integer dtype's; floats as they are after rounding."""
    if dtype in ("int8", "uint8"):
        low, high = (-128, 128) if dtype == "int8" else (0, 256)
        return torch.randint(low, high, shape).to(getattr(torch, dtype))
    return (torch.randn(shape) * 4).to(getattr(torch, dtype))


def product(a, b, trans_a=False, trans_b=False):
    a, b = (x.double().transpose(-1, -2) if turned else x.double() for x, turned in [(a, trans_a), (b, trans_b)])
    return a @ b


def gemm(m, n, k, dtype_a, dtype_b, sums, trans_a=False, trans_b=False, out=None):
    a_shape, b_shape = ((k, m) if trans_a else (m, k)), ((n, k) if trans_b else (k, n))

    @T.prim_func
    def gemm_kernel(A: T.Tensor(a_shape, dtype_a), B: T.Tensor(b_shape, dtype_b), C: T.Tensor((m, n), out or sums)):
        with T.Kernel(T.ceildiv(n, 64), T.ceildiv(m, 64), threads=128) as (bx, by):
            a = T.alloc_shared((32, 64) if trans_a else (64, 32), dtype_a)
            b = T.alloc_shared((64, 32) if trans_b else (32, 64), dtype_b)
            c = T.alloc_fragment((64, 64), sums)
            T.clear(c)
            for ko in T.Pipelined(T.ceildiv(k, 32), num_stages=2):
                if trans_a:
                    T.copy(A[ko * 32, by * 64], a)
                else:
                    T.copy(A[by * 64, ko * 32], a)
                if trans_b:
                    T.copy(B[bx * 64, ko * 32], b)
                else:
                    T.copy(B[ko * 32, bx * 64], b)
                T.gemm(a, b, c, transpose_A=trans_a, transpose_B=trans_b)
            T.copy(c, C[by * 64, bx * 64])

    return gemm_kernel


def fidelity_of(func):
    (program,) = program_of(func)
    return next(kernel["math_fidelity"] for kernel in program["kernels"] if kernel["processor"] == "compute")


@pytest.mark.parametrize(("trans_a", "trans_b"), [(False, True), (True, False)])
@pytest.mark.parametrize("shape", [(64, 128, 1024), (100, 70, 50)])
@pytest.mark.parametrize("dtypes", [("int8", "int8"), ("uint8", "uint8"), ("uint8", "int8")])
def test_integers_are_exact(dtypes, shape, trans_a, trans_b):
    m, n, k = shape
    k = min(k, 256) if "uint8" in dtypes else k
    func = gemm(m, n, k, *dtypes, "int32", trans_a, trans_b)
    a, b = numbers((k, m) if trans_a else (m, k), dtypes[0]), numbers((n, k) if trans_b else (k, n), dtypes[1])
    c = torch.empty(m, n, dtype=torch.int32)
    run(func, a, b, c, path="gemm")
    assert torch.equal(c.double(), product(a, b, trans_a, trans_b))


@pytest.mark.parametrize("seed", range(SEEDS))
def test_products_of_any_shape(seed):
    """Dtypes, sizes, orders and scales at random; SOFTMETAL_SEEDS says how many."""
    draw = random.Random(seed)
    torch.manual_seed(seed)
    whole = draw.random() < 0.6
    dtypes = draw.choices(["int8", "uint8"] if whole else ["float8_e4m3fn", "float8_e5m2"], k=2)
    sums = "int32" if whole else "float32"
    m, n, k = draw.randint(1, 200), draw.randint(1, 200), draw.randint(1, 258 if "uint8" in dtypes else 1024)
    if draw.random() < 0.4:
        a, b = numbers((2, m, k), dtypes[0]), numbers((n, k), dtypes[0])
        sa, sb, c = torch.rand(2, m), torch.rand(n), torch.empty(2, m, n).bfloat16()
        tilelang.compile(scaled(2, m, n, k, dtypes[0], sums), target="tenstorrent")(a, b, sa, sb, c)
        expected, most = product(a, b, trans_b=True) * sa.double()[:, :, None] * sb.double(), 0.4
    else:
        turned = draw.random() < 0.5, draw.random() < 0.5
        shapes = ((k, m) if turned[0] else (m, k)), ((n, k) if turned[1] else (k, n))
        a, b = (numbers(shape, dtype) for shape, dtype in zip(shapes, dtypes, strict=True))
        c = torch.empty(m, n, dtype=getattr(torch, sums))
        run(gemm(m, n, k, *dtypes, sums, *turned), a, b, c, path="gemm")
        expected, most = product(a, b, *turned), 0 if whole else 1e-3
    assert error(c, expected) <= most, (m, n, k, dtypes)


@pytest.mark.parametrize("extreme", [-128, 127])
def test_the_largest_sums_are_exact(extreme):
    """128 * 128 * 1024 is 2^24; one more product could be lost."""
    a = torch.full((64, 1024), -128, dtype=torch.int8)
    b = torch.full((1024, 64), extreme, dtype=torch.int8)
    b[5, :] = torch.arange(64, dtype=torch.int8)
    c = torch.empty(64, 64, dtype=torch.int32)
    run(gemm(64, 64, 1024, "int8", "int8", "int32"), a, b, c, path="gemm")
    assert torch.equal(c.double(), product(a, b))


def test_longer_sums_of_integers_are_scalar():
    func = gemm(64, 64, 1056, "int8", "int8", "int32")
    (program,) = program_of(func)
    assert program["path"] == "scalar"
    assert "over 1056 may pass 2^24, up to which float32 has all integers; up to 1024 never do" in str(program)
    a, b = numbers((64, 1056), "int8"), numbers((1056, 64), "int8")
    c = torch.empty(64, 64, dtype=torch.int32)
    tilelang.compile(func, target="tenstorrent")(a, b, c)
    assert torch.equal(c.double(), product(a, b))


@pytest.mark.parametrize(("turns", "products"), [(2, 2), (0, 1)])
def test_sums_of_several_products_count_together(turns, products):
    """Each of 512 terms, both sums twice: 2^25. And loops that never turn."""

    @T.prim_func
    def several(A: T.Tensor((32, 512), "int8"), B: T.Tensor((512, 32), "int8"), C: T.Tensor((32, 32), "float32")):
        with T.Kernel(1, threads=128):
            a = T.alloc_shared((32, 512), "int8")
            b = T.alloc_shared((512, 32), "int8")
            c = T.alloc_fragment((32, 32), "int32")
            d = T.alloc_fragment((32, 32), "float32")
            T.copy(A, a)
            T.copy(B, b)
            T.clear(c)
            for _ in T.serial(turns):
                T.gemm(a, b, c)
                if products == 2:
                    T.gemm(a, b, c)
            for i, j in T.Parallel(32, 32):
                d[i, j] = T.cast(c[i, j], "float32")
            T.copy(d, C)

    a, b = torch.full((32, 512), -128, dtype=torch.int8), torch.full((512, 32), -128, dtype=torch.int8)
    a[0, 0], c = -127, torch.empty(32, 32)
    tilelang.compile(several, target="tenstorrent")(a, b, c)
    assert torch.equal(c, (turns * products * product(a, b)).float())


@pytest.mark.parametrize("dtype", ["float8_e4m3fn", "float8_e5m2"])
@pytest.mark.parametrize("out", ["float32", "bfloat16"])
def test_stored_float8(dtype, out):
    a, b = numbers((100, 96), dtype), numbers((96, 70), dtype)
    c = torch.empty(100, 70, dtype=getattr(torch, out))
    run(gemm(100, 70, 96, dtype, dtype, "float32", out=out), a, b, c, path="gemm")
    assert error(c, product(a, b)) < {"float32": 1e-4, "bfloat16": 0.3}[out]


def test_every_float8_arrives():
    """Denormal ones too; what is no number is left out."""
    for dtype in (torch.float8_e4m3fn, torch.float8_e5m2):
        every = torch.arange(256, dtype=torch.int32).to(torch.uint8).view(dtype)
        every = torch.where(every.float().isfinite(), every.float(), 0).to(dtype).reshape(8, 32)
        one = torch.eye(32).to(dtype)
        c = torch.empty(8, 32)
        name = str(dtype).removeprefix("torch.")
        run(gemm(8, 32, 32, name, name, "float32"), every, one, c, path="gemm")
        assert torch.equal(c, every.float())


@pytest.mark.parametrize(
    ("a", "b", "sums", "fidelity"),
    [
        ("int8", "int8", "int32", "HiFi2"),
        ("uint8", "uint8", "int32", "HiFi4"),
        ("float8_e4m3fn", "float8_e4m3fn", "float32", "LoFi"),
        ("bfloat16", "bfloat16", "float32", "HiFi4"),
    ],
)
def test_fidelity_is_what_the_dtypes_need(a, b, sums, fidelity):
    assert fidelity_of(gemm(64, 64, 64, a, b, sums)) == fidelity


def scaled(batch, m, n, k, dtype, sums):
    """C = (A @ B^T) * rows * columns of scales, as after quantisation by token and by channel."""

    @T.prim_func
    def scaled_kernel(
        A: T.Tensor((batch, m, k), dtype),
        B: T.Tensor((n, k), dtype),
        SA: T.Tensor((batch, m), "float32"),
        SB: T.Tensor((n,), "float32"),
        C: T.Tensor((batch, m, n), "bfloat16"),
    ):
        with T.Kernel(T.ceildiv(n, 64), T.ceildiv(m, 64), batch, threads=128) as (bx, by, bz):
            a = T.alloc_shared((64, 32), dtype)
            b = T.alloc_shared((64, 32), dtype)
            c = T.alloc_fragment((64, 64), sums)
            d = T.alloc_fragment((64, 64), "float32")
            row = T.alloc_fragment((64,), "float32")
            col = T.alloc_fragment((64,), "float32")
            T.copy(SA[bz, by * 64], row)
            T.copy(SB[bx * 64], col)
            T.clear(c)
            for ko in T.Pipelined(T.ceildiv(k, 32), num_stages=2):
                T.copy(A[bz, by * 64, ko * 32], a)
                T.copy(B[bx * 64, ko * 32], b)
                T.gemm(a, b, c, transpose_B=True)
            for i, j in T.Parallel(64, 64):
                d[i, j] = T.cast(c[i, j], "float32") * row[i] * col[j]
            T.copy(d, C[bz, by * 64, bx * 64])

    return scaled_kernel


@pytest.mark.parametrize(("dtype", "sums"), [("int8", "int32"), ("float8_e4m3fn", "float32")])
def test_scaled_products_stay_on_the_tile_engine(dtype, sums):
    a, b = numbers((2, 128, 96), dtype), numbers((128, 96), dtype)
    sa, sb, c = torch.rand(2, 128), torch.rand(128), torch.empty(2, 128, 128).bfloat16()
    run(scaled(2, 128, 128, 96, dtype, sums), a, b, sa, sb, c)
    expected = product(a, b, trans_b=True) * sa.double()[:, :, None] * sb.double()
    assert error(c, expected) < 0.3


@pytest.mark.parametrize("dtype", ["int8", "uint8", "float8_e5m2"])
def test_weights_are_widened_on_the_chip(dtype):
    """8-bit weights times bfloat16 activations."""

    @T.prim_func
    def weights(
        A: T.Tensor((64, 128), "bfloat16"),
        Q: T.Tensor((96, 128), dtype),
        S: T.Tensor((96,), "float32"),
        C: T.Tensor((64, 96), "float32"),
    ):
        with T.Kernel(3, 2, threads=128) as (bx, by):
            a = T.alloc_shared((32, 64), "bfloat16")
            q = T.alloc_shared((32, 64), dtype)
            w = T.alloc_fragment((32, 64), "bfloat16")
            s = T.alloc_fragment((32,), "float32")
            c = T.alloc_fragment((32, 32), "float32")
            T.copy(S[bx * 32], s)
            T.clear(c)
            for ko in T.Pipelined(2, num_stages=2):
                T.copy(A[by * 32, ko * 64], a)
                T.copy(Q[bx * 32, ko * 64], q)
                for i, j in T.Parallel(32, 64):
                    w[i, j] = T.cast(T.cast(q[i, j], "float32") * s[i], "bfloat16")
                T.gemm(a, w, c, transpose_B=True)
            T.copy(c, C[by * 32, bx * 32])

    a, q, s, c = torch.randn(64, 128).bfloat16(), numbers((96, 128), dtype), torch.rand(96), torch.empty(64, 96)
    run(weights, a, q, s, c)
    w = (q.float() * s[:, None]).bfloat16()
    assert error(c, product(a, w, trans_b=True)) < 0.01


def test_arithmetic_of_integers_is_not_done_in_floats():
    """Sums of int8 wrap; what is stored as int8 is cut off: scalar code's, whole."""

    @T.prim_func
    def wraps(A: T.Tensor((32, 32), "int8"), B: T.Tensor((32, 32), "int8"), C: T.Tensor((32, 32), "int32")):
        with T.Kernel(1, threads=128):
            a = T.alloc_shared((32, 32), "int8")
            b = T.alloc_shared((32, 32), "int8")
            c = T.alloc_fragment((32, 32), "int32")
            T.copy(A, a)
            T.copy(B, b)
            for i, j in T.Parallel(32, 32):
                b[i, j] = b[i, j] + a[i, j]
            T.clear(c)
            T.gemm(a, b, c)
            for i, j in T.Parallel(32, 32):
                c[i, j] = c[i, j] // 3
            T.copy(c, C)

    a, b = numbers((32, 32), "int8"), numbers((32, 32), "int8")
    c = torch.empty(32, 32, dtype=torch.int32)
    tilelang.compile(wraps, target="tenstorrent")(a, b, c)
    assert torch.equal(c.long(), torch.div(product(a, a + b).long(), 3, rounding_mode="floor"))


def test_the_plan_says_how_they_lie():
    plan = json.loads(softmetal.tilelang.files(gemm(64, 64, 64, "int8", "int8", "int32"))["plan.json"])
    (program,) = plan["programs"]
    formats = {tensor["name"]: tensor["tile_format"] for tensor in program["tensors"]}
    assert formats == {"A": "Float16_b", "B": "Float16_b", "C": "Float32"}
