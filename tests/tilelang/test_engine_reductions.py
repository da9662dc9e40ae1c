"""Reductions, softmax and norms on the tile engine, against torch."""

import pytest
import tilelang.language as T
import torch
from engine_runs import LIMITS as ROUGH_LIMITS
from engine_runs import error, program_of, run

import softmetal

pytestmark = pytest.mark.skipif(not hasattr(softmetal, "run_plan"), reason="the simulator is not built")

# Of tensors. Where they have 32 bits, all of them count: the SFPU reduces, not the matrix unit.
TYPES = {"bfloat16": torch.bfloat16, "float16": torch.float16, "float32": torch.float32}
# In percent. Sums of float32 in another order than torch's: a few of float32's units, 1.2e-5 % each.
LIMITS = {**ROUGH_LIMITS, "float32": 1e-4}

REDUCTIONS = {
    "sum": (T.reduce_sum, lambda x, dim: x.sum(dim)),
    "max": (T.reduce_max, lambda x, dim: x.amax(dim)),
    "min": (T.reduce_min, lambda x, dim: x.amin(dim)),
    "abssum": (T.reduce_abssum, lambda x, dim: x.abs().sum(dim)),
    "absmax": (T.reduce_absmax, lambda x, dim: x.abs().amax(dim)),
}


def along_rows(reduce, rows, cols, block, dtype):
    @T.prim_func
    def reduce_rows_kernel(X: T.Tensor((rows, cols), dtype), Y: T.Tensor((rows,), dtype)):
        with T.Kernel(T.ceildiv(rows, block), threads=128) as bx:
            x = T.alloc_fragment((block, cols), "float32")
            y = T.alloc_fragment((block,), "float32")
            T.copy(X[bx * block, 0], x)
            reduce(x, y, dim=1)
            T.copy(y, Y[bx * block])

    return reduce_rows_kernel


def down_columns(reduce, rows, cols, block, dtype):
    @T.prim_func
    def reduce_columns_kernel(X: T.Tensor((rows, cols), dtype), Y: T.Tensor((cols,), dtype)):
        with T.Kernel(T.ceildiv(cols, block), threads=128) as bx:
            x = T.alloc_fragment((rows, block), "float32")
            y = T.alloc_fragment((block,), "float32")
            T.copy(X[0, bx * block], x)
            reduce(x, y, dim=0)
            T.copy(y, Y[bx * block])

    return reduce_columns_kernel


@pytest.mark.parametrize("dtype", ["bfloat16", "float32"])
@pytest.mark.parametrize("kind", REDUCTIONS)
@pytest.mark.parametrize("shape", [(64, 96), (50, 100)])
def test_reductions(kind, shape, dtype):
    reduce, reference = REDUCTIONS[kind]
    x = (torch.randn(shape) - 3).to(TYPES[dtype])  # all maxima below zero: padding must not win
    rows, cols = torch.empty(shape[0], dtype=x.dtype), torch.empty(shape[1], dtype=x.dtype)
    run(along_rows(reduce, *shape, 32, dtype), x, rows)
    assert error(rows, reference(x.double(), 1)) < LIMITS[dtype]
    run(down_columns(reduce, *shape, 32, dtype), x, cols)
    assert error(cols, reference(x.double(), 0)) < LIMITS[dtype]


def softmax(rows, cols, block, dtype):
    @T.prim_func
    def softmax_kernel(X: T.Tensor((rows, cols), dtype), Y: T.Tensor((rows, cols), dtype)):
        with T.Kernel(T.ceildiv(rows, block), threads=128) as bx:
            x = T.alloc_fragment((block, cols), "float32")
            most = T.alloc_fragment((block,), "float32")
            total = T.alloc_fragment((block,), "float32")
            T.copy(X[bx * block, 0], x)
            T.reduce_max(x, most, dim=1)
            for i, j in T.Parallel(block, cols):
                x[i, j] = T.exp(x[i, j] - most[i])
            T.reduce_sum(x, total, dim=1)
            for i, j in T.Parallel(block, cols):
                x[i, j] = x[i, j] / total[i]
            T.copy(x, Y[bx * block, 0])

    return softmax_kernel


