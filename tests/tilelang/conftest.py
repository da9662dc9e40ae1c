"""Puts the package on the path. The compiler's tests need the plugin, not the simulator."""

import importlib
import os
import sys
import tempfile
import types
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(Path(__file__).parent), str(ROOT / "tests" / "device")]

# Neither cache may remember what an earlier compiler made.
os.environ.setdefault("TILELANG_CACHE_DIR", tempfile.mkdtemp(prefix="softmetal-tilelang-"))
os.environ["TILELANG_PRINT_ON_COMPILATION"] = "0"

try:
    import softmetal  # noqa: F401
except ImportError:
    sys.path.insert(0, str(ROOT / "python"))
    try:
        importlib.import_module("softmetal")
    except ImportError:
        package = types.ModuleType("softmetal")
        package.__path__ = [str(ROOT / "python" / "softmetal")]
        sys.modules["softmetal"] = package

importlib.import_module("tilelang")  # brings TVM, which tests import too


@pytest.fixture(autouse=True, scope="session")
def _registered():
    importlib.import_module("softmetal.tilelang").register()
