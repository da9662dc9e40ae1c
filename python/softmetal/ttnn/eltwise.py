"""Element-wise ops: one table of what each computes, one program for unary and one for binary ops."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from softmetal._native import UserError
from softmetal._native import ttnn as _native
from softmetal._native.ttnn import DataType, Layout, Shape, Tensor
from softmetal.ttnn import program as p

if TYPE_CHECKING:
    from collections.abc import Callable

    from softmetal._native.ttnn import MemoryConfig

_FLOATS = {DataType.BFLOAT16, DataType.FLOAT32, DataType.BFLOAT8_B, DataType.BFLOAT4_B}
_RANK = 8  # most dimensions of an operand


@dataclass(frozen=True)
class Op:
    """What a compute kernel does to a tile in Dst: its initialisation and its call, for floats and for integers."""

    include: str
    init: str
    call: str
    int_init: str = ""
    int_call: str = ""


def _unary(name: str, include: str, arguments: str = "") -> Op:
    return Op(f"api/compute/eltwise_unary/{include}.h", f"{name}_tile_init();", f"{name}_tile(0{arguments});")


UNARY = {
    "exp": _unary("exp", "exp"),
    "relu": _unary("relu", "relu"),
    "gelu": Op("api/compute/eltwise_unary/gelu.h", "gelu_tile_init<false>();", "gelu_tile<false>(0);"),
    "sigmoid": Op("api/compute/compute_kernel_api.h", "sigmoid_tile_init();", "sigmoid_tile(0);"),
    "tanh": Op("api/compute/compute_kernel_api.h", "tanh_tile_init();", "tanh_tile(0);"),
    "silu": Op("api/compute/compute_kernel_api.h", "silu_tile_init();", "silu_tile(0);"),
    "log": Op("api/compute/compute_kernel_api.h", "log_tile_init();", "log_tile(0);"),
    "abs": Op("api/compute/compute_kernel_api.h", "abs_tile_init();", "abs_tile(0);"),
    "sign": Op("api/compute/compute_kernel_api.h", "sign_tile_init();", "sign_tile(0);"),
    "square": Op("api/compute/compute_kernel_api.h", "square_tile_init();", "square_tile(0);"),
    "sqrt": _unary("sqrt", "sqrt"),
    "rsqrt": _unary("rsqrt", "rsqrt"),
    "reciprocal": _unary("recip", "recip"),
    "neg": Op("api/compute/eltwise_unary/negative.h", "negative_tile_init();", "negative_tile(0);"),
    "sin": _unary("sin", "trigonometry"),
    "cos": _unary("cos", "trigonometry"),
    "tan": _unary("tan", "trigonometry"),
    "erf": _unary("erf", "erf_erfc"),
}

_BINARY_FLOAT = "api/compute/eltwise_binary_sfpu.h"


def _binary(name: str, int_init: str = "", int_call: str = "") -> Op:
    return Op(_BINARY_FLOAT, f"{name}_binary_tile_init();", f"{name}_binary_tile(0, 1, 0);", int_init, int_call)


BINARY = {
    "add": _binary("add", "add_int_tile_init();", "add_int_tile<FORMAT>(0, 1, 0);"),
    "subtract": _binary("sub", "sub_int_tile_init();", "sub_int_tile<FORMAT>(0, 1, 0);"),
    "multiply": _binary("mul", "mul_int_tile_init<FORMAT>();", "mul_int_tile<FORMAT>(0, 1, 0);"),
    "divide": _binary("div"),
    "pow": _binary("power"),
    "maximum": Op("api/compute/binary_max_min.h", "binary_max_tile_init();", "binary_max_tile(0, 1, 0);"),
    "minimum": Op("api/compute/binary_max_min.h", "binary_min_tile_init();", "binary_min_tile(0, 1, 0);"),
}
_INT_INCLUDES = ("api/compute/add_int_sfpu.h", "api/compute/sub_int_sfpu.h", "api/compute/mul_int_sfpu.h")
_INT_FORMATS = {DataType.INT32: "Int32", DataType.UINT32: "UInt32", DataType.UINT16: "UInt16"}


def _check_on_device(name: str, *tensors: Tensor) -> None:
    for tensor in tensors:
        if not isinstance(tensor, Tensor):
            raise TypeError(f"ttnn.{name}: expected a ttnn.Tensor, got {type(tensor).__name__}")
        if not tensor.is_on_device():
            raise UserError(
                f"ttnn.{name}: a tensor of shape {tensor.shape} is on the host; move it with ttnn.to_device"
            )


def tiled(tensor: Tensor) -> Tensor:
    """Return the tensor itself, or its copy in tiles."""
    return tensor if tensor.layout == Layout.TILE else tensor.to(Layout.TILE)


def tile_count(tensor: Tensor) -> int:
    """Tiles of a tensor in tile layout."""
    return tensor.buffer_num_pages()


def _code(name: str, op: Op, dtype: DataType) -> dict[str, str]:
    if dtype in _FLOATS:
        return {"OP_INCLUDE": f'"{op.include}"', "OP_INIT": op.init, "OP_CALL": op.call}
    if not op.int_call or dtype not in _INT_FORMATS:
        raise UserError(f"ttnn.{name} has no {dtype} form; convert the operands with ttnn.typecast")
    call = op.int_call.replace("FORMAT", f"DataFormat::{_INT_FORMATS[dtype]}")
    init = op.int_init.replace("FORMAT", f"DataFormat::{_INT_FORMATS[dtype]}")
    include = next(i for i in _INT_INCLUDES if i.split("/")[-1].split("_")[0] == call.split("_")[0])
    return {"OP_INCLUDE": f'"{include}"', "OP_INIT": init, "OP_CALL": call}


def run_unary(
    name: str, op: Op, tensor: Tensor, *, memory_config: MemoryConfig | None = None, dtype: DataType | None = None
) -> Tensor:
    """Apply an op to every element; the result has the tensor's shape, in tiles."""
    _check_on_device(name, tensor)
    source = tiled(tensor)
    out = _native.allocate_tensor_on_device(
        source.shape, dtype or source.dtype, Layout.TILE, source.device(), memory_config or source.memory_config()
    )
    cores, work = p.shares(out, tile_count(out))
    kernels = [
        p.kernel(
            "read_tiles.cpp",
            cores,
            p.reader(),
            compile_time_args=p.accessors(source),
            args=p.runtime_args(work, lambda share: (source.buffer_address(), share.first, share.count)),
        ),
        p.kernel(
            "unary.cpp",
            cores,
            p.compute(source.dtype),
            defines=_code(name, op, source.dtype),
            args=p.runtime_args(work, lambda share: (share.count,)),
        ),
        _write_tiles(out, cores, work),
    ]
    return p.run(out, [source], kernels, [p.tile_cb(0, source.dtype, 2, cores), p.tile_cb(2, out.dtype, 2, cores)])


