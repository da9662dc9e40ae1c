"""Which tensors a plan calls outputs: those that are surely written whole, and never read."""

import json

import pytest
import tilelang.language as T
import torch

import softmetal
import tilelang
from softmetal import tilelang as target


def stores(statement, blocks=4, dtype="int32"):
    """64 x 32 elements, 16 rows to a block, stored by a macro; integers are scalar code, floats are tiles."""

    @T.prim_func
    def kernel(A: T.Tensor((64, 32), dtype), B: T.Tensor((64, 32), dtype)):
        with T.Kernel(blocks, threads=128) as b:
            statement(A, B, b)

    return kernel


@T.macro
def every_element(A, B, b):
    for i, j in T.Parallel(16, 32):
        B[b * 16 + i, j] = A[b * 16 + i, j] * 3


@T.macro
def a_copied_block(A, B, b):
    a = T.alloc_shared((16, 32), A.dtype)
    T.copy(A[b * 16, 0], a)
    T.copy(a, B[b * 16, 0])


@T.macro
def an_overhanging_block(A, B, b):
    for i, j in T.Parallel(40, 40):
        if b * 40 + i < 64 and j < 32:
            B[b * 40 + i, j] = A[b * 40 + i, j]


@T.macro
def rows_in_two_loops(A, B, b):
    for i in T.serial(2):
        for k, j in T.Parallel(8, 32):
            B[k * 8 + i * 4 + b, j] = A[k * 8 + i * 4 + b, j]


@T.macro
def cleared(A, B, b):
    T.clear(B)


WHOLE = [(every_element, 4), (a_copied_block, 4), (an_overhanging_block, 2), (rows_in_two_loops, 4), (cleared, 1)]


@T.macro
def every_other_row(A, B, b):
    for i, j in T.Parallel(8, 32):
        B[b * 16 + 2 * i, j] = A[b * 16 + i, j]


@T.macro
def the_diagonal(A, B, b):
    for i in T.Parallel(32):
        B[i, i] = A[i, i]


@T.macro
def all_but_the_first_row(A, B, b):
    for i, j in T.Parallel(16, 32):
        B[b * 16 + i + 1, j] = A[b * 16 + i, j]


@T.macro
def what_is_positive(A, B, b):
    for i, j in T.Parallel(16, 32):
        if A[b * 16 + i, j] > 0:
            B[b * 16 + i, j] = A[b * 16 + i, j]


@T.macro
def the_lower_half(A, B, b):
    for i, j in T.Parallel(16, 32):
        if b * 16 + i > 31:
            B[b * 16 + i, j] = A[b * 16 + i, j]


@T.macro
def until_a_break(A, B, b):
    for i in T.serial(16):
        for j in T.serial(32):
            if A[b * 16 + i, j] < 0:
                T.loop_break()
            B[b * 16 + i, j] = A[b * 16 + i, j]


@T.macro
def rows_by_index(A, B, b):
    for i, j in T.Parallel(16, 32):
        B[A[b * 16 + i, 0], j] = 1


@T.macro
def added_up(A, B, b):
    for i, j in T.Parallel(16, 32):
        B[b * 16 + i, j] = B[b * 16 + i, j] + A[b * 16 + i, j]


@T.macro
def a_smaller_block(A, B, b):
    a = T.alloc_shared((8, 32), A.dtype)
    T.copy(A[b * 16, 0], a)
    T.copy(a, B[b * 16 : b * 16 + 8, 0:32])


PARTS = [
    (every_element, 3),
    (every_other_row, 4),
    (the_diagonal, 2),
    (all_but_the_first_row, 4),
    (what_is_positive, 4),
    (the_lower_half, 4),
    (until_a_break, 4),
    (rows_by_index, 4),
    (added_up, 4),
    (a_smaller_block, 4),
]
CASES = [(s, n, "output") for s, n in WHOLE] + [(s, n, "inout") for s, n in PARTS]


def role(kernel):
    plan = json.loads(target.files(kernel)["plan.json"])
    return next(tensor["role"] for tensor in plan["tensors"] if tensor["name"] == "B")


@pytest.mark.parametrize(
    ("statement", "blocks", "expected"), [pytest.param(*c, id=f"{c[0].name}-{c[1]}") for c in CASES]
)
def test_roles(statement, blocks, expected):
    assert role(stores(statement, blocks)) == expected


@pytest.mark.parametrize(("statement", "expected"), [(every_element, "output"), (a_copied_block, "output")])
def test_roles_of_tiles(statement, expected):
    assert role(stores(statement, dtype="float32")) == expected
    assert role(stores(statement, blocks=3, dtype="float32")) == "inout"


@pytest.mark.skipif(not hasattr(softmetal, "run_plan"), reason="the simulator is not built")
@pytest.mark.parametrize("dtype", ["int32", "float32"])
def test_what_is_not_written_stays(dtype):
    values, kept = torch.ones(64, 32, dtype=getattr(torch, dtype)), torch.full((64, 32), 7, dtype=getattr(torch, dtype))
    tilelang.compile(stores(every_element, 3, dtype), target="tenstorrent")(values, kept)
    assert (kept[:48] == 3).all() and (kept[48:] == 7).all()
