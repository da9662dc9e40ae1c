"""Text of a header: which comment belongs to which lines, and a declaration without its body. Knows no compiler.

The rule that the headers follow:
- a block of `//` lines directly above a declaration is its comment, and that of the declarations that follow it
  without an empty line and without a comment of their own (a group);
- `// ...` behind a declaration on its line is its own comment;
- `// ---- title` opens a section.
"""

from __future__ import annotations

import re
import textwrap

_SECTION = re.compile(r"//\s*-{2,}\s*(.*?)\s*-*$")
_WORDS = re.compile(
    r"\b(FORCE_INLINE|ALWI|SOFTMETAL_EXPORT|sfpi_inline|inline)\s+|\[\[(maybe_unused|noreturn|nodiscard)\]\]\s*"
    r'|\[\[deprecated\("[^"]*"\)\]\]\s*'
)
_SILENT = re.compile(r"//\s*(clang-format (on|off)|NOLINT.*)\s*$")


class File:
    """One header's text."""

    def __init__(self, text: str) -> None:
        """Reads comments and sections of `text`."""
        self.data = text.encode()
        self.lines = ["", *text.split("\n")]

    @property
    def purpose(self) -> str:
        """The comment that opens the file."""
        block = []
        for line in self.lines[1:]:
            if not line.startswith("//"):
                break
            block.append(line)
        return _join(block)

    def between(self, start: int, end: int) -> str:
        """The text from byte `start` to byte `end`."""
        return self.data[start:end].decode()

    def macro(self, line: int) -> str:
        """`#define NAME(parameters)` without what it stands for."""
        return re.match(r"\s*#\s*define\s+\w+(\([^)]*\))?", self.lines[line]).group(0).strip()

    def macros(self) -> list[tuple[str, str]]:
        """(name, comment) of the macros that have one."""
        found = []
        for line, text in enumerate(self.lines):
            if defined := re.match(r"\s*#\s*define\s+(\w+)", text):
                comment, _ = self._block_above(line)
                found.append((defined.group(1), comment))
        return [pair for pair in found if pair[1]]

    def comment_of(self, start: int, end: int) -> tuple[str, int, str]:
        """(comment, line at which its group starts, section) of the declaration on lines `start` to `end`."""
        section = self._section(start)
        above, top = self._block_above(start)
        behind = self._behind(start, end)
        if above or behind:
            return " ".join(filter(None, (above, behind))), top or start, section
        line = start - 1
        while line > 0 and self._continues_group(line, self.lines[start]):
            if self._indent(line) == self._indent(start):
                above, top = self._block_above(line)
                if above:
                    return above, top, section
            line -= 1
        return "", 0, section

    def _indent(self, line: int) -> int:
        return len(self.lines[line]) - len(self.lines[line].lstrip())

    def _continues_group(self, line: int, declaration: str) -> bool:
        """Whether the line may stand between a comment and `declaration`: macros and what macros write keep apart."""
        text = self.lines[line].strip()
        for kind in ("#", "SOFTMETAL_"):
            if text.startswith(kind) or declaration.startswith(kind):
                return text.startswith(kind.replace("#", "#define")) and declaration.startswith(kind)
        return bool(text) and not re.match(r"(public|private|protected):|namespace\b", text)

    def _block_above(self, line: int) -> tuple[str, int]:
        block, at = [], line - 1
        while at > 0 and self.lines[at].strip().startswith("//"):
            text = self.lines[at].strip()
            if _SECTION.match(text):
                break
            if not _SILENT.match(text):
                block.insert(0, text)
            at -= 1
        if at == 0 or not block:  # what opens the file is the file's
            return "", 0
        return _join(block), at + 1

    def _behind(self, start: int, end: int) -> str:
        for line in {start, end}:
            found = re.search(r"[;,{})]\s*(//.*)$|\S\s{2,}(//.*)$", self.lines[line])
            if found and not _SILENT.match(found.group(1) or found.group(2)):
                return _join([found.group(1) or found.group(2)])
        return ""

    def _section(self, line: int) -> str:
        for at in range(line - 1, 0, -1):
            found = _SECTION.match(self.lines[at].strip())
            if found:
                return found.group(1).rstrip(" -")
            if re.match(r"^(class|struct|namespace|}|};)", self.lines[at]) and not self.lines[at].startswith(
                "namespace"
            ):
                return ""
        return ""


def _join(block: list[str]) -> str:
    lines = [line.strip()[2:].removeprefix("/").removeprefix(" ").rstrip() for line in block]
    paragraphs, current = [], []
    for line in lines:
        if not line:
            paragraphs.append(" ".join(current))
            current = []
        elif line.startswith("- "):
            paragraphs.append(" ".join(current))
            current = [line]
        else:
            current.append(line.strip())
    paragraphs.append(" ".join(current))
    return "\n\n".join(p for p in paragraphs if p)


def without_comments(text: str) -> str:
    """`text` without `//` comments."""
    return re.sub(r"[ \t]*//[^\n]*", "", text)


def declaration(text: str, kind: str, name: str) -> str:
    """A declaration as written, without body, initializer list, comments and attributes."""
    text = without_comments(text)
    if kind in ("type", "enum"):
        text = text.split("{")[0]
        return re.sub(r"\s+:\s*$", "", text)
    if kind == "function":
        return _WORDS.sub("", _head(text, name))
    return text.rstrip("; \n")


def _head(text: str, name: str) -> str:
    """Up to the end of a function's parameters and what qualifies them."""
    found = re.search(rf"\b{re.escape(name)}\s*\(", text)
    at, depth = (found.end() if found else text.find("(") + 1), 1
    while at < len(text) and depth:
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        at += 1
    tail = re.match(r"\s*(const\b|noexcept\b|override\b|&&?|->\s*[\w:<>&*() ]+|\s)*", text[at:])
    return text[:at] + (tail.group(0).rstrip() if tail else "")


def tidy(text: str, indent: int) -> str:
    """`text`, whose first line started at column `indent`, moved to the left edge and broken anew where it is long."""
    lines = textwrap.dedent(" " * indent + text).strip().removesuffix("override").rstrip().split("\n")
    kept: list[str] = []
    for line in lines:
        if kept and line.startswith(" "):
            kept[-1] += ("" if kept[-1].endswith("(") else " ") + line.strip()
        else:
            kept.append(line)
    return "\n".join(_broken_at_commas(line) for line in kept)


def _broken_at_commas(line: str) -> str:
    head, bracket, parameters = line.partition("(")
    held = head.replace(" ", "\0") + bracket + re.sub(r"(?<!,) ", "\0", parameters)
    filled = textwrap.fill(held, 110, subsequent_indent="    ", break_long_words=False, break_on_hyphens=False)
    return filled.replace("\0", " ")
