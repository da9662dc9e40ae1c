"""Opening and closing devices, and the device that is used when none is named."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from softmetal._native import ttnn as _native

if TYPE_CHECKING:
    from collections.abc import Iterator

    from softmetal._native.ttnn import DispatchCoreConfig, MeshDevice, MeshShape

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
    """Open a device.

    Args:
        device_id: which one, from 0.
        l1_small_size: bytes of each core's L1 that L1_SMALL buffers take.
        trace_region_size: bytes of DRAM for traces; kept without effect.
        num_command_queues: 1 or 2.
        dispatch_core_config: kept without effect.
        worker_l1_size: bytes of each core's L1 for buffers; 0: all that there is.

    Raises:
        UserError: there is no such device, or it is open.

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
    """Close a device. Its tensors and buffers cannot be used any more."""
    if device in _default:
        _default.remove(device)
    _native.CloseDevice(device)


close_mesh_device = close_device


@contextmanager
def manage_device(device_id: int = 0, **settings: int) -> Iterator[MeshDevice]:
    """Open a device for the block of a `with` statement. Settings are those of `open_device`."""
    device = open_device(device_id=device_id, **settings)
    try:
        yield device
    finally:
        close_device(device)


@contextmanager
def create_mesh_device(mesh_shape: MeshShape, **settings: int) -> Iterator[MeshDevice]:
    """Open a mesh of devices for the block of a `with` statement."""
    device = _native.open_mesh_device(mesh_shape, **settings)
    try:
        yield device
    finally:
        _native.CloseDevice(device)


def SetDefaultDevice(device: MeshDevice | None) -> None:
    """Set the device that calls use when they name none; None: no such device."""
    _default[:] = [] if device is None else [device]


def GetDefaultDevice() -> MeshDevice | None:
    """Return the device that calls use when they name none, or None."""
    return _default[0] if _default else None
