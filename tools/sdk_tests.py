"""Builds and runs the SDK's own C++ tests, unmodified, and writes the table of results.

tests/conformance/sdk_tests.json says which files make which program, which cases are excluded and why. A case that
brings the program down counts as failed; the program is started again with the cases that are left.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "tests" / "conformance"
FILES_UNDER = "tests/tt_metal/tt_metal"
RESULT = re.compile(r"^\[ +(OK|FAILED|SKIPPED) +\] (\S+?)(?:, where .*)? \((\d+) ms\)$")


@dataclass
class FileResult:
    """What became of the cases of one file."""

    file: str
    program: str
    passed: int = 0
    skipped: int = 0
    failed: list[str] = field(default_factory=list)
    excluded: dict[str, str] = field(default_factory=dict)

    @property
    def ok(self) -> bool:
        return self.passed > 0 and not self.failed


def specification() -> dict:
    return json.loads((FOLDER / "sdk_tests.json").read_text())


def configure(sdk: Path, package: Path, build: Path) -> None:
    command = ["cmake", "-S", str(FOLDER), "-B", str(build), f"-DSDK_DIR={sdk}", f"-DTT-Metalium_DIR={package}"]
    if shutil.which("ninja"):
        command += ["-G", "Ninja"]
    if shutil.which("ccache"):
        command += ["-DCMAKE_CXX_COMPILER_LAUNCHER=ccache"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def build_programs(build: Path, names: list[str], jobs: int, prefix: list[str]) -> dict[str, str]:
    """The names of programs that did not build, with the first error of each."""
    failed = {}
    for name in names:
        run = subprocess.run(
            [*prefix, "cmake", "--build", str(build), f"-j{jobs}", "--target", name],
            capture_output=True,
            text=True,
            check=False,
        )
        if run.returncode != 0:
            errors = [line for line in run.stdout.splitlines() if "error" in line or "undefined" in line]
            failed[name] = "\n".join(errors[:12]) or run.stdout[-2000:]
    return failed


def environment(sdk: Path, slow_dispatch: bool) -> dict[str, str]:
    result = dict(os.environ, TT_METAL_HOME=str(sdk))
    result.setdefault("TT_LOGGER_LEVEL", "error")
    if slow_dispatch:
        result["TT_METAL_SLOW_DISPATCH_MODE"] = "1"
    return result


def cases_of(program: Path, env: dict[str, str]) -> dict[str, str]:
    """Every case of a GoogleTest program and the file that it comes from."""
    listing = program.with_suffix(".list.json")
    subprocess.run(
        [str(program), "--gtest_list_tests", f"--gtest_output=json:{listing}"],
        env=env,
        check=True,
        capture_output=True,
    )
    cases = {}
    for suite in json.loads(listing.read_text())["testsuites"]:
        for case in suite["testsuite"]:
            file = case["file"].split(FILES_UNDER + "/")[-1]
            cases[f"{suite['name']}.{case['name']}"] = file
    return cases


def matches(pattern: str, case: str) -> bool:
    return re.fullmatch(re.escape(pattern).replace(r"\*", ".*"), case) is not None


def run_cases(program: Path, cases: list[str], env: dict[str, str], timeout: float, log: Path) -> dict[str, str]:
    """OK, FAILED, SKIPPED or what brought the program down, for each case."""
    results: dict[str, str] = {}
    left = list(cases)
    with log.open("w") as out:
        while left:
            filter_file = program.with_suffix(".filter")
            filter_file.write_text(":".join(left))
            ended, output = run_once([str(program), f"--gtest_filter={filter_file.read_text()}"], env, timeout)
            out.write(output)
            current = None
            for line in output.splitlines():
                if line.startswith("[ RUN      ] "):
                    current = line[13:].strip()
                elif (found := RESULT.match(line)) and found[2] == current:
                    results[current] = found[1]
                    current = None
            if current is not None:
                results[current] = ended
            remaining = [case for case in left if case not in results]
            if len(remaining) == len(left):
                results.update(dict.fromkeys(remaining, f"did not run: {ended}"))
                remaining = []
            left = remaining
    return results


def run_once(command: list[str], env: dict[str, str], timeout: float) -> tuple[str, str]:
    try:
        run = subprocess.run(
            command, env=env, timeout=timeout, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
        )
        return f"ended with code {run.returncode}", run.stdout.decode(errors="replace")
    except subprocess.TimeoutExpired as error:
        return f"no end after {timeout:.0f} s", (error.stdout or b"").decode(errors="replace")


def run_gtest(spec: dict, program: dict, build: Path, env: dict[str, str], only: str | None) -> list[FileResult]:
    path = build / "bin" / program["name"]
    cases = cases_of(path, env)
    files = {file: FileResult(file, program["name"]) for file in program["files"]}
    wanted = []
    for case, file in cases.items():
        reason = next((why for pattern, why in spec["excluded"].items() if matches(pattern, case)), None)
        if reason is not None:
            files[file].excluded[case] = reason
        elif only is None or matches(only, case):
            wanted.append(case)
    results = run_cases(path, wanted, env, program.get("timeout", 300), build / f"{program['name']}.log")
    for case, result in results.items():
        file = files[cases[case]]
        if result == "OK":
            file.passed += 1
        elif result == "SKIPPED":
            file.skipped += 1
        else:
            file.failed.append(case if result == "FAILED" else f"{case} ({result})")
    return list(files.values())


def run_main(program: dict, build: Path, env: dict[str, str]) -> FileResult:
    """A program of its own passes when it ends with 0 and does not say that it failed."""
    result = FileResult(program["files"][0], program["name"])
    ended, output = run_once([str(build / "bin" / program["name"])], env, program.get("timeout", 300))
    (build / f"{program['name']}.log").write_text(output)
    if ended == "ended with code 0" and "Test Failed" not in output:
        result.passed = 1
    else:
        result.failed.append(f"main ({ended})")
    return result


INTRODUCTION = """# Conformance

