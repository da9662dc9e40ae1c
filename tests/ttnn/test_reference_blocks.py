"""Every code block of TT-Metalium's reference of the Python host API, run as it stands there.

SOFTMETAL_PYTHON_API_REFERENCE names that document (Markdown); without it nothing runs; test_host_api.py has the same
calls. Blocks use names that the document leaves to its reader; NAMES makes them. CHANGES lists every edit.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from softmetal import ttnn

DOCUMENT = os.environ.get("SOFTMETAL_PYTHON_API_REFERENCE")
BLOCKS = re.findall(r"```python\n(.*?)```", Path(DOCUMENT).read_text(), re.DOTALL) if DOCUMENT else []

# Piece of a block, what stands there instead, and why.
CHANGES = [
    ("import ttnn\n", "", "the module is softmetal's, and is there"),
    (
        "runtime_args  # List of lists",
        "lists_of_runtime_args",
        "one name cannot be a list of words and a list of lists",
    ),
    ("opt_level=ttnn.KernelBuildOptLevel.FAST", "opt_level=ttnn.KernelBuildOptLevel.O3", "no level has this name"),
]

CORE = ttnn.CoreCoord(0, 0)
CORES = ttnn.CoreRange(CORE, ttnn.CoreCoord(3, 3))
KERNEL = "void kernel_main() {}"


def interleaved(device, kind=ttnn.BufferType.DRAM):
    return ttnn.InterleavedBufferConfig(device=device, size=4096, page_size=1024, buffer_type=kind)


def sharded(device, shards):
    return ttnn.ShardedBufferConfig(device=device, size=4096, page_size=1024, shard_parameters=shards)


def names(device):
    """What the blocks take for granted."""
    program = ttnn.CreateProgram()
    kernel_id = ttnn.CreateKernelFromString(program, KERNEL, CORES, ttnn.DataMovementConfig())
    ttnn.SetRuntimeArgs(program, kernel_id, CORES, [1, 2, 3])
    fresh = ttnn.CreateProgram()
    l1 = ttnn.CreateBuffer(interleaved(device, ttnn.BufferType.L1))
    other = ttnn.CreateBuffer(interleaved(device, ttnn.BufferType.L1))
    dram = [ttnn.CreateBuffer(interleaved(device)) for _ in range(6)]
    cb_config = ttnn.CircularBufferConfig(total_size=1024, page_size=1024, data_format=ttnn.DataFormat.Float16_b)
    cb_handle = ttnn.CreateCircularBuffer(program, CORES, cb_config.set_globally_allocated_address(l1))
    grid = ttnn.CoreRangeSet([ttnn.CoreRange(CORE, ttnn.CoreCoord(1, 1))])
    described = ttnn.CBFormatDescriptor(0, ttnn.bfloat16, 2048)
    kernels = [
        ttnn.KernelDescriptor(KERNEL, ttnn.SourceType.SOURCE_CODE, grid, config=ttnn.ReaderConfigDescriptor())
        for _ in range(2)
    ]
    return {
        "ttnn": ttnn,
        "device": device,
        "program": program,
        "kernel_id": kernel_id,
        "kernel": ttnn.GetKernel(program, kernel_id),
        "file_name": "kernels/dataflow.cpp",
        "kernel_src_code": KERNEL,
        "core_spec": CORES,
        "logical_core": CORE,
        "core_coords": [CORE, ttnn.CoreCoord(1, 0)],
        "runtime_args": [1, 2, 3],
        "lists_of_runtime_args": [[4, 5, 6], [7, 8, 9]],
        "config": None,
        "buffer_size": 4096,
        "page_size": 1024,
        "shard_params": ttnn.ShardSpecBuffer(grid, [1, 1024], ttnn.ShardOrientation.ROW_MAJOR, [1, 1024], [4, 1]),
        "buffer": other,
        "my_buffer": dram[0],
        "src_buffer": dram[1],
        "dst_buffer": dram[2],
        "input_buffer": dram[3],
        "output_buffer": dram[4],
        "data_size": 1024,
        "buffer1": dram[3],
        "buffer2": dram[4],
        "cb_handle": cb_handle,
        "buffer_index": 0,
        "total_size": 1024,
        "initial_value": 1,
        "format_desc": described,
        "core_range": ttnn.CoreRange(CORE, CORE),
        "compute_config": ttnn.ComputeConfigDescriptor(),
        "shared_value": 7,
        "kernel_desc1": kernels[0],
        "kernel_desc2": kernels[1],
        "sem_desc1": ttnn.SemaphoreDescriptor(id=0, core_ranges=grid, initial_value=0),
        "sem_desc2": ttnn.SemaphoreDescriptor(id=1, core_ranges=grid, initial_value=0),
        "cb_desc1": ttnn.CBDescriptor(4096, grid, [described]),
        "cb_desc2": ttnn.CBDescriptor(4096, grid, [ttnn.CBFormatDescriptor(1, ttnn.bfloat16, 2048)]),
        "fresh_program": fresh,
    }


@pytest.fixture
def device():
    """One for each block, with a sub-device 0 that has L1 of its own, so that buffers can be put there."""
    with ttnn.manage_device(device_id=0) as opened:
        grid = ttnn.CoreRangeSet([CORES])
        manager = opened.create_sub_device_manager([ttnn.SubDevice([grid])], 64 * 1024)
        opened.load_sub_device_manager(manager)
        yield opened


def given_to(block, scope, device):
    """Names that stand for something else from block to block."""
    if "config=None" in block:  # a signature: `config=None` is its default
        scope["config"] = None
    elif "CreateCircularBuffer" in block:
        scope["config"] = ttnn.CircularBufferConfig(total_size=2048, page_size=1024, data_format=ttnn.bfloat16)
    else:
        scope["config"] = sharded(device, scope["shard_params"])
    if re.search(r"Create(Kernel|CircularBuffer)", block):
        scope["program"] = scope["fresh_program"]


@pytest.mark.skipif(not DOCUMENT, reason="SOFTMETAL_PYTHON_API_REFERENCE is not set: it names the document")
@pytest.mark.parametrize("number", range(max(len(BLOCKS), 1)))
def test_block(device, number, tmp_path, monkeypatch):
    (tmp_path / "kernels").mkdir()
    for name in ("compute.cpp", "dataflow.cpp"):
        (tmp_path / "kernels" / name).write_text(KERNEL)
    monkeypatch.chdir(tmp_path)
    block = BLOCKS[number]
    scope = names(device)
    given_to(block, scope, device)
    for old, new, _ in CHANGES:
        block = block.replace(old, new)
    exec(compile(block, f"block {number}", "exec"), scope)


@pytest.mark.skipif(not DOCUMENT, reason="SOFTMETAL_PYTHON_API_REFERENCE is not set: it names the document")
def test_every_change_is_needed_and_blocks_are_there():
    text = "\n".join(BLOCKS)
    assert len(BLOCKS) > 25 and all(old in text for old, _, _ in CHANGES)
