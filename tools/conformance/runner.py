"""Builds the SDK's examples out of tree through find_package(TT-Metalium), unmodified, runs them and checks them."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from .examples import EXAMPLES, PREFIX, Example, Run

ROOT = Path(__file__).resolve().parents[2]
COMPUTE_CORES = {"wormhole_b0": 64, "blackhole": 130}


class ConfigurationError(Exception):
    """The SDK's folder or the package is not what it should be."""


@dataclass(frozen=True)
class Result:
    example: Example
    problems: list[str]
    output: str
    seconds: float

    @property
    def passed(self) -> bool:
        return not self.problems


@dataclass(frozen=True)
class Conformance:
    sdk: Path
    package: Path  # the folder of TT-MetaliumConfig.cmake
    work: Path  # builds and runs happen here
    arch: str = "wormhole_b0"
    jobs: int = 2

    def check(self) -> None:
        if not (self.sdk / PREFIX).is_dir():
            raise ConfigurationError(f"{self.sdk} has no folder {PREFIX}: give the folder of a TT-Metalium source tree")
        if not (self.package / "TT-MetaliumConfig.cmake").exists():
            raise ConfigurationError(
                f"{self.package} has no TT-MetaliumConfig.cmake: build softmetal first (make build)"
            )

    # ---- building

    def project_text(self, examples: list[Example]) -> str:
        """A CMake project that knows nothing but the package and the examples' folders."""
        top = self.sdk / PREFIX
        lines = [
            "cmake_minimum_required(VERSION 3.22)",
            "project(sdk_examples CXX)",
            "set(CMAKE_CXX_STANDARD 20)",
            'set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")',
            f'add_compile_definitions(OVERRIDE_KERNEL_PREFIX="{PREFIX}")',
            "find_package(TT-Metalium REQUIRED)",
        ]
        for folder in dict.fromkeys(example.cmake for example in examples if example.cmake):
            lines.append(f'add_subdirectory("{top / folder}" "{folder}")')
        for example in examples:
            if not example.cmake:
                lines.append(f'add_executable({example.program} "{top / example.source}")')
                lines.append(f"target_link_libraries({example.program} PRIVATE TT::Metalium)")
            # Some name a folder of their own; all are looked for in one.
            lines.append(
                f"set_target_properties({example.program} PROPERTIES "
                'RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")'
            )
        return "\n".join(lines) + "\n"

    def folder(self, example: Example) -> str:
        """Examples that need other packages are a project of their own, so that the rest does not need those."""
        return "build-" + "-".join(example.packages) if example.packages else "build"

    def configure(self) -> None:
        self.check()
        for name in dict.fromkeys(self.folder(example) for example in EXAMPLES):
            folder = self.work / name
            folder.mkdir(parents=True, exist_ok=True)
            text = self.project_text([example for example in EXAMPLES if self.folder(example) == name])
            source = folder / "CMakeLists.txt"
            if not source.exists() or source.read_text() != text:
                source.write_text(text)
            command = ["cmake", "-S", str(folder), "-B", str(folder / "build"), f"-DTT-Metalium_DIR={self.package}"]
            command += ["-DCMAKE_BUILD_TYPE="]  # asserts stay on: some examples check by them
            if shutil.which("ninja"):
                command += ["-G", "Ninja"]
            if shutil.which("ccache"):
                command += ["-DCMAKE_CXX_COMPILER_LAUNCHER=ccache"]
            configured = subprocess.run(command, capture_output=True, text=True, check=False)
            (folder / "configure.log").write_text(configured.stdout + configured.stderr)

    def build(self, example: Example) -> list[str]:
        folder = self.work / self.folder(example)
        if not (folder / "build" / "CMakeCache.txt").exists() or self.generated(folder) is None:
            return ["CMake did not configure it:", *(folder / "configure.log").read_text().splitlines()[-15:]]
        built = subprocess.run(
            ["cmake", "--build", str(folder / "build"), "--target", example.program, f"-j{self.jobs}"],
            capture_output=True,
            text=True,
            check=False,
        )
        return [] if built.returncode == 0 else ["does not build:", *(built.stdout + built.stderr).splitlines()[-40:]]

    @staticmethod
    def generated(folder: Path) -> Path | None:
        return next((path for name in ("build.ninja", "Makefile") if (path := folder / "build" / name).exists()), None)

    # ---- running

    def environment(self, example: Example, folder: Path) -> dict[str, str]:
        environment = dict(
            os.environ,
            TT_METAL_HOME=str(self.sdk),
            SOFTMETAL_ARCH=self.arch,
            SOFTMETAL_DEVICES=str(example.devices),
            TT_METAL_PROFILER_DIR=str(folder),
        )
        if example.profiler:
            environment["TT_METAL_DEVICE_PROFILER"] = "1"
        return environment | example.environment

    def run(self, example: Example) -> Result:
        problems = self.build(example)
        if problems:
            return Result(example, problems, "\n".join(problems), 0)
        folder = self.work / "runs" / self.arch / example.name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        start = time.monotonic()
        try:
            finished = subprocess.run(
                [str(self.work / self.folder(example) / "build/bin" / example.program), *example.args],
                cwd=folder,
                env=self.environment(example, folder),
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                errors="replace",
                timeout=600,
                check=False,
            )
        except subprocess.TimeoutExpired as expired:
            return Result(example, ["did not end within 600 s"], str(expired.stdout or ""), 600)
        seconds = time.monotonic() - start
        problems = [f"ends with status {finished.returncode}"] if finished.returncode else []
        if not problems:
            try:
                problems = example.check(Run(finished.stdout, folder, COMPUTE_CORES[self.arch]))
            except FileNotFoundError as missing:
                problems = [f"writes no {missing.filename}"]
        return Result(example, problems, finished.stdout, seconds)
