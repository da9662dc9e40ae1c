"""Builds and runs the SDK's own programming examples, unmodified, against the package TT-Metalium.

SOFTMETAL_SDK_DIR names the SDK (the folder that holds tt_metal/programming_examples); without it everything is skipped.
SOFTMETAL_BUILD_DIR names the build folder of softmetal, by default `build` in the source tree.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PREFIX = "tt_metal/programming_examples/"

# Not here: vecadd_sharding, whose compute kernel pops pages that nobody pushed; the simulator reports that as a fault.
# Example folder (its own CMakeLists.txt is used), program, words that its output must contain.
EXAMPLES = [
    ("add_2_integers_in_riscv", "metal_example_add_2_integers_in_riscv", ["Success"]),
    ("add_2_integers_in_compute", "metal_example_add_2_integers_in_compute", ["Success"]),
    ("loopback", "metal_example_loopback", []),
    ("eltwise_binary", "metal_example_eltwise_binary", []),
    ("eltwise_sfpu", "metal_example_eltwise_sfpu", []),
    ("sfpu_eltwise_chain", "metal_example_sfpu_eltwise_chain", []),
    ("hello_world_compute_kernel", "metal_example_hello_world_compute_kernel", ["Hello"]),
    ("hello_world_datamovement_kernel", "metal_example_hello_world_datamovement_kernel", ["Hello"]),
    ("hello_world_datatypes_kernel", "metal_example_hello_world_datatypes_kernel", []),
    ("NoC_tile_transfer", "metal_example_noc_tile_transfer", []),
    ("matmul", "metal_example_matmul_single_core", ["Passed"]),
    ("matmul", "metal_example_matmul_multi_core", ["Passed"]),
    ("matmul", "metal_example_matmul_multicore_reuse", ["Passed"]),
    ("matmul", "metal_example_matmul_multicore_reuse_mcast", ["Passed"]),
    ("shard_data_rm", "metal_example_shard_data_rm", ["finished successfully"]),
    ("vecadd_multi_core", "metal_example_vecadd_multi_core", []),
    ("pad_multi_core", "metal_example_pad_multi_core", []),
    # Their CMakeLists.txt needs functions of the SDK's own build: built from the source file instead.
    ("contributed/vecadd/vecadd.cpp", "vecadd", []),
    ("contributed/multicast/multicast.cpp", "multicast", ["PASS"]),
]


def sdk_dir() -> Path | None:
    named = os.environ.get("SOFTMETAL_SDK_DIR")
    return Path(named).resolve() if named else None


def package_dir() -> Path:
    return Path(os.environ.get("SOFTMETAL_BUILD_DIR", ROOT / "build")).resolve() / "TT-Metalium"


if sdk_dir() is None:
    pytestmark = pytest.mark.skip(reason="SOFTMETAL_SDK_DIR is not set: it names the SDK whose examples are run")
elif not (package_dir() / "TT-MetaliumTargets.cmake").exists():
    pytestmark = pytest.mark.skip(reason=f"{package_dir()} has no package: build softmetal, or set SOFTMETAL_BUILD_DIR")


def project_text(examples: Path) -> str:
    lines = [
        "cmake_minimum_required(VERSION 3.22)",
        "project(sdk_examples CXX)",
        "set(CMAKE_CXX_STANDARD 20)",
        'set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")',
        f'add_compile_definitions(OVERRIDE_KERNEL_PREFIX="{PREFIX}")',
        "find_package(TT-Metalium REQUIRED)",
    ]
    folders: dict[str, None] = {}
    for place, program, _ in EXAMPLES:
        if place.endswith(".cpp"):
            lines.append(f'add_executable({program} "{examples / place}")')
            lines.append(f"target_link_libraries({program} PRIVATE TT::Metalium)")
        else:
            folders[place] = None
    lines += [f'add_subdirectory("{examples / folder}" {folder})' for folder in folders]
    return "\n".join(lines) + "\n"


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder of one CMake project with all examples, configured."""
    keep = os.environ.get("SOFTMETAL_SDK_BUILD_DIR")
    folder = Path(keep) if keep else tmp_path_factory.mktemp("sdk_examples")
    sdk = sdk_dir()
    assert sdk is not None
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "CMakeLists.txt").write_text(project_text(sdk / PREFIX))
    command = ["cmake", "-S", str(folder), "-B", str(folder / "build"), f"-DTT-Metalium_DIR={package_dir()}"]
    if shutil.which("ninja"):
        command += ["-G", "Ninja"]
    if shutil.which("ccache"):
        command += ["-DCMAKE_CXX_COMPILER_LAUNCHER=ccache"]
    subprocess.run(command, check=True, capture_output=True, text=True)
    return folder / "build"


@pytest.mark.parametrize(("place", "program", "words"), EXAMPLES, ids=[program for _, program, _ in EXAMPLES])
def test_example_builds_unmodified_and_passes(built: Path, place: str, program: str, words: list[str]) -> None:
    build = subprocess.run(
        ["cmake", "--build", str(built), "--target", program, "-j2"], capture_output=True, text=True, check=False
    )
    assert build.returncode == 0, build.stdout[-6000:]
    environment = dict(os.environ, TT_METAL_HOME=str(sdk_dir()))
    run = subprocess.run(
        [str(built / "bin" / program)], capture_output=True, text=True, check=False, timeout=600, env=environment
    )
    output = run.stdout + run.stderr
    assert run.returncode == 0, output[-6000:]
    for word in words:
        assert word.lower() in output.lower(), output[-6000:]
    for bad in ("Test Failed", "mismatch at", "FAIL]"):
        assert bad not in output, output[-6000:]
