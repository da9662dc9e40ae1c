"""GEMMs with something round them on the tile engine, against torch."""

import pytest
import tilelang.language as T
import torch
from engine_runs import LIMITS, error, run

import softmetal
import tilelang

pytestmark = pytest.mark.skipif(not hasattr(softmetal, "run_plan"), reason="the simulator is not built")


def epilogue(m, n, k, block, activation, dtype="bfloat16"):
    """C = activation(A @ B + bias)."""

    @T.prim_func
    def epilogue_kernel(
        A: T.Tensor((m, k), dtype),
        B: T.Tensor((k, n), dtype),
        bias: T.Tensor((n,), "float32"),
        C: T.Tensor((m, n), dtype),
    ):
        with T.Kernel(T.ceildiv(n, block), T.ceildiv(m, block), threads=128) as (bx, by):
            a = T.alloc_shared((block, 32), dtype)
            b = T.alloc_shared((32, block), dtype)
            c = T.alloc_fragment((block, block), "float32")
            v = T.alloc_shared((block,), "float32")
            T.clear(c)
            T.copy(bias[bx * block], v)
            for ko in T.Pipelined(T.ceildiv(k, 32), num_stages=2):
                T.copy(A[by * block, ko * 32], a)
                T.copy(B[ko * 32, bx * block], b)
                T.gemm(a, b, c)
            for i, j in T.Parallel(block, block):
                c[i, j] = activation(c[i, j] + v[j])
            T.copy(c, C[by * block, bx * block])

    return epilogue_kernel


@pytest.mark.parametrize("shape", [(128, 64, 96), (100, 70, 50), (64, 64, 32)])
def test_epilogue(shape):
    m, n, k = shape
    a, b = torch.randn(m, k).bfloat16(), torch.randn(k, n).bfloat16()
    bias, c = torch.randn(n), torch.empty(m, n).bfloat16()
    run(epilogue(m, n, k, 64, lambda x: T.max(x, 0.0)), a, b, bias, c)
    assert error(c, torch.relu(a.float() @ b.float() + bias)) < LIMITS["bfloat16"]


@pytest.mark.parametrize(("chosen", "least", "most"), [({}, 0, 0.03), ({"tt.math_fidelity": "HiFi4"}, 0.04, 0.1)])
def test_float16_sees_all_bits_unless_a_fidelity_is_chosen(chosen, least, most):
    """C to 11 bits is 0.02 per cent; one operand cut off to 10 bits more than twice that."""
    a, b = torch.randn(64, 512).half(), torch.randn(512, 64).half()
    bias, c = torch.randn(64), torch.empty(64, 64).half()
    kernel = epilogue(64, 64, 512, 64, lambda x: T.max(x, 0.0), "float16")
    tilelang.compile(kernel, target="tenstorrent", pass_configs=chosen)(a, b, bias, c)
    assert least < error(c, torch.relu(a.float() @ b.float() + bias)) < most


def test_float16_in_two_parts_stays_on_the_tile_engine_with_a_reduction():
    """The operands lie on the device as float32, but have no more than float16's bits."""

    @T.prim_func
    def largest(A: T.Tensor((64, 128), "float16"), B: T.Tensor((128, 64), "float16"), M: T.Tensor((64,), "float16")):
        with T.Kernel(2, threads=128) as by:
            a = T.alloc_shared((32, 32), "float16")
            b = T.alloc_shared((32, 64), "float16")
            c = T.alloc_fragment((32, 64), "float32")
            m = T.alloc_fragment((32,), "float32")
            T.clear(c)
            for k in T.Pipelined(4, num_stages=2):
                T.copy(A[by * 32, k * 32], a)
                T.copy(B[k * 32, 0], b)
                T.gemm(a, b, c)
            T.reduce_max(c, m, dim=1)
            T.copy(m, M[by * 32])

    a, b, m = torch.randn(64, 128).half(), torch.randn(128, 64).half(), torch.empty(64).half()
    run(largest, a, b, m)
    # A reduction reads 11 bits of what it gets and float16 keeps as many.
    assert error(m, (a.float() @ b.float()).amax(1)) < 0.1


