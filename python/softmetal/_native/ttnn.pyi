"""TT-NN's host API: what softmetal.ttnn is made of."""

from collections.abc import (
    Iterable,
    Iterator,
    Mapping,
    Sequence,
    Set
)
import enum
import os
import pathlib
from typing import Any, Annotated, overload

from numpy.typing import NDArray


class DataType(enum.Enum):
    """Type of a tensor's elements."""

    BFLOAT16 = 0

    FLOAT32 = 1

    UINT32 = 2

    BFLOAT8_B = 3

    BFLOAT4_B = 4

    UINT8 = 5

    UINT16 = 6

    INT32 = 7

    FP8_E4M3 = 8

    INVALID = 9

class Layout(enum.Enum):
    """Whether a page of a tensor is a row or a tile."""

    ROW_MAJOR = 0

    TILE = 1

    INVALID = 2

class TensorMemoryLayout(enum.Enum):
    """Whether pages go to all banks in turn, or in shards."""

    INTERLEAVED = 0

    HEIGHT_SHARDED = 2

    WIDTH_SHARDED = 3

    BLOCK_SHARDED = 4

    ND_SHARDED = 5

class ShardOrientation(enum.Enum):
    """Whether shards go to cores row by row or column by column."""

    ROW_MAJOR = 0

    COL_MAJOR = 1

class ShardDistributionStrategy(enum.Enum):
    """How shards are dealt to cores."""

    ROUND_ROBIN_1D = 0

    GRID_2D = 1

class StorageType(enum.Enum):
    """Where the elements of a tensor are."""

    HOST = 0

    DEVICE = 1

class BufferType(enum.Enum):
    """The memory that holds a buffer."""

    DRAM = 0

    L1 = 1

    SYSTEM_MEMORY = 2

    L1_SMALL = 3

    TRACE = 4

class DataFormat(enum.Enum):
    """Format of the elements of a circular buffer, as the chip names it."""

    Float32 = 0

    Float16 = 1

    Bfp8 = 2

    Bfp4 = 3

    Bfp2 = 11

    Tf32 = 4

    Float16_b = 5

    Bfp8_b = 6

    Bfp4_b = 7

    Bfp2_b = 15

    Int32 = 8

    Int16 = 13

    Int8 = 14

    UInt32 = 24

    UInt16 = 9

    UInt8 = 30

    Lf8 = 10

    Fp8_e4m3 = 26

    MxFp4 = 22

    RawUInt8 = 240

    RawUInt16 = 241

    RawUInt32 = 242

    Invalid = 255

class MathFidelity(enum.Enum):
    """Passes of the multiplier; more are exacter and slower."""

    LoFi = 0

    HiFi2 = 2

    HiFi3 = 3

    HiFi4 = 4

    Invalid = 255

class UnpackToDestMode(enum.Enum):
    """Where the unpacker puts 32-bit data."""

    Default = 1

    UnpackToDestFp32 = 0

class DataMovementProcessor(enum.Enum):
    """RISCV_0: BRISC; RISCV_1: NCRISC."""

    RISCV_0 = 0

    RISCV_1 = 1

    RISCV_2 = 2

    RISCV_3 = 3

    RISCV_4 = 4

    RISCV_5 = 5

    RISCV_6 = 6

    RISCV_7 = 7

class NOC(enum.Enum):
    """A network on chip."""

    NOC_0 = 0

    NOC_1 = 1

    RISCV_0_default = 0

    RISCV_1_default = 1

class NOC_MODE(enum.Enum):
    """Whether each data-movement kernel keeps to its own NoC."""

    DM_DEDICATED_NOC = 0

    DM_DYNAMIC_NOC = 1

class KernelBuildOptLevel(enum.Enum):
    """The kernel compiler's optimization level."""

    O0 = 3

    O1 = 0

    O2 = 1

    O3 = 2

    Os = 4

    Ofast = 5

    Oz = 6

class CoreType(enum.Enum):
    """What kind of core stands at a coordinate."""

    WORKER = 11

    TENSIX = 5

    ETH = 10

    ACTIVE_ETH = 2

    IDLE_ETH = 3

    DRAM = 1

    ARC = 0

    PCIE = 4

    ROUTER_ONLY = 6

    SECURITY = 7

    L2CPU = 8

    HARVESTED = 9

    COUNT = 12

class Arch(enum.Enum):
    """The chip family."""

    WORMHOLE_B0 = 2

    BLACKHOLE = 3

    QUASAR = 4

class DispatchCoreType(enum.Enum):
    """Kinds of cores that dispatch on a real chip."""

    WORKER = 0

    ETH = 1

class DispatchCoreAxis(enum.Enum):
    """Whether such cores are a row or a column."""

    ROW = 0

    COL = 1

class DispatchCoreConfig:
    """Which cores would dispatch on a real chip; kept, without effect here."""

    @overload
    def __init__(self) -> None: ...

    @overload
    def __init__(self, type: DispatchCoreType) -> None: ...

    @overload
    def __init__(self, type: DispatchCoreType, axis: DispatchCoreAxis) -> None: ...

    @property
    def type(self) -> DispatchCoreType:
        """The kind of cores."""

    @property
    def axis(self) -> DispatchCoreAxis:
        """Whether they are a row or a column."""

class CoreCoord:
    """
    A core by column (x) and row (y), from 0; logical unless a call says otherwise.
    """

    @overload
    def __init__(self, x: int, y: int) -> None: ...

    @overload
    def __init__(self, xy: tuple[int, int]) -> None: ...

    @property
    def x(self) -> int:
        """Column."""

    @property
    def y(self) -> int:
        """Row."""

    def __eq__(self, other: object, /) -> bool: ...

    def __ne__(self, other: object, /) -> bool: ...

    def __hash__(self) -> int: ...

    def __repr__(self) -> str: ...

    def to_json(self) -> str:
        """As JSON text."""

    @staticmethod
    def from_json(text: str) -> CoreCoord:
        """Read back what to_json wrote. UserError for anything else."""

class CoreRange:
    """A rectangle of cores; both corners belong to it."""

    def _repr_svg_(self) -> str: ...

    def __init__(self, start: CoreCoord | tuple[int, int], end: CoreCoord | tuple[int, int]) -> None:
        """UserError when `end` is left of or above `start`."""

    @property
    def start(self) -> CoreCoord:
        """The corner with the smallest x and y."""

    @property
    def end(self) -> CoreCoord:
        """The corner with the largest x and y."""

    def grid_size(self) -> CoreCoord:
        """Columns and rows."""

    def size(self) -> int:
        """Cores."""

    @overload
    def contains(self, core: CoreCoord | tuple[int, int]) -> bool:
        """Whether all of it lies within."""

    @overload
    def contains(self, core_range: CoreRange) -> bool: ...

    @overload
    def contains(self, core_range_set: CoreRangeSet | CoreRange) -> bool: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __ne__(self, other: object, /) -> bool: ...

    def __hash__(self) -> int: ...

    def __repr__(self) -> str: ...

    def to_json(self) -> str:
        """As JSON text."""

    @staticmethod
    def from_json(text: str) -> CoreRange:
        """Read back what to_json wrote. UserError for anything else."""

class CoreRangeSet:
    """A set of cores, as rectangles that do not overlap."""

    def _repr_svg_(self) -> str: ...

    @overload
    def __init__(self, core_range: CoreRange) -> None:
        """One rectangle."""

    @overload
    def __init__(self, core: CoreCoord | tuple[int, int]) -> None:
        """One core."""

    @overload
    def __init__(self, core_ranges: Sequence[CoreRange]) -> None:
        """UserError when two of them overlap."""

    @overload
    def __init__(self, core_ranges: Set[CoreRange]) -> None: ...

    def ranges(self) -> list[CoreRange]:
        """The rectangles."""

    def size(self) -> int:
        """Rectangles."""

    def num_cores(self) -> int:
        """Cores of all rectangles."""

    def empty(self) -> bool:
        """Whether there is no core."""

    def bounding_box(self) -> CoreRange:
        """The smallest rectangle around all. UserError for an empty set."""

    def merge(self, other: CoreRangeSet | CoreRange) -> CoreRangeSet:
        """The cores of both, in as few rectangles as are found."""

    def subtract(self, other: CoreRangeSet | CoreRange) -> CoreRangeSet:
        """The cores that are not in `other`."""

    @overload
    def contains(self, core: CoreCoord | tuple[int, int]) -> bool:
        """Whether all of it lies within."""

    @overload
    def contains(self, core_range: CoreRange) -> bool: ...

    @overload
    def contains(self, core_range_set: CoreRangeSet | CoreRange) -> bool: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __ne__(self, other: object, /) -> bool: ...

    def __hash__(self) -> int: ...

    def __repr__(self) -> str: ...

    def to_json(self) -> str:
        """As JSON text."""

    @staticmethod
    def from_json(text: str) -> CoreRangeSet:
        """Read back what to_json wrote. UserError for anything else."""

@overload
def split_work_to_cores(grid_size: CoreCoord | tuple[int, int], units_to_divide: int, row_wise: bool = False) -> tuple[int, CoreRangeSet, CoreRangeSet, CoreRangeSet, int, int]:
    """
    Deal units of work to cores: (cores used, all of them, group 1, group 2, units per core of group 1, of group 2). A core of group 1 has one unit more; group 2 is empty when all have the same. UserError for a grid without cores.
    """

@overload
def split_work_to_cores(core_grid: CoreRangeSet | CoreRange, units_to_divide: int, row_wise: bool = False) -> tuple[int, CoreRangeSet, CoreRangeSet, CoreRangeSet, int, int]: ...

@overload
def grid_to_cores(num_cores: int, grid_size_x: int, grid_size_y: int, row_wise: bool = False) -> list[CoreCoord]:
    """
    The first cores of a grid, or all of a rectangle: column by column, or row by row.
    """

