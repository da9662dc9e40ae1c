"""The kernels of examples/tilelang, each on its own table of shapes, against torch."""

import importlib.util
from pathlib import Path

import pytest
import torch

import softmetal

pytestmark = pytest.mark.skipif(not hasattr(softmetal, "run_plan"), reason="the simulator is not built")

EXAMPLES = Path(__file__).resolve().parents[2] / "examples" / "tilelang"


def load(path: Path):
    spec = importlib.util.spec_from_file_location(f"example_{path.stem}", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


MODULES = {path.stem: load(path) for path in sorted(EXAMPLES.glob("*.py"))}
CASES = [
    pytest.param(module, case, id="-".join([name, *(str(value) for value in case.values())]))
    for name, module in MODULES.items()
    for case in module.CASES
]


@pytest.mark.parametrize(("module", "case"), CASES)
def test_agrees_with_torch(module, case):
    torch.manual_seed(0)
    module.check(**case)