def online_softmax(rows, cols, block, step, dtype):
    """Row by row in pieces: the maximum and the sum so far, then the values."""

    @T.prim_func
    def online_softmax_kernel(X: T.Tensor((rows, cols), dtype), Y: T.Tensor((rows, cols), dtype)):
        with T.Kernel(T.ceildiv(rows, block), threads=128) as bx:
            x = T.alloc_fragment((block, step), dtype)
            most = T.alloc_fragment((block,), "float32")
            before = T.alloc_fragment((block,), "float32")
            total = T.alloc_fragment((block,), "float32")
            part = T.alloc_fragment((block,), "float32")
            p = T.alloc_fragment((block, step), "float32")
            z = T.alloc_fragment((block, step), dtype)
            y = T.alloc_fragment((block, step), dtype)
            T.fill(most, -T.infinity("float32"))
            T.clear(total)
            for k in T.Pipelined(T.ceildiv(cols, step), num_stages=2):
                T.copy(X[bx * block, k * step], x)
                T.copy(most, before)
                T.reduce_max(x, most, dim=1, clear=False)
                for i, j in T.Parallel(block, step):
                    p[i, j] = T.exp(x[i, j] - most[i])
                T.reduce_sum(p, part, dim=1)
                for i in T.Parallel(block):
                    total[i] = total[i] * T.exp(before[i] - most[i]) + part[i]
            for k in T.Pipelined(T.ceildiv(cols, step), num_stages=2):
                T.copy(X[bx * block, k * step], z)
                for i, j in T.Parallel(block, step):
                    y[i, j] = T.exp(z[i, j] - most[i]) / total[i]
                T.copy(y, Y[bx * block, k * step])

    return online_softmax_kernel


@pytest.mark.parametrize("dtype", TYPES)
@pytest.mark.parametrize("shape", [(64, 128), (50, 100), (3, 1000)])
def test_softmax(shape, dtype):
    x = torch.randn(shape).to(TYPES[dtype]) - 5
    y = torch.empty_like(x)
    run(softmax(*shape, 32, dtype), x, y)
    assert error(y, x.float().softmax(1)) < LIMITS[dtype]


@pytest.mark.parametrize("dtype", ["bfloat16", "float32"])
def test_online_softmax(dtype):
    x = torch.randn(96, 256).to(TYPES[dtype])
    y = torch.empty_like(x)
    run(online_softmax(96, 256, 32, 64, dtype), x, y)
    assert error(y, x.float().softmax(1)) < LIMITS[dtype]


def rms_norm(rows, cols, block, dtype):
    @T.prim_func
    def rms_norm_kernel(
        X: T.Tensor((rows, cols), dtype), W: T.Tensor((cols,), dtype), Y: T.Tensor((rows, cols), dtype)
    ):
        with T.Kernel(T.ceildiv(rows, block), threads=128) as bx:
            x = T.alloc_shared((block, cols), dtype)
            w = T.alloc_shared((cols,), dtype)
            squares = T.alloc_fragment((block, cols), "float32")
            mean = T.alloc_fragment((block,), "float32")
            T.copy(X[bx * block, 0], x)
            T.copy(W, w)
            for i, j in T.Parallel(block, cols):
                squares[i, j] = x[i, j] * x[i, j]
            T.reduce_sum(squares, mean, dim=1)
            for i in T.Parallel(block):
                mean[i] = T.rsqrt(mean[i] / cols + 1e-5)
            for i, j in T.Parallel(block, cols):
                x[i, j] = x[i, j] * mean[i] * w[j]
            T.copy(x, Y[bx * block, 0])

    return rms_norm_kernel


