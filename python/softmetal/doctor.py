"""What `softmetal doctor` prints: every part that a run needs, where it is, and what to do when it is missing."""

from __future__ import annotations

import importlib.metadata
import json
import os
import shutil

from rich.console import Console
from rich.table import Table

from softmetal import _native
from softmetal._errors import ConfigError


def _version(package: str) -> str | None:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return None


def _rows() -> list[tuple[str, str, str]]:
    """(what, state, found or remedy), the state one of "ok", "missing", "optional"."""
    rows = []
    try:
        tools = json.loads(_native.toolchain_json())
        rows.append(("kernel compiler", "ok", f"{tools['compiler']} ({tools['version']})"))
        rows.append(("kernel headers", "ok", tools["device_include_dir"]))
        rows.append(("kernel cache", "ok", tools["cache_dir"]))
    except ConfigError as error:
        rows.append(("kernel compiler", "missing", str(error)))
    for package, remedy in (("tilelang", "pip install 'softmetal[tilelang]'"), ("torch", "pip install torch")):
        version = _version(package)
        rows.append((package, "ok" if version else "optional", version or f"for TileLang kernels: {remedy}"))
    for tool in ("cmake", "g++"):
        path = shutil.which(tool)
        rows.append((tool, "ok" if path else "optional", path or "only needed for host programs in C++"))
    threads = os.environ.get("SOFTMETAL_THREADS") or f"{len(os.sched_getaffinity(0))} (all; SOFTMETAL_THREADS sets it)"
    rows.append(("host threads", "ok", threads))
    for name in _native.machine_names():
        chip = json.loads(_native.machine_json(name))
        grid = f"{chip['grid'][0]}x{chip['grid'][1]} cores at {chip['clock_hz'] / 1e9:.2f} GHz"
        rows.append((f"chip {name}", "ok", f"{chip['name']}: {grid}"))
    return rows


def run_doctor() -> int:
    """Print the table; 0 when everything that a run needs is there."""
    rows = _rows()
    table = Table(title=f"softmetal {_version('softmetal') or '(source tree)'}", title_justify="left")
    for column in ("part", "state", "found"):
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*row)
    Console().print(table)
    return 1 if any(state == "missing" for _, state, _ in rows) else 0