@overload
def grid_to_cores(start: CoreCoord | tuple[int, int], end: CoreCoord | tuple[int, int], row_wise: bool = False) -> list[CoreCoord]: ...

def num_cores_to_corerangeset(target_num_cores: int, grid_size: CoreCoord | tuple[int, int], row_wise: bool = False) -> CoreRangeSet:
    """The first cores of a grid as a set. UserError when there are fewer."""

def corerange_to_cores(core_range_set: CoreRangeSet | CoreRange, max_cores: int | None = None, row_wise: bool = False) -> list[CoreCoord]:
    """All cores, or the first `max_cores`, one rectangle after another."""

class Shape:
    """The sizes of a tensor's dimensions, in elements."""

    def __init__(self, shape: VectorUInt32 | Sequence[int]) -> None: ...

    @overload
    def __getitem__(self, index: int) -> int: ...

    @overload
    def __getitem__(self, slice: slice) -> list[int]: ...

    def __len__(self) -> int: ...

    def __iter__(self) -> Iterator: ...

    def __eq__(self, other: object | None) -> bool: ...

    def __hash__(self) -> int: ...

    def __repr__(self) -> str: ...

    @property
    def rank(self) -> int:
        """Dimensions."""

    def volume(self) -> int:
        """Elements."""

    def to_rank(self, rank: int) -> Shape:
        """Ones are added or dropped in front."""

class MeshShape:
    """Devices along each dimension of a mesh."""

    @overload
    def __init__(self, s0: int, s1: int) -> None: ...

    @overload
    def __init__(self, s0: int, s1: int, s2: int) -> None: ...

    @overload
    def __init__(self, shape: VectorUInt32 | Sequence[int]) -> None: ...

    def __getitem__(self, index: int) -> int: ...

    def __len__(self) -> int: ...

    def __iter__(self) -> Iterator: ...

    def dims(self) -> int:
        """Dimensions."""

    def mesh_size(self) -> int:
        """Devices in all."""

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self) -> int: ...

    def __repr__(self) -> str: ...

class MeshCoordinate:
    """The place of a device in a mesh."""

    @overload
    def __init__(self, c0: int, c1: int) -> None: ...

    @overload
    def __init__(self, c0: int, c1: int, c2: int) -> None: ...

    @overload
    def __init__(self, coords: VectorUInt32 | Sequence[int]) -> None: ...

    def __getitem__(self, index: int) -> int: ...

    def __len__(self) -> int: ...

    def __iter__(self) -> Iterator: ...

    def dims(self) -> int:
        """Dimensions."""

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self) -> int: ...

    def __repr__(self) -> str: ...

class MeshCoordinateRange:
    """A box of devices; both corners belong to it."""

    @overload
    def __init__(self, start: MeshCoordinate, end: MeshCoordinate) -> None: ...

    @overload
    def __init__(self, shape: MeshShape | Sequence[int]) -> None: ...

    @property
    def start(self) -> MeshCoordinate:
        """The corner with the smallest coordinates."""

    @property
    def end(self) -> MeshCoordinate:
        """The corner with the largest coordinates."""

    def __iter__(self) -> Iterator: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self) -> int: ...

    def __repr__(self) -> str: ...

class Tile:
    """Shape of a tile: rows and columns in elements."""

    def __init__(self, tile_shape: Sequence[int], transpose_tile: bool = False) -> None:
        """
        Height 1, 2, 4, 8, 16 or 32; width 16 or 32. UserError for any other shape.
        """

    @property
    def tile_shape(self) -> list[int]:
        """Rows and columns, in elements."""

    @property
    def face_shape(self) -> list[int]:
        """Rows and columns of a face, in elements."""

    @property
    def num_faces(self) -> int:
        """Faces of a tile."""

    @property
    def partial_face(self) -> int:
        """1 where faces have less than 16 rows, else 0."""

    @property
    def narrow_tile(self) -> int:
        """1 where a tile is one face wide, else 0."""

    @property
    def transpose_within_face(self) -> bool:
        """Whether elements are transposed within faces."""

    @property
    def transpose_of_faces(self) -> bool:
        """Whether faces are transposed."""

    def get_tile_size(self, dtype: DataType) -> int:
        """Bytes in memory."""

    def __eq__(self, other: object, /) -> bool: ...

    def __repr__(self) -> str: ...

class ShardSpec:
    """How a matrix is cut into shards of rows and columns, one a core."""

    def __init__(self, grid: CoreRangeSet | CoreRange, shard_shape: Sequence[int], shard_orientation: ShardOrientation = ShardOrientation.ROW_MAJOR) -> None: ...

    @property
    def grid(self) -> CoreRangeSet:
        """The cores."""

    @grid.setter
    def grid(self, arg: CoreRangeSet | CoreRange, /) -> None: ...

    @property
    def shape(self) -> list[int]:
        """Rows and columns, in elements."""

    @shape.setter
    def shape(self, arg: Sequence[int], /) -> None: ...

    @property
    def orientation(self) -> ShardOrientation:
        """Whether shards go to cores row by row or column by column."""

    @orientation.setter
    def orientation(self, arg: ShardOrientation, /) -> None: ...

    def num_cores(self) -> int:
        """Cores of the grid."""

    def __eq__(self, other: object, /) -> bool: ...

    def __repr__(self) -> str: ...

class NdShardSpec:
    """Shards of any rank, dealt to cores."""

    def __init__(self, shard_shape: Shape | Sequence[int], grid: CoreRangeSet | CoreRange, orientation: ShardOrientation = ShardOrientation.ROW_MAJOR, shard_distribution_strategy: ShardDistributionStrategy = ShardDistributionStrategy.ROUND_ROBIN_1D) -> None: ...

    @property
    def shard_shape(self) -> Shape:
        """In elements."""

    @shard_shape.setter
    def shard_shape(self, arg: Shape | Sequence[int], /) -> None: ...

    @property
    def grid(self) -> CoreRangeSet:
        """The cores."""

    @grid.setter
    def grid(self, arg: CoreRangeSet | CoreRange, /) -> None: ...

    @property
    def orientation(self) -> ShardOrientation:
        """In which order shards go to cores."""

    @orientation.setter
    def orientation(self, arg: ShardOrientation, /) -> None: ...

    @property
    def shard_distribution_strategy(self) -> ShardDistributionStrategy:
        """How shards are dealt to cores."""

    @shard_distribution_strategy.setter
    def shard_distribution_strategy(self, arg: ShardDistributionStrategy, /) -> None: ...

    def num_cores(self) -> int:
        """Cores of the grid."""

    def __eq__(self, other: object, /) -> bool: ...

    def __repr__(self) -> str: ...

class MemoryConfig:
    """Where a tensor stands: DRAM or L1, interleaved or in shards."""

    @overload
    def __init__(self, memory_layout: TensorMemoryLayout = TensorMemoryLayout.INTERLEAVED, buffer_type: BufferType = BufferType.DRAM, shard_spec: ShardSpec | None = None) -> None: ...

    @overload
    def __init__(self, buffer_type: BufferType, nd_shard_spec: NdShardSpec) -> None: ...

    @property
    def memory_layout(self) -> TensorMemoryLayout:
        """Whether pages are interleaved or in shards."""

    @property
    def buffer_type(self) -> BufferType:
        """The memory."""

    @property
    def shard_spec(self) -> ShardSpec | None:
        """How it is cut into shards, or None."""

    @property
    def nd_shard_spec(self) -> NdShardSpec | None:
        """How it is cut into shards of any rank, or None."""

    @property
    def interleaved(self) -> bool:
        """Whether pages go to all banks in turn."""

    def is_sharded(self) -> bool:
        """Whether pages are in shards."""

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self) -> int: ...

    def __repr__(self) -> str: ...

class ShardShapeAlignment(enum.Enum):
    """What a shard's shape is rounded up to."""

    NONE = 0

    REQUIRED = 1

    RECOMMENDED = 2

class TensorSpec:
    """Shape, type, layout and place of a tensor."""

    @overload
    def __init__(self, shape: Shape | Sequence[int], dtype: DataType, layout: Layout, buffer_type: BufferType = BufferType.DRAM, tile: Tile | None = None) -> None: ...

    @overload
    def __init__(self, shape: Shape | Sequence[int], dtype: DataType, layout: Layout, memory_layout: TensorMemoryLayout, shard_spec: ShardSpec | None = None, buffer_type: BufferType = BufferType.DRAM, tile: Tile | None = None) -> None: ...

    @overload
    def __init__(self, shape: Shape | Sequence[int], dtype: DataType, layout: Layout, nd_shard_spec: NdShardSpec, buffer_type: BufferType = BufferType.DRAM, tile: Tile | None = None) -> None: ...

    @property
    def shape(self) -> Shape:
        """Logical shape, in elements."""

    @property
    def padded_shape(self) -> Shape:
        """Shape with the padding that the layout adds."""

    @property
    def dtype(self) -> DataType:
        """Type of the elements."""

    @property
    def layout(self) -> Layout:
        """Whether a page is a row or a tile."""

    @property
    def tile(self) -> Tile:
        """Shape of the tiles."""

    @property
    def memory_config(self) -> MemoryConfig:
        """Where it goes."""

    def height_sharded(self, grid: CoreRangeSet | CoreRange, orientation: ShardOrientation = ShardOrientation.ROW_MAJOR) -> TensorSpec:
        """The same in shards of whole rows, one a core."""

    def width_sharded(self, grid: CoreRangeSet | CoreRange, orientation: ShardOrientation = ShardOrientation.ROW_MAJOR) -> TensorSpec:
        """The same in shards of whole columns, one a core."""

    @overload
    def block_sharded(self, grid: CoreRange, orientation: ShardOrientation = ShardOrientation.ROW_MAJOR) -> TensorSpec:
        """
        The same in blocks, one a core of a rectangle. UserError for cores that are none.
        """

    @overload
    def block_sharded(self, grid: CoreRangeSet | CoreRange, orientation: ShardOrientation = ShardOrientation.ROW_MAJOR) -> TensorSpec: ...

    def sharded(self, shard_shape: Shape | Sequence[int], grid: CoreRangeSet | CoreRange, shard_alignment: ShardShapeAlignment = ShardShapeAlignment.NONE, orientation: ShardOrientation = ShardOrientation.ROW_MAJOR, shard_distribution_strategy: ShardDistributionStrategy = ShardDistributionStrategy.ROUND_ROBIN_1D) -> TensorSpec:
        """The same in shards of a shape of one's own, dealt to the cores."""

    def sharded_across_dims(self, dims: Sequence[int], grid: CoreRangeSet | CoreRange, orientation: ShardOrientation = ShardOrientation.ROW_MAJOR) -> TensorSpec:
        """The same, cut along these dimensions."""

    def sharded_across_dims_except(self, dims: Sequence[int], grid: CoreRangeSet | CoreRange, orientation: ShardOrientation = ShardOrientation.ROW_MAJOR) -> TensorSpec:
        """The same, cut along all dimensions but these."""

    def __eq__(self, other: object, /) -> bool: ...

    def __repr__(self) -> str: ...

