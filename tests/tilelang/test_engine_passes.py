"""Passes of the engine path, before and after."""

import textwrap

import pytest
import tilelang.language as T
import torch
from attention_kernel import attention
from engine_runs import LIMITS, error

import softmetal.tilelang
import tilelang
from softmetal.tilelang import pipeline

BF16 = "bfloat16"


def passes(func):
    """What each pass leaves of a function with one launch, by name; "declined" has the reason."""
    softmetal.tilelang.register()
    module = pipeline.front(pipeline._module(func))
    return dict(pipeline.engine_steps(next(iter(module.functions.values()))))


def lines(text):
    return textwrap.dedent(text).strip() + "\n"


@T.prim_func
def softmax(X: T.Tensor((64, 100), BF16), Y: T.Tensor((64, 100), BF16)):
    with T.Kernel(2, threads=128) as bx:
        x = T.alloc_fragment((32, 100), "float32")
        most = T.alloc_fragment((32,), "float32")
        total = T.alloc_fragment((32,), "float32")
        T.copy(X[bx * 32, 0], x)
        T.reduce_max(x, most, dim=1)
        for i, j in T.Parallel(32, 100):
            x[i, j] = T.exp(x[i, j] - most[i])
        T.reduce_sum(x, total, dim=1)
        for i, j in T.Parallel(32, 100):
            x[i, j] = x[i, j] / total[i]
        T.copy(x, Y[bx * 32, 0])


def test_softmax():
    made = passes(softmax)
    assert made["ReadProgram"] == lines("""
        load x from X[bx * 32, 0]
        most = max of x along rows
        x = exp(x - most[row])
        total = sum of x along rows
        x = x / total[row]
        store x to Y[bx * 32, 0]
    """)
    assert made["SeparateStores"] == lines("""
        load x from X[bx * 32, 0]
        most = max of x along rows
        x = exp(x - most[row])
        total = sum of x along rows
        total_recip = recip(total)
        x = x * total_recip[row]
        x_out = x
        store x_out to Y[bx * 32, 0]
    """)
    assert made["NameApart"] == lines("""
        load x from X[bx * 32, 0]
        x_masked = where((inside ? 1 : 0), x, -inf)
        most = max of x_masked along rows
        x_2 = exp(x - most[row])
        x_masked_2 = where((inside ? 1 : 0), x_2, 0)
        total_recip = recip(sum of x_masked_2 along rows)
        x_out = x_2 * total_recip[row]
        store x_out to Y[bx * 32, 0]
    """)


def test_attention():
    """Exponentials lose digits, then stand beside what reads them, and masked tiles are left out."""
    made = passes(attention(1, 256, 1, 1, 64, 64, 64, True))

    def loop(name):
        return "".join(line[2:] + "\n" for line in made[name].split("\n") if line.startswith("  "))

    assert loop("CutExpressions") == lines("""
        load k from K[0, n * 64, 0, 0]
        scores = (inside ? 0 : -inf) + q @ k transposed
        most_before = most
        most = max(max(max of scores along rows, -inf), most_before)
        rescale = exp(0.125 * (most_before - most))
        scores_cast = exp(0.125 * (scores - most[row]))
        total = total * rescale + sum of scores_cast along rows
        load v from V[0, n * 64, 0, 0]
        sums = sums * rescale[row] + scores_cast @ v
    """)
    assert "scores_cast = exp_to_bfloat16(0.125 * (scores - most[row]))\n" in loop("ShortenExponentials")
    assert loop("SkipMasked") == lines("""
        load k from K[0, n * 64, 0, 0]
        scores = (inside ? 0 : -inf) + q @ k transposed, inside the mask
        most_before = most
        most = max(max(max of scores along rows, -inf), most_before), inside the mask
        rescale = exp(0.125 * (most_before - most))
        load v from V[0, n * 64, 0, 0]
        sums = sums * rescale[row]
        scores_cast = exp_to_bfloat16(0.125 * (scores - most[row])), inside the mask, beside the next 2
        total_part = sum of scores_cast along rows, inside the mask
        sums = sums + scores_cast @ v, inside the mask
        total = total * rescale + total_part
    """)


def gemm_relu(dtype):
    @T.prim_func
    def gemm_relu_kernel(A: T.Tensor((64, 64), dtype), B: T.Tensor((64, 64), dtype), C: T.Tensor((64, 64), dtype)):
        with T.Kernel(1, threads=128) as _:
            a = T.alloc_shared((64, 32), dtype)
            b = T.alloc_shared((64, 32), dtype)
            c = T.alloc_fragment((64, 64), "float32")
            T.clear(c)
            for k in T.Pipelined(2, num_stages=2):
                T.copy(A[0, k * 32], a)
                T.copy(B[0, k * 32], b)
                T.gemm(a, b, c, transpose_B=True)
            for i, j in T.Parallel(64, 64):
                c[i, j] = T.max(c[i, j], 0.0)
            T.copy(c, C)

    return gemm_relu_kernel


