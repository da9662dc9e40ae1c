"""Plausible arguments for a kernel, read from its text: what its host program would give it. Knows no compiler."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field, replace
from pathlib import Path

DATA = Path(__file__).parent
# Two is a count, an id, and in front of a page size the description of an interleaved tensor in DRAM.
DEFAULT = 2
POSITIONS = 96
BUFFERS = 32
NOT_BINDINGS = {"AccessPattern", "STRIDED", "ALL", "BLOCKED", "UNKNOWN", "get_token_if_present"}
SPACES = ("dfb", "sem", "tensor", "scratch")


@dataclass(frozen=True)
class Arguments:
    compile_args: tuple[int, ...] = (DEFAULT,) * POSITIONS
    scalars: tuple[int, ...] = ()  # positions that the text reads as plain numbers
    named: dict[str, int] = field(default_factory=dict)
    defines: dict[str, str] = field(default_factory=dict)
    bindings: dict | None = None
    data_format: int = 5  # of every circular buffer: Float16_b

    def request(self) -> dict:
        request = {
            "compile_args": list(self.compile_args),
            "named_compile_args": self.named,
            "defines": self.defines,
            "data_format": self.data_format,
        }
        if self.bindings is not None:
            request["bindings"] = self.bindings
        return request


def load(name: str) -> dict:
    return json.loads((DATA / name).read_text())


def names(space: str, text: str) -> list[str]:
    direct = set(re.findall(rf"(?<![\w:]){space}::(\w+)", text))
    maybe = set(re.findall(rf'(?<![\w:]){space}::get_token_if_present<\s*"(\w+)"', text))
    return sorted((direct | maybe) - NOT_BINDINGS)


def parameters(text: str) -> list[str]:
    return [part.split()[-1] for part in text.split(",") if part.strip() and part.strip() != "void"]


def entry_parameters(own: str) -> tuple[list[str], list[str]]:
    """Template and function parameters of a TT_KERNEL entry."""
    found = re.search(r"(?:template\s*<([^<>]*)>\s*)?\bTT_KERNEL\s+void\s+\w+\s*\(([^)]*)\)", own)
    return (parameters(found[1] or ""), parameters(found[2])) if found else ([], [])


def is_constant(name: str, text: str) -> bool:
    """Whether the text uses args::name where only a compile-time argument will do."""
    value = rf"args::{name}\b"
    return bool(
        re.search(rf"\bconstexpr\b[^;{{}}]*{value}", text)
        or re.search(rf"\bstatic_assert\s*\([^;]*{value}", text)
        or re.search(rf"<[^;<>(]*get_arg\(\s*{value}\s*\)[^;>]*>", text)
    )


def bindings_of(own: str, text: str) -> tuple[dict, dict[str, int]]:
    """Bindings and named compile-time arguments of a Metal 2.0 kernel."""
    template, function = entry_parameters(own)
    found = set(names("args", text))
    constants = {name for name in found if is_constant(name, text)} | set(template)
    if template or function:  # such an entry takes exactly its own parameters
        constants, found = set(template), set(template) | set(function)
    bindings = {space: names(space, text) for space in SPACES}
    sequences = set(re.findall(r"(?:decltype|make_tensor_accessors|std::get<[^>]*>+)\(tensor::(\w+)\)", text))
    bindings["tensor"] = sorted(set(bindings["tensor"]) - sequences)
    bindings |= {
        "tensor_sequences": sorted(sequences),
        "runtime_args": sorted(found - constants),
        "common_runtime_args": [],
        "compile_time_varargs": POSITIONS // 2,
        "tensor_args_at": POSITIONS // 2,
    }
    return bindings, {name: DEFAULT for name in sorted(constants)}


def scalar_positions(text: str) -> tuple[int, ...]:
    read = {int(i) for i in re.findall(r"get_compile_time_arg_val\(\s*(\d+)\s*\)", text)}
    described = {int(i) for i in re.findall(r"TensorAccessorArgs<\s*(\d+)\s*[,>]", text)}
    return tuple(sorted(i for i in read - described if i < POSITIONS))


def numbers_buffer(name: str) -> bool:
    is_index = re.search(r"(?:^|_)cb(?:_id)?\d*(?:_|$)", name, re.IGNORECASE)
    return bool(is_index) and not re.search(r"num|size|pages|tiles|depth|len|count|bytes|blocks|addr|stride", name)


def circular_buffers(text: str) -> tuple[list[int], list[str]]:
    """Positions and names of compile-time arguments that by their name number a circular buffer."""
    placed = re.findall(r"\b(\w+)\s*=\s*get_compile_time_arg_val\(\s*(\d+)\s*\)", text)
    named = re.findall(r'get_named_compile_time_arg_val\(\s*"([^"]+)"\s*\)', text)
    return sorted({int(at) for name, at in placed if numbers_buffer(name)}), sorted(filter(numbers_buffer, set(named)))


def guess(own: str, text: str) -> Arguments:
    positions = [DEFAULT] * POSITIONS
    named = {name: DEFAULT for name in re.findall(r'get_named_compile_time_arg_val\(\s*"([^"]+)"\s*\)', text)}
    # Every buffer has an index of its own.
    placed, by_name = circular_buffers(own)
    for index, at in zip(range(DEFAULT, BUFFERS), placed, strict=False):
        positions[at] = index
    for index, name in zip(range(DEFAULT, BUFFERS), by_name, strict=False):
        named[name] = index
    scalars = scalar_positions(own)
    if re.search(r"experimental/kernel_args\.h|\bTT_KERNEL\b|(?<![\w:])(args|dfb|sem|tensor|scratch)::\w", text):
        bindings, constants = bindings_of(own, text)
        return Arguments(compile_args=tuple(positions), scalars=scalars, named=named | constants, bindings=bindings)
    return Arguments(compile_args=tuple(positions), scalars=scalars, named=named)


class Overrides:
    """What the text does not say, by a kernel's name (the first pattern that fits): tools/census/overrides.json."""

    def __init__(self) -> None:
        self.entries = [(re.compile(entry["kernel"]), entry) for entry in load("overrides.json")]

    def apply(self, name: str, arguments: Arguments) -> Arguments:
        for pattern, entry in self.entries:
            if pattern.search(name):
                arguments = self.merge(arguments, entry)
        return arguments

    @staticmethod
    def merge(arguments: Arguments, entry: dict) -> Arguments:
        positions = list(arguments.compile_args)[: entry.get("count", POSITIONS)]
        for index, value in entry.get("compile_args", {}).items():
            positions[int(index)] = value
        given = entry.get("named", {})
        bindings = arguments.bindings
        known = {*arguments.named, *(bindings["runtime_args"] if bindings else [])}
        named = arguments.named | {name: value for name, value in given.items() if name in known}
        if bindings is not None and "bindings" in entry:
            bindings = bindings | {key: sorted({*bindings[key], *names}) for key, names in entry["bindings"].items()}
        if bindings is not None:
            bindings = bindings | {"runtime_args": [n for n in bindings["runtime_args"] if n not in named]}
        return replace(
            arguments,
            compile_args=tuple(positions),
            named=named,
            defines=arguments.defines | entry.get("defines", {}),
            bindings=bindings,
            data_format=entry.get("data_format", arguments.data_format),
        )