def tile_size(dtype: DataType) -> int:
    """Bytes of a 32x32 tile of that type."""

class SubDeviceId:
    """A sub-device of the manager that is loaded, from 0."""

    def __init__(self, id: int) -> None: ...

    def __int__(self) -> int: ...

    def __eq__(self, arg: SubDeviceId, /) -> bool: ...

    def __hash__(self) -> int: ...

    def __repr__(self) -> str: ...

class SubDeviceManagerId:
    """A way of dividing a device into sub-devices."""

    def __int__(self) -> int: ...

    def __eq__(self, arg: SubDeviceManagerId, /) -> bool: ...

    def __repr__(self) -> str: ...

class SubDevice:
    """Cores that are used together."""

    def __init__(self, cores: Sequence[CoreRangeSet | CoreRange]) -> None: ...

class MeshDevice:
    """One or more simulated devices. One device is a mesh of shape 1x1."""

    @property
    def core_grid(self) -> Any:
        """The worker grid as a CoreGrid."""

    @property
    def shape(self) -> MeshShape:
        """Devices along each dimension."""

    def arch(self) -> Arch:
        """The chip family."""

    def id(self) -> int:
        """Its number, different for all that are open."""

    def get_num_devices(self) -> int:
        """Devices of the mesh."""

    def get_device_ids(self) -> list[int]:
        """Numbers of its devices, in row-major order."""

    def get_device_id(self, coord: MeshCoordinate) -> int:
        """Number of the device at a place. UserError outside the mesh."""

    def compute_with_storage_grid_size(self) -> CoreCoord:
        """Columns and rows of worker cores of each device."""

    def dram_grid_size(self) -> CoreCoord:
        """DRAM banks of each device, as columns and rows."""

    def worker_core_from_logical_core(self, logical_core: CoreCoord | tuple[int, int]) -> CoreCoord:
        """The coordinate that kernels name the core by on the NoC."""

    def logical_core_from_worker_core(self, virtual_core: CoreCoord | tuple[int, int]) -> CoreCoord:
        """
        The logical core that kernels name so. UserError where no worker core is.
        """

    def num_program_cache_entries(self) -> int:
        """Programs that generic_op has built and kept."""

    def enable_program_cache(self) -> None:
        """Let generic_op keep programs; it does by default."""

    def clear_program_cache(self) -> None:
        """Forget the programs kept."""

    def disable_and_clear_program_cache(self) -> None:
        """Forget them and keep none from now on."""

    def set_program_cache_misses_allowed(self, allowed: bool) -> None:
        """False: a program that is not kept is a UserError."""

    def reshape(self, new_shape: MeshShape | Sequence[int]) -> None:
        """The same devices in another shape."""

    def get_submeshes(self) -> list[MeshDevice]:
        """The meshes that were made of its devices and are open."""

    def create_submesh(self, submesh_shape: MeshShape | Sequence[int], offset: MeshCoordinate | None = None) -> MeshDevice:
        """
        Some of the devices as a mesh of its own. UserError when they are not there or taken.
        """

    def create_submeshes(self, submesh_shape: MeshShape | Sequence[int]) -> list[MeshDevice]:
        """All devices cut into meshes of that shape."""

    def quiesce_devices(self) -> None:
        """Wait until nothing runs on any device."""

    def create_sub_device_manager(self, sub_devices: Sequence[SubDevice], local_l1_size: int) -> SubDeviceManagerId:
        """
        Divide the cores into sub-devices, each with so many bytes of L1 of its own on each core. UserError when they overlap.
        """

    def load_sub_device_manager(self, sub_device_manager_id: SubDeviceManagerId) -> None:
        """Use a division. UserError while buffers are allocated."""

    def clear_loaded_sub_device_manager(self) -> None:
        """Use the whole device as one again."""

    def remove_sub_device_manager(self, sub_device_manager_id: SubDeviceManagerId) -> None:
        """Forget a division. UserError while it is in use."""

    def set_sub_device_stall_group(self, sub_device_ids: Sequence[SubDeviceId]) -> None:
        """Let waits without sub-devices wait for these alone."""

    def reset_sub_device_stall_group(self) -> None:
        """Let them wait for all again."""

    def is_open(self) -> bool:
        """False once it is closed."""

    def __repr__(self) -> str: ...

def CreateDevice(device_id: int, num_command_queues: int = 1, l1_small_size: int = 0, trace_region_size: int = 0, DispatchCoreConfig: DispatchCoreConfig | None = None, *, worker_l1_size: int = 0) -> MeshDevice:
    """
    Open a device.

    `l1_small_size`, `worker_l1_size`: bytes on each core.

    Raises UserError when there is no device with that number.
    """

def open_mesh_device(mesh_shape: MeshShape | Sequence[int], num_command_queues: int = 1, l1_small_size: int = 0, trace_region_size: int = 0, dispatch_core_config: DispatchCoreConfig | None = None, *, worker_l1_size: int = 0) -> MeshDevice:
    """
    Open a mesh of devices. UserError when there are fewer than the shape needs.
    """

def CloseDevice(device: MeshDevice) -> None:
    """
    Close a device; its buffers cannot be used any more.

    Raises the error of work that failed meanwhile.
    """

def GetNumAvailableDevices() -> int:
    """Devices that can be opened."""

def GetNumPCIeDevices() -> int:
    """Devices that can be opened."""

def GetPCIeDeviceID(device_id: int) -> int:
    """The device itself."""

class InterleavedBufferConfig:
    """Pages dealt to all banks in turn. Sizes are bytes."""

    def __init__(self, device: MeshDevice, size: int, page_size: int, buffer_type: BufferType = BufferType.DRAM) -> None: ...

    @property
    def device(self) -> MeshDevice:
        """Where it is."""

    @device.setter
    def device(self, arg: MeshDevice, /) -> None: ...

    @property
    def size(self) -> int:
        """Bytes of all pages."""

    @size.setter
    def size(self, arg: int, /) -> None: ...

    @property
    def page_size(self) -> int:
        """Bytes of a page."""

    @page_size.setter
    def page_size(self, arg: int, /) -> None: ...

    @property
    def buffer_type(self) -> BufferType:
        """The memory."""

    @buffer_type.setter
    def buffer_type(self, arg: BufferType, /) -> None: ...

class ShardSpecBuffer:
    """How a buffer's matrix of pages is cut into shards."""

    @overload
    def __init__(self, core_sets: CoreRangeSet | CoreRange, shard_shape: Sequence[int], shard_orientation: ShardOrientation, page_shape: Sequence[int], tensor2d_shape_in_pages: Sequence[int]) -> None:
        """
        Shapes are rows and columns: of a shard and of a page in elements, of the whole matrix in pages.
        """

    @overload
    def __init__(self, shard_spec: ShardSpec, page_shape: Sequence[int], tensor2d_shape_in_pages: Sequence[int]) -> None: ...

    @property
    def grid(self) -> CoreRangeSet:
        """The cores."""

    @property
    def shape(self) -> list[int]:
        """Rows and columns of a shard, in elements."""

    @property
    def orientation(self) -> ShardOrientation:
        """Whether shards go to cores row by row or column by column."""

    @property
    def page_shape(self) -> list[int]:
        """Rows and columns of a page, in elements."""

    @property
    def tensor2d_shape_in_pages(self) -> list[int]:
        """Rows and columns of the whole matrix, in pages."""

class ShardedBufferConfig:
    """Pages in shards, one a core. Sizes are bytes."""

    def __init__(self, device: MeshDevice, size: int, page_size: int, buffer_type: BufferType = BufferType.L1, buffer_layout: TensorMemoryLayout = TensorMemoryLayout.HEIGHT_SHARDED, shard_parameters: ShardSpecBuffer = ...) -> None: ...

    @property
    def device(self) -> MeshDevice:
        """Where it is."""

    @device.setter
    def device(self, arg: MeshDevice, /) -> None: ...

    @property
    def size(self) -> int:
        """Bytes of all pages."""

    @size.setter
    def size(self, arg: int, /) -> None: ...

    @property
    def page_size(self) -> int:
        """Bytes of a page."""

    @page_size.setter
    def page_size(self, arg: int, /) -> None: ...

    @property
    def buffer_type(self) -> BufferType:
        """The memory."""

    @buffer_type.setter
    def buffer_type(self, arg: BufferType, /) -> None: ...

    @property
    def buffer_layout(self) -> TensorMemoryLayout:
        """In which direction it is cut."""

    @buffer_layout.setter
    def buffer_layout(self, arg: TensorMemoryLayout, /) -> None: ...

    @property
    def shard_parameters(self) -> ShardSpecBuffer:
        """How it is cut."""

    @shard_parameters.setter
    def shard_parameters(self, arg: ShardSpecBuffer, /) -> None: ...

