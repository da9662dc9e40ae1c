"""Tensors from torch and numpy and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softmetal._native import UnsupportedError, UserError
from softmetal._native import ttnn as _native
from softmetal._native.ttnn import DataType, Layout, MemoryConfig, MeshDevice, Shape, Tensor

if TYPE_CHECKING:
    import numpy
    import torch

    from softmetal._native.ttnn import TensorSpec, Tile
    from softmetal.ttnn.mesh import MeshToTensor, TensorToMesh


__all__ = ["deallocate", "from_numpy", "from_torch", "to_numpy", "to_torch"]


def from_torch(
    tensor: torch.Tensor,
    dtype: DataType | None = None,
    *,
    spec: TensorSpec | None = None,
    tile: Tile | None = None,
    pad_value: float | None = None,
    layout: Layout | None = None,
    device: MeshDevice | None = None,
    memory_config: MemoryConfig | None = None,
    mesh_mapper: TensorToMesh | None = None,
    cq_id: int | None = None,
    preserve_nan_values: bool = False,
    col_tilize: bool = False,
    enable_bfloat_opt: bool = False,
) -> Tensor:
    """Make a tensor of a torch tensor's elements.

    Args:
        tensor: any shape and strides, in host memory.
        dtype: type of the elements; by default the one nearest to the torch tensor's.
        spec: shape, dtype, layout, tile and memory_config in one; the others are then left out.
        tile: shape of the tiles; 32x32 by default.
        pad_value: what fills tiles that stick out of the tensor; 0 by default.
        layout: ROW_MAJOR (default) or TILE; block floats are always tiles.
        device: where it goes; None leaves it on the host.
        memory_config: where on the device; interleaved in DRAM by default.
        mesh_mapper: which part goes to which device of a mesh; every device gets all of it by default.
        cq_id: the command queue.
        preserve_nan_values: accepted; what is not a number stays so.
        col_tilize: tiles column by column, which is not supported.
        enable_bfloat_opt: accepted; the result is the same.

    Raises:
        UserError: the elements, shape or layout cannot become such a tensor, with what was given.
        UnsupportedError: col_tilize.

    """
    del preserve_nan_values, enable_bfloat_opt
    if not hasattr(tensor, "detach"):
        raise TypeError(
            f"from_torch: expected a torch.Tensor, got {type(tensor).__name__}; ttnn.from_numpy takes arrays"
        )
    if tensor.device.type != "cpu":
        raise UserError(f"from_torch: the tensor is on '{tensor.device}'; use tensor.cpu()")
    if col_tilize:
        raise UnsupportedError("from_torch: col_tilize is not supported; transpose the tensor instead")
    return _from_array(
        tensor.detach(),
        tuple(tensor.shape),
        dtype,
        spec,
        tile,
        pad_value,
        layout,
        device,
        memory_config,
        mesh_mapper,
        cq_id,
    )


def from_numpy(array: numpy.ndarray, dtype: DataType | None = None, **settings: Any) -> Tensor:
    """Make a tensor of an array's elements.

    Args:
        array: any shape, strides and numeric type.
        dtype: type of the elements; by default the one nearest to the array's.
        settings: those of `from_torch`.

    Raises:
        UserError: the elements, shape or layout cannot become such a tensor.

    """
    keys = ("spec", "tile", "pad_value", "layout", "device", "memory_config", "mesh_mapper", "cq_id")
    unknown = set(settings) - set(keys)
    if unknown:
        raise TypeError(f"from_numpy: unknown arguments {sorted(unknown)}; those of from_torch are {list(keys)}")
    return _from_array(array, array.shape, dtype, *(settings.get(key) for key in keys))


def _from_array(
    array: Any,
    shape: tuple[int, ...],
    dtype: DataType | None,
    spec: TensorSpec | None,
    tile: Tile | None,
    pad_value: float | None,
    layout: Layout | None,
    device: MeshDevice | None,
    memory_config: MemoryConfig | None,
    mesh_mapper: TensorToMesh | None,
    cq_id: int | None,
) -> Tensor:
    for name, value, kind in (
        ("dtype", dtype, DataType),
        ("layout", layout, Layout),
        ("device", device, MeshDevice),
        ("memory_config", memory_config, MemoryConfig),
    ):
        if value is not None and not isinstance(value, kind):
            raise TypeError(f"{name} is {value!r}; expected a ttnn.{kind.__name__}")
    if spec is not None:
        if any(given is not None for given in (dtype, layout, memory_config, tile)):
            raise UserError("give `spec`, or dtype, layout, memory_config and tile, not both")
        dtype, layout, memory_config, tile = spec.dtype, spec.layout, spec.memory_config, spec.tile
        shape = tuple(spec.shape)
    if mesh_mapper is not None:
        return mesh_mapper.distribute(
            array,
            lambda part: _from_array(
                part, tuple(part.shape), dtype, None, tile, pad_value, layout, None, None, None, None
            ),
            device,
            memory_config,
        )
    return _native.tensor_from_array(
        array,
        Shape(list(shape)),
        dtype,
        layout,
        tile,
        0.0 if pad_value is None else float(pad_value),
        device,
        memory_config,
        cq_id or 0,
    )


def to_torch(
    tensor: Tensor,
    dtype: torch.dtype | None = None,
    *,
    torch_rank: int | None = None,
    mesh_composer: MeshToTensor | None = None,
    device: MeshDevice | None = None,
    cq_id: int | None = None,
) -> torch.Tensor:
    """Copy a tensor's logical elements, without padding, into a torch tensor.

    Args:
        tensor: on the host or on a device.
        dtype: the torch type wanted; by default the tensor's own (block floats become float32).
        torch_rank: leading dimensions of size 1 are dropped until this many dimensions are left.
        mesh_composer: how the parts on the devices of a mesh are joined.
        device: not needed; accepted for TT-NN's sake.
        cq_id: the command queue.

    Raises:
        UserError: parts on several devices without a composer; a rank that the shape cannot have.

    """
    del device, cq_id
    result = mesh_composer.compose(tensor) if mesh_composer is not None else tensor.to_torch()
    while torch_rank is not None and result.ndim > torch_rank:
        if result.shape[0] != 1:
            raise UserError(f"to_torch: shape {tuple(result.shape)} cannot have {torch_rank} dimensions")
        result = result.squeeze(0)
    return result if dtype is None else result.to(dtype)


def to_numpy(tensor: Tensor) -> Any:
    """Copy a tensor's logical elements, without padding, into a numpy array; bf16 and block floats become float32.

    Args:
        tensor: on the host or on a device.

    Raises:
        UserError: the tensor is in parts on several devices, or has been deallocated.

    """
    return tensor.to_numpy()


def deallocate(tensor: Tensor, force: bool = True) -> None:
    """Free a tensor's memory on the device now. Using the tensor afterwards is a UserError.

    Args:
        tensor: on a device; a host tensor stays.
        force: accepted; the memory is freed whoever else holds the tensor.

    """
    tensor.deallocate(force)