def _write_tiles(out: Tensor, cores: object, work: list[p.Share]) -> object:
    return p.kernel(
        "write_tiles.cpp",
        cores,
        p.writer(),
        compile_time_args=p.accessors(out),
        args=p.runtime_args(work, lambda share: (out.buffer_address(), share.first, share.count)),
    )


def _aligned(shape: list[int], rank: int) -> list[int]:
    return [1] * (rank - len(shape)) + shape


def broadcast_shape(name: str, a: Shape, b: Shape) -> list[int]:
    """Shape of the result of two operands, by the rule of torch and numpy."""
    rank = max(len(a), len(b), 2)
    sizes = []
    for x, y in zip(_aligned(list(a), rank), _aligned(list(b), rank), strict=True):
        if x != y and 1 not in (x, y):
            raise UserError(f"ttnn.{name}: shapes {a} and {b} do not broadcast: {x} and {y} differ and neither is 1")
        sizes.append(max(x, y))
    return sizes


def _tile_walk(shape: list[int], out: list[int]) -> list[int]:
    """Tiles to go on in an operand for one step along each dimension of the result's tiles; 0 where it repeats."""
    tiles = [*shape[:-2], -(-shape[-2] // 32), -(-shape[-1] // 32)]
    strides, step = [], 1
    for size, whole in zip(reversed(tiles), reversed(out), strict=True):
        strides.append(0 if size == 1 and whole > 1 else step)
        step *= size
    return list(reversed(strides))


def run_binary(
    name: str,
    op: Op,
    a: Tensor,
    b: Tensor,
    *,
    memory_config: MemoryConfig | None = None,
    dtype: DataType | None = None,
) -> Tensor:
    """Apply an op to each pair of elements; shapes broadcast as in torch."""
    _check_on_device(name, a, b)
    shape = broadcast_shape(name, a.shape, b.shape)
    if len(shape) > _RANK:
        raise UserError(f"ttnn.{name}: operands have at most {_RANK} dimensions, got {len(shape)}")
    logical = [
        max(x, y) for x, y in zip(_aligned(list(a.shape), len(shape)), _aligned(list(b.shape), len(shape)), strict=True)
    ]
    rank = max(len(a.shape), len(b.shape))
    result_type = dtype or (a.dtype if a.dtype == b.dtype else _wider(name, a.dtype, b.dtype))
    operands = [tiled(a), tiled(b)]
    if any((t.dtype in _FLOATS) != (result_type in _FLOATS) for t in operands):
        operands = [t.to_dtype(result_type) for t in operands]
    out = _native.allocate_tensor_on_device(
        Shape(logical[len(shape) - rank :]), result_type, Layout.TILE, a.device(), memory_config or a.memory_config()
    )
    tiles = [*shape[:-2], -(-shape[-2] // 32), -(-shape[-1] // 32)]
    walks, fills = [], []
    for tensor in operands:
        own = _aligned(list(tensor.shape), len(shape))
        walks.append(_tile_walk(own, tiles))
        fills.append((1 if own[-2] == 1 and shape[-2] > 1 else 0) | (2 if own[-1] == 1 and shape[-1] > 1 else 0))
    return _binary_program(name, op, operands, out, tiles, walks, fills)


def _wider(name: str, a: DataType, b: DataType) -> DataType:
    if a in _FLOATS and b in _FLOATS:
        return DataType.FLOAT32 if DataType.FLOAT32 in (a, b) else DataType.BFLOAT16
    if (a in _FLOATS) != (b in _FLOATS):
        return a if a in _FLOATS else b
    raise UserError(f"ttnn.{name}: operands of types {a} and {b}; convert one with ttnn.typecast")


def _binary_program(
    name: str, op: Op, operands: list[Tensor], out: Tensor, tiles: list[int], walks: list[list[int]], fills: list[int]
) -> Tensor:
    cores, work = p.shares(out, tile_count(out))
    rank = len(tiles)
    layout = [rank, *tiles, *walks[0], *walks[1]]
    addresses = [tensor.buffer_address() for tensor in operands]
    element = [operands[i].element_size() if fills[i] else 0 for i in (0, 1)]
    kernels = [
        p.kernel(
            "read_operands.cpp",
            cores,
            p.reader(),
            compile_time_args=[*fills, *element, *p.accessors(*operands)],
            args=p.runtime_args(work, lambda share: (*addresses, share.first, share.count, *layout)),
        ),
        p.kernel(
            "binary.cpp",
            cores,
            p.compute(operands[0].dtype if operands[0].dtype in p.WIDE_TYPES else operands[1].dtype),
            defines=_code(name, op, out.dtype if out.dtype not in _FLOATS else DataType.FLOAT32),
            args=p.runtime_args(work, lambda share: (share.count,)),
        ),
        _write_tiles(out, cores, work),
    ]
    cbs = [p.tile_cb(i, operands[i].dtype, 2, cores) for i in (0, 1)] + [p.tile_cb(2, out.dtype, 2, cores)]
    return p.run(out, operands, kernels, cbs)


def unary_function(name: str) -> Callable[..., Tensor]:
    """Make the public function of a unary op."""

    def function(
        input_tensor: Tensor, *, memory_config: MemoryConfig | None = None, fast_and_approximate_mode: bool = False
    ) -> Tensor:
        del fast_and_approximate_mode
        return run_unary(name, UNARY[name], input_tensor, memory_config=memory_config)

    function.__name__ = function.__qualname__ = name
    function.__doc__ = f"""Apply {name} to every element of a tensor on a device.

    Args:
        input_tensor: any shape, float elements.
        memory_config: where the result goes; by default where the input is.
        fast_and_approximate_mode: accepted; the result is the exact one.

    Returns:
        A tensor of the same shape and type, in tiles.

    Raises:
        UserError: the tensor is on the host, or has a type that the op does not take.

    """
    return function


def binary_function(name: str) -> Callable[..., Tensor]:
    """Make the public function of a binary op."""

    def function(
        input_tensor_a: Tensor,
        input_tensor_b: Tensor | float,
        *,
        memory_config: MemoryConfig | None = None,
        dtype: DataType | None = None,
    ) -> Tensor:
        b = input_tensor_b
        if isinstance(b, (int, float)):
            b = scalar_like(name, b, input_tensor_a)
        return run_binary(name, BINARY[name], input_tensor_a, b, memory_config=memory_config, dtype=dtype)

    function.__name__ = function.__qualname__ = name
    function.__doc__ = f"""{name.capitalize()} two tensors element by element.

    Args:
        input_tensor_a: on a device.
        input_tensor_b: on the same device, with a shape that broadcasts with the first; or a number.
        memory_config: where the result goes; by default where the first operand is.
        dtype: the result's type; by default that of the operands, or the wider of two float types.

    Returns:
        A tensor of the broadcast shape, in tiles.

    Raises:
        UserError: shapes that do not broadcast, types that do not mix, a tensor on the host.

    """
    return function


def scalar_like(name: str, value: float, tensor: Tensor) -> Tensor:
    """Make a 1x1 tensor of a number, of a tensor's type and on its device."""
    _check_on_device(name, tensor)
    import numpy as np

    array = np.array([[value]], dtype=np.float32 if tensor.dtype in _FLOATS else np.int64)
    dtype = DataType.BFLOAT16 if tensor.dtype in (DataType.BFLOAT8_B, DataType.BFLOAT4_B) else tensor.dtype
    return _native.tensor_from_array(array, Shape([1, 1]), dtype, Layout.TILE, None, 0.0, tensor.device())