class Buffer:
    """Memory of a device, freed when the last owner lets go."""

    def address(self) -> int:
        """Of the first page, the same in every bank. UserError once it is freed."""

    def size(self) -> int:
        """Bytes of all pages."""

    def page_size(self) -> int:
        """Bytes of a page."""

    def aligned_page_size(self) -> int:
        """Bytes of a page with what pads it."""

    def num_pages(self) -> int:
        """Pages in all."""

    def is_allocated(self) -> bool:
        """False once it is freed or its device is closed."""

    def is_l1(self) -> bool:
        """Whether it is in L1."""

    def is_dram(self) -> bool:
        """Whether it is in DRAM."""

    def buffer_type(self) -> BufferType:
        """The memory it is in."""

    def buffer_layout(self) -> TensorMemoryLayout:
        """Whether its pages are interleaved or in shards."""

    def unique_id(self) -> int:
        """Differs between all buffers of the process."""

    def __repr__(self) -> str: ...

@overload
def CreateBuffer(config: InterleavedBufferConfig, *, address: int | None = None, sub_device_id: int | None = None) -> Buffer: ...

@overload
def CreateBuffer(config: ShardedBufferConfig, *, address: int | None = None, sub_device_id: int | None = None) -> Buffer:
    """
    Allocate a buffer.

    `address`: use this place instead of allocating; the caller answers for it. `sub_device_id`: allocate there.

    Raises UserError when sizes and pages do not match or memory is short.
    """

def DeallocateBuffer(buffer: Buffer) -> None:
    """
    Free the memory now. Using the buffer afterwards, or freeing it again, is a UserError.
    """

def AssignGlobalBufferToProgram(buffer: Buffer, program: Program) -> None:
    """
    The buffer lives at least as long as the program. UserError for a buffer that has been freed.
    """

class VectorUInt32:
    """A list of words that C++ owns."""

    @overload
    def __init__(self) -> None:
        """Default constructor"""

    @overload
    def __init__(self, arg: VectorUInt32 | Sequence[int], /) -> None:
        """Copy constructor"""

    @overload
    def __init__(self, arg: Iterable[int], /) -> None:
        """Construct from an iterable object"""

    def __len__(self) -> int: ...

    def __bool__(self) -> bool:
        """Check whether the vector is nonempty"""

    def __repr__(self) -> str: ...

    def __iter__(self) -> Iterator[int]: ...

    @overload
    def __getitem__(self, arg: int, /) -> int: ...

    @overload
    def __getitem__(self, arg: slice, /) -> VectorUInt32: ...

    def clear(self) -> None:
        """Remove all items from list."""

    def append(self, arg: int, /) -> None:
        """Append ``arg`` to the end of the list."""

    def insert(self, arg0: int, arg1: int, /) -> None:
        """Insert object ``arg1`` before index ``arg0``."""

    def pop(self, index: int = -1) -> int:
        """Remove and return item at ``index`` (default last)."""

    def extend(self, arg: VectorUInt32 | Sequence[int], /) -> None:
        """Extend ``self`` by appending elements from ``arg``."""

    @overload
    def __setitem__(self, arg0: int, arg1: int, /) -> None: ...

    @overload
    def __setitem__(self, arg0: slice, arg1: VectorUInt32 | Sequence[int], /) -> None: ...

    @overload
    def __delitem__(self, arg: int, /) -> None: ...

    @overload
    def __delitem__(self, arg: slice, /) -> None: ...

    def __eq__(self, arg: object, /) -> bool: ...

    def __ne__(self, arg: object, /) -> bool: ...

    @overload
    def __contains__(self, arg: int, /) -> bool: ...

    @overload
    def __contains__(self, arg: object, /) -> bool: ...

    def count(self, arg: int, /) -> int:
        """Return number of occurrences of ``arg``."""

    def remove(self, arg: int, /) -> None:
        """Remove first occurrence of ``arg``."""

class RuntimeArgsColProxy:
    """The arguments of a column of cores."""

    def __getitem__(self, y: int) -> VectorUInt32: ...

    def __setitem__(self, y: int, values: VectorUInt32 | Sequence[int]) -> None: ...

    def append(self, y: int, value: int) -> None:
        """One argument more for that core."""

    def extend(self, y: int, values: VectorUInt32 | Sequence[int]) -> None:
        """Several arguments more for that core."""

class RuntimeArgs:
    """Runtime arguments by core: args[x][y] = [words]."""

    def __init__(self) -> None: ...

    def __getitem__(self, x: int) -> RuntimeArgsColProxy: ...

    def __len__(self) -> int: ...

    def __iter__(self) -> Iterator[tuple[CoreCoord, VectorUInt32]]: ...

    def append(self, coord: CoreCoord | tuple[int, int], values: VectorUInt32 | Sequence[int]) -> None:
        """The arguments of one more core."""

    def clear(self) -> None:
        """Take away the arguments of all cores."""

    def get(self, idx: int) -> tuple[CoreCoord, VectorUInt32]:
        """Entry by position: a core and its words."""

    def to_list(self) -> object:
        """All entries, copied."""

class RuntimeArgsView:
    """
    The runtime arguments of a descriptor: view[x][y] is the words of a core.
    """

    def __getitem__(self, x: int) -> RuntimeArgsColProxy: ...

    def __len__(self) -> int: ...

class DataMovementConfig:
    """How a data-movement kernel is built and run."""

    def __init__(self, processor: DataMovementProcessor = DataMovementProcessor.RISCV_0, noc: NOC | None = None, noc_mode: NOC_MODE = NOC_MODE.DM_DEDICATED_NOC, compile_args: VectorUInt32 | Sequence[int] = ..., defines: Mapping[str, str] = {}, named_compile_args: Mapping[str, int] = {}, opt_level: KernelBuildOptLevel = KernelBuildOptLevel.O2) -> None: ...

    @property
    def processor(self) -> DataMovementProcessor:
        """RISCV_0 (BRISC) or RISCV_1 (NCRISC)."""

    @processor.setter
    def processor(self, arg: DataMovementProcessor, /) -> None: ...

    @property
    def noc(self) -> NOC:
        """The NoC its transfers take; by default the processor's own."""

    @noc.setter
    def noc(self, arg: NOC, /) -> None: ...

    @property
    def noc_mode(self) -> NOC_MODE:
        """Whether it keeps to that NoC."""

    @noc_mode.setter
    def noc_mode(self, arg: NOC_MODE, /) -> None: ...

    @property
    def compile_args(self) -> VectorUInt32:
        """Compile-time arguments by number."""

    @compile_args.setter
    def compile_args(self, arg: VectorUInt32 | Sequence[int], /) -> None: ...

    @property
    def defines(self) -> dict[str, str]:
        """Macros."""

    @defines.setter
    def defines(self, arg: Mapping[str, str], /) -> None: ...

    @property
    def named_compile_args(self) -> dict[str, int]:
        """Compile-time arguments by name."""

    @named_compile_args.setter
    def named_compile_args(self, arg: Mapping[str, int], /) -> None: ...

    @property
    def opt_level(self) -> KernelBuildOptLevel:
        """Optimization level."""

    @opt_level.setter
    def opt_level(self, arg: KernelBuildOptLevel, /) -> None: ...

class ReaderDataMovementConfig(DataMovementConfig):
    """RISCV_1 on the NoC that suits reads from DRAM."""

    def __init__(self, compile_args: VectorUInt32 | Sequence[int] = ..., defines: Mapping[str, str] = {}, named_compile_args: Mapping[str, int] = {}) -> None: ...

class WriterDataMovementConfig(DataMovementConfig):
    """RISCV_0 on the NoC that suits writes to DRAM."""

    def __init__(self, compile_args: VectorUInt32 | Sequence[int] = ..., defines: Mapping[str, str] = {}, named_compile_args: Mapping[str, int] = {}) -> None: ...

class ComputeConfig:
    """How a compute kernel is built."""

    def __init__(self, math_fidelity: MathFidelity = MathFidelity.HiFi4, fp32_dest_acc_en: bool = False, dst_full_sync_en: bool = False, unpack_to_dest_mode: Sequence[UnpackToDestMode] = [], bfp8_pack_precise: bool = False, math_approx_mode: bool = False, compile_args: VectorUInt32 | Sequence[int] = ..., defines: Mapping[str, str] = {}, named_compile_args: Mapping[str, int] = {}, opt_level: KernelBuildOptLevel = KernelBuildOptLevel.O3) -> None: ...

    @property
    def math_fidelity(self) -> MathFidelity:
        """Passes of the multiplier."""

    @math_fidelity.setter
    def math_fidelity(self, arg: MathFidelity, /) -> None: ...

    @property
    def fp32_dest_acc_en(self) -> bool:
        """Dst holds 32 bits an element: half as many tiles."""

    @fp32_dest_acc_en.setter
    def fp32_dest_acc_en(self, arg: bool, /) -> None: ...

    @property
    def dst_full_sync_en(self) -> bool:
        """Dst as one whole instead of two halves."""

    @dst_full_sync_en.setter
    def dst_full_sync_en(self, arg: bool, /) -> None: ...

    @property
    def unpack_to_dest_mode(self) -> list[UnpackToDestMode]:
        """By circular buffer; empty: Default."""

    @unpack_to_dest_mode.setter
    def unpack_to_dest_mode(self, arg: Sequence[UnpackToDestMode], /) -> None: ...

    @property
    def bfp8_pack_precise(self) -> bool:
        """Kept, without effect here."""

    @bfp8_pack_precise.setter
    def bfp8_pack_precise(self, arg: bool, /) -> None: ...

    @property
    def math_approx_mode(self) -> bool:
        """SFPU functions may be approximated."""

    @math_approx_mode.setter
    def math_approx_mode(self, arg: bool, /) -> None: ...

    @property
    def compile_args(self) -> VectorUInt32:
        """Compile-time arguments by number."""

    @compile_args.setter
    def compile_args(self, arg: VectorUInt32 | Sequence[int], /) -> None: ...

    @property
    def defines(self) -> dict[str, str]:
        """Macros."""

    @defines.setter
    def defines(self, arg: Mapping[str, str], /) -> None: ...

    @property
    def named_compile_args(self) -> dict[str, int]:
        """Compile-time arguments by name."""

    @named_compile_args.setter
    def named_compile_args(self, arg: Mapping[str, int], /) -> None: ...

    @property
    def opt_level(self) -> KernelBuildOptLevel:
        """Optimization level."""

    @opt_level.setter
    def opt_level(self, arg: KernelBuildOptLevel, /) -> None: ...

