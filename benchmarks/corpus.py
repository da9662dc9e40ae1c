"""`make bench`: every kernel of examples/tilelang at full size, checked against torch: its path and its time."""

from __future__ import annotations

import argparse
import importlib
import json
import os
import sys
import tempfile
import time
from pathlib import Path

import torch

from softmetal import runtime

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "examples" / "tilelang"))

# What the tile engine takes has the sizes of a model's layers; what runs on the RISC-V processors, thousands of times
# slower in simulation, has sizes that end within a minute.
FULL = [
    ("gemm", {"M": 2048, "N": 2048, "K": 2048}),
    ("gemm", {"M": 1000, "N": 3000, "K": 2000}),
    ("linear", {"M": 2048, "N": 2048, "K": 2048, "activation": "gelu"}),
    ("gemm_splitk", {"M": 256, "N": 256, "K": 2048, "split": 4}),
    ("gemm_streamk", {"M": 256, "N": 256, "K": 512, "workers": 64}),
    ("gemm_batched", {"kind": "batched", "sizes": (16, 512, 512, 512)}),
    ("gemm_batched", {"kind": "grouped", "sizes": ((70, 200, 10, 120), 128, 128)}),
    ("gemm_quantised", {"kind": "int8", "M": 1024, "N": 1024, "K": 1024}),
    ("gemm_quantised", {"kind": "float8_e4m3fn", "M": 1024, "N": 1024, "K": 1024}),
    ("gemm_quantised", {"kind": "int4", "M": 128, "N": 128, "K": 128}),
    ("block_sparse_gemm", {"M": 256, "N": 256, "K": 512}),
    ("dynamic_shapes", {"M": 1000, "N": 500, "K": 700}),
    ("elementwise", {"name": "add", "M": 2048, "N": 2048, "dtype": "bfloat16"}),
    ("elementwise", {"name": "gelu", "M": 2048, "N": 2048, "dtype": "bfloat16"}),
    ("elementwise", {"name": "silu", "M": 2048, "N": 2048, "dtype": "float32"}),
    ("elementwise", {"name": "softplus", "M": 2048, "N": 2048, "dtype": "float32"}),
    ("reductions", {"kind": "sum", "M": 2048, "N": 512, "dim": 1}),
    ("reductions", {"kind": "max", "M": 2048, "N": 512, "dim": 1}),
    ("reductions", {"kind": "absmax", "M": 1024, "N": 512, "dim": 1}),
    ("softmax", {"M": 8192, "N": 1024, "online": False, "dtype": "bfloat16"}),
    ("softmax", {"M": 2048, "N": 2048, "online": True, "dtype": "bfloat16"}),
    ("norms", {"name": "rms_norm", "M": 4096, "N": 1024, "dtype": "bfloat16"}),
    ("norms", {"name": "layer_norm", "M": 4096, "N": 1024, "dtype": "bfloat16"}),
    ("flash_attention", {"batch": 1, "heads": 16, "groups": 16, "seq": 1024, "dim": 128, "causal": False}),
    ("flash_attention", {"batch": 1, "heads": 16, "groups": 4, "seq": 1024, "dim": 64, "causal": True}),
    ("flash_decoding", {"heads": 16, "seq": 2048, "dim": 64, "splits": 4}),
    ("linear_attention", {"heads": 8, "seq": 256, "dim": 64}),
    ("topk", {"M": 256, "N": 128, "k": 4}),
    ("convolution", {"N": 2, "C": 32, "H": 16, "W": 16, "F": 64, "K": 3, "S": 1, "D": 1, "P": 1}),
    ("transpose", {"name": "transpose", "M": 2048, "N": 2048}),
    ("transpose", {"name": "cumsum", "M": 256, "N": 256, "reverse": False}),
    ("gather_scatter", {"name": "gather", "rows": 4096, "picked": 1024, "N": 256}),
    ("gather_scatter", {"name": "scatter_add", "rows": 256, "picked": 512, "N": 64}),
    ("histogram", {"N": 65536, "bins": 64}),
]


class Runs:
    """What the launches of one check were: paths from their plans, cycles from their reports."""

    def __init__(self, folder: Path) -> None:
        self.paths: dict[str, None] = {}
        self.reports = folder / "reports.json"
        os.environ["SOFTMETAL_REPORT"] = str(self.reports)
        run_plan = runtime.run_plan

        def noting(directory, *arguments):
            plan = json.loads((Path(directory) / "plan.json").read_text())
            self.paths |= {program["path"]: None for program in plan["programs"]}
            run_plan(directory, *arguments)

        runtime.run_plan = noting

    def take(self) -> tuple[str, int]:
        """The paths and the sum of cycles since the last call."""
        lines = self.reports.read_text().splitlines() if self.reports.exists() else []
        taken = "+".join(self.paths), sum(json.loads(line)["cycles"] for line in lines)
        self.paths.clear()
        self.reports.unlink(missing_ok=True)
        return taken


def row(runs: Runs, name: str, case: dict) -> str:
    """One line of the table; the check raises where the kernel is wrong."""
    torch.manual_seed(0)
    start = time.perf_counter()
    importlib.import_module(name).check(**case)
    seconds = time.perf_counter() - start
    path, cycles = runs.take()
    shape = " ".join(str(value) for value in case.values())
    return f"{name:<18} {shape:<34} {path:<14} {cycles:>12,} {seconds:>7.1f} s"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="part of a module's name")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        runs = Runs(Path(folder))
        print(f"{'kernel':<18} {'sizes':<34} {'path':<14} {'cycles':>12} {'host':>9}")
        for name, case in FULL:
            if arguments.only in name:
                print(row(runs, name, case), flush=True)


if __name__ == "__main__":
    main()
