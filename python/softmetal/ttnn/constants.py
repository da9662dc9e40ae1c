"""Names for values that programs use often: types, layouts, places, shapes of tiles."""

from softmetal._native.ttnn import (
    BufferType,
    DataType,
    KernelDescriptor,
    Layout,
    MemoryConfig,
    TensorMemoryLayout,
)

__all__ = [
    "DRAM_MEMORY_CONFIG",
    "L1_BLOCK_SHARDED_MEMORY_CONFIG",
    "L1_HEIGHT_SHARDED_MEMORY_CONFIG",
    "L1_MEMORY_CONFIG",
    "L1_WIDTH_SHARDED_MEMORY_CONFIG",
    "ROW_MAJOR_LAYOUT",
    "TILE_HEIGHT",
    "TILE_LAYOUT",
    "TILE_SIZE",
    "TILE_WIDTH",
    "SourceType",
    "bfloat4_b",
    "bfloat8_b",
    "bfloat16",
    "float32",
    "fp8_e4m3",
    "int32",
    "uint8",
    "uint16",
    "uint32",
]

TILE_SIZE = 32  # rows and columns of a tile
TILE_HEIGHT = 32
TILE_WIDTH = 32

uint8 = DataType.UINT8
uint16 = DataType.UINT16
uint32 = DataType.UINT32
int32 = DataType.INT32
float32 = DataType.FLOAT32
bfloat16 = DataType.BFLOAT16
bfloat8_b = DataType.BFLOAT8_B
bfloat4_b = DataType.BFLOAT4_B
fp8_e4m3 = DataType.FP8_E4M3

ROW_MAJOR_LAYOUT = Layout.ROW_MAJOR
TILE_LAYOUT = Layout.TILE

DRAM_MEMORY_CONFIG = MemoryConfig(TensorMemoryLayout.INTERLEAVED, BufferType.DRAM)
L1_MEMORY_CONFIG = MemoryConfig(TensorMemoryLayout.INTERLEAVED, BufferType.L1)
L1_HEIGHT_SHARDED_MEMORY_CONFIG = MemoryConfig(TensorMemoryLayout.HEIGHT_SHARDED, BufferType.L1)
L1_WIDTH_SHARDED_MEMORY_CONFIG = MemoryConfig(TensorMemoryLayout.WIDTH_SHARDED, BufferType.L1)
L1_BLOCK_SHARDED_MEMORY_CONFIG = MemoryConfig(TensorMemoryLayout.BLOCK_SHARDED, BufferType.L1)

SourceType = KernelDescriptor.SourceType
