"""Windows that move over pictures, for convolutions and pooling: their sizes, and the program that gathers pixels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from softmetal._native import UserError
from softmetal._native import ttnn as _native
from softmetal._native.ttnn import DataType, Layout, Shape
from softmetal.ttnn import checks, device, layouts, moves, rows
from softmetal.ttnn import program as p

if TYPE_CHECKING:
    from collections.abc import Sequence

    from softmetal._native.ttnn import Tensor


def pair(name: str, what: str, given: int | Sequence[int]) -> tuple[int, int]:
    """Two numbers (height, width), which may be given as one."""
    values = (given, given) if isinstance(given, int) else tuple(given)
    if len(values) != 2 or any(not isinstance(v, int) for v in values):
        raise UserError(f"ttnn.{name}: {what}={given!r}; give one number, or two: (height, width)")
    return values[0], values[1]


def sides(name: str, padding: int | Sequence[int]) -> tuple[int, int, int, int]:
    """Padding at top, bottom, left and right."""
    if not isinstance(padding, int) and len(padding) == 4:
        top, bottom, left, right = padding
        return top, bottom, left, right
    height, width = pair(name, "padding", padding)
    return height, height, width, width


@dataclass(frozen=True)
class Windows:
    """All windows over `batch` pictures of height x width pixels; pairs are (down, across)."""

    batch: int
    height: int
    width: int
    kernel: tuple[int, int]
    stride: tuple[int, int]
    padding: tuple[int, int, int, int]
    dilation: tuple[int, int]
    ceil_mode: bool = False

    @property
    def taps(self) -> int:
        """Pixels of a window."""
        return self.kernel[0] * self.kernel[1]

    @property
    def out(self) -> tuple[int, int]:
        """Windows down and across."""
        top, bottom, left, right = self.padding
        return (
            self._along(self.height, 0, top, bottom),
            self._along(self.width, 1, left, right),
        )

    @property
    def count(self) -> int:
        """Windows in all pictures."""
        return self.batch * self.out[0] * self.out[1]

    def _along(self, size: int, axis: int, before: int, after: int) -> int:
        free = size + before + after - self.dilation[axis] * (self.kernel[axis] - 1) - 1
        steps = free // self.stride[axis]
        if self.ceil_mode and free % self.stride[axis]:
            # A window that begins beyond the picture and the padding before it would hold padding only.
            steps += (steps + 1) * self.stride[axis] < size + before
        return steps + 1

    def check(self, name: str) -> None:
        """Throw unless there is a window in the picture."""
        if min(*self.kernel, *self.stride, *self.dilation) < 1 or min(self.padding) < 0:
            raise UserError(
                f"ttnn.{name}: kernel_size {self.kernel}, stride {self.stride}, dilation {self.dilation}, padding "
                f"{self.padding}; all but padding are at least 1, and padding at least 0"
            )
        if min(self.out) < 1:
            raise UserError(
                f"ttnn.{name}: a window of {self.kernel} with dilation {self.dilation} does not fit into a picture of "
                f"{self.height} x {self.width} with padding {self.padding}"
            )


def pixels(name: str, tensor: Tensor, windows: Windows, channels: int) -> Tensor:
    """Return a picture's pixels as rows of bf16 or fp32: shape [pixels, channels]."""
    checks.on_device(name, tensor)
    wanted = windows.batch * windows.height * windows.width
    if tensor.shape[-1] != channels or tensor.logical_volume() != wanted * channels:
        raise UserError(
            f"ttnn.{name}: input of shape {tensor.shape}; expected {windows.batch} x {windows.height} x "
            f"{windows.width} pixels of {channels} channels, as [N, H, W, C] or [1, 1, N * H * W, C]"
        )
    if tensor.dtype not in (DataType.BFLOAT16, DataType.FLOAT32):
        tensor = layouts.typecast(tensor, DataType.BFLOAT16)
    whole = rows.reshape(layouts.in_rows(tensor), (wanted, channels))
    return layouts.to_memory_config(whole, p.interleaved(whole.memory_config())) if whole.is_sharded() else whole


def slot_elements(channels: int, element_bytes: int) -> int:
    """Elements from one pixel to the next in a gathered row: pixels begin where DRAM lets a transfer begin."""
    step = device.get_dram_alignment()
    return -(-channels * element_bytes // step) * step // element_bytes


def gather(source: Tensor, windows: Windows, taps: int, fill_bits: int) -> Tensor:
    """Gather the pixels of windows, `taps` side by side in a row.

    Returns rows of shape [all taps / taps, windows, taps * slot]; with one tap a row, of [taps, windows, channels].
    """
    channels, element = source.shape[-1], source.element_size()
    slot = slot_elements(channels, element)
    shape = [windows.taps // taps, windows.count, channels if taps == 1 else taps * slot]
    out = _native.allocate_tensor_on_device(
        Shape(shape), source.dtype, Layout.ROW_MAJOR, source.device(), p.interleaved(source.memory_config())
    )
    pages, page = 2, taps * slot * element
    cores, work = p.shares(out, shape[0] * shape[1])
    sizes = [
        channels * element,
        slot * element,
        taps,
        fill_bits if element == 4 else fill_bits * 0x10001,
        windows.height,
        windows.width,
        *windows.out,
        windows.kernel[1],
        *windows.stride,
        *windows.dilation,
        windows.padding[0],
        windows.padding[2],
        windows.count,
        pages,
    ]
    reader = p.kernel(
        "read_windows.cpp",
        cores,
        p.reader(),
        compile_time_args=[*sizes, *p.accessors(source)],
        args=p.runtime_args(work, lambda s: (source.buffer_address(), s.first, s.count)),
    )
    kernels = [reader, moves.write_pages(out, cores, work)]
    return p.run(out, [source], kernels, [p.byte_cb(0, source.dtype, page, pages, cores)])
