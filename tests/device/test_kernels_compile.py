"""Our own kernels, in both generations of the API, compile for every processor they are meant for, on both chips."""

import pytest
from kernel_compiler import COMPUTE, DATA_MOVEMENT, FLAVOURS, ROOT, Settings, compile_kernel

KERNELS = ROOT / "tests/device/kernels"
INTERLEAVED = (2, 2048)
# config, page size, rank, banks, tensor shape, shard shape, bank coordinates
SHARDED = (1, 64, 2, 3, 6, 4, 2, 4, 0x12 | 0x0102 << 16, 0x0103)

CASES = [
    ("reader_classic.cpp", DATA_MOVEMENT, Settings(compile_args=(0,))),
    ("writer_classic.cpp", DATA_MOVEMENT, Settings(compile_args=INTERLEAVED)),
    ("multicast_semaphores.cpp", DATA_MOVEMENT, Settings(compile_args=(0, 1))),
    ("objects.cpp", DATA_MOVEMENT, Settings(compile_args=INTERLEAVED)),
    ("noc_before_options.cpp", DATA_MOVEMENT, Settings()),
    ("sharded_accessor.cpp", DATA_MOVEMENT, Settings(compile_args=SHARDED, defines={"SHARD_ARGS": "10"})),
    ("tt_kernel_args.cpp", DATA_MOVEMENT, Settings(compile_args=INTERLEAVED, named_args={"answer": 42, "other": 1})),
    ("matmul_classic.cpp", COMPUTE, Settings()),
    ("matmul_new.cpp", COMPUTE, Settings()),
    ("eltwise_classic.cpp", COMPUTE, Settings()),
    ("eltwise_new.cpp", COMPUTE, Settings()),
    ("sfpu_chain.cpp", COMPUTE, Settings(fp32_dest=True, defines={"SFPU_CHAIN": "relu_tile_init(); relu_tile(0);"})),
    ("reduce_transpose_tilize.cpp", COMPUTE, Settings()),
    ("printing.cpp", FLAVOURS, Settings()),
]


@pytest.mark.parametrize("arch", ["wormhole", "blackhole"])
@pytest.mark.parametrize(
    ("name", "flavour", "settings"),
    [(name, flavour, settings) for name, flavours, settings in CASES for flavour in flavours],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_compiles(name, flavour, settings, arch):
    settings = Settings(**{**settings.__dict__, "arch": arch})
    ok, text = compile_kernel(KERNELS / name, flavour, settings)
    assert ok, text
