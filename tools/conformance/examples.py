"""The SDK's programming examples: where each one is, how it is run, and what proves that it did its work.

An example that checks itself is believed when it says so. One that only prints has its printed answer compared with
what it should be, computed here. Knows nothing of building and running: see runner.py.
"""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

PREFIX = "tt_metal/programming_examples/"


@dataclass(frozen=True)
class Run:
    """What a finished example left behind."""

    output: str  # both streams
    folder: Path  # it ran here; files it wrote are here
    compute_cores: int  # of the chip it ran on


# Returns what is wrong; an empty list is a pass.
Check = Callable[[Run], list[str]]


@dataclass(frozen=True)
class Example:
    source: str  # below PREFIX
    check: Check
    # Its own CMakeLists.txt below PREFIX and the target in it. Empty: built from the source file, since its
    # CMakeLists.txt needs functions of the SDK's own build.
    cmake: str = ""
    target: str = ""
    args: tuple[str, ...] = ()
    devices: int = 1
    profiler: bool = False
    packages: tuple[str, ...] = ()  # CMake packages besides TT-Metalium
    slow: bool = False  # takes more than a few seconds
    environment: dict[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return Path(self.source).stem

    @property
    def program(self) -> str:
        return self.target or f"example_{self.name}"


# ---- checks ----------------------------------------------------------------------------------------------------------


def says(*words: str) -> Check:
    """The output has every one of these, and none of the words that examples use for a failure."""

    def check(run: Run) -> list[str]:
        wrong = [f"does not print '{word}'" for word in words if word.lower() not in run.output.lower()]
        failures = ("Test Failed", "mismatch at", "did not match", "FAIL]", "Error:", "does not match")
        return wrong + [f"prints '{word}'" for word in failures if word.lower() in run.output.lower()]

    return check


def all_of(*checks: Check) -> Check:
    return lambda run: [problem for check in checks for problem in check(run)]


def to_bfloat16(value: float) -> float:
    """Rounded to 8 bits of mantissa, ties to even."""
    if value == 0 or not math.isfinite(value):
        return value
    mantissa, exponent = math.frexp(value)
    return math.ldexp(round(mantissa * 256), exponent - 8)


SUM_LINE = re.compile(r"([-\d.e+]+) \+ ([-\d.e+]+) = ([-\d.e+]+)\s*$", re.MULTILINE)


def sums_printed(at_least: int) -> Check:
    """Lines `a + b = c` of bfloat16 numbers; the sum is the chip's, rounded to bfloat16. Printed with six digits."""

    def check(run: Run) -> list[str]:
        lines = SUM_LINE.findall(run.output)
        if len(lines) < at_least:
            return [f"prints {len(lines)} sums, not {at_least}"]
        wrong = []
        for line in lines:
            a, b, c = (float(number) for number in line)
            expected = to_bfloat16(a + b)
            # One step of bfloat16: the printed addends are themselves rounded to six digits.
            if abs(c - expected) > abs(expected) / 128:
                wrong.append(f"prints {a} + {b} = {c}; it is {expected}")
        return wrong

    return check


def prints_expected_equal(run: Run) -> list[str]:
    """`Result = n : Expected = n`."""
    found = re.search(r"Result = (\d+) : Expected = (\d+)", run.output)
    if not found:
        return ["prints no 'Result = ... : Expected = ...'"]
    return [] if found[1] == found[2] else [f"the result is {found[1]}, not {found[2]}"]


def bfloat16_bits(value: float) -> int:
    import struct

    bits = struct.unpack("<I", struct.pack("<f", to_bfloat16(value)))[0]
    return bits >> 16


def padded_matrix(run: Run) -> list[str]:
    """64 x 32 numbers 1, 2, ... padded on the right to 64 x 64 with 2, all printed as bfloat16 bit patterns."""
    text = run.output.split("Padded tensor with shape (64, 64):")
    if len(text) != 2:
        return ["prints no padded tensor"]
    rows = [[int(word) for word in line.split()] for line in text[1].splitlines() if line.strip()][:64]
    if [len(row) for row in rows] != [64] * 64:
        return [f"the padded tensor has {len(rows)} rows of {sorted({len(row) for row in rows})} numbers"]
    pad = bfloat16_bits(2)
    wrong = []
    for m, row in enumerate(rows):
        expected = [bfloat16_bits(32 * m + n + 1) for n in range(32)] + [pad] * 32
        wrong += [f"row {m}: {row}, not {expected}"] if row != expected else []
    return wrong


def sharded_rows(run: Run) -> list[str]:
    """Four cores print four numbers each of 2, 4, ... 32."""
    rows = {
        (core, tuple(map(int, values.split()))) for core, values in re.findall(r"Core \((0,\d)\): ([\d ]+)", run.output)
    }
    expected = {(f"0,{core}", tuple(8 * core + 2 * i for i in range(1, 5))) for core in range(4)}
    return [] if rows == expected else [f"prints {sorted(rows)}, not {sorted(expected)}"]


def lines_printed(*lines: str) -> Check:
    """Kernels print these lines, each exactly once."""

    def check(run: Run) -> list[str]:
        counts = {line: run.output.count(line) for line in lines}
        return [f"prints '{line}' {count} times, not once" for line, count in counts.items() if count != 1]

    return check


# ---- the profiler's files --------------------------------------------------------------------------------------------

DEVICE_LOG = ".logs/profile_log_device.csv"


@dataclass(frozen=True)
class Marker:
    core: tuple[int, int]
    processor: str
    cycle: int
    data: int
    run_id: int
    zone: str
    kind: str


def device_log(run: Run) -> list[Marker]:
    path = run.folder / DEVICE_LOG
    with path.open() as file:
        file.readline()  # the chip
        reader = csv.DictReader(file, skipinitialspace=True)
        return [
            Marker(
                (int(row["core_x"]), int(row["core_y"])),
                row["RISC processor type"],
                int(row["time[cycles since reset]"]),
                int(row["data"]),
                int(row["run host ID"]),
                row["zone name"],
                row["type"],
            )
            for row in reader
        ]


def zones(zone: str, count: int, kernels: int = 5, cores: int | None = None) -> Check:
    """Every compute core, or `cores` of them, has `count` zones of this name on each of `kernels` processors."""

    def check(run: Run) -> list[str]:
        if not (run.folder / DEVICE_LOG).exists():
            return [f"writes no {DEVICE_LOG}"]
        spans: dict[tuple[tuple[int, int], str], list[tuple[str, int]]] = {}
        for marker in device_log(run):
            if marker.zone != zone and not (zone == "KERNEL" and marker.zone.endswith("-KERNEL")):
                continue
            spans.setdefault((marker.core, marker.processor), []).append((marker.kind, marker.cycle))
        wrong = []
        expected = run.compute_cores if cores is None else cores
        if len(spans) != expected * kernels:
            wrong.append(f"{zone} on {len(spans)} processors, not {expected} x {kernels}")
        for where, ends in spans.items():
            if len(ends) != 2 * count:
                wrong.append(f"{where}: {len(ends)} ends of {zone}, not {2 * count}")
                continue
            for (first, start), (second, end) in zip(ends[::2], ends[1::2], strict=True):
                if (first, second) != ("ZONE_START", "ZONE_END") or end < start:
                    wrong.append(f"{where}: {zone} has {first} at {start}, then {second} at {end}")
        return wrong[:5]

    return check


def kernel_cycles(at_least: int, at_most: int) -> Check:
    """Every kernel takes that long: the loops of the example, of which each instruction is a cycle."""

    def check(run: Run) -> list[str]:
        starts: dict[tuple[tuple[int, int], str, int], int] = {}
        wrong = []
        for marker in device_log(run):
            if not marker.zone.endswith("-KERNEL"):
                continue
            where = (marker.core, marker.processor, marker.run_id)
            if marker.kind == "ZONE_START":
                starts[where] = marker.cycle
            elif not at_least <= marker.cycle - starts[where] <= at_most:
                wrong.append(f"{where}: {marker.cycle - starts[where]} cycles, not {at_least} to {at_most}")
        return wrong[:5]

    return check


def run_ids(expected: int) -> Check:
    """Programs 1 to `expected` are all in the log."""

    def check(run: Run) -> list[str]:
        found = {marker.run_id for marker in device_log(run)}
        missing = set(range(1, expected + 1)) - found
        return [f"{len(missing)} programs are not in the log, such as {min(missing)}"] if missing else []

    return check


def timestamps(count: int) -> Check:
    """Each processor recorded its loop's time stamps and events, with their data."""

    def check(run: Run) -> list[str]:
        data: dict[tuple[tuple[int, int], str], list[int]] = {}
        events: dict[tuple[tuple[int, int], str], int] = {}
        for marker in device_log(run):
            where = (marker.core, marker.processor)
            if marker.kind == "TS_DATA":
                data.setdefault(where, []).append(marker.data)
            elif marker.kind == "TS_EVENT":
                events[where] = events.get(where, 0) + 1
        wrong = []
        if len(data) != run.compute_cores * 5:
            wrong.append(f"time stamps on {len(data)} processors, not {run.compute_cores} x 5")
        expected = [i + (1 << 32) for i in range(count)] * 2
        wrong += [
            f"{where}: data {values[:3]}..., {len(values)}" for where, values in data.items() if values != expected
        ]
        wrong += [f"{where}: {n} events, not {2 * count}" for where, n in events.items() if n != 2 * count]
        return wrong[:5]

    return check


def noc_events(run: Run) -> list[str]:
    """The copy's read, write and barriers, in that order."""
    import json

    files = list((run.folder / ".logs").glob("noc_trace*.json"))
    if len(files) != 1:
        return [f"writes {len(files)} files noc_trace*.json, not 1"]
    kinds = [event["type"] for event in json.loads(files[0].read_text()) if "type" in event]
    expected = ["READ", "READ_BARRIER_START", "READ_BARRIER_END", "WRITE_", "WRITE_BARRIER_START", "WRITE_BARRIER_END"]
    return [] if kinds == expected else [f"records {kinds}, not {expected}"]


def realtime_records(count: int) -> Check:
    """One record for each program, in order, of plausible length: 200 times 200 instructions and a loop."""

    def check(run: Run) -> list[str]:
        with (run.folder / "realtime_profiler_records.csv").open() as file:
            rows = list(csv.DictReader(file))
        if [int(row["program_id"]) for row in rows] != list(range(1, count + 1)):
            return [f"{len(rows)} records, not one for each of {count} programs in order"]
        wrong = [row for row in rows if not 40_000 <= int(row["duration_cycles"]) <= 60_000]
        return [f"program {row['program_id']}: {row['duration_cycles']} cycles" for row in wrong[:5]]

    return check


# ---- the table -------------------------------------------------------------------------------------------------------


def own(folder: str, source: str, check: Check, target: str = "", **more) -> Example:
    """An example with a CMakeLists.txt of its own, in its folder."""
    cmake = more.pop("cmake", folder)
    target = target or f"metal_example_{Path(source).stem}"
    return Example(f"{folder}/{source}", check, cmake=cmake, target=target, **more)


def profiler(name: str, check: Check, **more) -> Example:
    return Example(
        f"profiler/{name}/{name}.cpp", all_of(says(*more.pop("words", ("Test Passed",))), check), profiler=True, **more
    )


PASSED = says("Test Passed")
LOOP = 2000 * 52  # 2000 turns of 50 instructions, an add and a branch


EXAMPLES: list[Example] = [
    own("add_2_integers_in_riscv", "add_2_integers_in_riscv.cpp", says("Success: Result is 21")),
    own("add_2_integers_in_compute", "add_2_integers_in_compute.cpp", says("Success: Result matches expected value!")),
    own("loopback", "loopback.cpp", PASSED),
    own("eltwise_binary", "eltwise_binary.cpp", PASSED),
    own("eltwise_sfpu", "eltwise_sfpu.cpp", PASSED),
    own("sfpu_eltwise_chain", "sfpu_eltwise_chain.cpp", says("PCC")),
    own("custom_sfpi_add", "custom_sfpi_add.cpp", PASSED),
    own("custom_sfpi_smoothstep", "custom_sfpi_smoothstep.cpp", PASSED, target="metal_example_custom_smoothstep"),
    own(
        "hello_world_compute_kernel",
        "hello_world_compute_kernel.cpp",
        lines_printed(
            "TR0: Hello, I am the UNPACK core running the compute kernel.",
            "TR1: Hello, I am the MATH core running the compute kernel.",
            "TR2: Hello, I am the PACK core running the compute kernel.",
        ),
    ),
    own(
        "hello_world_datamovement_kernel",
        "hello_world_datamovement_kernel.cpp",
        lines_printed(
            "BR: My logical coordinates are 0,0",
            "NC: My logical coordinates are 0,0",
            "BR: Hello, host, I am running a void data movement kernel on Data Movement core 0.",
            "NC: Hello, host, I am running a void data movement kernel on Data Movement core 1.",
        ),
    ),
    own("hello_world_datatypes_kernel", "hello_world_datatypes_kernel.cpp", lines_printed("It is: 1.23")),
    own("NoC_tile_transfer", "noc_tile_transfer.cpp", prints_expected_equal),
    own("matmul/matmul_single_core", "matmul_single_core.cpp", PASSED, cmake="matmul"),
    own("matmul/matmul_multi_core", "matmul_multi_core.cpp", PASSED, cmake="matmul"),
    own("matmul/matmul_multicore_reuse", "matmul_multicore_reuse.cpp", PASSED, cmake="matmul"),
    own("matmul/matmul_multicore_reuse_mcast", "matmul_multicore_reuse_mcast.cpp", PASSED, cmake="matmul"),
    own("shard_data_rm", "shard_data_rm.cpp", all_of(says("finished successfully"), sharded_rows)),
    own("vecadd_multi_core", "vecadd_multi_core.cpp", all_of(says("All results match"), sums_printed(10))),
    own("vecadd_sharding", "vecadd_sharding.cpp", all_of(says("All results match"), sums_printed(40))),
    own("pad_multi_core", "pad_multi_core.cpp", padded_matrix),
    Example("contributed/vecadd/vecadd.cpp", sums_printed(10)),
    Example("contributed/multicast/multicast.cpp", says("PASS] All 3 receiver tiles match the golden tile")),
    own("tests", "mesh_device_test.cpp", says(), target="mesh_device_test", packages=("Protobuf",), devices=8),
    own("tests", "out_of_tree_test.cpp", says(), target="out_of_tree_test", packages=("Protobuf",)),
    own(
        "tests",
        "package_integration_test.cpp",
        says("Serialized an empty message of size 0", "Mesh device created", "Mesh device closed"),
        target="package_integration_test",
        packages=("Protobuf",),
    ),
    own(
        "distributed/1_distributed_program_dispatch",
        "distributed_program_dispatch.cpp",
        says(),
        "distributed_program_dispatch",
        devices=8,
    ),
    # The read-back is compared by assert, which is on: the build has no NDEBUG.
    own("distributed/2_distributed_buffer_rw", "distributed_buffer_rw.cpp", says(), "distributed_buffer_rw", devices=8),
    own(
        "distributed/3_distributed_eltwise_add",
        "distributed_eltwise_add.cpp",
        says("passed"),
        "distributed_eltwise_add",
        devices=8,
    ),
    own(
        "distributed/4_distributed_trace_and_events",
        "distributed_trace_and_events.cpp",
        says("Running EltwiseBinary MeshTraces on 2 MeshCQs Passed!"),
        "distributed_trace_and_events",
        devices=8,
    ),
    profiler("test_custom_cycle_count", all_of(zones("KERNEL", 1), kernel_cycles(LOOP - 2000, LOOP + 2100))),
    profiler(
        "test_custom_cycle_count_slow_dispatch", zones("KERNEL", 1), environment={"TT_METAL_SLOW_DISPATCH_MODE": "1"}
    ),
    profiler("test_dispatch_cores", zones("KERNEL", 1)),
    # 6000 markers' worth of launches of 256: 23 times 150 zones.
    profiler("test_full_buffer", zones("TEST-FULL", 23 * 150), slow=True),
    profiler("test_timestamped_events", all_of(zones("TEST-FULL", 2 * 150), timestamps(150))),
    profiler("test_multi_op", run_ids(1000), slow=True),
    profiler("test_multi_op_buffer_overflow", run_ids(1400), slow=True),
    profiler("test_noc_event_profiler", noc_events, environment={"TT_METAL_DEVICE_PROFILER_NOC_EVENTS": "1"}),
    # Most of its 40,000 transfers have addresses that differ in their lowest bits, which is an error by default.
    profiler(
        "test_device_api_debugger",
        zones("KERNEL", 1, kernels=2, cores=1),
        words=(),
        environment={"SOFTMETAL_NO_CHECK": "noc-alignment"},
    ),
    profiler("test_realtime_profiler_csv", realtime_records(100)),
]
