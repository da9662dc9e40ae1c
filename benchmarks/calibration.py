"""`make calibration`: the model next to what was measured on cards: NoC, DRAM, tile products, whole GEMMs."""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Row:
    """A row of tt-metal's report GEMM_FLOPS.md, manually tuned configurations: utilisation by device time, per cent."""

    machine: str
    m: int
    k: int
    n: int
    bfp8: bool
    fidelity: str
    measured: float
    operands: str


# In L1: A and C are sharded over the cores' L1 on the card, B is in DRAM. The kernels that softmetal's compiler writes
# read both from DRAM.
GEMMS = (
    Row("n150", 2048, 2048, 2048, False, "HiFi4", 89.7, "A and C in L1"),
    Row("n150", 2048, 2048, 2048, False, "HiFi2", 64.9, "A and C in L1"),
    Row("n150", 2048, 2048, 2048, True, "HiFi2", 84.4, "A and C in L1"),
    Row("n150", 2048, 2048, 2048, True, "LoFi", 59.1, "A and C in L1"),
    Row("n150", 3328, 2560, 2560, False, "HiFi4", 89.4, "all in DRAM"),
    Row("n150", 3328, 2560, 2560, False, "HiFi2", 63.1, "all in DRAM"),
    Row("n150", 3328, 2560, 2560, True, "HiFi2", 85.0, "all in DRAM"),
    Row("n150", 3328, 2560, 2560, True, "LoFi", 58.5, "all in DRAM"),
    Row("p150", 2560, 3328, 3328, False, "HiFi4", 93.1, "A and C in L1"),
    Row("p150", 2560, 3328, 3328, False, "HiFi2", 86.9, "A and C in L1"),
    Row("p150", 2560, 3328, 3328, True, "HiFi2", 87.9, "A and C in L1"),
    Row("p150", 2560, 3328, 3328, True, "LoFi", 82.2, "A and C in L1"),
)


def units(build: Path) -> None:
    """What the C++ tests compare case by case: transfers and tile products."""
    program = build / "tests" / "chip" / "test_chip"
    environment = {**os.environ, "SOFTMETAL_SHOW_CALIBRATION": "1"}
    run = subprocess.run(
        [str(program), "--gtest_filter=*Measured*"], env=environment, capture_output=True, text=True, check=False
    )
    lines = [line for line in run.stdout.splitlines() if re.search(r"measured .* model .* %$", line)]
    print("\n".join(lines))
    errors = [abs(float(line.split()[-2])) for line in lines]
    print(f"\n{len(lines)} cases: mean error {sum(errors) / len(errors):.1f} %, largest {max(errors):.1f} %")
    if run.returncode != 0:
        sys.exit(f"{program} failed")


def gemms() -> None:
    """Simulated GEMMs, each as the compiler schedules it, next to the tuned kernels of tt-metal."""
    import torch

    import softmetal
    import tilelang

    sys.path.insert(0, str(ROOT / "examples" / "tilelang"))
    from gemm import gemm

    print("\nutilisation of the matrix units, %: TT-NN's tuned kernel on the card, softmetal's compiler in the model")
    print(f"{'chip':6}{'M':>6}{'K':>6}{'N':>6}  {'format':9}{'fidelity':9}{'card':>6}{'model':>7}  on the card")
    for row in GEMMS:
        configs = {"tt.math_fidelity": row.fidelity, "tt.machine": row.machine}
        if row.bfp8:
            configs["tt.data_format"] = {"A": "bfp8_b", "B": "bfp8_b"}
        func = gemm.get_tir(row.m, row.n, row.k)
        kernel = tilelang.compile(func, out_idx=[-1], target="tenstorrent", pass_configs=configs)
        kernel(torch.ones(row.m, row.k, dtype=torch.bfloat16), torch.ones(row.k, row.n, dtype=torch.bfloat16))
        model = 100 * softmetal.last_report()["grid_matrix_utilisation"]
        form = "bfp8_b" if row.bfp8 else "bfloat16"
        print(
            f"{row.machine:6}{row.m:6}{row.k:6}{row.n:6}  {form:9}{row.fidelity:9}{row.measured:6.1f}{model:7.1f}"
            f"  {row.operands}",
            flush=True,
        )


def main() -> None:
    """Print both comparisons."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=Path, default=ROOT / "build")
    parser.add_argument("--gemms", action="store_true", help="only the GEMMs")
    arguments = parser.parse_args()
    if not arguments.gemms:
        units(arguments.build)
    gemms()


if __name__ == "__main__":
    main()
