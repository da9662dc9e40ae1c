"""The functional host API: programs, kernels, buffers, circular buffers, semaphores, arguments; the wrong way too."""

from __future__ import annotations

import numpy as np
import pytest

from softmetal import CompileError, UnsupportedError, UserError, ttnn

ADD_ONE = """
#include "api/dataflow/dataflow_api.h"

void kernel_main() {
    const uint32_t from = get_arg_val<uint32_t>(0);
    const uint32_t to = get_arg_val<uint32_t>(1);
    const uint32_t more = get_common_arg_val<uint32_t>(0);
    constexpr uint32_t bytes = get_compile_time_arg_val(0);
    const uint32_t l1 = get_write_ptr(0);
    noc_async_read(get_noc_addr_from_bank_id<true>(0, from), l1, bytes);
    noc_async_read_barrier();
    auto* words = reinterpret_cast<volatile tt_l1_ptr uint32_t*>(l1);
    for (uint32_t i = 0; i < bytes / 4; ++i) words[i] += more;
    noc_async_write(l1, get_noc_addr_from_bank_id<true>(0, to), bytes);
    noc_async_write_barrier();
}
"""
CORE = ttnn.CoreCoord(0, 0)


def buffer(device, size=1024, page_size=1024, buffer_type=ttnn.BufferType.DRAM):
    return ttnn.CreateBuffer(
        ttnn.InterleavedBufferConfig(device=device, size=size, page_size=page_size, buffer_type=buffer_type)
    )


def program_with_kernel(source=ADD_ONE, cores=CORE):
    program = ttnn.CreateProgram()
    config = ttnn.CircularBufferConfig(total_size=1024, page_size=1024, data_format=ttnn.DataFormat.UInt32)
    ttnn.CreateCircularBuffer(program, cores, config)
    kernel = ttnn.CreateKernelFromString(program, source, cores, ttnn.DataMovementConfig(compile_args=[1024]))
    return program, kernel


def test_a_program_runs_again_with_other_arguments(device):
    source, target = buffer(device), buffer(device)
    data = np.arange(256, dtype=np.uint32)
    ttnn.WriteToBuffer(source, data)
    program, kernel = program_with_kernel()
    ttnn.SetCommonRuntimeArgs(program, kernel, [5])
    for first, second in ((source, target), (target, source)):
        ttnn.SetRuntimeArgs(program, kernel, CORE, [first.address(), second.address()])
        ttnn.EnqueueProgram(device, program)
    result = np.zeros(256, dtype=np.uint32)
    ttnn.ReadFromBuffer(source, result)
    np.testing.assert_array_equal(result, data + 10)


def test_arguments_of_one_core_of_all_and_common(device):
    cores = ttnn.CoreRange(CORE, ttnn.CoreCoord(1, 1))
    program, kernel = program_with_kernel(cores=cores)
    listed = [ttnn.CoreCoord(0, 0), ttnn.CoreCoord(1, 0)]
    ttnn.SetRuntimeArgs(program, kernel, listed, [[1, 2], [3, 4]])
    assert ttnn.GetRuntimeArgs(program, kernel, ttnn.CoreCoord(1, 0)) == [3, 4]
    assert ttnn.GetRuntimeArgs(program, kernel)[0][0] == [1, 2]
    ttnn.SetCommonRuntimeArgs(program, kernel, [7, 8, 9])
    assert ttnn.GetCommonRuntimeArgs(program, kernel) == [7, 8, 9]


def test_circular_buffers_are_changed_between_runs(device):
    program = ttnn.CreateProgram()
    config = ttnn.CircularBufferConfig(total_size=4096, page_size=2048, data_format=ttnn.bfloat16)
    handle = ttnn.CreateCircularBuffer(program, CORE, config)
    assert ttnn.GetCircularBufferConfig(program, handle) == config
    ttnn.UpdateCircularBufferTotalSize(program, handle, 8192)
    ttnn.UpdateCircularBufferPageSize(program, handle, 0, 1024)
    changed = ttnn.GetCircularBufferConfig(program, handle)
    assert (changed.total_size, changed.page_sizes) == (8192, {0: 1024})
    two = ttnn.CircularBufferConfig(4096, {1: ttnn.DataFormat.Float32, 2: ttnn.DataFormat.Bfp8_b}, {1: 4096, 2: 1024})
    assert two.buffer_indices == {1, 2}
    assert "Bfp8_b" in repr(two)


