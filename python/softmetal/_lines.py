"""Lines of generated kernels, and the lines of the user's file that they come from; nothing else of kernels."""

from __future__ import annotations

import linecache
import re
from pathlib import Path

_MARK = re.compile(r"^( *// )--> (.+):(\d+)$", re.MULTILINE)  # as the compiler prints it
_SOURCE = re.compile(r"^ *// (\S+:\d+  .*)$")  # as it stands in the file
_PLACE = re.compile(r"([\w-]+\.cpp):(\d+)")
_LONGEST = 90


def with_source_text(text: str) -> str:
    """A kernel whose marks `// --> FILE:LINE` name the file and show the line's text, which later edits may move."""

    def shown(mark: re.Match[str]) -> str:
        file, line = mark[2], int(mark[3])
        source = linecache.getline(file, line).strip()
        source = source if len(source) <= _LONGEST else source[: _LONGEST - 3] + "..."
        return f"{mark[1]}{Path(file).name}:{line}  {source.rstrip(chr(92))}".rstrip()

    return _MARK.sub(shown, text)


def source_of(kernel: Path, line: int) -> str | None:
    """`FILE:LINE  text` of the user's statement that a line of a generated kernel belongs to."""
    if not kernel.is_file():
        return None
    for text in reversed(kernel.read_text(encoding="utf-8").splitlines()[:line]):
        if mark := _SOURCE.match(text):
            return mark[1]
    return None


def with_sources(message: str, directory: Path) -> str:
    """An error's message, and for each line of a kernel that it names the user's line which that comes from."""
    lines = []
    for name, line in dict.fromkeys(_PLACE.findall(message)):
        if source := source_of(directory / name, int(line)):
            lines.append(f"\n{name}:{line} comes from {source}")
    return message + "".join(lines)