def layer_norm(rows, cols, block, dtype):
    @T.prim_func
    def layer_norm_kernel(
        X: T.Tensor((rows, cols), dtype),
        W: T.Tensor((cols,), dtype),
        B: T.Tensor((cols,), dtype),
        Y: T.Tensor((rows, cols), dtype),
    ):
        with T.Kernel(T.ceildiv(rows, block), threads=128) as bx:
            x = T.alloc_fragment((block, cols), "float32")
            w = T.alloc_shared((cols,), dtype)
            b = T.alloc_shared((cols,), dtype)
            squares = T.alloc_fragment((block, cols), "float32")
            mean = T.alloc_fragment((block,), "float32")
            variance = T.alloc_fragment((block,), "float32")
            T.copy(X[bx * block, 0], x)
            T.copy(W, w)
            T.copy(B, b)
            T.reduce_sum(x, mean, dim=1)
            for i in T.Parallel(block):
                mean[i] = mean[i] / cols
            for i, j in T.Parallel(block, cols):
                squares[i, j] = (x[i, j] - mean[i]) * (x[i, j] - mean[i])
            T.reduce_sum(squares, variance, dim=1)
            for i, j in T.Parallel(block, cols):
                x[i, j] = (x[i, j] - mean[i]) * T.rsqrt(variance[i] / cols + 1e-5) * w[j] + b[j]
            T.copy(x, Y[bx * block, 0])

    return layer_norm_kernel


@pytest.mark.parametrize("dtype", TYPES)
@pytest.mark.parametrize("shape", [(64, 128), (40, 200)])
def test_norms(shape, dtype):
    x = torch.randn(shape).to(TYPES[dtype])
    w, b = torch.randn(shape[1]).to(TYPES[dtype]), torch.randn(shape[1]).to(TYPES[dtype])
    y = torch.empty_like(x)
    run(rms_norm(*shape, 32, dtype), x, w, y)
    xf = x.float()
    assert error(y, xf * torch.rsqrt((xf * xf).mean(1, keepdim=True) + 1e-5) * w.float()) < LIMITS[dtype]
    run(layer_norm(*shape, 32, dtype), x, w, b, y)
    assert error(y, torch.nn.functional.layer_norm(xf, shape[1:], w.float(), b.float())) < LIMITS[dtype]


def test_32_bits_are_not_reduced_into_block_floats():
    """Their 16 neighbours share an exponent, and beside the result the SFPU leaves what it was made from."""
    func = along_rows(T.reduce_sum, 64, 64, 32, "float32")
    program = program_of(func, {"tt.data_format": {"Y": "Bfp8_b"}})[0]
    assert program["path"] == "scalar"
    assert "the reduction of x in float32 into y_out, which is Bfp8_b" in program["fallbacks"]["engine"]


def test_a_sum_of_32_bits_beside_one_of_16():
    """One computation has both kinds of reduction; the matrix unit's comes first, into registers that are zero."""

    @T.prim_func
    def both(X: T.Tensor((64, 64), "float32"), Z: T.Tensor((64, 64), "bfloat16"), Y: T.Tensor((64,), "float32")):
        with T.Kernel(2, threads=128) as b:
            x = T.alloc_fragment((32, 64), "float32")
            z = T.alloc_fragment((32, 64), "bfloat16")
            sums = T.alloc_fragment((32,), "float32")
            most = T.alloc_fragment((32,), "float32")
            T.copy(X[b * 32, 0], x)
            T.copy(Z[b * 32, 0], z)
            T.reduce_sum(x, sums, dim=1)
            T.reduce_max(z, most, dim=1)
            for i in T.Parallel(32):
                sums[i] = sums[i] + most[i]
            T.copy(sums, Y[b * 32])

    x, z, y = torch.randn(64, 64), torch.randn(64, 64).bfloat16(), torch.empty(64)
    run(both, x, z, y)
    assert error(y, x.double().sum(1) + z.double().amax(1)) < LIMITS["float32"]


