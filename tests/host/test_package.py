"""The CMake package TT-Metalium as users meet it: our examples, an installed copy, and FindMetalium's two worlds.

SOFTMETAL_BUILD_DIR names the build folder of softmetal, by default `build` in the source tree.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
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


def install(prefix: Path) -> None:
    command = ["cmake", "--install", str(BUILD), "--prefix", str(prefix), "--component", "softmetal"]
    subprocess.run(command, check=True, capture_output=True)


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
    install(prefix)
    made = configure(ROOT / "examples", tmp_path / "build", f"-DCMAKE_PREFIX_PATH={prefix}")
    assert made.returncode == 0, made.stdout + made.stderr
    assert "Hello from core 3" in build_and_run(tmp_path / "build", "hello")
    cache = (tmp_path / "build" / "CMakeCache.txt").read_text()
    assert f"TT-Metalium_DIR:PATH={prefix}/lib/cmake/TT-Metalium" in cache


def page_files(page: Path) -> dict[str, str]:
    """The files that a page shows: fenced blocks whose language is followed by a file's name."""
    blocks = re.findall(r"^```\w+ (\S+)\n(.*?)^```", page.read_text(), re.MULTILINE | re.DOTALL)
    return dict(blocks)


def test_the_first_program_of_the_documentation_works(tmp_path: Path) -> None:
    """A fresh folder with what the page shows, against an installed copy; nothing else of ours."""
    files = page_files(ROOT / "docs/first_program.md")
    assert set(files) == {"CMakeLists.txt", "main.cpp", "kernels/add.cpp"}
    for name, text in files.items():
        (tmp_path / "mine" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "mine" / name).write_text(text)
    assert len(files["CMakeLists.txt"].splitlines()) <= 20
    install(tmp_path / "prefix")
    made = configure(tmp_path / "mine", tmp_path / "build", f"-DCMAKE_PREFIX_PATH={tmp_path}/prefix")
    assert made.returncode == 0, made.stdout + made.stderr
    assert "64 sums are right" in build_and_run(tmp_path / "build", "add_vectors")


def test_the_targets_that_examples_link_exist(tmp_path: Path) -> None:
    lines = ["cmake_minimum_required(VERSION 3.22)", "project(t CXX)", "find_package(TT-Metalium 0.60 REQUIRED)"]
    for target in ("TT::Metalium", "TT::STL", "tt_metal", "Metalium::Metal"):
        lines.append(f'if(NOT TARGET {target})\n  message(FATAL_ERROR "no {target}")\nendif()')
    (tmp_path / "CMakeLists.txt").write_text("\n".join(lines))
    made = configure(tmp_path, tmp_path / "build", f"-DTT-Metalium_DIR={BUILD}/TT-Metalium")
    assert made.returncode == 0, made.stderr


def test_the_command_says_where_the_package_is() -> None:
    environment = dict(os.environ, SOFTMETAL_BUILD_DIR=str(BUILD), PYTHONPATH=str(ROOT / "python"))
    command = [sys.executable, "-m", "softmetal", "cmake-dir"]
    run = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert run.stdout.strip() == str(BUILD / "TT-Metalium"), run.stderr
    lost = subprocess.run(
        command, capture_output=True, text=True, check=False, env={**environment, "SOFTMETAL_BUILD_DIR": "/nowhere"}
    )
    assert lost.returncode == 1
    assert "make build" in lost.stderr


