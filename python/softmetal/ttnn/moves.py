"""Ops that move elements and change none: layouts, transposition, permutation, reshape, types."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from softmetal._native import UserError
from softmetal._native import ttnn as _native
from softmetal._native.ttnn import DataType, Layout, Shape, Tensor
from softmetal.ttnn import eltwise
from softmetal.ttnn import program as p

if TYPE_CHECKING:
    from collections.abc import Sequence

    from softmetal._native.ttnn import MemoryConfig


def to_layout(
    tensor: Tensor, layout: Layout, dtype: DataType | None = None, memory_config: MemoryConfig | None = None
) -> Tensor:
    """Bring a tensor into rows or tiles, with the same elements.

    Args:
        tensor: on the host or a device.
        layout: ROW_MAJOR or TILE.
        dtype: another type, if wanted.
        memory_config: another place on the device, if wanted.

    Raises:
        UserError: block floats exist in tiles only.

    """
    result = tensor.to(layout)
    if dtype is not None:
        result = typecast(result, dtype)
    if memory_config is not None and result.is_on_device():
        result = to_memory_config(result, memory_config)
    return result


def to_memory_config(tensor: Tensor, memory_config: MemoryConfig, dtype: DataType | None = None) -> Tensor:
    """Bring a tensor on a device to another place: DRAM or L1, interleaved or in shards."""
    moved = tensor.to(tensor.device(), memory_config)
    return moved if dtype is None else typecast(moved, dtype)


def typecast(tensor: Tensor, dtype: DataType) -> Tensor:
    """Convert a tensor's elements: floats are rounded to nearest, integers cut."""
    return tensor.to_dtype(dtype)


def _row_copy(source: Tensor, out: Tensor, sizes: Sequence[int], strides: Sequence[int]) -> Tensor:
    """Copy pages: page i of the result is the page of the source that the walk over `sizes` by `strides` meets."""
    pages = math.prod(sizes)
    cores, work = p.shares(out, pages)
    page = source.buffer_aligned_page_size()
    walk = [len(sizes), *sizes, *strides]
    kernels = [
        p.kernel(
            "read_pages.cpp",
            cores,
            p.reader(),
            compile_time_args=[page, *p.accessors(source)],
            args=p.runtime_args(work, lambda s: (source.buffer_address(), s.first, s.count, *walk)),
        ),
        p.kernel(
            "write_pages.cpp",
            cores,
            p.writer(),
            compile_time_args=[page, *p.accessors(out)],
            args=p.runtime_args(work, lambda s: (out.buffer_address(), s.first, s.count)),
        ),
    ]
    return p.run(out, [source], kernels, [p.byte_cb(0, source.dtype, page, 4, cores)])


def _reorder_rows(tensor: Tensor, order: Sequence[int]) -> Tensor:
    """Permute dimensions of a row-major tensor; the last one stays where it is."""
    shape = list(tensor.shape)
    strides = [math.prod(shape[d + 1 : -1]) for d in range(len(shape) - 1)]
    out = _native.allocate_tensor_on_device(
        Shape([shape[d] for d in order]), tensor.dtype, Layout.ROW_MAJOR, tensor.device(), tensor.memory_config()
    )
    leading = list(order[:-1]) or [0]
    if len(order) == 1:
        return _row_copy(tensor, out, [1], [1])
    return _row_copy(tensor, out, [shape[d] for d in leading], [strides[d] for d in leading])


