"""Element-wise ops of two operands, whose shapes may broadcast: one program for all, by eltwise_ops.py's table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from softmetal._native import UserError
from softmetal._native import ttnn as _native
from softmetal._native.ttnn import DataType, Layout, Shape
from softmetal.ttnn import checks, eltwise_ops, layouts
from softmetal.ttnn import program as p
from softmetal.ttnn.eltwise_ops import FLOATS
from softmetal.ttnn.unary import run_unary, write_tiles

if TYPE_CHECKING:
    from softmetal._native.ttnn import MemoryConfig, Tensor
    from softmetal.ttnn.eltwise_ops import Op

_MOST_DIMENSIONS = 8


class Binary(Protocol):
    """The public function of an op with two operands."""

    def __call__(
        self,
        input_tensor_a: Tensor,
        input_tensor_b: Tensor | float,
        *,
        memory_config: MemoryConfig | None = None,
        dtype: DataType | None = None,
        output_tensor: Tensor | None = None,
    ) -> Tensor:
        """Compute the op for each pair of elements."""


def _aligned(shape: list[int], rank: int) -> list[int]:
    return [1] * (rank - len(shape)) + shape


def broadcast_shape(name: str, a: Shape, b: Shape) -> list[int]:
    """Shape of the result of two operands, by the rule of torch and numpy; at least two dimensions."""
    rank = max(len(a), len(b), 2)
    sizes = []
    for x, y in zip(_aligned(list(a), rank), _aligned(list(b), rank), strict=True):
        if x != y and 1 not in (x, y):
            raise UserError(f"ttnn.{name}: shapes {a} and {b} do not broadcast: {x} and {y} differ and neither is 1")
        sizes.append(max(x, y) if 0 not in (x, y) else 0)
    if rank > _MOST_DIMENSIONS:
        raise UserError(f"ttnn.{name}: operands have at most {_MOST_DIMENSIONS} dimensions, got {rank}")
    return sizes


def _in_tiles(shape: list[int]) -> list[int]:
    return [*shape[:-2], -(-shape[-2] // 32), -(-shape[-1] // 32)]


def _walk(shape: list[int], result: list[int]) -> list[int]:
    """Tiles to go on in an operand for one step along each dimension of the result; 0 where the operand repeats."""
    strides, step = [], 1
    for size, whole in zip(reversed(_in_tiles(shape)), reversed(_in_tiles(result)), strict=True):
        strides.append(0 if size == 1 and whole > 1 else step)
        step *= size
    return list(reversed(strides))


def _fill(shape: list[int], result: list[int]) -> int:
    """Whether a tile's first row (1) or column (2) is repeated over the tile."""
    return (shape[-2] == 1 and result[-2] > 1) + 2 * (shape[-1] == 1 and result[-1] > 1)


def _common_type(name: str, a: DataType, b: DataType) -> DataType:
    if a == b:
        return a
    if a in FLOATS and b in FLOATS:
        return DataType.FLOAT32 if DataType.FLOAT32 in (a, b) else DataType.BFLOAT16
    if (a in FLOATS) != (b in FLOATS):
        return a if a in FLOATS else b
    raise UserError(f"ttnn.{name}: operands of types {a} and {b}; convert one with ttnn.typecast")


def _op(name: str, dtype: DataType) -> Op:
    table = eltwise_ops.BINARY if dtype in FLOATS else eltwise_ops.BINARY_OF_INTEGERS
    op = table.get(name)
    if op is None or dtype not in op.formats:
        raise UserError(f"ttnn.{name} has no form for {dtype}; convert the operands with ttnn.typecast")
    return op


def run_binary(
    name: str,
    a: Tensor,
    b: Tensor,
    *,
    memory_config: MemoryConfig | None = None,
    dtype: DataType | None = None,
    output_tensor: Tensor | None = None,
) -> Tensor:
    """Apply an op to each pair of elements; shapes broadcast as in torch."""
    checks.on_device(name, a, b)
    shape = broadcast_shape(name, a.shape, b.shape)
    computed = _common_type(name, a.dtype, b.dtype)
    op = _op(name, computed)
    operands = [layouts.tiled(t) for t in (a, b)]
    operands = [layouts.typecast(t, computed) if (t.dtype in FLOATS) != (computed in FLOATS) else t for t in operands]
    for operand in operands:
        checks.needs_tiles(name, operand)
    operands = [_without_blocks(t, shape) for t in operands]
    rank = max(len(a.shape), len(b.shape))
    size = Shape(shape[len(shape) - rank :])
    place = memory_config or p.interleaved(a.memory_config())
    target = output_tensor.dtype if output_tensor is not None else dtype or computed
    if p.is_ragged_block(target, size):
        wide = run_binary(name, a, b, dtype=DataType.BFLOAT16)
        return layouts.cast_tiles(wide, target, place, output_tensor)
    out = output_tensor
    if out is None:
        out = _native.allocate_tensor_on_device(size, dtype or computed, Layout.TILE, a.device(), place)
    if list(_aligned(list(out.shape), len(shape))) != shape:
        raise UserError(f"ttnn.{name}: output_tensor has shape {out.shape}, the result {shape}")
    return _binary_program(op, computed, operands, out, shape)


