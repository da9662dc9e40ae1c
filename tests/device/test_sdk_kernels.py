"""Kernels from outside the tree, when SOFTMETAL_SDK_DIR names TT-Metalium's programming examples or
SOFTMETAL_TTNN_KERNELS a folder of kernels."""

import os
import re
from pathlib import Path

import pytest
from kernel_compiler import COMPUTE, DATA_MOVEMENT, Settings, compile_kernel

ENTRY = re.compile(r"void\s+(kernel_main|MAIN)\b")


def kernels() -> list[tuple[Path, str]]:
    found = []
    for variable in ("SOFTMETAL_SDK_DIR", "SOFTMETAL_TTNN_KERNELS"):
        folder = os.environ.get(variable)
        for path in sorted(Path(folder).rglob("*.cpp")) if folder else []:
            text = path.read_text(errors="replace")
            if "/kernels/" not in str(path) or not ENTRY.search(text):
                continue
            compute = "/compute" in text and ("api/compute" in text or "compute_kernel_api" in text)
            found += [(path, flavour) for flavour in (COMPUTE if compute else DATA_MOVEMENT[:1])]
    return found


@pytest.mark.parametrize(
    ("path", "flavour"), kernels() or [pytest.param(None, "", marks=pytest.mark.skip("no SDK folder is set"))]
)
def test_compiles(path, flavour):
    pairs = Settings(
        compile_args=(2, 2048) * 16,
        include_dirs=tuple(path.parents)[:8],
        named_args={f"cb_{name}": 0 for name in ("in0", "in1", "out0")},
        defines={"SFPU_OP_CHAIN_0": "exp_tile_init(); exp_tile(0);", "LOOP_COUNT": "1", "LOOP_SIZE": "1"},
    )
    ok, text = compile_kernel(path, flavour, pairs)
    assert ok, text
