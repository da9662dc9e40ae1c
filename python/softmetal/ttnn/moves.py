"""Ops that change the order of dimensions and no element: transposition and permutation."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from softmetal._native import UserError
from softmetal._native import ttnn as _native
from softmetal._native.ttnn import DataType, Layout, Shape
from softmetal.ttnn import checks, layouts
from softmetal.ttnn import program as p
from softmetal.ttnn.unary import write_tiles

if TYPE_CHECKING:
    from collections.abc import Sequence

    from softmetal._native.ttnn import CoreRangeSet, KernelDescriptor, MemoryConfig, Tensor


__all__ = ["permute", "transpose"]


def write_pages(out: Tensor, cores: CoreRangeSet, work: list[p.Share]) -> KernelDescriptor:
    """Describe the kernel that takes pages of circular buffer 0 to a result."""
    return p.kernel(
        "write_pages.cpp",
        cores,
        p.writer(),
        compile_time_args=[out.buffer_aligned_page_size(), *p.accessors(out)],
        args=p.runtime_args(work, lambda s: (out.buffer_address(), s.first, s.count)),
    )


def copy_pages(source: Tensor, out: Tensor, sizes: Sequence[int], strides: Sequence[int], base: int = 0) -> Tensor:
    """Copy pages: page i of the result is the page of the source that the walk over `sizes` by `strides` meets."""
    cores, work = p.shares(out, math.prod(sizes))
    page = source.buffer_aligned_page_size()
    room = max(page, out.buffer_aligned_page_size())
    walk = [base, len(sizes), *sizes, *strides]
    kernels = [
        p.kernel(
            "read_pages.cpp",
            cores,
            p.reader(),
            compile_time_args=[page, *p.accessors(source)],
            args=p.runtime_args(work, lambda s: (source.buffer_address(), s.first, s.count, *walk)),
        ),
        write_pages(out, cores, work),
    ]
    return p.run(out, [source], kernels, [p.byte_cb(0, source.dtype, room, 4, cores)])


def new_rows(like: Tensor, sizes: Sequence[int]) -> Tensor:
    """Allocate a row-major tensor of another shape beside a tensor."""
    place = p.interleaved(like.memory_config())
    return _native.allocate_tensor_on_device(Shape(list(sizes)), like.dtype, Layout.ROW_MAJOR, like.device(), place)


def _reorder_rows(tensor: Tensor, order: Sequence[int]) -> Tensor:
    """Permute dimensions; the last one stays where it is."""
    rows = layouts.in_rows(tensor)
    shape = list(rows.shape)
    strides = [math.prod(shape[d + 1 : -1]) for d in range(len(shape) - 1)]
    leading = list(order[:-1])
    out = new_rows(rows, [shape[d] for d in order])
    return copy_pages(rows, out, [shape[d] for d in leading] or [1], [strides[d] for d in leading] or [1])


def _swap_last(tensor: Tensor) -> Tensor:
    """Swap the last two dimensions of a tensor in tiles: each tile is transposed, and tiles change places."""
    shape = list(tensor.shape)
    out = _native.allocate_tensor_on_device(
        Shape([*shape[:-2], shape[-1], shape[-2]]),
        tensor.dtype,
        Layout.TILE,
        tensor.device(),
        p.interleaved(tensor.memory_config()),
    )
    tiles_down, tiles_across = -(-shape[-2] // 32), -(-shape[-1] // 32)
    walk = [0, 3, math.prod(shape[:-2]), tiles_across, tiles_down, tiles_down * tiles_across, 1, tiles_across]
    cores, work = p.shares(out, checks.tile_count(out))
    kernels = [
        p.kernel(
            "read_pages.cpp",
            cores,
            p.reader(),
            compile_time_args=[_native.tile_size(tensor.dtype), *p.accessors(tensor)],
            args=p.runtime_args(work, lambda s: (tensor.buffer_address(), s.first, s.count, *walk)),
        ),
        p.kernel("transpose.cpp", cores, p.compute(tensor.dtype), args=p.runtime_args(work, lambda s: (s.count,))),
        write_tiles(out, cores, work),
    ]
    return p.run(out, [tensor], kernels, [p.tile_cb(0, tensor.dtype, 4, cores), p.tile_cb(2, out.dtype, 4, cores)])


def transpose(input_tensor: Tensor, dim1: int, dim2: int, *, memory_config: MemoryConfig | None = None) -> Tensor:
    """Swap two dimensions.

    Args:
        input_tensor: any shape and layout, on a device; the result keeps the layout.
        dim1: a dimension; negative counts from the end.
        dim2: the other one.
        memory_config: where the result goes; by default where the input is.

    Raises:
        UserError: the tensor has no such dimension, or is on the host.

    """
    rank = len(input_tensor.shape)
    order = list(range(rank))
    a, b = checks.dimension("transpose", dim1, rank), checks.dimension("transpose", dim2, rank)
    order[a], order[b] = order[b], order[a]
    return permute(input_tensor, order, memory_config=memory_config)


def permute(input_tensor: Tensor, dims: Sequence[int], *, memory_config: MemoryConfig | None = None) -> Tensor:
    """Reorder the dimensions: dimension i of the result is dimension dims[i] of the input.

    Args:
        input_tensor: any shape and layout, on a device; the result keeps the layout.
        dims: every dimension once; negative counts from the end.
        memory_config: where the result goes; by default where the input is.

    Raises:
        UserError: `dims` is no order of the dimensions, or the tensor is on the host.

    """
    checks.on_device("permute", input_tensor)
    rank = len(input_tensor.shape)
    order = [checks.dimension("permute", d, rank) for d in dims]
    if sorted(order) != list(range(rank)):
        raise UserError(f"ttnn.permute: dims {list(dims)} do not name each of the {rank} dimensions once")
    return like_input(_permuted(input_tensor, order), input_tensor, memory_config)


def like_input(result: Tensor, source: Tensor, memory_config: MemoryConfig | None) -> Tensor:
    """Bring a result into the layout and type of the input, and to the place asked for."""
    result = layouts.to_layout(result, source.layout)
    if result.dtype != source.dtype:
        result = layouts.typecast(result, source.dtype)
    if memory_config is None or memory_config == result.memory_config():
        return result
    return layouts.to_memory_config(result, memory_config)


def _permuted(tensor: Tensor, order: list[int]) -> Tensor:
    rank = len(order)
    if order == list(range(rank)):
        return tensor
    if rank < 2 or order[-1] == rank - 1:
        return _reorder_rows(tensor, order)
    # Bring the dimension that becomes the last next to the last, swap the two, then order the rest as rows.
    first = [d for d in range(rank - 1) if d != order[-1]] + [order[-1], rank - 1]
    rows = tensor if first == list(range(rank)) else _reorder_rows(tensor, first)
    tiles = layouts.tiled(rows)
    if p.is_ragged_block(tiles.dtype, Shape([tiles.shape[-2]])):  # what pads rows would join blocks of the result
        tiles = layouts.typecast(tiles, DataType.BFLOAT16)
    swapped = _swap_last(tiles)
    now = [*first[:-2], first[-1], first[-2]]
    rest = [now.index(d) for d in order]
    return swapped if rest == list(range(rank)) else _reorder_rows(swapped, rest)
