"""Every chip from Python: the compiler's idea of it, the same GEMM on each, and how one is chosen."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

torch = pytest.importorskip("torch")
tilelang = pytest.importorskip("tilelang")
T = pytest.importorskip("tilelang.language")

import softmetal  # noqa: E402
from softmetal import tilelang as target  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
NAMES = [*softmetal.machines(), "wormhole_b0", "blackhole"]


def gemm(m, n, k, block=(64, 64, 32)):
    block_m, block_n, block_k = block

    @T.prim_func
    def main(A: T.Tensor((m, k), "bfloat16"), B: T.Tensor((k, n), "bfloat16"), C: T.Tensor((m, n), "float32")):
        with T.Kernel(T.ceildiv(n, block_n), T.ceildiv(m, block_m), threads=128) as (bx, by):
            A_s = T.alloc_shared((block_m, block_k), "bfloat16")
            B_s = T.alloc_shared((block_k, block_n), "bfloat16")
            C_l = T.alloc_fragment((block_m, block_n), "float32")
            T.clear(C_l)
            for ko in T.Pipelined(T.ceildiv(k, block_k), num_stages=2):
                T.copy(A[by * block_m, ko * block_k], A_s)
                T.copy(B[ko * block_k, bx * block_n], B_s)
                T.gemm(A_s, B_s, C_l)
            T.copy(C_l, C[by * block_m, bx * block_n])

    return main


def plan_of(machine: str, shape=(2048, 2048, 2048)) -> dict:
    files = target.files(gemm(*shape, block=(128, 128, 32)), {"tt.machine": machine})
    return json.loads(files["plan.json"])["programs"][0]


@pytest.mark.parametrize("name", NAMES)
def test_the_compiler_knows_the_chip_as_the_simulator_does(name):
    chip = softmetal.machine(name)
    plan = plan_of(name, (8192, 8192, 2048))
    columns, rows = chip["grid"]
    # Enough blocks for every core of any chip, and enough products in each: the compiler leaves none idle, and uses
    # none that is not there.
    used = {
        (x, y) for x0, y0, x1, y1 in plan["kernels"][0]["cores"] for x in range(x0, x1 + 1) for y in range(y0, y1 + 1)
    }
    assert max(x for x, _ in used) < columns and max(y for _, y in used) < rows
    assert len(used) > 0.9 * columns * rows
    held = sum(buffer["page_size"] * buffer["num_pages"] for buffer in plan["circular_buffers"])
    assert held <= chip["l1_bytes"] - chip["l1_unreserved_base"]


def test_the_same_gemm_gives_the_same_bits_on_every_chip():
    generator = torch.Generator().manual_seed(3)
    a = torch.randn(300, 160, generator=generator).to(torch.bfloat16)
    b = torch.randn(160, 500, generator=generator).to(torch.bfloat16)
    results, reports = {}, {}
    for name in softmetal.machines():
        kernel = tilelang.compile(gemm(300, 500, 160), out_idx=[-1], target={"kind": "tenstorrent", "machine": name})
        results[name] = kernel(a, b)
        reports[name] = softmetal.last_report()
        assert reports[name]["board"] == name
    expected = results.pop("n150")
    assert ((expected - a.float() @ b.float()).norm() / expected.norm()).item() < 2e-6
    for name, result in results.items():
        assert torch.equal(result, expected), name
    assert reports["p150"]["cores"] > reports["n150"]["cores"]


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess:
    command = [sys.executable, "-m", "softmetal", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, env={**os.environ, **environment})


def test_demo_runs_on_the_chip_it_is_told():
    by_option = run("demo", "--size", "128", "--arch", "blackhole")
    assert by_option.returncode == 0, by_option.stdout + by_option.stderr
    assert "blackhole (p150)" in by_option.stdout and "agrees with torch" in by_option.stdout
    by_environment = run("demo", "--size", "128", SOFTMETAL_ARCH="p100")
    assert "blackhole (p100)" in by_environment.stdout, by_environment.stdout + by_environment.stderr


@pytest.mark.parametrize("arguments", [("demo", "--size", "64", "--arch", "grayskull")])
def test_a_wrong_name_gets_the_list(arguments):
    wrong = run(*arguments)
    assert wrong.returncode == 1
    for word in ("grayskull", "n150", "n300", "p100", "p150", "p150b"):
        assert word in wrong.stderr
    assert "Traceback" not in wrong.stderr
    wrong = run("demo", "--size", "64", SOFTMETAL_ARCH="p151")
    assert wrong.returncode != 0 and "p151" in wrong.stderr
