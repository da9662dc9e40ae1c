"""Tensors on meshes of devices: which part goes where, and how parts become one tensor again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from softmetal._native import UserError
from softmetal._native import ttnn as _native
from softmetal._native.ttnn import MeshShape
from softmetal.ttnn import tensor as tensors

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import torch

    from softmetal._native.ttnn import MemoryConfig, MeshDevice, Tensor


__all__ = [
    "ConcatMesh2dToTensor",
    "ConcatMeshToTensor",
    "MeshToTensor",
    "ReplicateTensorToMesh",
    "ShardTensor2dMesh",
    "ShardTensorToMesh",
    "TensorToMesh",
    "aggregate_tensor",
    "concat_mesh_to_tensor_composer",
    "distribute_tensor",
    "replicate_tensor_to_mesh_mapper",
    "shard_tensor_to_mesh_mapper",
]


def _shape(mesh: MeshDevice | MeshShape) -> list[int]:
    return list(mesh if isinstance(mesh, MeshShape) else mesh.shape)


@dataclass(frozen=True)
class TensorToMesh:
    """For each dimension of a mesh the tensor dimension that is cut along it, or None: the whole tensor on each.

    Args:
        mesh_shape: devices along each dimension.
        placements: as many as the mesh has dimensions.

    """

    mesh_shape: tuple[int, ...]
    placements: tuple[int | None, ...]

    def parts(self, array: Any) -> list[Any]:
        """Cut an array; one part a device, in row-major order. UserError where a dimension cannot be cut evenly."""
        found = [array]
        for devices, dim in zip(self.mesh_shape, self.placements, strict=True):
            found = [piece for part in found for piece in self._cut(part, devices, dim)]
        return found

    def _cut(self, array: Any, devices: int, dim: int | None) -> list[Any]:
        if dim is None:
            return [array] * devices
        if not -array.ndim <= dim < array.ndim:
            raise UserError(f"mesh mapper: dimension {dim} of a tensor of shape {tuple(array.shape)}")
        size = array.shape[dim]
        if size % devices:
            raise UserError(
                f"mesh mapper: dimension {dim} of shape {tuple(array.shape)} cannot be cut evenly for {devices} devices"
            )
        step = size // devices
        before = (slice(None),) * (dim % array.ndim)
        return [array[(*before, slice(i * step, (i + 1) * step))] for i in range(devices)]

    def distribute(
        self,
        array: Any,
        to_tensor: Callable[[Any], Tensor],
        device: MeshDevice | None,
        memory_config: MemoryConfig | None,
    ) -> Tensor:
        """Make a tensor of an array's parts, on a device if one is given."""
        parts = [to_tensor(part) for part in self.parts(array)]
        host = _native.tensor_from_parts(parts, MeshShape(list(self.mesh_shape)), list(self.placements))
        return host if device is None else host.to(device, memory_config)


@dataclass(frozen=True)
class MeshToTensor:
    """For each dimension of a mesh the tensor dimension along which the parts are joined.

    Args:
        mesh_shape: devices along each dimension.
        dims: as many as the mesh has dimensions.

    """

    mesh_shape: tuple[int, ...]
    dims: tuple[int, ...]

    def compose(self, tensor: Tensor) -> torch.Tensor:
        """Join the parts of a tensor. UserError when there is another number of parts than devices."""
        import torch

        parts = [part.to_torch() for part in _native.get_device_tensors(tensor.cpu())]
        expected = 1
        for size in self.mesh_shape:
            expected *= size
        if len(parts) != expected:
            raise UserError(f"mesh composer: {len(parts)} parts for a mesh of shape {list(self.mesh_shape)}")
        for devices, dim in reversed(list(zip(self.mesh_shape, self.dims, strict=True))):
            parts = [torch.cat(parts[i : i + devices], dim=dim) for i in range(0, len(parts), devices)]
        return parts[0]


def ShardTensorToMesh(mesh_device: MeshDevice, dim: int) -> TensorToMesh:
    """Cut a tensor along one dimension, a part for each device of the mesh in row-major order.

    Args:
        mesh_device: the mesh.
        dim: the tensor's dimension; its size is a multiple of the number of devices.

    Raises:
        UserError: when a tensor cannot be cut so.

    """
    shape = _shape(mesh_device)
    count = mesh_device.get_num_devices()
    if len([size for size in shape if size > 1]) > 1:
        return _Line(tuple(shape), (dim,) * len(shape), count)
    return TensorToMesh(tuple(shape), tuple(dim if size > 1 else None for size in shape))