def test_the_package_is_found_inside_the_wheel(tmp_path: Path) -> None:
    """As pip lays it out: the component's files and the Python modules in one folder `softmetal`, no source tree."""
    wheel = tmp_path / "site"
    install(wheel / "softmetal")
    modules = shutil.ignore_patterns("*.so", "__pycache__")
    shutil.copytree(ROOT / "python/softmetal", wheel / "softmetal", ignore=modules, dirs_exist_ok=True)
    environment = {k: v for k, v in os.environ.items() if k != "SOFTMETAL_BUILD_DIR"} | {"PYTHONPATH": str(wheel)}
    command = [sys.executable, "-m", "softmetal", "cmake-dir"]
    run = subprocess.run(command, capture_output=True, text=True, check=False, env=environment, cwd=tmp_path)
    assert run.stdout.strip() == str(wheel / "softmetal/lib/cmake/TT-Metalium"), run.stderr
    made = configure(ROOT / "examples", tmp_path / "build", f"-DTT-Metalium_DIR={run.stdout.strip()}")
    assert made.returncode == 0, made.stdout + made.stderr
    assert "Hello from core 3" in build_and_run(tmp_path / "build", "hello")


# ---- the find module, with SDKs that are made up as far as it looks at them
def make_sdk(folder: Path, version: str | None = None, headers: tuple[str, ...] = ("host_api", "tensor_accessor_args")):
    package = folder / "lib/cmake/tt-metalium"
    package.mkdir(parents=True)
    (folder / "include/tt-metalium").mkdir(parents=True)
    for header in headers:
        (folder / f"include/tt-metalium/{header}.hpp").touch()
    (package / "tt-metalium-config.cmake").write_text(
        "add_library(TT::Metalium INTERFACE IMPORTED)\n"
        f'target_include_directories(TT::Metalium INTERFACE "{folder}/include")\n'
    )
    if version:
        (package / "tt-metalium-config-version.cmake").write_text(
            f'set(PACKAGE_VERSION "{version}")\nset(PACKAGE_VERSION_COMPATIBLE TRUE)\n'
        )


def find_metalium(tmp_path: Path, asked: str, *options: str) -> str:
    """What CMake says of a project that asks for Metalium."""
    project = tmp_path / "project"
    project.mkdir()
    (project / "CMakeLists.txt").write_text(
        "cmake_minimum_required(VERSION 3.22)\nproject(t CXX)\n"
        f'list(APPEND CMAKE_MODULE_PATH "{ROOT}/cmake")\nfind_package(Metalium {asked})\n'
        'message(STATUS "found=${Metalium_FOUND} simulated=${Metalium_IS_SIMULATED} version=[${Metalium_VERSION}]")\n'
    )
    made = configure(project, tmp_path / "build", *options)
    return " ".join((made.stdout + made.stderr).split())  # CMake breaks the lines of messages


@pytest.mark.parametrize(
    ("version", "asked", "words"),
    [
        ("0.70.1", "0.62 REQUIRED", "found=TRUE simulated=FALSE version=[0.70.1]"),
        ("0.58", "0.62 REQUIRED", "is TT-Metalium 0.58"),
        ("0.58", "0.62", "found=FALSE"),
        (None, "REQUIRED", "found=TRUE simulated=FALSE version=[]"),
        (None, "0.62 REQUIRED", "does not say its version: 0.62 is not checked"),
    ],
)
def test_the_version_of_the_sdk(tmp_path: Path, version: str | None, asked: str, words: str) -> None:
    make_sdk(tmp_path / "sdk", version)
    assert words in find_metalium(tmp_path, asked, "-DUSE_REAL_METALIUM=ON", f"-DTT_METAL_HOME={tmp_path}/sdk")


def test_an_sdk_that_is_too_old_is_named(tmp_path: Path) -> None:
    make_sdk(tmp_path / "sdk", headers=("host_api",))
    said = find_metalium(tmp_path, "REQUIRED", "-DUSE_REAL_METALIUM=ON", f"-DTT_METAL_HOME={tmp_path}/sdk")
    assert "has no <tt-metalium/tensor_accessor_args.hpp>" in said
    assert "Update the SDK" in said


def test_softmetal_is_found_with_its_version(tmp_path: Path) -> None:
    said = find_metalium(tmp_path, "0.62 REQUIRED", f"-DTT-Metalium_DIR={BUILD}/TT-Metalium")
    assert "found=TRUE simulated=TRUE version=[0.81.1]" in said