class EthernetConfig:
    """Not simulated: CreateKernel refuses it by name."""

    def __init__(self, **kwargs) -> None: ...

class Program:
    """Kernels, circular buffers and semaphores that run together."""

    def _repr_svg_(self) -> str: ...

    def __init__(self) -> None: ...

    @property
    def runtime_id(self) -> int:
        """The number under which profiles show it; 0 until set."""

    @runtime_id.setter
    def runtime_id(self, arg: int, /) -> None: ...

    def __repr__(self) -> str: ...

def CreateProgram() -> Program:
    """An empty program."""

def CreateKernel(program: Program, file_name: str, core_spec: CoreCoord | tuple[int, int] | CoreRange | CoreRangeSet | CoreRange, config: DataMovementConfig | ComputeConfig | EthernetConfig | None = None) -> int:
    """
    Add a kernel from a file; returns its handle.

    `file_name` is absolute, or relative to the current folder, TT_METAL_KERNEL_PATH or TT_METAL_HOME. Without `config` it is a data-movement kernel on RISCV_0.

    Raises UserError for a file that is not found, cores outside the grid or a processor that is taken; CompileError, when the program is run, if the kernel does not compile.
    """

def CreateKernelFromString(program: Program, kernel_src_code: str, core_spec: CoreCoord | tuple[int, int] | CoreRange | CoreRangeSet | CoreRange, config: DataMovementConfig | ComputeConfig | EthernetConfig | None = None) -> int:
    """
    Add a kernel whose source is given as text; otherwise as CreateKernel. Raises UserError for cores outside the grid or a processor that is taken; CompileError, when the program is run, if it does not compile.
    """

def CreateSemaphore(program: Program, core_spec: CoreRange | CoreRangeSet | CoreRange, initial_value: int, core_type: CoreType = CoreType.WORKER) -> int:
    """
    Add a semaphore on each of the cores; returns the identifier that kernels give to get_semaphore.

    Raises UserError when a core has no identifier left (16 a core).
    """

class CircularBufferConfig:
    """
    Settings of a circular buffer, the same on each of its cores. Sizes are bytes.
    """

    @overload
    def __init__(self, total_size: int, page_size: int, data_format: DataFormat | DataType, buffer_type: BufferType = BufferType.L1, buffer_index: int = 0) -> None:
        """
        One index: `total_size` bytes on each core in pages of `page_size`. UserError for sizes that do not fit.
        """

    @overload
    def __init__(self, total_size: int, data_format_spec: Mapping[int, DataFormat | DataType], page_sizes: Mapping[int, int] = {}) -> None:
        """
        Several indices that share the memory: their formats and page sizes by index.
        """

    def set_page_size(self, buffer_index: int, page_size: int) -> CircularBufferConfig:
        """
        Set the bytes of one index's page. UserError for an index that it does not have, or a size that does not divide it.
        """

    def set_total_size(self, total_size: int) -> CircularBufferConfig:
        """Set the bytes on each core."""

    def set_data_format(self, buffer_index: int, data_format: DataFormat | DataType) -> CircularBufferConfig:
        """Set what the pages of one index hold."""

    def set_tile_dims(self, buffer_index: int, tile: Tile) -> CircularBufferConfig:
        """Set the shape of one index's tiles."""

    def set_globally_allocated_address(self, buffer: Buffer) -> CircularBufferConfig:
        """Put it into the memory of an L1 buffer."""

    @property
    def total_size(self) -> int:
        """Bytes on each core."""

    @property
    def globally_allocated_address(self) -> int | None:
        """L1 address of the buffer whose memory it has, or None."""

    @property
    def buffer_indices(self) -> set[int]:
        """The indices that share it."""

    @property
    def data_formats(self) -> dict[int, DataFormat]:
        """What pages hold, by index."""

    @property
    def page_sizes(self) -> dict[int, int]:
        """Bytes of a page, by index."""

    def __eq__(self, other: object, /) -> bool: ...

    def __repr__(self) -> str: ...

def CreateCircularBuffer(program: Program, core_spec: CoreCoord | tuple[int, int] | CoreRange | CoreRangeSet | CoreRange, config: CircularBufferConfig) -> int:
    """
    Add a circular buffer on each of the cores; returns its handle.

    Raises UserError for an index that a core already has or that the chip does not have.
    """

def GetCircularBufferConfig(program: Program, cb_handle: int) -> CircularBufferConfig:
    """
    Its settings as they are now. UserError for a handle of another program.
    """

def UpdateCircularBufferTotalSize(program: Program, cb_handle: int, total_size: int) -> None:
    """
    Change its bytes for the next run. UserError for a handle of another program, or a size that pages do not divide.
    """

def UpdateCircularBufferPageSize(program: Program, cb_handle: int, buffer_index: int, page_size: int) -> None:
    """
    Change the bytes of one index's page for the next run. UserError for an index that it does not have.
    """

def UpdateDynamicCircularBufferAddress(program: Program, cb_handle: int, buffer: Buffer) -> None:
    """
    Move one that stands in a buffer's memory to another L1 buffer. UserError for one that does not.
    """

class KernelInfo:
    """A kernel of a program, as it is now."""

    @property
    def handle(self) -> int:
        """What CreateKernel returned."""

    @property
    def file(self) -> str:
        """Its file; empty for a kernel made from a string."""

    @property
    def cores(self) -> CoreRangeSet:
        """Where it runs."""

    @property
    def name(self) -> str:
        """The file's name without folders, or "inline source"."""

    @property
    def role(self) -> str:
        """"RISCV_0", "RISCV_1" or "compute": what it runs on."""

    def __repr__(self) -> str: ...

class CircularBufferInfo:
    """A circular buffer of a program, as it is now."""

    @property
    def handle(self) -> int:
        """What CreateCircularBuffer returned."""

    @property
    def cores(self) -> CoreRangeSet:
        """The cores that have it."""

    @property
    def config(self) -> CircularBufferConfig:
        """Its settings."""

    def __repr__(self) -> str: ...

class SemaphoreInfo:
    """A semaphore of a program, as it is now."""

    @property
    def id(self) -> int:
        """What kernels give to get_semaphore."""

    @property
    def cores(self) -> CoreRangeSet:
        """The cores that have it."""

    @property
    def initial_value(self) -> int:
        """What it holds when a run starts."""

    def __repr__(self) -> str: ...

class Kernel:
    """
    A kernel of a program, for the form of SetRuntimeArgs that takes a device.
    """

    @property
    def kernel_id(self) -> int:
        """What CreateKernel returned."""

    def __repr__(self) -> str: ...

def GetKernel(program: Program, kernel_id: int) -> Kernel:
    """The kernel as an object. UserError for a handle of another program."""

def get_kernels(program: Program) -> list[KernelInfo]:
    """The kernels of a program, in the order of creation."""

def get_circular_buffers(program: Program) -> list[CircularBufferInfo]:
    """The circular buffers of a program, in the order of creation."""

def get_semaphores(program: Program) -> list[SemaphoreInfo]:
    """The semaphores of a program, in the order of creation."""

def program_of_descriptor(program_descriptor: ProgramDescriptor) -> Program:
    """
    Build the program that a descriptor describes, without running it. UserError for what a program cannot be made of.
    """

class TensorTopology:
    """Which part of a tensor is on which device of a mesh."""

    def distribution_shape(self) -> MeshShape:
        """Parts along each dimension of the mesh."""

    def placements(self) -> list[int | None]:
        """
        For each dimension of the mesh the tensor dimension that is cut along it, or None: the same on each.
        """

    def mesh_coords(self) -> list[MeshCoordinate]:
        """The devices of the parts, in row-major order."""

    def __eq__(self, other: object, /) -> bool: ...

    def __repr__(self) -> str: ...

def tensor_from_parts(parts: Sequence[Tensor], mesh_shape: MeshShape | Sequence[int], placements: Sequence[int | None]) -> Tensor:
    """
    Put tensors, one a device in row-major order, together to a tensor of a mesh. UserError when their number or their kinds do not fit.
    """

def get_device_tensors(tensor: Tensor) -> list[Tensor]:
    """
    The parts of a tensor on the devices of a mesh, in row-major order of the devices. Parts of a tensor on devices stay there, in the same memory.
    """

