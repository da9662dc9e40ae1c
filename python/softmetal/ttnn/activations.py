"""Activations as settings of other ops: by the name of an op, or as a UnaryWithParam."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from softmetal._native import UserError
from softmetal.ttnn import eltwise_ops
from softmetal.ttnn.unary import run_unary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from softmetal._native.ttnn import Tensor

__all__ = ["UnaryOpType", "UnaryWithParam"]

_OTHER_NAMES = {"reciprocal": "RECIP", "logical_not": "LOGICAL_NOT_UNARY"}
# Ops whose numbers are taken as they are given.
_WITH_NUMBERS = (
    "clamp",
    "elu",
    "hardshrink",
    "hardtanh",
    "heaviside",
    "leaky_relu",
    "relu_max",
    "relu_min",
    "softshrink",
    "threshold",
)
_OPS = {**eltwise_ops.UNARY, **{name: eltwise_ops.WITH_NUMBERS[name] for name in _WITH_NUMBERS}}

UnaryOpType = Enum(  # type: ignore[misc]  # its members follow from the table
    "UnaryOpType", {_OTHER_NAMES.get(name, name.upper()): name for name in sorted(_OPS)}, module=__name__
)
UnaryOpType.__doc__ = """An element-wise op with one operand, for UnaryWithParam."""


@dataclass(frozen=True)
class UnaryWithParam:
    """An element-wise op with its numbers, as an activation.

    Args:
        op_type: the op, for instance UnaryOpType.RELU.
        param: its number or numbers, for instance the slope of LEAKY_RELU.

    """

    op_type: UnaryOpType
    param: float | Sequence[float] = ()

    def __post_init__(self) -> None:
        """Check the kind of the op."""
        if not isinstance(self.op_type, UnaryOpType):
            raise TypeError(f"UnaryWithParam: op_type is {self.op_type!r}; expected a ttnn.UnaryOpType")

    @property
    def numbers(self) -> tuple[float, ...]:
        """The op's numbers."""
        return (float(self.param),) if isinstance(self.param, (int, float)) else tuple(float(n) for n in self.param)


def check(name: str, activation: UnaryWithParam | str | None) -> None:
    """Throw unless there is such an activation."""
    if activation and not isinstance(activation, UnaryWithParam) and activation not in eltwise_ops.UNARY:
        raise UserError(
            f"ttnn.{name}: activation {activation!r}; known are a ttnn.UnaryWithParam and the names "
            f"{', '.join(sorted(eltwise_ops.UNARY))}"
        )


def apply(name: str, activation: UnaryWithParam | str | None, tensor: Tensor) -> Tensor:
    """Apply an activation of op `name`; None changes nothing."""
    check(name, activation)
    if not activation:
        return tensor
    if isinstance(activation, UnaryWithParam):
        op = str(activation.op_type.value)
        return run_unary(op, _OPS[op], tensor, numbers=activation.numbers)
    return run_unary(activation, eltwise_ops.UNARY[activation], tensor)
