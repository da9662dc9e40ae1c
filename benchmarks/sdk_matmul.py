"""`make bench SDK=FOLDER`: the SDK's own matmul programs, unmodified, next to TileLang GEMMs of the same sizes."""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
from dataclasses import replace
from pathlib import Path

import torch

import softmetal
import tilelang

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tools"), str(ROOT / "examples" / "tilelang")]

SIZE = re.compile(r"constexpr uint32_t ([MNK]) = (\d+);")


def size_of(source: Path, tile_products: int) -> tuple[int, int, int]:
    """M, N and K of the program: it has sizes for every build, and did this many products of tiles."""
    values = {name: [] for name in "MNK"}
    for name, value in SIZE.findall(source.read_text()):
        values[name].append(int(value))
    for m, n, k in zip(values["M"], values["N"], values["K"], strict=True):
        if m * n * k == tile_products * 32**3:
            return m, n, k
    raise RuntimeError(f"{source}: none of its sizes makes {tile_products} products of tiles")


def by_hand(conformance, example) -> dict:
    """The report of the program's longest launch; raises where the program says that its result is wrong."""
    reports = conformance.work / "reports" / f"{example.name}.json"
    reports.parent.mkdir(parents=True, exist_ok=True)
    reports.unlink(missing_ok=True)
    result = conformance.run(replace(example, environment={"SOFTMETAL_REPORT": str(reports)}))
    if result.problems:
        raise RuntimeError(f"{example.source}: " + "; ".join(result.problems))
    launches = [json.loads(line) for line in reports.read_text().splitlines()]
    return max(launches, key=lambda report: report["cycles"])


def compiled(m: int, n: int, k: int) -> dict:
    """The report of a TileLang GEMM on the same chip: bfloat16, HiFi4, all cores that the compiler wants."""
    from gemm import gemm

    kernel = tilelang.compile(gemm.get_tir(m, n, k, dtype="bfloat16"), out_idx=[-1], target="tenstorrent")
    kernel(torch.randn(m, k).bfloat16(), torch.randn(k, n).bfloat16())
    return softmetal.last_report()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sdk", type=Path, required=True)
    parser.add_argument("--build", type=Path, default=ROOT / "build")
    arguments = parser.parse_args()

    from conformance.examples import EXAMPLES, PREFIX
    from conformance.runner import Conformance

    conformance = Conformance(
        arguments.sdk.resolve(),
        arguments.build.resolve() / "TT-Metalium",
        arguments.build.resolve() / "conformance",
        jobs=len(os.sched_getaffinity(0)),
    )
    conformance.configure()
    print(f"{'matmul, bfloat16, HiFi4':<46} {'by hand':>10} {'TileLang':>10} {'ratio':>7}")
    for example in EXAMPLES:
        if not example.source.startswith("matmul/"):
            continue
        report = by_hand(conformance, example)
        m, n, k = size_of(conformance.sdk / PREFIX / example.source, report["tile_products"])
        hand, ours = report["cycles"], compiled(m, n, k)["cycles"]
        print(f"{example.name + f', {m} x {n} x {k}':<46} {hand:>10,} {ours:>10,} {ours / hand:>7.2f}", flush=True)


if __name__ == "__main__":
    main()
