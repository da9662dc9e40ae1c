"""Which core does what: blocks of a launch, or parts of a product's output, in lines made from a program of plan.json.

Knows nothing of buffers and paths.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any

TILE = 32
Core = tuple[int, int]


def _columns(program: dict[str, Any], *names: str) -> dict[Core, tuple[int, ...]]:
    """Runtime arguments of these names by core, of the first kernel that has them all."""
    for kernel in program["kernels"]:
        args = kernel.get("runtime_args", {"columns": []})
        if set(names) <= set(args["columns"]):
            at = [args["columns"].index(name) for name in names]
            return {tuple(row["core"]): tuple(row["values"][i] for i in at) for row in args["rows"]}
    return {}


def _several(count: int, what: str) -> str:
    return f"{count} {what}{'s' * (count != 1)}"


def _span(cores: list[Core]) -> str:
    return f"core {cores[0]}" if len(cores) == 1 else f"cores {cores[0]} to {cores[-1]}"


def _runs(runs: dict[Core, tuple[int, ...]]) -> Iterator[str]:
    """Runs of blocks, cores with equally long runs together."""
    lengths: dict[int, list[Core]] = {}
    for core, (_, length) in runs.items():
        lengths.setdefault(length, []).append(core)
    for length, cores in lengths.items():
        first, last = runs[cores[0]][0], runs[cores[-1]][0] + length - 1
        yield f"  {_span(cores)}: {_several(length, 'block')} each, from block {first} to {last}"


def _ranges(numbers: tuple[int, ...]) -> str:
    """Numbers in their order; those that follow each other, up or down, as `first to last`."""
    parts: list[list[int]] = []
    for number in numbers:
        run = parts[-1] if parts else []
        if run and number - run[-1] in (-1, 1) and (len(run) == 1 or number - run[-1] == run[1] - run[0]):
            run.append(number)
        else:
            parts.append([number])
    return ", ".join(f"{run[0]} to {run[-1]}" if len(run) > 2 else ", ".join(map(str, run)) for run in parts)


def _lists(program: dict[str, Any], counts: dict[Core, tuple[int, ...]]) -> Iterator[str]:
    most = max(count for (count,) in counts.values())
    lists = _columns(program, *(f"block_{i}" for i in range(most)))
    yield "  the blocks of each core, in their order:"
    for _, line in groupby(lists, key=lambda core: core[1]):
        cores = list(line)
        blocks = "; ".join(_ranges(lists[core][: counts[core][0]]) for core in cores)
        yield f"    {_span(cores)}: {blocks}"


def _parts_of_output(program: dict[str, Any], corners: dict[Core, tuple[int, ...]]) -> Iterator[str]:
    output = next((tensor["name"] for tensor in program["tensors"] if tensor["role"] != "input"), "the output")
    yield f"  parts of {output}, by their first row and column:"
    for _, line in groupby(corners, key=lambda core: core[1]):
        cores = list(line)
        rows = {corners[core][0] * TILE for core in cores}
        columns = ", ".join(str(corners[core][1] * TILE) for core in cores)
        if len(rows) == 1:
            yield f"    {_span(cores)}: row {rows.pop()}, column{'s' * (len(cores) != 1)} {columns}"
        else:
            places = ", ".join(f"({corners[core][0] * TILE}, {corners[core][1] * TILE})" for core in cores)
            yield f"    {_span(cores)}: {places}"


def who_does_what(program: dict[str, Any]) -> Iterator[str]:
    """Lines that say which core does which block of the launch, or which part of a product's output."""
    if runs := _columns(program, "first_block", "blocks"):
        yield from _runs(runs)
    elif counts := _columns(program, "blocks", "block_0"):
        yield from _lists(program, {core: count[:1] for core, count in counts.items()})
    elif corners := _columns(program, "first_row", "first_col"):
        yield from _parts_of_output(program, corners)
