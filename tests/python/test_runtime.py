"""Running compiled kernels from Python: errors leave the process usable, reports are there, runs repeat to the bit."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from gemm import gemm

import softmetal
from softmetal import tilelang as target

ROOT = Path(__file__).resolve().parents[2]


def relative_error(got: torch.Tensor, expected: torch.Tensor) -> float:
    return ((got.float() - expected).norm() / expected.norm()).item()


def operands(m: int, n: int, k: int, seed: int = 0) -> tuple[torch.Tensor, torch.Tensor]:
    torch.manual_seed(seed)
    return torch.randn(m, k, dtype=torch.bfloat16), torch.randn(k, n, dtype=torch.bfloat16)


@pytest.fixture(scope="module")
def directory() -> Path:
    return Path(target.program_directory(gemm(64, 64, 64)))


def test_errors_form_one_family() -> None:
    for name in (
        "UserError",
        "UnsupportedError",
        "ConfigError",
        "InternalError",
        "KernelFault",
        "HangError",
        "CompileError",
    ):
        assert issubclass(getattr(softmetal, name), softmetal.Error)
    assert issubclass(softmetal.Error, RuntimeError)


def test_strided_inputs_and_outputs(directory: Path) -> None:
    a, b = operands(64, 64, 64)
    wide = torch.zeros(64, 200, dtype=torch.bfloat16)
    out = wide[:, 10:138:2]
    softmetal.run_plan(directory, [a.t().contiguous().t(), b, out])
    assert relative_error(out, a.float() @ b.float()) < 0.005
    assert wide[:, 11:138:2].abs().sum() == 0


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda a, b, c: [a, b], "takes 3 tensors, got 2"),
        (lambda a, b, c: [a[:32], b, c], r"'A' has shape \(32, 64\); the kernel was compiled for \(64, 64\)"),
        (lambda a, b, c: [a.float(), b, c], "'A' is float32; the kernel was compiled for bfloat16"),
    ],
)
def test_tensors_that_do_not_fit(directory: Path, change, said: str) -> None:
    a, b = operands(64, 64, 64)
    c = torch.zeros(64, 64, dtype=torch.bfloat16)
    with pytest.raises(softmetal.UserError, match=said):
        softmetal.run_plan(directory, change(a, b, c))
    softmetal.run_plan(directory, [a, b, c])
    assert relative_error(c, a.float() @ b.float()) < 0.005


def test_a_kernel_that_does_not_compile_names_its_line(directory: Path, tmp_path: Path) -> None:
    for file in directory.iterdir():
        if file.is_file():
            (tmp_path / file.name).write_text(file.read_text())
    (tmp_path / "compute.cpp").write_text("void kernel_main() {\n  nonsense;\n}\n")
    a, b = operands(64, 64, 64)
    with pytest.raises(softmetal.CompileError, match=r"compute\.cpp:2"):
        softmetal.run_plan(tmp_path, [a, b, torch.zeros(64, 64, dtype=torch.bfloat16)])


def test_a_kernel_file_that_is_missing(directory: Path, tmp_path: Path) -> None:
    (tmp_path / "plan.json").write_text((directory / "plan.json").read_text())
    a, b = operands(64, 64, 64)
    with pytest.raises(Exception, match=r"(reader|compute|writer)\.cpp"):
        softmetal.run_plan(tmp_path, [a, b, torch.zeros(64, 64, dtype=torch.bfloat16)])


def test_a_kernel_that_waits_for_ever_is_a_hang_report(directory: Path, tmp_path: Path) -> None:
    for file in directory.iterdir():
        if file.is_file():
            (tmp_path / file.name).write_text(file.read_text())
    (tmp_path / "reader.cpp").write_text("void kernel_main() {}\n")
    a, b = operands(64, 64, 64)
    with pytest.raises(softmetal.HangError, match=r"compute\.cpp:\d+"):
        softmetal.run_plan(tmp_path, [a, b, torch.zeros(64, 64, dtype=torch.bfloat16)])


def test_report_of_the_last_launch() -> None:
    a, b = operands(128, 128, 128)
    gemm(128, 128, 128)(a, b)
    report = softmetal.last_report()
    assert report["chip"] == "wormhole_b0"
    assert report["clock_hz"] == 1_000_000_000
    assert report["cycles"] > 0
    assert 0 < report["matrix_utilisation"] < 1


def test_machine_is_described() -> None:
    assert softmetal.machine("wormhole_b0")["grid"] == [8, 8]
    with pytest.raises(softmetal.ConfigError, match="wormhole_b0"):
        softmetal.machine("grayskull")


SCRIPT = """
import hashlib, sys, torch
sys.path.insert(0, "examples/tilelang")
from gemm import gemm
import softmetal
torch.manual_seed(1)
a, b = torch.randn(512, 384, dtype=torch.bfloat16), torch.randn(384, 640, dtype=torch.bfloat16)
c = gemm(512, 640, 384)(a, b)
print(hashlib.sha256(c.view(torch.uint8).numpy().tobytes()).hexdigest())
"""


def run_script(threads: int, report: Path) -> tuple[str, dict]:
    environment = {**os.environ, "SOFTMETAL_THREADS": str(threads), "SOFTMETAL_REPORT": str(report)}
    run = subprocess.run([sys.executable, "-c", SCRIPT], cwd=ROOT, env=environment, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    return run.stdout.splitlines()[-1], json.loads(report.read_text().splitlines()[-1])


def test_same_bytes_and_cycles_for_any_number_of_threads(tmp_path: Path) -> None:
    runs = [run_script(threads, tmp_path / f"{i}.json") for i, threads in enumerate((1, 1, 2, 5))]
    assert len({output for output, _ in runs}) == 1
    assert len({report["cycles"] for _, report in runs}) == 1
    for key in ("chip", "clock_hz", "cycles", "matrix_utilisation", "host_seconds"):
        assert key in runs[0][1]


def test_a_program_takes_the_same_cycles_each_time() -> None:
    kernel = gemm(256, 192, 320)
    cycles = set()
    for _ in range(3):
        kernel(*operands(256, 192, 320))
        cycles.add(softmetal.last_report()["cycles"])
    assert len(cycles) == 1


def test_report_file_gets_one_line_a_launch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "report.json"
    monkeypatch.setenv("SOFTMETAL_REPORT", str(file))
    kernel = gemm(64, 64, 64)
    for _ in range(3):
        kernel(*operands(64, 64, 64))
    lines = [json.loads(line) for line in file.read_text().splitlines()]
    assert len(lines) == 3
    assert len({line["cycles"] for line in lines}) == 1
