"""What a public name's comment must say: its purpose, units where it has some, errors where it throws."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from .comments import File
from .parse import ROOT, Name

# Names of which nobody can tell the meaning without a unit, and the words that give one.
MEASURED = re.compile(
    r"(^|_)(size|sizes|address|addr|addresses|offset|alignment|stride|timestamp|frequency|rate|length)($|_)"
)
UNIT = re.compile(
    r"\b(bytes?|bits?|words?|elements?|pages?|tiles?|cores?|banks?|devices?|cycles|MHz|GHz|mhz|dimensions?|rows?|columns?"
    r"|rectangles?|ranges|shards?|lengths?|multiples?|datums?|entries)\b",
    re.IGNORECASE,
)
ERROR = re.compile(r"\b(\w*Error|refused|throws?|std::\w+|fault|hang|static_assert|does not compile)\b", re.IGNORECASE)
LARGEST_GROUP = 12


def every(names: list[Name]) -> Iterator[Name]:
    """The names and all their members."""
    for name in names:
        yield name
        yield from every(name.members)


def without_purpose(names: list[Name]) -> list[str]:
    """Names that no comment explains."""
    return [_place(n) for n in every(names) if len(re.sub(r"\s", "", n.doc)) < 2]


def crowded_groups(names: list[Name]) -> list[str]:
    """Comments that more names share than one sentence can explain."""
    groups: dict[tuple[str, int], set[str]] = defaultdict(set)
    for name in every(names):
        if name.group and name.kind != "enumerator" and not name.made_by_macro:
            groups[name.header, name.group].add(name.name)
    return [f"{h}:{line}: {len(g)} names share a comment" for (h, line), g in groups.items() if len(g) > LARGEST_GROUP]


def without_units(names: list[Name], folder: str) -> list[str]:
    """Names of sizes, addresses and times of which neither comment, type nor header says the unit."""
    purposes: dict[str, str] = {}
    missing = []
    for name, outer in _with_outer(names, ""):
        if name.kind not in ("function", "value") or not MEASURED.search(name.name):
            continue
        if name.header not in purposes:
            purposes[name.header] = File((ROOT / folder / name.header).read_text()).purpose
        said = " ".join((name.doc, outer, purposes[name.header], name.name.replace("_", " ")))
        if not UNIT.search(said):
            missing.append(_place(name))
    return missing


def without_errors(names: list[Name], throwing: set[str], folder: str) -> list[str]:
    """Functions that throw, by what their own body says, without a word of it in the comment, class or header."""
    missing = []
    for name, outer in _with_outer(names, ""):
        if name.kind != "function":
            continue
        throws = throws_itself(name.text) or "::".join((*name.scope, name.name)[-2:]) in throwing
        purpose = File((ROOT / folder / name.header).read_text()).purpose
        if throws and not ERROR.search(" ".join((name.doc, outer, purpose))):
            missing.append(_place(name))
    return missing


def throws_itself(text: str) -> bool:
    """Whether a function's text has a throw of its own."""
    return re.search(r"\bthrow\b|\bTT_FATAL\(|\bTT_THROW\(|\bfail\(|\bunsupported\(", text) is not None


def throwing_functions(sources: list[str]) -> set[str]:
    """`Class::name` or `namespace::name` of the functions defined in C++ sources whose body throws."""
    found = set()
    for source in sources:
        namespace = ""
        for block in re.split(r"^(?=\S)", source, flags=re.MULTILINE):
            if opened := re.match(r"namespace ([\w:]+) \{", block):
                namespace = opened.group(1).split("::")[-1]
            # A definition starts at the left edge; its body is what is indented behind it.
            if not (head := re.match(r"[\w:<>,&*\[\] ]*?\b((?:\w+::)*\w+)\(", block)):
                continue
            if throws_itself(block[head.end() :]):
                parts = head.group(1).split("::")
                found.add("::".join(parts[-2:]) if len(parts) > 1 else f"{namespace}::{parts[0]}")
    return found


def _with_outer(names: list[Name], outer: str) -> Iterator[tuple[Name, str]]:
    for name in names:
        yield name, outer
        yield from _with_outer(name.members, f"{outer} {name.doc}")


def _place(name: Name) -> str:
    return f"{name.header}:{name.line}: {name.full_name}"
