"""Tensors from torch and numpy and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softmetal._native import UserError
from softmetal._native import ttnn as _native
from softmetal._native.ttnn import DataType, Layout, Shape, Tensor

if TYPE_CHECKING:
    import numpy
    import torch

    from softmetal._native.ttnn import MemoryConfig, MeshDevice, TensorSpec, Tile


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
    mesh_mapper: Any = None,
    cq_id: int | None = None,
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

    Raises:
        UserError: the elements, shape or layout cannot become such a tensor, with what was given.

    """
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
    """Make a tensor of an array's elements. Settings are those of `from_torch`."""
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
    mesh_mapper: Any,
    cq_id: int | None,
) -> Tensor:
    if spec is not None:
        if any(given is not None for given in (dtype, layout, memory_config, tile)):
            raise UserError("give `spec`, or dtype, layout, memory_config and tile, not both")
        dtype, layout, memory_config, tile = spec.dtype, spec.layout, spec.memory_config, spec.tile
        shape = tuple(spec.shape)
    if mesh_mapper is not None:
        return mesh_mapper.distribute(
            array,
            lambda part: _from_array(
                part, tuple(part.shape), dtype, None, tile, pad_value, layout, None, memory_config, None, None
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
    mesh_composer: Any = None,
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

    """
    del device, cq_id
    result = mesh_composer.compose(tensor) if mesh_composer is not None else tensor.to_torch()
    while torch_rank is not None and result.ndim > torch_rank:
        if result.shape[0] != 1:
            raise UserError(f"to_torch: shape {tuple(result.shape)} cannot have {torch_rank} dimensions")
        result = result.squeeze(0)
    return result if dtype is None else result.to(dtype)


def to_numpy(tensor: Tensor) -> numpy.ndarray:
    """Copy a tensor's logical elements into a numpy array; bf16 and block floats become float32."""
    return tensor.to_numpy()


def to_device(
    tensor: Tensor, device: MeshDevice, *, memory_config: MemoryConfig | None = None, cq_id: int | None = None
) -> Tensor:
    """Copy a tensor to a device."""
    return tensor.to(device, memory_config, cq_id or 0)


def from_device(tensor: Tensor, *, blocking: bool = True, cq_id: int | None = None) -> Tensor:
    """Copy a tensor to the host."""
    return tensor.cpu(blocking, cq_id or 0)


def deallocate(tensor: Tensor, force: bool = True) -> None:
    """Free a tensor's memory on the device now. Using the tensor afterwards is a UserError."""
    tensor.deallocate(force)


def _repr(tensor: Tensor) -> str:
    where = "freed" if not tensor.is_allocated() else "on device" if tensor.is_on_device() else "on host"
    head = f"shape={tensor.shape}, dtype={tensor.dtype}, layout={tensor.layout}, {where}"
    if where == "freed":
        return f"ttnn.Tensor({head})"
    import numpy as np

    with np.printoptions(precision=5, suppress=True, threshold=64, edgeitems=3):
        body = np.array2string(tensor.to_numpy(), separator=", ", prefix="ttnn.Tensor(")
    return f"ttnn.Tensor({body},\n            {head})"


Tensor.__repr__ = _repr
Tensor.__str__ = _repr
Tensor.__array__ = lambda self, dtype=None, copy=None: (
    self.to_numpy() if dtype is None else self.to_numpy().astype(dtype)
)
