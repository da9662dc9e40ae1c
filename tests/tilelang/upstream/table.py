"""Runs TileLang's own tests on the simulated chip and writes the table of docs/tilelang-upstream.md.

SOFTMETAL_TILELANG_DIR=<checkout> python tests/tilelang/upstream/table.py > docs/tilelang-upstream.md
"""

import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
SECONDS = 60

# About one GPU's own units (tensor memory, TMA, warp-level matrix instructions, clusters) or its generated text.
LEFT_OUT = (
    *(
        "tcgen05",
        "tma",
        "tmem",
        "cluster",
        "nvf4",
        "sm70",
        "sm75",
        "sm80",
        "atom_mma",
        "wgmma",
        "memory_leak",
        "dialect",
    ),
    *(
        "codegen",
        "pdl",
        "warp_sync",
        "source_kernel",
        "span",
        "signature",
        "min_blocks",
        "cooperative",
        "get_warp_info",
    ),
    *("warp_vote", "warp_reduce", "ldg", "ldst", "rand", "cutedsl", "cast_rounding"),
)

REASONS = (
    (r"get_kernel_source|in generated code|in '// ----|in ''|vectorized atomic|== ''", "looks for CUDA text"),
    (r"call to (\S+) is not supported", "GPU's own instruction"),
    (r"T\.(\w+) is about one GPU|T\.call_extern", "GPU's own instruction"),
    (r"dtype float4|float4_e2m1", "float4"),
    (r"threads meet", "barrier in a condition that differs from thread to thread"),
    (r"Torch not compiled with CUDA", "wants CUDA itself"),
    (r"DID NOT RAISE|DID NOT WARN|Regex pattern did not match", "wants an error of the CUDA compiler"),
    (r"not close|allclose|check failed", "numbers differ"),
    (r"bytes of L1", "does not fit L1"),
)


def reason_of(text: str) -> str:
    for pattern, reason in REASONS:
        if re.search(pattern, text):
            return reason
    return "other: " + text.splitlines()[0][:80]


def run(checkout: Path, file: Path) -> tuple[int, Counter]:
    """Passed tests, and reasons of the others, of one file."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        command = [sys.executable, "-m", "pytest", "-q", "-p", "as_tenstorrent", "-p", "no:cacheprovider"]
        command += ["-c", os.devnull, f"--rootdir={checkout}", f"--junitxml={report}", str(file)]
        path = os.pathsep.join([str(HERE), os.environ.get("PYTHONPATH", "")])
        try:
            subprocess.run(
                command,
                cwd=checkout,
                env={**os.environ, "PYTHONPATH": path},
                capture_output=True,
                timeout=SECONDS,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return 0, Counter({f"takes more than {SECONDS} s": 1})
        if not report.exists():
            return 0, Counter({"could not be collected": 1})
        passed, reasons = 0, Counter()
        for case in ElementTree.parse(report).iter("testcase"):
            failure = case.find("failure") if case.find("failure") is not None else case.find("error")
            if failure is not None:
                reasons[reason_of((failure.get("message") or "") + "\n" + (failure.text or ""))] += 1
            elif case.find("skipped") is None:
                passed += 1
        return passed, reasons


def files(checkout: Path) -> list[Path]:
    """The tests of the language and of kernels that are not about one GPU."""
    found = [
        *checkout.glob("testing/python/language/test_*.py"),
        *checkout.glob("testing/python/kernel/test_*gemm*.py"),
    ]
    return sorted(path for path in found if not any(word in path.name for word in LEFT_OUT))


def main() -> None:
    checkout = Path(os.environ["SOFTMETAL_TILELANG_DIR"])
    print("# TileLang's own tests\n")
    print(
        "Run on the simulated chip with only the target changed (`tests/tilelang/upstream`). Files that are about one"
    )
    print("GPU's units are left out: " + ", ".join(LEFT_OUT) + ".\n")
    print("| file | right | why not the others |\n|---|---|---|")
    total = failed = 0
    for file in files(checkout):
        passed, reasons = run(checkout, file)
        total, failed = total + passed, failed + sum(reasons.values())
        why = ", ".join(f"{count} {reason}" for reason, count in reasons.most_common())
        print(f"| {file.stem.removeprefix('test_tilelang_')} | {passed} | {why} |", flush=True)
    print(f"\n{total} right, {failed} not.")


if __name__ == "__main__":
    main()
