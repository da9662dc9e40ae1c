"""Attention on the tile engine, against torch: its digits, what runs beside what, what a mask leaves out."""

import os
import random

import pytest
import tilelang.language as T
import torch
from attention_kernel import attention
from engine_runs import error, run

import softmetal
import softmetal.tilelang
import tilelang

SEEDS = int(os.environ.get("SOFTMETAL_SEEDS", "12"))
pytestmark = pytest.mark.skipif(not hasattr(softmetal, "run_plan"), reason="the simulator is not built")


def attention_of_torch(q, k, v, causal):
    """(batch, length, heads, size) in float32; K and V may have fewer heads."""
    groups = q.shape[2] // k.shape[2]
    q, k, v = (t.float().transpose(1, 2) for t in (q, k, v))
    k, v = k.repeat_interleave(groups, 1), v.repeat_interleave(groups, 1)
    return torch.nn.functional.scaled_dot_product_attention(q, k, v, is_causal=causal).transpose(1, 2)


def compute_of(func, configs=None):
    """The text of a function's compute kernel."""
    return softmetal.tilelang.files(func, configs)["compute.cpp"]


@pytest.mark.parametrize(
    "length, heads, kv_heads, size, block_m, block_n, causal, dtype",
    [
        (128, 2, 2, 64, 64, 64, False, "bfloat16"),
        (128, 2, 2, 64, 64, 64, True, "bfloat16"),
        (192, 2, 1, 64, 64, 32, True, "bfloat16"),
        (128, 1, 1, 128, 32, 64, True, "float16"),
        (100, 1, 1, 64, 64, 64, False, "bfloat16"),
        (100, 1, 1, 64, 64, 64, True, "bfloat16"),
    ],
)
def test_attention(length, heads, kv_heads, size, block_m, block_n, causal, dtype):
    tensor_type = getattr(torch, dtype)
    q = torch.randn(1, length, heads, size).to(tensor_type)
    k, v = (torch.randn(1, length, kv_heads, size).to(tensor_type) for _ in range(2))
    o = torch.empty_like(q)
    run(attention(1, length, heads, kv_heads, size, block_m, block_n, causal, dtype), q, k, v, o)
    assert error(o, attention_of_torch(q, k, v, causal)) < 0.5


def test_attention_that_gives_digits_for_speed():
    """The chip's approximate exponential is 3 % off at most; sums and rescaling stay within that."""
    q, k, v = (torch.randn(1, 128, 2, 64).bfloat16() for _ in range(3))
    func = attention(1, 128, 2, 2, 64, 64, 64, True)
    configs = {"tt.approximate_exp": True}
    o = torch.empty_like(q)
    tilelang.compile(func, target="tenstorrent", pass_configs=configs)(q, k, v, o)
    expected = attention_of_torch(q, k, v, True)
    assert 0.6 < error(o, expected) < 3
    cycles = softmetal.last_report()["cycles"]
    tilelang.compile(func, target="tenstorrent")(q, k, v, o)
    assert cycles < softmetal.last_report()["cycles"]


@pytest.mark.parametrize(
    "length, size, block_m, block_n, causal, together",
    [
        (128, 64, 64, 64, False, True),  # one part of a row: two tiles of each
        (256, 128, 128, 256, False, True),  # two parts: four exponentials beside two tiles of the product
        (256, 96, 64, 256, False, False),  # three tiles of the product do not go into two parts
        (128, 64, 32, 64, False, False),  # one row of tiles has none before it
        (256, 128, 64, 256, True, True),
        (256, 64, 256, 64, True, True),
        (320, 64, 128, 64, True, True),  # blocks that end beyond the rows
        (256, 96, 256, 256, True, False),  # masked, and one after the other
    ],
)
def test_exponentials_beside_products(length, size, block_m, block_n, causal, together):
    """One kernel for rows that overlap and one for those that cannot; numbers are the same."""
    func = attention(1, length, 2, 1, size, block_m, block_n, causal)
    assert ("exp_to_bfloat16_packthread(0" in compute_of(func)) == together
    q = torch.randn(1, length, 2, size).bfloat16()
    k, v = (torch.randn(1, length, 1, size).bfloat16() for _ in range(2))
    o = torch.empty_like(q)
    run(func, q, k, v, o)
    assert error(o, attention_of_torch(q, k, v, causal)) < 0.5


