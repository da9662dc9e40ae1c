"""Joining the tensors along an outer dimension to one, element by element: their sum, largest or smallest."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from softmetal._native import ttnn as _native
from softmetal._native.ttnn import Layout, Shape
from softmetal.ttnn import checks, eltwise_ops
from softmetal.ttnn import program as p
from softmetal.ttnn.unary import write_tiles

if TYPE_CHECKING:
    from softmetal._native.ttnn import Tensor


def fold(kind: str, tensor: Tensor, dim: int, factor: float = 1.0) -> Tensor:
    """Join along dimension `dim`, none of the last two, of a tensor in tiles by a binary op; it stays, with size 1."""
    shape = list(tensor.shape)
    deep, inner = shape[dim], math.prod(shape[dim + 1 : -2]) * -(-shape[-2] // 32) * -(-shape[-1] // 32)
    out = _native.allocate_tensor_on_device(
        Shape([*shape[:dim], 1, *shape[dim + 1 :]]),
        tensor.dtype,
        Layout.TILE,
        tensor.device(),
        p.interleaved(tensor.memory_config()),
    )
    cores, work = p.shares(out, checks.tile_count(out))
    # Tile i of the walk: results in order, and for each its `deep` tiles, `inner` apart.
    walk = [0, 3, math.prod(shape[:dim]), inner, deep, deep * inner, 1, inner]
    kernels = [
        p.kernel(
            "read_pages.cpp",
            cores,
            p.reader(),
            compile_time_args=[_native.tile_size(tensor.dtype), *p.accessors(tensor)],
            args=p.runtime_args(work, lambda s: (tensor.buffer_address(), s.first * deep, s.count * deep, *walk)),
        ),
        p.kernel(
            "fold.cpp",
            cores,
            p.compute(tensor.dtype),
            compile_time_args=[deep],
            defines=eltwise_ops.defines(eltwise_ops.BINARY[kind], tensor.dtype),
            args=p.runtime_args(work, lambda s: (s.count, checks.float_bits(factor))),
        ),
        write_tiles(out, cores, work),
    ]
    return p.run(out, [tensor], kernels, [p.tile_cb(0, tensor.dtype, 4, cores), p.tile_cb(2, out.dtype, 2, cores)])
