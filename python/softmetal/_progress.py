"""A progress line for anything that takes longer than two seconds; silent where nobody watches."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from softmetal import _native

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PATIENCE_SECONDS = 2.0
_FLOPS_PER_TILE_PRODUCT = 2 * 32**3


def _somebody_watches() -> bool:
    # In a notebook stderr is no terminal, but the page shows what changes.
    return sys.stderr.isatty() or "ipykernel" in sys.modules


class _Line:
    """The one line of the process: what the wait that is under way shows."""

    def __init__(self) -> None:
        self.expected_products: float | None = None
        self._shown: Any = None
        self._task: Any = None

    def show(self, seconds: float, over: bool) -> None:
        """Draw, or take away when the wait is over. Called by the host call that waits."""
        if over:
            self._hide()
            return
        if seconds < _PATIENCE_SECONDS or not _somebody_watches():
            return
        if self._shown is None:
            self._begin()
        products = _native.progress_tile_products()
        self._shown.update(self._task, completed=products, products=f"{products:,} tile products" if products else "")

    def _begin(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

        columns = (TextColumn("simulating"), BarColumn(), TextColumn("{task.fields[products]}"), TimeElapsedColumn())
        self._shown = Progress(*columns, console=Console(stderr=True), transient=True)
        self._shown.start()
        self._task = self._shown.add_task("simulating", total=self.expected_products, products="")

    def _hide(self) -> None:
        if self._shown is not None:
            self._shown.stop()
            self._shown = None


LINE = _Line()


def watch() -> None:
    """Let every call that waits for the simulation show progress and stop on Ctrl-C."""
    _native.watch_waits(LINE.show)


@contextmanager
def expecting(directory: Path) -> Iterator[None]:
    """Measure progress by the work of a plan while the block runs."""
    try:
        flops = json.loads((directory / "plan.json").read_text()).get("flops", 0)
    except (OSError, ValueError):
        flops = 0
    LINE.expected_products = flops / _FLOPS_PER_TILE_PRODUCT or None
    try:
        yield
    finally:
        LINE.expected_products = None
