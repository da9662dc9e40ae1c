"""Public headers through libclang: every name with its signature and comment. Knows nothing of pages."""

from __future__ import annotations

import importlib.util
import re
from dataclasses import dataclass, field
from pathlib import Path

from clang.cindex import AccessSpecifier, Cursor, CursorKind, Index, TranslationUnit

from . import comments

ROOT = Path(__file__).resolve().parents[2]

# Namespaces that hold how, not what; and names whose meaning a convention fixes (reflection, iterators, containers).
PRIVATE_NAMESPACES = {"impl_", "logger_detail", "fmt_detail", "enum_names", "std", "fmt", "device_detail"}
PRIVATE_SCOPES = (
    "ckernel::detail",
    "noc_address_backend",
    "binding_details",
    "softmetal::abi",
    "softmetal::device",
    "softmetal::host",
    "tensor_accessor::detail",
    "tt::assert::detail",
    "tt::logger::detail",
    "tt::tt_metal::distributed::detail",
)
CONVENTIONAL = {
    *("attribute_names", "attribute_values", "value_type", "tag_type", "iterator_category", "difference_type"),
    *("pointer", "reference", "const_iterator", "iterator", "rebind", "begin", "end", "cbegin", "cend", "swap"),
    *("allocate", "type", "value", "other", "Iterator", "ConstIterator"),
    *("formatter", "hash", "tuple_size", "tuple_element"),
}

# Macros whose own comment belongs to each name they make, whatever the row says.
ALWAYS_SAID = {"SOFTMETAL_NOT_BUILT"}

# Overloads on uint32_t and unsigned: two types for the chip's compiler, one for the host's.
ONE_TYPE_HERE = "cannot be redeclared"

FUNCTIONS = {
    CursorKind.FUNCTION_DECL,
    CursorKind.FUNCTION_TEMPLATE,
    CursorKind.CXX_METHOD,
    CursorKind.CONSTRUCTOR,
    CursorKind.CONVERSION_FUNCTION,
}
TYPES = {CursorKind.CLASS_DECL, CursorKind.STRUCT_DECL, CursorKind.CLASS_TEMPLATE, CursorKind.UNION_DECL}
ALIASES = {CursorKind.TYPE_ALIAS_DECL, CursorKind.TYPEDEF_DECL, CursorKind.TYPE_ALIAS_TEMPLATE_DECL}
VALUES = {CursorKind.VAR_DECL, CursorKind.FIELD_DECL}
LINKAGE = {CursorKind.LINKAGE_SPEC, CursorKind.UNEXPOSED_DECL}


@dataclass
class Name:
    """One public name; `scope` are its enclosing namespaces and classes."""

    name: str
    kind: str  # function, type, enum, alias, value, macro
    header: str
    line: int
    scope: tuple[str, ...]
    signature: str
    doc: str
    group: int  # line of the comment that names share; 0 without one
    section: str = ""
    members: list[Name] = field(default_factory=list)
    text: str = ""  # the declaration as written, with its body
    constructor: bool = False
    overrides: bool = False
    bases: tuple[str, ...] = ()
    private_fields: list[tuple[str, str]] = field(default_factory=list)  # (name, type)

    @property
    def made_by_macro(self) -> bool:
        """Whether a row like SOFTMETAL_UNARY(ceil, kCeil) wrote it."""
        return self.text.startswith("SOFTMETAL_")

    @property
    def full_name(self) -> str:
        """The name with its scopes."""
        return "::".join((*self.scope, self.name))


@dataclass
class World:
    """How a set of headers is compiled: the order of `headers` is the order of inclusion."""

    folder: str  # headers are named relative to it
    headers: list[str]
    arguments: list[str]
    generated: dict[str, str] = field(default_factory=dict)


def compiler_headers() -> str:
    """The folder of stddef.h and its like, which PyPI's libclang does not bring: ziglang's clang has them."""
    spec = importlib.util.find_spec("ziglang")
    if spec is None or spec.origin is None:
        raise SystemExit("ziglang is not installed: run `make setup`")
    return str(Path(spec.origin).parent / "lib" / "include")


def parse(world: World) -> list[Name]:
    """Every public name of the world's headers, in the order of the headers' text."""
    main = "".join(f'#include "{header}"\n' for header in world.headers)
    unsaved = [("everything.cpp", main), *((f"/generated/{k}", v) for k, v in world.generated.items())]
    unit = Index.create().parse(
        "everything.cpp",
        ["-x", "c++", "-std=c++20", "-w", "-isystem", compiler_headers(), "-I/generated", *world.arguments],
        unsaved_files=unsaved,
        options=TranslationUnit.PARSE_DETAILED_PROCESSING_RECORD | TranslationUnit.PARSE_SKIP_FUNCTION_BODIES,
    )
    errors = [str(d) for d in unit.diagnostics if d.severity >= 3 and ONE_TYPE_HERE not in d.spelling]
    if errors:
        raise SystemExit("the public headers do not compile:\n" + "\n".join(errors[:10]))
    reader = _Reader(world)
    reader.visit(unit.cursor, ())
    reader.inherit()
    names = [n for header in world.headers for n in sorted(reader.names.get(header, []), key=lambda n: n.line)]
    return names


