"""The `softmetal` command as a new user meets it, the wrong way too."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def softmetal(*arguments: str, cwd: Path = ROOT, **environment: str) -> subprocess.CompletedProcess:
    command = [sys.executable, "-m", "softmetal", *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, env={**os.environ, **environment})


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("compiled") / "gemm"
    run = softmetal(
        "compile", "examples/tilelang/gemm.py:gemm", "-o", str(folder), "-a", "M=64", "-a", "N=96", "-a", "K=64"
    )
    assert run.returncode == 0, run.stderr
    return folder


def test_demo_checks_against_torch_and_reports() -> None:
    run = softmetal("demo", "--size", "128")
    assert run.returncode == 0, run.stdout + run.stderr
    assert "agrees with torch" in run.stdout
    assert "cycles" in run.stdout
    assert "TFLOP/s" in run.stdout


def test_doctor_names_the_compiler_and_every_chip() -> None:
    run = softmetal("doctor", COLUMNS="200")
    assert run.returncode == 0, run.stdout
    assert "kernel compiler" in run.stdout
    assert "wormhole_b0" in run.stdout


def test_doctor_fails_without_a_kernel_compiler() -> None:
    run = softmetal("doctor", SOFTMETAL_KERNEL_COMPILER="/nowhere/zig", COLUMNS="200")
    assert run.returncode == 1
    assert "/nowhere/zig" in run.stdout


def test_compile_writes_the_whole_program(compiled: Path) -> None:
    names = {file.name for file in compiled.iterdir() if file.is_file()}
    assert {"reader.cpp", "compute.cpp", "writer.cpp", "main.cpp", "CMakeLists.txt", "plan.json"} <= names


def test_run_saves_outputs(compiled: Path, tmp_path: Path) -> None:
    import torch

    a, b = torch.randn(64, 64, dtype=torch.bfloat16), torch.randn(64, 96, dtype=torch.bfloat16)
    torch.save(a, tmp_path / "a.pt")
    torch.save(b, tmp_path / "b.pt")
    out = tmp_path / "c.pt"
    files = [str(tmp_path / name) for name in ("a.pt", "b.pt")]
    run = softmetal("run", str(compiled), "-i", files[0], "-i", files[1], "-o", str(out))
    assert run.returncode == 0, run.stderr
    expected = a.float() @ b.float()
    assert (torch.load(out).float() - expected).norm() / expected.norm() < 0.005


SIZES = ("-a", "M=64", "-a", "N=64", "-a", "K=64")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("run", "nowhere"), "plan.json does not exist"),
        (("compile", "gemm.py", "-o", "x"), "FILE.py:FUNCTION"),
        (("compile", "nowhere.py:gemm", "-o", "x"), "nowhere.py does not exist"),
        (("compile", "examples/tilelang/gemm.py:nothing", "-o", "x"), "no function 'nothing'"),
        (("compile", "examples/tilelang/gemm.py:gemm", "-o", "x", "-a", "M"), "NAME=VALUE"),
        (("compile", "examples/tilelang/gemm.py:gemm", "-o", "x", "-a", "=64"), "NAME=VALUE"),
        (("compile", "examples/tilelang/gemm.py:gemm", "-o", "x", "-a", "M=64", "-a", "M=32"), "M is given twice"),
        (("compile", "examples/tilelang/gemm.py:gemm", "-o", "/proc/nothing/x", *SIZES), "No such file or directory"),
        (("explain", "README.md:gemm"), "README.md is no Python file"),
        (("demo", "--size", "64", "--keep", "README.md"), "README.md is a file: give a folder"),
    ],
)
def test_a_wrong_command_is_one_message(arguments: tuple[str, ...], said: str) -> None:
    run = softmetal(*arguments)
    assert run.returncode == 1
    assert said in run.stderr
    assert "Traceback" not in run.stderr


def test_run_with_the_wrong_number_of_inputs(compiled: Path, tmp_path: Path) -> None:
    run = softmetal("run", str(compiled), "-i", str(tmp_path / "one.pt"))
    assert run.returncode == 1
    assert "reads 2 tensors (A, B), got 1" in run.stderr


def test_run_with_inputs_that_are_no_tensors(compiled: Path, tmp_path: Path) -> None:
    import torch

    torch.save({"A": 1}, tmp_path / "dict.pt")
    (tmp_path / "text.pt").write_text("no tensor")
    for name, said in (
        ("dict", "holds a dict: save one tensor"),
        ("text", "is no tensor that"),
        ("no", "does not exist"),
    ):
        files = [str(tmp_path / f"{name}.pt")] * 2
        run = softmetal("run", str(compiled), "-i", files[0], "-i", files[1])
        assert run.returncode == 1 and "Traceback" not in run.stderr
        assert f"{name}.pt, for A ((64, 64) torch.bfloat16), {said}" in run.stderr


def test_run_names_a_folder_for_outputs_that_is_missing(compiled: Path, tmp_path: Path) -> None:
    run = softmetal("run", str(compiled), "-o", str(tmp_path / "nowhere" / "c.pt"))
    assert run.returncode == 1 and "Traceback" not in run.stderr
    assert "nowhere/c.pt: give a file, in a folder that exists" in run.stderr


def test_run_on_another_chip_than_compiled_for(compiled: Path) -> None:
    run = softmetal("run", str(compiled), "--arch", "p150")
    assert run.returncode == 1
    assert "was compiled for wormhole_b0, and --arch asks for p150: leave --arch out" in run.stderr
    assert softmetal("run", str(compiled), "--arch", "n150").returncode == 0


def test_run_refuses_a_plan_of_another_version(compiled: Path, tmp_path: Path) -> None:
    plan = json.loads((compiled / "plan.json").read_text())
    (tmp_path / "plan.json").write_text(json.dumps({**plan, "version": 99}))
    run = softmetal("run", str(tmp_path))
    assert run.returncode == 1
    assert "version 99" in run.stderr


def test_explain_says_which_path_and_why() -> None:
    said = softmetal("explain", "examples/tilelang/histogram.py", "-a", "N=300", "-a", "bins=7")
    assert said.returncode == 0, said.stderr
    assert "scalar code on one RISC-V processor" in said.stdout and "is no part of a plain GEMM" in said.stdout
    assert "counts: inout, 7 int32, row-major" in said.stdout and "cores (0, 0) to (4, 0): 1 block each" in said.stdout


ATTENTION = ("groups=1", "dim=64", "causal=True", "seq=2048", "batch=1", "heads=2")


@pytest.mark.parametrize(
    ("source", "arguments", "said"),
    [
        (
            "gemm",
            ("M=512", "N=512", "K=64"),
            ("  parts of C, by their first row and column:", "    cores (0, 1) to (7, 1): row 64, columns 0, 64, 128,"),
        ),
        (
            "flash_attention",
            ATTENTION,
            (
                "    cores (0, 0) to (7, 0): 63, 0; 127, 64; 62, 1;",
                "holds out, in the memory of circular buffer 5",
                "  in all: 71,680 bytes",
            ),
        ),
    ],
)
def test_explain_says_who_does_what(source: str, arguments: tuple[str, ...], said: tuple[str, ...]) -> None:
    shown = softmetal("explain", f"examples/tilelang/{source}.py", *(word for one in arguments for word in ("-a", one)))
    assert shown.returncode == 0, shown.stderr
    for line in said:
        assert line in shown.stdout


def test_explain_names_the_arguments_that_are_missing() -> None:
    shown = softmetal("explain", "examples/tilelang/histogram.py", "-a", "bins=7")
    assert shown.returncode == 1
    assert "missing a required argument: 'N'; its arguments are (N, bins" in shown.stderr


PLAIN_KERNEL = """
import tilelang.language as T


