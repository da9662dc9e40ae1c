"""Loops, conditions, several launches and what declines on the engine path, against torch."""

import pytest
import tilelang.language as T
import torch
from engine_runs import LIMITS, error, program_of, run

import softmetal
import softmetal.tilelang

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


def reloaded(dtype, used):
    """What a condition loads anew is stored, with or without work between."""

    @T.prim_func
    def reloaded_kernel(A: T.Tensor((64, 64), dtype), B: T.Tensor((64, 64), dtype), C: T.Tensor((64, 64), dtype)):
        with T.Kernel(2, 2, threads=128) as (bx, by):
            s = T.alloc_shared((32, 32), dtype)
            T.copy(B[by * 32, bx * 32], s)
            if bx + by == 2:
                T.copy(A[by * 32, bx * 32], s)
            if used:
                for i, j in T.Parallel(32, 32):
                    s[i, j] = T.max(s[i, j], 0.0)
            T.copy(s, C[by * 32, bx * 32])

    return reloaded_kernel


@pytest.mark.parametrize("used", [False, True])
@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
def test_loads_under_a_condition(dtype, used):
    a, b = (torch.randn(64, 64).to(getattr(torch, dtype)) for _ in range(2))
    c, expected = torch.empty_like(a), b.clone()
    expected[32:, 32:] = a[32:, 32:]
    run(reloaded(dtype, used), a, b, c)
    assert torch.equal(c, expected.relu() if used else expected)


def test_loads_in_a_loop():
    @T.prim_func
    def last(A: T.Tensor((64, 96), "float32"), C: T.Tensor((64, 32), "float32")):
        with T.Kernel(2, threads=128) as by:
            s = T.alloc_shared((32, 32), "float32")
            T.copy(A[by * 32, 0], s)
            for k in T.serial(by + 1):
                T.copy(A[by * 32, 32 + k * 32], s)
            T.copy(s, C[by * 32, 0])

    a, c = torch.randn(64, 96), torch.empty(64, 32)
    run(last, a, c)
    assert torch.equal(c, torch.cat([a[:32, 32:64], a[32:, 64:]]))


def test_both_branches_read_what_was_just_made():
    """Each waits for it: cores that take the second have not waited in the first."""

    @T.prim_func
    def branches(B: T.Tensor((64, 64), "float32"), C: T.Tensor((64, 64), "float32")):
        with T.Kernel(2, 2, threads=128) as (bx, by):
            t = T.alloc_fragment((32, 32), "float32")
            u = T.alloc_fragment((32, 32), "float32")
            T.copy(B[by * 32, bx * 32], t)
            T.fill(u, 3.0)
            if by < bx:
                T.copy(u, t)
            else:
                T.copy(u, t)
            for i, j in T.Parallel(32, 32):
                t[i, j] = t[i, j] * 2.0 - u[i, j]
            T.copy(t, C[by * 32, bx * 32])

    c = torch.empty(64, 64)
    run(branches, torch.randn(64, 64), c)
    assert (c == 3).all()
    source = softmetal.tilelang.files(branches)["compute.cpp"]
    then, other = source.split("if (by < bx) {")[1].split("else {")
    assert "cb_wait_front(kCbU, 1);" in then and "cb_wait_front(kCbU, 1);" in other.split("}")[0]


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