def test_the_switch_may_be_turned_in_one_build_folder(tmp_path: Path) -> None:
    make_sdk(tmp_path / "sdk", "0.70")
    find_metalium(tmp_path, "REQUIRED", f"-DTT-Metalium_DIR={BUILD}/TT-Metalium")
    made = configure(
        tmp_path / "project", tmp_path / "build", "-DUSE_REAL_METALIUM=ON", f"-DTT_METAL_HOME={tmp_path}/sdk"
    )
    assert "simulated=FALSE version=[0.70]" in made.stdout, made.stderr


def test_a_newer_version_than_softmetal_follows_is_refused(tmp_path: Path) -> None:
    said = find_metalium(tmp_path, "9.0 REQUIRED", f"-DTT-Metalium_DIR={BUILD}/TT-Metalium")
    assert "0.81.1" in said
    assert "9.0" in said


def test_the_sdk_does_not_stand_in_for_softmetal(tmp_path: Path) -> None:
    make_sdk(tmp_path / "sdk")
    said = find_metalium(tmp_path, "REQUIRED", f"-DTT-Metalium_DIR={tmp_path}/sdk/lib/cmake/tt-metalium")
    assert "is not softmetal" in said


@pytest.mark.skipif(
    not {"SOFTMETAL_SDK_DIR", "SOFTMETAL_SDK_INCLUDES"} <= set(os.environ),
    reason="SOFTMETAL_SDK_DIR (an SDK's source tree) and SOFTMETAL_SDK_INCLUDES (folders of the headers it needs: "
    "fmt 11, nlohmann_json, spdlog, tt-logger, enchantum, umd; separated by colons) are not set",
)
@pytest.mark.parametrize("program", ["hello", "vector_add", "generated", "documentation"])
def test_programs_compile_against_the_sdks_own_headers(tmp_path: Path, program: str) -> None:
    """USE_REAL_METALIUM=ON with the SDK's headers, as far as they go: objects are compiled, nothing is linked."""
    sdk = Path(os.environ["SOFTMETAL_SDK_DIR"])
    folders = [f"{sdk}/tt_metal/api", f"{sdk}/tt_stl", f"{sdk}/tt_metal/hostdevcommon/api"]
    folders += os.environ["SOFTMETAL_SDK_INCLUDES"].split(":")
    package = tmp_path / "sdk/lib/cmake/tt-metalium"
    package.mkdir(parents=True)
    (package / "tt-metalium-config.cmake").write_text(
        "add_library(TT::Metalium INTERFACE IMPORTED)\n"
        f'target_include_directories(TT::Metalium INTERFACE "{";".join(folders)}")\n'
        "target_compile_definitions(TT::Metalium INTERFACE SPDLOG_FMT_EXTERNAL FMT_HEADER_ONLY)\n"
    )
    options = ["-DUSE_REAL_METALIUM=ON", f"-DTT_METAL_HOME={tmp_path}/sdk", f"-DCMAKE_MODULE_PATH={ROOT}/cmake"]
    if program == "documentation":
        source, place = tmp_path / "mine", "add_vectors.dir/main.cpp.o"
        source.mkdir()
        for name in ("CMakeLists.txt", "main.cpp"):
            text = page_files(ROOT / "docs/first_program.md")[name]
            (source / name).write_text(text.replace("find_package(TT-Metalium", "find_package(Metalium"))
    elif program == "generated":
        source, place = ROOT / "tests/tilelang/golden/multicast", "gemm.dir/main.cpp.o"
    else:
        source, place = ROOT / "examples", f"{program}.dir/{program}/main.cpp.o"
    made = configure(source, tmp_path / "build", *options)
    assert made.returncode == 0, made.stdout + made.stderr
    built = subprocess.run(
        ["cmake", "--build", str(tmp_path / "build"), "--target", f"CMakeFiles/{place}"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stdout[-6000:]


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
