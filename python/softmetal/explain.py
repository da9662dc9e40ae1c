"""What `softmetal explain` and `softmetal compile --ir` print: the plan of a kernel in words, its IR pass by pass."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterator
from typing import Any

from softmetal.explain_blocks import who_does_what

PATHS = {
    "gemm": "the GEMM schedule on the tile engine",
    "engine": "the tile engine",
    "scalar": "scalar code on one RISC-V processor of each core",
}


def _bytes(number: int) -> str:
    return f"{number:,} bytes"


def _cores(rectangles: list[list[int]]) -> int:
    return sum((x1 - x0 + 1) * (y1 - y0 + 1) for x0, y0, x1, y1 in rectangles)


def _tensors(program: dict[str, Any]) -> Iterator[str]:
    for tensor in program["tensors"]:
        shape = "x".join(map(str, tensor["shape"])) or "one number"
        layout = (
            f"tiles of {tensor['tile_format']}, padded to {'x'.join(map(str, tensor['padded_shape']))}"
            if tensor["layout"] == "tile"
            else "row-major"
        )
        pages = f"pages of {tensor['page_size']} bytes"
        yield f"  {tensor['name']}: {tensor['role']}, {shape} {tensor['dtype']}, {layout}, {pages}"


def _memory(program: dict[str, Any]) -> Iterator[str]:
    total = 0
    for buffer in program["circular_buffers"]:
        size, shared = buffer["page_size"] * buffer["num_pages"], buffer["share_with"]
        pages = f"{buffer['num_pages']} page{'s' * (buffer['num_pages'] != 1)} of {buffer['format']}"
        place = "" if shared is None else f", in the memory of circular buffer {shared}"
        name = f"circular buffer {buffer['id']} '{buffer['name']}'"
        yield f"  {name}: {_bytes(size)}, {pages}, holds {buffer['holds']}{place}"
        total += size if shared is None else 0
    for key, text in program["notes"].items():
        if key.startswith("memory at "):
            yield f"    {key.removeprefix('memory at '):>7}  {text}"
    yield f"  in all: {_bytes(total)}"


def _program(program: dict[str, Any]) -> Iterator[str]:
    kernels = ", ".join(f"{kernel['file']} ({kernel['processor'].upper()})" for kernel in program["kernels"])
    yield f"{program['name']}: {PATHS.get(program['path'], program['path'])}"
    for path, reason in program["fallbacks"].items():
        lines = reason.splitlines()
        yield f"  not {PATHS.get(path, path)}: {lines[0]}"
        yield from (f"      {line.strip()}" for line in lines[1:])
    yield f"kernels: {kernels}, on {_cores(program['kernels'][0]['cores'])} cores"
    yield from who_does_what(program)
    yield "tensors:"
    yield from _tensors(program)
    yield "memory of a core:"
    yield from _memory(program)
    choices = {key: text for key, text in program["notes"].items() if not key.startswith("memory at ")}
    if choices:
        yield "choices:"
        yield from (f"  {key}: {text}" for key, text in choices.items())


def explain(files: dict[str, str]) -> str:
    """The plan among generated files, in words."""
    plan = json.loads(files["plan.json"])
    count = len(plan["programs"])
    lines = [f"{plan['name']} on {plan['machine']}: {count} program{'s' * (count != 1)}"]
    if not count:
        lines.append("a tensor has no elements, and that leaves nothing to do")
    for program in plan["programs"]:
        lines += ["", *_program(program)]
    return "\n".join(lines)


def _diff(before: str, after: str, name: str) -> str:
    if before == after:
        return f"---- {name}: no change"
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=2)
    return "\n".join([f"---- {name}", *list(lines)[2:]])


def ir_of_one_pass(func, name: str, pass_configs: dict | None = None) -> str:
    """What one pass alone makes of a PrimFunc; one of the GEMM path's after those that it needs."""
    import tvm

    from softmetal.tilelang import UserError, pipeline

    known = sorted({known for passes in pipeline.PATH_PASSES.values() for known in passes})
    if name not in known:
        raise UserError(f"there is no pass {name}; there are {', '.join(known)}")
    mod = tvm.IRModule({func.attrs["global_symbol"]: func})
    with tvm.transform.PassContext(config=pass_configs or {}):
        mod = pipeline.front(mod)
        if name in pipeline.PASSES:
            for needed in pipeline.PASSES[: pipeline.PASSES.index(name)]:
                mod = pipeline.tt_pass(needed)(mod)
        before = next(iter(mod.functions.values())).script()
        after = next(iter(pipeline.tt_pass(name)(mod).functions.values())).script()
    return f"---- before {name}\n{before}\n\n{_diff(before, after, name)}"


def ir_after_each_pass(func, pass_configs: dict | None = None) -> Iterator[str]:
    """The IR of a PrimFunc, then what each pass changes, launch by launch."""
    import tvm

    from softmetal.tilelang import pipeline

    text = func.script()
    yield f"---- as written\n{text}"
    for name, mod in pipeline.front_steps(func):
        after = next(iter(mod.functions.values())).script()
        yield _diff(text, after, name)
        text = after
    with tvm.transform.PassContext(config=pass_configs or {}):
        for launch in pipeline.launches(next(iter(mod.functions.values()))):
            before = launch["func"].script()
            yield f"---- {launch['name']}: {PATHS.get(launch['path'], launch['path'])}"
            if launch["path"] == "engine":
                before = ""
                for name, after in pipeline.engine_steps(launch["func"]):
                    yield _diff(before, after, name) if before else f"---- {name}\n{after}"
                    before = after
                continue
            mod = tvm.IRModule({str(launch["name"]): launch["func"]})
            for name in pipeline.PATH_PASSES.get(str(launch["path"]), ()):
                mod = pipeline.tt_pass(name)(mod)
                after = next(iter(mod.functions.values())).script()
                yield _diff(before, after, name)
                before = after
