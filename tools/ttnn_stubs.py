"""Writes the typed stubs of the native modules (python/softmetal/_native/*.pyi), or gives them to who compares.

nanobind knows what C++ takes; what Python may give beyond that (a list for a Shape, a range for a set of cores) and the
methods that softmetal.ttnn adds are put in here.
"""

from __future__ import annotations

import importlib
import re
from pathlib import Path

from nanobind.stubgen import StubGen

FOLDER = Path(__file__).resolve().parents[1] / "python/softmetal/_native"
MODULES = {"softmetal._native": "__init__.pyi", "softmetal._native.ttnn": "ttnn.pyi"}

# What converts by itself where it is an argument.
ACCEPTED = {
    "VectorUInt32": "VectorUInt32 | Sequence[int]",
    "Shape": "Shape | Sequence[int]",
    "MeshShape": "MeshShape | Sequence[int]",
    "CoreRangeSet": "CoreRangeSet | CoreRange",
    "CoreCoord": "CoreCoord | tuple[int, int]",
}

# Python's own methods of tensors (softmetal/ttnn/methods.py).
TENSOR_METHODS = """
    def __add__(self, other: Tensor | float) -> Tensor: ...
    def __radd__(self, other: float) -> Tensor: ...
    def __sub__(self, other: Tensor | float) -> Tensor: ...
    def __rsub__(self, other: float) -> Tensor: ...
    def __mul__(self, other: Tensor | float) -> Tensor: ...
    def __rmul__(self, other: float) -> Tensor: ...
    def __truediv__(self, other: Tensor | float) -> Tensor: ...
    def __rtruediv__(self, other: float) -> Tensor: ...
    def __pow__(self, other: Tensor | float) -> Tensor: ...
    def __lt__(self, other: Tensor | float) -> Tensor: ...
    def __le__(self, other: Tensor | float) -> Tensor: ...
    def __gt__(self, other: Tensor | float) -> Tensor: ...
    def __ge__(self, other: Tensor | float) -> Tensor: ...
    def __eq__(self, other: Tensor | float) -> Tensor: ...  # type: ignore[override]
    def __ne__(self, other: Tensor | float) -> Tensor: ...  # type: ignore[override]
    def __hash__(self) -> int: ...
    def __bool__(self) -> bool: ...
    def __neg__(self) -> Tensor: ...
    def __abs__(self) -> Tensor: ...
    def __matmul__(self, other: Tensor) -> Tensor: ...
    def __getitem__(self, bounds: Any) -> Tensor: ...
    def __len__(self) -> int: ...
    def __array__(self, dtype: Any = None, copy: bool | None = None) -> NDArray[Any]: ...
    def __dlpack__(self, **settings: Any) -> Any: ...
    def __dlpack_device__(self) -> tuple[int, int]: ...
    def item(self) -> float: ...
    def to_list(self) -> Any: ...
    def reshape(self, *shape: Any) -> Tensor: ...
    def to_layout(
        self, layout: Layout, dtype: DataType | None = None, memory_config: MemoryConfig | None = None
    ) -> Tensor: ...
    def typecast(self, dtype: DataType, *, memory_config: MemoryConfig | None = None) -> Tensor: ...
"""
DEVICE_METHODS = '''
    @property
    def core_grid(self) -> Any:
        """The worker grid as a CoreGrid."""
'''
SVG_METHODS = """
    def _repr_svg_(self) -> str: ...
"""


def _widened(signature: re.Match[str]) -> str:
    """What stands between the brackets of a signature, with what else is accepted."""
    head, arguments, result = signature.groups()
    for name, wide in ACCEPTED.items():
        arguments = re.sub(rf"(?<=: ){name}(?=[,= )]|$)", wide, arguments)
        arguments = re.sub(rf"(?<=[|] ){name}(?=[,= )]|$)", wide, arguments)
        arguments = re.sub(rf"(?<=Sequence\[){name}(?=\])", wide, arguments)
    return f"{head}({', '.join(_after_defaults(_split(arguments)))}){result}"


def _split(arguments: str) -> list[str]:
    """Arguments, whatever brackets they have inside."""
    found, depth = [""], 0
    for character in arguments:
        depth += (character in "([{") - (character in ")]}")
        if character == "," and depth == 0:
            found.append("")
        else:
            found[-1] += character
    return [argument.strip() for argument in found if argument.strip()]


def _after_defaults(arguments: list[str]) -> list[str]:
    """TT-NN has arguments that must be given after some that need not be, which Python's grammar does not."""
    result, optional = [], False
    for argument in arguments:
        if argument in ("*", "/"):
            optional = optional and argument == "/"
        elif "=" in argument:
            optional = True
        elif optional:
            argument += " = ..."
        result.append(argument)
    return result


def _with_methods(text: str, name: str, methods: str) -> str:
    begin = re.search(rf'^class {name}:\n    """.*?"""\n', text, re.MULTILINE | re.DOTALL)
    assert begin, f"the stub has no class {name}"
    return text[: begin.end()] + methods + text[begin.end() :]


def stubs() -> dict[str, str]:
    """The text of each stub file."""
    texts = {}
    for name, file in MODULES.items():
        module = importlib.import_module("softmetal._native")
        generator = StubGen(module if name == "softmetal._native" else module.ttnn, quiet=True)
        generator.put(module if name == "softmetal._native" else module.ttnn)
        texts[file] = generator.get()
    text = re.sub(r"^( *def \w+)\((.*)\)( -> .*:.*)$", _widened, texts["ttnn.pyi"], flags=re.MULTILINE)
    text = re.sub(r"    def to_numpy\(self\) -> object:", "    def to_numpy(self) -> NDArray[Any]:", text)
    text = re.sub(r"    def to_torch\(self\) -> object:", "    def to_torch(self) -> Any:", text)
    text = re.sub(
        r"def __getitem__\(self, slice: slice\) -> object", "def __getitem__(self, slice: slice) -> list[int]", text
    )
    text = text.replace("Annotated[NDArray, dict(device='cpu', writable=False)]", "Any")
    text = _with_methods(text, "Tensor", TENSOR_METHODS)
    text = _with_methods(text, "MeshDevice", DEVICE_METHODS)
    for kind in ("Program", "ProgramDescriptor", "CoreRange", "CoreRangeSet"):
        text = _with_methods(text, kind, SVG_METHODS)
    text = re.sub(r"from typing import ([^\n]*)", lambda m: f"from typing import Any, {m[1]}", text, count=1)
    texts["ttnn.pyi"] = text
    return texts


def main() -> None:
    """Write the files."""
    FOLDER.mkdir(exist_ok=True)
    for file, text in stubs().items():
        (FOLDER / file).write_text(text)
        print(FOLDER / file)


if __name__ == "__main__":
    main()
