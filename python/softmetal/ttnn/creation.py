"""Tensors made of nothing: filled, random, counted, or like another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softmetal._native.ttnn import DataType, Layout, Shape
from softmetal.ttnn import device as devices
from softmetal.ttnn.tensor import from_numpy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from softmetal._native.ttnn import MemoryConfig, MeshDevice, Tensor

_INTEGERS = {DataType.UINT8, DataType.UINT16, DataType.UINT32, DataType.INT32}


def full(
    shape: Sequence[int],
    fill_value: float,
    dtype: DataType = DataType.BFLOAT16,
    layout: Layout = Layout.ROW_MAJOR,
    device: MeshDevice | None = None,
    memory_config: MemoryConfig | None = None,
) -> Tensor:
    """Make a tensor that holds one value everywhere.

    Args:
        shape: sizes of the dimensions, in elements.
        fill_value: the value.
        dtype: type of the elements.
        layout: ROW_MAJOR or TILE.
        device: where it goes; by default the default device, or the host if there is none.
        memory_config: where on the device; interleaved in DRAM by default.

    Raises:
        UserError: the type has no such layout, or the device is out of memory.

    """
    import numpy as np

    host = np.full(tuple(shape), fill_value, dtype=np.int64 if dtype in _INTEGERS else np.float32)
    device = device or devices.GetDefaultDevice()
    return from_numpy(host, dtype, layout=layout, device=device, memory_config=memory_config)


def zeros(shape: Sequence[int], *args: object, **settings: object) -> Tensor:
    """Make a tensor of zeros. Settings are those of `full`."""
    return full(shape, 0, *args, **settings)


def ones(shape: Sequence[int], *args: object, **settings: object) -> Tensor:
    """Make a tensor of ones. Settings are those of `full`."""
    return full(shape, 1, *args, **settings)


def full_like(tensor: Tensor, fill_value: float, **settings: object) -> Tensor:
    """Make a tensor like another one that holds one value. Settings override what is taken from it."""
    if tensor.is_on_device():
        settings.setdefault("device", tensor.device())
        settings.setdefault("memory_config", tensor.memory_config())
    settings.setdefault("dtype", tensor.dtype)
    settings.setdefault("layout", tensor.layout)
    return full(list(tensor.shape), fill_value, **settings)


def zeros_like(tensor: Tensor, **settings: object) -> Tensor:
    """Make a tensor of zeros like another one."""
    return full_like(tensor, 0, **settings)


def ones_like(tensor: Tensor, **settings: object) -> Tensor:
    """Make a tensor of ones like another one."""
    return full_like(tensor, 1, **settings)


def rand(
    shape: Sequence[int] | Shape,
    device: MeshDevice | None = None,
    *,
    dtype: DataType = DataType.BFLOAT16,
    layout: Layout = Layout.TILE,
    memory_config: MemoryConfig | None = None,
    low: float = 0.0,
    high: float = 1.0,
    seed: int = 0,
) -> Tensor:
    """Make a tensor of uniform random values in [low, high).

    `seed` fixes them; 0 draws a new seed from numpy's generator. Other arguments are those of `full`.
    """
    import numpy as np

    generator = np.random.default_rng(seed or None)
    host = generator.uniform(low, high, size=tuple(shape)).astype(np.float32)
    device = device or devices.GetDefaultDevice()
    return from_numpy(host, dtype, layout=layout, device=device, memory_config=memory_config)


def arange(
    start: float,
    end: float | None = None,
    step: float = 1,
    dtype: DataType = DataType.BFLOAT16,
    device: MeshDevice | None = None,
    memory_config: MemoryConfig | None = None,
    layout: Layout = Layout.ROW_MAJOR,
) -> Tensor:
    """Make a vector of evenly spaced values from `start` (0 if only one bound is given) to `end`, which is left out."""
    if end is None:
        start, end = 0, start
    import numpy as np

    host = np.arange(start, end, step, dtype=np.int64 if dtype in _INTEGERS else np.float32)
    return from_numpy(
        host, dtype, layout=layout, device=device or devices.GetDefaultDevice(), memory_config=memory_config
    )
