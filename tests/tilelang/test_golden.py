"""Emitted files against golden ones. SOFTMETAL_REFRESH_GOLDEN=1 writes them anew; look at the diff."""

import os
from pathlib import Path

import pytest
from gemm_cases import BFP8, Gemm, gemm

from softmetal import tilelang

GOLDEN = Path(__file__).parent / "golden"
CASES = {
    "multicast": Gemm(2048, 2048, 2048),
    "one_core_fp32": Gemm(64, 64, 64, (64, 64, 32), dtype="float32"),
    "ragged_transposed_bfp8": Gemm(300, 200, 500, trans_a=True, trans_b=True, configs=BFP8),
}
FILES = ("reader.cpp", "compute.cpp", "writer.cpp", "main.cpp", "CMakeLists.txt", "plan.json")


@pytest.mark.parametrize("name", CASES)
def test_golden(name):
    made = tilelang.files(gemm(CASES[name]), CASES[name].configs)
    assert set(made) == set(FILES)
    folder = GOLDEN / name
    if os.environ.get("SOFTMETAL_REFRESH_GOLDEN"):
        tilelang.compile_to(gemm(CASES[name]), folder, CASES[name].configs)
    for file in FILES:
        assert made[file] == (folder / file).read_text(), f"{name}/{file} has changed"


@pytest.mark.parametrize("name", CASES)
def test_lines_fit_a_screen(name):
    for file in FILES[:4]:
        long = [line for line in (GOLDEN / name / file).read_text().splitlines() if len(line) > 120]
        assert not long, f"{name}/{file}: {long}"
