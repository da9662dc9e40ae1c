"""TileLang's own tests on the simulated chip, where SOFTMETAL_TILELANG_DIR names a checkout: files all right."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = os.environ.get("SOFTMETAL_TILELANG_DIR")
PLUGIN = Path(__file__).resolve().parent / "upstream"
FILES = (
    "all_of",
    "alloc",
    "alloc_var_cmp",
    "augassign",
    "ceildiv",
    "chain_equal",
    "composable_index",
    "if_range",
)

pytestmark = pytest.mark.skipif(CHECKOUT is None, reason="SOFTMETAL_TILELANG_DIR names no checkout of TileLang")


@pytest.mark.parametrize("name", FILES)
def test_every_test_of_the_file_passes(name):
    file = f"testing/python/language/test_tilelang_language_{name}.py"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "as_tenstorrent", "-p", "no:cacheprovider", "-c", os.devnull]
    path = os.pathsep.join([str(PLUGIN), os.environ.get("PYTHONPATH", "")])
    done = subprocess.run(
        [*command, f"--rootdir={CHECKOUT}", file],
        cwd=CHECKOUT,
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:]
