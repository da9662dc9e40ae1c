"""What `softmetal compile` and `softmetal run` do."""

from __future__ import annotations

import ast
import contextlib
import importlib.util
import inspect
import json
import logging
import os
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from softmetal._errors import ConfigError, Error, UserError
from softmetal.runtime import machine


def cmake_directory() -> Path:
    """Return the folder with TT-MetaliumConfig.cmake: inside the wheel, or in the source tree's build folder."""
    package = Path(__file__).resolve().parent
    build = Path(os.environ.get("SOFTMETAL_BUILD_DIR", package.parents[1] / "build"))
    for folder in (package / "lib/cmake/TT-Metalium", build / "TT-Metalium"):
        if (folder / "TT-MetaliumConfig.cmake").is_file():
            return folder.resolve()
    raise ConfigError(f"no CMake package in {package} or {build}: run `make build`, or set SOFTMETAL_BUILD_DIR")


@contextlib.contextmanager
def _users_code(what: str, file: Path, hint: str = "") -> Iterator[None]:
    """Errors of the user's own code as one message, with the innermost line of the file that led to them."""
    # TileLang logs the whole source of a kernel that does not build; the message says more in fewer lines.
    builder, quiet = logging.getLogger("tilelang.language.eager.builder"), _is_no_dump
    builder.addFilter(quiet)
    try:
        yield
    except Error:
        raise
    except Exception as error:
        # A frame has the absolute name, a user gives any.
        here = file.resolve()
        frames = [
            frame for frame in traceback.extract_tb(error.__traceback__) if Path(frame.filename).resolve() == here
        ]
        line = error.lineno if isinstance(error, SyntaxError) else frames[-1].lineno if frames else None
        place = f"\n  --> {file}:{line}" if line else ""
        raise UserError(f"{what} raises {type(error).__name__}: {error}{hint}{place}") from error
    finally:
        builder.removeFilter(quiet)


def _is_no_dump(record: logging.LogRecord) -> bool:
    return record.levelno < logging.CRITICAL


def _load_module(path: str) -> Any:
    file = Path(path)
    if not file.is_file():
        raise UserError(f"{file} does not exist")
    spec = importlib.util.spec_from_file_location(file.stem, file)
    if spec is None:
        raise UserError(f"{file} is no Python file: give FILE.py, or FILE.py:FUNCTION")
    module = importlib.util.module_from_spec(spec)
    sys.modules[file.stem] = module
    with _users_code(str(file), file):
        spec.loader.exec_module(module)
    return module


def _load_function(source: str) -> Any:
    path, _, name = source.rpartition(":")
    if not path:
        raise UserError(f"'{source}': say which function, as FILE.py:FUNCTION")
    module = _load_module(path)
    if not hasattr(module, name):
        raise UserError(f"{path} has no function '{name}'")
    return getattr(module, name)


def _file_of(source: str) -> Path:
    return Path(source.rpartition(":")[0])


def _only_kernel(path: str) -> str:
    """FILE.py:FUNCTION of a file with one kernel."""
    from tilelang.jit import JITImpl, JITKernel
    from tvm.tirx import PrimFunc

    kinds = (JITImpl, JITKernel, PrimFunc)
    names = [name for name, value in vars(_load_module(path)).items() if isinstance(value, kinds)]
    if not names:
        raise UserError(f"{path} has no kernel: neither a prim_func nor a @tilelang.jit factory")
    if len(names) > 1:
        raise UserError(f"{path} has {len(names)} kernels ({', '.join(names)}): say which one, as {path}:FUNCTION")
    return f"{path}:{names[0]}"


def _keyword_arguments(arguments: list[str]) -> dict[str, Any]:
    keywords = {}
    for argument in arguments:
        name, separator, value = argument.partition("=")
        if not separator or not name:
            raise UserError(f"'{argument}': write NAME=VALUE")
        if name in keywords:
            raise UserError(f"{name} is given twice: {keywords[name]!r} and {value}")
        try:
            keywords[name] = ast.literal_eval(value)
        except (ValueError, SyntaxError):
            keywords[name] = value
    return keywords


def _unlike_a_size(signature: inspect.Signature, keywords: dict[str, Any]) -> str:
    """The arguments whose type is not what the signature lets expect, in words: one may be to blame for an error."""
    empty, kinds = inspect.Parameter.empty, {str: "text", int: "number", float: "number", list: "list", tuple: "tuple"}
    words = []
    for name, value in keywords.items():
        parameter = signature.parameters.get(name)
        default = empty if parameter is None else parameter.default
        if isinstance(value, int if default is empty else type(default)) and not isinstance(value, bool):
            continue
        if default is None or default is value:
            continue
        kind = f"{name} is the {kinds.get(type(value), type(value).__name__)} {value!r}"
        words.append(f"{kind}; a size is a whole number" if default is empty else f"{kind}; its default is {default!r}")
    return "".join(f"\n  {line}" for line in words)