class Learner:
    """The next arguments to try after a compiler's message, or None where the message says nothing about arguments."""

    def __init__(self, device_names: frozenset[str]) -> None:
        self.defines = load("defines.json")
        self.device_names = device_names

    def learn(self, arguments: Arguments, message: str) -> Arguments | None:
        changed = self._bindings(arguments, message) or arguments
        if count := re.search(r"kernel_compile_time_args\.size\(\) == (\d+)", message):
            changed = replace(changed, compile_args=changed.compile_args[: int(count[1])])
        changed = self._defines(changed, message) or changed
        return None if changed == arguments else changed

    def _defines(self, arguments: Arguments, message: str) -> Arguments | None:
        missing = re.findall(r"(?:use of undeclared identifier|unknown type name) '(\w+)'", message)
        found = {name: value for name in missing if (value := self.value_of(name)) and name not in arguments.defines}
        return replace(arguments, defines=arguments.defines | found) if found else None

    def value_of(self, name: str) -> str | None:
        """A macro of the host's: one that the table knows, or one in capitals that no header of TT-Metal has."""
        if name in self.defines:
            return self.defines[name]
        is_macro = re.fullmatch(r"[A-Z][A-Z0-9_]+", name) and name not in self.device_names
        return str(DEFAULT) if is_macro else None

    def _bindings(self, arguments: Arguments, message: str) -> Arguments | None:
        if arguments.bindings is None:
            return None
        bindings, named = dict(arguments.bindings), dict(arguments.named)
        for name, space in re.findall(r"no member named '(\w+)' in namespace '(\w+)'", message):
            if space in SPACES:
                bindings[space] = sorted({*bindings[space], name})
            elif space == "args":
                named[name] = DEFAULT
        if re.search(r"must be initialized by a constant expression|is not a constant expression", message):
            named |= {name: DEFAULT for name in bindings["runtime_args"]}
        bindings["runtime_args"] = [name for name in bindings["runtime_args"] if name not in named]
        return replace(arguments, bindings=bindings, named=named)