class _Reader:
    def __init__(self, world: World) -> None:
        base = (ROOT / world.folder).resolve()
        self.paths = {str(base / header): header for header in world.headers}
        self.names: dict[str, list[Name]] = {}
        self.files: dict[str, comments.File] = {}
        self.seen: set[tuple[str, int, str]] = set()
        self.core = sorted((ROOT / world.folder / "core").glob("*.h"))
        self.macros: dict[str, str] = {}

    def header_of(self, cursor: Cursor) -> str | None:
        place = cursor.location.file
        return self.paths.get(str(Path(place.name).resolve())) if place else None

    def file(self, cursor: Cursor) -> comments.File:
        path = cursor.location.file.name
        if path not in self.files:
            self.files[path] = comments.File(Path(path).read_text())
        return self.files[path]

    def comment_of_macro(self, macro: str, own: str, file: comments.File) -> str:
        """What a row made by a macro says, else what the macro's definition says of all its rows."""
        if not self.macros:
            self.macros = dict(m for f in self.core for m in comments.File(f.read_text()).macros())
        general = dict(file.macros()).get(macro) or self.macros.get(macro, "")
        return " ".join(filter(None, (own, general))) if macro in ALWAYS_SAID or not own else own

    def visit(self, cursor: Cursor, scope: tuple[str, ...]) -> None:
        for child in cursor.get_children():
            if child.kind == CursorKind.NAMESPACE:
                inner = (*scope, child.spelling) if child.spelling else scope
                if child.spelling in PRIVATE_NAMESPACES or "::".join(inner).startswith(PRIVATE_SCOPES):
                    continue
                self.visit(child, inner)
            elif child.kind in LINKAGE:
                self.visit(child, scope)
            elif (header := self.header_of(child)) and (name := self.read(child, scope, header)):
                self.names.setdefault(header, []).append(name)

    def read(self, cursor: Cursor, scope: tuple[str, ...], header: str) -> Name | None:
        kind = _kind(cursor)
        if kind is None or _passed_over(cursor):
            return None
        key = (header, cursor.extent.start.offset, cursor.spelling)
        if key in self.seen:
            return None
        self.seen.add(key)
        file = self.file(cursor)
        start, end = cursor.extent.start.line, cursor.extent.end.line
        doc, group, section = file.comment_of(start, end)
        text = file.between(cursor.extent.start.offset, cursor.extent.end.offset)
        if kind == "type" and re.match(r"template\s*<\s*>", text):
            return None  # a specialization says how, its template what
        if kind == "macro" and not doc:
            doc = dict(file.macros()).get(cursor.spelling, "")
        if made_by := re.match(r"SOFTMETAL_\w+", text):
            doc, group = self.comment_of_macro(made_by.group(0), doc, file), group or start
        if deprecated := re.search(r'\[\[deprecated\("([^"]*)"\)\]\]', text):
            doc = f"Deprecated: {deprecated.group(1)}. {doc}".strip()
        name = Name(
            name=_plain(cursor),
            kind=kind,
            header=header,
            line=start,
            scope=scope,
            signature=_signature(cursor, file, kind),
            doc=doc,
            group=group,
            section=section,
            text=text,
            constructor=_is_constructor(cursor),
            overrides=any(c.kind == CursorKind.CXX_OVERRIDE_ATTR for c in cursor.get_children()),
        )
        if kind in ("type", "enum"):
            self.read_members(cursor, name, header)
        return name

    def read_members(self, cursor: Cursor, name: Name, header: str) -> None:
        inner = (*name.scope, name.name)
        name.bases = tuple(
            c.type.spelling.split("<")[0].split("::")[-1]
            for c in cursor.get_children()
            if c.kind == CursorKind.CXX_BASE_SPECIFIER
        )
        for child in cursor.get_children():
            if child.kind == CursorKind.ENUM_CONSTANT_DECL:
                doc, group, _ = self.file(child).comment_of(child.extent.start.line, child.extent.end.line)
                text = " ".join(t.spelling for t in child.get_tokens())
                at = child.extent.start.line
                name.members.append(Name(child.spelling, "enumerator", header, at, inner, text, doc, group))
            elif child.access_specifier == AccessSpecifier.PUBLIC:
                if self.header_of(child) == header and (member := self.read(child, inner, header)):
                    name.members.append(member)
            elif child.kind == CursorKind.FIELD_DECL:
                name.private_fields.append((child.spelling, child.type.spelling))

    def inherit(self) -> None:
        """Overrides have their base's comment, overloads the first one's, constructors and enumerators their type's."""
        everything = [n for names in self.names.values() for n in names]
        types = {n.name: n for n in everything if n.kind == "type"}
        for names in self.names.values():
            _share_among_overloads(names)
        for type_ in (n for n in everything if n.kind in ("type", "enum")):
            _inherit_in(type_, types)