def _made(source: str, arguments: list[str]) -> Any:
    """FILE.py:FUNCTION as a compiled kernel: itself, or what it gives for NAME=VALUE arguments."""
    import tilelang
    from softmetal import tilelang as _target  # noqa: F401  registers the target

    function, keywords = _load_function(source), _keyword_arguments(arguments)
    if isinstance(function, tilelang.tvm.tirx.PrimFunc):
        if keywords:
            raise UserError(f"{source} is a prim_func, which takes no arguments: leave {', '.join(keywords)} out")
        return tilelang.compile(function, target="tenstorrent")
    if hasattr(function, "adapter"):
        return function
    if not callable(function):
        raise UserError(
            f"{source} is of type {type(function).__name__}: give a prim_func, or a function that returns one"
        )
    signature = getattr(function, "signature", None) or inspect.signature(function)
    takes_any = any(parameter.kind is parameter.VAR_KEYWORD for parameter in signature.parameters.values())
    unknown = [name for name in keywords if name not in signature.parameters and not takes_any]
    if unknown:
        raise UserError(f"{source} has no argument {', '.join(unknown)}; its arguments are {signature}")
    try:
        signature.bind(**keywords)
    except TypeError as error:
        raise UserError(
            f"{source}: {error}; its arguments are {signature}: give them as -a NAME=VALUE, one -a for each"
        ) from None
    call = f"{source}({', '.join(f'{name}={value!r}' for name, value in keywords.items())})"
    with _users_code(call, _file_of(source), _unlike_a_size(signature, keywords)):
        made = function(**keywords)
    if hasattr(made, "adapter"):
        return made
    if not isinstance(made, tilelang.tvm.tirx.PrimFunc):
        raise UserError(f"{source} returns {type(made).__name__}: let it return a prim_func")
    return tilelang.compile(made, target="tenstorrent")


def check_folder(folder: Path) -> None:
    """Refuse what cannot become a folder of generated files, before there are any."""
    if folder.exists() and not folder.is_dir():
        raise UserError(f"{folder} is a file: give a folder, which is made where it is not there")


def compile_kernel(source: str, output: Path, arguments: list[str], ir: bool = False, only: str = "") -> None:
    """Compile FILE.py:FUNCTION (a prim_func, a factory, or a function that returns a prim_func) into a folder."""
    from softmetal import tilelang as target
    from softmetal.explain import ir_after_each_pass, ir_of_one_pass

    check_folder(output)
    made = _made(source, arguments)
    if only:
        print(ir_of_one_pass(made.prim_func, only, target.configs_of(made)), end="\n\n")
    if ir:
        for part in ir_after_each_pass(made.prim_func, target.configs_of(made)):
            print(part, end="\n\n")
    target.compile_to(made.prim_func, output, target.configs_of(made))
    for file in sorted(path for path in output.rglob("*") if path.is_file()):
        print(file)


def explain_kernel(source: str, arguments: list[str]) -> None:
    """Print the plan of FILE.py[:FUNCTION] in words."""
    from softmetal import tilelang as target
    from softmetal.explain import explain

    made = _made(source if not source.endswith(".py") else _only_kernel(source), arguments)
    print(explain(target.files(made.prim_func, target.configs_of(made))))


def _random(spec: dict[str, Any]) -> Any:
    import torch

    dtype = getattr(torch, spec["dtype"])
    if dtype.is_floating_point:
        return torch.randn(spec["shape"]).to(dtype)
    return torch.randint(0, 100, spec["shape"], dtype=dtype)


def _read_plan(file: Path) -> dict[str, Any]:
    try:
        plan = json.loads(file.read_text())
    except ValueError as error:
        raise UserError(f"{file} is not JSON ({error}): compile the kernel again") from error
    if not isinstance(plan, dict) or not {"tensors", "machine"} <= plan.keys():
        raise UserError(f"{file} is no plan of a kernel: give a folder that `softmetal compile` wrote")
    return plan


def _check_chip(plan: dict[str, Any], directory: Path, arch: str) -> None:
    """A folder holds a program for one chip: another one has other cores, memories and instructions."""
    compiled_for = plan["machine"]
    if machine(arch) != machine(compiled_for):
        raise UserError(
            f"{directory} was compiled for {compiled_for}, and --arch asks for {arch}: leave --arch out, or compile "
            f"the kernel with --arch {arch}"
        )


def _read_tensor(path: Path, spec: dict[str, Any]) -> Any:
    import torch

    what = f"{path}, for {spec['name']} ({tuple(spec['shape'])} torch.{spec['dtype']})"
    if not path.is_file():
        raise UserError(f"{what}, does not exist")
    try:
        value = torch.load(path)
    except Exception as error:
        raise UserError(f"{what}, is no tensor that torch.save wrote: {error}") from error
    if not isinstance(value, torch.Tensor):
        raise UserError(f"{what}, holds a {type(value).__name__}: save one tensor in each file")
    return value


def run_directory(directory: Path, inputs: list[Path], output: Path | None, seed: int, arch: str | None = None) -> None:
    """Run a compiled kernel on tensors from files, or on random ones, and print the report."""
    import torch

    from softmetal import _native
    from softmetal.runtime import run_plan

    plan_file = directory / "plan.json"
    if not plan_file.is_file():
        raise UserError(f"{plan_file} does not exist: give a folder that `softmetal compile` wrote")
    if output is not None and (output.is_dir() or not output.parent.is_dir()):
        raise UserError(f"{output}: give a file, in a folder that exists, for the outputs")
    plan = _read_plan(plan_file)
    if arch is not None:
        _check_chip(plan, directory, arch)
    specs = sorted(plan["tensors"], key=lambda spec: spec["param_index"])
    read = [spec for spec in specs if spec["role"] != "output"]
    if inputs and len(inputs) != len(read):
        raise UserError(
            f"the kernel reads {len(read)} tensors ({', '.join(s['name'] for s in read)}), got {len(inputs)}"
        )
    torch.manual_seed(seed)
    given = (
        [_read_tensor(*pair) for pair in zip(inputs, read, strict=True)] if inputs else [_random(spec) for spec in read]
    )
    values = iter(given)
    tensors = [
        torch.zeros(spec["shape"], dtype=getattr(torch, spec["dtype"])) if spec["role"] == "output" else next(values)
        for spec in specs
    ]
    run_plan(directory, tensors)
    print(_native.last_report_table())
    if output is not None:
        results = [tensor for spec, tensor in zip(specs, tensors, strict=True) if spec["role"] != "input"]
        torch.save(results[0] if len(results) == 1 else results, output)
        print(f"wrote {output}")
