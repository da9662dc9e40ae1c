"""The `softmetal` command: demo, compile, explain, run, cmake-dir, doctor."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperCommand

app = typer.Typer(
    help="A Tenstorrent chip in software, with a TileLang compiler on top.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


Arch = Annotated[
    str | None,
    typer.Option(help="Chip: a board (n150, p150, ...) or an architecture (default: $SOFTMETAL_ARCH)."),
]


def _use_arch(arch: str | None) -> None:
    """Make a chip the one that kernels are compiled for and run on in this process."""
    from softmetal import machine

    machine(arch)  # an error that lists the chips, before anything is compiled
    if arch is not None:
        os.environ["SOFTMETAL_ARCH"] = arch


@app.command()
def demo(
    size: Annotated[int, typer.Option(help="M = N = K of the matrix product.", min=1, max=16384)] = 2048,
    keep: Annotated[Path | None, typer.Option(help="Folder for the generated program (default: the cache).")] = None,
    arch: Arch = None,
) -> None:
    """Compile a TileLang GEMM, run it on the simulated chip, check it against torch, report."""
    from softmetal.demo import run_demo

    _use_arch(arch)
    raise typer.Exit(run_demo(size, keep))


@app.command("compile")
def compile_command(
    source: Annotated[str, typer.Argument(help="FILE.py:FUNCTION, a TileLang kernel (jit or prim_func factory).")],
    output: Annotated[Path, typer.Option("--output", "-o", help="Folder for the generated program.")],
    arguments: Annotated[list[str] | None, typer.Option("--arg", "-a", help="NAME=VALUE for the factory.")] = None,
    ir: Annotated[bool, typer.Option("--ir", help="Print the IR, and what each pass changes in it.")] = False,
    only: Annotated[str, typer.Option("--pass", help="Print the IR, and what this pass alone changes in it.")] = "",
    arch: Arch = None,
) -> None:
    """Compile a TileLang kernel to kernels, a host program and a plan."""
    from softmetal.commands import compile_kernel

    _use_arch(arch)
    compile_kernel(source, output, arguments or [], ir, only)


@app.command("explain")
def explain_command(
    source: Annotated[str, typer.Argument(help="FILE.py with one kernel, or FILE.py:FUNCTION.")],
    arguments: Annotated[list[str] | None, typer.Option("--arg", "-a", help="NAME=VALUE for the factory.")] = None,
    arch: Arch = None,
) -> None:
    """Say how a TileLang kernel will run: which core does what, what lies where, which path was taken and why."""
    from softmetal.commands import explain_kernel

    _use_arch(arch)
    explain_kernel(source, arguments or [])


class _RunCommand(TyperCommand):
    """What follows a script belongs to the script."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        script = next((i for i, argument in enumerate(args) if argument.endswith(".py")), None)
        if script is not None:
            args = [*args[: script + 1], "--", *args[script + 1 :]]
        return super().parse_args(ctx, args)


@app.command(cls=_RunCommand)
def run(
    target: Annotated[
        Path, typer.Argument(help="A Python script (FILE.py), or a folder that `softmetal compile` wrote.")
    ],
    arguments: Annotated[list[str] | None, typer.Argument(help="For the script.")] = None,
    inputs: Annotated[
        list[Path] | None, typer.Option("--input", "-i", help="A .pt tensor per input, in order.")
    ] = None,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="Where to save the outputs (.pt).")] = None,
    seed: Annotated[int, typer.Option(help="Of the random inputs used where none are given.")] = 0,
    arch: Arch = None,
) -> None:
    """Run a Python script whose `import ttnn` is the simulated one, or a compiled kernel and print its report."""
    if target.suffix == ".py":
        from softmetal.scripts import run_script

        _use_arch(arch)
        raise typer.Exit(run_script(target, arguments or []))
    from softmetal.commands import run_directory

    if arguments:
        raise typer.BadParameter(f"'{arguments[0]}': only a script takes arguments")
    run_directory(target, inputs or [], output, seed, arch)


@app.command("cmake-dir")
def cmake_dir() -> None:
    """Print the folder of the CMake package, for -DTT-Metalium_DIR=... of a host program in C++."""
    from softmetal.commands import cmake_directory

    print(cmake_directory())


@app.command()
def doctor() -> None:
    """Show what softmetal found: compiler, caches, chips, TileLang; fail when something is missing."""
    from softmetal.doctor import run_doctor

    raise typer.Exit(run_doctor())


def main() -> None:
    """Entry point: an error softmetal foresees is one message and exit code 1, never a traceback."""
    try:
        app()
    except Exception as error:
        from softmetal._errors import Error, InternalError

        if isinstance(error, BrokenPipeError):  # what reads the output has seen enough
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            sys.exit(1)
        expected = (Error, ValueError, OSError)
        if isinstance(error, InternalError) or not isinstance(error, expected):
            raise
        print(f"error: {error}", file=sys.stderr)
        sys.exit(1)
