"""Types and help of the Python host API: stubs are what the native modules have, a type checker takes them and finds
mistakes, and every public name says what it is for.
"""

from __future__ import annotations

import inspect
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import softmetal
from softmetal import ttnn

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
TOOL = ROOT / "tools/ttnn_stubs.py"


@pytest.mark.parametrize("file", ["__init__.pyi", "ttnn.pyi"])
def test_stubs_are_up_to_date(file, tmp_path):
    folder = str(TOOL.parent)
    code = f"import sys; sys.path.insert(0, {folder!r}); import ttnn_stubs; print(ttnn_stubs.stubs()[{file!r}], end='')"
    written = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert (Path(softmetal.__file__).parent / "_native" / file).read_text() == written, "run `make stubs`"
    assert "std::" not in written


def mypy(*arguments, tmp_path):
    command = [sys.executable, "-m", "mypy", "--config-file", str(HERE / "mypy.ini"), "--cache-dir", str(tmp_path)]
    environment = {**os.environ, "MYPYPATH": str(Path(softmetal.__file__).parents[1])}
    return subprocess.run(
        [*command, *arguments], capture_output=True, text=True, check=False, cwd=tmp_path, env=environment
    ).stdout


def test_a_type_checker_takes_what_is_right_and_finds_what_is_wrong(tmp_path):
    program = HERE / "typed_program.py"
    said = mypy(str(program), tmp_path=tmp_path)
    found = {
        int(line): code for line, code in re.findall(r"typed_program.py:(\d+): error: .*\[([\w-]+)\]$", said, re.M)
    }
    expected = {
        number: line.split("# error: ")[1].split(",")
        for number, line in enumerate(program.read_text().splitlines(), 1)
        if "# error: " in line
    }
    assert found.keys() == expected.keys(), said
    assert all(found[number] in expected[number] for number in expected), said
    assert said.count("error:") == len(expected), said  # none in the package itself


def public():
    """Every name that `ttnn.` offers, with what it is."""
    for name in sorted(vars(ttnn)):
        if not name.startswith("_") and not inspect.ismodule(getattr(ttnn, name)):
            yield name, getattr(ttnn, name)


FUNCTIONS = {name: thing for name, thing in public() if callable(thing) and not isinstance(thing, type)}
CLASSES = {name: thing for name, thing in public() if isinstance(thing, type)}
NEVER_FAIL = (
    # Questions and what makes plain data.
    "CreateProgram GetDefaultDevice GetNumAvailableDevices GetNumPCIeDevices GetPCIeDeviceID SetDefaultDevice "
    "compute_program_descriptor_hash concat_mesh_to_tensor_composer corerange_to_cores deallocate get_arch_name "
    "get_dram_alignment get_l1_alignment "
    "get_circular_buffers get_device_tensors get_kernels get_semaphores grid_to_cores is_blackhole is_wormhole_b0 "
    "last_report query_event replicate_tensor_to_mesh_mapper ReplicateTensorToMesh tile_size close_device "
    "close_mesh_device GetCommonRuntimeArgs num_cores_to_corerangeset"
)


def explains(doc):
    """Sentences beyond the signatures."""
    lines = [line.strip() for line in (doc or "").splitlines() if line.strip()]
    return [line for line in lines if not re.match(r"(\d+[.] )?`*\w*\(.*->|Overloaded function", line)]


@pytest.mark.parametrize("name", FUNCTIONS)
def test_every_function_says_what_it_does_and_which_errors_there_are(name):
    said = explains(FUNCTIONS[name].__doc__)
    assert said, f"help(ttnn.{name}) shows nothing but the signature"
    if name not in NEVER_FAIL.split():
        assert re.search(r"Error|Raises", FUNCTIONS[name].__doc__), f"ttnn.{name} names no error"
    if inspect.isfunction(FUNCTIONS[name]) or hasattr(FUNCTIONS[name], "__signature__"):
        for argument in inspect.signature(FUNCTIONS[name]).parameters:
            assert re.search(rf"^\s+{argument}: ", FUNCTIONS[name].__doc__, re.M), f"ttnn.{name}: {argument}"


@pytest.mark.parametrize("name", CLASSES)
def test_every_class_and_its_members_say_what_they_are(name):
    kind = CLASSES[name]
    assert explains(kind.__doc__), name
    for member, thing in vars(kind).items():
        if member.startswith("_") or issubclass(kind, __import__("enum").Enum) or isinstance(thing, type):
            continue
        if member in getattr(kind, "__dataclass_fields__", {}):  # its class says what it is
            assert f"{member}:" in kind.__doc__, f"ttnn.{name}.{member}"
            continue
        assert explains(getattr(kind, member).__doc__ if not isinstance(thing, property) else thing.__doc__), (
            f"ttnn.{name}.{member}"
        )


def test_wrong_arguments_get_the_accepted_signatures_and_what_came():
    with pytest.raises(TypeError) as error:
        ttnn.SetRuntimeArgs(1, "two")
    assert "program: softmetal._native.ttnn.Program, kernel_id: int" in str(error.value)
    assert "Invoked with types: int, str" in str(error.value)
    with pytest.raises(TypeError, match="nonsense"):
        ttnn.softmax(None, nonsense=1)
    with pytest.raises(TypeError, match=r"expected a ttnn\.Tensor, got str"):
        ttnn.exp("text")
