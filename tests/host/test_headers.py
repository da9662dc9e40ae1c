"""The public host headers as a user meets them: each stands alone, and none shows what softmetal is made of."""

from __future__ import annotations

import re
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))

from clang.cindex import Index, TranslationUnit  # noqa: E402

from reference import parse, rules, worlds  # noqa: E402

INCLUDE = ROOT / "include"
WORLD = worlds.host()
HEADERS = WORLD.headers

# Classes that are values: they are copied and compared, their members are plain settings or public types, and a program
# could have written them itself. A class whose comment begins with "A value" is one too. Every other class with private
# members keeps them behind one pointer.
VALUES = {
    *("aligned_allocator", "bfloat16", "CoreIn", "Flags", "optional_reference", "StrongType", "unique_any"),
    *("BufferDistributionSpec", "BufferShardingArgs", "CircularBufferConfig", "Builder", "DispatchCoreConfig"),
    *("CoreRangeSet", "CoreIterator", "Shape2D", "ShapeBase", "Tile", "SubDevice", "TensorAccessorArgs"),
    *("MeshCoordinate", "MeshCoordinateRange", "MeshCoordinateRangeSet", "MeshDeviceConfig", "Iterator"),
    *("MeshContainer", "MeshDeviceView", "MaybeRemote", "MeshEvent", "ShardDataTransfer", "SystemMesh"),
    *("GlobalSemaphore", "ProfilerOptionalMetadata", "ScopedMachine"),
    # Of host tensors and programs kept by their users: all that they hold is the user's own.
    *("CachedProgram", "DistributedContext", "DistributedHostBuffer", "FlatSet", "float8_e4m3", "HostBuffer", "Table"),
    *("MemoryConfig", "MemoryPin", "PageConfig", "PrecompiledKernelNotFoundError", "ProgramCache", "RTArgList"),
    *("RowMajorPageConfig", "TensorLayout", "TensorSpec", "TensorTopology", "TilePageConfig"),
}
POINTER = re.compile(r"^(const )?(std::(unique|shared)_ptr<.*>|std::weak_ptr<.*>|.*\*)$")
# The macros that TT-Metalium's programs use, by the header that may define them.
MACROS = {"tt_stl/assert.hpp": r"TT_(FATAL|THROW|ASSERT)", "tt-logger/tt-logger.hpp": r"log_\w+|TT_LOGGER_\w+"}


@cache
def names() -> list[parse.Name]:
    return list(rules.every(parse.parse(WORLD)))


def compile_alone(header: str) -> tuple[list[str], list[str]]:
    """(errors, files of ours that it pulls in)"""
    unit = Index.create().parse(
        "alone.cpp",
        ["-x", "c++", "-std=c++20", "-w", "-isystem", parse.compiler_headers(), *WORLD.arguments],
        unsaved_files=[("alone.cpp", f"#include <{header}>\n#include <{header}>\n")],
        options=TranslationUnit.PARSE_SKIP_FUNCTION_BODIES,
    )
    errors = [str(d) for d in unit.diagnostics if d.severity >= 3]
    ours = {Path(i.include.name).resolve() for i in unit.get_includes()}
    return errors, sorted(str(p.relative_to(ROOT)) for p in ours if p.is_relative_to(ROOT) and ".venv" not in p.parts)


GROUPS = [HEADERS[i::16] for i in range(16)]


@pytest.mark.parametrize("headers", GROUPS, ids=[f"part-{i}" for i in range(len(GROUPS))])
def test_each_header_compiles_alone_and_pulls_in_public_ones_only(headers: list[str]) -> None:
    with ThreadPoolExecutor(2) as pool:
        for header, (errors, files) in zip(headers, pool.map(compile_alone, headers), strict=True):
            assert errors == [], header
            assert [f for f in files if not f.startswith("include/")] == [], header


def test_only_values_show_their_members() -> None:
    shown = [
        f"{n.full_name}: {kind} {field}"
        for n in names()
        for field, kind in n.private_fields
        if n.name not in VALUES and not n.doc.startswith("A value") and not POINTER.match(kind)
    ]
    assert shown == [], "keep members behind std::unique_ptr<...Impl>; a class of plain settings belongs into VALUES"


def test_values_are_made_of_public_types() -> None:
    hidden = [
        f"{n.full_name}: {kind} {field}"
        for n in names()
        for field, kind in n.private_fields
        if re.search(r"softmetal::|Impl\b", kind) and not POINTER.match(kind)
    ]
    assert hidden == []


def test_no_function_hands_out_the_simulator() -> None:
    """Constructors may take what the implementation makes; nothing else names softmetal's rooms."""
    shown = [
        n.full_name
        for n in names()
        if n.kind in ("function", "value", "alias")
        and not n.constructor
        and re.search(r"softmetal::(host|chip|tensix|riscv|kernel|report)::", n.signature)
    ]
    assert shown == []


@pytest.mark.parametrize("header", HEADERS)
def test_macros_are_the_known_ones(header: str) -> None:
    defined = re.findall(r"^\s*#\s*define\s+(\w+)", (INCLUDE / header).read_text(), re.MULTILINE)
    allowed = re.compile(MACROS.get(header, "(?!)"))
    assert [m for m in defined if not m.startswith("SOFTMETAL_") and not allowed.fullmatch(m)] == []


@pytest.mark.parametrize("header", HEADERS)
def test_text_of_the_header(header: str) -> None:
    text = (INCLUDE / header).read_text()
    assert text.startswith("//"), "a header opens with what it is for"
    assert "#pragma once" in text
    # Within tt::stl it is an older name of ttsl; at file level it would leak into every program.
    outside = text.replace("namespace tt::stl {\nusing namespace ::ttsl;\n}", "")
    assert re.findall(r"^using namespace", outside, re.MULTILINE) == []
    assert [i for i in re.findall(r'#include "([^"]+)"', text)] == [], "public headers are included with <>"
