"""Plans of a table of GEMMs: cores cover C exactly once, buffers fit L1, sections fit Dst, arguments match kernels."""

import json
import re
from functools import cache

import pytest
from gemm_cases import CASES, Gemm, gemm

from softmetal import tilelang

L1_BYTES = 1499136 - 105824
FORMATS = {"bfloat16": "Float16_b", "float16": "Float16", "float32": "Float32"}
TILE_BYTES = {"Float32": 4096, "Float16_b": 2048, "Float16": 2048, "Bfp8_b": 1088}


def program_of(files: dict) -> dict:
    """The one program of a GEMM's plan."""
    plan = json.loads(files["plan.json"])
    assert plan["version"] == 2
    (program,) = plan["programs"]
    assert program["path"] == "gemm" and program["flops"] == plan["flops"] and not program["fallbacks"]
    return program


@cache
def compiled(index: int) -> tuple[Gemm, dict, dict]:
    case = CASES[index]
    files = tilelang.files(gemm(case), case.configs)
    return case, files, program_of(files)


def constants(source: str) -> dict[str, int]:
    found = re.findall(r"constexpr uint32_t (k\w+) = (?:tt::CBIndex::c_)?(\d+);", source)
    return {name: int(value) for name, value in found}


def kernel(plan: dict, name: str) -> dict:
    return next(k for k in plan["kernels"] if k["name"] == name)


def arguments(plan: dict, name: str, column: str) -> dict[tuple[int, int], int | str]:
    args = kernel(plan, name)["runtime_args"]
    at = args["columns"].index(column)
    return {tuple(row["core"]): row["values"][at] for row in args["rows"]}


def cores_of(ranges) -> set[tuple[int, int]]:
    return {(x, y) for x0, y0, x1, y1 in ranges for x in range(x0, x1 + 1) for y in range(y0, y1 + 1)}


each_case = pytest.mark.parametrize("index", range(len(CASES)), ids=[str(case) for case in CASES])