class Tensor:
    """A tensor on the host or on a device. Copies share the elements."""

    def __add__(self, other: Tensor | float) -> Tensor: ...
    def __radd__(self, other: float) -> Tensor: ...
    def __sub__(self, other: Tensor | float) -> Tensor: ...
    def __rsub__(self, other: float) -> Tensor: ...
    def __mul__(self, other: Tensor | float) -> Tensor: ...
    def __rmul__(self, other: float) -> Tensor: ...
    def __truediv__(self, other: Tensor | float) -> Tensor: ...
    def __rtruediv__(self, other: float) -> Tensor: ...
    def __pow__(self, other: Tensor | float) -> Tensor: ...
    def __lt__(self, other: Tensor | float) -> Tensor: ...
    def __le__(self, other: Tensor | float) -> Tensor: ...
    def __gt__(self, other: Tensor | float) -> Tensor: ...
    def __ge__(self, other: Tensor | float) -> Tensor: ...
    def __eq__(self, other: Tensor | float) -> Tensor: ...  # type: ignore[override]
    def __ne__(self, other: Tensor | float) -> Tensor: ...  # type: ignore[override]
    def __hash__(self) -> int: ...
    def __bool__(self) -> bool: ...
    def __neg__(self) -> Tensor: ...
    def __abs__(self) -> Tensor: ...
    def __matmul__(self, other: Tensor) -> Tensor: ...
    def __getitem__(self, bounds: Any) -> Tensor: ...
    def __len__(self) -> int: ...
    def __array__(self, dtype: Any = None, copy: bool | None = None) -> NDArray[Any]: ...
    def __dlpack__(self, **settings: Any) -> Any: ...
    def __dlpack_device__(self) -> tuple[int, int]: ...
    def item(self) -> float: ...
    def to_list(self) -> Any: ...
    def reshape(self, *shape: Any) -> Tensor: ...
    def to_layout(
        self, layout: Layout, dtype: DataType | None = None, memory_config: MemoryConfig | None = None
    ) -> Tensor: ...
    def typecast(self, dtype: DataType, *, memory_config: MemoryConfig | None = None) -> Tensor: ...

    @overload
    def __init__(self, tensor: Tensor) -> None:
        """The same elements under another name."""

    @overload
    def __init__(self, tensor: Any, data_type: DataType | None = None, device: MeshDevice | None = None, layout: Layout | None = None, mem_config: MemoryConfig | None = None, tile: Tile | None = None, pad_value: float = 0.0) -> None:
        """The elements of an array: numpy, torch or DLPack, in host memory."""

    @overload
    def __init__(self, data: Sequence[float], shape: Shape | Sequence[int], data_type: DataType, layout: Layout | None = None, device: MeshDevice | None = None, memory_config: MemoryConfig | None = None, tile: Tile | None = None, pad_value: float = 0.0) -> None:
        """A list of numbers, row-major, in a shape."""

    @property
    def shape(self) -> Shape:
        """Logical shape."""

    @property
    def padded_shape(self) -> Shape:
        """Shape with the padding that the layout adds."""

    @property
    def dtype(self) -> DataType:
        """Type of the elements."""

    @property
    def layout(self) -> Layout:
        """Whether a page is a row or a tile."""

    @property
    def tile(self) -> Tile:
        """Shape of the tiles."""

    @property
    def spec(self) -> TensorSpec:
        """Shape, type, layout and place in one."""

    @property
    def tensor_id(self) -> int:
        """Its number, different for all tensors made."""

    def buffer_unique_id(self) -> int:
        """Differs between all buffers of the process."""

    def device_coords(self) -> list[MeshCoordinate]:
        """The devices of its parts, in row-major order."""

    def tensor_topology(self) -> TensorTopology:
        """Which part is on which device of a mesh."""

    def update_tensor_topology(self, topology: TensorTopology) -> None:
        """Say anew which part is on which device."""

    def storage_type(self) -> StorageType:
        """Where the elements are."""

    def get_dtype(self) -> DataType:
        """Type of the elements."""

    def get_layout(self) -> Layout:
        """Whether a page is a row or a tile."""

    def get_tile(self) -> Tile:
        """Shape of the tiles."""

    def memory_config(self) -> MemoryConfig:
        """Where it is on a device."""

    def is_sharded(self) -> bool:
        """Whether it is in shards."""

    def is_on_device(self) -> bool:
        """False for tensors in host memory."""

    def is_allocated(self) -> bool:
        """False once it is deallocated or its device closed."""

    def volume(self) -> int:
        """Elements with padding."""

    def logical_volume(self) -> int:
        """Elements."""

    def element_size(self) -> int:
        """
        Bytes of an element; 1 for block floats, whose elements share an exponent.
        """

    def device(self) -> MeshDevice:
        """The device it stands on."""

    def buffer_address(self) -> int:
        """The address that kernels use, the same in every bank."""

    def buffer_page_size(self) -> int:
        """Bytes of a page: a row, or a tile."""

    def buffer_aligned_page_size(self) -> int:
        """Bytes of a page with what pads it."""

    def buffer_num_pages(self) -> int:
        """Pages on each device."""

    @overload
    def to(self, device: MeshDevice, mem_config: MemoryConfig | None = None, cq_id: int = 0) -> Tensor:
        """A copy on a device, or the tensor itself if it is there."""

    @overload
    def to(self, target_layout: Layout) -> Tensor:
        """The elements in rows or tiles, converted on the host."""

    def cpu(self, blocking: bool = True, cq_id: int = 0) -> Tensor:
        """
        A copy in host memory. With `blocking` off the elements are there after synchronize_device.
        """

    def to_dtype(self, dtype: DataType) -> Tensor:
        """The elements in another type, converted on the host."""

    def deallocate(self, force: bool = True) -> None:
        """Free the memory now."""

    def to_numpy(self) -> NDArray[Any]:
        """The elements as a numpy array; bf16 and block floats become float32."""

    def to_torch(self) -> Any:
        """The elements as a torch tensor; block floats become float32."""

    def pad(self, output_padded_shape: Shape | Sequence[int], input_tensor_start: Shape | Sequence[int], pad_value: float) -> Tensor:
        """
        Host tensor in rows with more padding; the elements begin at a place. UserError for a tensor elsewhere.
        """

    def unpad(self, output_tensor_start: Shape | Sequence[int], output_tensor_end: Shape | Sequence[int]) -> Tensor:
        """
        The elements of a box of a host tensor in rows. UserError for a box outside.
        """

    def pad_to_tile(self, pad_value: float) -> Tensor:
        """Host tensor in rows, padded to whole tiles."""

    def unpad_from_tile(self, output_tensor_shape: Shape | Sequence[int]) -> Tensor:
        """
        A host tensor's elements without the padding to tiles. UserError for another shape.
        """

class TensorAccessorArgs:
    """The arguments from which a kernel makes a TensorAccessor."""

    @overload
    def __init__(self, tensor: Tensor) -> None: ...

    @overload
    def __init__(self, buffer: Buffer) -> None: ...

    def get_compile_time_args(self) -> VectorUInt32:
        """A list to append to a kernel's compile-time arguments."""

    def get_common_runtime_args(self) -> VectorUInt32:
        """
        Words to append to a kernel's common runtime arguments; most tensors need none.
        """

def tensor_from_array(array: Any, shape: Shape | Sequence[int] = ..., dtype: DataType | None = None, layout: Layout | None = None, tile: Tile | None = None, pad_value: float = 0.0, device: MeshDevice | None = None, memory_config: MemoryConfig | None = None, cq_id: int = 0) -> Tensor:
    """
    A tensor of an array's elements, on the host or on a device. UserError where the elements, shape or layout cannot become such a tensor.
    """

@overload
def allocate_tensor_on_device(tensor_spec: TensorSpec, mesh_device: MeshDevice) -> Tensor:
    """
    A tensor on the device whose elements are not defined yet. UserError when memory is short.
    """

@overload
def allocate_tensor_on_device(shape: Shape | Sequence[int], dtype: DataType, layout: Layout, mesh_device: MeshDevice, memory_config: MemoryConfig | None = None) -> Tensor: ...

class TileDescriptor:
    """Shape of a tile in elements."""

    @overload
    def __init__(self) -> None: ...

    @overload
    def __init__(self, height: int, width: int, transpose: bool = False) -> None: ...

    @overload
    def __init__(self, tile: Tile) -> None: ...

    @overload
    def __init__(self, other: TileDescriptor) -> None: ...

    @property
    def height(self) -> int:
        """Rows."""

    @height.setter
    def height(self, arg: int, /) -> None: ...

    @property
    def width(self) -> int:
        """Columns."""

    @width.setter
    def width(self, arg: int, /) -> None: ...

    @property
    def transpose(self) -> bool:
        """Faces and elements within faces are transposed."""

    @transpose.setter
    def transpose(self, arg: bool, /) -> None: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __repr__(self) -> str: ...

class CBFormatDescriptor:
    """One index of a circular buffer: what its pages hold."""

    @overload
    def __init__(self) -> None: ...

    @overload
    def __init__(self, buffer_index: int, data_format: DataFormat | DataType, page_size: int, tile: TileDescriptor | None = None) -> None:
        """
        `data_format`: a DataFormat, or a DataType that stands for one. `page_size`: bytes.
        """

    @property
    def buffer_index(self) -> int:
        """What kernels name it by."""

    @buffer_index.setter
    def buffer_index(self, arg: int, /) -> None: ...

    @property
    def data_format(self) -> DataFormat:
        """What a page holds; a DataType is taken too."""

    @data_format.setter
    def data_format(self, arg: DataFormat | DataType, /) -> None: ...

    @property
    def data_format_as_uint8(self) -> int:
        """The chip's number of the format."""

    @property
    def page_size(self) -> int:
        """Bytes."""

    @page_size.setter
    def page_size(self, arg: int, /) -> None: ...

    @property
    def tile(self) -> TileDescriptor | None:
        """Shape of the tiles; 32x32 without one."""

    @tile.setter
    def tile(self, arg: TileDescriptor | None, /) -> None: ...

    def __repr__(self) -> str: ...

