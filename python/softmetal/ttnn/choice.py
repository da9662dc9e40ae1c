"""Choosing between two tensors, element by element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softmetal._native import UserError
from softmetal._native import ttnn as _native
from softmetal._native.ttnn import DataType, Layout, Shape, Tensor
from softmetal.ttnn import checks, creation, layouts
from softmetal.ttnn import program as p
from softmetal.ttnn.binary import broadcast_shape, run_binary
from softmetal.ttnn.eltwise_ops import FLOATS
from softmetal.ttnn.unary import write_tiles

if TYPE_CHECKING:
    from softmetal._native.ttnn import MemoryConfig

__all__ = ["where"]


def where(
    condition: Tensor,
    true_value: Tensor | float,
    false_value: Tensor | float,
    *,
    memory_config: MemoryConfig | None = None,
) -> Tensor:
    """Choose between two values for each element: the first where the condition is not 0, else the second.

    Args:
        condition: any shape, float elements, on a device.
        true_value: a tensor that broadcasts with the condition, or a number.
        false_value: the same.
        memory_config: where the result goes; by default where the condition is.

    Returns:
        A tensor of the broadcast shape, in tiles; its type is the wider of those of the two values.

    Raises:
        UserError: shapes that do not broadcast, elements that are no floats, a tensor on the host.

    """
    given = [t for t in (condition, true_value, false_value) if isinstance(t, Tensor)]
    checks.on_device("where", *given)
    if any(tensor.dtype not in FLOATS for tensor in given):
        raise UserError("ttnn.where takes float elements; convert the operands with ttnn.typecast")
    shape = list(condition.shape)
    for tensor in given:
        shape = broadcast_shape("where", Shape(shape), tensor.shape)
    values = [t.dtype for t in given[1:]] or [condition.dtype]
    dtype = DataType.FLOAT32 if DataType.FLOAT32 in values else DataType.BFLOAT16
    rank = max(len(tensor.shape) for tensor in given)
    operands = [_whole(t, shape, dtype, condition) for t in (condition, true_value, false_value)]
    out = _native.allocate_tensor_on_device(
        Shape(shape[len(shape) - rank :]),
        dtype,
        Layout.TILE,
        condition.device(),
        memory_config or p.interleaved(condition.memory_config()),
    )
    return _run(operands, out)


def _whole(value: Tensor | float, shape: list[int], dtype: DataType, like: Tensor) -> Tensor:
    """Give a number or a tensor the result's shape, in tiles."""
    if not isinstance(value, Tensor):
        return creation.full(shape, value, dtype, Layout.TILE, like.device())
    if list(value.shape) == shape[len(shape) - len(value.shape) :] and value.logical_volume() == Shape(shape).volume():
        return layouts.tiled(value)
    return run_binary("add", creation.zeros(shape, value.dtype, Layout.TILE, value.device()), value)


def _run(operands: list[Tensor], out: Tensor) -> Tensor:
    cores, work = p.shares(out, checks.tile_count(out))
    addresses = [tensor.buffer_address() for tensor in operands]
    wide = next((t.dtype for t in operands if t.dtype in p.WIDE_TYPES), out.dtype)
    kernels = [
        p.kernel(
            "read_three.cpp",
            cores,
            p.reader(),
            compile_time_args=p.accessors(*operands),
            args=p.runtime_args(work, lambda share: (*addresses, share.first, share.count)),
        ),
        p.kernel("where.cpp", cores, p.compute(wide), args=p.runtime_args(work, lambda share: (share.count,))),
        write_tiles(out, cores, work),
    ]
    cbs = [p.tile_cb(i, tensor.dtype, 2, cores) for i, tensor in zip((0, 1, 3), operands, strict=True)]
    return p.run(out, operands, kernels, [*cbs, p.tile_cb(2, out.dtype, 2, cores)])