def batched(batch, m, n, k, block, trans_a, trans_b, dtype):
    a_shape, b_shape = ((k, m) if trans_a else (m, k)), ((n, k) if trans_b else (k, n))

    @T.prim_func
    def batched_kernel(
        A: T.Tensor((batch, *a_shape), dtype),
        B: T.Tensor((batch, *b_shape), dtype),
        C: T.Tensor((batch, m, n), "float32"),
    ):
        with T.Kernel(T.ceildiv(n, block), T.ceildiv(m, block), batch, threads=128) as (bx, by, bz):
            a = T.alloc_shared((32, block) if trans_a else (block, 32), dtype)
            b = T.alloc_shared((block, 32) if trans_b else (32, block), dtype)
            c = T.alloc_fragment((block, block), "float32")
            T.clear(c)
            for ko in T.Pipelined(T.ceildiv(k, 32), num_stages=2):
                if trans_a:
                    T.copy(A[bz, ko * 32, by * block], a)
                else:
                    T.copy(A[bz, by * block, ko * 32], a)
                if trans_b:
                    T.copy(B[bz, bx * block, ko * 32], b)
                else:
                    T.copy(B[bz, ko * 32, bx * block], b)
                T.gemm(a, b, c, transpose_A=trans_a, transpose_B=trans_b)
            T.copy(c, C[bz, by * block, bx * block])

    return batched_kernel


@pytest.mark.parametrize("trans_a", [False, True])
@pytest.mark.parametrize("trans_b", [False, True])
@pytest.mark.parametrize("dtype", ["bfloat16", "float16"])
def test_batched(trans_a, trans_b, dtype):
    """All bits of both operands count: what is left is float32's rounding of sums."""
    a, b = (torch.randn(shape).to(getattr(torch, dtype)) for shape in [(3, 96, 64), (3, 64, 128)])
    c = torch.empty(3, 96, 128)
    given_a = a.transpose(1, 2).contiguous() if trans_a else a
    given_b = b.transpose(1, 2).contiguous() if trans_b else b
    run(batched(3, 96, 128, 64, 64, trans_a, trans_b, dtype), given_a, given_b, c)
    assert error(c, a.double() @ b.double()) < 1e-3


def chained(rows, inner, cols):
    """D = (A @ B) @ C with the first product in a fragment."""

    @T.prim_func
    def chained_kernel(
        A: T.Tensor((rows, 64), "bfloat16"),
        B: T.Tensor((64, inner), "bfloat16"),
        C: T.Tensor((inner, cols), "bfloat16"),
        D: T.Tensor((rows, cols), "float32"),
    ):
        with T.Kernel(rows // 32, threads=128) as bx:
            a = T.alloc_shared((32, 64), "bfloat16")
            b = T.alloc_shared((64, inner), "bfloat16")
            c = T.alloc_shared((inner, cols), "bfloat16")
            ab = T.alloc_fragment((32, inner), "float32")
            low = T.alloc_fragment((32, inner), "bfloat16")
            d = T.alloc_fragment((32, cols), "float32")
            T.copy(A[bx * 32, 0], a)
            T.copy(B, b)
            T.copy(C, c)
            T.gemm(a, b, ab, clear_accum=True)
            T.copy(ab, low)
            T.gemm(low, c, d, clear_accum=True)
            T.copy(d, D[bx * 32, 0])

    return chained_kernel


def test_product_of_a_fragment():
    a, b, c = (torch.randn(*shape).bfloat16() for shape in ((64, 64), (64, 96), (96, 32)))
    d = torch.empty(64, 32)
    run(chained(64, 96, 32), a, b, c, d)
    assert error(d, (a.float() @ b.float()) @ c.float()) < LIMITS["bfloat16"]
