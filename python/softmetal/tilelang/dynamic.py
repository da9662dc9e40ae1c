"""Kernels whose sizes are known only when they are called: kept as IR, compiled for each set of sizes once."""

from __future__ import annotations

import functools
import json

import tvm
import tvm_ffi

from .launch import OUTPUTS, checked_number

SOURCE = "function.json"
CONFIGS = "configs.json"


def free_sizes(func) -> list:
    """Variables that shapes, the launch grid or allocations of a PrimFunc depend on."""
    return list(tvm_ffi.get_global_func("softmetal.tilelang.free_sizes")(func))


def source_files(func, configs: dict) -> dict[str, str]:
    """What a module keeps in place of generated files: the function and the settings to compile it with."""
    plain = {key: dict(value.items()) if hasattr(value, "items") else str(value) for key, value in configs.items()}
    return {SOURCE: tvm.ir.save_json(func), CONFIGS: json.dumps(plain, sort_keys=True, default=str)}


def _sizes(func, wanted, values) -> dict:
    """The values of size variables, from the shapes of the tensors and from the numbers of a call."""
    from . import UserError

    known, equations = {}, []
    for param, value in zip(func.params, values, strict=True):
        if param not in func.buffer_map:
            if any(param.same_as(size) for size in wanted):
                known[param] = checked_number(param.name, str(param.dtype), value, str(func.attrs["global_symbol"]))
            continue
        if value is None or isinstance(value, int):  # an output, or a T.ptr: other arguments give its sizes
            continue
        shape = func.buffer_map[param].shape
        if len(shape) != len(value.shape):
            name = func.buffer_map[param].name
            raise UserError(f"{name} has {len(value.shape)} dimensions, the kernel was written for {len(shape)}")
        numbers = [int(number) for number in value.shape]
        if tvm.DataType(func.buffer_map[param].dtype).bits == 4:
            numbers[-1] *= 2  # two elements in a byte
        equations += zip(shape, numbers, strict=True)
    # Each dimension with one unknown variable gives its value; again, as long as there are new ones.
    progress = True
    while progress:
        progress = False
        for extent, number in equations:
            unknown = [size for size in wanted if size not in known and _mentions(extent, size)]
            if len(unknown) == 1 and (solved := _solve(extent, number, unknown[0], known)) is not None:
                known[unknown[0]] = solved
                progress = True
    for size in wanted:
        if size not in known:
            raise UserError(
                f"the size {size.name} follows from no dimension of a tensor and is no number among the kernel's "
                "parameters; make it one of them"
            )
    return {size: int(known[size]) for size in wanted}


def _mentions(expr, size) -> bool:
    found = []
    tvm.tirx.stmt_functor.post_order_visit(expr, lambda node: found.append(node.same_as(size)))
    return any(found)


def _solve(extent, number: int, size, known) -> int | None:
    """The value of a variable for which a linear expression equals a number."""
    values = {var: tvm.tirx.IntImm(var.dtype, int(value)) for var, value in known.items()}
    terms = tvm.arith.detect_linear_equation(tvm.tirx.stmt_functor.substitute(extent, values), [size])
    if not terms:
        return None
    factor, rest = (tvm.arith.Analyzer().simplify(term) for term in terms)
    if not all(isinstance(term, tvm.tirx.IntImm) for term in (factor, rest)) or int(factor) == 0:
        return None
    return (number - int(rest)) // int(factor)


@functools.lru_cache(maxsize=256)
def _function(source: str):
    return tvm.ir.load_json(source)


@functools.lru_cache(maxsize=1024)
def _compiled(source: str, configs: str, sizes: tuple[int, ...]) -> dict[str, str]:
    from . import pipeline

    func = _function(source)
    values = {size: tvm.tirx.IntImm(size.dtype, value) for size, value in zip(free_sizes(func), sizes, strict=True)}
    return pipeline.generate(
        tvm_ffi.get_global_func("softmetal.tilelang.specialize")(func, values), json.loads(configs)
    )


def files_for(files: dict[str, str], values) -> dict[str, str]:
    """The generated files for the sizes of a call; `values` are its arguments in order, tensors and numbers."""
    if SOURCE not in files:
        return {name: text for name, text in files.items() if name != OUTPUTS}
    func = _function(files[SOURCE])
    sizes = _sizes(func, free_sizes(func), values)
    return _compiled(files[SOURCE], files[CONFIGS], tuple(sizes.values()))
