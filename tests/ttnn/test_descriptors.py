"""Programs as descriptors: live lists, hashes, merging, the program cache; events, traces, threads, shared memory."""

from __future__ import annotations

import threading
import time

import numpy as np
import pytest
import torch

from softmetal import KernelFault, UserError, ttnn

CORES = ttnn.CoreRangeSet([ttnn.CoreRange(ttnn.CoreCoord(0, 0), ttnn.CoreCoord(1, 0))])
STORE = """
#include "api/dataflow/dataflow_api.h"
void kernel_main() {
    constexpr auto args = TensorAccessorArgs<0>();
    const auto out = TensorAccessor(args, get_arg_val<uint32_t>(0), 4096);
    auto* words = reinterpret_cast<volatile tt_l1_ptr uint32_t*>(get_write_ptr(0));
    for (uint32_t i = 0; i < 1024; ++i) words[i] = get_arg_val<uint32_t>(2) + get_common_arg_val<uint32_t>(0) + EXTRA;
    noc_async_write_tile(get_arg_val<uint32_t>(1), out, get_write_ptr(0));
    noc_async_write_barrier();
}
"""


def result(device):
    zeros = torch.zeros(64, 32, dtype=torch.int32)
    return ttnn.from_torch(zeros, dtype=ttnn.uint32, layout=ttnn.TILE_LAYOUT, device=device)


def described(out, values=(1, 2), extra="0", common=(0,), more=()):
    """Two cores, each of which fills a tile with a number."""
    kernel = ttnn.KernelDescriptor(
        STORE,
        ttnn.SourceType.SOURCE_CODE,
        CORES,
        compile_time_args=ttnn.TensorAccessorArgs(out).get_compile_time_args(),
        defines={"EXTRA": extra},
        runtime_args=[[out.buffer_address(), i, value, *more] for i, value in enumerate(values)],
        common_runtime_args=list(common),
        config=ttnn.WriterConfigDescriptor(),
    )
    return ttnn.ProgramDescriptor(
        kernels=[kernel], cbs=[ttnn.CBDescriptor(4096, CORES, [ttnn.CBFormatDescriptor(0, ttnn.uint32, 4096)])]
    )


def numbers(out):
    return ttnn.to_torch(out)[::32, 0].tolist()


def test_programs_that_differ_in_arguments_alone_are_built_once(device):
    out = result(device)
    device.clear_program_cache()
    for values in ((1, 2), (3, 4), (5, 6)):
        assert numbers(ttnn.generic_op([out], described(out, values))) == list(values)
    assert device.num_program_cache_entries() == 1
    assert numbers(ttnn.generic_op([out], described(out, common=(10,)))) == [11, 12]
    assert device.num_program_cache_entries() == 1
    assert numbers(ttnn.generic_op([out], described(out, extra="100"))) == [101, 102]
    assert numbers(ttnn.generic_op([out], described(out, more=(7,)))) == [1, 2]
    assert device.num_program_cache_entries() == 3
    device.set_program_cache_misses_allowed(False)
    with pytest.raises(UserError, match="not in the program cache"):
        ttnn.generic_op([out], described(out, extra="7"))
    device.set_program_cache_misses_allowed(True)
    device.disable_and_clear_program_cache()
    assert numbers(ttnn.generic_op([out], described(out))) == [1, 2] and device.num_program_cache_entries() == 0
    device.enable_program_cache()


def test_hashes(device):
    out = result(device)
    same = {ttnn.compute_program_descriptor_hash(described(out, values)) for values in ((1, 2), (3, 4))}
    other = ttnn.compute_program_descriptor_hash(described(out, extra="1"))
    assert len(same) == 1 and other not in same
    own = described(out)
    own.custom_program_hash = 42
    assert ttnn.compute_program_descriptor_hash(own) == 42


