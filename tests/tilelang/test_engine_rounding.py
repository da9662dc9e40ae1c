"""What a kernel rounds on its way is rounded on the tile engine too; what it only moves needs no computation."""

import pytest
import tilelang.language as T
import torch
from engine_runs import program_of, run

import softmetal
import tilelang

pytestmark = pytest.mark.skipif(not hasattr(softmetal, "run_plan"), reason="the simulator is not built")

DTYPES = {"float32": torch.float32, "bfloat16": torch.bfloat16, "float16": torch.float16}


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("shape", [(64, 96), (50, 70)])
def test_a_kernel_that_only_moves_tiles_has_no_compute_kernel(dtype, shape):
    rows, cols = shape

    @T.prim_func
    def copy(X: T.Tensor(shape, dtype), Y: T.Tensor(shape, dtype), Z: T.Tensor(shape, dtype)):
        with T.Kernel(T.ceildiv(rows, 32), threads=128) as b:
            x = T.alloc_shared((32, cols), dtype)
            z = T.alloc_fragment((32, cols), dtype)
            T.copy(X[b * 32, 0], x)
            T.copy(x, Y[b * 32, 0])
            T.copy(X[b * 32, 0], z)
            T.copy(z, Z[b * 32, 0])

    assert [kernel["name"] for kernel in program_of(copy)[0]["kernels"]] == ["reader", "writer"]
    x = torch.randn(shape).to(DTYPES[dtype])
    y, z = torch.zeros_like(x), torch.zeros_like(x)
    run(copy, x, y, z)
    assert torch.equal(y, x)
    assert torch.equal(z, x)


def test_a_tensor_is_copied_to_two():
    @T.prim_func
    def copies(X: T.Tensor((64, 64), "float32"), Y: T.Tensor((64, 64), "float32"), Z: T.Tensor((64, 64), "float32")):
        with T.Kernel(2, threads=128) as b:
            x = T.alloc_shared((32, 64), "float32")
            T.copy(X[b * 32, 0], x)
            T.copy(x, Y[b * 32, 0])
            T.copy(x, Z[b * 32, 0])

    x, y, z = torch.randn(64, 64), torch.zeros(64, 64), torch.zeros(64, 64)
    run(copies, x, y, z)
    assert torch.equal(y, x)
    assert torch.equal(z, x)


def residual(how, narrow):
    """What a value loses when it is rounded to `narrow`."""

    @T.prim_func
    def residual_kernel(X: T.Tensor((64, 64), "float32"), Y: T.Tensor((64, 64), "float32")):
        with T.Kernel(2, threads=128) as b:
            x = T.alloc_fragment((32, 64), "float32")
            h = T.alloc_fragment((32, 64), narrow)
            y = T.alloc_fragment((32, 64), "float32")
            if how == "copied":
                T.copy(X[b * 32, 0], x)
                T.copy(x, h)
                for i, j in T.Parallel(32, 64):
                    y[i, j] = x[i, j] - h[i, j]
            if how == "loaded":
                T.copy(X[b * 32, 0], x)
                T.copy(X[b * 32, 0], h)
                for i, j in T.Parallel(32, 64):
                    y[i, j] = x[i, j] - h[i, j]
            if how == "computed":
                T.copy(X[b * 32, 0], x)
                for i, j in T.Parallel(32, 64):
                    h[i, j] = x[i, j] * 2.0
                for i, j in T.Parallel(32, 64):
                    y[i, j] = x[i, j] - h[i, j] * 0.5
            if how == "cast":
                T.copy(X[b * 32, 0], x)
                for i, j in T.Parallel(32, 64):
                    y[i, j] = x[i, j] - T.cast(T.cast(x[i, j], narrow), "float32")
            T.copy(y, Y[b * 32, 0])

    return residual_kernel


