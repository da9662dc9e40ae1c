"""Native half of the softmetal package."""

from collections.abc import Mapping
import os

from softmetal._native import ttnn as ttnn


class Error(RuntimeError):
    pass

class UserError(Error):
    pass

class UnsupportedError(Error):
    pass

class ConfigError(Error):
    pass

class StoppedError(Error):
    pass

class InternalError(Error):
    pass

class KernelFault(UserError):
    pass

class HangError(UserError):
    pass

class CompileError(UserError):
    pass

def run_plan(directory: str | os.PathLike, tensors: list, scalars: Mapping[str, int] = {}) -> None:
    """
    Runs <directory>/plan.json on tensors given as (address, shape, strides, dtype), and numbers by name.
    """

def close_device() -> None:
    """Closes the device that run_plan keeps open."""

def last_report_json() -> str:
    """
    The report of the last launch in this process as JSON text; empty before the first.
    """

def last_report_table() -> str:
    """The same as a table for a terminal."""

def progress_tile_products() -> int:
    """Tile products done by the launch under way, for a progress bar."""

def watch_waits(show: object) -> None:
    """
    While a call waits for the simulation, check for signals and call show(seconds, over) about 20 times a second.
    """

def unwatch_waits() -> None:
    """Neither any more."""

def machine_json(name: str) -> str:
    """
    The machine description: name, board, clock, grid, memories, peak rates.
    """

def machine_names() -> list[str]:
    """The chips that can be simulated."""

def toolchain_json() -> str:
    """The kernel compiler in use, as JSON text."""