def test_product_with_an_epilogue():
    """Two turns are taken at once."""
    made = passes(gemm_relu(BF16))
    assert made["SplitProducts"] == lines("""
        c = 0
        for k in 0 .. 2
          load a from A[0, k * 32]
          load b from B[0, k * 32]
          c = c + a @ b transposed
        c_out = relu(c)
        store c_out to C[0, 0]
    """)
    assert made["DeepenProducts"] == lines("""
        c = 0
        for k in 0 .. 1
          load a from A[0, k * 64]
          load b from B[0, k * 64]
          c = c + a @ b transposed
        c_out = relu(c)
        store c_out to C[0, 0]
    """)


def summing(turns, case):
    """C = A @ B over blocks of K, and what may stand between."""
    depth, stride = 32 * turns, 64 if case == "every other block" else 32

    @T.prim_func
    def summing_kernel(
        A: T.Tensor((32, 64 * turns), BF16),
        B: T.Tensor((depth, 32), BF16),
        S: T.Tensor((depth,), BF16),
        R: T.Tensor((32,), BF16),
        C: T.Tensor((32, 32), "float32"),
    ):
        with T.Kernel(1, threads=128) as _:
            a = T.alloc_shared((32, 32), BF16)
            b = T.alloc_shared((32, 32), BF16)
            s = T.alloc_shared((32,), BF16)
            r = T.alloc_shared((32,), BF16)
            c = T.alloc_fragment((32, 32), "float32")
            most = T.alloc_fragment((32,), "float32")
            T.clear(c)
            T.copy(R, r)
            for k in T.Pipelined(turns, num_stages=2):
                T.copy(A[0, k * stride], a)
                T.copy(B[k * 32, 0], b)
                if case == "scaled along K":
                    T.copy(S[k * 32], s)
                    for i, j in T.Parallel(32, 32):
                        a[i, j] = a[i, j] * s[j]
                if case == "scaled by rows":
                    for i, j in T.Parallel(32, 32):
                        a[i, j] = T.exp(a[i, j] - r[i])
                if case == "by turns":
                    for i, j in T.Parallel(32, 32):
                        a[i, j] = T.if_then_else(k * 32 + j > 40, a[i, j], T.bfloat16(0))
                T.gemm(a, b, c)
                if case == "the sum is read":
                    T.reduce_max(c, most, dim=1)
                    for i, j in T.Parallel(32, 32):
                        c[i, j] = c[i, j] - most[i]
            T.copy(c, C)

    return summing_kernel


@pytest.mark.parametrize(
    "turns, case, left",
    [
        (8, "plain", 1),
        (20, "plain", 2),
        (17, "plain", 17),  # 544 of K are too many at once
        (4, "scaled along K", 1),
        (4, "scaled by rows", 1),
        (4, "every other block", 4),
        (4, "by turns", 4),
        (4, "the sum is read", 4),
    ],
)
def test_turns_of_a_sum_that_are_taken_at_once(turns, case, left):
    kernel = summing(turns, case)
    assert f"for k in 0 .. {left}\n" in passes(kernel)["DeepenProducts"]
    if not hasattr(softmetal, "run_plan"):
        return
    a, b = torch.randn(32, 64 * turns).bfloat16(), torch.randn(32 * turns, 32).bfloat16()
    s, r, c = torch.randn(32 * turns).bfloat16(), torch.rand(32).bfloat16(), torch.empty(32, 32)
    tilelang.compile(kernel, target="tenstorrent")(a, b, s, r, c)
    a = a.float()
    used = a.view(32, turns, 2, 32)[:, :, 0].reshape(32, -1) if case == "every other block" else a[:, : 32 * turns]
    if case == "scaled along K":
        used = (used * s.float()).bfloat16().float()
    if case == "scaled by rows":
        used = torch.exp(used - r.float()[:, None]).bfloat16().float()
    if case == "by turns":
        used = used * (torch.arange(32 * turns) > 40)
    expected = torch.zeros(32, 32)
    for k in range(0, 32 * turns, 32):
        expected += used[:, k : k + 32] @ b[k : k + 32].float()
        if case == "the sum is read":
            expected -= expected.amax(1, keepdim=True)
    assert error(c, expected) < LIMITS["bfloat16"]