@each_case
def test_cores_cover_every_tile_of_the_output_once(index):
    case, files, plan = compiled(index)
    writer = constants(files["writer.cpp"])
    rows = writer.get("kRowBlocks", 1) * writer.get("kCGroups", 1) * writer.get("kCGroupRows", 1)
    cols = writer.get("kColBlocks", 1) * writer.get("kBlockCols", 1)
    first_row, first_col = arguments(plan, "writer", "first_row"), arguments(plan, "writer", "first_col")
    written = [
        (first_row[core] + row, first_col[core] + col)
        for core in first_row
        for row in range(rows)
        for col in range(cols)
    ]
    assert len(written) == len(set(written))
    padded = plan["tensors"][2]["padded_shape"]
    assert set(written) == {(r, c) for r in range(padded[0] // 32) for c in range(padded[1] // 32)}
    assert padded[0] >= case.m and padded[1] >= case.n


@each_case
def test_reader_reads_the_rows_that_the_writer_writes(index):
    _, _, plan = compiled(index)
    assert arguments(plan, "reader", "first_row") == arguments(plan, "writer", "first_row")


@each_case
def test_blocks_of_k_cover_k_in_both_operands(index):
    case, files, plan = compiled(index)
    reader = constants(files["reader.cpp"])
    k_tiles = reader.get("kDepthBlocks", 1) * reader.get("kBlockDepth", 1)
    assert k_tiles * 32 >= case.k
    a, b = plan["tensors"][0]["padded_shape"], plan["tensors"][1]["padded_shape"]
    assert a[0 if case.trans_a else 1] == k_tiles * 32
    assert b[1 if case.trans_b else 0] == k_tiles * 32


@each_case
def test_circular_buffers_fit_l1_and_hold_whole_passes(index):
    case, files, plan = compiled(index)
    buffers = {buffer["name"]: buffer for buffer in plan["circular_buffers"]}
    assert sum(b["page_size"] * b["num_pages"] for b in buffers.values()) <= L1_BYTES
    assert len({b["id"] for b in buffers.values()}) == len(buffers)
    for buffer in buffers.values():
        assert buffer["page_size"] == TILE_BYTES[buffer["format"]]
    compute = constants(files["compute.cpp"])
    depth = compute.get("kBlockDepth", 1) * compute.get("kPassBlocks", 1)
    blocks = compute.get("kRowBlocks", 1) * compute.get("kColBlocks", 1)
    once = blocks == 1 and depth * 32 == plan["tensors"][1]["padded_shape"][1 if case.trans_b else 0]
    passes = compute.get("kPassBlocks", 1) * (1 if once else 2)
    assert buffers["a"]["num_pages"] == passes * compute["kABlockTiles"]
    assert buffers["b"]["num_pages"] == passes * compute["kBBlockTiles"]


@each_case
def test_sections_fit_dst_and_divide_the_block(index):
    _, files, plan = compiled(index)
    compute = constants(files["compute.cpp"])
    dst = 4 if kernel(plan, "compute")["fp32_dest_acc_en"] else 8
    assert compute["kSubRows"] * compute["kSubCols"] <= dst
    assert compute.get("kBlockCols", compute["kSubCols"]) % compute["kSubCols"] == 0


@each_case
def test_formats_and_flops(index):
    case, _, plan = compiled(index)
    # B of float16 is split, whose parts need a larger exponent, and so does C beside them.
    formats = {**FORMATS, "float16": "Float32"} if case.dtype == "float16" else FORMATS
    expected = "Bfp8_b" if case.configs else formats[case.dtype]
    assert [t["tile_format"] for t in plan["tensors"]] == [expected, expected, formats[case.out_dtype]]
    assert [tuple(t["shape"]) for t in plan["tensors"]] == list(case.shapes())
    assert [t["role"] for t in plan["tensors"]] == ["input", "input", "output"]
    assert plan["flops"] == 2 * case.m * case.n * case.k


@each_case
def test_every_core_has_its_arguments_and_stands_on_the_grid(index):
    _, files, plan = compiled(index)
    cores = cores_of(plan["circular_buffers"][0]["cores"])
    assert max(x for x, _ in cores) < 8 and max(y for _, y in cores) < 8
    for name in ("reader", "writer"):
        columns, rows = (kernel(plan, name)["runtime_args"][key] for key in ("columns", "rows"))
        assert {tuple(row["core"]) for row in rows} == cores
        assert all(len(row["values"]) == len(columns) for row in rows)
        used = [int(i) for i in re.findall(r"get_arg_val<uint32_t>\((\d+)\)", files[f"{name}.cpp"])]
        assert used == list(range(len(columns)))
        for column in columns:
            if not column.endswith("_semaphore"):
                assert len(re.findall(rf"\b{column}\b", files[f"{name}.cpp"])) >= 2, f"{column} is a dead argument"


@each_case
def test_multicast_rectangles_are_whole_lines_with_one_sender(index):
    _, files, plan = compiled(index)
    for name, letter, constant in (("reader", "a", "kAReceivers"), ("writer", "b", "kBReceivers")):
        if constant not in constants(files[f"{name}.cpp"]):
            continue

        def core_of(core, which, kernel_name=name, operand=letter):
            x = arguments(plan, kernel_name, f"{operand}_{which[0]}")[core]
            y = arguments(plan, kernel_name, f"{operand}_{which[1]}")[core]
            assert x.removeprefix("noc_x:") == y.removeprefix("noc_y:")
            return tuple(map(int, x.removeprefix("noc_x:").split(",")))

        for core, sends in arguments(plan, name, f"sends_{letter}").items():
            first, last = (
                core_of(core, ("receivers_x0", "receivers_y0")),
                core_of(core, ("receivers_x1", "receivers_y1")),
            )
            sender = core_of(core, ("sender_x", "sender_y"))
            # NoC 1 rectangles are given from the far corner back.
            if letter == "b":
                first, last = last, first
            line = cores_of([[*first, *last]])
            assert sender in line
            receivers = line - {sender}
            assert len(receivers) == constants(files[f"{name}.cpp"])[constant]
            assert core == sender if sends else core in receivers


def test_whole_blocks_go_to_all_64_cores_of_a_big_gemm():
    _, _, plan = compiled(CASES.index(Gemm(2048, 2048, 2048)))
    assert plan["grid"] == {"x": 8, "y": 8}
    assert "multicast" in plan["notes"]["a"] and "multicast" in plan["notes"]["b"]


def test_senders_of_a_full_grid_stand_in_rows_and_columns_of_their_own():
    _, _, plan = compiled(CASES.index(Gemm(2048, 2048, 2048)))
    for name in ("a", "b"):
        senders = [
            core
            for core, sends in arguments(plan, {"a": "reader", "b": "writer"}[name], f"sends_{name}").items()
            if sends
        ]
        assert len(senders) == 8
        assert len({x for x, _ in senders}) == 8 and len({y for _, y in senders}) == 8


def test_a_single_tile_is_one_core():
    plan = program_of(tilelang.files(gemm(Gemm(32, 32, 64, (64, 64, 32)))))
    assert plan["grid"] == {"x": 1, "y": 1} and not plan["semaphores"]


def test_a_grid_of_few_blocks_still_uses_the_whole_chip():
    for block in ((128, 128, 32), (512, 512, 512)):
        plan = program_of(tilelang.files(gemm(Gemm(512, 512, 512, block))))
        assert plan["grid"] == {"x": 8, "y": 8}, block


@pytest.mark.parametrize(("m", "n"), [(4096, 64), (64, 4096)])
def test_a_long_matrix_is_spread_beyond_one_row_of_cores(m, n):
    case = next(c for c in CASES if (c.m, c.n) == (m, n))
    _, _, plan = compiled(CASES.index(case))
    assert len(cores_of(plan["circular_buffers"][0]["cores"])) > 8


def test_the_same_kernel_compiles_to_the_same_text():
    case = CASES[6]
    assert tilelang.files(gemm(case), case.configs) == tilelang.files(gemm(case), case.configs)
