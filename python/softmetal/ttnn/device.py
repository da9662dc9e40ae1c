"""Opening and closing devices, and the device that is used when none is named."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from softmetal._machines import default_machine
from softmetal._native import ttnn as _native
from softmetal._native.ttnn import Arch
from softmetal.runtime import machine
from softmetal.ttnn.grid import CoreGrid

if TYPE_CHECKING:
    from collections.abc import Iterator

    from softmetal._native.ttnn import DispatchCoreConfig, MeshDevice, MeshShape

__all__ = [
    "Arch",
    "GetDefaultDevice",
    "SetDefaultDevice",
    "close_device",
    "close_mesh_device",
    "create_mesh_device",
    "get_arch_name",
    "get_dram_alignment",
    "get_l1_alignment",
    "is_blackhole",
    "is_wormhole_b0",
    "manage_device",
    "open_device",
]

_default: list[MeshDevice] = []


def open_device(
    *,
    device_id: int = 0,
    l1_small_size: int = 0,
    trace_region_size: int = 0,
    num_command_queues: int = 1,
    dispatch_core_config: DispatchCoreConfig | None = None,
    worker_l1_size: int = 0,
) -> MeshDevice:
    """Open a device. Which chip it is: the environment variable SOFTMETAL_ARCH (docs/machines.md).

    Args:
        device_id: which one, from 0.
        l1_small_size: bytes of each core's L1 that L1_SMALL buffers take.
        trace_region_size: bytes of DRAM for traces; kept without effect.
        num_command_queues: 1 or 2.
        dispatch_core_config: kept without effect.
        worker_l1_size: bytes of each core's L1 for buffers; 0: all that there is.

    Raises:
        UserError: there is no such device.

    """
    return _native.CreateDevice(
        device_id,
        num_command_queues,
        l1_small_size,
        trace_region_size,
        dispatch_core_config,
        worker_l1_size=worker_l1_size,
    )


def close_device(device: MeshDevice) -> None:
    """Close a device or a mesh. Its tensors and buffers cannot be used any more.

    Args:
        device: what open_device or open_mesh_device returned.

    """
    if device in _default:
        _default.remove(device)
    _native.CloseDevice(device)


def close_mesh_device(mesh_device: MeshDevice) -> None:
    """Close a mesh, as close_device.

    Args:
        mesh_device: what open_mesh_device returned.

    """
    close_device(mesh_device)


@contextmanager
def manage_device(device_id: int = 0, **settings: Any) -> Iterator[MeshDevice]:
    """Open a device for the block of a `with` statement.

    Args:
        device_id: which one, from 0.
        settings: those of `open_device`.

    Raises:
        UserError: there is no such device.

    """
    device = open_device(device_id=device_id, **settings)
    try:
        yield device
    finally:
        close_device(device)


@contextmanager
def create_mesh_device(mesh_shape: MeshShape, **settings: Any) -> Iterator[MeshDevice]:
    """Open a mesh of devices for the block of a `with` statement.

    Args:
        mesh_shape: devices along each dimension.
        settings: those of `open_mesh_device`.

    Raises:
        UserError: there are fewer devices (SOFTMETAL_DEVICES says how many).

    """
    device = _native.open_mesh_device(mesh_shape, **settings)
    try:
        yield device
    finally:
        close_device(device)


def SetDefaultDevice(device: MeshDevice | None) -> None:
    """Set the device that calls use when they name none.

    Args:
        device: the device; None: no such device.

    """
    _default[:] = [] if device is None else [device]


def GetDefaultDevice() -> MeshDevice | None:
    """Return the device that calls use when they name none, or None."""
    return _default[0] if _default else None


def get_arch_name() -> str:
    """Return the chip family that devices simulate: "wormhole_b0" or "blackhole"."""
    return str(machine(default_machine())["name"])


def get_dram_alignment() -> int:
    """Return the bytes that DRAM addresses of transfers are multiples of."""
    return int(machine(default_machine())["dram_alignment"])


def get_l1_alignment() -> int:
    """Return the bytes that L1 addresses of buffers are multiples of."""
    return int(machine(default_machine())["l1_alignment"])


def is_wormhole_b0(device: MeshDevice | None = None) -> bool:
    """Tell whether a device, or the default chip, is a Wormhole B0.

    Args:
        device: None: the chip that would be opened.

    """
    return device.arch() == Arch.WORMHOLE_B0 if device is not None else get_arch_name() == "wormhole_b0"


def is_blackhole(device: MeshDevice | None = None) -> bool:
    """Tell whether a device, or the default chip, is a Blackhole.

    Args:
        device: None: the chip that would be opened.

    """
    return device.arch() == Arch.BLACKHOLE if device is not None else get_arch_name() == "blackhole"


def core_grid(device: MeshDevice) -> CoreGrid:
    """Return the worker grid of a device as a CoreGrid.

    Args:
        device: an open device.

    """
    size = device.compute_with_storage_grid_size()
    return CoreGrid(x=size.x, y=size.y)
