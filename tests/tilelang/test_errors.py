"""What the compiler does not take: one error that names the place and what to do; why the GEMM path declines."""

import json
import re

import pytest
import tilelang.language as T
import torch
from gemm_cases import Gemm, gemm

import softmetal
import tilelang as upstream
from softmetal import tilelang

Unsupported, UserError = tilelang.UnsupportedError, tilelang.UserError


def shell(body, dtype="bfloat16", accumulate="float32", size=128, clear=True):
    """A GEMM kernel whose epilogue is given."""

    @T.prim_func
    def kernel(
        A: T.Tensor((size, size), dtype), B: T.Tensor((size, size), dtype), C: T.Tensor((size, size), "float32")
    ):
        with T.Kernel(size // 64, size // 64, threads=128) as (bx, by):
            A_s = T.alloc_shared((64, 32), dtype)
            B_s = T.alloc_shared((32, 64), dtype)
            C_l = T.alloc_fragment((64, 64), accumulate)
            if clear:
                T.clear(C_l)
            for ko in T.Pipelined(size // 32, num_stages=2):
                T.copy(A[by * 64, ko * 32], A_s)
                T.copy(B[ko * 32, bx * 64], B_s)
                T.gemm(A_s, B_s, C_l)
            body(C_l)
            T.copy(C_l, C[by * 64, bx * 64])

    return kernel


@T.macro
def relu(C_l):
    for i, j in T.Parallel(64, 64):
        C_l[i, j] = T.max(C_l[i, j], 0)


@T.macro
def row_sum(C_l):
    total = T.alloc_fragment((64,), "float32")
    T.reduce_sum(C_l, total, dim=1)


@T.macro
def ones(C_l):
    T.fill(C_l, 1.0)


@T.macro
def nothing(C_l):
    T.evaluate(0)


def split_k():
    @T.prim_func
    def kernel(
        A: T.Tensor((64, 256), "bfloat16"), B: T.Tensor((256, 64), "bfloat16"), C: T.Tensor((64, 64), "float32")
    ):
        with T.Kernel(1, 1, 4, threads=128) as (bx, by, bz):
            A_s = T.alloc_shared((64, 64), "bfloat16")
            B_s = T.alloc_shared((64, 64), "bfloat16")
            C_l = T.alloc_fragment((64, 64), "float32")
            T.clear(C_l)
            T.copy(A[by * 64, bz * 64], A_s)
            T.copy(B[bz * 64, bx * 64], B_s)
            T.gemm(A_s, B_s, C_l)
            T.copy(C_l, C[by * 64, bx * 64])

    return kernel


def no_gemm():
    @T.prim_func
    def kernel(A: T.Tensor((64, 64), "float32"), C: T.Tensor((64, 64), "float32")):
        with T.Kernel(1, threads=128):
            A_s = T.alloc_shared((64, 64), "float32")
            T.copy(A[0, 0], A_s)
            T.copy(A_s, C[0, 0])

    return kernel


def bad_k():
    @T.prim_func
    def kernel(A: T.Tensor((64, 96), "bfloat16"), B: T.Tensor((64, 64), "bfloat16"), C: T.Tensor((64, 64), "float32")):
        with T.Kernel(1, 1, threads=128) as (bx, by):
            A_s = T.alloc_shared((64, 32), "bfloat16")
            B_s = T.alloc_shared((32, 64), "bfloat16")
            C_l = T.alloc_fragment((64, 64), "float32")
            T.clear(C_l)
            for ko in T.Pipelined(2, num_stages=2):
                T.copy(A[by * 64, ko * 32], A_s)
                T.copy(B[ko * 32, bx * 64], B_s)
                T.gemm(A_s, B_s, C_l)
            T.copy(C_l, C[by * 64, bx * 64])

    return kernel


def dynamic_rows():
    m = T.dynamic("m")

    @T.prim_func
    def kernel(A: T.Tensor((m, 64), "bfloat16"), B: T.Tensor((64, 64), "bfloat16"), C: T.Tensor((m, 64), "float32")):
        with T.Kernel(1, T.ceildiv(m, 64), threads=128) as (bx, by):
            A_s = T.alloc_shared((64, 64), "bfloat16")
            B_s = T.alloc_shared((64, 64), "bfloat16")
            C_l = T.alloc_fragment((64, 64), "float32")
            T.clear(C_l)
            T.copy(A[by * 64, 0], A_s)
            T.copy(B[0, bx * 64], B_s)
            T.gemm(A_s, B_s, C_l)
            T.copy(C_l, C[by * 64, bx * 64])

    return kernel


def one_block(body, shape=(32, 32), dtype="float32"):
    """A kernel of one block with a statement of its own."""

    @T.prim_func
    def kernel(A: T.Tensor((32, 32), "float32"), C: T.Tensor((32, 32), "float32")):
        with T.Kernel(1, threads=32):
            A_s = T.alloc_shared(shape, dtype)
            T.copy(A, A_s[0:32, 0:32])
            body(A_s)
            T.copy(A_s[0:32, 0:32], C)

    return kernel


@T.macro
def leave_in_one_thread(A_s):
    tx = T.get_thread_binding()
    if tx < 16:
        T.evaluate(T.call_intrin("handle", "tirx.thread_return"))
    T.sync_threads()
    A_s[tx, 0] = 1.0


@T.macro
def foreign_function(A_s):
    T.evaluate(T.call_extern("handle", "somebody", A_s[0, 0]))


@T.macro
def foreign_value(A_s):
    for i, j in T.Parallel(32, 32):
        A_s[i, j] = T.call_extern("float32", "__expf", A_s[i, j])


def no_blocks():
    @T.prim_func
    def kernel(A: T.Tensor((4,), "float32")):
        with T.Kernel(0, threads=32) as bx:
            A[bx] = 1.0

    return kernel


# What no path takes.
UNSUPPORTED = [
    ("foreign value", lambda: one_block(foreign_value), r"T\.call_extern of __expf is not supported.*T\.exp.*\n  --> "),
    ("empty grid", no_blocks, r"launches nothing: it has no T\.Kernel, or one whose grid is empty"),
    ("dynamic shape", dynamic_rows, r"blockIdx\.y is \(m \+ 63\) // 64, which is not a constant.*one concrete shape"),
    ("diverging exit", lambda: one_block(leave_in_one_thread), r"some threads leave the kernel and others go on"),
    ("foreign function", lambda: one_block(foreign_function), r"T\.call_extern of somebody is not supported"),
]


@pytest.mark.parametrize(("make", "message"), [pytest.param(m, e, id=n) for n, m, e in UNSUPPORTED])
def test_unsupported(make, message):
    with pytest.raises(Unsupported, match=message):
        tilelang.files(make())


def test_blocks_that_meet_need_a_core_each():
    @T.prim_func
    def kernel(A: T.Tensor((100,), "float32")):
        with T.Kernel(100, threads=32) as bx:
            A[bx] = 1.0
            T.sync_grid()
            A[bx] = A[99 - bx]

    with pytest.raises(UserError, match=r"T\.sync_grid in a launch of 100 blocks: the chip has 64 cores.*at most 64"):
        tilelang.files(kernel)


def test_too_much_memory_comes_with_a_table():
    table = r"need \d+ bytes of L1, wormhole_b0 has 1393312[\s\S]*A_s: 4194304 bytes[\s\S]*--> .*test_errors\.py:\d+"
    with pytest.raises(UserError, match=table):
        tilelang.files(one_block(nothing, shape=(1024, 1024)))


def walk(size, turns, inside=None):
    """Stores to elements of a shared buffer, in as many turns; under a condition where one is given."""

    @T.prim_func
    def kernel(A: T.Tensor((64,), "float32")):
        with T.Kernel(2, threads=32) as bx:
            shared = T.alloc_shared((size,), "float32")
            T.clear(shared)
            for i in T.Parallel(turns):
                if inside is None:  # noqa: SIM114  said while the kernel is made, not by it
                    shared[i + bx * 16] = A[i]
                elif i + bx * 16 < inside:
                    shared[i + bx * 16] = A[i]
            T.copy(shared[0:16], A[bx * 16])

    return kernel


def test_an_index_that_leaves_an_on_chip_buffer():
    message = r"the index bx \* 16 \+ i of shared reaches 47, and shared has 40 elements in dimension 0; make the"
    with pytest.raises(UserError, match=message + r"[\s\S]*--> .*test_errors\.py:\d+"):
        tilelang.files(walk(40, 32))
    for allowed in (walk(48, 32), walk(40, 32, inside=40)):
        tilelang.files(allowed)


@T.macro
def store_far(A, B, bx, i):
    B[70] = 1.0


@T.macro
def load_far(A, B, bx, i):
    B[i] = A[bx + i + 64, 0]


@T.macro
def load_far_column(A, B, bx, i):
    B[i] = A[i, 8 + i // 4]


@T.macro
def load_before(A, B, bx, i):
    B[i] = A[-70, 0]


@T.macro
def add_far(A, B, bx, i):
    T.atomic_add(B[64], 1.0)


@T.macro
def hang_over(A, B, bx, i):
    B[bx * 48 + i] = A[bx * 48 + i, 0] + A[64 - i, 0]


@T.macro
def far_under_a_condition(A, B, bx, i):
    if A[0, 0] > 1.0:
        B[70] = T.if_then_else(bx > 5, A[70, 0], 0.0)


@T.macro
def a_block_of_nothing(A, B, bx, i):
    shared = T.alloc_shared((64, 8), "float32")
    T.copy(A[64, 0], shared)
    B[i] = shared[i, 0]


def elements(statement, turns=64):
    @T.prim_func
    def kernel(A: T.Tensor((64, 8), "float32"), B: T.Tensor((64,), "float32")):
        with T.Kernel(2, threads=32) as bx:
            for i in T.Parallel(turns):
                statement(A, B, bx, i)

    return kernel


OUTSIDE = [
    (
        store_far,
        r"the index 70 of B lies outside of it in every turn: B has 64 elements in dimension 0, so this stores",
    ),
    (load_far, r"the index bx \+ i \+ 64 of A lies outside.*A has 64 elements in dimension 0, so this reads nothing"),
    (load_far_column, r"of A lies outside.*A has 8 elements in dimension 1"),
    (load_before, r"the index -70 of A lies outside"),
    (add_far, r"the index 64 of B lies outside"),
]


@pytest.mark.parametrize(("statement", "message"), [pytest.param(s, m, id=s.name) for s, m in OUTSIDE])
def test_an_index_that_never_lies_in_its_tensor(statement, message):
    with pytest.raises(UserError, match=message + r"[\s\S]*--> .*test_errors\.py:\d+"):
        tilelang.files(elements(statement))


@pytest.mark.parametrize("statement", [hang_over, far_under_a_condition, a_block_of_nothing])
def test_an_index_that_lies_in_its_tensor_at_times(statement):
    tilelang.files(elements(statement))


def test_an_index_below_an_on_chip_buffer():
    @T.prim_func
    def kernel(A: T.Tensor((32,), "float32")):
        with T.Kernel(1, threads=32):
            shared = T.alloc_shared((32,), "float32")
            T.copy(A, shared)
            for i in T.Parallel(32):
                A[i] = shared[i - 1]

    with pytest.raises(UserError, match=r"the index i - 1 of shared reaches -1, and shared has 32 elements"):
        tilelang.files(kernel)


def test_a_negative_size():
    @T.prim_func
    def kernel(A: T.Tensor((-4, 8), "float32")):
        with T.Kernel(1, threads=32):
            A[0, 0] = 1.0

    with pytest.raises(UserError, match="dimension 0 of A is -4; a size is 0 or more"):
        tilelang.files(kernel)


# Why a kernel is no plain GEMM; it runs on another path then.
DECLINED = [
    ("parallel", lambda: shell(relu), r"T\.Parallel over i \(stores to C_l, float32\)"),
    ("reduce", lambda: shell(row_sum), r"T\.reduce on C_l \(float32\)"),
    ("fill", lambda: shell(ones), r"T\.fill of C_l with a value other than 0"),
    ("integers", lambda: shell(nothing, dtype="int16", accumulate="int32"), r"dtype int16 is not supported"),
    ("long sums", lambda: shell(nothing, "uint8", "int32", 320), r"uint8 times uint8 over 320 may pass 2\^24"),
    ("doubles", lambda: shell(nothing, dtype="float64"), r"T\.copy on A of dtype float64"),
    ("not cleared", lambda: shell(nothing, clear=False), r"adds to C_l, which nothing sets; put T\.clear"),
    ("split k", split_k, r"does not walk|blockIdx\.z"),
    ("no gemm", no_gemm, r"no T\.gemm"),
    ("unequal k", bad_k, r"K is 96 in A and 64 in B"),
]


@pytest.mark.parametrize(("make", "reason"), [pytest.param(m, e, id=n) for n, m, e in DECLINED])
def test_the_plan_says_why_it_is_no_plain_gemm(make, reason):
    (program,) = json.loads(tilelang.files(make())["plan.json"])["programs"]
    assert program["path"] != "gemm"
    assert re.search(reason, program["fallbacks"]["gemm"])


@pytest.mark.parametrize(
    ("configs", "error", "message"),
    [
        ({"tt.data_format": {"D": "bfp8_b"}}, UserError, r'names "D"; the kernel\'s tensors are A, B, C'),
        ({"tt.data_format": {"A": "int4"}}, UserError, r'asks "int4" for A; it is one of bfp8_b'),
        ({"tt.data_format": {"C": "bfp8_b"}}, Unsupported, r"output C as bfp8_b; block formats are for inputs"),
        ({"tt.data_format": {"A": "float16"}}, Unsupported, r"A \(Float16\) and B \(Float16_b\)"),
        ({"tt.math_fidelity": "HiFi5"}, UserError, r'"HiFi5"; it is one of LoFi'),
        (
            {"tt.machine": "quasar"},
            UserError,
            r'"quasar"; it is one of blackhole, n150, n300, p100, p150, p150b, wormhole_b0',
        ),
    ],
)
def test_configuration(configs, error, message):
    with pytest.raises(error, match=message):
        tilelang.files(gemm(Gemm(128, 128, 128, (64, 64, 32))), configs)


def test_an_error_points_at_the_source_line():
    with pytest.raises(Unsupported, match=r"--> .*test_errors\.py:\d+"):
        tilelang.files(one_block(foreign_function))


# The same through TileLang's own entry, which runs the passes behind two foreign-function boundaries.
def test_errors_keep_their_class_through_tilelang_and_the_process_goes_on():
    with pytest.raises(softmetal.UnsupportedError, match=r"T\.call_extern of somebody is not supported"):
        upstream.compile(one_block(foreign_function), out_idx=[-1], target="tenstorrent")
    ones = torch.ones(64, 64, dtype=torch.bfloat16)
    kernel = upstream.compile(gemm(Gemm(64, 64, 64, (64, 64, 32))), out_idx=[-1], target="tenstorrent")
    assert (kernel(ones, ones) == 64).all()


def test_a_wrong_tensor_is_named_and_the_kernel_stays_usable():
    kernel = upstream.compile(gemm(Gemm(64, 64, 64, (64, 64, 32))), out_idx=[-1], target="tenstorrent")
    ones = torch.ones(64, 64, dtype=torch.bfloat16)
    with pytest.raises(softmetal.UserError, match=r"A is \(64, 32\) torch.bfloat16, .* for \(64, 64\)"):
        kernel(ones[:, :32], ones)
    with pytest.raises(softmetal.UserError, match=r"B is \(64, 64\) torch.float32, .* torch.bfloat16"):
        kernel(ones, ones.float())
    with pytest.raises(softmetal.UserError, match=r"B is a .*; give a tensor of \(64, 64\) torch.bfloat16"):
        kernel(ones, [1.0])
    assert (kernel(ones, ones) == 64).all()


def test_what_the_runtime_raises_keeps_its_class(tmp_path, monkeypatch):
    monkeypatch.setenv("SOFTMETAL_CACHE_DIR", str(tmp_path))
    kernel = upstream.compile(gemm(Gemm(64, 64, 64, (64, 64, 32))), out_idx=[-1], target="tenstorrent")
    reader = tilelang.program_directory(kernel) / "reader.cpp"
    text = reader.read_text()
    reader.write_text(text.replace("cb_reserve_back", "cb_reserve_bock"))
    ones = torch.ones(64, 64, dtype=torch.bfloat16)
    with pytest.raises(softmetal.CompileError, match=r"reader\.cpp \(NCRISC\) does not compile[\s\S]*cb_reserve_bock"):
        kernel(ones, ones)
    reader.write_text(text)
    assert (kernel(ones, ones) == 64).all()


def test_blocks_larger_than_l1_are_cut():
    """The user's block is a unit of work, not of memory: 1024x1024x512 would need 6 MB on one core."""
    files = tilelang.files(gemm(Gemm(1024, 1024, 1024, (1024, 1024, 512))))
    assert json.loads(files["plan.json"])["programs"][0]["grid"] == {"x": 8, "y": 8}
