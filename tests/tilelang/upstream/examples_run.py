"""TileLang's examples as test cases: each is called at the small sizes that examples.json gives, and checks itself.

Collected by runs.py from inside a checkout (SOFTMETAL_TILELANG_DIR); knows nothing of results.
"""

import importlib.util
import json
import os
import runpy
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(os.environ["SOFTMETAL_TILELANG_DIR"]) / "examples"
CALLS = json.loads((Path(__file__).resolve().parent / "examples.json").read_text())


def _cases():
    for file, calls in CALLS.items():
        for number, (function, arguments) in enumerate(calls):
            yield pytest.param(file, function, arguments, id=f"{file.removesuffix('.py')}-{function}-{number}")


@pytest.mark.parametrize(("file", "function", "arguments"), list(_cases()))
def test_example(file, function, arguments, monkeypatch):
    path = EXAMPLES / file
    monkeypatch.syspath_prepend(str(path.parent))
    monkeypatch.setattr(sys, "argv", [str(path)])
    monkeypatch.chdir(path.parent)
    if function == "<script>":
        sys.argv += arguments
        try:
            runpy.run_path(str(path), run_name="__main__")
        except SystemExit as end:
            assert not end.code, f"ends with {end.code}"
        return
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module
    spec.loader.exec_module(module)
    call = getattr(module, function)
    call(**arguments) if isinstance(arguments, dict) else call(*arguments)
