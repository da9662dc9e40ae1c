"""Cores that want the same tiles: one reads and multicasts them. Results, and how often DRAM is read."""

import pytest
import tilelang.language as T
import torch
from engine_runs import LIMITS, error, program_of

import softmetal
import tilelang

pytestmark = pytest.mark.skipif(not hasattr(softmetal, "run_plan"), reason="the simulator is not built")


def gemm_of_sums(batch, m, n, k, block=32, stages=2, turns=lambda by, steps: steps):
    """C = relu(A @ B): the GEMM path does not take it, for its batches and its last statement."""

    @T.prim_func
    def kernel(
        A: T.Tensor((batch, m, k), "bfloat16"),
        B: T.Tensor((batch, k, n), "bfloat16"),
        C: T.Tensor((batch, m, n), "bfloat16"),
    ):
        with T.Kernel(T.ceildiv(n, block), T.ceildiv(m, block), batch, threads=128) as (bx, by, bz):
            a = T.alloc_shared((block, 32), "bfloat16")
            b = T.alloc_shared((32, block), "bfloat16")
            c = T.alloc_fragment((block, block), "float32")
            T.clear(c)
            for ko in T.Pipelined(turns(by, T.ceildiv(k, 32)), num_stages=stages):
                T.copy(A[bz, by * block : (by + 1) * block, ko * 32 : (ko + 1) * 32], a)
                T.copy(B[bz, ko * 32 : (ko + 1) * 32, bx * block : (bx + 1) * block], b)
                T.gemm(a, b, c)
            for i, j in T.Parallel(block, block):
                c[i, j] = T.max(c[i, j], 0.0)
            T.copy(c, C[bz, by * block : (by + 1) * block, bx * block : (bx + 1) * block])

    return kernel


def notes_of(kernel, configs):
    (program,) = program_of(kernel, configs)
    assert program["path"] == "engine", program["fallbacks"]
    return {key: text for key, text in program["notes"].items() if key.startswith("shared ")}


def run(kernel, *tensors, configs=None):
    tilelang.compile(kernel, target="tenstorrent", pass_configs=configs or {})(*tensors)
    return softmetal.last_report()


ROW, COLUMN, BOTH = (f"read once for each {team} of cores, " for team in ("row", "column", "rectangle"))

# Blocks across, down and in batches; what A and B are, and how often A and B are read.
TEAMS = {
    "a row shares A, a column B": ((1, 256, 256, 128), {}, {"a": (ROW, 7), "b": (COLUMN, 7)}, (1, 1)),
    "four turns": ((1, 512, 512, 64), {}, {"a": (ROW, 7), "b": (COLUMN, 7)}, (2, 2)),
    "teams of five, and cores without": ((1, 160, 160, 64), {}, {"a": (COLUMN, 4)}, (1, 5)),
    "teams for each batch": ((4, 128, 128, 64), {}, {"a": (ROW, 3), "b": (COLUMN, 3)}, (1, 1)),
    "the whole grid shares B": ((1, 2048, 32, 64), {}, {"b": (BOTH, 63)}, (1, 1)),
    "one stage": ((1, 256, 256, 128), {"stages": 1}, {"a": (ROW, 7), "b": (COLUMN, 7)}, (1, 1)),
    "edges": ((1, 250, 241, 100), {}, {"a": (ROW, 7), "b": (COLUMN, 7)}, (1, 1)),
    "another block": ((1, 512, 512, 64), {"block": 64}, {"a": (ROW, 7), "b": (COLUMN, 7)}, (1, 1)),
}


