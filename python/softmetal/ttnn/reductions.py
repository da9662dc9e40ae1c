"""Reductions along dimensions: sum, mean, max, min, var, std."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from softmetal._native import UserError
from softmetal._native import ttnn as _native
from softmetal._native.ttnn import DataType, Layout, Shape
from softmetal.ttnn import checks, layouts, rows
from softmetal.ttnn import program as p
from softmetal.ttnn.binary import run_binary
from softmetal.ttnn.eltwise_ops import FLOATS, UNARY
from softmetal.ttnn.folds import fold
from softmetal.ttnn.unary import run_unary, write_tiles

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from softmetal._native.ttnn import MemoryConfig, Tensor

__all__ = ["max", "mean", "min", "std", "sum", "var"]

_LOWEST = {DataType.BFLOAT16: 0xFF80, DataType.FLOAT32: 0xFF800000}  # minus infinity


def _dims(name: str, dim: int | Sequence[int] | None, rank: int) -> list[int]:
    given = range(rank) if dim is None else [dim] if isinstance(dim, int) else dim
    dims = sorted({checks.dimension(name, d, rank) for d in given})
    return dims


def reduced(name: str, kind: str, tensor: Tensor, dims: list[int], factor: float) -> Tensor:
    """Reduce one dimension after the other; all of them stay, with size 1."""
    checks.on_device(name, tensor)
    if tensor.dtype not in FLOATS:
        raise UserError(f"ttnn.{name} has no form for {tensor.dtype}; convert it with ttnn.typecast")
    result = layouts.tiled(tensor)
    checks.needs_tiles(name, result)
    if result.dtype not in _LOWEST:
        result = layouts.typecast(result, DataType.BFLOAT16)
    rank = len(tensor.shape)
    for at, dim in enumerate(reversed(dims)):
        last = factor if at == len(dims) - 1 else 1.0
        if dim == rank - 1:
            result = _along(kind, result, "ROW", last)
        elif dim == rank - 2:
            result = _along(kind, result, "COL", last)
        else:
            result = fold("maximum" if kind == "MAX" else "add", result, dim, last)
    return result


def _along(kind: str, tensor: Tensor, direction: str, factor: float) -> Tensor:
    """Reduce the last dimension (ROW) or the one before (COL) of a tensor in tiles."""
    shape = [1] * (2 - len(tensor.shape)) + list(tensor.shape)
    down, across = -(-shape[-2] // 32), -(-shape[-1] // 32)
    sizes = list(tensor.shape)
    sizes[-1 if direction == "ROW" else -2] = 1
    out = _native.allocate_tensor_on_device(
        Shape(sizes), tensor.dtype, Layout.TILE, tensor.device(), p.interleaved(tensor.memory_config())
    )
    deep, step = (across, 1) if direction == "ROW" else (down, across)
    valid = shape[-1 if direction == "ROW" else -2] % 32
    neutral = _LOWEST[tensor.dtype] if kind == "MAX" else 0
    cores, work = p.shares(out, checks.tile_count(out))
    layout = [
        deep,
        step,
        across if direction == "COL" else 1,
        valid,
        int(direction == "ROW"),
        neutral,
        tensor.element_size(),
    ]
    kernels = [
        p.kernel(
            "read_reduced.cpp",
            cores,
            p.reader(),
            compile_time_args=[*layout, *p.accessors(tensor)],
            args=p.runtime_args(work, lambda s: (tensor.buffer_address(), s.first, s.count)),
        ),
        p.kernel(
            "reduce.cpp",
            cores,
            p.compute(DataType.BFLOAT16),
            compile_time_args=[deep],
            defines={"KIND": kind, "DIRECTION": f"REDUCE_{direction}"},
            args=p.runtime_args(work, lambda s: (s.count, checks.float_bits(factor))),
        ),
        write_tiles(out, cores, work),
    ]
    cbs = [
        p.tile_cb(0, tensor.dtype, 4, cores),
        p.tile_cb(1, DataType.BFLOAT16, 1, cores),  # ones, which reductions scale with
        p.tile_cb(2, out.dtype, 2, cores),
    ]
    return p.run(out, [tensor], kernels, cbs)


def _finished(
    result: Tensor, source: Tensor, dims: list[int], keepdim: bool, memory_config: MemoryConfig | None
) -> Tensor:
    if not keepdim:
        kept = [size for d, size in enumerate(source.shape) if d not in dims]
        result = rows.reshape(result, kept or [1])
    if result.dtype != source.dtype:
        result = layouts.typecast(result, source.dtype)
    if memory_config is None or memory_config == result.memory_config():
        return result
    return layouts.to_memory_config(result, memory_config)


def _document(meaning: str) -> Callable[[Callable[..., Tensor]], Callable[..., Tensor]]:
    def decorate(function: Callable[..., Tensor]) -> Callable[..., Tensor]:
        function.__doc__ = f"""{meaning} along dimensions of a tensor.

    Args:
        input_tensor: any shape, float elements, on a device.
        dim: a dimension, several, or None for all; negative counts from the end.
        keepdim: whether the dimensions stay, with size 1.
        memory_config: where the result goes; by default where the input is.

    Returns:
        A tensor of the same type, in tiles; shape [1] when no dimension is left. Sums are kept in fp32; fp32 elements
        lose the 13 bits that TF32 does not hold.

    Raises:
        UserError: the tensor is on the host, has no such dimension or no float elements.

    """
        return function

    return decorate


@_document("Add the elements")
def sum(  # noqa: D103 - _document writes it
    input_tensor: Tensor,
    dim: int | Sequence[int] | None = None,
    keepdim: bool = False,
    *,
    memory_config: MemoryConfig | None = None,
) -> Tensor:
    dims = _dims("sum", dim, len(input_tensor.shape))
    return _finished(reduced("sum", "SUM", input_tensor, dims, 1.0), input_tensor, dims, keepdim, memory_config)


@_document("Average the elements")
def mean(  # noqa: D103 - _document writes it
    input_tensor: Tensor,
    dim: int | Sequence[int] | None = None,
    keepdim: bool = False,
    *,
    memory_config: MemoryConfig | None = None,
) -> Tensor:
    dims = _dims("mean", dim, len(input_tensor.shape))
    count = math.prod(input_tensor.shape[d] for d in dims)
    return _finished(reduced("mean", "SUM", input_tensor, dims, 1 / count), input_tensor, dims, keepdim, memory_config)


@_document("Take the largest of the elements")
def max(  # noqa: D103 - _document writes it
    input_tensor: Tensor,
    dim: int | Sequence[int] | None = None,
    keepdim: bool = False,
    *,
    memory_config: MemoryConfig | None = None,
) -> Tensor:
    dims = _dims("max", dim, len(input_tensor.shape))
    return _finished(reduced("max", "MAX", input_tensor, dims, 1.0), input_tensor, dims, keepdim, memory_config)


@_document("Take the smallest of the elements")
def min(  # noqa: D103 - _document writes it
    input_tensor: Tensor,
    dim: int | Sequence[int] | None = None,
    keepdim: bool = False,
    *,
    memory_config: MemoryConfig | None = None,
) -> Tensor:
    dims = _dims("min", dim, len(input_tensor.shape))
    checks.on_device("min", input_tensor)
    lowest = reduced("min", "MAX", run_unary("neg", UNARY["neg"], input_tensor), dims, -1.0)
    return _finished(lowest, input_tensor, dims, keepdim, memory_config)


@_document("Take the variance of the elements (divided by their number less one)")
def var(  # noqa: D103 - _document writes it
    input_tensor: Tensor,
    dim: int | Sequence[int] | None = None,
    keepdim: bool = False,
    *,
    memory_config: MemoryConfig | None = None,
) -> Tensor:
    dims = _dims("var", dim, len(input_tensor.shape))
    count = math.prod(input_tensor.shape[d] for d in dims)
    if count < 2:
        raise UserError(
            f"ttnn.var: {count} element along dimensions {dims} of shape {input_tensor.shape}; two are needed"
        )
    wide = layouts.typecast(layouts.tiled(input_tensor), DataType.FLOAT32)
    centered = run_binary("subtract", wide, reduced("var", "SUM", wide, dims, 1 / count))
    squares = run_unary("square", UNARY["square"], centered)
    result = reduced("var", "SUM", squares, dims, 1 / (count - 1))
    return _finished(result, input_tensor, dims, keepdim, memory_config)


@_document("Take the standard deviation of the elements (the square root of `var`)")
def std(  # noqa: D103 - _document writes it
    input_tensor: Tensor,
    dim: int | Sequence[int] | None = None,
    keepdim: bool = False,
    *,
    memory_config: MemoryConfig | None = None,
) -> Tensor:
    return run_unary("std", UNARY["sqrt"], var(input_tensor, dim, keepdim), memory_config=memory_config)
