"""Compiled GEMMs against a model of the formats in numpy: every bit of C."""

import bit_model
import numpy as np
import pytest
import torch
import tvm
from gemm_cases import BFP8, Gemm, fidelity, gemm, stored_as
from test_gemm import FORMATS

import softmetal
import tilelang
from softmetal.tilelang import pipeline

pytestmark = pytest.mark.skipif(not hasattr(softmetal, "run_plan"), reason="the simulator is not built")

CASES = [
    Gemm(64, 64, 64),
    Gemm(17, 19, 23, (32, 32, 32)),
    Gemm(65, 33, 97, (32, 32, 32)),
    Gemm(64, 64, 4096, (64, 64, 32)),
    Gemm(*FORMATS, out="float32"),
    Gemm(*FORMATS, out="float16"),
    Gemm(64, 64, 4096, (64, 64, 32), dtype="float16"),
    Gemm(64, 96, 2048, (64, 64, 32), out="float32"),
    Gemm(768, 768, 1024),
    Gemm(768, 768, 512, out="float32"),
    Gemm(*FORMATS, dtype="float16"),
    Gemm(*FORMATS, dtype="float16", out="float32"),
    Gemm(*FORMATS, dtype="float32"),
    Gemm(*FORMATS, dtype="float32", out="bfloat16"),
    Gemm(96, 96, 96, (32, 32, 32), accumulate="bfloat16", trans_a=True, trans_b=True),
    Gemm(90, 100, 700, (64, 64, 32), accumulate="bfloat16"),
    Gemm(96, 70, 96, (32, 32, 32), trans_a=True, trans_b=True, dtype="float32"),
    Gemm(*FORMATS, configs=BFP8),
    Gemm(128, 96, 160, (32, 32, 32), configs=BFP8, trans_b=True),
    Gemm(128, 96, 160, (32, 32, 32), configs=BFP8, trans_a=True),
    Gemm(*FORMATS, configs=stored_as(B="bfp8_b")),
    Gemm(*FORMATS, dtype="float32", configs=stored_as(A="bfp8_b", B="bfloat16")),
    Gemm(*FORMATS, configs=fidelity("LoFi")),
    Gemm(*FORMATS, configs=fidelity("HiFi2")),
    Gemm(*FORMATS, configs=fidelity("HiFi3")),
]


def model_of(case: Gemm) -> bit_model.Model:
    with tvm.transform.PassContext(config=case.configs):
        mod = pipeline.run_gemm_passes(pipeline.front(tvm.IRModule({"gemm": gemm(case)})))
    meta, schedule = (mod["gemm"].attrs[key] for key in ("tt.metadata", "tt.schedule"))
    return bit_model.Model(
        *(str(form) for form in meta["formats"]),
        trans_a=case.trans_a,
        trans_b=case.trans_b,
        split_b=bool(meta["split_b"]),
        fp32_dest=bool(meta["fp32_dest_acc"]),
        fidelity=str(meta["math_fidelity"]),
        block_k=int(schedule["block_k"]),
        k_blocks=int(schedule["k_blocks"]),
        pass_blocks=int(schedule["pass_blocks"]),
        accumulate=str(schedule["accumulate"]),
    )


@pytest.mark.parametrize("case", CASES, ids=str)
def test_every_bit(case):
    generator = torch.Generator().manual_seed(7)
    a, b = (torch.randn(shape, generator=generator).to(getattr(torch, case.dtype)) for shape in case.shapes()[:2])
    kernel = tilelang.compile(gemm(case), out_idx=[-1], target="tenstorrent", pass_configs=case.configs)
    c = kernel(a, b).float().numpy()
    expected = bit_model.multiply(a.float().numpy(), b.float().numpy(), model_of(case))
    # Where C lies on the device as float32, the host rounds it to the caller's dtype.
    expected = torch.from_numpy(expected).to(getattr(torch, case.out_dtype)).float().numpy()
    wrong = np.argwhere(bit_model.bits_of(c) != bit_model.bits_of(expected))
    assert not len(wrong), (
        f"{len(wrong)} of {c.size} elements differ, the first at {tuple(wrong[0])}: "
        f"{c[tuple(wrong[0])]!r} instead of {expected[tuple(wrong[0])]!r}"
    )


def test_the_table_has_every_way_to_keep_sums():
    """Sums in Dst only, in the output buffer, in a buffer of their own; one K block and many."""
    models = [model_of(case) for case in CASES]
    assert {(m.accumulate, m.fp32_dest) for m in models} >= {("dst", True), ("output", True), ("partials", True)}
    assert max(m.k_blocks for m in models) > 2
    assert {m.accumulate for m in models if m.pass_blocks > 1} == {"dst", "output", "partials"}
    assert not all(m.fp32_dest for m in models)
