"""Ops of the `moreh` family: norms of vectors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softmetal._native import UserError
from softmetal.ttnn import checks, layouts, reductions
from softmetal.ttnn.binary import run_with_number
from softmetal.ttnn.eltwise_ops import UNARY
from softmetal.ttnn.unary import run_unary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from softmetal._native.ttnn import MemoryConfig, Tensor

__all__ = ["norm"]


def norm(
    input: Tensor,
    p: float,
    dim: int | Sequence[int] | None = None,
    keepdim: bool = False,
    *,
    memory_config: MemoryConfig | None = None,
) -> Tensor:
    """Compute the p-norm of the elements along dimensions: the p-th root of the sum of |x| to the power of p.

    Args:
        input: any shape, float elements, on a device.
        p: the power; above 0. Infinity: the largest |x|.
        dim: a dimension, several, or None for all; negative counts from the end.
        keepdim: whether the dimensions stay, with size 1.
        memory_config: where the result goes; by default where the input is.

    Returns:
        A tensor of the same type, in tiles.

    Raises:
        UserError: a power that is not above 0, no such dimension, elements that are no floats, a tensor on the host.

    """
    checks.on_device("operations.moreh.norm", input)
    if not p > 0:
        raise UserError(f"ttnn.operations.moreh.norm: p is {p}; it has to be above 0")
    sizes = run_unary("norm", UNARY["abs"], input)
    if p == float("inf"):
        result = reductions.max(sizes, dim, keepdim)
    elif p == 2:
        squares = run_unary("norm", UNARY["square"], sizes)
        result = run_unary("norm", UNARY["sqrt"], reductions.sum(squares, dim, keepdim))
    else:
        powers = sizes if p == 1 else run_with_number("pow", sizes, p)
        total = reductions.sum(powers, dim, keepdim)
        result = total if p == 1 else run_with_number("pow", total, 1 / p)
    return result if memory_config is None else layouts.to_memory_config(result, memory_config)