def test_dynamic_circular_buffer_moves_to_another_buffer(device):
    l1 = [buffer(device, 64 * 1024, 1024, ttnn.BufferType.L1) for _ in range(2)]
    program = ttnn.CreateProgram()
    config = ttnn.CircularBufferConfig(total_size=1024, page_size=1024, data_format=ttnn.DataFormat.UInt32)
    handle = ttnn.CreateCircularBuffer(program, CORE, config.set_globally_allocated_address(l1[0]))
    ttnn.UpdateDynamicCircularBufferAddress(program, handle, l1[1])
    assert ttnn.GetCircularBufferConfig(program, handle).globally_allocated_address == l1[1].address()


def test_sharded_buffer_and_address_of_ones_own(device):
    grid = ttnn.CoreRangeSet([ttnn.CoreRange(CORE, ttnn.CoreCoord(1, 1))])
    shards = ttnn.ShardSpecBuffer(grid, [32, 32], ttnn.ShardOrientation.ROW_MAJOR, [32, 32], [4, 1])
    config = ttnn.ShardedBufferConfig(device=device, size=4 * 2048, page_size=2048, shard_parameters=shards)
    made = ttnn.CreateBuffer(config)
    assert made.is_l1() and made.num_pages() == 4
    placed = ttnn.CreateBuffer(
        ttnn.InterleavedBufferConfig(device, 1024, 1024, ttnn.BufferType.DRAM), address=made.address()
    )
    assert placed.address() == made.address()
    ttnn.DeallocateBuffer(made)
    assert not made.is_allocated() and "freed" in repr(made)


def test_semaphores_count_up(device):
    program = ttnn.CreateProgram()
    cores = ttnn.CoreRange(CORE, ttnn.CoreCoord(3, 3))
    assert [ttnn.CreateSemaphore(program, cores, initial_value=0) for _ in range(3)] == [0, 1, 2]


def _free_twice(device):
    made = buffer(device)
    ttnn.DeallocateBuffer(made)
    ttnn.DeallocateBuffer(made)


def _use_freed(device):
    made = buffer(device)
    ttnn.DeallocateBuffer(made)
    made.address()


def _write_too_much(device):
    ttnn.WriteToBuffer(buffer(device), np.zeros(2048, dtype=np.uint8))


def _too_many_arguments(device):
    program, kernel = program_with_kernel()
    ttnn.SetRuntimeArgs(program, kernel, CORE, [0] * 400)


def _broken_kernel(device):
    program = ttnn.CreateProgram()
    ttnn.CreateKernelFromString(program, "void kernel_main() { undeclared(); }", CORE)
    ttnn.EnqueueProgram(device, program)


def _ethernet(device):
    ttnn.CreateKernelFromString(ttnn.CreateProgram(), "", CORE, ttnn.EthernetConfig())


def _missing_file(device):
    ttnn.CreateKernel(ttnn.CreateProgram(), "no/such/kernel.cpp", CORE)


WRONG = [
    (_free_twice, UserError, "free"),
    (_use_freed, UserError, "free"),
    (_write_too_much, UserError, "2048"),
    (_too_many_arguments, UserError, "400"),
    (_broken_kernel, CompileError, "undeclared"),
    (_ethernet, UnsupportedError, "Ethernet"),
    (_missing_file, UserError, "no/such/kernel.cpp"),
]


@pytest.mark.parametrize(("call", "error", "word"), WRONG, ids=[call.__name__[1:] for call, _, _ in WRONG])
def test_wrong_use_is_one_clear_error_and_leaves_the_device_usable(device, call, error, word):
    with pytest.raises(error, match=word):
        call(device)
    test_a_program_runs_again_with_other_arguments(device)


def test_wrong_arguments_show_the_signatures():
    with pytest.raises(TypeError, match="CreateSemaphore"):
        ttnn.CreateSemaphore("program", 1, 2)
