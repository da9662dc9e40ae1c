"""What cores did and when, as a picture: record_timeline watches a device while programs run on it."""

from __future__ import annotations

import html
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from softmetal._native.ttnn import SpanRecorder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from softmetal._native.ttnn import MeshDevice

__all__ = ["Timeline", "record_timeline"]

_TRACKS = ("BRISC", "NCRISC", "TRISC0", "TRISC1", "TRISC2", "unpack", "math", "pack")
_COLOURS = {"kernel": "#9ecae9", "unpack": "#54a24b", "FPU": "#f58518", "SFPU": "#eeca3b", "pack": "#b279a2"}
_WAIT = "#e45756"
_WIDTH, _LEFT, _ROW = 900, 76, 15  # pixels
_CORES = 4  # drawn at most

Span = tuple[int, int, int, int, int, str]  # core x and y, track, first cycle, last cycle, what


@dataclass
class Timeline:
    """What the cores of a device did while record_timeline watched; notebooks show it as a picture.

    Args:
        spans: (core x, core y, track, first cycle, last cycle, what). Tracks 0 to 4 are BRISC, NCRISC and TRISC0 to 2
            with kernels and what they waited for; 5 to 7 are unpack, math and pack, the units of the tile engine.

    """

    spans: list[Span] = field(default_factory=list)

    @property
    def cores(self) -> list[tuple[int, int]]:
        """The cores (x, y) that did something, row by row."""
        return sorted({(x, y) for x, y, *_ in self.spans}, key=lambda core: (core[1], core[0]))

    def waits(self, x: int, y: int) -> dict[str, int]:
        """Cycles that the processors of a core waited, by what for, longest first.

        Args:
            x: the core's column.
            y: the core's row.

        """
        total: dict[str, int] = {}
        for at_x, at_y, track, start, end, what in self.spans:
            if (at_x, at_y) == (x, y) and track < 5 and what != "kernel":
                total[what] = total.get(what, 0) + end - start
        return dict(sorted(total.items(), key=lambda item: -item[1]))

    def svg(self, cores: int = _CORES) -> str:
        """Draw the first cores' tracks as SVG text. Point at a bar to read what it is and its cycles.

        Args:
            cores: how many at most.

        """
        chosen = self.cores[:cores]
        if not chosen:
            return '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"></svg>'
        shown = [span for span in self.spans if (span[0], span[1]) in chosen]
        first, last = min(span[3] for span in shown), max(span[4] for span in shown)
        scale = (_WIDTH - _LEFT - 4) / max(last - first, 1)
        parts, top = [], 4
        for x, y in chosen:
            parts.append(_text(4, top + 11, f"core ({x},{y})"))
            for track, name in enumerate(_TRACKS):
                top += _ROW
                parts.append(_text(10, top + 11, name))
                own = [s for s in shown if s[:3] == (x, y, track)]
                parts += [_bar(bar, top, first, scale) for bar in _bars(own, first, scale)]
            top += _ROW + 6
        parts.append(_text(_LEFT, top + 11, f"cycle {first:,} to {last:,}"))
        parts += _legend(top + _ROW + 4)
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{top + 2 * _ROW + 8}" '
            f'font-family="sans-serif">{"".join(parts)}</svg>'
        )

    def _repr_svg_(self) -> str:
        return self.svg()

    def __repr__(self) -> str:
        """Tell how much there is."""
        return f"Timeline({len(self.spans)} spans of {len(self.cores)} cores)"


def _bars(spans: list[Span], first: int, scale: float) -> Iterator[Span]:
    """Give spans that can be seen: kernels below, and of others those that do not begin within a pixel of the last."""
    yield from (span for span in spans if span[5] == "kernel")
    end = -1.0
    for span in sorted((s for s in spans if s[5] != "kernel"), key=lambda s: s[3]):
        if (span[4] - first) * scale > end + 0.5:
            yield span
            end = max((span[4] - first) * scale, (span[3] - first) * scale + 0.5)


def _bar(span: Span, top: int, first: int, scale: float) -> str:
    *_, start, end, what = span
    left, width = _LEFT + (start - first) * scale, max((end - start) * scale, 0.5)
    return (
        f'<rect x="{left:.1f}" y="{top + 2}" width="{width:.1f}" height="{_ROW - 4}" '
        f'fill="{_COLOURS.get(what, _WAIT)}"><title>{html.escape(what)}: cycles {start:,} to {end:,}</title></rect>'
    )


def _legend(top: int) -> Iterator[str]:
    left = _LEFT
    for name, colour in {**_COLOURS, "waiting": _WAIT}.items():
        yield f'<rect x="{left}" y="{top}" width="11" height="11" fill="{colour}"/>'
        yield _text(left + 16, top + 10, "kernel runs" if name == "kernel" else name)
        left += 90


def _text(x: int, y: int, text: str) -> str:
    return f'<text x="{x}" y="{y}" font-size="11">{html.escape(text)}</text>'


@contextmanager
def record_timeline(device: MeshDevice) -> Iterator[Timeline]:
    """Watch what the cores of a device do.

        with ttnn.record_timeline(device) as timeline:
            ttnn.exp(a)
        timeline  # in a notebook: the picture

    Args:
        device: of a mesh, its first device is watched. Simulation takes longer while it is.

    Returns:
        A Timeline, filled when the block ends.

    Raises:
        UserError: the device is closed.

    """
    timeline, recorder = Timeline(), SpanRecorder(device)
    try:
        yield timeline
    finally:
        timeline.spans = recorder.stop()
