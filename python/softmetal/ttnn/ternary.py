"""Element-wise ops of three operands, and of two with a number, made of those with two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softmetal._native.ttnn import Tensor
from softmetal.ttnn import checks
from softmetal.ttnn.binary import run_binary, run_with_number

if TYPE_CHECKING:
    from softmetal._native.ttnn import MemoryConfig

__all__ = ["addalpha", "addcdiv", "addcmul", "lerp", "mac", "subalpha"]


def _binary(name: str, a: Tensor, b: Tensor | float, *, memory_config: MemoryConfig | None = None) -> Tensor:
    if isinstance(b, Tensor):
        return run_binary(name, a, b, memory_config=memory_config)
    return run_with_number(name, a, b, memory_config=memory_config)


def _times(tensor: Tensor, number: float) -> Tensor:
    return tensor if number == 1 else run_with_number("multiply", tensor, number)


def _plus(name: str, a: Tensor, b: Tensor, c: Tensor, value: float, memory_config: MemoryConfig | None) -> Tensor:
    return run_binary("add", a, _times(run_binary(name, b, c), value), memory_config=memory_config)


def addcmul(
    input_a: Tensor,
    input_b: Tensor,
    input_c: Tensor,
    *,
    value: float = 1.0,
    memory_config: MemoryConfig | None = None,
) -> Tensor:
    """Compute a + value * b * c for each element.

    Args:
        input_a: any shape, on a device.
        input_b: a shape that broadcasts with it.
        input_c: the same.
        value: the number.
        memory_config: where the result goes; by default where the first operand is.

    Raises:
        UserError: shapes that do not broadcast, a tensor on the host.

    """
    return _plus("multiply", input_a, input_b, input_c, value, memory_config)


def addcdiv(
    input_a: Tensor,
    input_b: Tensor,
    input_c: Tensor,
    *,
    value: float = 1.0,
    memory_config: MemoryConfig | None = None,
) -> Tensor:
    """Compute a + value * b / c for each element.

    Args:
        input_a: any shape, on a device.
        input_b: a shape that broadcasts with it.
        input_c: the same.
        value: the number.
        memory_config: where the result goes; by default where the first operand is.

    Raises:
        UserError: shapes that do not broadcast, a tensor on the host.

    """
    return _plus("divide", input_a, input_b, input_c, value, memory_config)


def mac(
    input_a: Tensor, input_b: Tensor | float, input_c: Tensor | float, *, memory_config: MemoryConfig | None = None
) -> Tensor:
    """Compute a * b + c for each element.

    Args:
        input_a: any shape, on a device.
        input_b: a shape that broadcasts with it, or a number.
        input_c: the same.
        memory_config: where the result goes; by default where the first operand is.

    Raises:
        UserError: shapes that do not broadcast, a tensor on the host.

    """
    return _binary("add", _binary("multiply", input_a, input_b), input_c, memory_config=memory_config)


def lerp(input: Tensor, end: Tensor, weight: Tensor | float, *, memory_config: MemoryConfig | None = None) -> Tensor:
    """Go from one tensor towards another: a + weight * (b - a) for each element.

    Args:
        input: any shape, on a device.
        end: a shape that broadcasts with it.
        weight: the same, or a number.
        memory_config: where the result goes; by default where the first operand is.

    Raises:
        UserError: shapes that do not broadcast, a tensor on the host.

    """
    checks.on_device("lerp", input, end)
    way = _binary("multiply", run_binary("subtract", end, input), weight)
    return run_binary("add", input, way, memory_config=memory_config)


def addalpha(
    input_tensor_a: Tensor, input_tensor_b: Tensor, alpha: float, *, memory_config: MemoryConfig | None = None
) -> Tensor:
    """Compute a + alpha * b for each element.

    Args:
        input_tensor_a: any shape, on a device.
        input_tensor_b: a shape that broadcasts with it.
        alpha: the number.
        memory_config: where the result goes; by default where the first operand is.

    Raises:
        UserError: shapes that do not broadcast, a tensor on the host.

    """
    return run_binary("add", input_tensor_a, _times(input_tensor_b, alpha), memory_config=memory_config)


def subalpha(
    input_tensor_a: Tensor, input_tensor_b: Tensor, alpha: float, *, memory_config: MemoryConfig | None = None
) -> Tensor:
    """Compute a - alpha * b for each element.

    Args:
        input_tensor_a: any shape, on a device.
        input_tensor_b: a shape that broadcasts with it.
        alpha: the number.
        memory_config: where the result goes; by default where the first operand is.

    Raises:
        UserError: shapes that do not broadcast, a tensor on the host.

    """
    return run_binary("subtract", input_tensor_a, _times(input_tensor_b, alpha), memory_config=memory_config)
