"""A progress bar for anything that takes longer than two seconds; silent where nobody watches."""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

_PATIENCE_SECONDS = 2.0
_REFRESH_SECONDS = 0.1
_FLOPS_PER_TILE_PRODUCT = 2 * 32**3


def _expected_products(directory: Path) -> float | None:
    try:
        flops = json.loads((directory / "plan.json").read_text()).get("flops", 0)
    except (OSError, ValueError):
        return None
    return flops / _FLOPS_PER_TILE_PRODUCT or None


def progress(worker: threading.Thread, directory: Path, products: Callable[[], int]) -> None:
    """Wait for `worker`; after two seconds show how much of the plan's matrix work is done (stderr, terminals only)."""
    worker.join(_PATIENCE_SECONDS)
    if not worker.is_alive():
        return
    if not sys.stderr.isatty():
        _join(worker)
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    total = _expected_products(directory)
    columns = (TextColumn("simulating"), BarColumn(), TextColumn("{task.percentage:>3.0f} %"), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("simulating", total=total)
        while worker.is_alive():
            bar.update(task, completed=products())
            time.sleep(_REFRESH_SECONDS)


def _join(worker: threading.Thread) -> None:
    # In slices: a plain join() cannot be interrupted from the keyboard.
    while worker.is_alive():
        worker.join(_REFRESH_SECONDS)
