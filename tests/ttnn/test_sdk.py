"""TT-Metalium's own Python programs, unmodified: its test of generic_op, and the tutorials for beginners.

SOFTMETAL_SDK_DIR names a tree of TT-Metalium, SOFTMETAL_TTNN_KERNELS a folder with TT-NN's kernels where the tree has
none (both as in tests/device/test_sdk_kernels.py). Without the first nothing runs.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import softmetal

SDK = os.environ.get("SOFTMETAL_SDK_DIR")
HERE = Path(__file__).parent
PACKAGE = Path(softmetal.__file__).parents[1]
pytestmark = pytest.mark.skipif(SDK is None, reason="SOFTMETAL_SDK_DIR is not set: it names TT-Metalium's tree")


def kernel_roots():
    """Folders that kernels named `ttnn/cpp/...` are in."""
    given = os.environ.get("SOFTMETAL_TTNN_KERNELS")
    if not given:
        return []
    folder = Path(given).resolve()
    return [str(root) for root in (folder, folder / "ttnn", *folder.parents) if (root / "ttnn/cpp").is_dir()][:1]


def environment(**more):
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(PACKAGE), str(HERE / "sdk"), str(HERE / "sdk/clip")]),
        "TT_METAL_HOME": str(Path(SDK).resolve()),
        "TT_METAL_KERNEL_PATH": os.pathsep.join(kernel_roots()),
        **more,
    }


def run(*arguments, cwd, **more):
    done = subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, cwd=cwd, env=environment(**more), check=False
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]
    return done.stdout + done.stderr


def test_generic_op(tmp_path):
    file = Path(SDK) / "tests/ttnn/unit_tests/operations/debug/test_generic_op.py"
    options = ["-p", "softmetal_sdk_plugin", "-p", "no:cacheprovider", "--noconftest", "--rootdir", str(tmp_path)]
    said = run("-m", "pytest", str(file), "-k", "eltwise", *options, cwd=tmp_path)
    assert "4 passed" in said


def test_generic_op_between_chips_says_what_is_not_simulated(tmp_path):
    file = Path(SDK) / "tests/ttnn/unit_tests/operations/debug/test_generic_op.py"
    options = ["-p", "softmetal_sdk_plugin", "-p", "no:cacheprovider", "--noconftest", "--rootdir", str(tmp_path)]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", str(file), "-k", "point_to_point", *options],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=environment(),
        check=False,
    )
    assert "the network between chips is not simulated" in done.stdout


TUTORIALS = {
    "ttnn_add_tensors": "[3.",
    "ttnn_basic_operations": "Broadcast Add Result",
    "ttnn_basic_matrix_multiplication": "shape: Shape([1024, 1024])",
    "ttnn_mlp_inference_mnist": "Sample 5: Predicted=",
    "ttnn_multihead_attention": "Optimized multi-head attention ran",
    "ttnn_basic_conv": "Conv2D output shape: Shape([1, 1, 4, 4])",
    "ttnn_simplecnn_inference": "Sample 5: Predicted=",
    "ttnn_clip_zero_shot_classification": "'a diagram':",
}


@pytest.mark.parametrize("name", TUTORIALS)
def test_tutorials_for_beginners(tmp_path, name):
    script = Path(SDK) / f"ttnn/tutorials/basic_python/{name}.py"
    said = run("-c", "import sys; from softmetal.cli import main; main()", "run", str(script), cwd=tmp_path)
    assert TUTORIALS[name] in said
