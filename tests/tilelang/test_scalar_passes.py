"""The scalar path's passes one by one: the body of a small kernel before and after each."""

import re
import textwrap

import pytest
import tilelang.language as T

import softmetal.tilelang
from softmetal.tilelang import pipeline

softmetal.tilelang.register()


def body(mod) -> str:
    """The statements of tilelang_root, without its attributes."""
    text = str(mod).split('T.sblock("tilelang_root"):\n')[1]
    lines = [line for line in text.splitlines() if not re.match(r"\s*T\.(reads|writes|sblock_attr)\(", line)]
    return textwrap.dedent("\n".join(lines)).strip()


def after(func, *names) -> str:
    mod = pipeline.front(pipeline._module(func))
    for name in names:
        mod = pipeline.tt_pass(name)(mod)
    return body(mod)


@T.prim_func
def copies(A: T.Tensor((20, 64), "float32"), B: T.Tensor((64,), "float32")):
    with T.Kernel(1, threads=32):
        a = T.alloc_fragment((32, 64), "float32")
        b = T.alloc_fragment((64,), "float32")
        T.copy(A[0:32, 0:64], a)
        T.reduce_sum(a, b, dim=0)
        T.copy(b, B[5:69])


COPIES = """
a = T.sblock_alloc_buffer((32, 64), scope="local.fragment")
b = T.sblock_alloc_buffer((64,), scope="local.fragment")
for i in range(32):
    T.read_row(a[i, 0], A[i, 0], T.if_then_else(i < 20, 64, 0), 64)
T.read_barrier()
for i in range(64):
    sum = T.alloc_buffer((1,), scope="local.var")
    sum[0] = T.float32(0.0)
    for k in range(32):
        sum[0] = sum[0] + a[k, i]
    b[i] = sum[0]
T.write_row(B[5], b[0], 59)
T.write_barrier()
"""


@T.prim_func
def beyond(A: T.Tensor((20,), "float32"), Q: T.Tensor((32,), "int32")):
    with T.Kernel(2, threads=32) as bx:
        for i in T.Parallel(16):
            A[bx * 16 + i] = A[Q[bx * 16 + i]]


BEYOND = """
for i in T.parallel(16):
    if bx * 16 + i < 20:
        A[bx * 16 + i] = T.if_then_else(Q[bx * 16 + i] >= 0 and Q[bx * 16 + i] < 20, A[Q[bx * 16 + i]], T.float32(0.0))
"""


@T.prim_func
def swapped(A: T.Tensor((32,), "float32")):
    with T.Kernel(1, threads=32):
        tx = T.get_thread_binding()
        s = T.alloc_shared((32,), "float32")
        x = T.alloc_var("float32")
        x = A[tx]
        s[31 - tx] = x
        T.sync_threads()
        A[tx] = s[tx] + x


SWAPPED = """
s = T.sblock_alloc_buffer((32,), scope="shared.dyn")
x = T.sblock_alloc_buffer((32, 1), scope="shared")
for tx in range(32):
    x[tx, 0] = A[tx]
    s[31 - tx] = x[tx, 0]
for tx in range(32):
    A[tx] = s[tx] + x[tx, 0]
"""


@T.prim_func
def meeting(A: T.Tensor((32,), "float32")):
    with T.Kernel(4, threads=32) as bx:
        for i in T.Parallel(8):
            A[bx * 8 + i] = 1.0
            T.sync_grid()
            A[bx * 8 + i] = A[31 - bx * 8 - i]


MEETING = """
for i in T.parallel(8):
    A[bx * 8 + i] = T.float32(1.0)
T.sync_grid()
for i in T.parallel(8):
    A[bx * 8 + i] = A[31 - i - bx * 8]
"""

CASES = [
    (copies, ("LowerTileOps",), COPIES),
    (beyond, ("GuardGlobals",), BEYOND),
    (swapped, ("WithThreadLoops",), SWAPPED),
    (meeting, ("SplitParallel",), MEETING),
]


@pytest.mark.parametrize(("func", "passes", "expected"), CASES, ids=[case[1][0] for case in CASES])
def test_the_body_after_a_pass(func, passes, expected):
    assert after(func, *passes) == expected.strip()


def test_what_needs_no_pass_stays_as_it_is():
    for func, name in ((meeting, "WithThreadLoops"), (meeting, "LowerTileOps"), (copies, "SplitParallel")):
        assert after(func, name) == after(func)


def test_products_of_matrices_are_for_the_matrix_unit():
    @T.prim_func
    def product(A: T.Tensor((64, 32), "bfloat16"), B: T.Tensor((48, 32), "bfloat16"), C: T.Tensor((64, 48), "float32")):
        with T.Kernel(1, threads=32):
            a = T.alloc_shared((64, 32), "bfloat16")
            b = T.alloc_shared((48, 32), "bfloat16")
            c = T.alloc_fragment((64, 48), "float32")
            T.copy(A, a)
            T.copy(B, b)
            T.gemm(a, b, c, transpose_B=True, clear_accum=True)
            T.copy(c, C)

    line = "T.matrix_product(c[0, 0], a[0, 0], b[0, 0], 64, 48, 32, T.bool(False), T.bool(True), T.bool(True))"
    assert line in after(product, "LowerTileOps")


@T.prim_func
def registers(A: T.Tensor((64,), "float32")):
    with T.Kernel(2, threads=32) as bx:
        sinks = T.alloc_fragment((1,), "float32")
        shared = T.alloc_shared((32,), "float32")
        for i in T.Parallel(32):
            sinks[bx * 32 + i] = A[bx * 32 + i]
            shared[i] = sinks[bx * 32 + i]


def test_vectors_in_registers_are_as_long_as_their_indices_reach():
    before, made = after(registers), after(registers, "LengthenFragments")
    assert made == before.replace(
        'sinks = T.sblock_alloc_buffer((1,), scope="local.fragment")',
        'sinks = T.sblock_alloc_buffer((64,), scope="local.fragment")',
    )
    assert after(registers, "LengthenFragments", "CheckBounds") == made
    with pytest.raises(
        softmetal.tilelang.UserError, match=r"bx \* 32 \+ i of sinks reaches 63, and sinks has 1 elements"
    ):
        after(registers, "CheckBounds")