class CBDescriptor:
    """A circular buffer: its memory and the indices that share it."""

    @overload
    def __init__(self) -> None: ...

    @overload
    def __init__(self, total_size: int, core_ranges: CoreRangeSet | CoreRange, format_descriptors: Sequence[CBFormatDescriptor]) -> None:
        """`total_size`: bytes on each core."""

    @property
    def total_size(self) -> int:
        """Bytes on each core."""

    @total_size.setter
    def total_size(self, arg: int, /) -> None: ...

    @property
    def core_ranges(self) -> CoreRangeSet:
        """The cores that have it."""

    @core_ranges.setter
    def core_ranges(self, arg: CoreRangeSet | CoreRange, /) -> None: ...

    @property
    def format_descriptors(self) -> list[CBFormatDescriptor]:
        """
        The indices that share its memory, as copies when read: assign the list to change it.
        """

    @format_descriptors.setter
    def format_descriptors(self, arg: Sequence[CBFormatDescriptor], /) -> None: ...

    @property
    def remote_format_descriptors(self) -> list[CBFormatDescriptor]:
        """The indices of a buffer that spans cores."""

    @remote_format_descriptors.setter
    def remote_format_descriptors(self, arg: Sequence[CBFormatDescriptor], /) -> None: ...

    @property
    def address_offset(self) -> int:
        """Bytes into its buffer's memory."""

    @address_offset.setter
    def address_offset(self, arg: int, /) -> None: ...

    def has_buffer(self) -> bool:
        """Whether it stands in the memory of an L1 buffer."""

    def buffer_address(self) -> int | None:
        """Address of that buffer, or None."""

    def set_buffer_from_cb(self, other: CBDescriptor) -> None:
        """Stand in the same buffer as another one."""

    def has_global_circular_buffer(self) -> bool:
        """Whether it spans cores."""

    def __repr__(self) -> str: ...

class SemaphoreDescriptor:
    """A semaphore whose identifier the caller chose."""

    @overload
    def __init__(self) -> None: ...

    @overload
    def __init__(self, id: int, core_type: CoreType = CoreType.WORKER, core_ranges: CoreRangeSet | CoreRange = ..., initial_value: int = ...) -> None: ...

    @property
    def id(self) -> int:
        """What kernels give to get_semaphore."""

    @property
    def core_type(self) -> CoreType:
        """WORKER; others are not simulated."""

    @core_type.setter
    def core_type(self, arg: CoreType, /) -> None: ...

    @property
    def core_ranges(self) -> CoreRangeSet:
        """The cores that have it."""

    @core_ranges.setter
    def core_ranges(self, arg: CoreRangeSet | CoreRange, /) -> None: ...

    @property
    def initial_value(self) -> int:
        """What it holds when a run starts."""

    @initial_value.setter
    def initial_value(self, arg: int, /) -> None: ...

    def __repr__(self) -> str: ...

class ReaderConfigDescriptor:
    """RISCV_1, on the NoC that suits reads from DRAM."""

    def __init__(self) -> None: ...

class WriterConfigDescriptor:
    """RISCV_0, on the NoC that suits writes to DRAM."""

    def __init__(self) -> None: ...

class DataMovementConfigDescriptor:
    """
    A data-movement kernel on a processor and a NoC of the caller's choice.
    """

    @overload
    def __init__(self) -> None: ...

    @overload
    def __init__(self, processor: DataMovementProcessor = DataMovementProcessor.RISCV_0, noc: NOC = NOC.NOC_0, noc_mode: NOC_MODE = NOC_MODE.DM_DEDICATED_NOC) -> None: ...

    @property
    def processor(self) -> DataMovementProcessor:
        """RISCV_0 (BRISC) or RISCV_1 (NCRISC)."""

    @processor.setter
    def processor(self, arg: DataMovementProcessor, /) -> None: ...

    @property
    def noc(self) -> NOC:
        """The NoC its transfers take."""

    @noc.setter
    def noc(self, arg: NOC, /) -> None: ...

    @property
    def noc_mode(self) -> NOC_MODE:
        """Whether it keeps to that NoC."""

    @noc_mode.setter
    def noc_mode(self, arg: NOC_MODE, /) -> None: ...

class ComputeConfigDescriptor:
    """How a compute kernel is built."""

    @overload
    def __init__(self) -> None: ...

    @overload
    def __init__(self, math_fidelity: MathFidelity = MathFidelity.HiFi4, math_approx_mode: bool = False, fp32_dest_acc_en: bool = False, dst_full_sync_en: bool = False, bfp8_pack_precise: bool = False) -> None: ...

    @property
    def math_fidelity(self) -> MathFidelity:
        """Passes of the multiplier; more are exacter and slower."""

    @math_fidelity.setter
    def math_fidelity(self, arg: MathFidelity, /) -> None: ...

    @property
    def fp32_dest_acc_en(self) -> bool:
        """Dst holds 32 bits an element: half as many tiles."""

    @fp32_dest_acc_en.setter
    def fp32_dest_acc_en(self, arg: bool, /) -> None: ...

    @property
    def dst_full_sync_en(self) -> bool:
        """Dst as one whole instead of two halves."""

    @dst_full_sync_en.setter
    def dst_full_sync_en(self, arg: bool, /) -> None: ...

    @property
    def unpack_to_dest_mode(self) -> list[UnpackToDestMode]:
        """By circular buffer; empty: Default."""

    @unpack_to_dest_mode.setter
    def unpack_to_dest_mode(self, arg: Sequence[UnpackToDestMode], /) -> None: ...

    @property
    def bfp8_pack_precise(self) -> bool:
        """Kept, without effect here."""

    @bfp8_pack_precise.setter
    def bfp8_pack_precise(self, arg: bool, /) -> None: ...

    @property
    def math_approx_mode(self) -> bool:
        """SFPU functions may be approximated."""

    @math_approx_mode.setter
    def math_approx_mode(self, arg: bool, /) -> None: ...

class KernelDescriptor:
    """A kernel with everything it is compiled with and started with."""

    @overload
    def __init__(self) -> None: ...

    @overload
    def __init__(self, kernel_source: str, source_type: KernelDescriptor.SourceType = KernelDescriptor.SourceType.FILE_PATH, core_ranges: CoreRangeSet | CoreRange = ..., compile_time_args: object = [], named_compile_time_args: object = [], defines: object = [], runtime_args: object = [], common_runtime_args: VectorUInt32 | Sequence[int] = ..., opt_level: KernelBuildOptLevel | None = None, config: ReaderConfigDescriptor | WriterConfigDescriptor | DataMovementConfigDescriptor | ComputeConfigDescriptor = ..., compiler_include_paths: Sequence[str | os.PathLike] = []) -> None:
        """
        `kernel_source`: a path (absolute, or relative to the current folder, TT_METAL_KERNEL_PATH or TT_METAL_HOME), or the text. `runtime_args`: a RuntimeArgs, or a list of words for each core, row by row.
        """

    class SourceType(enum.Enum):
        """Whether kernel_source is a path or the text itself."""

        FILE_PATH = 0

        SOURCE_CODE = 1

    @property
    def kernel_source(self) -> str:
        """A path, or the text itself."""

    @kernel_source.setter
    def kernel_source(self, arg: str, /) -> None: ...

    @property
    def source_type(self) -> KernelDescriptor.SourceType:
        """Which of the two it is."""

    @source_type.setter
    def source_type(self, arg: KernelDescriptor.SourceType, /) -> None: ...

    @property
    def core_ranges(self) -> CoreRangeSet:
        """The cores it runs on."""

    @core_ranges.setter
    def core_ranges(self, arg: CoreRangeSet | CoreRange, /) -> None: ...

    @property
    def compile_time_args(self) -> VectorUInt32:
        """Words that get_compile_time_arg_val reads."""

    @compile_time_args.setter
    def compile_time_args(self, arg: VectorUInt32 | Sequence[int], /) -> None: ...

    @property
    def named_compile_time_args(self) -> list[tuple[str, int]]:
        """
        Words that get_named_compile_time_arg_val reads: pairs of name and value.
        """

    @named_compile_time_args.setter
    def named_compile_time_args(self, arg: Sequence[tuple[str, int]], /) -> None: ...

    @property
    def defines(self) -> list[tuple[str, str]]:
        """Macros: pairs of name and value."""

    @defines.setter
    def defines(self, arg: Sequence[tuple[str, str]], /) -> None: ...

    @property
    def common_runtime_args(self) -> VectorUInt32:
        """Words that get_common_arg_val reads, the same on all cores."""

    @common_runtime_args.setter
    def common_runtime_args(self, arg: VectorUInt32 | Sequence[int], /) -> None: ...

    @property
    def config(self) -> ReaderConfigDescriptor | WriterConfigDescriptor | DataMovementConfigDescriptor | ComputeConfigDescriptor:
        """What it runs on and how it is built."""

    @config.setter
    def config(self, arg: ReaderConfigDescriptor | WriterConfigDescriptor | DataMovementConfigDescriptor | ComputeConfigDescriptor, /) -> None: ...

    @property
    def opt_level(self) -> KernelBuildOptLevel | None:
        """The compiler's optimization level; None: the usual one."""

    @opt_level.setter
    def opt_level(self, arg: KernelBuildOptLevel | None, /) -> None: ...

    @property
    def compiler_include_paths(self) -> list[pathlib.Path]:
        """Folders that its includes are also looked for in."""

    @compiler_include_paths.setter
    def compiler_include_paths(self, arg: Sequence[str | os.PathLike], /) -> None: ...

    @property
    def runtime_args(self) -> RuntimeArgsView:
        """By core: runtime_args[x][y] is a list of words."""

    @runtime_args.setter
    def runtime_args(self, given: object) -> None: ...

    def clear_runtime_args(self) -> None:
        """Take away the arguments of all cores."""

    def extend_runtime_args_uniform(self, values: VectorUInt32 | Sequence[int]) -> None:
        """The same words more for every core that has arguments."""

    def append_runtime_args_from(self, other: KernelDescriptor) -> None:
        """Each core's words of another descriptor after its own."""

    def append_common_runtime_args_from(self, other: KernelDescriptor) -> None:
        """The common words of another descriptor after its own."""

    def __repr__(self) -> str: ...