@pytest.mark.parametrize("seed", range(SEEDS))
def test_attention_of_any_shape(seed):
    """Rows, heads, blocks, masks and precision at random; SOFTMETAL_SEEDS says how many."""
    draw = random.Random(seed)
    size = draw.choice([32, 64, 96, 128])
    block_m, block_n = (draw.choice([32, 64, 96, 128, 256]) for _ in range(2))
    length, groups, causal = draw.randint(17, 400), draw.choice([1, 2]), draw.random() < 0.7
    dtype = draw.choice(["bfloat16", "bfloat16", "float16"])
    torch.manual_seed(seed)
    q = (torch.randn(1, length, 2, size) * draw.choice([1, 6])).to(getattr(torch, dtype))
    k, v = (torch.randn(1, length, 2 // groups, size).to(q.dtype) for _ in range(2))
    o = torch.empty_like(q)
    run(attention(1, length, 2, 2 // groups, size, block_m, block_n, causal, dtype), q, k, v, o)
    drawn = f"{length} rows of {size}, blocks {block_m} x {block_n}, causal {causal}, {dtype}"
    assert error(o, attention_of_torch(q, k, v, causal)) < 0.6, drawn


def test_tiles_that_a_mask_leaves_out():
    """Half of the tiles on the diagonal's block are neither multiplied nor looked at."""
    func = attention(1, 256, 1, 1, 64, 256, 256, True)
    text = compute_of(func)
    # Scores, maxima, weights, their sums, the product with V.
    assert text.count("= tiles_inside(") == 5, text
    q, k, v = (torch.randn(1, 256, 1, 64).bfloat16() for _ in range(3))
    multiplying = {}
    for causal in (True, False):
        o = torch.empty_like(q)
        run(attention(1, 256, 1, 1, 64, 256, 256, causal), q, k, v, o)
        assert error(o, attention_of_torch(q, k, v, causal)) < 0.5
        report = softmetal.last_report()
        multiplying[causal] = report["matrix_utilisation"] * report["cycles"]
    # 28 of 64 tiles are outside: 16 of Q K^T, which is made four tiles at a time, and all of weights and V.
    assert multiplying[True] == pytest.approx(multiplying[False] * (48 + 36) / 128, rel=0.01)


def test_each_row_of_a_product_has_its_own_mask():
    """Nothing else happens in this product, so that without a mask Dst would take several rows of it at once."""

    @T.prim_func
    def weighted(
        Q: T.Tensor((256, 64), "bfloat16"),
        K: T.Tensor((256, 64), "bfloat16"),
        V: T.Tensor((256, 32), "bfloat16"),
        O: T.Tensor((256, 32), "bfloat16"),
    ):
        with T.Kernel(1, threads=128) as _:
            q = T.alloc_shared((256, 64), "bfloat16")
            k = T.alloc_shared((256, 64), "bfloat16")
            v = T.alloc_shared((256, 32), "bfloat16")
            scores = T.alloc_fragment((256, 256), "float32")
            weights = T.alloc_fragment((256, 256), "bfloat16")
            most = T.alloc_fragment((256,), "float32")
            out = T.alloc_fragment((256, 32), "float32")
            T.copy(Q, q)
            T.copy(K, k)
            T.copy(V, v)
            for i, j in T.Parallel(256, 256):
                scores[i, j] = T.if_then_else(i >= j, T.float32(0), -T.infinity("float32"))
            T.gemm(q, k, scores, transpose_B=True)
            T.reduce_max(scores, most, dim=1)
            for i, j in T.Parallel(256, 256):
                scores[i, j] = T.exp(scores[i, j] - most[i])
            T.copy(scores, weights)
            T.gemm(weights, v, out, clear_accum=True)
            T.copy(out, O)

    q, k, v = torch.randn(256, 64).bfloat16() / 8, torch.randn(256, 64).bfloat16(), torch.randn(256, 32).bfloat16()
    o = torch.empty_like(v)
    run(weighted, q, k, v, o)
    scores = (q.double() @ k.double().T).masked_fill(torch.ones(256, 256).triu(1).bool(), -torch.inf)
    expected = torch.exp(scores - scores.amax(1, keepdim=True)) @ v.double()
    assert error(o, expected) < 0.5


@pytest.mark.parametrize("arch", ["wormhole_b0", "blackhole"])
def test_weights_are_within_a_unit_of_bfloat16(arch, monkeypatch):
    """exp of a row less its largest: from 1 down to what underflows, and -inf."""
    monkeypatch.setenv("SOFTMETAL_ARCH", arch)

    @T.prim_func
    def weights(X: T.Tensor((64, 256), "bfloat16"), W: T.Tensor((64, 256), "bfloat16")):
        with T.Kernel(1, threads=128) as _:
            x = T.alloc_fragment((64, 256), "float32")
            w = T.alloc_fragment((64, 256), "bfloat16")
            most = T.alloc_fragment((64,), "float32")
            T.copy(X, x)
            T.reduce_max(x, most, dim=1)
            for i, j in T.Parallel(64, 256):
                x[i, j] = T.exp(x[i, j] - most[i])
            T.copy(x, w)
            T.copy(w, W)

    assert "exp_to_bfloat16(" in compute_of(weights)
    x = (
        -torch.rand(64, 256).bfloat16()
        * torch.tensor([2.0, 12.0, 90.0, 400.0]).repeat_interleave(16)[:, None].bfloat16()
    )
    x[:, 7] = 0
    x[3, 9] = -torch.inf
    w = torch.empty_like(x)
    run(weights, x, w)
    least = 2.0**-126  # the SFPU takes less for 0
    exact = torch.exp(x.double())
    exact[exact < least] = 0
    unit = torch.exp2(torch.floor(torch.log2(exact.clamp(min=least))) - 7)
    off = (w.double() - exact).abs() / unit
    worst = off.argmax()
    assert off.max() < 1, f"exp({x.flatten()[worst]}) = {w.flatten()[worst]}, {exact.flatten()[worst]:.6g} exactly"
    assert w[3, 9] == 0


def test_what_may_be_above_zero_keeps_all_digits():
    """Without the largest of the row itself nothing says that the operand is not above 0."""

    @T.prim_func
    def shifted(X: T.Tensor((64, 64), "bfloat16"), S: T.Tensor((64,), "bfloat16"), W: T.Tensor((64, 64), "bfloat16")):
        with T.Kernel(1, threads=128) as _:
            x = T.alloc_fragment((64, 64), "float32")
            w = T.alloc_fragment((64, 64), "bfloat16")
            s = T.alloc_fragment((64,), "float32")
            T.copy(X, x)
            T.copy(S, s)
            for i, j in T.Parallel(64, 64):
                x[i, j] = T.exp(x[i, j] - s[i])
            T.copy(x, w)
            T.copy(w, W)

    assert "exp_to_bfloat16" not in compute_of(shifted)
    x, s = torch.randn(64, 64).bfloat16(), torch.randn(64).bfloat16()
    w = torch.empty_like(x)
    run(shifted, x, s, w)
    assert error(w, torch.exp(x.double() - s.double()[:, None])) < 0.3


def test_rows_that_are_masked_as_a_whole_are_no_numbers():
    """As in torch: 0 / 0."""

    @T.prim_func
    def masked(X: T.Tensor((32, 64), "bfloat16"), W: T.Tensor((32, 64), "bfloat16")):
        with T.Kernel(1, threads=128) as _:
            x = T.alloc_fragment((32, 64), "float32")
            most = T.alloc_fragment((32,), "float32")
            total = T.alloc_fragment((32,), "float32")
            T.copy(X, x)
            T.reduce_max(x, most, dim=1)
            for i, j in T.Parallel(32, 64):
                x[i, j] = T.exp(x[i, j] - most[i])
            T.reduce_sum(x, total, dim=1)
            for i, j in T.Parallel(32, 64):
                x[i, j] = x[i, j] / total[i]
            T.copy(x, W)

    x = torch.randn(32, 64).bfloat16()
    x[5] = -torch.inf
    w = torch.empty_like(x)
    run(masked, x, w)
    assert w[5].isnan().all() and w[[r for r in range(32) if r != 5]].isfinite().all()
