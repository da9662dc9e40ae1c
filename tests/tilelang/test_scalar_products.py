"""T.gemm inside scalar kernels: the matrix unit does it, as exactly as the dtypes ask for."""

import json

import pytest
import tilelang.language as T
import torch

import softmetal
import tilelang
from softmetal.tilelang import files

pytestmark = pytest.mark.skipif(not hasattr(softmetal, "run_plan"), reason="the simulator is not built")


def guarded(m, n, k, block_k, dtype, accum, trans_a=False, trans_b=False, clear=False):
    """A product under a condition that only the data decide, which keeps it from the tile engine's own path."""
    a_shape, b_shape = ((k, m) if trans_a else (m, k)), ((n, k) if trans_b else (k, n))
    a_block, b_block = ((block_k, m) if trans_a else (m, block_k)), ((n, block_k) if trans_b else (block_k, n))

    @T.prim_func
    def kernel(
        A: T.Tensor(a_shape, dtype), B: T.Tensor(b_shape, dtype), I: T.Tensor((1,), "int32"), C: T.Tensor((m, n), accum)
    ):
        with T.Kernel(1, threads=128):
            a = T.alloc_shared(a_block, dtype)
            b = T.alloc_shared(b_block, dtype)
            c = T.alloc_fragment((m, n), accum)
            T.fill(c, 1)
            for step in T.serial(T.ceildiv(k, block_k)):
                if I[0] > step:
                    if trans_a:
                        T.copy(A[step * block_k, 0], a)
                    else:
                        T.copy(A[0, step * block_k], a)
                    if trans_b:
                        T.copy(B[0, step * block_k], b)
                    else:
                        T.copy(B[step * block_k, 0], b)
                    T.gemm(a, b, c, transpose_A=trans_a, transpose_B=trans_b, clear_accum=clear)
            T.copy(c, C)

    return kernel


CASES = [
    (64, 48, 96, 32, "bfloat16", "float32", {}),
    (64, 48, 96, 32, "float16", "float32", {"trans_b": True}),
    (33, 40, 70, 35, "float16", "float16", {"trans_a": True}),
    (64, 64, 64, 32, "float32", "float32", {}),
    (40, 33, 64, 32, "float32", "float32", {"trans_a": True, "trans_b": True}),
    (64, 64, 128, 64, "int8", "int32", {"trans_b": True}),
    (32, 32, 64, 32, "float8_e4m3fn", "float32", {"clear": True}),
]


@pytest.mark.parametrize(("m", "n", "k", "block_k", "dtype", "accum", "options"), CASES, ids=str)
def test_products_are_exact(m, n, k, block_k, dtype, accum, options):
    func = guarded(m, n, k, block_k, dtype, accum, **options)
    program = json.loads(files(func)["plan.json"])["programs"][0]
    assert program["path"] == "scalar" and "matrix unit" in program["notes"]
    a_shape = (k, m) if options.get("trans_a") else (m, k)
    b_shape = (n, k) if options.get("trans_b") else (k, n)
    generator = torch.Generator().manual_seed(1)
    if dtype == "int8":
        a, b = (torch.randint(-128, 128, shape, generator=generator).to(torch.int8) for shape in (a_shape, b_shape))
    else:
        a, b = (torch.randn(shape, generator=generator).to(getattr(torch, dtype)) for shape in (a_shape, b_shape))
    c = torch.zeros((m, n), dtype=getattr(torch, accum))
    tilelang.compile(func, target="tenstorrent")(a, b, torch.tensor([100], dtype=torch.int32), c)
    left, right = (a.double().T if options.get("trans_a") else a.double()), b.double()
    right = right.T if options.get("trans_b") else right
    expected = left[:, -block_k:] @ right[-block_k:] if options.get("clear") else left @ right + 1
    limit = {"int32": 0, "float16": 2e-3}.get(accum, 2e-6)
    assert (c.double() - expected).abs().max() <= limit * expected.abs().max()


def test_small_products_stay_scalar():
    program = json.loads(files(guarded(8, 8, 8, 8, "float32", "float32"))["plan.json"])["programs"][0]
    assert program["path"] == "scalar" and "matrix unit" not in program["notes"]
