"""The C++ tests as pytest cases: every GoogleTest program runs once, each of its cases reports for itself."""

import functools
import json
import os
import signal
import subprocess
import tempfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
BUILD = Path(os.environ.get("SOFTMETAL_BUILD_DIR", ROOT / "build"))
# Every room with C++ tests; a room whose program is missing is a failure, not fewer tests. A room that is a project of
# its own is built against an SDK's folder, by `make sdk-tests`.
ROOMS = sorted(p.parent.name for p in (ROOT / "tests").glob("*/CMakeLists.txt") if "\nproject(" not in p.read_text())


def _program(room: str) -> Path:
    return BUILD / "tests" / room / f"test_{room}"


def _cases(room: str) -> list[str]:
    if not _program(room).exists():
        return ["(the test program is not built: run `make build`)"]
    listing = subprocess.run([_program(room), "--gtest_list_tests"], capture_output=True, text=True, check=True).stdout
    names, suite = [], ""
    for line in listing.splitlines():
        name = line.split("#")[0].rstrip()
        if not name.startswith(" "):
            suite = name.strip()
        elif "DISABLED_" not in name and "DISABLED_" not in suite:
            names.append(suite + name.strip())
    return names


@functools.cache
def _results(room: str) -> dict[str, str]:
    """Case name -> "" when it passed, else what it said."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        command = [_program(room), f"--gtest_output=json:{report}", "--gtest_brief=1"]
        run = subprocess.run(command, capture_output=True, text=True, errors="replace", cwd=ROOT)
        if not report.exists():
            died = signal.Signals(-run.returncode).name if run.returncode < 0 else f"exit code {run.returncode}"
            return {"": f"{_program(room).name} died ({died}):\n{run.stdout[-4000:]}{run.stderr[-4000:]}"}
        suites = json.loads(report.read_text())["testsuites"]
    return {
        f"{suite['name']}.{case['name']}": "\n".join(f["failure"] for f in case.get("failures", []))
        if case["result"] != "SKIPPED"
        else "SKIPPED"
        for suite in suites
        for case in suite["testsuite"]
    }


@pytest.mark.parametrize(("room", "case"), [pytest.param(r, c, id=f"{r}-{c}") for r in ROOMS for c in _cases(r)])
def test_case(room: str, case: str) -> None:
    assert _program(room).exists(), f"{_program(room)} is not built: run `make build`"
    results = _results(room)
    outcome = results.get(case, results.get("", "did not run"))
    if outcome == "SKIPPED":
        pytest.skip("skipped by the C++ test itself")
    assert not outcome, outcome
