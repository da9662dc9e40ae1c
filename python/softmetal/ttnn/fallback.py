"""What programs call where TT-NN itself would do an op by torch on the host; here the op does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softmetal._native import UserError

if TYPE_CHECKING:
    from collections.abc import Callable

    from softmetal._native.ttnn import Tensor


__all__ = ["get_fallback_function"]


def get_fallback_function(operation: Callable[..., Tensor]) -> Callable[..., Tensor]:
    """Return a function that does what an op does, as TT-NN's programs ask for where the op itself would not do.

    Args:
        operation: an op of this module. All of them take what the fallback takes, so it is the op itself.

    Raises:
        UserError: not an op of this module.

    """
    if not callable(operation) or not getattr(operation, "__doc__", None):
        raise UserError(f"get_fallback_function: {operation!r} is no op of this module")
    return operation
