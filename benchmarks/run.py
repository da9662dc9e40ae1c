"""`make bench`: speed of the engine, of tile products and of whole simulated GEMMs, next to torch on equal threads."""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SIZES = (1024, 2048, 4096)
REPEATS = 3


def native(build: Path) -> None:
    """The C++ benchmarks print their own tables."""
    for room, arguments in (("riscv", []), ("tensix", []), ("kernel", [])):
        program = build / "benchmarks" / room / f"bench_{room}"
        print(f"\n== {room} ==", flush=True)
        subprocess.run([program, *arguments], check=True)


def python_overhead() -> None:
    """What calls from Python cost beyond the simulation."""
    print("\n== ttnn ==", flush=True)
    subprocess.run([sys.executable, ROOT / "benchmarks/ttnn_overhead.py"], check=True)


def best_of(repeats: int, work) -> float:
    """Shortest wall time in seconds; the shortest is the least disturbed one."""
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def gemm_row(size: int) -> dict:
    """One size, in a process of its own so that the peak memory is its own."""
    import torch

    sys.path.insert(0, str(ROOT / "examples" / "tilelang"))
    from gemm import gemm

    import softmetal

    threads = int(os.environ["SOFTMETAL_THREADS"])
    torch.set_num_threads(threads)
    a = torch.randn(size, size, dtype=torch.bfloat16)
    b = torch.randn(size, size, dtype=torch.bfloat16)
    kernel = gemm(size, size, size)
    result = kernel(a, b)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    simulated = best_of(REPEATS, lambda: kernel(a, b))
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    exact = a @ b
    torch_seconds = best_of(REPEATS, lambda: a @ b)
    report = softmetal.last_report()
    error = ((result.float() - exact.float()).norm() / exact.float().norm()).item()
    return {
        "size": size,
        "threads": threads,
        "seconds": simulated,
        "torch_seconds": torch_seconds,
        "ratio": simulated / torch_seconds,
        "cycles": report["cycles"],
        "matrix_utilisation": report["matrix_utilisation"],
        "peak_mb": max(before, after) / 1024,
        "error": error,
    }


def gemms(threads: int) -> None:
    print(
        "\n== simulated GEMM (bf16, HiFi4, fp32 accumulate, 8x8 Wormhole cores) next to torch.matmul, "
        f"{threads} thread(s) =="
    )
    print(f"{'size':>6} {'simulated':>11} {'torch':>9} {'ratio':>7} {'cycles':>12} {'of peak':>8} {'peak memory':>12}")
    environment = {**os.environ, "SOFTMETAL_THREADS": str(threads), "OMP_NUM_THREADS": str(threads)}
    for size in SIZES:
        output = subprocess.run(
            [sys.executable, __file__, "--one", str(size)], env=environment, check=True, capture_output=True, text=True
        ).stdout
        row = json.loads(output.splitlines()[-1])
        print(
            f"{row['size']:>6} {row['seconds']:>9.3f} s {row['torch_seconds']:>7.3f} s {row['ratio']:>7.1f} "
            f"{row['cycles']:>12,} {row['matrix_utilisation']:>7.1%} {row['peak_mb']:>9.0f} MB",
            flush=True,
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=Path, default=ROOT / "build")
    parser.add_argument("--one", type=int, help="one GEMM size, as a JSON line")
    parser.add_argument("--only-gemm", action="store_true")
    parser.add_argument("--sdk", type=Path, help="a TT-Metalium source tree, for its matmul programs")
    arguments = parser.parse_args()
    if arguments.one:
        print(json.dumps(gemm_row(arguments.one)))
        return
    if not arguments.only_gemm:
        native(arguments.build)
        python_overhead()
    for threads in sorted({1, len(os.sched_getaffinity(0))}):
        gemms(threads)
    if arguments.only_gemm:
        return
    subprocess.run([sys.executable, ROOT / "benchmarks" / "tile_kernels.py"], check=True)
    print("\n== the kernels of examples/tilelang ==", flush=True)
    subprocess.run([sys.executable, ROOT / "benchmarks" / "corpus.py"], check=True)
    if arguments.sdk:
        print("\n== the SDK's matmul programs ==", flush=True)
        command = [sys.executable, ROOT / "benchmarks" / "sdk_matmul.py", "--sdk", arguments.sdk]
        subprocess.run([*command, "--build", arguments.build], check=True)


if __name__ == "__main__":
    main()
