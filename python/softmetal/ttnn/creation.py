"""Tensors made of nothing: filled, random, counted, or like another one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softmetal._native.ttnn import DataType, Layout, Shape
from softmetal.ttnn import device as devices
from softmetal.ttnn.tensor import from_numpy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from softmetal._native.ttnn import MemoryConfig, MeshDevice, Tensor

__all__ = ["arange", "full", "full_like", "ones", "ones_like", "rand", "zeros", "zeros_like"]

_INTEGERS = {DataType.UINT8, DataType.UINT16, DataType.UINT32, DataType.INT32}


def full(
    shape: Sequence[int] | Shape,
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

    host: Any = np.full(tuple(shape), fill_value, dtype=np.int64 if dtype in _INTEGERS else np.float32)
    device = device or devices.GetDefaultDevice()
    return from_numpy(host, dtype, layout=layout, device=device, memory_config=memory_config)


def zeros(
    shape: Sequence[int] | Shape,
    dtype: DataType = DataType.BFLOAT16,
    layout: Layout = Layout.ROW_MAJOR,
    device: MeshDevice | None = None,
    memory_config: MemoryConfig | None = None,
) -> Tensor:
    """Make a tensor of zeros.

    Args:
        shape: sizes of the dimensions, in elements.
        dtype: type of the elements.
        layout: ROW_MAJOR or TILE.
        device: where it goes; by default the default device, or the host if there is none.
        memory_config: where on the device; interleaved in DRAM by default.

    Raises:
        UserError: the type has no such layout, or the device is out of memory.

    """
    return full(shape, 0, dtype, layout, device, memory_config)


def ones(
    shape: Sequence[int] | Shape,
    dtype: DataType = DataType.BFLOAT16,
    layout: Layout = Layout.ROW_MAJOR,
    device: MeshDevice | None = None,
    memory_config: MemoryConfig | None = None,
) -> Tensor:
    """Make a tensor of ones.

    Args:
        shape: sizes of the dimensions, in elements.
        dtype: type of the elements.
        layout: ROW_MAJOR or TILE.
        device: where it goes; by default the default device, or the host if there is none.
        memory_config: where on the device; interleaved in DRAM by default.

    Raises:
        UserError: the type has no such layout, or the device is out of memory.

    """
    return full(shape, 1, dtype, layout, device, memory_config)


def full_like(
    tensor: Tensor,
    fill_value: float,
    *,
    dtype: DataType | None = None,
    layout: Layout | None = None,
    device: MeshDevice | None = None,
    memory_config: MemoryConfig | None = None,
) -> Tensor:
    """Make a tensor like another one that holds one value everywhere.

    Args:
        tensor: what it is like.
        fill_value: the value.
        dtype: type of the elements; by default the tensor's.
        layout: ROW_MAJOR or TILE; by default the tensor's.
        device: where it goes; by default where the tensor is.
        memory_config: where on the device; by default where the tensor is.

    Raises:
        UserError: the type has no such layout, or the device is out of memory.

    """
    if tensor.is_on_device():
        device = device or tensor.device()
        memory_config = memory_config or tensor.memory_config()
    shape = list(tensor.shape)
    return full(shape, fill_value, dtype or tensor.dtype, layout or tensor.layout, device, memory_config)


def zeros_like(
    tensor: Tensor,
    *,
    dtype: DataType | None = None,
    layout: Layout | None = None,
    device: MeshDevice | None = None,
    memory_config: MemoryConfig | None = None,
) -> Tensor:
    """Make a tensor of zeros like another one.

    Args:
        tensor: what it is like.
        dtype: type of the elements; by default the tensor's.
        layout: ROW_MAJOR or TILE; by default the tensor's.
        device: where it goes; by default where the tensor is.
        memory_config: where on the device; by default where the tensor is.

    Raises:
        UserError: the type has no such layout, or the device is out of memory.

    """
    return full_like(tensor, 0, dtype=dtype, layout=layout, device=device, memory_config=memory_config)


def ones_like(
    tensor: Tensor,
    *,
    dtype: DataType | None = None,
    layout: Layout | None = None,
    device: MeshDevice | None = None,
    memory_config: MemoryConfig | None = None,
) -> Tensor:
    """Make a tensor of ones like another one.

    Args:
        tensor: what it is like.
        dtype: type of the elements; by default the tensor's.
        layout: ROW_MAJOR or TILE; by default the tensor's.
        device: where it goes; by default where the tensor is.
        memory_config: where on the device; by default where the tensor is.

    Raises:
        UserError: the type has no such layout, or the device is out of memory.

    """
    return full_like(tensor, 1, dtype=dtype, layout=layout, device=device, memory_config=memory_config)


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
    """Make a tensor of uniform random values.

    Args:
        shape: sizes of the dimensions, in elements.
        device: where it goes; by default the default device, or the host if there is none.
        dtype: type of the elements.
        layout: ROW_MAJOR or TILE.
        memory_config: where on the device; interleaved in DRAM by default.
        low: values are at least this.
        high: values are below this.
        seed: fixes the values; 0: others each time.

    Raises:
        UserError: the type has no such layout, or the device is out of memory.

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
    """Make a vector of evenly spaced values.

    Args:
        start: the first value; 0 when only one bound is given, which is then the end.
        end: where the values stop; it is left out.
        step: from one value to the next.
        dtype: type of the elements.
        device: where it goes; by default the default device, or the host if there is none.
        memory_config: where on the device; interleaved in DRAM by default.
        layout: ROW_MAJOR or TILE.

    Raises:
        UserError: the type has no such layout, or the device is out of memory.

    """
    if end is None:
        start, end = 0, start
    import numpy as np

    host: Any = np.arange(start, end, step, dtype=np.int64 if dtype in _INTEGERS else np.float32)
    return from_numpy(
        host, dtype, layout=layout, device=device or devices.GetDefaultDevice(), memory_config=memory_config
    )