def row_maxima(x_dtype, z_dtype):
    @T.prim_func
    def row_maxima_kernel(X: T.Tensor((64, 40), x_dtype), Z: T.Tensor((64,), z_dtype), Y: T.Tensor((64,), z_dtype)):
        with T.Kernel(2, threads=128) as b:
            x = T.alloc_fragment((32, 40), x_dtype)
            most = T.alloc_fragment((32,), x_dtype)
            z = T.alloc_fragment((32,), z_dtype)
            T.copy(X[b * 32, 0], x)
            T.copy(Z[b * 32], z)
            T.reduce_max(x, most, dim=1)
            for i in T.Parallel(32):
                z[i] = z[i] + most[i]
            T.copy(z, Y[b * 32])

    return row_maxima_kernel


@pytest.mark.parametrize(
    ("x_dtype", "z_dtype", "formats"),
    [
        ("float16", "float16", {"Float16", "Float32"}),  # ones with it, masks as float32
        ("float16", "bfloat16", {"Float32", "Float16_b"}),
        ("bfloat16", "float16", {"Float32", "Float16_b"}),
        ("bfloat16", "bfloat16", {"Float16_b"}),
    ],
)
def test_exponents_of_one_kernel_are_of_one_width(x_dtype, z_dtype, formats):
    """The SDK builds no other; the simulator refuses them as well."""
    func = row_maxima(x_dtype, z_dtype)
    assert {buffer["format"] for buffer in program_of(func)[0]["circular_buffers"]} == formats
    x, z = (torch.randn(64, 40) - 3).to(TYPES[x_dtype]), torch.randn(64).to(TYPES[z_dtype])
    y = torch.empty_like(z)
    run(func, x, z, y)
    assert error(y, z.float() + x.float().amax(1)) < LIMITS[z_dtype]


def test_loops_that_each_load_a_buffer_have_one_each():
    """Two passes over the columns through one fragment: the first finds the sums, the second one divides."""

    @T.prim_func
    def normalised(X: T.Tensor((40, 128), "bfloat16"), Y: T.Tensor((40, 128), "bfloat16")):
        with T.Kernel(2, threads=128) as b:
            x = T.alloc_fragment((32, 32), "float32")
            part = T.alloc_fragment((32,), "float32")
            total = T.alloc_fragment((32,), "float32")
            T.clear(total)
            for k in T.Pipelined(4, num_stages=2):
                T.copy(X[b * 32, k * 32], x)
                T.reduce_sum(x, part, dim=1)
                for i in T.Parallel(32):
                    total[i] += part[i]
            for k in T.Pipelined(4, num_stages=2):
                T.copy(X[b * 32, k * 32], x)
                for i, j in T.Parallel(32, 32):
                    x[i, j] = x[i, j] / total[i]
                T.copy(x, Y[b * 32, k * 32])

    x, y = torch.rand(40, 128).bfloat16(), torch.zeros(40, 128).bfloat16()
    run(normalised, x, y)
    assert error(y, x.float() / x.float().sum(dim=1, keepdim=True)) < LIMITS["bfloat16"]


def test_edges_of_one_tile_that_are_masked_twice():
    """No loop stands round either mask: both are in the kernel's own scope."""

    @T.prim_func
    def spread(X: T.Tensor((32, 20), "bfloat16"), Y: T.Tensor((32,), "bfloat16")):
        with T.Kernel(1, threads=128) as _:
            x = T.alloc_fragment((32, 20), "float32")
            top = T.alloc_fragment((32,), "float32")
            low = T.alloc_fragment((32,), "float32")
            T.copy(X, x)
            for i, j in T.Parallel(32, 20):
                x[i, j] = x[i, j] - 5.0
            T.reduce_max(x, top, dim=1)
            T.reduce_sum(x, low, dim=1)
            for i in T.Parallel(32):
                top[i] = top[i] - low[i] / 20.0
            T.copy(top, Y)

    x, y = torch.randn(32, 20).bfloat16(), torch.empty(32).bfloat16()
    run(spread, x, y)
    assert error(y, x.float().amax(1) - x.float().mean(1)) < 1
