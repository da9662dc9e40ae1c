"""Weights of torch models as tensors of the shapes that `linear` takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softmetal._native.ttnn import DataType, Layout
from softmetal.ttnn.tensor import from_torch

if TYPE_CHECKING:
    import torch

    from softmetal._native.ttnn import Tensor


def preprocess_linear_weight(
    weight: torch.Tensor, *, dtype: DataType = DataType.BFLOAT16, layout: Layout = Layout.TILE
) -> Tensor:
    """Turn the weight of torch.nn.Linear, of shape [out, in], into a host tensor of shape [in, out].

    Args:
        weight: in host memory.
        dtype: type of the result.
        layout: layout of the result.

    """
    return from_torch(weight.T.contiguous(), dtype=dtype, layout=layout)


def preprocess_linear_bias(
    bias: torch.Tensor, *, dtype: DataType = DataType.BFLOAT16, layout: Layout = Layout.TILE
) -> Tensor:
    """Turn the bias of torch.nn.Linear, of shape [out], into a host tensor of shape [1, out].

    Args:
        bias: in host memory.
        dtype: type of the result.
        layout: layout of the result.

    """
    return from_torch(bias.reshape(1, -1), dtype=dtype, layout=layout)
