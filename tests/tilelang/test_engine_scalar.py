"""Statements that do not fit the tile engine, in launches whose products do: scalar code beside it, against torch."""

import pytest
import tilelang.language as T
import torch
from engine_runs import error, program_of

import softmetal
import tilelang

pytestmark = pytest.mark.skipif(not hasattr(softmetal, "run_plan"), reason="the simulator is not built")


def run(func, *tensors):
    """Runs a function of one launch on the engine path; returns the notes of its plan about scalar code."""
    (program,) = program_of(func)
    assert program["path"] == "engine", program["fallbacks"]
    tilelang.compile(func, target="tenstorrent")(*tensors)
    return [text for key, text in program["notes"].items() if key.startswith("scalar code")]


def test_rows_that_an_index_tensor_picks():
    """The reader gathers, the matrix unit multiplies: no position of A is known before the run."""

    @T.prim_func
    def gathered_gemm(
        A: T.Tensor((200, 64), "bfloat16"),
        rows: T.Tensor((96,), "int32"),
        B: T.Tensor((64, 64), "bfloat16"),
        C: T.Tensor((96, 64), "bfloat16"),
    ):
        with T.Kernel(3, threads=128) as b:
            a = T.alloc_shared((32, 64), "bfloat16")
            w = T.alloc_shared((64, 64), "bfloat16")
            c = T.alloc_fragment((32, 64), "float32")
            T.clear(c)
            for i, j in T.Parallel(32, 64):
                a[i, j] = A[rows[b * 32 + i], j]
            T.copy(B, w)
            T.gemm(a, w, c)
            T.copy(c, C[b * 32, 0])

    a, b, c = torch.randn(200, 64).bfloat16(), torch.randn(64, 64).bfloat16(), torch.zeros(96, 64).bfloat16()
    rows = torch.randint(0, 200, (96,), dtype=torch.int32)
    (note,) = run(gathered_gemm, a, rows, b, c)
    assert note.startswith("scalar code of the reader, sets a, since")
    assert error(c, a[rows.long()].float() @ b.float()) < 0.3


def test_results_that_go_to_picked_rows():
    """The writer scatters what the matrix unit made, under a condition, in a loop with a buffer of its own."""

    @T.prim_func
    def scattered_gemm(
        A: T.Tensor((64, 64), "bfloat16"),
        B: T.Tensor((64, 32), "bfloat16"),
        rows: T.Tensor((64,), "int32"),
        C: T.Tensor((100, 32), "float32"),
    ):
        with T.Kernel(2, threads=128) as b:
            a = T.alloc_shared((32, 64), "bfloat16")
            w = T.alloc_shared((64, 32), "bfloat16")
            c = T.alloc_fragment((32, 32), "float32")
            T.copy(A[b * 32, 0], a)
            T.copy(B, w)
            T.clear(c)
            T.gemm(a, w, c)
            for i, j in T.Parallel(32, 32):
                if rows[b * 32 + i] >= 0:
                    C[rows[b * 32 + i], j] = c[i, j] * 2

    a, b, c = torch.randn(64, 64).bfloat16(), torch.randn(64, 32).bfloat16(), torch.zeros(100, 32)
    rows = torch.randperm(100)[:64].int()
    rows[::5] = -1
    (note,) = run(scattered_gemm, a, b, rows, c)
    assert note.startswith("scalar code of the writer, from c_out, since")
    expected = torch.zeros(100, 32)
    kept = rows >= 0
    expected[rows[kept].long()] = 2 * (a.float() @ b.float())[kept]
    assert error(c, expected) < 0.01


def test_a_step_between_two_products():
    """The writer takes the first product, works on it and gives it to the second one."""

    @T.prim_func
    def two_products(
        A: T.Tensor((32, 64), "bfloat16"),
        B: T.Tensor((64, 64), "bfloat16"),
        D: T.Tensor((64, 32), "bfloat16"),
        C: T.Tensor((32, 32), "bfloat16"),
    ):
        with T.Kernel(1, threads=128) as _:
            a = T.alloc_shared((32, 64), "bfloat16")
            b = T.alloc_shared((64, 64), "bfloat16")
            d = T.alloc_shared((64, 32), "bfloat16")
            first = T.alloc_fragment((32, 64), "float32")
            turned = T.alloc_shared((32, 64), "bfloat16")
            c = T.alloc_fragment((32, 32), "float32")
            T.copy(A, a)
            T.copy(B, b)
            T.copy(D, d)
            T.clear(first)
            T.gemm(a, b, first)
            for i, j in T.Parallel(32, 64):
                turned[i, j] = first[i, 63 - j]
            T.clear(c)
            T.gemm(turned, d, c)
            T.copy(c, C)

    a, b, d = torch.randn(32, 64).bfloat16(), torch.randn(64, 64).bfloat16(), torch.randn(64, 32).bfloat16()
    c = torch.zeros(32, 32).bfloat16()
    (note,) = run(two_products, a, b, d, c)
    assert note.startswith("scalar code of the writer, from first_out, sets turned")
    assert error(c, (a.float() @ b.float()).bfloat16().float().flip(1) @ d.float()) < 0.4