def _inherit_in(type_: Name, types: dict[str, Name]) -> None:
    _share_among_overloads(type_.members)
    for member in type_.members:
        if member.kind in ("type", "enum"):
            _inherit_in(member, types)
        if member.doc:
            continue
        if member.overrides:
            of_bases = [m for b in type_.bases if b in types for m in types[b].members if m.name == member.name]
            member.doc = next((m.doc for m in of_bases if m.doc), "")
        if (member.constructor or member.kind == "enumerator") and not member.doc:
            member.doc = type_.doc


def _share_among_overloads(names: list[Name]) -> None:
    first: dict[str, Name] = {}
    for name in names:
        if name.kind == "function" and name.doc:
            first.setdefault(name.name, name)
    for name in names:
        if name.kind == "function" and not name.doc and name.name in first:
            name.doc, name.group = first[name.name].doc, first[name.name].group


def _plain(cursor: Cursor) -> str:
    return cursor.spelling.split("<")[0] if _is_constructor(cursor) else cursor.spelling


def _is_constructor(cursor: Cursor) -> bool:
    if cursor.kind == CursorKind.CONSTRUCTOR:
        return True
    parent = cursor.semantic_parent
    return (
        cursor.kind == CursorKind.FUNCTION_TEMPLATE
        and parent is not None
        and parent.kind in TYPES
        and cursor.spelling.split("<")[0] == parent.spelling
    )


def _kind(cursor: Cursor) -> str | None:
    if cursor.kind in FUNCTIONS:
        return "function"
    if cursor.kind in TYPES:
        return "type" if cursor.is_definition() else None
    if cursor.kind == CursorKind.ENUM_DECL:
        return "enum" if cursor.is_definition() else None
    if cursor.kind in ALIASES:
        return "alias"
    if cursor.kind in VALUES:
        return "value"
    if cursor.kind == CursorKind.CONCEPT_DECL:
        return "alias"
    if cursor.kind == CursorKind.MACRO_DEFINITION:
        return "macro"
    return None


def _passed_over(cursor: Cursor) -> bool:
    name = _plain(cursor)
    if cursor.kind == CursorKind.MACRO_DEFINITION:
        return name.startswith(("SOFTMETAL_", "TT_LOGGER_", "_")) or name == "sfpi_inline"
    if name in CONVENTIONAL or re.match(r"operator\W", name) or name.startswith(("~", "<deduction guide")):
        return True
    if cursor.kind == CursorKind.CONVERSION_FUNCTION and name.startswith("operator "):
        return True
    if cursor.kind in FUNCTIONS:
        if cursor.is_deleted_method() or cursor.is_copy_constructor() or cursor.is_move_constructor():
            return True
        # A member defined outside its class has been read there.
        if cursor.semantic_parent != cursor.lexical_parent:
            return True
    return not name or "(unnamed" in name or "(anonymous" in name


def _signature(cursor: Cursor, file: comments.File, kind: str) -> str:
    if kind == "macro":
        return file.macro(cursor.extent.start.line)
    start, end = cursor.extent.start, cursor.extent.end
    text = file.between(start.offset, end.offset)
    if kind == "function" and text.startswith("SOFTMETAL_"):
        return _spelled(cursor)
    return comments.tidy(comments.declaration(text, kind, _plain(cursor)), start.column - 1)


def _spelled(cursor: Cursor) -> str:
    """The signature of a function that a macro wrote, from what the compiler knows of it."""
    template, parameters = [], []
    for child in cursor.get_children():
        if child.kind == CursorKind.TEMPLATE_TYPE_PARAMETER and child.spelling:
            template.append(f"typename {child.spelling}")
        elif child.kind == CursorKind.TEMPLATE_NON_TYPE_PARAMETER and child.spelling:
            template.append(f"{child.type.spelling} {child.spelling}")
        elif child.kind == CursorKind.PARM_DECL:
            kind = child.type.spelling
            parameters.append("..." if kind == "auto &&..." else f"{kind} {child.spelling}".strip())
    head = f"template <{', '.join(template)}>\n" if template else ""
    return f"{head}{cursor.result_type.spelling} {cursor.spelling}({', '.join(parameters)})"
