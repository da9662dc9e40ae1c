"""Ops that cut and join rows: reshape, slices, concatenation. Rows are pages, put together from others."""

from __future__ import annotations

import math
from types import EllipsisType
from typing import TYPE_CHECKING, Any

from softmetal._native import UserError
from softmetal._native import ttnn as _native
from softmetal._native.ttnn import Layout, Shape, Tensor
from softmetal.ttnn import checks, layouts, moves
from softmetal.ttnn import program as p

if TYPE_CHECKING:
    from collections.abc import Sequence

    from softmetal._native.ttnn import DataType, KernelDescriptor, MemoryConfig


__all__ = ["clone", "concat", "reshape", "squeeze", "unsqueeze"]


def reshape(input_tensor: Tensor, shape: Sequence[int] | Shape, *, memory_config: MemoryConfig | None = None) -> Tensor:
    """Give a tensor's elements, in row-major order, another shape.

    Args:
        input_tensor: any shape and layout, on a device or the host; the result keeps the layout.
        shape: the new sizes; one may be -1 and follows from the others.
        memory_config: where the result goes; by default where the input is.

    Raises:
        UserError: the numbers of elements differ.

    """
    sizes = _resolved(list(shape), input_tensor.logical_volume(), input_tensor.shape)
    if list(input_tensor.shape) == sizes:
        result = input_tensor
    elif not input_tensor.is_on_device():
        rows = input_tensor.to(Layout.ROW_MAJOR)
        result = _native.tensor_from_array(rows.to_numpy().reshape(sizes), Shape(sizes), rows.dtype, Layout.ROW_MAJOR)
        return result.to(input_tensor.layout)
    else:
        rows = layouts.in_rows(input_tensor)
        result = cut_anew(rows, moves.new_rows(rows, sizes), rows.shape[-1], sizes[-1])
    return moves.like_input(result, input_tensor, memory_config)


def _resolved(sizes: list[int], volume: int, shape: Shape) -> list[int]:
    unknown = [i for i, size in enumerate(sizes) if size == -1]
    known = math.prod(size for size in sizes if size != -1)
    if len(unknown) == 1 and known and volume % known == 0:
        sizes[unknown[0]] = volume // known
    elif unknown or known != volume:
        raise UserError(f"ttnn.reshape: the {volume} elements of shape {shape} cannot have shape {sizes}")
    return sizes


def cut_anew(source: Tensor, out: Tensor, old: int, new: int) -> Tensor:
    """Cut the elements of rows anew: pages of the source hold `old` of them, those of the result `new`."""
    pages = source.logical_volume() // new
    if old == new:
        return moves.copy_pages(source, out, [pages], [1])
    element, page_in = source.element_size(), source.buffer_aligned_page_size()
    cores, work = p.shares(out, pages)
    reader = p.kernel(
        "read_repaged.cpp",
        cores,
        p.reader(),
        compile_time_args=[old * element, new * element, page_in, *p.accessors(source)],
        args=p.runtime_args(work, lambda s: (source.buffer_address(), s.first, s.count)),
    )
    return assembled(source, out, reader, page_in, work)


def assembled(rows: Tensor, out: Tensor, reader: KernelDescriptor, staging: int, work: list[p.Share]) -> Tensor:
    """Run a reader that puts pages of the result together in circular buffer 0, with room for one page in 1."""
    cores, page = reader.core_ranges, out.buffer_aligned_page_size()
    cbs = [p.byte_cb(0, out.dtype, page, 4, cores), p.byte_cb(1, rows.dtype, staging, 1, cores)]
    return p.run(out, [rows], [reader, moves.write_pages(out, cores, work)], cbs)


def _bounds(bounds: tuple[slice | int | EllipsisType, ...], shape: Shape) -> tuple[list[range], list[int]]:
    """For each dimension the positions taken, and the dimensions that an index takes away."""
    rank = len(shape)
    if bounds.count(Ellipsis) > 1 or len(bounds) - bounds.count(Ellipsis) > rank:
        raise IndexError(f"{len(bounds)} slices for a tensor of shape {shape}")
    if Ellipsis in bounds:
        at = bounds.index(Ellipsis)
        bounds = (*bounds[:at], *[slice(None)] * (rank - len(bounds) + 1), *bounds[at + 1 :])
    bounds = (*bounds, *[slice(None)] * (rank - len(bounds)))
    taken, dropped = [], []
    for d, bound in enumerate(bounds):
        if isinstance(bound, EllipsisType):
            continue  # there is none left
        if isinstance(bound, slice):
            taken.append(range(*bound.indices(shape[d])))
            continue
        if not -shape[d] <= bound < shape[d]:
            raise IndexError(f"index {bound} of dimension {d} of a tensor of shape {shape}")
        taken.append(range(bound % shape[d], bound % shape[d] + 1))
        dropped.append(d)
    return taken, dropped


