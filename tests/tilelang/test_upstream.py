"""TileLang's own tests and examples on the simulated chip, where SOFTMETAL_TILELANG_DIR names a checkout.

Every case that is not listed with a reason in upstream/expected.json has to be right.
"""

import importlib.util
import json
import os
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parent / "upstream"
CHECKOUT = os.environ.get("SOFTMETAL_TILELANG_DIR")
EXPECTED = json.loads((FOLDER / "expected.json").read_text())


def _module(name):
    spec = importlib.util.spec_from_file_location(name, FOLDER / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def test_the_page_says_what_is_expected():
    table = _module("table")
    assert table.PAGE.read_text() == table.page(EXPECTED), "run tests/tilelang/upstream/table.py"


def test_every_reason_has_a_cause():
    table = _module("table")
    reasons = {reason for _, reason in table.REASONS}
    unexplained = {
        (file, reason) for file, entry in EXPECTED.items() for reason in entry["not"] if reason not in reasons
    }
    assert not unexplained


@pytest.mark.skipif(CHECKOUT is None, reason="SOFTMETAL_TILELANG_DIR names no checkout of TileLang")
@pytest.mark.parametrize("name", list(EXPECTED))
def test_only_the_listed_cases_fail(name):
    file = str(FOLDER / "examples_run.py") if name == "examples" else name
    cases = _module("runs").run_file(Path(CHECKOUT).resolve(), file, 300)
    listed = {case for cases in EXPECTED[name]["not"].values() for case in cases}
    failed = {case: end["text"] for case, end in cases.items() if end["outcome"] in ("failed", "killed")}
    assert not {case: text for case, text in failed.items() if case not in listed}
    assert cases, "no case was run"
