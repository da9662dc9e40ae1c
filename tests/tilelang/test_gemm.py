"""Compiled GEMMs run on the simulated chip and compared with torch: the table of what has to work."""

import json
import math
from dataclasses import replace

import pytest
import tilelang.language as T
import torch
from gemm_cases import BFP8, Gemm, fidelity, gemm, stored_as

import softmetal.tilelang
import tilelang

pytestmark = pytest.mark.skipif(not hasattr(softmetal, "run_plan"), reason="the simulator is not built")

# Limits of the relative Frobenius error, in per cent. Inputs are rounded before torch sees them, products are exact
# and sums have 24 bits, so for each dtype one rounding dominates:
LIMITS = {
    # C to 8 significant bits: half a unit is at most 2^-9 of a value, 0.11 to 0.2 % in the mean square.
    "bfloat16": 0.2,
    # C to 11 bits: 0.02 %. A passes its source register whole, B in two parts.
    "float16": 0.03,
    # Both inputs are cut to 11 bits, B to 10: at most 2^-11 + 2^-10 of a product; C keeps all of its sum.
    "float32": 0.12,
}

CUBES = [Gemm(size, size, size) for size in (64, 128, 256, 512, 1024, 2048, 4096)]

SMALL = (32, 32, 32)
SHAPES = [
    # One tile and less: K below a tile, single rows and columns.
    Gemm(32, 32, 32, SMALL),
    Gemm(32, 32, 1, SMALL),
    Gemm(17, 19, 23, SMALL),
    Gemm(1, 32, 32, SMALL),
    Gemm(32, 1, 64, SMALL),
    Gemm(1, 1, 1, SMALL),
    Gemm(1, 4096, 512, (32, 128, 32)),
    Gemm(3, 5, 1000, SMALL),
    Gemm(100, 200, 8, (64, 64, 32)),
    # Multiples of 32 that are none of the block.
    Gemm(96, 160, 224, (64, 64, 64)),
    Gemm(416, 96, 288),
    # No multiple of 32, nor of the block.
    Gemm(500, 300, 200),
    Gemm(65, 33, 97, SMALL),
    Gemm(70, 90, 110, (64, 64, 32)),
    Gemm(127, 129, 255, (64, 64, 64)),
    Gemm(333, 777, 111),
    Gemm(1000, 1000, 1000),
    Gemm(2047, 65, 33, (64, 64, 32)),
    # Tall, flat, deep: more cores in one direction than the grid has, or one core and much K.
    Gemm(4096, 64, 64, (128, 64, 32)),
    Gemm(64, 4096, 128, (64, 128, 32)),
    Gemm(4096, 32, 32, SMALL),
    Gemm(64, 64, 4096, (64, 64, 32)),
    Gemm(32, 32, 2080, (32, 32, 64)),
    Gemm(256, 1536, 640),
    # Grids of cores that are no rectangle of equal parts.
    Gemm(352, 352, 128, SMALL),
    Gemm(1152, 384, 160, (128, 128, 32)),
]

BLOCKS = [
    Gemm(256, 256, 128, (32, 32, 16)),
    Gemm(256, 256, 128, (32, 256, 32)),
    Gemm(256, 256, 128, (256, 32, 64)),
    Gemm(256, 256, 128, (64, 128, 128)),
    Gemm(256, 256, 128, (256, 256, 128)),
    Gemm(96, 96, 64, (48, 48, 16)),
    Gemm(128, 128, 128, (16, 16, 16)),
    Gemm(224, 320, 96, (224, 160, 32)),
    # Larger than the matrix.
    Gemm(64, 96, 32, (256, 256, 128)),
    Gemm(40, 40, 40, (128, 128, 64)),
]

STAGES = [Gemm(128, 192, 160, (64, 64, 32), stages=stages) for stages in range(5)]

TRANSPOSED = [
    Gemm(256, 128, 192, (64, 64, 32), trans_a=True),
    Gemm(256, 128, 192, (64, 64, 32), trans_b=True),
    Gemm(256, 128, 192, (64, 64, 32), trans_a=True, trans_b=True),
    Gemm(200, 130, 190, (64, 64, 32), trans_a=True),
    Gemm(200, 130, 190, (64, 64, 32), trans_b=True),
    Gemm(200, 130, 190, (64, 64, 32), trans_a=True, trans_b=True, dtype="float16"),
    Gemm(96, 70, 96, (32, 32, 32), trans_a=True, trans_b=True, dtype="float32"),
    Gemm(1024, 1024, 256, trans_a=True, trans_b=True),
]

# One shape for what differs in formats only: its kernels for data movement are compiled once.
FORMATS = (128, 128, 256, (64, 64, 32))

DTYPES = [
    Gemm(*FORMATS, dtype="float16"),
    Gemm(*FORMATS, dtype="float16", accumulate="float16"),
    Gemm(*FORMATS, dtype="float16", out="float32"),
    Gemm(*FORMATS, dtype="float32"),
    Gemm(*FORMATS, dtype="float32", out="bfloat16"),
    Gemm(*FORMATS, out="float32"),
    Gemm(*FORMATS, out="float16"),
    Gemm(200, 100, 300, (64, 64, 32), dtype="float16"),
    Gemm(200, 100, 300, (64, 64, 32), dtype="float32"),
    Gemm(1024, 512, 512, dtype="float16"),
]