def test_steps_in_place_before_and_after_a_product():
    """Scalar code and the matrix unit set one buffer by turns: each takes what the other left."""

    @T.prim_func
    def in_place(
        A: T.Tensor((64, 32), "bfloat16"),
        B: T.Tensor((32, 64), "bfloat16"),
        columns: T.Tensor((64,), "int32"),
        C: T.Tensor((64, 64), "float32"),
    ):
        with T.Kernel(2, threads=128) as by:
            a = T.alloc_shared((32, 32), "bfloat16")
            b = T.alloc_shared((32, 64), "bfloat16")
            c = T.alloc_fragment((32, 64), "float32")
            T.copy(A[by * 32, 0], a)
            T.copy(B, b)
            for i, j in T.Parallel(32, 64):
                c[i, j] = columns[j]
            T.gemm(a, b, c)
            for i, j in T.Parallel(32, 64):
                if columns[j] > 1:
                    c[i, j] = c[i, j] * 0.5
            T.copy(c, C[by * 32, 0])

    a, b = torch.randn(64, 32).bfloat16(), torch.randn(32, 64).bfloat16()
    columns, c = torch.randint(0, 3, (64,), dtype=torch.int32), torch.zeros(64, 64)
    before, after = run(in_place, a, b, columns, c)
    assert "sets c, since" in before and "from c_out" in after
    expected = columns + a.float() @ b.float()
    assert error(c, torch.where(columns > 1, expected * 0.5, expected)) < 0.01


def test_tensors_under_another_shape():
    """Only what is laid out as the parameter says can be read tile by tile."""

    @T.prim_func
    def flat(A: T.Tensor((2, 32, 64), "bfloat16"), B: T.Tensor((64, 32), "bfloat16"), C: T.Tensor((64, 32), "float32")):
        with T.Kernel(1, threads=128) as _:
            a = T.alloc_shared((64, 64), "bfloat16")
            b = T.alloc_shared((64, 32), "bfloat16")
            c = T.alloc_fragment((64, 32), "float32")
            rows = T.Tensor((64, 64), "bfloat16", A.data)
            T.copy(rows, a)
            T.copy(B, b)
            T.clear(c)
            T.gemm(a, b, c)
            T.copy(c, C)

    a, b, c = torch.randn(2, 32, 64).bfloat16(), torch.randn(64, 32).bfloat16(), torch.zeros(64, 32)
    (note,) = run(flat, a, b, c)
    assert "sets a, since rows is another view of a tensor" in note
    assert error(c, a.reshape(64, 64).float() @ b.float()) < 0.01


def test_sums_of_many_cores_take_a_lock():
    """Split-K: the lock's grantor has a core to itself."""

    @T.prim_func
    def split(A: T.Tensor((32, 256), "bfloat16"), B: T.Tensor((256, 32), "bfloat16"), C: T.Tensor((32, 32), "float32")):
        with T.Kernel(4, threads=128) as b:
            a = T.alloc_shared((32, 64), "bfloat16")
            w = T.alloc_shared((64, 32), "bfloat16")
            c = T.alloc_fragment((32, 32), "float32")
            T.copy(A[0, b * 64], a)
            T.copy(B[b * 64, 0], w)
            T.clear(c)
            T.gemm(a, w, c)
            T.atomic_add(C, c)

    a, b, c = torch.randn(32, 256).bfloat16(), torch.randn(256, 32).bfloat16(), torch.zeros(32, 32)
    run(split, a, b, c)
    (program,) = program_of(split)
    cores = {kernel["name"]: kernel["cores"] for kernel in program["kernels"]}
    assert cores["grantor"] == [[4, 0, 4, 0]]
    assert cores["reader"] == cores["writer"] == cores["compute"] == [[0, 0, 3, 0]]
    assert error(c, a.float() @ b.float()) < 0.01


def test_without_products_all_of_it_is_scalar_code():
    """Tiles would only be made to be taken apart again."""

    @T.prim_func
    def gather(X: T.Tensor((64, 32), "float32"), rows: T.Tensor((32,), "int32"), Y: T.Tensor((32, 32), "float32")):
        with T.Kernel(1, threads=128) as _:
            y = T.alloc_fragment((32, 32), "float32")
            for i, j in T.Parallel(32, 32):
                y[i, j] = X[rows[i], j]
            T.copy(y, Y)

    (program,) = program_of(gather)
    assert program["path"] == "scalar"
    assert program["fallbacks"]["engine"].startswith("the index rows[i] of X is not a position plus a loop")
