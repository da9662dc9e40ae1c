"""What a warm call of a one-core program costs in Python and host code, beyond the simulation itself.

    python benchmarks/ttnn_overhead.py [--calls N] [--check MILLISECONDS]

Beyond: the time of the call less the seconds that the chip's report says it simulated. --check makes the exit code 1
when a median is above the limit.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import time

from softmetal import _native, ttnn

EMPTY = "void kernel_main() {}"


def generic_op(device):
    """A program of one kernel on one core, by its descriptor: hashing, cache, arguments, launch."""
    core = ttnn.CoreCoord(0, 0)
    cores = ttnn.CoreRangeSet([ttnn.CoreRange(core, core)])
    tensor = ttnn.ones((32, 32), layout=ttnn.TILE_LAYOUT, device=device)

    def call():
        arguments = ttnn.RuntimeArgs()
        arguments[0][0] = [tensor.buffer_address(), 1, 2]
        kernel = ttnn.KernelDescriptor(
            EMPTY, ttnn.SourceType.SOURCE_CODE, cores, runtime_args=arguments, config=ttnn.ReaderConfigDescriptor()
        )
        ttnn.generic_op([tensor], ttnn.ProgramDescriptor(kernels=[kernel]))

    return call


def enqueue_program(device):
    """The same by the functional API: new arguments, launch."""
    program = ttnn.CreateProgram()
    core = ttnn.CoreCoord(0, 0)
    kernel = ttnn.CreateKernelFromString(program, EMPTY, core, ttnn.DataMovementConfig())

    def call():
        ttnn.SetRuntimeArgs(program, kernel, core, [1, 2, 3])
        ttnn.EnqueueProgram(device, program)

    return call


def add(device):
    """ttnn.add of two tiles: an op made of three kernels and three circular buffers."""
    a, b = (ttnn.ones((32, 32), layout=ttnn.TILE_LAYOUT, device=device) for _ in range(2))
    return lambda: ttnn.add(a, b)


def beyond_simulation(call, count):
    """Milliseconds of each call that were not simulation."""
    for _ in range(3):
        call()
    spent = []
    for _ in range(count):
        begin = time.perf_counter()
        call()
        whole = time.perf_counter() - begin
        spent.append(1e3 * (whole - json.loads(_native.last_report_json())["host_seconds"]))
    return spent


def import_seconds():
    """Seconds of `import softmetal.ttnn` in a new Python, the best of five."""
    code = "import time; begin = time.perf_counter(); import softmetal.ttnn; print(time.perf_counter() - begin)"
    return min(float(subprocess.check_output([sys.executable, "-c", code])) for _ in range(5))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--calls", type=int, default=200)
    parser.add_argument("--check", type=float, default=None, help="milliseconds")
    arguments = parser.parse_args()
    worst = 0.0
    print(f"{'call':<18}{'median ms':>12}{'best ms':>10}   beyond the simulation")
    with ttnn.manage_device(device_id=0) as device:
        for make in (generic_op, enqueue_program, add):
            spent = beyond_simulation(make(device), arguments.calls)
            print(f"{make.__name__:<18}{statistics.median(spent):>12.3f}{min(spent):>10.3f}")
            worst = max(worst, statistics.median(spent))
    print(f"import softmetal.ttnn: {import_seconds():.3f} s")
    return int(arguments.check is not None and worst > arguments.check)


if __name__ == "__main__":
    sys.exit(main())
