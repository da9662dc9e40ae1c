"""Ops that choose elements or rows: embedding, argmax, triangles; and running sums and products."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from softmetal._native import UserError
from softmetal._native import ttnn as _native
from softmetal._native.ttnn import DataType, Layout, Shape
from softmetal.ttnn import checks, choice, layouts, moves, products, rows
from softmetal.ttnn import program as p
from softmetal.ttnn.eltwise_ops import FLOATS
from softmetal.ttnn.folds import fold

if TYPE_CHECKING:
    from collections.abc import Callable

    from softmetal._native.ttnn import MemoryConfig, Tensor

__all__ = ["argmax", "cumsum", "embedding", "prod", "tril", "triu"]


def embedding(
    input_tensor: Tensor,
    weight: Tensor,
    *,
    padding_idx: int | None = None,
    layout: Layout | None = None,
    dtype: DataType | None = None,
    memory_config: MemoryConfig | None = None,
) -> Tensor:
    """Look rows of a table up.

    Args:
        input_tensor: indices of rows, uint32 or another integer type, any shape, on a device.
        weight: the table, [rows, columns], on the same device.
        padding_idx: accepted; the row's elements are what the table holds there.
        layout: ROW_MAJOR or TILE; by default that of the indices.
        dtype: the result's type; by default the table's.
        memory_config: where the result goes; by default where the table is.

    Returns:
        A tensor of shape [*indices, columns].

    Raises:
        UserError: indices that are no integers, a table with other than 2 dimensions, a tensor on the host.
        KernelFault: an index beyond the table.

    """
    del padding_idx
    checks.on_device("embedding", input_tensor, weight)
    table = rows.reshape(weight, (-1, weight.shape[-1]))
    if table.logical_volume() != weight.shape[-2] * weight.shape[-1]:
        raise UserError(f"ttnn.embedding: weight has shape {weight.shape}; a table is [rows, columns]")
    if input_tensor.dtype in FLOATS:
        raise UserError(f"ttnn.embedding: indices are {input_tensor.dtype}; convert them with ttnn.typecast")
    indices = layouts.in_rows(layouts.typecast(input_tensor, DataType.UINT32))
    found = _looked_up(layouts.in_rows(table), indices)
    shaped = rows.reshape(found, [*input_tensor.shape, weight.shape[-1]])
    if dtype is not None:
        shaped = layouts.typecast(shaped, dtype)
    wanted = Layout.TILE if shaped.dtype in layouts.BLOCK_FLOATS else layout or input_tensor.layout
    return layouts.to_layout(shaped, wanted, memory_config=memory_config)


def _looked_up(table: Tensor, indices: Tensor) -> Tensor:
    count = indices.logical_volume()
    out = moves.new_rows(table, [count, table.shape[-1]])
    cores, work = p.shares(out, count)
    page, index_page = table.buffer_aligned_page_size(), indices.buffer_aligned_page_size()
    reader = p.kernel(
        "read_chosen.cpp",
        cores,
        p.reader(),
        compile_time_args=[page, index_page, indices.shape[-1], table.shape[0], *p.accessors(table, indices)],
        args=p.runtime_args(work, lambda s: (table.buffer_address(), indices.buffer_address(), s.first, s.count)),
    )
    cbs = [p.byte_cb(0, out.dtype, page, 4, cores), p.byte_cb(1, indices.dtype, index_page, 1, cores)]
    return p.run(out, [table, indices], [reader, moves.write_pages(out, cores, work)], cbs)


def argmax(
    input_tensor: Tensor,
    dim: int | None = None,
    keepdim: bool = False,
    *,
    use_multicore: bool = True,
    memory_config: MemoryConfig | None = None,
) -> Tensor:
    """Find the position of the largest element along a dimension; of equals the first.

    Args:
        input_tensor: any shape, float elements, on a device.
        dim: the dimension; None for all, in row-major order.
        keepdim: whether the dimension stays, with size 1.
        use_multicore: accepted; all cores are used.
        memory_config: where the result goes; by default where the input is.

    Returns:
        A tensor of uint32 in rows.

    Raises:
        UserError: no such dimension, elements that are no floats, a tensor on the host.

    """
    del use_multicore
    checks.on_device("argmax", input_tensor)
    if input_tensor.dtype not in FLOATS:
        raise UserError(f"ttnn.argmax has no form for {input_tensor.dtype}; convert it with ttnn.typecast")
    shape = list(input_tensor.shape)
    if dim is None:
        flat = rows.reshape(input_tensor, (1, -1))
        kept = [1] * len(shape) if keepdim else [1]
    else:
        at = checks.dimension("argmax", dim, len(shape))
        flat = moves.transpose(input_tensor, at, -1) if at != len(shape) - 1 else input_tensor
        kept = [size for d, size in enumerate(shape) if d != at]
        if keepdim:
            kept.insert(at, 1)
    found = _largest(layouts.in_rows(flat))
    if dim is not None and at != len(shape) - 1:
        found = moves.transpose(rows.reshape(found, [*list(flat.shape)[:-1], 1]), at, -1)
    result = rows.reshape(found, kept or [1])
    return result if memory_config is None else layouts.to_memory_config(result, memory_config)


def _largest(source: Tensor) -> Tensor:
    count = source.logical_volume() // source.shape[-1]
    out = _native.allocate_tensor_on_device(
        Shape([count, 1]),
        DataType.UINT32,
        Layout.ROW_MAJOR,
        source.device(),
        p.interleaved(source.memory_config()),
    )
    cores, work = p.shares(out, count)
    page = source.buffer_aligned_page_size()
    reader = p.kernel(
        "read_largest.cpp",
        cores,
        p.reader(),
        compile_time_args=[page, source.element_size(), source.shape[-1], *p.accessors(source)],
        args=p.runtime_args(work, lambda s: (source.buffer_address(), s.first, s.count)),
    )
    return rows.assembled(source, out, reader, page, work)


def _triangle(
    name: str, tensor: Tensor, keep: Callable[..., object], diagonal: int, memory_config: MemoryConfig | None
) -> Tensor:
    import numpy as np

    checks.on_device(name, tensor)
    if len(tensor.shape) < 2:
        raise UserError(f"ttnn.{name}: shape {tensor.shape}; a triangle needs 2 dimensions")
    kept = np.asarray(keep(np.ones(list(tensor.shape)[-2:], dtype=np.float32), diagonal))
    mask = _native.tensor_from_array(
        kept, Shape(list(kept.shape)), DataType.BFLOAT16, Layout.TILE, None, 0.0, tensor.device()
    )
    result = rows.reshape(choice.where(mask, tensor, 0.0), tensor.shape)
    return moves.like_input(result, tensor, memory_config)


def triu(input_tensor: Tensor, diagonal: int = 0, *, memory_config: MemoryConfig | None = None) -> Tensor:
    """Make elements below a diagonal of each matrix 0.

    Args:
        input_tensor: at least 2 dimensions, float elements, on a device.
        diagonal: the diagonal that stays, and all above; positive ones are above the main diagonal.
        memory_config: where the result goes; by default where the input is.

    Raises:
        UserError: fewer dimensions, elements that are no floats, a tensor on the host.

    """
    import numpy as np

    return _triangle("triu", input_tensor, np.triu, diagonal, memory_config)


def tril(input_tensor: Tensor, diagonal: int = 0, *, memory_config: MemoryConfig | None = None) -> Tensor:
    """Make elements above a diagonal of each matrix 0.

    Args:
        input_tensor: at least 2 dimensions, float elements, on a device.
        diagonal: the diagonal that stays, and all below; positive ones are above the main diagonal.
        memory_config: where the result goes; by default where the input is.

    Raises:
        UserError: fewer dimensions, elements that are no floats, a tensor on the host.

    """
    import numpy as np

    return _triangle("tril", input_tensor, np.tril, diagonal, memory_config)


def cumsum(
    input_tensor: Tensor,
    dim: int,
    *,
    dtype: DataType | None = None,
    memory_config: MemoryConfig | None = None,
) -> Tensor:
    """Add each element to those before it along a dimension.

    Args:
        input_tensor: any shape, float elements, on a device.
        dim: the dimension; negative counts from the end.
        dtype: the result's type; by default the input's.
        memory_config: where the result goes; by default where the input is.

    Returns:
        A tensor of the same shape, in tiles. Sums are kept in fp32; fp32 elements lose the 13 bits that TF32 does not
        hold.

    Raises:
        UserError: no such dimension, elements that are no floats, a tensor on the host.

    """
    import numpy as np

    checks.on_device("cumsum", input_tensor)
    rank = len(input_tensor.shape)
    at = checks.dimension("cumsum", dim, rank)
    tensor = input_tensor if rank > 1 else rows.reshape(input_tensor, (1, -1))
    source = moves.transpose(tensor, at, -1) if rank > 1 else tensor
    size = source.shape[-1]
    # A matrix with ones where a later element takes an earlier one: the product is the running sum.
    taken = _native.tensor_from_array(
        np.triu(np.ones((size, size), dtype=np.float32)),
        Shape([size, size]),
        DataType.BFLOAT16,
        Layout.TILE,
        None,
        0.0,
        tensor.device(),
    )
    sums = products.matmul(source, taken, dtype=dtype or input_tensor.dtype)
    result = moves.transpose(sums, at, -1) if rank > 1 else rows.reshape(sums, input_tensor.shape)
    return result if memory_config is None else layouts.to_memory_config(result, memory_config)


def prod(
    input_tensor: Tensor,
    dim: int | None = None,
    keepdim: bool = False,
    *,
    memory_config: MemoryConfig | None = None,
) -> Tensor:
    """Multiply the elements along a dimension.

    Args:
        input_tensor: any shape, float elements, on a device.
        dim: the dimension; None for all.
        keepdim: whether the dimension stays, with size 1.
        memory_config: where the result goes; by default where the input is.

    Returns:
        A tensor of the same type, in tiles. Products are kept in fp32.

    Raises:
        UserError: no such dimension, elements that are no floats, a tensor on the host.

    """
    checks.on_device("prod", input_tensor)
    if input_tensor.dtype not in FLOATS:
        raise UserError(f"ttnn.prod has no form for {input_tensor.dtype}; convert it with ttnn.typecast")
    shape = list(input_tensor.shape)
    if dim is None:
        first, kept = rows.reshape(input_tensor, (-1, 1)), ([1] * len(shape) if keepdim else [1])
    else:
        at = checks.dimension("prod", dim, len(shape))
        order = [at, *(d for d in range(len(shape)) if d != at)]
        first = moves.permute(input_tensor, order)
        kept = [size for d, size in enumerate(shape) if d != at]
        if keepdim:
            kept.insert(at, 1)
    sheets = rows.reshape(first, (first.shape[0], 1, math.prod(list(first.shape)[1:])))
    wide = layouts.typecast(layouts.tiled(sheets), DataType.FLOAT32)
    result = layouts.typecast(rows.reshape(fold("multiply", wide, 0), kept or [1]), input_tensor.dtype)
    return result if memory_config is None else layouts.to_memory_config(result, memory_config)