def test_products_of_float16_see_all_bits():
    made = passes(gemm_relu("float16"))
    assert made["SplitVersions"] == passes(gemm_relu(BF16))["SplitVersions"]
    assert made["SplitProducts"] == lines("""
        c = 0
        for k in 0 .. 2
          load a from A[0, k * 32]
          load b from B[0, k * 32]
          b_high = b
          b_low = b - b_high
          c = c + a @ b_high transposed
          c = c + a @ b_low transposed
        c_out = relu(c)
        store c_out to C[0, 0]
    """)


def scaled(blocks):
    @T.prim_func
    def scaled_kernel(X: T.Tensor((32 * blocks, 64), BF16), W: T.Tensor((64,), BF16), V: T.Tensor((64,), BF16)):
        with T.Kernel(blocks, threads=128) as bx:
            x = T.alloc_fragment((32, 64), BF16)
            w = T.alloc_fragment((64,), BF16)
            v = T.alloc_fragment((64,), BF16)
            T.copy(X[bx * 32, 0], x)
            T.copy(W, w)
            T.copy(V, v)
            for i, j in T.Parallel(32, 64):
                x[i, j] = x[i, j] * w[j]
            for j in T.Parallel(64):
                v[j] = v[j] + 1.0
            for i, j in T.Parallel(32, 64):
                x[i, j] = x[i, j] + v[j]
            T.copy(x, X[bx * 32, 0])

    return scaled_kernel


def test_what_all_blocks_load_alike_is_loaded_once():
    """What a block changes it does in a buffer of its own."""
    assert passes(scaled(2))["LoadOnce"] == lines("""
        load x from X[bx * 32, 0]
        load w from W[0], once for all blocks
        load v from V[0], once for all blocks
        v_2 = v + 1
        x_out = x * w[col] + v_2[col]
        store x_out to X[bx * 32, 0]
    """)
    assert "once" not in passes(scaled(1))["LoadOnce"]


def kernel(case):
    @T.prim_func
    def declined_kernel(X: T.Tensor((64, 64), "float32"), N: T.Tensor((4,), "int32"), Y: T.Tensor((64, 64), "float32")):
        with T.Kernel(2, threads=128) as bx:
            x = T.alloc_fragment((32, 64), "float32")
            if case == "start inside a tile":
                T.copy(X[bx * 16, 0], x)
                T.copy(x, Y[bx * 32, 0])
            if case == "index from a tensor":
                T.copy(X[N[bx] * 32, 0], x)
                T.copy(x, Y[bx * 32, 0])
            if case == "half a buffer":
                T.copy(X[bx * 32, 0], x)
                T.copy(x[0:16, 0:64], Y[bx * 32, 0])

    return declined_kernel


@pytest.mark.parametrize(
    "case, reason",
    [
        ("start inside a tile", "starts at bx * 16 in dimension 0, which is not known to be a multiple of 32"),
        ("index from a tensor", "depends on data"),
        ("half a buffer", "only a part of x is used"),
    ],
)
def test_reasons(case, reason):
    text = passes(kernel(case))["declined"]
    assert reason in text
    assert "test_engine_passes.py" in text


def test_what_is_computed_from_indices_and_what_needs_more_than_dst():
    @T.prim_func
    def steps(X: T.Tensor((64, 64), "float32"), Y: T.Tensor((64, 64), "float32")):
        with T.Kernel(2, threads=128) as bx:
            x = T.alloc_fragment((32, 64), "float32")
            T.copy(X[bx * 32, 0], x)
            for t in T.serial(3):
                for i, j in T.Parallel(32, 64):
                    low = T.if_then_else(x[i, j] < -1, T.cast(j - i, "float32"), x[i, j] * 0.5)
                    x[i, j] = T.if_then_else(x[i, j] > 0, x[i, j] * T.cast(t, "float32"), low)
            T.copy(x, Y[bx * 32, 0])

    made = passes(steps)
    assert made["ReadProgram"] == lines("""
        load x from X[bx * 32, 0]
        for t in 0 .. 3
          x = where(x > 0, x * t, where(x < -1, negative(row) + col, x * 0.5))
        store x to Y[bx * 32, 0]
    """)
    assert "negative(row) + (col + tile_col)" in made["PlacePositions"]
    assert made["CutExpressions"] == lines("""
        load x from X[bx * 32, 0]
        for t in 0 .. 3
          x_part = where(x < -1, negative(row) + (col + tile_col), x * 0.5)
          x = where(x > 0, x * t, x_part)
        x_out = x
        store x_out to Y[bx * 32, 0]
    """)
    assert made["SeparateLoads"] == lines("""
        load x_in from X[bx * 32, 0]
        x = x_in
        for t in 0 .. 3
          x_part = where(x < -1, negative(row) + (col + tile_col), x * 0.5)
          x = where(x > 0, x * t, x_part)
        x_out = x
        store x_out to Y[bx * 32, 0]
    """)