@pytest.mark.parametrize("narrow", ["bfloat16", "float16"])
@pytest.mark.parametrize("how", ["copied", "loaded", "computed", "cast"])
def test_what_16_bits_lose_is_lost(how, narrow):
    func = residual(how, narrow)
    x, y = torch.randn(64, 64), torch.zeros(64, 64)
    tilelang.compile(func, target="tenstorrent")(x, y)
    rounded = 2 * (x - y)  # ties may go either way
    assert torch.equal(rounded, rounded.to(DTYPES[narrow]).float())
    half_step = x.abs() * 2.0**-8 if narrow == "bfloat16" else (x.abs() * 2.0**-11).clamp(min=2.0**-25)
    assert (y.abs() <= half_step).all()
    assert y.abs().max() > 0
    if narrow == "bfloat16":  # the SFPU rounds to it, and the packer to both
        assert program_of(func)[0]["path"] == "engine"


def test_a_product_is_rounded_before_a_difference_and_on_its_way_to_a_wider_tensor():
    @T.prim_func
    def kernel(
        A: T.Tensor((64, 64), "bfloat16"), B: T.Tensor((64, 64), "bfloat16"),
        H: T.Tensor((64, 64), "float32"), R: T.Tensor((64, 64), "bfloat16"),
    ):  # fmt: skip
        with T.Kernel(1, threads=128) as _:
            a = T.alloc_shared((64, 64), "bfloat16")
            b = T.alloc_shared((64, 64), "bfloat16")
            c = T.alloc_fragment((64, 64), "float32")
            h = T.alloc_fragment((64, 64), "bfloat16")
            r = T.alloc_fragment((64, 64), "bfloat16")
            T.copy(A, a)
            T.copy(B, b)
            T.gemm(a, b, c, clear_accum=True)
            T.copy(c, h)
            for i, j in T.Parallel(64, 64):
                r[i, j] = c[i, j] - h[i, j]
            T.copy(h, H)
            T.copy(r, R)

    a, b = torch.randn(64, 64).bfloat16(), torch.randn(64, 64).bfloat16()
    h, r = torch.zeros(64, 64), torch.zeros(64, 64).bfloat16()
    run(kernel, a, b, h, r)
    product = a.float() @ b.float()
    assert torch.equal(h, h.bfloat16().float())
    assert (h - product).abs().max() < 2**-8 * product.abs().max()
    assert (r.float() - (product - h)).abs().max() < 2**-13 * product.abs().max()
    assert r.float().abs().max() > 0


def test_float32_buffers_of_16_bit_tensors_count_whole_where_that_is_asked_for():
    """A variance far from zero, by the difference of two large numbers."""

    @T.prim_func
    def variance(X: T.Tensor((64, 128), "bfloat16"), V: T.Tensor((64,), "bfloat16")):
        with T.Kernel(2, threads=128) as b:
            x = T.alloc_fragment((32, 128), "float32")
            squares = T.alloc_fragment((32, 128), "float32")
            mean = T.alloc_fragment((32,), "float32")
            power = T.alloc_fragment((32,), "float32")
            T.copy(X[b * 32, 0], x)
            for i, j in T.Parallel(32, 128):
                squares[i, j] = x[i, j] * x[i, j]
            T.reduce_sum(x, mean, dim=1)
            T.reduce_sum(squares, power, dim=1)
            for i in T.Parallel(32):
                power[i] = power[i] / 128 - (mean[i] / 128) * (mean[i] / 128)
            T.copy(power, V[b * 32])

    x = (torch.randn(64, 128) * 0.5 + 30).bfloat16()
    expected = x.double().var(1, correction=0)
    worst = {}
    for exact in (False, True):
        configs = {"tt.exact_float32": exact}
        (program,) = program_of(variance, configs)
        assert program["path"] == "engine"
        assert ("float32" in program["notes"]) is not exact
        v = torch.zeros(64).bfloat16()
        tilelang.compile(variance, target="tenstorrent", pass_configs=configs)(x, v)
        worst[exact] = ((v.double() - expected).abs() / expected).max().item()
    # The last rounding, and four units of a sum of 128 squares of 30: each is 2^-12 of a variance of 0.25.
    assert worst[True] < 2**-8 + 2**-10
    assert worst[False] > 0.1