def _sliced(tensor: Tensor, taken: list[range]) -> Tensor:
    shape = list(tensor.shape)
    if any(r.step < 0 for r in taken) or any(len(r) == 0 for r in taken):
        raise UserError(
            f"ttnn.slice: {[(r.start, r.stop, r.step) for r in taken]} of shape {tensor.shape} is empty or runs "
            "backwards"
        )
    rows = layouts.in_rows(tensor)
    out = moves.new_rows(rows, [len(r) for r in taken])
    strides = [math.prod(shape[d + 1 : -1]) for d in range(len(shape) - 1)]
    base = sum(r.start * stride for r, stride in zip(taken, strides, strict=False))
    walk_sizes = [len(r) for r in taken[:-1]] or [1]
    walk_strides = [r.step * stride for r, stride in zip(taken, strides, strict=False)] or [0]
    last = taken[-1]
    if last == range(shape[-1]):
        return moves.copy_pages(rows, out, walk_sizes, walk_strides, base)
    element, page_in = rows.element_size(), rows.buffer_aligned_page_size()
    cores, work = p.shares(out, math.prod(walk_sizes))
    walk = [base, len(walk_sizes), *walk_sizes, *walk_strides]
    reader = p.kernel(
        "read_slices.cpp",
        cores,
        p.reader(),
        compile_time_args=[page_in, element, last.start, last.step, len(last), *p.accessors(rows)],
        args=p.runtime_args(work, lambda s: (rows.buffer_address(), s.first, s.count, *walk)),
    )
    return assembled(rows, out, reader, page_in, work)


def get_item(tensor: Tensor, bounds: Any) -> Tensor:
    """Take a box of a tensor: tensor[2:4, 7, ::2]. Indices take their dimension away; steps are positive."""
    taken, dropped = _bounds(bounds if isinstance(bounds, tuple) else (bounds,), tensor.shape)
    if not tensor.is_on_device():
        return _host_item(tensor, bounds)
    result = moves.like_input(_sliced(tensor, taken), tensor, None)
    return reshape(result, [len(r) for d, r in enumerate(taken) if d not in dropped] or [1]) if dropped else result


def _host_item(tensor: Tensor, bounds: Any) -> Tensor:
    import numpy as np

    part = np.ascontiguousarray(np.atleast_1d(tensor.to_numpy()[bounds]))
    return _native.tensor_from_array(part, Shape(list(part.shape)), tensor.dtype, tensor.layout)


def slice_tensor(
    input_tensor: Tensor,
    slice_start: Sequence[int],
    slice_end: Sequence[int],
    slice_step: Sequence[int] | None = None,
    *,
    memory_config: MemoryConfig | None = None,
) -> Tensor:
    """Take a box of a tensor.

    Args:
        input_tensor: any shape and layout, on a device; the result keeps the layout.
        slice_start: the first position along each dimension.
        slice_end: the position after the last.
        slice_step: from one position to the next; 1 by default.
        memory_config: where the result goes; by default where the input is.

    Raises:
        UserError: as many bounds as dimensions are needed; an empty box; a tensor on the host.

    """
    checks.on_device("slice", input_tensor)
    rank = len(input_tensor.shape)
    steps = slice_step or [1] * rank
    if not len(slice_start) == len(slice_end) == len(steps) == rank:
        raise UserError(
            f"ttnn.slice: {len(slice_start)}, {len(slice_end)} and {len(steps)} bounds for {rank} dimensions"
        )
    bounds = tuple(slice(*bound) for bound in zip(slice_start, slice_end, steps, strict=True))
    taken, _ = _bounds(bounds, input_tensor.shape)
    return moves.like_input(_sliced(input_tensor, taken), input_tensor, memory_config)


