"""Bringing a tensor to another place on its device: DRAM or L1, interleaved or in shards, page by page over the NoC."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from softmetal._native import ttnn as _native
from softmetal._native.ttnn import Layout
from softmetal.ttnn import moves, rows

if TYPE_CHECKING:
    from softmetal._native.ttnn import MemoryConfig, Tensor


def moved_to(tensor: Tensor, memory_config: MemoryConfig) -> Tensor:
    """Copy a tensor on a device to another place on it.

    What pages do not say goes by way of the host: other tiles than 32x32, shards of any number of dimensions, and rows
    that shards do not divide evenly.
    """
    plain = all(not place.is_sharded() or place.shard_spec for place in (tensor.memory_config(), memory_config))
    if tensor.logical_volume() == 0 or not plain or list(tensor.tile.tile_shape) != [32, 32]:
        return tensor.to(tensor.device(), memory_config)
    out = _native.allocate_tensor_on_device(tensor.shape, tensor.dtype, tensor.layout, tensor.device(), memory_config)
    if tensor.layout == Layout.TILE:
        return moves.copy_pages(tensor, out, [math.prod(tensor.padded_shape) // 1024], [1])
    old, new = (_elements_of_page(t) for t in (tensor, out))
    if old == 0 or new == 0:
        return tensor.to(tensor.device(), memory_config)
    return rows.cut_anew(tensor, out, old, new)


def _elements_of_page(tensor: Tensor) -> int:
    """Elements of a row in a page: all of them, or as many as a shard is wide; 0 where shards do not divide a row."""
    elements = tensor.buffer_page_size() // tensor.element_size()
    return 0 if tensor.shape[-1] % elements else int(elements)
