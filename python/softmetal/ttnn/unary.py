"""Element-wise ops of one operand: one program for all, from the table in eltwise_ops.py."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from softmetal._native import UserError
from softmetal._native.ttnn import DataType
from softmetal.ttnn import checks, eltwise_ops, layouts
from softmetal.ttnn import program as p

if TYPE_CHECKING:
    from softmetal._native.ttnn import CoreRangeSet, KernelDescriptor, MemoryConfig, Tensor
    from softmetal.ttnn.eltwise_ops import Op


class Unary(Protocol):
    """The public function of an op with one operand."""

    def __call__(
        self,
        input_tensor: Tensor,
        *,
        memory_config: MemoryConfig | None = None,
        output_tensor: Tensor | None = None,
        fast_and_approximate_mode: bool = False,
    ) -> Tensor:
        """Compute the op for every element."""


def write_tiles(out: Tensor, cores: CoreRangeSet, work: list[p.Share]) -> KernelDescriptor:
    """Describe the kernel that takes tiles of circular buffer 2 to a result."""
    return p.kernel(
        "write_tiles.cpp",
        cores,
        p.writer(),
        compile_time_args=p.accessors(out),
        args=p.runtime_args(work, lambda share: (out.buffer_address(), share.first, share.count)),
    )


def run_unary(
    name: str,
    op: Op,
    tensor: Tensor,
    *,
    memory_config: MemoryConfig | None = None,
    dtype: DataType | None = None,
    output_tensor: Tensor | None = None,
    numbers: tuple[float, ...] = (),
    clear_padding: bool = False,
) -> Tensor:
    """Apply an op to every element; the result has the tensor's shape, in tiles.

    Block floats share an exponent with what pads a tile, which an op may make infinite: they are made of bf16 whose
    padding is cleared (`clear_padding`, for ops that keep 0).
    """
    checks.on_device(name, tensor)
    if tensor.dtype not in op.formats:
        raise UserError(f"ttnn.{name} has no form for {tensor.dtype}; convert the operand with ttnn.typecast")
    source = layouts.tiled(tensor)
    checks.needs_tiles(name, source)
    target = output_tensor.dtype if output_tensor is not None else dtype or source.dtype
    ragged = p.is_ragged_block(target, source.shape)
    if ragged and not clear_padding:
        wide = run_unary(name, op, tensor, dtype=DataType.BFLOAT16, numbers=numbers)
        return layouts.cast_tiles(wide, target, memory_config or source.memory_config(), output_tensor)
    out = p.output_like(name, source, memory_config, dtype, output_tensor)
    cores, work = p.shares(out, checks.tile_count(out))
    words = [checks.float_bits(number) for number in (*numbers, 0.0, 0.0, 0.0)[:3]]
    layout = [-(-out.shape[-1] // 32), out.shape[-1] % 32, source.element_size()] if ragged else []
    kernels = [
        p.kernel(
            "read_cleared.cpp" if ragged else "read_tiles.cpp",
            cores,
            p.reader(),
            compile_time_args=[*layout, *p.accessors(source)],
            args=p.runtime_args(work, lambda share: (source.buffer_address(), share.first, share.count)),
        ),
        p.kernel(
            "unary.cpp",
            cores,
            p.compute(source.dtype),
            defines=eltwise_ops.defines(op, source.dtype),
            args=p.runtime_args(work, lambda share: (share.count, *words)),
        ),
        write_tiles(out, cores, work),
    ]
    return p.run(out, [source], kernels, [p.tile_cb(0, source.dtype, 2, cores), p.tile_cb(2, out.dtype, 2, cores)])


def unary_function(name: str) -> Unary:
    """Make the public function of an op of the table."""
    op = eltwise_ops.UNARY[name]

    def function(
        input_tensor: Tensor,
        *,
        memory_config: MemoryConfig | None = None,
        output_tensor: Tensor | None = None,
        fast_and_approximate_mode: bool = False,
    ) -> Tensor:
        del fast_and_approximate_mode
        return run_unary(name, op, input_tensor, memory_config=memory_config, output_tensor=output_tensor)

    function.__name__ = function.__qualname__ = name
    function.__doc__ = f"""Compute {op.meaning}, for every element x of a tensor.

    Args:
        input_tensor: any shape, float elements, on a device.
        memory_config: where the result goes; by default where the input is.
        output_tensor: a tensor that takes the result, of the same shape, in tiles; by default a new one.
        fast_and_approximate_mode: accepted; the result is the exact one.

    Returns:
        A tensor of the same shape and type, in tiles. How exact it is: docs/numerics.md.

    Raises:
        UserError: the tensor is on the host, or its elements are integers.

    """
    return function
