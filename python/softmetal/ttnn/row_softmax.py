"""Softmax over the last dimension: each core takes rows of tiles, keeps their exponentials in L1, and divides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softmetal._native import UserError
from softmetal._native import ttnn as _native
from softmetal._native.ttnn import DataType, Layout
from softmetal.ttnn import checks, layouts, moves
from softmetal.ttnn import program as p
from softmetal.ttnn.eltwise_ops import FLOATS

if TYPE_CHECKING:
    from softmetal._native.ttnn import MemoryConfig, Tensor


__all__ = ["softmax"]


def softmax(
    input_tensor: Tensor,
    dim: int = -1,
    *,
    memory_config: MemoryConfig | None = None,
    numeric_stable: bool = True,
    compute_kernel_config: object | None = None,
) -> Tensor:
    """Divide the exponentials of the elements along a dimension by their sum.

    Args:
        input_tensor: any shape, float elements, on a device.
        dim: the dimension; negative counts from the end.
        memory_config: where the result goes; by default where the input is.
        numeric_stable: whether the largest element is subtracted first. Without, exponentials of elements above 88
            overflow, and on the chip, whose multipliers take infinity times 0 for 0, a row with one becomes 0.
        compute_kernel_config: accepted; sums are kept in fp32.

    Returns:
        A tensor of the same shape and type, in tiles.

    Raises:
        UserError: the tensor is on the host, has no such dimension or no float elements.

    """
    del compute_kernel_config
    checks.on_device("softmax", input_tensor)
    rank = len(input_tensor.shape)
    if input_tensor.dtype not in FLOATS:
        raise UserError(f"ttnn.softmax has no form for {input_tensor.dtype}; convert it with ttnn.typecast")
    if checks.dimension("softmax", dim, rank) != rank - 1:
        swapped = softmax(
            moves.transpose(input_tensor, dim, -1), -1, memory_config=memory_config, numeric_stable=numeric_stable
        )
        return moves.transpose(swapped, dim, -1)
    tensor = layouts.tiled(input_tensor)
    if tensor.dtype not in (DataType.BFLOAT16, DataType.FLOAT32):
        result = softmax_into(*[layouts.typecast(tensor, DataType.BFLOAT16)] * 2, numeric_stable)
        return layouts.typecast(result, tensor.dtype, memory_config=memory_config)
    place = memory_config or p.interleaved(tensor.memory_config())
    out = _native.allocate_tensor_on_device(tensor.shape, tensor.dtype, Layout.TILE, tensor.device(), place)
    return softmax_into(tensor, out, numeric_stable)


def softmax_into(tensor: Tensor, out: Tensor, numeric_stable: bool) -> Tensor:
    """Take the softmax of the rows of a tensor in tiles; the result may be the tensor itself."""
    across = -(-tensor.shape[-1] // 32)
    cores, work = p.shares(out, checks.tile_count(out) // across)
    valid = tensor.shape[-1] % 32  # columns of the last tile that hold elements; 0: all
    kernels = [
        p.kernel(
            "read_softmax.cpp",
            cores,
            p.reader(),
            compile_time_args=[across, valid, tensor.element_size(), *p.accessors(tensor)],
            args=p.runtime_args(work, lambda s: (tensor.buffer_address(), s.first, s.count)),
        ),
        p.kernel(
            "softmax.cpp",
            cores,
            p.compute(DataType.BFLOAT16),
            compile_time_args=[across, int(numeric_stable)],
            args=p.runtime_args(work, lambda s: (s.count,)),
        ),
        p.kernel(
            "write_tiles.cpp",
            cores,
            p.writer(),
            compile_time_args=p.accessors(out),
            args=p.runtime_args(work, lambda s: (out.buffer_address(), s.first * across, s.count * across)),
        ),
    ]
    wide = DataType.FLOAT32
    cbs = [
        p.tile_cb(0, tensor.dtype, 2 * across, cores),
        p.tile_cb(2, out.dtype, 2, cores),
        p.tile_cb(3, DataType.BFLOAT16, 1, cores),  # ones, which reductions scale with
        p.tile_cb(5, wide, across, cores),  # exponentials
        p.tile_cb(6, wide, 1, cores),  # the largest of each row
        p.tile_cb(7, wide, 1, cores),  # one over the sum of each row
    ]
    return p.run(out, [tensor], kernels, cbs)
