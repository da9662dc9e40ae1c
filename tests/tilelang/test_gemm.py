"""Compiled GEMMs run on the simulated chip and compared with torch."""

import pytest
import torch
from gemm_cases import BFP8, Gemm, gemm

import softmetal
import tilelang

pytestmark = pytest.mark.skipif(not hasattr(softmetal, "run_plan"), reason="the simulator is not built")

# What a format alone costs: relative Frobenius error in per cent.
LIMITS = {"bfloat16": 0.5, "float16": 0.3, "float32": 0.3}
CASES = [
    Gemm(64, 64, 64, (64, 64, 32)),
    Gemm(128, 64, 96, (32, 32, 32), stages=0),
    Gemm(256, 256, 256, (64, 64, 32), stages=3),
    Gemm(512, 512, 512, stages=4),
    Gemm(500, 300, 200),
    Gemm(65, 33, 97, (32, 32, 32)),
    Gemm(96, 96, 64, (48, 48, 16)),
    Gemm(1024, 64, 256, (64, 64, 32)),
    Gemm(256, 256, 256, (64, 64, 32), dtype="float16"),
    Gemm(256, 256, 256, (64, 64, 32), dtype="float32"),
    Gemm(256, 256, 256, (64, 64, 32), out="float32"),
    Gemm(256, 128, 192, (64, 64, 32), trans_a=True),
    Gemm(256, 128, 192, (64, 64, 32), trans_b=True),
    Gemm(200, 130, 190, (64, 64, 32), trans_a=True, trans_b=True),
]


def inputs(case: Gemm) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(0)
    a_shape, b_shape, _ = case.shapes()
    dtype = getattr(torch, case.dtype)
    a = torch.randn(a_shape, generator=generator).to(dtype)
    b = torch.randn(b_shape, generator=generator).to(dtype)
    product = (a.T if case.trans_a else a).double() @ (b.T if case.trans_b else b).double()
    return a, b, product


def error_percent(case: Gemm) -> float:
    kernel = tilelang.compile(gemm(case), out_idx=[-1], target="tenstorrent", pass_configs=case.configs)
    a, b, product = inputs(case)
    c = kernel(a, b)
    assert c.shape == product.shape and c.dtype == getattr(torch, case.out_dtype)
    return float(100 * (c.double() - product).norm() / product.norm())


@pytest.mark.parametrize("case", CASES, ids=str)
def test_agrees_with_torch(case):
    assert error_percent(case) < LIMITS[case.dtype]


@pytest.mark.parametrize(
    ("case", "limit"),
    [
        (Gemm(256, 256, 256, (64, 64, 32), accumulate="bfloat16"), 3.0),
        (Gemm(256, 256, 256, (64, 64, 32), configs=BFP8), 2.0),
    ],
    ids=["bfloat16 sums", "bfp8 inputs"],
)
def test_coarse_formats_stay_within_their_error(case, limit):
    assert 0.1 < error_percent(case) < limit


def test_writes_into_the_callers_tensor_and_reads_strided_ones():
    case = Gemm(64, 96, 128, (32, 32, 32))
    kernel = tilelang.compile(gemm(case), target="tenstorrent")
    a, b, product = inputs(case)
    c = torch.zeros(64, 96, dtype=torch.bfloat16)
    kernel(a.T.contiguous().T, b, c)
    assert (c.double() - product).norm() / product.norm() < 0.005