# What a coarser format costs, as lower and upper limit: below the lower one the format was not used.
COARSE = [
    # 8-bit Dst sums: one rounding to 8 bits for each 16 products, and one for each K block added in L1.
    (Gemm(*FORMATS, accumulate="bfloat16"), 0.25, 1.5),
    (Gemm(90, 100, 700, (64, 64, 32), accumulate="bfloat16"), 0.25, 3.0),
    (Gemm(96, 96, 96, (32, 32, 32), accumulate="bfloat16", trans_a=True, trans_b=True), 0.2, 1.5),
    # 7 bits for the largest of 16 datums, fewer for the others: normal values lose about 0.6 % each.
    (Gemm(*FORMATS, configs=BFP8), 0.4, 1.2),
    (Gemm(300, 200, 100, (64, 64, 32), configs=BFP8), 0.4, 1.2),
    (Gemm(1024, 1024, 1024, configs=BFP8), 0.4, 1.2),
    (Gemm(128, 96, 160, (32, 32, 32), configs=BFP8, trans_b=True), 0.4, 1.2),
    (Gemm(128, 96, 160, (32, 32, 32), configs=BFP8, trans_a=True), 0.4, 1.5),
    (Gemm(*FORMATS, configs=stored_as(B="bfp8_b")), 0.3, 0.9),
    (Gemm(*FORMATS, configs=stored_as(A="bfp8_b"), out="float32"), 0.25, 0.9),
    (Gemm(*FORMATS, dtype="float32", configs=stored_as(A="bfp8_b", B="bfloat16")), 0.3, 0.9),
    (Gemm(*FORMATS, dtype="float32", configs=stored_as(A="float16")), 0.05, 0.12),
    # Once, not in two parts: B passes a source register of 10 bits, cut off: up to 2^-10, 0.06 % in the mean square.
    (Gemm(*FORMATS, dtype="float16", configs=fidelity("HiFi4")), 0.04, 0.12),
    # LoFi sees 5 bits of B and 7 of A, cut off: a bias of up to 2^-4; HiFi2 all of B, HiFi3 all but low times low.
    (Gemm(*FORMATS, configs=fidelity("LoFi")), 1.0, 5.0),
    (Gemm(*FORMATS, configs=fidelity("HiFi2")), 0.2, 1.0),
    (Gemm(*FORMATS, configs=fidelity("HiFi3")), 0.05, 0.3),
]


def inputs(case: Gemm) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(0)
    a_shape, b_shape, _ = case.shapes()
    dtype = getattr(torch, case.dtype)
    a = torch.randn(a_shape, generator=generator).to(dtype)
    b = torch.randn(b_shape, generator=generator).to(dtype)
    # The error of a float32 product is a thousandth of any limit; float64 takes long for the largest ones.
    exact = torch.float32 if case.m * case.n * case.k > 1 << 28 else torch.float64
    product = (a.T if case.trans_a else a).to(exact) @ (b.T if case.trans_b else b).to(exact)
    return a, b, product


def error_percent(case: Gemm) -> float:
    kernel = tilelang.compile(gemm(case), out_idx=[-1], target="tenstorrent", pass_configs=case.configs)
    a, b, product = inputs(case)
    c = kernel(a, b)
    assert c.shape == product.shape and c.dtype == getattr(torch, case.out_dtype)
    return float(100 * (c.to(product.dtype) - product).norm() / product.norm())


def limit(case: Gemm) -> float:
    """Input and output roundings are independent of each other."""
    if case.dtype == case.out_dtype:
        return LIMITS[case.dtype]
    return math.hypot(LIMITS[case.dtype], LIMITS[case.out_dtype])


@pytest.mark.parametrize("case", CUBES, ids=str)
def test_cubes(case):
    assert error_percent(case) < limit(case)


@pytest.mark.parametrize("case", SHAPES, ids=str)
def test_shapes(case):
    assert error_percent(case) < limit(case)


@pytest.mark.parametrize("case", BLOCKS, ids=str)
def test_blocks(case):
    assert error_percent(case) < limit(case)


@pytest.mark.parametrize("case", STAGES, ids=str)
def test_pipeline_depths(case):
    assert error_percent(case) < limit(case)


@pytest.mark.parametrize("case", TRANSPOSED, ids=str)
def test_transposed_operands(case):
    assert error_percent(case) < limit(case)


@pytest.mark.parametrize("case", DTYPES, ids=str)
def test_dtypes(case):
    assert error_percent(case) < limit(case)


@pytest.mark.parametrize(("case", "least", "most"), COARSE, ids=lambda value: str(value))
def test_coarse_formats_cost_what_they_cost(case, least, most):
    assert least < error_percent(case) < most


def test_writes_into_the_callers_tensor_and_reads_strided_ones():
    case = Gemm(64, 96, 128, (32, 32, 32))
    kernel = tilelang.compile(gemm(case), target="tenstorrent")
    a, b, product = inputs(case)
    c = torch.zeros(64, 96, dtype=torch.bfloat16)
    kernel(a.T.contiguous().T, b, c)
    assert (c.double() - product).norm() / product.norm() < 0.005


def test_tfloat32_lies_as_float32_and_takes_the_tile_engine():
    case = Gemm(64, 96, 128, (32, 32, 32), dtype="float32")
    a, b, product = inputs(case)
    func = gemm(replace(case, dtype=T.tfloat32, out="float32"))
    assert json.loads(softmetal.tilelang.files(func)["plan.json"])["programs"][0]["path"] == "gemm"
    c = tilelang.compile(func, out_idx=[2], target="tenstorrent")(a, b)
    assert 100 * (c.double() - product).norm() / product.norm() < LIMITS["float32"]
