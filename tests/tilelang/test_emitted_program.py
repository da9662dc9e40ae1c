"""An emitted directory as a program of its own: main.cpp through find_package(TT-Metalium), checked against torch."""

import os
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
import torch
from gemm_cases import BFP8, Gemm, gemm

from softmetal import tilelang

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = Path(os.environ.get("SOFTMETAL_BUILD_DIR", ROOT / "build")) / "TT-Metalium"

pytestmark = [
    pytest.mark.skipif(
        not (PACKAGE / "TT-MetaliumConfig.cmake").is_file(), reason=f"no TT-Metalium package in {PACKAGE}"
    ),
    pytest.mark.skipif(shutil.which("cmake") is None, reason="cmake is not on the path"),
]

# With multicast and sums in a buffer of their own; ragged, transposed, block-float; float16 in, float32 out.
# Limits in per cent, as argued in test_gemm.py.
CASES = [
    (Gemm(256, 192, 1024, (64, 64, 32)), 0.2),
    (Gemm(300, 200, 100, (64, 64, 32), trans_a=True, trans_b=True, configs=BFP8), 1.5),
    (Gemm(65, 33, 97, (32, 32, 32), dtype="float16"), 0.12),
    (Gemm(96, 96, 96, (32, 32, 32), dtype="float32"), 0.12),
]


def run(*command, folder: Path) -> str:
    done = subprocess.run(list(map(str, command)), cwd=folder, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, f"{' '.join(map(str, command))}:\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.mark.parametrize(("case", "limit"), CASES, ids=lambda value: str(value))
def test_builds_and_multiplies(case, limit, tmp_path):
    folder = tilelang.compile_to(gemm(case), tmp_path / "gemm", case.configs)
    options = [f"-DTT-Metalium_DIR={PACKAGE}", "-DCMAKE_CXX_FLAGS=-O0"]
    launcher = shutil.which("ccache")
    if launcher:
        options.append(f"-DCMAKE_CXX_COMPILER_LAUNCHER={launcher}")
    run("cmake", "-S", folder, "-B", tmp_path / "build", *options, folder=tmp_path)
    run("cmake", "--build", tmp_path / "build", folder=tmp_path)
    program = tmp_path / "build" / "gemm"

    said = run(program, folder=tmp_path)
    assert "relative error against the CPU" in said and said.rstrip().endswith("done")

    a, b = (np.random.default_rng(i).standard_normal(case.shapes()[i], dtype=np.float32) for i in range(2))
    # What the program multiplies are the caller's values in the kernel's dtype.
    a, b = (torch.from_numpy(value).to(getattr(torch, case.dtype)) for value in (a, b))
    a.float().numpy().tofile(tmp_path / "a.bin")
    b.float().numpy().tofile(tmp_path / "b.bin")
    run(program, "a.bin", "b.bin", "c.bin", folder=tmp_path)
    c = torch.from_numpy(np.fromfile(tmp_path / "c.bin", np.float32)).reshape(case.m, case.n).double()
    product = (a.T if case.trans_a else a).double() @ (b.T if case.trans_b else b).double()
    assert 100 * (c - product).norm() / product.norm() < limit

    (tmp_path / "a.bin").write_bytes(b"too short")
    failed = subprocess.run([program, "a.bin", "b.bin", "c.bin"], cwd=tmp_path, capture_output=True, text=True)
    assert failed.returncode == 1 and f"a.bin: expected {a.numel()} float32 values" in failed.stderr