@T.prim_func
def row_sums(A: T.Tensor((64, 64), "float32"), B: T.Tensor((64,), "float32")):
    with T.Kernel(2, threads=128) as b:
        a = T.alloc_fragment((32, 64), "float32")
        sums = T.alloc_fragment((32,), "float32")
        T.copy(A[b * 32, 0], a)
        T.reduce_sum(a, sums, dim=1)
        T.copy(sums, B[b * 32])


SIZE = 64


def nothing():
    return None


def broken(M=1):
    raise ValueError("boom")


def missing():
    open("nowhere.txt")


def sized(M, block=32):
    @T.prim_func
    def main(A: T.Tensor((M,), "float32")):
        with T.Kernel(T.ceildiv(M, block), threads=128) as b:
            A[b] = 1.0

    return main
"""


def test_explain_takes_a_plain_prim_func_and_names_its_own_lines(tmp_path: Path) -> None:
    file = tmp_path / "sums.py"
    file.write_text(PLAIN_KERNEL)
    shown = softmetal("explain", str(file))
    assert shown.returncode == 0, shown.stderr
    # The statement is made by a macro of TileLang's; the line is the kernel's.
    assert f"--> {file}:11:1" in shown.stdout


@pytest.mark.parametrize(
    ("name", "arguments", "said"),
    [
        ("row_sums", ("-a", "M=3"), "is a prim_func, which takes no arguments: leave M out"),
        ("SIZE", (), "is of type int: give a prim_func, or a function that returns one"),
        ("nothing", (), "returns NoneType: let it return a prim_func"),
        ("other", (), "has no function 'other'"),
        ("broken", ("-a", "M=2"), "sums.py:broken(M=2) raises ValueError: boom\n  --> "),
        ("broken", ("-a", "N=2"), "has no argument N; its arguments are (M=1)"),
        (
            "missing",
            (),
            "sums.py:missing() raises FileNotFoundError: [Errno 2] No such file or directory: 'nowhere.txt'\n  -->",
        ),
        ("sized", ("-a", "M=abc"), "\n  M is the text 'abc'; a size is a whole number\n  --> "),
        ("sized", ("-a", "M=4", "-a", "block=x"), "\n  block is the text 'x'; its default is 32\n  --> "),
    ],
)
def test_what_is_no_kernel_is_named(tmp_path: Path, name: str, arguments: tuple[str, ...], said: str) -> None:
    file = tmp_path / "sums.py"
    file.write_text(PLAIN_KERNEL)
    for command in (("explain",), ("compile", "-o", str(tmp_path / "out"))):
        shown = softmetal(*command, f"{file}:{name}", *arguments)
        assert shown.returncode == 1
        assert said in shown.stderr
        assert "Traceback" not in shown.stderr


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("def f(:\n", "raises SyntaxError"),
        ("\nimport no_such_module\n", "raises ModuleNotFoundError: No module named 'no_such_module'\n  --> "),
        ("x = 1\n", "has no kernel: neither a prim_func nor"),
    ],
)
def test_a_file_that_does_not_load_is_named_with_its_line(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "bad.py"
    file.write_text(text)
    shown = softmetal("explain", str(file))
    assert shown.returncode == 1
    assert said in shown.stderr
    assert "Traceback" not in shown.stderr


def test_a_relative_path_has_lines_too(tmp_path: Path) -> None:
    (tmp_path / "sums.py").write_text(PLAIN_KERNEL)
    shown = softmetal("explain", "sums.py:broken", cwd=tmp_path)
    assert shown.stderr.endswith("raises ValueError: boom\n  --> sums.py:23\n")


def test_an_output_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "sums.py"
    file.write_text(PLAIN_KERNEL)
    shown = softmetal("compile", f"{file}:row_sums", "-o", str(file))
    assert shown.returncode == 1
    assert "is a file: give a folder" in shown.stderr


@pytest.mark.parametrize(
    ("source", "sizes", "path", "last_pass", "changed"),
    [
        ("transpose", ("M=40", "N=70"), "the tile engine", "NameApart", "---- SeparateStores\n"),
        ("histogram", ("N=300", "bins=7"), "scalar code", "GuardGlobals", "+                    if X["),
    ],
)
def test_ir_shows_what_each_pass_changes(
    tmp_path: Path, source: str, sizes: tuple[str, str], path: str, last_pass: str, changed: str
) -> None:
    arguments = [word for size in sizes for word in ("-a", size)]
    file = f"examples/tilelang/{source}.py:{source}"
    shown = softmetal("compile", "--ir", file, "-o", str(tmp_path), *arguments)
    assert shown.returncode == 0, shown.stderr
    steps = [line for line in shown.stdout.splitlines() if line.startswith("---- ")]
    assert steps[0] == "---- as written" and steps[-1].startswith(f"---- {last_pass}")
    assert any(line.startswith(f"---- main: {path}") for line in steps)
    assert changed in shown.stdout


def test_one_pass_alone(tmp_path: Path) -> None:
    arguments = ("examples/tilelang/histogram.py:histogram", "-o", str(tmp_path), "-a", "N=300", "-a", "bins=7")
    shown = softmetal("compile", "--pass", "GuardGlobals", *arguments)
    assert shown.returncode == 0 and "---- before GuardGlobals\n" in shown.stdout
    assert "\n+" in shown.stdout.split("---- GuardGlobals\n")[1]
    wrong = softmetal("compile", "--pass", "Guard", *arguments)
    assert wrong.returncode != 0 and "there is no pass Guard; there are CheckBounds, GuardGlobals," in wrong.stderr