def _swap_last(tensor: Tensor) -> Tensor:
    """Swap the last two dimensions of a tensor in tiles: each tile is transposed, and tiles change places."""
    shape = list(tensor.shape)
    out = _native.allocate_tensor_on_device(
        Shape([*shape[:-2], shape[-1], shape[-2]]),
        tensor.dtype,
        Layout.TILE,
        tensor.device(),
        tensor.memory_config(),
    )
    tiles_down, tiles_across = -(-shape[-2] // 32), -(-shape[-1] // 32)
    batches = math.prod(shape[:-2])
    cores, work = p.shares(out, eltwise.tile_count(out))
    walk = [3, batches, tiles_across, tiles_down, tiles_down * tiles_across, 1, tiles_across]
    kernels = [
        p.kernel(
            "read_pages.cpp",
            cores,
            p.reader(),
            compile_time_args=[_native.tile_size(tensor.dtype), *p.accessors(tensor)],
            args=p.runtime_args(work, lambda s: (tensor.buffer_address(), s.first, s.count, *walk)),
        ),
        p.kernel("transpose.cpp", cores, p.compute(tensor.dtype), args=p.runtime_args(work, lambda s: (s.count,))),
        eltwise._write_tiles(out, cores, work),
    ]
    return p.run(out, [tensor], kernels, [p.tile_cb(0, tensor.dtype, 4, cores), p.tile_cb(2, out.dtype, 4, cores)])


def _normal(dim: int, rank: int, name: str) -> int:
    if not -rank <= dim < rank:
        raise UserError(f"ttnn.{name}: dimension {dim} of a tensor with {rank} dimensions")
    return dim % rank


def transpose(input_tensor: Tensor, dim1: int, dim2: int, *, memory_config: MemoryConfig | None = None) -> Tensor:
    """Swap two dimensions.

    Raises:
        UserError: the tensor has no such dimension, or is on the host.

    """
    rank = len(input_tensor.shape)
    order = list(range(rank))
    a, b = _normal(dim1, rank, "transpose"), _normal(dim2, rank, "transpose")
    order[a], order[b] = order[b], order[a]
    return permute(input_tensor, order, memory_config=memory_config)


def permute(input_tensor: Tensor, dims: Sequence[int], *, memory_config: MemoryConfig | None = None) -> Tensor:
    """Reorder the dimensions: dimension i of the result is dimension dims[i] of the input.

    Args:
        input_tensor: on a device, any layout, which the result keeps.
        dims: every dimension once.
        memory_config: where the result goes; by default where the input is.

    Raises:
        UserError: `dims` is no order of the dimensions, or the tensor is on the host.

    """
    eltwise._check_on_device("permute", input_tensor)
    rank = len(input_tensor.shape)
    order = [_normal(d, rank, "permute") for d in dims]
    if sorted(order) != list(range(rank)):
        raise UserError(f"ttnn.permute: dims {list(dims)} do not name each of the {rank} dimensions once")
    result = _permuted(input_tensor, order)
    result = result.to(input_tensor.layout)
    return result if memory_config is None else to_memory_config(result, memory_config)


def _permuted(tensor: Tensor, order: list[int]) -> Tensor:
    rank = len(order)
    if order == list(range(rank)):
        return tensor
    if rank < 2 or order[-1] == rank - 1:
        return _reorder_rows(tensor.to(Layout.ROW_MAJOR), order)
    # Bring the dimension that becomes the last next to the last, swap the two, then order the rest as rows.
    first = [d for d in range(rank - 1) if d != order[-1]] + [order[-1], rank - 1]
    rows = tensor if first == list(range(rank)) else _reorder_rows(tensor.to(Layout.ROW_MAJOR), first)
    swapped = _swap_last(eltwise.tiled(rows))
    now = [*first[:-2], first[-1], first[-2]]
    rest = [now.index(d) for d in order]
    return swapped if rest == list(range(rank)) else _reorder_rows(swapped.to(Layout.ROW_MAJOR), rest)


def reshape(input_tensor: Tensor, shape: Sequence[int] | Shape, *, memory_config: MemoryConfig | None = None) -> Tensor:
    """Give a tensor's elements, in row-major order, another shape.

    Args:
        input_tensor: on a device or the host, any layout, which the result keeps.
        shape: the new sizes; one may be -1 and follows from the others.
        memory_config: where the result goes; by default where the input is.

    Raises:
        UserError: the numbers of elements differ.

    """
    sizes = _resolved(list(shape), input_tensor.logical_volume(), input_tensor.shape)
    rows = input_tensor.to(Layout.ROW_MAJOR)
    if not rows.is_on_device():
        result = _native.tensor_from_array(rows.to_numpy().reshape(sizes), Shape(sizes), rows.dtype, Layout.ROW_MAJOR)
    elif list(input_tensor.shape) == sizes:
        result = input_tensor
    else:
        result = _repaged(rows, sizes)
    result = result.to(input_tensor.layout)
    return result if memory_config is None else to_memory_config(result, memory_config)


def _resolved(sizes: list[int], volume: int, shape: Shape) -> list[int]:
    unknown = [i for i, size in enumerate(sizes) if size == -1]
    known = math.prod(size for size in sizes if size != -1)
    if len(unknown) == 1 and known and volume % known == 0:
        sizes[unknown[0]] = volume // known
    elif unknown or known != volume:
        raise UserError(f"ttnn.reshape: the {volume} elements of shape {shape} cannot have shape {sizes}")
    return sizes


def _repaged(rows: Tensor, sizes: list[int]) -> Tensor:
    """Cut the elements into rows of another length. Rows are pages, so each new row is put together from old ones."""
    out = _native.allocate_tensor_on_device(
        Shape(sizes), rows.dtype, Layout.ROW_MAJOR, rows.device(), rows.memory_config()
    )
    element = rows.element_size()
    old, new = rows.shape[-1] * element, sizes[-1] * element
    if old == new:
        pages = rows.buffer_num_pages()
        return _row_copy(rows, out, [pages], [1])
    cores, work = p.shares(out, math.prod(sizes[:-1]))
    page_in, page_out = rows.buffer_aligned_page_size(), out.buffer_aligned_page_size()
    kernels = [
        p.kernel(
            "read_repaged.cpp",
            cores,
            p.reader(),
            compile_time_args=[old, new, page_in, *p.accessors(rows)],
            args=p.runtime_args(work, lambda s: (rows.buffer_address(), s.first, s.count)),
        ),
        p.kernel(
            "write_pages.cpp",
            cores,
            p.writer(),
            compile_time_args=[page_out, *p.accessors(out)],
            args=p.runtime_args(work, lambda s: (out.buffer_address(), s.first, s.count)),
        ),
    ]
    cbs = [p.byte_cb(0, out.dtype, page_out, 4, cores), p.byte_cb(1, rows.dtype, page_in, 1, cores)]
    return p.run(out, [rows], kernels, cbs)
