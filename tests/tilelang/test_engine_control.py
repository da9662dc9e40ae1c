"""Loops, conditions, several launches and what declines on the engine path, against torch."""

import pytest
import tilelang.language as T
import torch
from engine_runs import LIMITS, error, program_of, run

import softmetal

pytestmark = pytest.mark.skipif(not hasattr(softmetal, "run_plan"), reason="the simulator is not built")


def split_k(m, n, k, splits, block):
    """Partial products over parts of K in one launch, their sum in a second one."""
    part = k // splits

    @T.prim_func
    def split_kernel(
        A: T.Tensor((m, k), "bfloat16"),
        B: T.Tensor((k, n), "bfloat16"),
        P: T.Tensor((splits, m, n), "float32"),
        C: T.Tensor((m, n), "float32"),
    ):
        with T.Kernel(n // block, m // block, splits, threads=128) as (bx, by, bz):
            a = T.alloc_shared((block, 32), "bfloat16")
            b = T.alloc_shared((32, block), "bfloat16")
            c = T.alloc_fragment((block, block), "float32")
            T.clear(c)
            for ko in T.Pipelined(part // 32, num_stages=2):
                T.copy(A[by * block, bz * part + ko * 32], a)
                T.copy(B[bz * part + ko * 32, bx * block], b)
                T.gemm(a, b, c)
            T.copy(c, P[bz, by * block, bx * block])
        with T.Kernel(n // block, m // block, threads=128) as (bx, by):
            p = T.alloc_shared((block, block), "float32")
            total = T.alloc_fragment((block, block), "float32")
            T.clear(total)
            for s in T.serial(splits):
                T.copy(P[s, by * block, bx * block], p)
                for i, j in T.Parallel(block, block):
                    total[i, j] += p[i, j]
            T.copy(total, C[by * block, bx * block])

    return split_kernel


def test_split_k():
    a, b = torch.randn(64, 256).bfloat16(), torch.randn(256, 128).bfloat16()
    p, c = torch.empty(4, 64, 128), torch.empty(64, 128)
    run(split_k(64, 128, 256, 4, 64), a, b, p, c)
    assert error(c, a.float() @ b.float()) < LIMITS["float32"]


def test_in_place_output():
    @T.prim_func
    def in_place_kernel(X: T.Tensor((96, 64), "float32")):
        with T.Kernel(3, threads=128) as bx:
            x = T.alloc_shared((32, 64), "float32")
            for _ in T.serial(1):
                T.copy(X[bx * 32, 0], x)
                for i, j in T.Parallel(32, 64):
                    x[i, j] = x[i, j] * 2.0 + 1.0
                T.copy(x, X[bx * 32, 0])

    x = torch.randn(96, 64)
    expected = x * 2 + 1
    run(in_place_kernel, x)
    assert error(x, expected) < 1e-4


def test_loop_to_a_tensor_declines():
    """The reader would load the next turn's values before the writer has stored this turn's."""

    @T.prim_func
    def through_memory_kernel(X: T.Tensor((32, 32), "float32")):
        with T.Kernel(1, threads=128) as _:
            x = T.alloc_shared((32, 32), "float32")
            for _k in T.serial(3):
                T.copy(X, x)
                for i, j in T.Parallel(32, 32):
                    x[i, j] = x[i, j] + 1.0
                T.copy(x, X)

    program = program_of(through_memory_kernel)[0]
    assert program["path"] == "scalar"
    assert "X is loaded and stored in every turn of the loop over _k" in program["fallbacks"]["engine"]


def conditional(blocks):
    """Even blocks are scaled, odd ones are negated; a let and a loop whose length depends on the block."""

    @T.prim_func
    def conditional_kernel(X: T.Tensor((32 * blocks, 64), "float32"), Y: T.Tensor((32 * blocks, 64), "float32")):
        with T.Kernel(blocks, threads=128) as bx:
            x = T.alloc_shared((32, 64), "float32")
            y = T.alloc_fragment((32, 64), "float32")
            T.copy(X[bx * 32, 0], x)
            T.clear(y)
            for _k in T.serial(bx + 1):
                for i, j in T.Parallel(32, 64):
                    y[i, j] = y[i, j] + x[i, j]
            if bx % 2 == 0:
                for i, j in T.Parallel(32, 64):
                    y[i, j] = y[i, j] * 0.5
            else:
                for i, j in T.Parallel(32, 64):
                    y[i, j] = -y[i, j]
            T.copy(y, Y[bx * 32, 0])

    return conditional_kernel


@pytest.mark.parametrize("blocks", [3, 70])
def test_conditions(blocks):
    x, y = torch.randn(32 * blocks, 64), torch.empty(32 * blocks, 64)
    run(conditional(blocks), x, y)
    block = torch.arange(32 * blocks)[:, None] // 32
    assert error(y, x * (block + 1) * torch.where(block % 2 == 0, 0.5, -1.0)) < 1e-4


def persistent(m, n, k, block, cores):
    @T.prim_func
    def persistent_kernel(
        A: T.Tensor((m, k), "bfloat16"), B: T.Tensor((k, n), "bfloat16"), C: T.Tensor((m, n), "bfloat16")
    ):
        with T.Kernel(cores, threads=128) as block_id:
            a = T.alloc_shared((block, 32), "bfloat16")
            b = T.alloc_shared((32, block), "bfloat16")
            c = T.alloc_fragment((block, block), "float32")
            for bx, by in T.Persistent([T.ceildiv(m, block), T.ceildiv(n, block)], cores, block_id):
                T.clear(c)
                for ko in T.Pipelined(T.ceildiv(k, 32), num_stages=2):
                    T.copy(A[bx * block, ko * 32], a)
                    T.copy(B[ko * 32, by * block], b)
                    T.gemm(a, b, c)
                T.copy(c, C[bx * block, by * block])

    return persistent_kernel


def test_persistent():
    a, b = torch.randn(128, 64).bfloat16(), torch.randn(64, 192).bfloat16()
    c = torch.empty(128, 192).bfloat16()
    run(persistent(128, 192, 64, 64, 4), a, b, c)
    assert error(c, a.float() @ b.float()) < LIMITS["bfloat16"]


def test_blocks_inside_a_tile_decline():
    """A block of 24 rows in tiles of 32 would write over its neighbour's, and the tensor is no row of such blocks."""

    @T.prim_func
    def half_tile_kernel(X: T.Tensor((64, 32), "float32"), Y: T.Tensor((64, 32), "float32")):
        with T.Kernel(2, threads=128) as bx:
            x = T.alloc_shared((24, 32), "float32")
            T.copy(X[bx * 32, 0], x)
            T.copy(x, Y[bx * 32, 0])

    program = program_of(half_tile_kernel)[0]
    assert program["path"] == "scalar"
    assert "ends inside a tile" in program["fallbacks"]["engine"]


def test_masks_of_cumulated_rows():
    """A lower triangle times values: cumulative sums by a product."""

    @T.prim_func
    def triangle_kernel(X: T.Tensor((64, 64), "bfloat16"), Y: T.Tensor((64, 64), "float32")):
        with T.Kernel(1, threads=128) as _:
            x = T.alloc_shared((64, 64), "bfloat16")
            lower = T.alloc_fragment((64, 64), "bfloat16")
            y = T.alloc_fragment((64, 64), "float32")
            T.copy(X, x)
            for i, j in T.Parallel(64, 64):
                lower[i, j] = T.if_then_else(i >= j, 1.0, 0.0)
            T.gemm(lower, x, y, clear_accum=True)
            T.copy(y, Y)

    x, y = torch.randn(64, 64).bfloat16(), torch.empty(64, 64)
    run(triangle_kernel, x, y)
    assert error(y, x.float().cumsum(0)) < LIMITS["float32"]