def _without_blocks(tensor: Tensor, shape: list[int]) -> Tensor:
    """Repeating a row or column within a tile needs elements that stand alone, which block floats do not."""
    if tensor.dtype in (DataType.BFLOAT8_B, DataType.BFLOAT4_B) and _fill(
        _aligned(list(tensor.shape), len(shape)), shape
    ):
        return layouts.typecast(tensor, DataType.BFLOAT16)
    return tensor


def _binary_program(op: Op, computed: DataType, operands: list[Tensor], out: Tensor, shape: list[int]) -> Tensor:
    cores, work = p.shares(out, checks.tile_count(out))
    own = [_aligned(list(t.shape), len(shape)) for t in operands]
    fills = [_fill(s, shape) for s in own]
    walk = [len(shape), *_in_tiles(shape), *_walk(own[0], shape), *_walk(own[1], shape)]
    addresses = [tensor.buffer_address() for tensor in operands]
    element = [t.element_size() if fill else 0 for t, fill in zip(operands, fills, strict=True)]
    wide = next((t.dtype for t in operands if t.dtype in p.WIDE_TYPES), operands[0].dtype)
    kernels = [
        p.kernel(
            "read_operands.cpp",
            cores,
            p.reader(),
            compile_time_args=[*fills, *element, *p.accessors(*operands)],
            args=p.runtime_args(work, lambda share: (*addresses, share.first, share.count, *walk)),
        ),
        p.kernel(
            "binary.cpp",
            cores,
            p.compute(wide),
            defines=eltwise_ops.defines(op, computed),
            args=p.runtime_args(work, lambda share: (share.count,)),
        ),
        write_tiles(out, cores, work),
    ]
    cbs = [p.tile_cb(i, operands[i].dtype, 2, cores) for i in (0, 1)] + [p.tile_cb(2, out.dtype, 2, cores)]
    return p.run(out, operands, kernels, cbs)


def run_with_number(
    name: str,
    tensor: Tensor,
    number: float,
    *,
    memory_config: MemoryConfig | None = None,
    dtype: DataType | None = None,
    output_tensor: Tensor | None = None,
) -> Tensor:
    """Apply an op of two operands whose second is a number."""
    checks.on_device(name, tensor)
    if name == "divide" and number != 0:
        name, number = "multiply", 1.0 / number
    op = eltwise_ops.BINARY_WITH_NUMBER.get(name)
    if op is not None and tensor.dtype in op.formats:
        return run_unary(
            name,
            op,
            tensor,
            numbers=(number,),
            memory_config=memory_config,
            dtype=dtype,
            output_tensor=output_tensor,
        )
    if tensor.dtype not in FLOATS and number != int(number):
        raise UserError(f"ttnn.{name}: {number} with elements of {tensor.dtype}; convert the tensor with ttnn.typecast")
    second = _tensor_of(number, tensor)
    return run_binary(name, tensor, second, memory_config=memory_config, dtype=dtype, output_tensor=output_tensor)


def _tensor_of(number: float, like: Tensor) -> Tensor:
    import numpy as np

    array = np.array([[number]], dtype=np.float32 if like.dtype in FLOATS else np.int64)
    dtype = DataType.BFLOAT16 if like.dtype in (DataType.BFLOAT8_B, DataType.BFLOAT4_B) else like.dtype
    return _native.tensor_from_array(array, Shape([1, 1]), dtype, Layout.TILE, None, 0.0, like.device())


def binary_function(name: str) -> Binary:
    """Make the public function of an op of the table."""
    meaning = eltwise_ops.meaning(name)

    def function(
        input_tensor_a: Tensor,
        input_tensor_b: Tensor | float,
        *,
        memory_config: MemoryConfig | None = None,
        dtype: DataType | None = None,
        output_tensor: Tensor | None = None,
    ) -> Tensor:
        if isinstance(input_tensor_b, (int, float)):
            return run_with_number(
                name,
                input_tensor_a,
                input_tensor_b,
                memory_config=memory_config,
                dtype=dtype,
                output_tensor=output_tensor,
            )
        return run_binary(
            name, input_tensor_a, input_tensor_b, memory_config=memory_config, dtype=dtype, output_tensor=output_tensor
        )

    function.__name__ = function.__qualname__ = name
    function.__doc__ = f"""Compute {meaning}, for each pair of elements of two tensors.

    Args:
        input_tensor_a: any shape, on a device.
        input_tensor_b: on the same device, with a shape that broadcasts with the first as in torch; or a number.
        memory_config: where the result goes; by default where the first operand is.
        dtype: the result's type; by default that of the operands, or the wider of two float types.
        output_tensor: a tensor that takes the result, in tiles; by default a new one.

    Returns:
        A tensor of the broadcast shape, in tiles.

    Raises:
        UserError: shapes that do not broadcast; types that do not mix or that the op does not take; a tensor on the
            host.

    """
    return function
