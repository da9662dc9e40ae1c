"""The SDK's own programming examples, unmodified, against the package TT-Metalium; and the checks that judge them.

SOFTMETAL_SDK_DIR names the SDK (the folder that holds tt_metal/programming_examples); without it no example runs.
SOFTMETAL_BUILD_DIR names the build folder of softmetal, by default `build` in the source tree. `make conformance` runs
the same examples outside pytest.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))

from conformance.examples import (  # noqa: E402
    EXAMPLES,
    Example,
    Run,
    lines_printed,
    padded_matrix,
    prints_expected_equal,
    says,
    sharded_rows,
    sums_printed,
    to_bfloat16,
)
from conformance.runner import Conformance  # noqa: E402

SDK = os.environ.get("SOFTMETAL_SDK_DIR")
BUILD = Path(os.environ.get("SOFTMETAL_BUILD_DIR", ROOT / "build")).resolve()

needs_sdk = pytest.mark.skipif(SDK is None, reason="SOFTMETAL_SDK_DIR is not set: it names the SDK whose examples run")
needs_package = pytest.mark.skipif(
    not (BUILD / "TT-Metalium/TT-MetaliumTargets.cmake").exists(),
    reason=f"{BUILD} has no package: build softmetal, or set SOFTMETAL_BUILD_DIR",
)


def run_of(output: str) -> Run:
    return Run(output, Path(), 64)


@pytest.fixture(scope="session")
def conformance(tmp_path_factory: pytest.TempPathFactory) -> Conformance:
    keep = os.environ.get("SOFTMETAL_SDK_BUILD_DIR")
    work = Path(keep) if keep else tmp_path_factory.mktemp("sdk_examples")
    configured = Conformance(Path(SDK).resolve(), BUILD / "TT-Metalium", work)
    configured.configure()
    return configured


@needs_sdk
@needs_package
@pytest.mark.parametrize("example", [e for e in EXAMPLES if not e.slow], ids=lambda example: example.name)
def test_example_builds_unmodified_and_passes(conformance: Conformance, example: Example) -> None:
    result = conformance.run(example)
    assert result.passed, "\n".join([*result.problems, result.output[-6000:]])


@needs_sdk
def test_every_host_program_of_the_sdk_is_in_the_table() -> None:
    folder = Path(SDK) / "tt_metal/programming_examples"
    programs = {str(p.relative_to(folder)) for p in folder.rglob("*.cpp") if "kernels" not in p.parts}
    assert programs <= {example.source for example in EXAMPLES}


def test_names_and_programs_are_unique() -> None:
    assert len({example.source for example in EXAMPLES}) == len(EXAMPLES) == 39
    assert len({example.program for example in EXAMPLES}) == 39


@pytest.mark.parametrize(
    ("check", "good", "bad", "reason"),
    [
        (says("Passed"), "Test Passed", "Test Failed", "does not print 'Passed'"),
        (says(), "fine", "Result mismatch at index 3", "prints 'mismatch at'"),
        (prints_expected_equal, "Result = 14 : Expected = 14", "Result = 9 : Expected = 14", "is 9, not 14"),
        (sums_printed(1), "  1.5 + 2.25 = 3.75", "  1.5 + 2.25 = 3.5", "it is 3.75"),
        (sums_printed(2), "1 + 2 = 3\n2 + 2 = 4", "1 + 2 = 3", "prints 1 sums, not 2"),
        (lines_printed("It is: 1.23"), "It is: 1.23", "It is: 1.23 It is: 1.23", "2 times, not once"),
        (
            sharded_rows,
            "\n".join(f"Core (0,{c}): " + " ".join(str(8 * c + 2 * i) for i in range(1, 5)) for c in range(4)),
            "Core (0,0): 2 4 6 9",
            "not [",
        ),
    ],
)
def test_checks_tell_right_from_wrong(check, good: str, bad: str, reason: str) -> None:
    assert check(run_of(good)) == []
    assert any(reason in problem for problem in check(run_of(bad)))


def test_padded_matrix_is_computed_here() -> None:
    def row(m: int, pad: int) -> str:
        import struct

        def bits(value: float) -> int:
            return struct.unpack("<I", struct.pack("<f", to_bfloat16(value)))[0] >> 16

        return " ".join([str(bits(32 * m + n + 1)) for n in range(32)] + [str(pad)] * 32)

    head = "Padded tensor with shape (64, 64):\n"
    assert padded_matrix(run_of(head + "\n".join(row(m, 16384) for m in range(64)))) == []
    assert padded_matrix(run_of(head + "\n".join(row(m, 0) for m in range(64))))[0].startswith("row 0")
    assert padded_matrix(run_of(head)) != []