def concat(tensors: Sequence[Tensor], dim: int = 0, *, memory_config: MemoryConfig | None = None) -> Tensor:
    """Join tensors along a dimension.

    Args:
        tensors: on one device, of one type, with shapes that differ in that dimension only.
        dim: the dimension; negative counts from the end.
        memory_config: where the result goes; by default where the first tensor is.

    Raises:
        UserError: shapes or types that do not fit, a tensor on the host.

    """
    if isinstance(tensors, Tensor):
        raise TypeError("ttnn.concat: expected a list of tensors, got one tensor")
    if not tensors:
        raise UserError("ttnn.concat: no tensors")
    checks.on_device("concat", *tensors)
    first = tensors[0]
    rank = len(first.shape)
    along = checks.dimension("concat", dim, rank)
    for tensor in tensors:
        same = [d for d in range(rank) if d != along]
        if (
            len(tensor.shape) != rank
            or tensor.dtype != first.dtype
            or any(tensor.shape[d] != first.shape[d] for d in same)
        ):
            raise UserError(
                f"ttnn.concat: {tensor.shape} of {tensor.dtype} cannot be joined with {first.shape} of {first.dtype} "
                f"along dimension {dim}"
            )
    if rank == 1:
        return reshape(concat([reshape(t, (1, -1)) for t in tensors], -1, memory_config=memory_config), (-1,))
    if along == rank - 1:
        swapped = concat([moves.transpose(t, -1, -2) for t in tensors], -2)
        return moves.like_input(moves.transpose(swapped, -1, -2), first, memory_config)
    return moves.like_input(_stacked(tensors, along), first, memory_config)


def _stacked(tensors: Sequence[Tensor], along: int) -> Tensor:
    parts = [layouts.in_rows(t) for t in tensors]
    shape = list(parts[0].shape)
    shape[along] = sum(t.shape[along] for t in parts)
    out = moves.new_rows(parts[0], shape)
    inner = math.prod(shape[along + 1 : -1])
    begin = 0
    for part in parts:
        run = part.shape[along] * inner
        _put_runs(part, out, begin, run, shape[along] * inner)
        begin += run
    return out


def _put_runs(part: Tensor, out: Tensor, begin: int, run: int, period: int) -> None:
    """Copy pages into a result: `run` of them follow each other, from `begin` on, then again after `period`."""
    pages, page = part.buffer_num_pages(), out.buffer_aligned_page_size()
    cores, work = p.shares(part, pages)
    kernels = [
        p.kernel(
            "read_pages.cpp",
            cores,
            p.reader(),
            compile_time_args=[page, *p.accessors(part)],
            args=p.runtime_args(work, lambda s: (part.buffer_address(), s.first, s.count, 0, 1, pages, 1)),
        ),
        p.kernel(
            "write_runs.cpp",
            cores,
            p.writer(),
            compile_time_args=[page, *p.accessors(out)],
            args=p.runtime_args(work, lambda s: (out.buffer_address(), s.first, s.count, begin, run, period)),
        ),
    ]
    p.run(out, [part], kernels, [p.byte_cb(0, part.dtype, page, 4, cores)])


def squeeze(input_tensor: Tensor, dim: int) -> Tensor:
    """Take away a dimension of size 1.

    Args:
        input_tensor: any shape and layout.
        dim: the dimension; negative counts from the end. One of another size stays, as in torch.

    Raises:
        UserError: the tensor has no such dimension.

    """
    at = checks.dimension("squeeze", dim, len(input_tensor.shape))
    sizes = list(input_tensor.shape)
    return reshape(input_tensor, sizes[:at] + sizes[at + 1 :]) if sizes[at] == 1 and len(sizes) > 1 else input_tensor


def unsqueeze(input_tensor: Tensor, dim: int) -> Tensor:
    """Insert a dimension of size 1.

    Args:
        input_tensor: any shape and layout.
        dim: where it will be; negative counts from the end of the result.

    Raises:
        UserError: the result has no such dimension.

    """
    at = checks.dimension("unsqueeze", dim, len(input_tensor.shape) + 1)
    sizes = list(input_tensor.shape)
    return reshape(input_tensor, [*sizes[:at], 1, *sizes[at:]])


def clone(input_tensor: Tensor, *, dtype: DataType | None = None, memory_config: MemoryConfig | None = None) -> Tensor:
    """Copy a tensor on a device, to memory of its own.

    Args:
        input_tensor: any shape and layout, on a device.
        dtype: another type, if wanted.
        memory_config: where the copy goes; by default where the input is.

    Raises:
        UserError: the tensor is on the host.

    """
    checks.on_device("clone", input_tensor)
    out = _native.allocate_tensor_on_device(
        input_tensor.shape, input_tensor.dtype, input_tensor.layout, input_tensor.device(), input_tensor.memory_config()
    )
    copy = moves.copy_pages(input_tensor, out, [input_tensor.buffer_num_pages()], [1])
    copy = copy if dtype is None else layouts.typecast(copy, dtype)
    return copy if memory_config is None else layouts.to_memory_config(copy, memory_config)