`make sdk-tests SDK=FOLDER` builds tests of a TT-Metalium source tree, unmodified, against the CMake package, runs them
and writes this page. Fixtures are the SDK's own; what they ask of the SDK's internals is answered by the few headers of
`tests/conformance/shim`. `tests/conformance/sdk_tests.json` says which files make which program.

A case is skipped when the SDK's own code says that it is for another chip or another way of dispatching.

"""


def page(spec: dict, results: list[FileResult]) -> str:
    good = [r for r in results if r.ok]
    text = INTRODUCTION
    text += f"{len(good)} of {len(results)} files pass, with {sum(r.passed for r in results)} cases.\n\n"
    text += table(results) + "\n"
    if failures := [f"- {r.file}: {', '.join(r.failed)}" for r in results if r.failed]:
        text += "\n## What fails\n\n" + "\n".join(failures) + "\n"
    if left_out := exclusions(spec, results):
        text += "\n## What is excluded, and why\n\n" + left_out + "\n"
    return text


def table(results: list[FileResult]) -> str:
    lines = ["| File | Passed | Skipped | Failed | Excluded |", "|---|---:|---:|---:|---:|"]
    lines += [
        f"| {r.file} | {r.passed} | {r.skipped} | {len(r.failed)} | {len(r.excluded)} |"
        for r in sorted(results, key=lambda r: r.file)
    ]
    return "\n".join(lines)


def exclusions(spec: dict, results: list[FileResult]) -> str:
    used = {why for r in results for why in r.excluded.values()}
    grouped: dict[str, list[str]] = {}
    for pattern, why in spec["excluded"].items():
        if why in used:
            grouped.setdefault(why, []).append(f"`{pattern}`")
    return "\n".join(f"- {why}: {', '.join(patterns)}" for why, patterns in grouped.items())


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sdk", type=Path, required=True, help="folder of the SDK (holds tests/tt_metal)")
    parser.add_argument("--package", type=Path, default=ROOT / "build" / "TT-Metalium", help="the CMake package")
    parser.add_argument("--build", type=Path, default=ROOT / "build-conformance" / "sdk_tests")
    parser.add_argument("--program", action="append", help="only this program (may be repeated)")
    parser.add_argument("--case", help="only cases that match, with * for anything")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 2)
    parser.add_argument("--build-prefix", default="", help="put before each build command, such as a lock")
    parser.add_argument("--run-only", action="store_true", help="run what an earlier call has built")
    parser.add_argument("--page", type=Path, help="write the table as a page of the documentation")
    parser.add_argument("--json", type=Path, help="keep the results here")
    options = parser.parse_args()

    spec = specification()
    programs = [p for p in spec["programs"] if not options.program or p["name"] in options.program]
    sdk, build = options.sdk.resolve(), options.build.resolve()
    broken: dict[str, str] = {}
    if not options.run_only:
        configure(sdk, options.package.resolve(), build)
        broken = build_programs(build, [p["name"] for p in programs], options.jobs, options.build_prefix.split())
    results: list[FileResult] = []
    for program in programs:
        start = time.monotonic()
        env = environment(sdk, program.get("slow_dispatch", False))
        if options.run_only and not (build / "bin" / program["name"]).exists():
            broken[program["name"]] = "it was not built"
        if program["name"] in broken:
            print(f"{program['name']} does not build:\n{broken[program['name']]}", flush=True)
            found = [FileResult(file, program["name"], failed=["does not build"]) for file in program["files"]]
        elif program["kind"] == "gtest":
            found = run_gtest(spec, program, build, env, options.case)
        else:
            found = [run_main(program, build, env)]
        results += found
        failed = [case for r in found for case in r.failed]
        seconds = time.monotonic() - start
        print(
            f"{program['name']}: {sum(r.passed for r in found)} passed, {len(failed)} failed, "
            f"{sum(r.skipped for r in found)} skipped, {sum(len(r.excluded) for r in found)} excluded; {seconds:.0f} s",
            flush=True,
        )
        for case in failed:
            print(f"    {case}", flush=True)
    print(f"\n{sum(r.ok for r in results)} of {len(results)} files pass")
    if options.page:
        options.page.write_text(page(spec, results))
    if options.json:
        options.json.write_text(json.dumps([vars(r) for r in results], indent=1))
    return 0 if all(r.ok for r in results) else 1


if __name__ == "__main__":
    sys.exit(main())
