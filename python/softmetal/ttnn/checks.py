"""What ops ask of their operands before they build anything."""

from __future__ import annotations

import struct

from softmetal._native import UserError
from softmetal._native.ttnn import Layout, Tensor


def on_device(name: str, *tensors: Tensor) -> None:
    """Throw unless all are tensors on one device."""
    for tensor in tensors:
        if not isinstance(tensor, Tensor):
            raise TypeError(f"ttnn.{name}: expected a ttnn.Tensor, got {type(tensor).__name__}")
        if not tensor.is_allocated():
            raise UserError(
                f"ttnn.{name}: a tensor of shape {tensor.shape} has been deallocated, or its device was closed"
            )
        if not tensor.is_on_device():
            raise UserError(
                f"ttnn.{name}: a tensor of shape {tensor.shape} is on the host; move it with ttnn.to_device"
            )
    if any(tensor.device() is not tensors[0].device() for tensor in tensors):
        raise UserError(f"ttnn.{name}: the tensors are on different devices; move one with ttnn.to_device")


def dimension(name: str, dim: int, rank: int) -> int:
    """Return a dimension counted from the front."""
    if not -rank <= dim < rank:
        raise UserError(f"ttnn.{name}: dimension {dim} of a tensor with {rank} dimensions")
    return dim % rank


def needs_tiles(name: str, tensor: Tensor) -> None:
    """Throw unless the tensor is in tiles of 32x32, which compute kernels take."""
    if tensor.layout == Layout.TILE and list(tensor.tile.tile_shape) != [32, 32]:
        raise UserError(f"ttnn.{name}: tiles of {tensor.tile.tile_shape}; this op takes tiles of 32x32")


def tile_count(tensor: Tensor) -> int:
    """Tiles of a tensor in tile layout on one device."""
    return tensor.buffer_num_pages()


def float_bits(value: float) -> int:
    """Return the bits of a number as fp32."""
    try:
        return int(struct.unpack("<I", struct.pack("<f", value))[0])
    except OverflowError:
        return 0x7F800000 if value > 0 else 0xFF800000
