"""Between rows and tiles, between types and between places on a device: the same elements, standing otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softmetal._native import ttnn as _native
from softmetal._native.ttnn import DataType, Layout
from softmetal.ttnn import checks, eltwise_ops
from softmetal.ttnn import program as p

if TYPE_CHECKING:
    from softmetal._native.ttnn import MemoryConfig, MeshDevice, RuntimeArgs, Tensor

__all__ = ["from_device", "to_device", "to_dtype", "to_layout", "to_memory_config", "typecast"]

BLOCK_FLOATS = {DataType.BFLOAT8_B, DataType.BFLOAT4_B}


def to_layout(
    tensor: Tensor,
    layout: Layout,
    dtype: DataType | None = None,
    memory_config: MemoryConfig | None = None,
) -> Tensor:
    """Bring a tensor into rows or tiles, with the same elements.

    Args:
        tensor: any shape, on the host or a device. On a device it is done there, by the NoC.
        layout: ROW_MAJOR or TILE. Tiles stick out of the tensor where its sizes are no multiples of 32; rows do not.
        dtype: another type, if wanted. Block floats, which exist in tiles only, become bfloat16 rows by default.
        memory_config: another place on the device, if wanted. Shards stay, if both layouts can have them.

    Raises:
        UserError: a type that does not exist in that layout.

    """
    if layout == Layout.ROW_MAJOR and tensor.dtype in BLOCK_FLOATS:
        tensor = typecast(tensor, dtype or DataType.BFLOAT16)
    result = _relaid(tensor, layout)
    if dtype is not None and dtype != result.dtype:
        result = typecast(result, dtype)
    if memory_config is not None and result.is_on_device() and result.memory_config() != memory_config:
        result = to_memory_config(result, memory_config)
    return result


def _relaid(tensor: Tensor, layout: Layout) -> Tensor:
    if tensor.layout == layout:
        return tensor
    on_chip = tensor.is_on_device() and tensor.dtype not in BLOCK_FLOATS and len(tensor.shape) >= 1
    if not on_chip or tensor.logical_volume() == 0 or list(tensor.tile.tile_shape) != [32, 32]:
        return tensor.to(layout)
    if not tensor.is_sharded():
        return _by_noc(tensor, layout)
    whole = to_memory_config(tensor, p.interleaved(tensor.memory_config()))
    return to_memory_config(_by_noc(whole, layout), tensor.memory_config())


def tiled(tensor: Tensor) -> Tensor:
    """Return the tensor itself, or its copy in tiles."""
    return _relaid(tensor, Layout.TILE)


def in_rows(tensor: Tensor) -> Tensor:
    """Return the tensor itself, or its copy in rows; block floats become bfloat16."""
    return to_layout(tensor, Layout.ROW_MAJOR)


def _by_noc(tensor: Tensor, layout: Layout) -> Tensor:
    """Move each 16 elements of a row that stand together in a tile."""
    out = _native.allocate_tensor_on_device(
        tensor.shape, tensor.dtype, layout, tensor.device(), p.interleaved(tensor.memory_config())
    )
    rows, columns = (tensor.shape[-2] if len(tensor.shape) > 1 else 1), tensor.shape[-1]
    to_tiles = layout == Layout.TILE
    tiles, pages = (out, tensor) if to_tiles else (tensor, out)
    cores, work = p.shares(out, checks.tile_count(tiles))
    sizes = [rows, columns, tensor.element_size(), pages.buffer_aligned_page_size()]
    page_args = [*sizes, *p.accessors(pages)]
    tile_args = p.accessors(tiles)

    def words(address: int) -> RuntimeArgs:
        return p.runtime_args(work, lambda share: (address, share.first, share.count))

    reader, writer = ("read_faces.cpp", "write_tiles.cpp") if to_tiles else ("read_tiles.cpp", "write_faces.cpp")
    kernels = [
        p.kernel(
            reader,
            cores,
            p.reader(),
            compile_time_args=page_args if to_tiles else tile_args,
            args=words(tensor.buffer_address()),
        ),
        p.kernel(
            writer,
            cores,
            p.writer(),
            compile_time_args=tile_args if to_tiles else page_args,
            args=words(out.buffer_address()),
        ),
    ]
    cbs = [p.tile_cb(2 if to_tiles else 0, tensor.dtype, 2, cores)]
    if to_tiles:
        cbs.append(p.byte_cb(1, tensor.dtype, max(64, 32 * tensor.element_size()), 32, cores))
    return p.run(out, [tensor], kernels, cbs)


_CASTS_ON_DEVICE = {
    DataType.BFLOAT16,
    DataType.FLOAT32,
    DataType.BFLOAT8_B,
    DataType.BFLOAT4_B,
    DataType.INT32,
    DataType.UINT32,
    DataType.UINT16,
    DataType.UINT8,
}


def typecast(tensor: Tensor, dtype: DataType, *, memory_config: MemoryConfig | None = None) -> Tensor:
    """Convert a tensor's elements to another type.

    Args:
        tensor: any shape, on the host or a device. On a device it is done there, in tiles; the layout stays.
        dtype: the type. Floats are rounded to nearest, ties to even; floats to integers lose their fraction.
        memory_config: where the result goes; by default where the input is.

    Raises:
        UserError: a type that does not exist in the tensor's layout.

    """
    if tensor.dtype == dtype:
        return tensor
    if not (tensor.is_on_device() and {tensor.dtype, dtype} <= _CASTS_ON_DEVICE):
        return tensor.to_dtype(dtype)
    result = cast_tiles(tensor, dtype, memory_config, None)
    return result if dtype in BLOCK_FLOATS else _relaid(result, tensor.layout)


def to_dtype(tensor: Tensor, dtype: DataType) -> Tensor:
    """Convert a tensor's elements to another type.

    Args:
        tensor: any shape, on the host or a device; the layout stays.
        dtype: the type. Floats are rounded to nearest, ties to even; floats to integers lose their fraction.

    Raises:
        UserError: a type that does not exist in the tensor's layout.

    """
    return typecast(tensor, dtype)


def cast_tiles(
    tensor: Tensor, dtype: DataType, memory_config: MemoryConfig | None, output_tensor: Tensor | None
) -> Tensor:
    """Convert elements on the device; the result is in tiles."""
    from softmetal.ttnn.unary import run_unary

    if p.is_ragged_block(dtype, tensor.shape) and tensor.dtype not in (DataType.BFLOAT16, DataType.FLOAT32):
        tensor = cast_tiles(tensor, DataType.BFLOAT16, None, None)
    formats = [f"static_cast<uint32_t>(DataFormat::{eltwise_ops.FORMAT_NAMES[t]})" for t in (tensor.dtype, dtype)]
    op = eltwise_ops.Op(
        "",
        "api/compute/eltwise_unary/typecast.h",
        "typecast_tile_init();",
        f"typecast_tile<{formats[0]}, {formats[1]}>(0);",
        frozenset(_CASTS_ON_DEVICE),
    )
    return run_unary(
        "typecast",
        op,
        tensor,
        dtype=dtype,
        memory_config=memory_config,
        output_tensor=output_tensor,
        clear_padding=True,
    )


def to_memory_config(tensor: Tensor, memory_config: MemoryConfig, dtype: DataType | None = None) -> Tensor:
    """Bring a tensor on a device to another place: DRAM or L1, interleaved or in shards.

    Args:
        tensor: on a device.
        memory_config: the place.
        dtype: another type, if wanted.

    Raises:
        UserError: shards that the tensor cannot have, no room, a tensor on the host.

    """
    from softmetal.ttnn.places import moved_to

    checks.on_device("to_memory_config", tensor)
    moved = tensor if tensor.memory_config() == memory_config else moved_to(tensor, memory_config)
    return moved if dtype is None else typecast(moved, dtype)


def to_device(
    tensor: Tensor, device: MeshDevice, *, memory_config: MemoryConfig | None = None, cq_id: int | None = None
) -> Tensor:
    """Copy a tensor to a device.

    Args:
        tensor: on the host, or on another device.
        device: where it goes; every device of a mesh gets all of a tensor that has not been distributed.
        memory_config: where on the device; interleaved in DRAM by default.
        cq_id: the command queue.

    Raises:
        UserError: the device is closed or out of memory.

    """
    return tensor.to(device, memory_config, cq_id or 0)


def from_device(tensor: Tensor, *, blocking: bool = True, cq_id: int | None = None) -> Tensor:
    """Copy a tensor to the host.

    Args:
        tensor: on a device.
        blocking: whether the elements are there when the call returns; else after synchronize_device.
        cq_id: the command queue.

    Raises:
        UserError: the tensor has been deallocated.

    """
    return tensor.cpu(blocking, cq_id or 0)
