"""A warm call of a one-core program costs under a millisecond beyond the simulation; `make bench` shows how much."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import softmetal

LIMIT_MS = 1.0


def test_warm_calls_cost_less_than_a_millisecond():
    benchmark = Path(__file__).parents[2] / "benchmarks/ttnn_overhead.py"
    done = subprocess.run(
        [sys.executable, str(benchmark), "--calls", "60", "--check", str(LIMIT_MS)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(Path(softmetal.__file__).parents[1])},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert len(re.findall(r"^(generic_op|enqueue_program|add) ", done.stdout, re.M)) == 3
