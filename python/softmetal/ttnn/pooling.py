"""Pooling: pixels under each window are gathered, and each window's joined to one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softmetal._native import UnsupportedError, UserError
from softmetal._native import ttnn as _native
from softmetal._native.ttnn import DataType, Layout, Shape
from softmetal.ttnn import checks, layouts, reductions, rows
from softmetal.ttnn import windows as w
from softmetal.ttnn.binary import run_binary
from softmetal.ttnn.folds import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from softmetal._native.ttnn import MemoryConfig, Tensor

__all__ = ["avg_pool2d", "global_avg_pool2d", "max_pool2d"]

_LOWEST = {DataType.BFLOAT16: 0xFF80, DataType.FLOAT32: 0xFF800000}  # minus infinity


def _pooled(name: str, kind: str, tensor: Tensor, windows: w.Windows, channels: int, factor: float) -> Tensor:
    windows.check(name)
    for axis, (before, after) in enumerate((windows.padding[:2], windows.padding[2:])):
        if max(before, after) > windows.kernel[axis] // 2:
            raise UserError(
                f"ttnn.{name}: padding {windows.padding} for a window of {windows.kernel}; at most half a window"
            )
    source = w.pixels(name, tensor, windows, channels)
    fill = _LOWEST[source.dtype] if kind == "maximum" else 0
    tiles = layouts.tiled(w.gather(source, windows, 1, fill))
    if kind == "add":
        tiles = layouts.typecast(tiles, DataType.FLOAT32)
    return fold(kind, tiles, 0, factor)


def _finished(
    result: Tensor, channels: int, dtype: DataType, layout: Layout, memory_config: MemoryConfig | None
) -> Tensor:
    shaped = rows.reshape(layouts.typecast(result, dtype), (1, 1, -1, channels))
    return layouts.to_layout(shaped, layout, memory_config=memory_config)


def max_pool2d(
    input_tensor: Tensor,
    batch_size: int,
    input_h: int,
    input_w: int,
    channels: int,
    kernel_size: int | Sequence[int],
    stride: int | Sequence[int],
    padding: int | Sequence[int],
    dilation: int | Sequence[int] = (1, 1),
    ceil_mode: bool = False,
    *,
    memory_config: MemoryConfig | None = None,
    dram_slice_config: object | None = None,
    applied_shard_scheme: object | None = None,
    deallocate_input: bool = False,
    reallocate_halo_output: bool = True,
    return_indices: bool = False,
    dtype: DataType = DataType.BFLOAT16,
    output_layout: Layout = Layout.ROW_MAJOR,
    config_tensor_in_dram: bool = False,
) -> Tensor:
    """Take the largest element of each channel under each window.

    Args:
        input_tensor: pictures as [N, H, W, C] or [1, 1, N * H * W, C], float elements, on a device.
        batch_size: N.
        input_h: H, in pixels.
        input_w: W, in pixels.
        channels: C.
        kernel_size: pixels of a window (down, across).
        stride: pixels from one window to the next (down, across).
        padding: pixels around a picture that are never the largest: (down, across), or (top, bottom, left, right).
        dilation: pixels from one pixel of a window to the next (down, across).
        ceil_mode: whether a last window may stick out of the padded picture.
        memory_config: where the result goes; by default interleaved where the input is.
        dram_slice_config: accepted, as all below that change no result.
        applied_shard_scheme: accepted.
        deallocate_input: free the input's memory afterwards.
        reallocate_halo_output: accepted.
        return_indices: not supported.
        dtype: the result's type.
        output_layout: ROW_MAJOR or TILE.
        config_tensor_in_dram: accepted.

    Returns:
        A tensor of shape [1, 1, N * height * width, C].

    Raises:
        UserError: sizes that do not fit; padding of more than half a window.
        UnsupportedError: return_indices.

    """
    del dram_slice_config, applied_shard_scheme, reallocate_halo_output, config_tensor_in_dram
    if return_indices:
        raise UnsupportedError(
            "ttnn.max_pool2d: return_indices is not supported; only the largest elements are returned"
        )
    windows = w.Windows(
        batch_size,
        input_h,
        input_w,
        w.pair("max_pool2d", "kernel_size", kernel_size),
        w.pair("max_pool2d", "stride", stride),
        w.sides("max_pool2d", padding),
        w.pair("max_pool2d", "dilation", dilation),
        ceil_mode,
    )
    result = _pooled("max_pool2d", "maximum", input_tensor, windows, channels, 1.0)
    if deallocate_input:
        input_tensor.deallocate(True)
    return _finished(result, channels, dtype, output_layout, memory_config)


def avg_pool2d(
    input_tensor: Tensor,
    batch_size: int,
    input_h: int,
    input_w: int,
    channels: int,
    kernel_size: int | Sequence[int],
    stride: int | Sequence[int],
    padding: int | Sequence[int],
    ceil_mode: bool = False,
    count_include_pad: bool = True,
    divisor_override: int | None = None,
    *,
    memory_config: MemoryConfig | None = None,
    dram_slice_config: object | None = None,
    applied_shard_scheme: object | None = None,
    compute_kernel_config: object | None = None,
    deallocate_input: bool = False,
    reallocate_halo_output: bool = True,
    dtype: DataType = DataType.BFLOAT16,
    output_layout: Layout = Layout.ROW_MAJOR,
    config_tensor_in_dram: bool = False,
) -> Tensor:
    """Average the elements of each channel under each window.

    Args:
        input_tensor: pictures as [N, H, W, C] or [1, 1, N * H * W, C], float elements, on a device.
        batch_size: N.
        input_h: H, in pixels.
        input_w: W, in pixels.
        channels: C.
        kernel_size: pixels of a window (down, across).
        stride: pixels from one window to the next (down, across).
        padding: zeros around a picture: (down, across), or (top, bottom, left, right).
        ceil_mode: whether a last window may stick out of the padded picture; what sticks out never counts.
        count_include_pad: whether the zeros of the padding count.
        divisor_override: what sums are divided by instead of the number of pixels.
        memory_config: where the result goes; by default interleaved where the input is.
        dram_slice_config: accepted, as all below that change no result.
        applied_shard_scheme: accepted.
        compute_kernel_config: accepted; sums are kept in fp32.
        deallocate_input: free the input's memory afterwards.
        reallocate_halo_output: accepted.
        dtype: the result's type.
        output_layout: ROW_MAJOR or TILE.
        config_tensor_in_dram: accepted.

    Returns:
        A tensor of shape [1, 1, N * height * width, C].

    Raises:
        UserError: sizes that do not fit; padding of more than half a window; a divisor of 0.

    """
    del dram_slice_config, applied_shard_scheme, compute_kernel_config, reallocate_halo_output, config_tensor_in_dram
    windows = w.Windows(
        batch_size,
        input_h,
        input_w,
        w.pair("avg_pool2d", "kernel_size", kernel_size),
        w.pair("avg_pool2d", "stride", stride),
        w.sides("avg_pool2d", padding),
        (1, 1),
        ceil_mode,
    )
    if divisor_override == 0:
        raise UserError("ttnn.avg_pool2d: divisor_override is 0")
    counts = None if divisor_override else _counts(windows, count_include_pad)
    same = counts is None or len(set(counts)) == 1
    divisor = divisor_override or (counts[0] if same and counts else 1)
    result = _pooled("avg_pool2d", "add", input_tensor, windows, channels, 1 / divisor)
    if counts is not None and not same:
        result = run_binary("multiply", result, _shares(counts * batch_size, result))
    if deallocate_input:
        input_tensor.deallocate(True)
    return _finished(result, channels, dtype, output_layout, memory_config)


def _counts(windows: w.Windows, with_padding: bool) -> list[int]:
    """Pixels that count in each window of a picture."""

    def along(size: int, axis: int, before: int, after: int) -> list[int]:
        first, end = (-before, size + after) if with_padding else (0, size)
        starts = [i * windows.stride[axis] - before for i in range(windows.out[axis])]
        return [min(start + windows.kernel[axis], end) - max(start, first) for start in starts]

    top, bottom, left, right = windows.padding
    across = along(windows.width, 1, left, right)
    return [y * x for y in along(windows.height, 0, top, bottom) for x in across]


def _shares(counts: list[int], like: Tensor) -> Tensor:
    """One over each count, as a column."""
    import numpy as np

    column = (1 / np.array(counts, dtype=np.float32)).reshape(-1, 1)
    return _native.tensor_from_array(
        column, Shape([len(counts), 1]), DataType.FLOAT32, Layout.TILE, None, 0.0, like.device()
    )


def global_avg_pool2d(
    input_tensor: Tensor, *, memory_config: MemoryConfig | None = None, dtype: DataType | None = None
) -> Tensor:
    """Average each channel of each picture.

    Args:
        input_tensor: pictures as [N, H, W, C], float elements, on a device.
        memory_config: where the result goes; by default where the input is.
        dtype: the result's type; by default the input's.

    Returns:
        A tensor of shape [N, 1, 1, C], in tiles.

    Raises:
        UserError: a tensor with other than 4 dimensions, on the host or without float elements.

    """
    checks.on_device("global_avg_pool2d", input_tensor)
    if len(input_tensor.shape) != 4:
        raise UserError(f"ttnn.global_avg_pool2d: shape {input_tensor.shape}; [N, H, W, C] is needed")
    wide = layouts.typecast(layouts.tiled(input_tensor), DataType.FLOAT32)
    average = reductions.mean(wide, (1, 2), keepdim=True)
    return layouts.typecast(average, dtype or input_tensor.dtype, memory_config=memory_config)