def test_what_a_descriptor_holds_is_live(device):
    out = result(device)
    program = described(out)
    program.kernels[0].runtime_args[0][0][2] = 30
    program.kernels[0].runtime_args[1][0].append(5)
    program.kernels[0].runtime_args[0][0].extend([5])
    assert list(program.kernels[0].runtime_args[1][0])[2:] == [2, 5]
    assert numbers(ttnn.generic_op([out], program)) == [30, 2]
    kernel = program.kernels[0]
    kernel.extend_runtime_args_uniform([8])
    assert list(kernel.runtime_args[0][0])[-2:] == [5, 8]
    kernel.append_runtime_args_from(described(out).kernels[0])
    assert len(kernel.runtime_args[0][0]) == 8
    kernel.append_common_runtime_args_from(described(out, common=(3, 4)).kernels[0])
    assert list(kernel.common_runtime_args) == [0, 3, 4]
    kernel.clear_runtime_args()
    with pytest.raises(IndexError, match=r"No runtime args found for CoreCoord\(0, 0\)"):
        kernel.runtime_args[0][0]


def test_runtime_args_as_they_are_written():
    args = ttnn.RuntimeArgs()
    args[1][2] = [1, 2]
    args[1].append(2, 3)
    args[0].extend(0, [4])
    args.append(ttnn.CoreCoord(5, 5), [6])
    assert {(core.x, core.y): list(words) for core, words in args} == {(1, 2): [1, 2, 3], (0, 0): [4], (5, 5): [6]}
    assert len(args) == 3 and list(args.get(2)[1]) == [6] and len(args.to_list()) == 3
    with pytest.raises(IndexError):
        args.get(3)
    args.clear()
    assert len(args) == 0


def moved(program, core):
    """A program on another core."""
    there = ttnn.CoreRangeSet(core)
    program.kernels[0].core_ranges = there
    program.kernels[0].runtime_args = [list(program.kernels[0].runtime_args[0][0])]
    program.cbs = [ttnn.CBDescriptor(4096, there, program.cbs[0].format_descriptors)]
    return program


def test_programs_on_other_cores_are_merged(device):
    out = result(device)
    first = moved(described(out, (7, 0)), ttnn.CoreCoord(3, 3))
    second = moved(described(out, (8, 0)), ttnn.CoreCoord(4, 4))
    second.kernels[0].runtime_args[4][4][1] = 1
    merged = ttnn.merge_program_descriptors([first, second])
    assert (len(merged.kernels), len(merged.cbs)) == (2, 2)
    assert numbers(ttnn.generic_op([out], merged)) == [7, 8]
    with pytest.raises(UserError, match="core"):
        ttnn.merge_program_descriptors([described(out), described(out)])


WRONG = [
    (lambda out: ttnn.generic_op([], described(out)), UserError, "io_tensors is empty"),
    (lambda out: ttnn.generic_op([ttnn.ones((2, 2))], described(out)), UserError, "on the host"),
    (lambda out: described(out, (1, 2, 3)), UserError, "3 lists of runtime args for 2 cores"),
    (
        lambda out: ttnn.KernelDescriptor(
            "x", core_ranges=CORES, runtime_args="no", config=ttnn.ReaderConfigDescriptor()
        ),
        TypeError,
        "runtime_args is 'no'",
    ),
    (
        lambda out: ttnn.KernelDescriptor("x", core_ranges=CORES, defines=3, config=ttnn.ReaderConfigDescriptor()),
        TypeError,
        "defines is 3",
    ),
    (lambda out: ttnn.generic_op([out], described(out, extra="1 +* 2")), Exception, "does not compile"),
    (
        lambda out: ttnn.generic_op([out], described(out, extra="*(volatile uint32_t*)0xF0000000")),
        KernelFault,
        "0xf0000000",
    ),
]


@pytest.mark.parametrize(("call", "error", "words"), WRONG, ids=[words for _, _, words in WRONG])
def test_wrong_use_is_named_and_leaves_the_device_usable(device, call, error, words):
    out = result(device)
    with pytest.raises(error, match=words):
        call(out)
    assert numbers(ttnn.generic_op([out], described(out))) == [1, 2]


ADD_ONE = """
#include "api/dataflow/dataflow_api.h"
void kernel_main() {
    const uint64_t there = get_noc_addr_from_bank_id<true>(0, get_arg_val<uint32_t>(0));
    const uint32_t l1 = get_write_ptr(0);
    noc_async_read(there, l1, 64);
    noc_async_read_barrier();
    *reinterpret_cast<volatile tt_l1_ptr uint32_t*>(l1) += 1;
    noc_async_write(l1, there, 64);
    noc_async_write_barrier();
}
"""


