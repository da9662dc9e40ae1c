"""Emitted kernels compile against the device headers, for every processor that runs them."""

import json

import pytest
from gemm_cases import BFP8, Gemm, gemm
from kernel_compiler import Settings, compile_kernel

from softmetal import tilelang

CASES = [
    Gemm(2048, 2048, 2048),
    Gemm(64, 64, 64, (64, 64, 32), out="float32"),
    Gemm(500, 300, 200, trans_a=True, trans_b=True),
    Gemm(4096, 64, 256, (128, 64, 32), configs=BFP8),
]
PROCESSORS = {"reader": ["ncrisc"], "writer": ["brisc"], "compute": ["unpack", "math", "pack"]}


@pytest.mark.parametrize("kernel", PROCESSORS)
@pytest.mark.parametrize("case", CASES, ids=str)
def test_compiles(case, kernel, tmp_path):
    folder = tilelang.compile_to(gemm(case), tmp_path, case.configs)
    (plan,) = json.loads((folder / "plan.json").read_text())["programs"]
    entry = next(k for k in plan["kernels"] if k["name"] == kernel)
    settings = Settings(compile_args=(2, 2048) * len(entry.get("tensor_accessors", [])), fp32_dest=True)
    for processor in PROCESSORS[kernel]:
        ok, said = compile_kernel(folder / f"{kernel}.cpp", processor, settings)
        assert ok, said
