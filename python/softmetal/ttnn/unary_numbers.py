"""Element-wise ops of one operand with numbers of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softmetal._native import UserError
from softmetal.ttnn import checks
from softmetal.ttnn.binary import run_with_number
from softmetal.ttnn.eltwise_ops import WITH_NUMBERS
from softmetal.ttnn.unary import run_unary

if TYPE_CHECKING:
    from softmetal._native.ttnn import MemoryConfig, Tensor

__all__ = [
    "celu",
    "clamp",
    "elu",
    "fill",
    "hardshrink",
    "hardtanh",
    "heaviside",
    "leaky_relu",
    "relu_max",
    "relu_min",
    "round",
    "rpow",
    "selu",
    "softplus",
    "softshrink",
    "threshold",
]


def _run(name: str, tensor: Tensor, memory_config: MemoryConfig | None, *numbers: float) -> Tensor:
    return run_unary(name, WITH_NUMBERS[name], tensor, memory_config=memory_config, numbers=numbers)


def leaky_relu(
    input_tensor: Tensor, negative_slope: float = 0.01, *, memory_config: MemoryConfig | None = None
) -> Tensor:
    """Keep elements above 0 and multiply the others with a number.

    Args:
        input_tensor: any shape, float elements, on a device.
        negative_slope: what elements below 0 are multiplied with.
        memory_config: where the result goes; by default where the input is.

    Raises:
        UserError: the tensor is on the host, or its elements are integers.

    """
    return _run("leaky_relu", input_tensor, memory_config, negative_slope)


def elu(input_tensor: Tensor, alpha: float = 1.0, *, memory_config: MemoryConfig | None = None) -> Tensor:
    """Keep elements above 0; the others become alpha * (exp(x) - 1).

    Args:
        input_tensor: any shape, float elements, on a device.
        alpha: the limit for elements far below 0, with the other sign.
        memory_config: where the result goes; by default where the input is.

    Raises:
        UserError: the tensor is on the host, or its elements are integers.

    """
    return _run("elu", input_tensor, memory_config, alpha)


def celu(input_tensor: Tensor, alpha: float = 1.0, *, memory_config: MemoryConfig | None = None) -> Tensor:
    """Keep elements above 0; the others become alpha * (exp(x / alpha) - 1).

    Args:
        input_tensor: any shape, float elements, on a device.
        alpha: the limit for elements far below 0, with the other sign; not 0.
        memory_config: where the result goes; by default where the input is.

    Raises:
        UserError: the tensor is on the host, or its elements are integers.

    """
    return _run("celu", input_tensor, memory_config, alpha, 1 / alpha)


def selu(
    input_tensor: Tensor,
    scale: float = 1.0507010698318482,
    alpha: float = 1.6732631921768188,
    *,
    memory_config: MemoryConfig | None = None,
) -> Tensor:
    """Keep elements above 0, the others become alpha * (exp(x) - 1); all times a number.

    Args:
        input_tensor: any shape, float elements, on a device.
        scale: what all are multiplied with.
        alpha: the limit for elements far below 0, with the other sign, before scaling.
        memory_config: where the result goes; by default where the input is.

    Raises:
        UserError: the tensor is on the host, or its elements are integers.

    """
    return _run("selu", input_tensor, memory_config, scale, alpha)


def softplus(
    input_tensor: Tensor, beta: float = 1.0, threshold: float = 20.0, *, memory_config: MemoryConfig | None = None
) -> Tensor:
    """Compute log(1 + exp(beta * x)) / beta.

    Args:
        input_tensor: any shape, float elements, on a device.
        beta: how sharp the bend at 0 is; not 0.
        threshold: where beta * x is above, the result is x.
        memory_config: where the result goes; by default where the input is.

    Raises:
        UserError: the tensor is on the host, or its elements are integers.

    """
    return _run("softplus", input_tensor, memory_config, beta, 1 / beta, threshold)


def hardtanh(
    input_tensor: Tensor, min_val: float = -1.0, max_val: float = 1.0, *, memory_config: MemoryConfig | None = None
) -> Tensor:
    """Keep elements between two numbers.

    Args:
        input_tensor: any shape, float elements, on a device.
        min_val: elements below become this.
        max_val: elements above become this.
        memory_config: where the result goes; by default where the input is.

    Raises:
        UserError: the tensor is on the host, or its elements are integers.

    """
    return _run("hardtanh", input_tensor, memory_config, min_val, max_val)


def hardshrink(input_tensor: Tensor, lambd: float = 0.5, *, memory_config: MemoryConfig | None = None) -> Tensor:
    """Make elements near 0 zero.

    Args:
        input_tensor: any shape, float elements, on a device.
        lambd: elements from minus this to this become 0.
        memory_config: where the result goes; by default where the input is.

    Raises:
        UserError: the tensor is on the host, or its elements are integers.

    """
    return _run("hardshrink", input_tensor, memory_config, lambd)


def softshrink(input_tensor: Tensor, lambd: float = 0.5, *, memory_config: MemoryConfig | None = None) -> Tensor:
    """Move elements towards 0 by a number; those nearer than that become 0.

    Args:
        input_tensor: any shape, float elements, on a device.
        lambd: the number.
        memory_config: where the result goes; by default where the input is.

    Raises:
        UserError: the tensor is on the host, or its elements are integers.

    """
    return _run("softshrink", input_tensor, memory_config, lambd)


def threshold(
    input_tensor: Tensor, threshold: float, value: float, *, memory_config: MemoryConfig | None = None
) -> Tensor:
    """Keep elements above a number; the others become another.

    Args:
        input_tensor: any shape, float elements, on a device.
        threshold: the number.
        value: what the others become.
        memory_config: where the result goes; by default where the input is.

    Raises:
        UserError: the tensor is on the host, or its elements are integers.

    """
    return _run("threshold", input_tensor, memory_config, threshold, value)


def heaviside(input_tensor: Tensor, value: float, *, memory_config: MemoryConfig | None = None) -> Tensor:
    """Return 0 for elements below 0 and 1 for those above.

    Args:
        input_tensor: any shape, float elements, on a device.
        value: what 0 becomes.
        memory_config: where the result goes; by default where the input is.

    Raises:
        UserError: the tensor is on the host, or its elements are integers.

    """
    return _run("heaviside", input_tensor, memory_config, value)


def relu_max(input_tensor: Tensor, upper_limit: float, *, memory_config: MemoryConfig | None = None) -> Tensor:
    """Keep elements between 0 and a number.

    Args:
        input_tensor: any shape, float elements, on a device.
        upper_limit: the number.
        memory_config: where the result goes; by default where the input is.

    Raises:
        UserError: the tensor is on the host, or its elements are integers.

    """
    return _run("relu_max", input_tensor, memory_config, upper_limit)


def relu_min(input_tensor: Tensor, lower_limit: float, *, memory_config: MemoryConfig | None = None) -> Tensor:
    """Raise elements below a number to it.

    Args:
        input_tensor: any shape, float elements, on a device.
        lower_limit: the number.
        memory_config: where the result goes; by default where the input is.

    Raises:
        UserError: the tensor is on the host, or its elements are integers.

    """
    return _run("relu_min", input_tensor, memory_config, lower_limit)


def fill(input_tensor: Tensor, fill_value: float, *, memory_config: MemoryConfig | None = None) -> Tensor:
    """Make a tensor of the same shape that holds a number everywhere.

    Args:
        input_tensor: any shape, float elements, on a device.
        fill_value: the number.
        memory_config: where the result goes; by default where the input is.

    Raises:
        UserError: the tensor is on the host, or its elements are integers.

    """
    return _run("fill", input_tensor, memory_config, fill_value)


def rpow(input_tensor: Tensor, base: float, *, memory_config: MemoryConfig | None = None) -> Tensor:
    """Raise a number to the power of each element.

    Args:
        input_tensor: any shape, float elements, on a device.
        base: the number; at least 0.
        memory_config: where the result goes; by default where the input is.

    Raises:
        UserError: the tensor is on the host, or its elements are integers.

    """
    return _run("rpow", input_tensor, memory_config, base)


def clamp(
    input_tensor: Tensor,
    min: float | None = None,
    max: float | None = None,
    *,
    memory_config: MemoryConfig | None = None,
) -> Tensor:
    """Keep elements between two numbers.

    Args:
        input_tensor: any shape, float elements, on a device.
        min: elements below become this; None: no such bound.
        max: elements above become this; None: no such bound.
        memory_config: where the result goes; by default where the input is.

    Raises:
        UserError: the tensor is on the host, or its elements are integers; no bound is given.

    """
    if min is None and max is None:
        raise UserError("ttnn.clamp: give min, max or both")
    bounds = (float("-inf") if min is None else min, float("inf") if max is None else max)
    return _run("clamp", input_tensor, memory_config, *bounds)


def round(input_tensor: Tensor, decimals: int = 0, *, memory_config: MemoryConfig | None = None) -> Tensor:
    """Round elements, halves to the even number.

    Args:
        input_tensor: any shape, float elements, on a device.
        decimals: digits after the point that stay; negative: before it.
        memory_config: where the result goes; by default where the input is.

    Raises:
        UserError: the tensor is on the host, or its elements are integers.

    """
    checks.on_device("round", input_tensor)
    if decimals == 0:
        return _run("round", input_tensor, memory_config, 0.0)
    scaled = run_with_number("multiply", input_tensor, 10.0**decimals)
    return run_with_number("divide", _run("round", scaled, None, 0.0), 10.0**decimals, memory_config=memory_config)
