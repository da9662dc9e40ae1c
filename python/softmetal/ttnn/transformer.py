"""Parts of transformer models, made of this package's other ops."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softmetal._native import UserError
from softmetal._native.ttnn import Layout
from softmetal.ttnn import checks, layouts, moves, rows
from softmetal.ttnn.binary import run_binary, run_with_number
from softmetal.ttnn.row_softmax import softmax_into

if TYPE_CHECKING:
    from softmetal._native.ttnn import MemoryConfig, Tensor


def split_query_key_value_and_split_heads(
    input_tensor: Tensor,
    *,
    num_heads: int,
    memory_config: MemoryConfig | None = None,
    transpose_key: bool = True,
) -> tuple[Tensor, Tensor, Tensor]:
    """Cut the result of a fused projection into query, key and value, by heads.

    Args:
        input_tensor: shape [batch, sequence, 3 * heads * head size], on a device.
        num_heads: heads.
        memory_config: where the results go; by default where the input is.
        transpose_key: whether the key comes as [batch, heads, head size, sequence].

    Returns:
        Query and value of shape [batch, heads, sequence, head size], and the key.

    Raises:
        UserError: a shape that cannot be cut so, a tensor on the host.

    """
    checks.on_device("split_query_key_value_and_split_heads", input_tensor)
    shape = list(input_tensor.shape)
    if len(shape) != 3 or shape[-1] % (3 * num_heads):
        raise UserError(f"split_query_key_value_and_split_heads: shape {shape} for {num_heads} heads")
    batch, sequence, hidden = shape[0], shape[1], shape[2] // 3
    whole = layouts.in_rows(input_tensor)
    results = []
    for i in range(3):
        part = rows.slice_tensor(whole, [0, 0, i * hidden], [batch, sequence, (i + 1) * hidden])
        heads = rows.reshape(part, (batch, sequence, num_heads, hidden // num_heads))
        order = (0, 2, 3, 1) if i == 1 and transpose_key else (0, 2, 1, 3)
        results.append(moves.like_input(moves.permute(heads, order), input_tensor, memory_config))
    return results[0], results[1], results[2]


def attention_softmax(
    input_tensor: Tensor, *, head_size: int | None = None, attention_mask: Tensor | None = None
) -> Tensor:
    """Scale scores by one over the root of the head size, add a mask, and take the softmax of each row.

    As TT-NN's, it does not subtract the largest score first: scores above 88 overflow (see softmax's numeric_stable).

    Args:
        input_tensor: shape [batch, heads, sequence, sequence], on a device.
        head_size: None: no scaling.
        attention_mask: a shape that broadcasts; None: no mask.

    Raises:
        UserError: shapes that do not broadcast, a tensor on the host.

    """
    checks.on_device("attention_softmax", input_tensor)
    return attention_softmax_(rows.clone(input_tensor), head_size=head_size, attention_mask=attention_mask)


def attention_softmax_(
    input_tensor: Tensor, *, head_size: int | None = None, attention_mask: Tensor | None = None
) -> Tensor:
    """Do what attention_softmax does in the memory of the scores.

    Args:
        input_tensor: shape [batch, heads, sequence, sequence], in tiles on a device; it becomes the result.
        head_size: None: no scaling.
        attention_mask: a shape that broadcasts; None: no mask.

    Raises:
        UserError: shapes that do not broadcast, a tensor that is not in tiles on a device.

    """
    checks.on_device("attention_softmax_", input_tensor)
    if input_tensor.layout != Layout.TILE:
        raise UserError("attention_softmax_: the scores are in rows; bring them into tiles with ttnn.to_layout")
    if head_size is not None:
        run_with_number("multiply", input_tensor, head_size**-0.5, output_tensor=input_tensor)
    if attention_mask is not None:
        run_binary("add", input_tensor, attention_mask, output_tensor=input_tensor)
    return softmax_into(input_tensor, input_tensor, numeric_stable=False)


def concatenate_heads(input_tensor: Tensor, *, memory_config: MemoryConfig | None = None) -> Tensor:
    """Put heads side by side.

    Args:
        input_tensor: shape [batch, heads, sequence, head size], on a device.
        memory_config: where the result goes; by default where the input is.

    Returns:
        Shape [batch, sequence, heads * head size].

    Raises:
        UserError: a tensor with other than 4 dimensions, or on the host.

    """
    checks.on_device("concatenate_heads", input_tensor)
    if len(input_tensor.shape) != 4:
        raise UserError(f"concatenate_heads: shape {input_tensor.shape}; 4 dimensions are needed")
    batch, heads, sequence, size = input_tensor.shape
    swapped = moves.permute(layouts.in_rows(input_tensor), (0, 2, 1, 3))
    joined = rows.reshape(swapped, (batch, sequence, heads * size))
    return moves.like_input(joined, input_tensor, memory_config)