class ProgramDescriptor:
    """A whole program as plain data."""

    def _repr_svg_(self) -> str: ...

    @overload
    def __init__(self) -> None: ...

    @overload
    def __init__(self, kernels: Sequence[KernelDescriptor] = [], semaphores: Sequence[SemaphoreDescriptor] = [], cbs: Sequence[CBDescriptor] = []) -> None: ...

    @property
    def kernels(self) -> list[KernelDescriptor]:
        """Its kernels."""

    @kernels.setter
    def kernels(self, arg: Sequence[KernelDescriptor], /) -> None: ...

    @property
    def semaphores(self) -> list[SemaphoreDescriptor]:
        """Its semaphores."""

    @semaphores.setter
    def semaphores(self, arg: Sequence[SemaphoreDescriptor], /) -> None: ...

    @property
    def cbs(self) -> list[CBDescriptor]:
        """Its circular buffers."""

    @cbs.setter
    def cbs(self, arg: Sequence[CBDescriptor], /) -> None: ...

    @property
    def custom_program_hash(self) -> int | None:
        """What the program cache uses instead of a hash of the contents."""

    @custom_program_hash.setter
    def custom_program_hash(self, arg: int | None, /) -> None: ...

    def __repr__(self) -> str: ...

def compute_program_descriptor_hash(program_descriptor: ProgramDescriptor) -> int:
    """
    Equal for descriptors whose programs differ in nothing but runtime arguments and addresses; the same in every process.
    """

def merge_program_descriptors(descriptors: Sequence[ProgramDescriptor]) -> ProgramDescriptor:
    """
    All kernels, circular buffers and semaphores of the descriptors. UserError when two share a core.
    """

class MeshProgramDescriptor:
    """Programs by range of devices; the ranges do not overlap."""

    @overload
    def __init__(self) -> None: ...

    @overload
    def __init__(self, mesh_programs: dict) -> None: ...

    def __len__(self) -> int: ...

    def __contains__(self, key: MeshCoordinateRange) -> bool: ...

    def __getitem__(self, key: MeshCoordinateRange) -> ProgramDescriptor: ...

    def __setitem__(self, key: MeshCoordinateRange, value: ProgramDescriptor) -> None: ...

    def __iter__(self) -> Iterator: ...

def cb_descriptor_from_sharded_tensor(cb_index: int, tensor: Tensor, address_offset: int = 0, total_size: int | None = None, core_ranges: CoreRangeSet | CoreRange | None = None) -> CBDescriptor:
    """
    A circular buffer in the memory of a tensor's shards in L1. Sizes are bytes; by default all of the shard, on all of its cores. UserError for a tensor that is not in shards in L1.
    """

def get_cb_address(descriptor: CBDescriptor) -> int:
    """
    L1 address of a circular buffer that stands in a buffer. UserError for one that does not.
    """

@overload
def SetRuntimeArgs(program: Program, kernel_id: int, core_spec: CoreCoord | tuple[int, int] | CoreRange | CoreRangeSet | CoreRange, runtime_args: VectorUInt32 | Sequence[int]) -> None: ...

@overload
def SetRuntimeArgs(program: Program, kernel_id: int, core_spec: Sequence[CoreCoord | tuple[int, int]], runtime_args: Sequence[VectorUInt32 | Sequence[int]]) -> None: ...

@overload
def SetRuntimeArgs(device: MeshDevice, kernel: Kernel, core_spec: CoreCoord | tuple[int, int] | CoreRange | CoreRangeSet | CoreRange | Sequence[CoreCoord | tuple[int, int]], runtime_args: VectorUInt32 | Sequence[int] | Sequence[VectorUInt32 | Sequence[int]]) -> None:
    """
    Set the words that get_arg_val reads on each of the cores, for runs from now on.

    For many cores with different arguments give a list of cores and as many lists of words.

    Raises UserError for a core that the kernel is not on, another number of words than before, or too many of them.
    """

@overload
def GetRuntimeArgs(program: Program, kernel_id: int, logical_core: CoreCoord | tuple[int, int]) -> VectorUInt32:
    """
    The arguments of one core, or without a core those of all as [x][y] (empty where there are none). UserError for a core without any.
    """

@overload
def GetRuntimeArgs(program: Program, kernel_id: int) -> list[list[VectorUInt32]]: ...

def SetCommonRuntimeArgs(program: Program, kernel_id: int, runtime_args: VectorUInt32 | Sequence[int]) -> None:
    """
    Set the words that get_common_arg_val reads on all cores. UserError for too many of them, or another number than before.
    """

def GetCommonRuntimeArgs(program: Program, kernel_id: int) -> VectorUInt32:
    """The words that all cores share; empty if none were set."""

def EnqueueProgram(device: MeshDevice, program: Program, blocking: bool = True, cq_id: int = 0) -> None:
    """
    Run a program on every device of the mesh. It may be run again, with other arguments.

    Raises UserError, CompileError, KernelFault or HangError with the report of the check that failed; with `blocking` off the next call that waits does.
    """

def WriteToBuffer(buffer: Buffer, data: Annotated[NDArray, dict(order='C', device='cpu', writable=False)]) -> None:
    """
    Copy an array's bytes into a buffer. UserError when they do not fit, or the buffer is freed.
    """

def ReadFromBuffer(buffer: Buffer, data: Annotated[NDArray, dict(order='C', device='cpu')]) -> None:
    """
    Copy a buffer's bytes into an array, in place. UserError when they do not fit, or the buffer is freed.
    """

def synchronize_device(device: MeshDevice, cq_id: int | None = None, sub_device_ids: Sequence[SubDeviceId] = []) -> None:
    """
    Wait until everything enqueued on the device, or on one of its queues, is done.

    Raises the error of work that failed meanwhile: UserError, KernelFault, HangError.
    """

@overload
def generic_op(io_tensors: Sequence[Tensor], program_descriptor: ProgramDescriptor) -> Tensor:
    """
    Run a program on the device of the tensors; returns the last of them, the result.

    A program whose descriptor differs from an earlier one in nothing but runtime arguments and addresses is not built again.

    Raises UserError, CompileError, KernelFault or HangError with the report of the check that failed.
    """

@overload
def generic_op(io_tensors: Sequence[Tensor], mesh_program_descriptor: MeshProgramDescriptor) -> Tensor: ...

class MeshEvent:
    """A point in the work of a command queue."""

    def __repr__(self) -> str: ...

def record_event(device: MeshDevice, cq_id: int = 0) -> MeshEvent:
    """
    Mark this point of the queue. UserError for a queue that the device does not have.
    """

def wait_for_event(cq_id: int, event: MeshEvent) -> None:
    """
    What follows in the queue starts after the event's point in its own. UserError for an event of a device that is closed.
    """

def event_synchronize(event: MeshEvent) -> None:
    """
    Wait on the host until the event has passed.

    Raises the error of work that failed before it: UserError, KernelFault, HangError.
    """

def query_event(event: MeshEvent) -> bool:
    """Whether the event has passed."""

class MeshTraceId:
    """A captured trace of one mesh."""

    def __int__(self) -> int: ...

    def __eq__(self, arg: MeshTraceId, /) -> bool: ...

    def __repr__(self) -> str: ...

def begin_trace_capture(mesh_device: MeshDevice, cq_id: int = 0) -> MeshTraceId:
    """
    What is enqueued from now on is captured instead of run. Returns the trace. UserError when one is being captured.
    """

def end_trace_capture(mesh_device: MeshDevice, trace_id: MeshTraceId, cq_id: int = 0) -> None:
    """Capture no more. UserError when nothing is being captured."""

def execute_trace(mesh_device: MeshDevice, trace_id: MeshTraceId, cq_id: int = 0, blocking: bool = True) -> None:
    """
    Run what was captured. UserError for a trace that does not exist; else what its programs raise.
    """

def release_trace(mesh_device: MeshDevice, trace_id: MeshTraceId) -> None:
    """Forget a captured trace. UserError for one that does not exist."""

class GlobalSemaphore:
    """A word of L1 at one address on a set of cores."""

    def __repr__(self) -> str: ...

def create_global_semaphore(mesh_device: MeshDevice, cores: CoreRangeSet | CoreRange, initial_value: int, buffer_type: BufferType = BufferType.L1) -> GlobalSemaphore:
    """
    A word of L1 at one address on all of the cores, which programs share. UserError for cores outside the grid.
    """

def get_global_semaphore_address(global_semaphore: GlobalSemaphore) -> int:
    """
    Its L1 address, the same on all of its cores. UserError once its device is closed.
    """

def reset_global_semaphore_value(global_semaphore: GlobalSemaphore, reset_value: int) -> None:
    """Set the word on all of its cores. UserError once its device is closed."""

class SpanRecorder:
    """Watches what the cores of a device do; see record_timeline."""

    def __init__(self, device: MeshDevice) -> None:
        """
        Begin, when all work before is done. Of a mesh, the first device is watched. UserError when it is closed.
        """

    def stop(self) -> list[tuple[int, int, int, int, int, str]]:
        """
        End, when all work before is done: spans (core x, core y, track, first cycle, last cycle, what). Tracks: the five processors, unpack, math, pack.
        """