def counting(device):
    """A program that counts in a buffer, and what reads the count."""
    memory = ttnn.CreateBuffer(ttnn.InterleavedBufferConfig(device, 64, 64, ttnn.BufferType.DRAM))
    ttnn.WriteToBuffer(memory, np.zeros(16, dtype=np.uint32))
    core = ttnn.CoreCoord(0, 0)
    program = ttnn.CreateProgram()
    ttnn.CreateCircularBuffer(program, core, ttnn.CircularBufferConfig(64, 64, ttnn.uint32))
    kernel = ttnn.CreateKernelFromString(program, ADD_ONE, core)
    ttnn.SetRuntimeArgs(program, kernel, core, [memory.address()])

    def count():
        into = np.zeros(16, dtype=np.uint32)
        ttnn.ReadFromBuffer(memory, into)
        return int(into[0])

    return program, count


def test_queues_events_and_traces():
    with ttnn.manage_device(device_id=0, num_command_queues=2, trace_region_size=1 << 20) as device:
        program, count = counting(device)
        ttnn.EnqueueProgram(device, program, blocking=False)
        event = ttnn.record_event(device, 0)
        ttnn.wait_for_event(1, event)
        ttnn.EnqueueProgram(device, program, blocking=False, cq_id=1)
        ttnn.event_synchronize(event)
        assert ttnn.query_event(event)
        ttnn.synchronize_device(device)
        assert count() == 2
        trace = ttnn.begin_trace_capture(device, 0)
        ttnn.EnqueueProgram(device, program, blocking=False)
        ttnn.EnqueueProgram(device, program, blocking=False)
        ttnn.end_trace_capture(device, trace, 0)
        assert count() == 2
        ttnn.execute_trace(device, trace, cq_id=0, blocking=True)
        ttnn.execute_trace(device, trace, blocking=False)
        ttnn.synchronize_device(device, 0)
        assert count() == 6
        ttnn.release_trace(device, trace)
        with pytest.raises(UserError, match="trace"):
            ttnn.execute_trace(device, trace)


def test_global_semaphores(device):
    semaphore = ttnn.create_global_semaphore(device, CORES, 5)
    address = ttnn.get_global_semaphore_address(semaphore)
    assert address > 0 and hex(address) in repr(semaphore)
    ttnn.reset_global_semaphore_value(semaphore, 0)


SPIN = "void kernel_main() { volatile unsigned x = 0; while (x < 30000000u) x = x + 1; }"


def test_other_threads_run_while_a_program_does(device):
    program = ttnn.CreateProgram()
    ttnn.CreateKernelFromString(program, SPIN, ttnn.CoreCoord(0, 0))
    ticks = []
    stop = threading.Event()

    def tick():
        while not stop.is_set():
            ticks.append(time.perf_counter())
            time.sleep(0.005)

    other = threading.Thread(target=tick)
    other.start()
    try:
        begin = time.perf_counter()
        ttnn.EnqueueProgram(device, program)
        end = time.perf_counter()
    finally:
        stop.set()
        other.join()
    during = [t for t in ticks if begin < t < end]
    assert end - begin > 0.1 and len(during) > 0.05 * (end - begin) / 0.005


def test_elements_are_shared_where_they_can_be(device):
    array = np.arange(12, dtype=np.float32).reshape(3, 4)
    tensor = ttnn.from_numpy(array)
    array[0, 0] = 7
    assert tensor.to_list()[0][0] == 7 and np.shares_memory(tensor.to_numpy(), array)
    values = torch.ones(3, 4, dtype=torch.bfloat16)
    assert ttnn.to_torch(ttnn.from_torch(values)).data_ptr() == values.data_ptr()
    kept = ttnn.from_torch(torch.full((64, 64), 3, dtype=torch.int32))  # nothing else holds the torch tensor
    assert kept.to_numpy().sum() == 3 * 64 * 64
    view = kept.to_numpy()
    del kept
    assert view.sum() == 3 * 64 * 64
    assert not np.shares_memory(ttnn.from_numpy(array, layout=ttnn.TILE_LAYOUT).to_numpy(), array)
    assert not np.shares_memory(ttnn.from_numpy(array.T).to_numpy(), array)
    assert np.shares_memory(np.from_dlpack(tensor), array)
    on_device = ttnn.from_numpy(array, device=device)
    array[:] = 0
    assert on_device.to_list()[0][0] == 7
