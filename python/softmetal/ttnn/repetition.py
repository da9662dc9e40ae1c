"""Ops that repeat or cut a tensor, or put a border around it: all of them put rows together anew."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from softmetal._native import UserError
from softmetal._native.ttnn import DataType
from softmetal.ttnn import checks, layouts, moves, rows
from softmetal.ttnn import program as p

if TYPE_CHECKING:
    from collections.abc import Sequence

    from softmetal._native.ttnn import MemoryConfig, Shape, Tensor

__all__ = ["chunk", "expand", "pad", "repeat", "repeat_interleave", "split", "stack"]


def _walked(tensor: Tensor, shape: Sequence[int], sizes: list[int], strides: list[int]) -> Tensor:
    return moves.copy_pages(tensor, moves.new_rows(tensor, shape), sizes, strides)


def _page_strides(shape: Sequence[int]) -> list[int]:
    return [math.prod(shape[d + 1 : -1]) for d in range(len(shape) - 1)]


def repeat(
    input_tensor: Tensor, repeat_dims: Sequence[int] | Shape, *, memory_config: MemoryConfig | None = None
) -> Tensor:
    """Repeat a tensor as a whole along its dimensions.

    Args:
        input_tensor: any shape and layout, on a device; the result keeps the layout.
        repeat_dims: how often along each dimension; more of them than dimensions add leading dimensions.
        memory_config: where the result goes; by default where the input is.

    Raises:
        UserError: fewer numbers than dimensions, a number below 1, a tensor on the host.

    """
    checks.on_device("repeat", input_tensor)
    times = list(repeat_dims)
    if len(times) < len(input_tensor.shape) or min(times) < 1:
        raise UserError(f"ttnn.repeat: {times} for shape {input_tensor.shape}; one number, at least 1, a dimension")
    shape = [1] * (len(times) - len(input_tensor.shape)) + list(input_tensor.shape)
    source = rows.reshape(input_tensor, shape)
    return moves.like_input(_repeated(source, times), input_tensor, memory_config)


def _repeated(tensor: Tensor, times: list[int]) -> Tensor:
    shape = list(tensor.shape)
    if times[-1] > 1:  # rows are copied whole: what repeats in a row is repeated as rows of the transposed tensor
        if len(shape) == 1:
            return rows.reshape(_repeated(rows.reshape(tensor, (1, -1)), [times[0], 1]), (-1,))
        turned = moves.transpose(_repeated(tensor, [*times[:-1], 1]), -1, -2)
        return moves.transpose(_repeated(turned, [1] * (len(times) - 2) + [times[-1], 1]), -1, -2)
    source = layouts.in_rows(tensor)
    sizes, strides = [], []
    for size, stride, count in zip(shape, _page_strides(shape), times, strict=False):
        sizes += [count, size]
        strides += [0, stride]
    return _walked(source, [s * t for s, t in zip(shape, times, strict=True)], sizes or [1], strides or [1])


def expand(
    input_tensor: Tensor, output_shape: Sequence[int] | Shape, *, memory_config: MemoryConfig | None = None
) -> Tensor:
    """Repeat dimensions of size 1 until a tensor has a shape.

    Args:
        input_tensor: any shape and layout, on a device; the result keeps the layout.
        output_shape: the shape; -1 keeps a size. More sizes than dimensions add leading dimensions.
        memory_config: where the result goes; by default where the input is.

    Raises:
        UserError: a size other than 1 would change; a tensor on the host.

    """
    added = len(output_shape) - len(input_tensor.shape)
    own = [1] * max(added, 0) + list(input_tensor.shape)
    wanted = [mine if size == -1 else size for mine, size in zip(own, output_shape, strict=False)]
    if added < 0 or any(mine not in (1, size) for mine, size in zip(own, wanted, strict=True)):
        raise UserError(f"ttnn.expand: shape {input_tensor.shape} cannot become {list(output_shape)}")
    times = [size // mine for mine, size in zip(own, wanted, strict=True)]
    return repeat(input_tensor, times, memory_config=memory_config)


def repeat_interleave(
    input_tensor: Tensor, repeats: int, dim: int = 0, *, memory_config: MemoryConfig | None = None
) -> Tensor:
    """Repeat each slice along a dimension, copies next to each other.

    Args:
        input_tensor: any shape and layout, on a device; the result keeps the layout.
        repeats: how often.
        dim: the dimension; negative counts from the end.
        memory_config: where the result goes; by default where the input is.

    Raises:
        UserError: no such dimension, a number below 1, a tensor on the host.

    """
    checks.on_device("repeat_interleave", input_tensor)
    rank = len(input_tensor.shape)
    at = checks.dimension("repeat_interleave", dim, rank)
    if repeats < 1:
        raise UserError(f"ttnn.repeat_interleave: {repeats} times; at least once")
    shape = list(input_tensor.shape)
    spread = repeat(rows.unsqueeze(input_tensor, at + 1), [1] * (at + 1) + [repeats] + [1] * (rank - at - 1))
    result = rows.reshape(spread, [*shape[:at], shape[at] * repeats, *shape[at + 1 :]])
    return moves.like_input(result, input_tensor, memory_config)


def stack(tensors: Sequence[Tensor], dim: int = 0, *, memory_config: MemoryConfig | None = None) -> Tensor:
    """Join tensors of one shape along a new dimension.

    Args:
        tensors: on one device, of one type and shape.
        dim: where the new dimension is; negative counts from the end of the result.
        memory_config: where the result goes; by default where the first tensor is.

    Raises:
        UserError: shapes or types that differ, a tensor on the host.

    """
    return rows.concat([rows.unsqueeze(tensor, dim) for tensor in tensors], dim, memory_config=memory_config)


def split(
    input_tensor: Tensor,
    split_size: int | Sequence[int],
    dim: int = 0,
    *,
    memory_config: MemoryConfig | None = None,
) -> list[Tensor]:
    """Cut a tensor along a dimension.

    Args:
        input_tensor: any shape and layout, on a device; the parts keep the layout.
        split_size: the size of a part (the last may be smaller), or the sizes of all.
        dim: the dimension; negative counts from the end.
        memory_config: where the parts go; by default where the input is.

    Raises:
        UserError: no such dimension, sizes that do not add up, a tensor on the host.

    """
    checks.on_device("split", input_tensor)
    shape = list(input_tensor.shape)
    at = checks.dimension("split", dim, len(shape))
    if isinstance(split_size, int):
        step = max(split_size, 1)
        sizes = [min(step, shape[at] - begin) for begin in range(0, shape[at], step)]
    else:
        sizes = list(split_size)
    if sum(sizes) != shape[at] or min(sizes) < 1 or (isinstance(split_size, int) and split_size < 1):
        raise UserError(f"ttnn.split: {split_size} for {shape[at]} elements along dimension {dim}")
    parts, begin = [], 0
    for size in sizes:
        start, end = [0] * len(shape), list(shape)
        start[at], end[at] = begin, begin + size
        parts.append(rows.slice_tensor(input_tensor, start, end, memory_config=memory_config))
        begin += size
    return parts


def chunk(input_tensor: Tensor, chunks: int, dim: int = 0) -> list[Tensor]:
    """Cut a tensor along a dimension into a number of parts of one size; the last may be smaller.

    Args:
        input_tensor: any shape and layout, on a device.
        chunks: how many parts; there may be fewer where sizes do not divide.
        dim: the dimension; negative counts from the end.

    Raises:
        UserError: no such dimension, a number below 1, a tensor on the host.

    """
    at = checks.dimension("chunk", dim, len(input_tensor.shape))
    if chunks < 1:
        raise UserError(f"ttnn.chunk: {chunks} parts; at least 1")
    return split(input_tensor, -(-input_tensor.shape[at] // chunks), at)


def pad(
    input_tensor: Tensor,
    padding: Sequence[tuple[int, int]],
    value: float = 0.0,
    *,
    use_multicore: bool = True,
    memory_config: MemoryConfig | None = None,
) -> Tensor:
    """Put a border around a tensor.

    Args:
        input_tensor: any shape and layout, on a device; the result keeps the layout.
        padding: elements (before, after) for each dimension, or for the last ones.
        value: what the border holds.
        use_multicore: accepted; all cores are used.
        memory_config: where the result goes; by default where the input is.

    Raises:
        UserError: more pairs than dimensions, a number below 0, a tensor on the host.

    """
    del use_multicore
    checks.on_device("pad", input_tensor)
    shape = list(input_tensor.shape)
    pairs = [tuple(pair) for pair in padding]
    if len(pairs) > len(shape) or any(len(pair) != 2 or min(pair) < 0 for pair in pairs):
        raise UserError(
            f"ttnn.pad: padding {list(padding)} for shape {input_tensor.shape}; pairs of numbers, at least 0"
        )
    borders = [(0, 0)] * (len(shape) - len(pairs)) + pairs
    if not any(before + after for before, after in borders):
        return input_tensor
    return moves.like_input(_bordered(layouts.in_rows(input_tensor), borders, value), input_tensor, memory_config)


def _bordered(source: Tensor, borders: Sequence[tuple[int, ...]], value: float) -> Tensor:
    shape = list(source.shape)
    sizes = [before + size + after for size, (before, after) in zip(shape, borders, strict=True)]
    out = moves.new_rows(source, sizes)
    cores, work = p.shares(out, math.prod(sizes[:-1]))
    walk = [len(shape) - 1, *sizes[:-1], *shape[:-1], *(before for before, _ in borders[:-1])]
    page = source.buffer_aligned_page_size()
    layout = [page, source.element_size(), borders[-1][0], shape[-1], sizes[-1], element_bits(value, source.dtype)]
    reader = p.kernel(
        "read_padded.cpp",
        cores,
        p.reader(),
        compile_time_args=[*layout, *p.accessors(source)],
        args=p.runtime_args(work, lambda s: (source.buffer_address(), s.first, s.count, *walk)),
    )
    return rows.assembled(source, out, reader, page, work)


def element_bits(value: float, dtype: DataType) -> int:
    """Return a number's bits as an element of a type whose elements stand alone."""
    if dtype == DataType.BFLOAT16:  # rounded to nearest, ties to even
        wide = checks.float_bits(value)
        return (wide + 0x7FFF + (wide >> 16 & 1)) >> 16
    if dtype == DataType.FLOAT32:
        return checks.float_bits(value)
    bits = 8 * {DataType.UINT8: 1, DataType.UINT16: 2}.get(dtype, 4)
    return int(value) & ((1 << bits) - 1)