def test_sums_of_what_is_also_rounded_see_it_unrounded_where_that_is_asked_for():
    @T.prim_func
    def sums(X: T.Tensor((32, 64), "bfloat16"), Y: T.Tensor((32, 64), "bfloat16"), S: T.Tensor((32,), "bfloat16")):
        with T.Kernel(1, threads=128) as _:
            x = T.alloc_fragment((32, 64), "float32")
            y = T.alloc_fragment((32, 64), "bfloat16")
            s = T.alloc_fragment((32,), "float32")
            T.copy(X, x)
            for i, j in T.Parallel(32, 64):
                x[i, j] = x[i, j] * 1.001
            T.copy(x, y)
            T.reduce_sum(x, s, dim=1)
            for i in T.Parallel(32):
                s[i] = s[i] - 64.0
            T.copy(y, Y)
            T.copy(s, S)

    lost = {}
    for exact in (False, True):
        x, y, s = torch.ones(32, 64).bfloat16(), torch.zeros(32, 64).bfloat16(), torch.zeros(32).bfloat16()
        tilelang.compile(sums, target="tenstorrent", pass_configs={"tt.exact_float32": exact})(x, y, s)
        assert (y == 1).all()
        lost[exact] = abs(s[0].item() - 64 * 0.001)
    assert lost[True] < 1e-3
    assert lost[False] > 1e-2


def test_a_gemm_whose_sums_are_rounded_on_their_way_to_a_wider_tensor():
    @T.prim_func
    def gemm(
        A: T.Tensor((64, 64), "bfloat16"), B: T.Tensor((64, 64), "bfloat16"), O: T.Tensor((64, 64), "float32")
    ):  # fmt: skip
        with T.Kernel(2, 2, threads=128) as (bx, by):
            a = T.alloc_shared((32, 32), "bfloat16")
            b = T.alloc_shared((32, 32), "bfloat16")
            c = T.alloc_fragment((32, 32), "float32")
            h = T.alloc_shared((32, 32), "bfloat16")
            T.clear(c)
            for k in T.Pipelined(2, num_stages=2):
                T.copy(A[by * 32, k * 32], a)
                T.copy(B[k * 32, bx * 32], b)
                T.gemm(a, b, c)
            T.copy(c, h)
            T.copy(h, O[by * 32, bx * 32])

    a, b, o = torch.randn(64, 64).bfloat16(), torch.randn(64, 64).bfloat16(), torch.zeros(64, 64)
    run(gemm, a, b, o)
    assert torch.equal(o, o.bfloat16().float())
    assert (o - a.float() @ b.float()).abs().max() < 2**-8 * (a.float() @ b.float()).abs().max()


def moved(source, buffer, target):
    @T.prim_func
    def moved_kernel(X: T.Tensor((64, 64), source), Y: T.Tensor((64, 64), target)):
        with T.Kernel(2, threads=128) as b:
            x = T.alloc_fragment((32, 64), buffer)
            T.copy(X[b * 32, 0], x)
            T.copy(x, Y[b * 32, 0])

    return moved_kernel


@pytest.mark.parametrize("target", DTYPES)
@pytest.mark.parametrize("buffer", DTYPES)
@pytest.mark.parametrize("source", DTYPES)
def test_a_copy_converts_twice(source, buffer, target):
    x, y = torch.randn(64, 64).to(DTYPES[source]), torch.zeros(64, 64, dtype=DTYPES[target])
    run(moved(source, buffer, target), x, y)
    expected = x.to(DTYPES[buffer]).to(DTYPES[target]).float()
    # The packer takes ties away from zero: a unit of bfloat16 or float16 at most.
    unit = 2.0**-7 if "bfloat16" in (buffer, target) else 2.0**-10
    exact = source == buffer == target
    assert ((y.float() - expected).abs() <= (0 if exact else unit) * expected.abs()).all()