@dataclass(frozen=True)
class _Line(TensorToMesh):
    """A mesh of several rows whose devices take parts as if they stood in a line."""

    count: int

    def parts(self, array: Any) -> list[Any]:
        return self._cut(array, self.count, self.placements[0])


def ReplicateTensorToMesh(mesh_device: MeshDevice) -> TensorToMesh:
    """Give every device of the mesh the whole tensor. Without a mapper the same happens.

    Args:
        mesh_device: the mesh.

    """
    shape = _shape(mesh_device)
    return TensorToMesh(tuple(shape), (None,) * len(shape))


def ShardTensor2dMesh(
    mesh_device: MeshDevice, mesh_shape: Sequence[int] | MeshShape, dims: Sequence[int | None]
) -> TensorToMesh:
    """Cut a tensor along two dimensions, one for the mesh's rows and one for its columns.

    Args:
        mesh_device: the mesh.
        mesh_shape: rows and columns of devices.
        dims: the tensor dimension that is cut along the rows, and along the columns; None: the same on each.

    Raises:
        UserError: the mesh has another shape; when a tensor cannot be cut so.

    """
    return TensorToMesh(_checked("ShardTensor2dMesh", mesh_device, mesh_shape), tuple(dims))


def ConcatMeshToTensor(mesh_device: MeshDevice, dim: int) -> MeshToTensor:
    """Join the parts of all devices, in row-major order, along one dimension.

    Args:
        mesh_device: the mesh.
        dim: the tensor's dimension.

    Raises:
        UserError: when a tensor is on another mesh.

    """
    return MeshToTensor((mesh_device.get_num_devices(),), (dim,))


def ConcatMesh2dToTensor(
    mesh_device: MeshDevice, mesh_shape: Sequence[int] | MeshShape, dims: Sequence[int]
) -> MeshToTensor:
    """Join the parts along two dimensions, one for the mesh's rows and one for its columns.

    Args:
        mesh_device: the mesh.
        mesh_shape: rows and columns of devices.
        dims: the tensor dimension along which rows are joined, and that of columns.

    Raises:
        UserError: the mesh has another shape.

    """
    return MeshToTensor(_checked("ConcatMesh2dToTensor", mesh_device, mesh_shape), tuple(dims))


def _checked(name: str, mesh_device: MeshDevice, mesh_shape: Sequence[int] | MeshShape) -> tuple[int, ...]:
    if list(mesh_shape) != _shape(mesh_device):
        raise UserError(f"{name}: mesh_shape is {list(mesh_shape)}, the mesh has {_shape(mesh_device)}")
    return tuple(mesh_shape)


def replicate_tensor_to_mesh_mapper(mesh_device: MeshDevice) -> TensorToMesh:
    """Return the same as ReplicateTensorToMesh.

    Args:
        mesh_device: the mesh.

    """
    return ReplicateTensorToMesh(mesh_device)


def shard_tensor_to_mesh_mapper(mesh_device: MeshDevice, dim: int) -> TensorToMesh:
    """Return the same as ShardTensorToMesh.

    Args:
        mesh_device: the mesh.
        dim: the tensor's dimension.

    Raises:
        UserError: when a tensor cannot be cut so.

    """
    return ShardTensorToMesh(mesh_device, dim)


def concat_mesh_to_tensor_composer(mesh_device: MeshDevice, dim: int) -> MeshToTensor:
    """Return the same as ConcatMeshToTensor.

    Args:
        mesh_device: the mesh.
        dim: the tensor's dimension.

    """
    return ConcatMeshToTensor(mesh_device, dim)


def distribute_tensor(tensor: Tensor, mapper: TensorToMesh, mesh_device: MeshDevice | None = None) -> Tensor:
    """Cut a host tensor for the devices of a mesh.

    Args:
        tensor: on the host.
        mapper: what goes where.
        mesh_device: where the parts go; None leaves them on the host.

    Raises:
        UserError: the tensor is on a device, or cannot be cut so.

    """
    array = tensor.cpu().to_torch()
    return mapper.distribute(
        array,
        lambda part: tensors.from_torch(part, tensor.dtype, layout=tensor.layout),
        mesh_device,
        None,
    )


def aggregate_tensor(tensor: Tensor, composer: MeshToTensor) -> Tensor:
    """Join the parts of a tensor of a mesh to one host tensor.

    Args:
        tensor: on the devices of a mesh, or its parts on the host.
        composer: how they are joined.

    Raises:
        UserError: when there is another number of parts than devices.

    """
    return tensors.from_torch(composer.compose(tensor), tensor.dtype, layout=tensor.layout)
