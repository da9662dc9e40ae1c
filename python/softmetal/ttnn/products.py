"""Matrix products: blocks of tiles, each core with its own blocks of the result."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from softmetal._native import UserError
from softmetal._native import ttnn as _native
from softmetal._native.ttnn import DataType, Layout, Shape, Tensor
from softmetal.ttnn import activations, checks, layouts, moves
from softmetal.ttnn import program as p
from softmetal.ttnn.binary import run_binary
from softmetal.ttnn.eltwise_ops import FLOATS

if TYPE_CHECKING:
    from softmetal._native.ttnn import MemoryConfig
    from softmetal.ttnn.activations import UnaryWithParam

__all__ = ["linear", "matmul"]

_DST_TILES = 4  # of a half of Dst with 32 bits an element


@dataclass(frozen=True)
class _Problem:
    """Sizes in tiles: batches of a (rows x depth) times (depth x columns), in blocks of the result."""

    batches: int
    rows: int
    depth: int
    columns: int
    block_rows: int
    block_columns: int
    shared_b: bool  # every batch multiplies with the same b

    @property
    def blocks(self) -> int:
        return self.batches * (self.rows // self.block_rows) * (self.columns // self.block_columns)


def _divisor(size: int, most: int) -> int:
    return max(d for d in range(1, most + 1) if size % d == 0)


def _tiles(size: int) -> int:
    return -(-size // 32)


def _problem(a: Tensor, b: Tensor) -> tuple[_Problem, list[int]]:
    if len(a.shape) < 2 or len(b.shape) < 2:
        raise UserError(f"ttnn.matmul: operands have at least 2 dimensions, got shapes {a.shape} and {b.shape}")
    if a.shape[-1] != b.shape[-2]:
        raise UserError(
            f"ttnn.matmul: shapes {a.shape} and {b.shape} do not match: {a.shape[-1]} columns times {b.shape[-2]} rows"
        )
    batch_a, batch_b = list(a.shape)[:-2], list(b.shape)[:-2]
    volume_b = 1
    for size in batch_b:
        volume_b *= size
    if volume_b != 1 and batch_a != batch_b:
        raise UserError(
            f"ttnn.matmul: batches {batch_a} and {batch_b} differ; they are equal, or the second operand has none"
        )
    batches = 1
    for size in batch_a:
        batches *= size
    rows, columns = _tiles(a.shape[-2]), _tiles(b.shape[-1])
    block_columns = _divisor(columns, _DST_TILES)
    block_rows = _divisor(rows, _DST_TILES // block_columns)
    problem = _Problem(batches, rows, _tiles(a.shape[-1]), columns, block_rows, block_columns, volume_b == 1)
    return problem, [*batch_a, a.shape[-2], b.shape[-1]]


def matmul(
    input_tensor_a: Tensor,
    input_tensor_b: Tensor,
    *,
    transpose_a: bool = False,
    transpose_b: bool = False,
    memory_config: MemoryConfig | None = None,
    dtype: DataType | None = None,
    core_grid: object | None = None,
    program_config: object | None = None,
    compute_kernel_config: object | None = None,
) -> Tensor:
    """Multiply matrices: the last two dimensions of each operand.

    Args:
        input_tensor_a: shape [..., M, K], on a device, float elements.
        input_tensor_b: shape [..., K, N] with the same leading dimensions, or [K, N] for all of them.
        transpose_a: swap the last two dimensions of the first operand before.
        transpose_b: the same for the second.
        memory_config: where the result goes; by default where the first operand is.
        dtype: the result's type; by default the first operand's.
        core_grid: accepted; all cores are used.
        program_config: accepted; how blocks are dealt to cores follows from the sizes.
        compute_kernel_config: accepted; products are exact for bf16 and summed in fp32.

    Returns:
        A tensor of shape [..., M, N] in tiles; sums are kept in fp32.

    Raises:
        UserError: shapes that do not match, types that are not floats, a tensor on the host.

    """
    del core_grid, program_config, compute_kernel_config
    checks.on_device("matmul", input_tensor_a, input_tensor_b)
    for tensor in (input_tensor_a, input_tensor_b):
        if tensor.dtype not in FLOATS:
            raise UserError(f"ttnn.matmul: {tensor.dtype} has no matrix product; convert it with ttnn.typecast")
    a = moves.transpose(input_tensor_a, -2, -1) if transpose_a else layouts.tiled(input_tensor_a)
    b = moves.transpose(input_tensor_b, -2, -1) if transpose_b else layouts.tiled(input_tensor_b)
    if len(a.shape) > 1 and a.shape[-1] % 32:
        a, b = (_without_blocks(tensor) for tensor in (a, b))
    problem, shape = _problem(a, b)
    place, target = memory_config or p.interleaved(a.memory_config()), dtype or input_tensor_a.dtype
    ragged = p.is_ragged_block(target, Shape(shape))
    made = DataType.BFLOAT16 if ragged else target
    out = _native.allocate_tensor_on_device(
        Shape(shape), made, Layout.TILE, a.device(), p.interleaved(place) if ragged else place
    )
    result = _run(a, b, out, problem)
    return layouts.cast_tiles(result, target, place, None) if ragged else result


def _without_blocks(tensor: Tensor) -> Tensor:
    """Clearing what pads a tile needs elements that stand alone, which block floats do not."""
    if tensor.dtype in (DataType.BFLOAT8_B, DataType.BFLOAT4_B):
        return layouts.typecast(tensor, DataType.BFLOAT16)
    return tensor


def _run(a: Tensor, b: Tensor, out: Tensor, problem: _Problem) -> Tensor:
    cores, work = p.shares(out, problem.blocks)
    ragged = a.shape[-1] % 32
    sizes = [
        problem.rows,
        problem.depth,
        problem.columns,
        problem.block_rows,
        problem.block_columns,
        int(problem.shared_b),
        ragged,
        a.element_size() if ragged else 0,
        b.element_size() if ragged else 0,
    ]
    kernels = [
        p.kernel(
            "read_matmul.cpp",
            cores,
            p.reader(),
            compile_time_args=[*sizes, *p.accessors(a, b)],
            args=p.runtime_args(work, lambda s: (a.buffer_address(), b.buffer_address(), s.first, s.count)),
        ),
        p.kernel(
            "matmul.cpp",
            cores,
            p.compute(DataType.BFLOAT16),
            compile_time_args=sizes,
            args=p.runtime_args(work, lambda s: (s.count,)),
        ),
        p.kernel(
            "write_matmul.cpp",
            cores,
            p.writer(),
            compile_time_args=[*sizes, *p.accessors(out)],
            args=p.runtime_args(work, lambda s: (out.buffer_address(), s.first, s.count)),
        ),
    ]
    cbs = [
        p.tile_cb(0, a.dtype, 2 * problem.block_rows, cores),
        p.tile_cb(1, b.dtype, 2 * problem.block_columns, cores),
        p.tile_cb(2, out.dtype, 2 * problem.block_rows * problem.block_columns, cores),
    ]
    return p.run(out, [a, b], kernels, cbs)


def linear(
    input_tensor_a: Tensor,
    input_tensor_b: Tensor,
    *,
    bias: Tensor | None = None,
    activation: UnaryWithParam | str | None = None,
    transpose_a: bool = False,
    transpose_b: bool = False,
    memory_config: MemoryConfig | None = None,
    dtype: DataType | None = None,
    core_grid: object | None = None,
    program_config: object | None = None,
    compute_kernel_config: object | None = None,
) -> Tensor:
    """Multiply matrices, add a bias and apply an activation.

    Args:
        input_tensor_a: shape [..., M, K], on a device, float elements.
        input_tensor_b: shape [K, N], or [..., K, N] with the same leading dimensions.
        bias: shape that broadcasts to [..., M, N]; None for none.
        activation: the name of an element-wise op, for instance "relu", or a UnaryWithParam; None for none.
        transpose_a: swap the last two dimensions of the first operand before.
        transpose_b: the same for the second.
        memory_config: where the result goes; by default where the first operand is.
        dtype: the result's type; by default the first operand's.
        core_grid: accepted; all cores are used.
        program_config: accepted; how blocks are dealt to cores follows from the sizes.
        compute_kernel_config: accepted; products are exact for bf16 and summed in fp32.

    Returns:
        A tensor of shape [..., M, N] in tiles.

    Raises:
        UserError: as `matmul`; an activation that is not known; a bias that does not broadcast.

    """
    del core_grid, program_config, compute_kernel_config
    activations.check("linear", activation)
    result = matmul(
        input_tensor_a,
        input_tensor_b,
        transpose_a=transpose_a,
        transpose_b=transpose_b,
        memory_config=memory_config,
        dtype=dtype,
    )
    if bias is not None:
        result = run_binary("add", result, bias, memory_config=result.memory_config(), dtype=result.dtype)
    return activations.apply("linear", activation, result)
