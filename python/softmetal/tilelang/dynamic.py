"""Kernels whose sizes are known only when they are called: kept as IR, compiled for each set of sizes once."""

from __future__ import annotations

import functools
import json

import tvm
import tvm_ffi

SOURCE = "function.json"
CONFIGS = "configs.json"


def free_sizes(func) -> list:
    """Variables that shapes, the launch grid or allocations of a PrimFunc depend on."""
    return list(tvm_ffi.get_global_func("softmetal.tilelang.free_sizes")(func))


def source_files(func, configs: dict) -> dict[str, str]:
    """What a module keeps in place of generated files: the function and the settings to compile it with."""
    plain = {key: dict(value.items()) if hasattr(value, "items") else str(value) for key, value in configs.items()}
    return {SOURCE: tvm.ir.save_json(func), CONFIGS: json.dumps(plain, sort_keys=True, default=str)}


def _size_of(func, size, values) -> int:
    """The value of one size variable, from the shapes of the tensors or from the numbers of a call."""
    from . import UserError

    for param, value in zip(func.params, values, strict=True):
        if param not in func.buffer_map:
            if param.same_as(size):
                return int(value)
            continue
        for extent, known in zip(func.buffer_map[param].shape, value.shape, strict=True):
            if size.same_as(extent):
                return int(known)
    raise UserError(
        f"the size {size.name} is no dimension of a tensor and no number among the kernel's parameters; "
        "make it one of them"
    )


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
        return files
    func = _function(files[SOURCE])
    sizes = tuple(_size_of(func, size, values) for size in free_sizes(func))
    return _compiled(files[SOURCE], files[CONFIGS], sizes)
