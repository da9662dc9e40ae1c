"""Running compiled kernels on the simulated chip and asking what the run cost."""

from __future__ import annotations

import atexit
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from softmetal import _native
from softmetal._errors import UserError
from softmetal._lines import with_sources
from softmetal._machines import default_machine
from softmetal._progress import expecting, watch

if TYPE_CHECKING:
    from collections.abc import Sequence

    import torch

watch()
atexit.register(_native.unwatch_waits)
atexit.register(_native.close_device)


def check_tensor(name: str, tensor: torch.Tensor) -> None:
    """Raise UserError for what is no tensor whose elements lie in the host's memory at its strides."""
    import torch

    if not isinstance(tensor, torch.Tensor):
        raise UserError(f"{name} is a {type(tensor).__name__}: give a torch.Tensor")
    if tensor.is_meta:
        raise UserError(f"{name} is a meta tensor, which has no data: make it with device='cpu'")
    if tensor.layout != torch.strided:
        raise UserError(f"{name} is sparse ({tensor.layout}): give {name}.to_dense()")
    if tensor.is_quantized:
        raise UserError(f"{name} is quantized ({tensor.dtype}): give {name}.int_repr() or {name}.dequantize()")
    if tensor.device.type != "cpu":
        raise UserError(f"{name} is on '{tensor.device}': give {name}.cpu()")


def _raw(index: int, tensor: torch.Tensor) -> tuple[int, list[int], list[int], str]:
    check_tensor(f"tensors[{index}]", tensor)
    return tensor.data_ptr(), list(tensor.shape), list(tensor.stride()), str(tensor.dtype).removeprefix("torch.")


def run_plan(
    directory: str | os.PathLike[str], tensors: Sequence[torch.Tensor], scalars: dict[str, int] | None = None
) -> None:
    """Run a compiled kernel.

    Args:
        directory: folder that holds ``plan.json`` and the kernels beside it, as the compiler wrote them.
        tensors: the kernel's tensor parameters in order, on the CPU, of any strides; outputs are written in place.
        scalars: the parameters that are numbers, by name, as 32-bit words (``name.high`` for the upper half of 64).

    Raises:
        UserError: a tensor's shape or dtype is not what the kernel was compiled for, it is no tensor in host memory,
            or the launch is not possible.
        KernelFault: a kernel did what the chip does not allow.
        HangError: nothing could make progress any more.
        CompileError: a kernel did not compile.

    """
    directory = Path(directory)
    raw = [_raw(index, tensor) for index, tensor in enumerate(tensors)]
    with expecting(directory):
        try:
            _native.run_plan(directory, raw, scalars or {})
        except (_native.HangError, _native.KernelFault) as error:
            raise type(error)(with_sources(str(error), directory)) from None


def last_report() -> dict[str, Any] | None:
    """Report of the last launch in this process, or None before the first.

    The keys are those of a ``SOFTMETAL_REPORT`` line (docs/performance.md): among them ``chip``, ``clock_hz`` (Hz),
    ``cycles`` (of the chip's clock), ``matrix_utilisation`` (0..1) and ``host_seconds``.
    """
    text = _native.last_report_json()
    return json.loads(text) if text else None


def machine(name: str | None = None) -> dict[str, Any]:
    """Describe a chip that can be simulated: clock in Hz, worker grid, memories in bytes, peak rates in TFLOP/s.

    Args:
        name: a board (``n150``, ``n300``, ``p100``, ``p150``, ``p150b``) or an architecture (``wormhole_b0``,
            ``blackhole``); without it the one that kernels are compiled for when they do not say, ``SOFTMETAL_ARCH``.

    Raises:
        ConfigError: no chip has this name; the message lists those there are.

    """
    return json.loads(_native.machine_json(name or default_machine()))


def machines() -> list[str]:
    """Boards that can be simulated."""
    return _native.machine_names()
