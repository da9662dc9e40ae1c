"""Small helpers from which ops describe their programs: circular buffers of tiles, kernels, shares of work."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from softmetal._native import UserError
from softmetal._native import ttnn as _native
from softmetal._native.ttnn import (
    BufferType,
    CBDescriptor,
    CBFormatDescriptor,
    ComputeConfigDescriptor,
    CoreCoord,
    CoreRange,
    CoreRangeSet,
    DataType,
    KernelDescriptor,
    Layout,
    MemoryConfig,
    ProgramDescriptor,
    ReaderConfigDescriptor,
    RuntimeArgs,
    Tensor,
    TensorAccessorArgs,
    TensorMemoryLayout,
    UnpackToDestMode,
    WriterConfigDescriptor,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from softmetal._native.ttnn import Shape

KERNELS = Path(__file__).parent / "kernels"
WIDE_TYPES = {DataType.FLOAT32, DataType.INT32, DataType.UINT32}  # they need 32 bits an element in Dst


@dataclass(frozen=True)
class Share:
    """The units of work of one core: `count` of them from `first` on."""

    core: CoreCoord
    first: int
    count: int


def shares(tensor: Tensor, units: int) -> tuple[CoreRangeSet, list[Share]]:
    """Deal units of work to the cores of a tensor's device as evenly as can be: the cores used, and their shares."""
    grid = tensor.device().compute_with_storage_grid_size()
    _, cores, group_1, group_2, per_core_1, per_core_2 = _native.split_work_to_cores(grid, max(units, 1))
    result, first = [], 0
    for group, per_core in ((group_1, per_core_1), (group_2, per_core_2)):
        for core in _native.corerange_to_cores(group):
            count = min(per_core, units - first)
            result.append(Share(core, first, count))
            first += count
    return cores, result


def one_core() -> CoreRangeSet:
    """Return the set of the first core alone."""
    return CoreRangeSet([CoreRange(CoreCoord(0, 0), CoreCoord(0, 0))])


def tile_cb(index: int, dtype: DataType, tiles: int, cores: CoreRangeSet) -> CBDescriptor:
    """Describe a circular buffer of whole 32x32 tiles."""
    size = _native.tile_size(dtype)
    return byte_cb(index, dtype, size, tiles, cores)


def byte_cb(index: int, dtype: DataType, page_size: int, pages: int, cores: CoreRangeSet) -> CBDescriptor:
    """Describe a circular buffer of pages of any size in bytes."""
    return CBDescriptor(page_size * pages, cores, [CBFormatDescriptor(index, dtype, page_size)])


def runtime_args(per_core: Sequence[Share], words: Callable[[Share], Sequence[int]]) -> RuntimeArgs:
    """Runtime arguments of each core from its share."""
    args = RuntimeArgs()
    for share in per_core:
        args.append(share.core, list(words(share)))
    return args


def accessors(*tensors: Tensor) -> list[int]:
    """Compile-time arguments for a TensorAccessor of each tensor, in order."""
    args: list[int] = []
    for tensor in tensors:
        args.extend(TensorAccessorArgs(tensor).get_compile_time_args())
    return args


def kernel(
    name: str,
    cores: CoreRangeSet,
    config: ReaderConfigDescriptor | WriterConfigDescriptor | ComputeConfigDescriptor,
    *,
    compile_time_args: Sequence[int] = (),
    defines: dict[str, str] | None = None,
    args: RuntimeArgs | None = None,
) -> KernelDescriptor:
    """Describe one of this package's kernels by its file name."""
    return KernelDescriptor(
        kernel_source=str(KERNELS / name),
        core_ranges=cores,
        compile_time_args=list(compile_time_args),
        defines=list((defines or {}).items()),
        runtime_args=args if args is not None else RuntimeArgs(),
        config=config,
    )


def reader() -> ReaderConfigDescriptor:
    """Where a kernel that brings data in runs."""
    return ReaderConfigDescriptor()


def writer() -> WriterConfigDescriptor:
    """Where a kernel that takes data out runs."""
    return WriterConfigDescriptor()


def compute(dtype: DataType, *, approx: bool = False) -> ComputeConfigDescriptor:
    """Compute settings that keep all bits of a type: 32-bit types pass the unpacker untouched."""
    config = ComputeConfigDescriptor(math_approx_mode=approx, fp32_dest_acc_en=True)
    if dtype in WIDE_TYPES:
        config.unpack_to_dest_mode = [UnpackToDestMode.UnpackToDestFp32] * 32
    return config


def is_ragged_block(dtype: DataType, shape: Shape) -> bool:
    """Tell whether elements of a tensor share an exponent with what pads a tile."""
    return dtype in (DataType.BFLOAT8_B, DataType.BFLOAT4_B) and len(shape) > 0 and shape[-1] % 32 != 0


def interleaved(memory_config: MemoryConfig) -> MemoryConfig:
    """Return the same memory without shards: what a result of another shape gets."""
    if not memory_config.is_sharded():
        return memory_config
    return MemoryConfig(TensorMemoryLayout.INTERLEAVED, BufferType.DRAM)


def output_like(
    name: str, source: Tensor, memory_config: MemoryConfig | None, dtype: DataType | None, given: Tensor | None
) -> Tensor:
    """Return the tensor that takes a result of the source's shape in tiles: the one given, or a new one."""
    if given is None:
        return _native.allocate_tensor_on_device(
            source.shape, dtype or source.dtype, Layout.TILE, source.device(), memory_config or source.memory_config()
        )
    if given.shape != source.shape or given.layout != Layout.TILE:
        raise UserError(
            f"ttnn.{name}: output_tensor is {given.shape} in {given.layout}; the result is {source.shape} in tiles"
        )
    return given


def run(
    output: Tensor, inputs: Sequence[Tensor], kernels: Sequence[KernelDescriptor], cbs: Sequence[CBDescriptor]
) -> Tensor:
    """Run a program whose last tensor is the result."""
    result = _native.generic_op([*inputs, output], ProgramDescriptor(kernels=list(kernels), cbs=list(cbs)))
    return result if result.device().get_num_devices() == 1 else _placed(result, inputs[0])


def _placed(result: Tensor, like: Tensor) -> Tensor:
    """Say where the parts of a result are: where those of an operand are, or on the one device that has it."""
    parts = like.device_coords()
    if len(parts) > 1:
        result.update_tensor_topology(like.tensor_topology())
        return result
    return _native.get_device_tensors(result)[result.device_coords().index(parts[0])]
