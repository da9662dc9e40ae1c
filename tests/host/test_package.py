"""The CMake package TT-Metalium as users meet it: our examples, an installed copy, and FindMetalium's two worlds.

SOFTMETAL_BUILD_DIR names the build folder of softmetal, by default `build` in the source tree.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BUILD = Path(os.environ.get("SOFTMETAL_BUILD_DIR", ROOT / "build")).resolve()

if not (BUILD / "TT-Metalium" / "TT-MetaliumTargets.cmake").exists():
    pytestmark = pytest.mark.skip(reason=f"{BUILD} has no package: build softmetal, or set SOFTMETAL_BUILD_DIR")


def configure(source: Path, build: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = ["cmake", "-S", str(source), "-B", str(build), *options]
    if shutil.which("ninja"):
        command += ["-G", "Ninja"]
    if shutil.which("ccache"):
        command += ["-DCMAKE_CXX_COMPILER_LAUNCHER=ccache"]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def build_and_run(build: Path, program: str) -> str:
    made = subprocess.run(
        ["cmake", "--build", str(build), "--target", program, "-j2"], capture_output=True, text=True, check=False
    )
    assert made.returncode == 0, made.stdout[-6000:]
    run = subprocess.run([str(build / program)], capture_output=True, text=True, check=False, timeout=300)
    assert run.returncode == 0, (run.stdout + run.stderr)[-6000:]
    return run.stdout


@pytest.fixture(scope="session")
def examples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    build = tmp_path_factory.mktemp("examples")
    made = configure(ROOT / "examples", build, f"-DTT-Metalium_DIR={BUILD}/TT-Metalium")
    assert made.returncode == 0, made.stdout + made.stderr
    return build


@pytest.mark.parametrize(
    ("program", "words"), [("hello", "Hello from core 3"), ("vector_add", "Passed"), ("matmul", "Passed")]
)
def test_our_examples_pass(examples: Path, program: str, words: str) -> None:
    assert words in build_and_run(examples, program)


def test_an_installed_copy_works_without_the_build_folder(tmp_path: Path) -> None:
    prefix = tmp_path / "prefix"
    subprocess.run(
        ["cmake", "--install", str(BUILD), "--prefix", str(prefix), "--component", "softmetal"],
        check=True,
        capture_output=True,
    )
    made = configure(ROOT / "examples", tmp_path / "build", f"-DCMAKE_PREFIX_PATH={prefix}")
    assert made.returncode == 0, made.stdout + made.stderr
    assert "Hello from core 3" in build_and_run(tmp_path / "build", "hello")
    cache = (tmp_path / "build" / "CMakeCache.txt").read_text()
    assert f"TT-Metalium_DIR:PATH={prefix}/lib/cmake/TT-Metalium" in cache


def test_the_real_sdk_is_asked_for_by_name(tmp_path: Path) -> None:
    made = configure(ROOT / "examples", tmp_path / "a", "-DUSE_REAL_METALIUM=ON", "-DTT_METAL_HOME=")
    assert made.returncode != 0
    assert "set TT_METAL_HOME" in made.stderr


def test_softmetal_does_not_stand_in_for_the_real_sdk(tmp_path: Path) -> None:
    prefix = tmp_path / "sdk"
    shutil.copytree(BUILD / "TT-Metalium", prefix / "lib/cmake/TT-Metalium")
    options = ["-DUSE_REAL_METALIUM=ON", f"-DTT_METAL_HOME={prefix}"]
    made = configure(ROOT / "examples", tmp_path / "a", *options)
    assert made.returncode != 0
    assert "holds softmetal" in " ".join(made.stderr.split())  # CMake breaks the lines of messages


def test_a_folder_without_any_package_says_what_to_set(tmp_path: Path) -> None:
    made = configure(ROOT / "examples", tmp_path / "a", "-DUSE_REAL_METALIUM=ON", f"-DTT_METAL_HOME={tmp_path}/empty")
    assert made.returncode != 0
    assert "TT-Metalium_DIR" in made.stderr