@pytest.mark.parametrize(("sizes", "options", "shared", "times"), TEAMS.values(), ids=TEAMS)
def test_teams(sizes, options, shared, times):
    batch, m, n, k = sizes
    kernel = gemm_of_sums(*sizes, **options)
    notes = notes_of(kernel, {})
    expected = {f"shared {name}": f"{who}multicast to the other {others}" for name, (who, others) in shared.items()}
    assert notes == expected

    a, b = torch.randn(batch, m, k).bfloat16(), torch.randn(batch, k, n).bfloat16()
    c = torch.empty(batch, m, n).bfloat16()
    report = run(kernel, a, b, c)
    assert error(c, torch.relu(a.float() @ b.float())) < LIMITS["bfloat16"]

    def tiles(rows, cols):
        return batch * -(-rows // 32) * -(-cols // 32)

    read = tiles(m, k) * times[0] + tiles(k, n) * times[1]
    assert report["dram_read_bytes"] == read * 2048


def test_other_chips():
    """A grid of 13 by 10, whose columns do not all follow each other on the NoC."""
    configs = {"tt.machine": "p150"}
    kernel = gemm_of_sums(1, 320, 416, 64)
    assert notes_of(kernel, configs) == {
        "shared a": ROW + "multicast to the other 12",
        "shared b": COLUMN + "multicast to the other 9",
    }
    a, b, c = (
        torch.randn(1, 320, 64).bfloat16(),
        torch.randn(1, 64, 416).bfloat16(),
        torch.empty(1, 320, 416).bfloat16(),
    )
    run(kernel, a, b, c, configs=configs)
    assert error(c, torch.relu(a.float() @ b.float())) < LIMITS["bfloat16"]


def test_cores_that_take_different_turns_do_not_wait_for_each_other():
    """The rows of blocks end at different steps, so cores get lists of equal cost instead of teams."""
    kernel = gemm_of_sums(1, 256, 256, 256, turns=lambda by, steps: by + 1)
    assert notes_of(kernel, {}) == {}
    a, b, c = (
        torch.randn(1, 256, 256).bfloat16(),
        torch.randn(1, 256, 256).bfloat16(),
        torch.empty(1, 256, 256).bfloat16(),
    )
    run(kernel, a, b, c)
    inside = torch.arange(256)[None, :] < (torch.arange(256)[:, None] // 32 + 1) * 32
    assert error(c, torch.relu((a.float() * inside) @ b.float())) < LIMITS["bfloat16"]


def test_numbers_of_blocks_that_no_team_divides():
    """The last cores of a team do the last block once more."""
    kernel = gemm_of_sums(1, 13 * 32, 11 * 32, 64)
    assert notes_of(kernel, {}).keys() == {"shared a", "shared b"}
    a, b = torch.randn(1, 13 * 32, 64).bfloat16(), torch.randn(1, 64, 11 * 32).bfloat16()
    c = torch.empty(1, 13 * 32, 11 * 32).bfloat16()
    run(kernel, a, b, c)
    assert error(c, torch.relu(a.float() @ b.float())) < LIMITS["bfloat16"]


def test_blocks_are_listed_behind_all_arguments():
    """The compute kernel asks for a number where it uses it, and for the block to know which tiles are masked."""

    @T.prim_func
    def kernel(
        A: T.Tensor((256, 128), "bfloat16"),
        B: T.Tensor((128, 256), "bfloat16"),
        factor: T.float32,
        C: T.Tensor((256, 256), "bfloat16"),
    ):
        with T.Kernel(8, 8, threads=128) as (bx, by):
            a = T.alloc_shared((32, 32), "bfloat16")
            b = T.alloc_shared((32, 32), "bfloat16")
            c = T.alloc_fragment((32, 32), "float32")
            T.clear(c)
            for ko in T.Pipelined(4, num_stages=2):
                T.copy(A[by * 32, ko * 32], a)
                T.copy(B[ko * 32, bx * 32], b)
                T.gemm(a, b, c)
            for i, j in T.Parallel(32, 32):
                c[i, j] = T.if_then_else(by * 32 + i >= bx * 32 + j, c[i, j] * factor, 0.0)
            T.copy(c, C[by * 32, bx * 32])

    assert notes_of(kernel, {})
    a, b = torch.randn(256, 128).bfloat16(), torch.randn(128, 256).bfloat16()
    c = torch.empty(256, 256).bfloat16()
    run(kernel, a, b, 3.0, c)
    assert error(c, 3 * (a.float() @ b.float()).tril()) < LIMITS["bfloat16"]


def test_beside_scalar_code():
    """What scalar code of the reader makes is each core's own; the other operand is shared."""

    @T.prim_func
    def kernel(A: T.Tensor((256, 64), "bfloat16"), B: T.Tensor((64, 256), "int8"), C: T.Tensor((256, 256), "bfloat16")):
        with T.Kernel(8, 8, threads=128) as (bx, by):
            a = T.alloc_shared((32, 32), "bfloat16")
            packed = T.alloc_shared((32, 32), "int8")
            b = T.alloc_shared((32, 32), "bfloat16")
            c = T.alloc_fragment((32, 32), "float32")
            T.clear(c)
            for ko in T.serial(2):
                T.copy(A[by * 32, ko * 32], a)
                T.copy(B[ko * 32, bx * 32], packed)
                for i, j in T.Parallel(32, 32):
                    b[i, j] = T.cast(packed[i, j] >> 1, "bfloat16")
                T.gemm(a, b, c)
            T.copy(c, C[by * 32, bx * 32])

    a, b = torch.randn(256, 64).bfloat16(), torch.randint(-128, 128, (64, 256)).to(torch.int8)
    c = torch.empty(256, 256).bfloat16()
    run(kernel, a, b, c)
    assert error(c, a.float() @ (b >> 1).float()) < LIMITS["bfloat16"]
