"""Blocks that are no whole tiles, and what guards their edges, on the tile engine."""

import pytest
import tilelang.language as T
import torch
from engine_runs import LIMITS, error, program_of, run

import softmetal

pytestmark = pytest.mark.skipif(not hasattr(softmetal, "run_plan"), reason="the simulator is not built")


def normalised(rows, cols, block, dtype):
    @T.prim_func
    def norm(X: T.Tensor((rows, cols), dtype), W: T.Tensor((cols,), dtype), Y: T.Tensor((rows, cols), dtype)):
        with T.Kernel(rows // block, threads=128) as b:
            x = T.alloc_fragment((block, cols), "float32")
            squares = T.alloc_fragment((block, cols), "float32")
            total = T.alloc_fragment((block,), "float32")
            T.copy(X[b * block, 0], x)
            for i, j in T.Parallel(block, cols):
                squares[i, j] = x[i, j] * x[i, j]
            T.reduce_sum(squares, total, dim=1)
            for i in T.Parallel(block):
                total[i] = T.rsqrt(total[i] / cols + 1e-6)
            for i, j in T.Parallel(block, cols):
                x[i, j] = x[i, j] * total[i] * W[j]
            T.copy(x, Y[b * block, 0])

    return norm


@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
@pytest.mark.parametrize("shape", [(8, 100, 1), (48, 64, 8), (64, 40, 16), (144, 64, 48)])
def test_rows_that_are_no_whole_tiles(shape, dtype):
    rows, cols, block = shape
    x, w = (torch.randn(size).to(getattr(torch, dtype)) for size in ((rows, cols), (cols,)))
    y = torch.zeros_like(x)
    run(normalised(rows, cols, block, dtype), x, w, y)
    expected = x.float() * torch.rsqrt(x.float().square().mean(1, keepdim=True) + 1e-6) * w.float()
    assert error(y, expected) < LIMITS[dtype]


def test_both_sides_that_are_no_whole_tiles():
    @T.prim_func
    def kernel(X: T.Tensor((48, 80), "float32"), Y: T.Tensor((80, 48), "float32")):
        with T.Kernel(5, 6, threads=128) as (bx, by):
            x = T.alloc_fragment((8, 16), "float32")
            y = T.alloc_fragment((16, 8), "float32")
            T.copy(X[by * 8, bx * 16], x)
            for i, j in T.Parallel(16, 8):
                y[i, j] = x[j, i] * 2.0
            T.copy(y, Y[bx * 16, by * 8])

    x, y = torch.randn(48, 80), torch.zeros(80, 48)
    run(kernel, x, y)
    assert torch.equal(y, x.T * 2)


def test_what_lies_between_blocks_stays():
    @T.prim_func
    def kernel(X: T.Tensor((64, 32), "float32"), Y: T.Tensor((64, 32), "float32")):
        with T.Kernel(2, threads=128) as b:
            x = T.alloc_shared((16, 32), "float32")
            T.copy(X[b * 32, 0], x)
            T.copy(x, Y[b * 32, 0])

    x, y = torch.randn(64, 32), torch.randn(64, 32)
    expected = y.clone()
    expected[:16], expected[32:48] = x[:16], x[32:48]
    run(kernel, x, y)
    assert torch.equal(y, expected)


def test_launches_that_cut_a_tensor_unlike():
    @T.prim_func
    def kernel(X: T.Tensor((64, 64), "float32"), Z: T.Tensor((64, 64), "float32"), Y: T.Tensor((64, 64), "float32")):
        with T.Kernel(4, threads=128) as b:
            x = T.alloc_fragment((16, 64), "float32")
            T.copy(X[b * 16, 0], x)
            for i, j in T.Parallel(16, 64):
                x[i, j] = x[i, j] * 2.0
            T.copy(x, Z[b * 16, 0])
        with T.Kernel(8, threads=128) as b:
            z = T.alloc_fragment((64, 8), "float32")
            T.copy(Z[0, b * 8], z)
            for i, j in T.Parallel(64, 8):
                z[i, j] = z[i, j] + 1.0
            T.copy(z, Y[0, b * 8])

    x, z, y = torch.randn(64, 64), torch.zeros(64, 64), torch.zeros(64, 64)
    run(kernel, x, z, y)
    assert torch.equal(z, x * 2)
    assert torch.equal(y, x * 2 + 1)


def test_tiles_with_little_in_them_may_take_too_much_memory():
    (program,) = program_of(normalised(1 << 14, 4096, 1, "bfloat16"))
    assert program["path"] == "scalar"
    assert "would take 4294967296 bytes as tiles of which each holds 32 elements" in program["fallbacks"]["engine"]


@pytest.mark.parametrize("rows", [50, 64])
def test_guards_of_edges_are_no_conditions(rows):
    @T.prim_func
    def kernel(X: T.Tensor((rows, 70), "float32"), Y: T.Tensor((rows, 70), "float32")):
        with T.Kernel(3, T.ceildiv(rows, 32), threads=128) as (bx, by):
            for i, j in T.Parallel(32, 32):
                if by * 32 + i < rows and bx * 32 + j < 70:
                    Y[by * 32 + i, bx * 32 + j] = X[by * 32 + i, bx * 32 + j] + 1.0

    x, y = torch.randn(rows, 70), torch.zeros(rows, 70)
    run(kernel, x, y)
    assert torch.equal(y, x + 1)


def test_a_condition_that_leaves_elements_is_no_guard():
    @T.prim_func
    def kernel(X: T.Tensor((64, 64), "float32"), Y: T.Tensor((64, 64), "float32")):
        with T.Kernel(2, threads=128) as b:
            for i, j in T.Parallel(32, 64):
                if b * 32 + i < 40:
                    Y[b * 32 + i, j] = X[b * 32 + i, j] + 1.0

    x, y = torch.randn(64, 64), torch.zeros(64, 64)
    run(kernel, x, y, path="scalar")
    assert torch.equal(y[:40], x[:40] + 1)
    assert (y[40:] == 0).all()


@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
def test_vectors_are_reduced_to_one_number(dtype):
    @T.prim_func
    def kernel(X: T.Tensor((4, 1000), dtype), Y: T.Tensor((4,), "float32")):
        with T.Kernel(4, threads=128) as b:
            x = T.alloc_fragment((1000,), "float32")
            s = T.alloc_fragment((1,), "float32")
            T.copy(X[b, :], x)
            T.reduce_sum(x, s, dim=0)
            for i in T.Parallel(1000):
                x[i] = T.exp(x[i] - s[0] / 1000)
            T.reduce_sum(x, s, dim=0)
            T.copy(s, Y[b : b + 1])

    x, y = torch.randn(4, 1000).to(getattr(torch, dtype)), torch.zeros(4)
    run(kernel, x, y)
    xf = x.float()
    assert error(y, (xf - xf.mean(1, keepdim=True)).exp().sum(1)) < LIMITS[dtype]
