"""Normalisations: elements are brought to mean 0 and variance 1, or to length 1, then scaled and shifted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softmetal._native import UnsupportedError, UserError
from softmetal._native.ttnn import DataType
from softmetal.ttnn import checks, layouts
from softmetal.ttnn.binary import run_binary, run_with_number
from softmetal.ttnn.eltwise_ops import FLOATS, UNARY
from softmetal.ttnn.reductions import reduced
from softmetal.ttnn.unary import run_unary

if TYPE_CHECKING:
    from softmetal._native.ttnn import MemoryConfig, Tensor

__all__ = ["batch_norm", "layer_norm", "rms_norm"]


def _wide(name: str, tensor: Tensor) -> Tensor:
    checks.on_device(name, tensor)
    if tensor.dtype not in FLOATS:
        raise UserError(f"ttnn.{name} has no form for {tensor.dtype}; convert it with ttnn.typecast")
    return layouts.typecast(layouts.tiled(tensor), DataType.FLOAT32)


def _inverse_root(variance: Tensor, epsilon: float) -> Tensor:
    return run_unary("rsqrt", UNARY["rsqrt"], run_with_number("add", variance, epsilon))


def _mean_of_squares(name: str, tensor: Tensor) -> Tensor:
    squares = run_unary("square", UNARY["square"], tensor)
    return reduced(name, "SUM", squares, [len(tensor.shape) - 1], 1 / tensor.shape[-1])


def _scaled(
    result: Tensor, weight: Tensor | None, bias: Tensor | None, like: Tensor, memory_config: MemoryConfig | None
) -> Tensor:
    if weight is not None:
        result = run_binary("multiply", result, weight)
    if bias is not None:
        result = run_binary("add", result, bias)
    result = layouts.typecast(result, like.dtype)
    return result if memory_config is None else layouts.to_memory_config(result, memory_config)


def layer_norm(
    input_tensor: Tensor,
    *,
    epsilon: float = 1e-12,
    weight: Tensor | None = None,
    bias: Tensor | None = None,
    residual_input_tensor: Tensor | None = None,
    memory_config: MemoryConfig | None = None,
    program_config: object | None = None,
    compute_kernel_config: object | None = None,
) -> Tensor:
    """Bring the elements along the last dimension to mean 0 and variance 1, then scale and shift them.

    Args:
        input_tensor: any shape, float elements, on a device.
        epsilon: added to the variance.
        weight: what the result is multiplied with; a shape that broadcasts. None for nothing.
        bias: what is added then; None for nothing.
        residual_input_tensor: what is added to the input before; None for nothing.
        memory_config: where the result goes; by default where the input is.
        program_config: accepted; how rows are dealt to cores follows from the sizes.
        compute_kernel_config: accepted; sums are kept in fp32.

    Returns:
        A tensor of the same shape and type, in tiles.

    Raises:
        UserError: the tensor is on the host or has no float elements; shapes that do not broadcast.

    """
    del program_config, compute_kernel_config
    wide = _wide("layer_norm", input_tensor)
    if residual_input_tensor is not None:
        wide = run_binary("add", wide, residual_input_tensor)
    mean = reduced("layer_norm", "SUM", wide, [len(wide.shape) - 1], 1 / wide.shape[-1])
    centered = run_binary("subtract", wide, mean)
    scale = _inverse_root(_mean_of_squares("layer_norm", centered), epsilon)
    return _scaled(run_binary("multiply", centered, scale), weight, bias, input_tensor, memory_config)


def rms_norm(
    input_tensor: Tensor,
    *,
    epsilon: float = 1e-12,
    weight: Tensor | None = None,
    bias: Tensor | None = None,
    residual_input_tensor: Tensor | None = None,
    memory_config: MemoryConfig | None = None,
    program_config: object | None = None,
    compute_kernel_config: object | None = None,
) -> Tensor:
    """Divide the elements along the last dimension by the root of the mean of their squares, then scale and shift them.

    Args:
        input_tensor: any shape, float elements, on a device.
        epsilon: added to the mean of the squares.
        weight: what the result is multiplied with; a shape that broadcasts. None for nothing.
        bias: what is added then; None for nothing.
        residual_input_tensor: what is added to the input before; None for nothing.
        memory_config: where the result goes; by default where the input is.
        program_config: accepted; how rows are dealt to cores follows from the sizes.
        compute_kernel_config: accepted; sums are kept in fp32.

    Returns:
        A tensor of the same shape and type, in tiles.

    Raises:
        UserError: the tensor is on the host or has no float elements; shapes that do not broadcast.

    """
    del program_config, compute_kernel_config
    wide = _wide("rms_norm", input_tensor)
    if residual_input_tensor is not None:
        wide = run_binary("add", wide, residual_input_tensor)
    scale = _inverse_root(_mean_of_squares("rms_norm", wide), epsilon)
    return _scaled(run_binary("multiply", wide, scale), weight, bias, input_tensor, memory_config)


def batch_norm(
    input: Tensor,
    *,
    running_mean: Tensor,
    running_var: Tensor,
    training: bool = False,
    eps: float = 1e-5,
    weight: Tensor | None = None,
    bias: Tensor | None = None,
    memory_config: MemoryConfig | None = None,
    compute_kernel_config: object | None = None,
) -> Tensor:
    """Bring each channel to mean 0 and variance 1 by statistics that are given, then scale and shift it.

    Args:
        input: shape [N, C, H, W], float elements, on a device.
        running_mean: the mean of each channel, shape [1, C, 1, 1].
        running_var: the variance of each channel, the same shape.
        training: not supported: statistics of the batch itself.
        eps: added to the variance.
        weight: what each channel is multiplied with, the same shape; None for nothing.
        bias: what is added then; None for nothing.
        memory_config: where the result goes; by default where the input is.
        compute_kernel_config: accepted.

    Returns:
        A tensor of the same shape and type, in tiles.

    Raises:
        UserError: the tensor is on the host or has no float elements; shapes that do not broadcast.
        UnsupportedError: training.

    """
    del compute_kernel_config
    if training:
        raise UnsupportedError("ttnn.batch_norm: training=True is not supported; give running_mean and running_var")
    centered = run_binary("subtract", _wide("batch_norm", input), _wide("batch_norm", running_mean))
    result = run_binary("multiply", centered, _inverse_root(_wide("batch_norm", running_var), eps))
    return _scaled(result, weight, bias, input, memory_config)
