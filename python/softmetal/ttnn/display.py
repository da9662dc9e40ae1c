"""Pictures and reports for notebooks: the core grid with kernels and buffers, the report of the last run."""

from __future__ import annotations

import html
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from softmetal._machines import default_machine
from softmetal._native import last_report_table
from softmetal._native import ttnn as _native
from softmetal._native.ttnn import CoreRange, CoreRangeSet, MeshDevice, Program, ProgramDescriptor, Tensor
from softmetal.runtime import last_report as _last_report
from softmetal.runtime import machine

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["RunReport", "core_grid_svg", "last_report"]

_CELL = 34  # pixels of a core's side
_MARGIN = 26
_COLOURS = ("#4c78a8", "#f58518", "#54a24b", "#b279a2", "#e45756", "#72b7b2", "#eeca3b", "#9d755d")
_ROLES = {"RISCV_1": "reader", "RISCV_0": "writer", "compute": "compute"}


def _cores(ranges: CoreRangeSet) -> Iterator[tuple[int, int]]:
    for core_range in ranges.ranges():
        for y in range(core_range.start.y, core_range.end.y + 1):
            for x in range(core_range.start.x, core_range.end.x + 1):
                yield x, y


@dataclass(frozen=True)
class _Layer:
    """Something that stands on cores: a name for the legend, a tooltip, the cores."""

    label: str
    detail: str
    cores: CoreRangeSet


def _layers(thing: Any) -> list[_Layer]:
    if isinstance(thing, ProgramDescriptor):
        thing = _native.program_of_descriptor(thing)
    if isinstance(thing, Program):
        kernels = [
            _Layer(f"{k.name} ({_ROLES[k.role]})", f"kernel {k.handle}", k.cores) for k in _native.get_kernels(thing)
        ]
        buffers = [
            _Layer(
                f"circular buffer {', '.join(str(i) for i in sorted(b.config.buffer_indices))}",
                f"{b.config.total_size:,} bytes a core",
                b.cores,
            )
            for b in _native.get_circular_buffers(thing)
        ]
        return kernels + buffers
    if isinstance(thing, CoreRange):
        thing = CoreRangeSet([thing])
    if isinstance(thing, CoreRangeSet):
        return [_Layer("cores", str(thing), thing)]
    if isinstance(thing, Tensor):
        spec = thing.memory_config().shard_spec
        if spec is None:
            return []
        return [_Layer(f"shards of {spec.shape[0]}x{spec.shape[1]}", str(thing.memory_config()), spec.grid)]
    raise TypeError(f"core_grid_svg: a program, its descriptor, a tensor or cores, not {type(thing).__name__}")


def _count(cores: CoreRangeSet) -> str:
    return "1 core" if cores.num_cores() == 1 else f"{cores.num_cores()} cores"


def _text(x: float, y: float, text: str, size: int = 10, anchor: str = "middle") -> str:
    return f'<text x="{x:g}" y="{y:g}" font-size="{size}" text-anchor="{anchor}">{html.escape(text)}</text>'


def _core(x: int, y: int, marks: list[tuple[str, _Layer]]) -> str:
    left, top = _MARGIN + x * _CELL, _MARGIN + y * _CELL
    lines = [f"core (x={x}, y={y})", *[f"{layer.label}: {layer.detail}" for _, layer in marks]]
    parts = [
        f'<g><title>{html.escape(chr(10).join(lines))}</title><rect x="{left}" y="{top}" width="{_CELL - 3}" '
        f'height="{_CELL - 3}" rx="3" fill="{"#f4f4f4" if marks else "none"}" stroke="#bbb"/>'
    ]
    stripe = (_CELL - 9) / max(len(marks), 1)
    for i, (colour, _) in enumerate(marks):
        parts.append(
            f'<rect x="{left + 3}" y="{top + 3 + i * stripe:.1f}" width="{_CELL - 9}" height="{stripe:.1f}" '
            f'fill="{colour}"/>'
        )
    return "".join(parts) + "</g>"


def core_grid_svg(thing: Any, device: MeshDevice | None = None) -> str:
    """Draw the worker grid with what stands on each core, as SVG text. Point at a core to read its kernels and buffers.

    Args:
        thing: a Program, a ProgramDescriptor, a tensor in shards, a CoreRange or a CoreRangeSet.
        device: whose grid is drawn; by default that of the chip that would be opened.

    Raises:
        TypeError: something that stands on no cores.

    """
    layers = _layers(thing)
    if device is not None:
        size = device.compute_with_storage_grid_size()
        columns, rows = size.x, size.y
    else:
        columns, rows = machine(default_machine())["grid"]
    on_core: dict[tuple[int, int], list[tuple[str, _Layer]]] = {}
    for i, layer in enumerate(layers):
        for core in _cores(layer.cores):
            on_core.setdefault(core, []).append((_COLOURS[i % len(_COLOURS)], layer))
    width, height = _MARGIN + columns * _CELL, _MARGIN + rows * _CELL
    parts = [_text(_MARGIN + x * _CELL + _CELL / 2 - 1, _MARGIN - 8, str(x)) for x in range(columns)]
    parts += [_text(_MARGIN - 10, _MARGIN + y * _CELL + _CELL / 2 + 2, str(y)) for y in range(rows)]
    parts += [_core(x, y, on_core.get((x, y), [])) for y in range(rows) for x in range(columns)]
    for i, layer in enumerate(layers):
        top = height + 8 + i * 16
        parts.append(f'<rect x="{_MARGIN}" y="{top}" width="11" height="11" fill="{_COLOURS[i % len(_COLOURS)]}"/>')
        parts.append(
            _text(_MARGIN + 17, top + 10, f"{layer.label}, {_count(layer.cores)}, {layer.detail}", 11, "start")
        )
    height += 16 + 16 * len(layers)
    wide = max(width + 4, 420)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{height}" font-family="sans-serif">'
        + "".join(parts)
        + "</svg>"
    )


@dataclass(frozen=True)
class RunReport:
    """The report of a run: a mapping of its figures that shows itself as a table, in notebooks too.

    Args:
        figures: the keys of docs/performance.md, among them cycles, clock_hz and host_seconds.
        table: the same as a table for people.

    """

    figures: dict[str, Any]
    table: str

    def __getitem__(self, key: str) -> Any:
        return self.figures[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self.figures)

    @property
    def seconds(self) -> float:
        """Simulated time, in seconds."""
        return float(self.figures["cycles"] / self.figures["clock_hz"])

    def __str__(self) -> str:
        return self.table

    __repr__ = __str__

    def _repr_html_(self) -> str:
        return f"<pre>{html.escape(str(self))}</pre>"


def last_report() -> RunReport | None:
    """Return the report of the last run in this process, or None before the first."""
    figures = _last_report()
    return None if figures is None else RunReport(figures, last_report_table())


def attach_pictures() -> None:
    """Let notebooks draw programs and core ranges."""
    for kind in (Program, ProgramDescriptor, CoreRange, CoreRangeSet):
        setattr(kind, "_repr_svg_", core_grid_svg)  # noqa: B010 - a native class
