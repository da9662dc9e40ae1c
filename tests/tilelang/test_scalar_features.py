"""What only the scalar path does: threads that meet and exchange, blocks that meet, memory that kernels allocate,
values beyond a tensor, float4, outputs and arguments of unusual kinds."""

import re

import numpy as np
import pytest
import tilelang.language as T
import torch

import softmetal
import tilelang

pytestmark = pytest.mark.skipif(not hasattr(softmetal, "run_plan"), reason="the simulator is not built")


def run(func, *tensors, **options):
    return tilelang.compile(func, target="tenstorrent", **options)(*tensors)


# ---- threads


def exchanges(expression, threads=64):
    """Each thread stores what an expression of its number gives."""

    @T.prim_func
    def kernel(Out: T.Tensor((threads,), "int32")):
        with T.Kernel(1, threads=threads):
            tx = T.get_thread_binding()
            value = T.alloc_var("int32")
            value = tx * 3
            Out[tx] = expression(tx, value)

    out = torch.zeros(threads, dtype=torch.int32)
    run(kernel, out)
    return out.tolist()


def warp(tx):
    return range(tx // 32 * 32, tx // 32 * 32 + 32)


EXCHANGES = {
    "shuffle": (lambda tx, value: T.shfl_sync(value, 5), lambda tx: 3 * warp(tx)[5]),
    "xor": (lambda tx, value: T.shfl_xor(value, 3), lambda tx: 3 * (tx ^ 3)),
    "down": (lambda tx, value: T.shfl_down(value, 30), lambda tx: 3 * (tx + 30 if tx % 32 < 2 else tx)),
    "up": (lambda tx, value: T.shfl_up(value, 1), lambda tx: 3 * (tx - 1 if tx % 32 else tx)),
    "any": (lambda tx, value: T.any_sync(tx == 40), lambda tx: int(tx >= 32)),
    "all": (lambda tx, value: T.all_sync(tx < 32), lambda tx: int(tx < 32)),
    "ballot": (lambda tx, value: T.cast(T.ballot_sync(tx % 2 == 0), "int32"), lambda tx: 0x55555555),
    "count": (lambda tx, value: T.syncthreads_count(tx < 7), lambda tx: 7),
    "sum": (lambda tx, value: T.warp_reduce_sum(value), lambda tx: 3 * sum(warp(tx))),
    "max": (lambda tx, value: T.warp_reduce_max(value), lambda tx: 3 * warp(tx)[-1]),
    "lane": (lambda tx, value: T.get_lane_idx() + 100 * T.get_warp_idx(), lambda tx: tx % 32 + 100 * (tx // 32)),
    "in a sum": (lambda tx, value: value + T.shfl_xor(value, 1) * 2, lambda tx: 3 * tx + 6 * (tx ^ 1)),
}


@pytest.mark.parametrize("name", EXCHANGES)
def test_threads_exchange_values(name):
    expression, expected = EXCHANGES[name]
    assert exchanges(expression) == [expected(tx) for tx in range(64)]


def test_threads_that_go_different_ways_meet():
    @T.prim_func
    def kernel(A: T.Tensor((64,), "int32"), Out: T.Tensor((64,), "int32")):
        with T.Kernel(1, threads=64):
            tx = T.get_thread_binding()
            shared = T.alloc_shared((64,), "int32")
            T.fill(shared, 0)
            if tx < 16:
                shared[tx] = A[tx]
                T.sync_threads()
                Out[tx] = shared[15 - tx]
            else:
                for i in T.Parallel(48):
                    Out[16 + i] += 5
            for _ in T.serial(tx % 3):
                T.sync_threads()
                shared[tx] = shared[tx] + 1
            if tx >= 60:
                Out[tx] = shared[tx]

    a, out = torch.arange(64, dtype=torch.int32), torch.zeros(64, dtype=torch.int32)
    run(kernel, a, out)
    assert out.tolist() == [15 - tx for tx in range(16)] + [5] * 44 + [tx % 3 for tx in range(60, 64)]


def test_threads_leave_a_loop_one_by_one():
    @T.prim_func
    def kernel(Out: T.Tensor((64,), "int32"), Turns: T.Tensor((1,), "int32")):
        with T.Kernel(1, threads=64):
            tx = T.get_thread_binding()
            shared = T.alloc_shared((64,), "int32")
            shared[tx] = 0
            for k in T.serial(20):
                if k > tx % 8:
                    T.loop_break()
                T.sync_threads()
                if tx % 8 == 7 and k % 2 == 0:
                    continue
                shared[tx] = shared[tx] + 1
                T.sync_threads()
                if tx == 0:
                    Turns[0] = k
            Out[tx] = shared[tx]

    out, turns = torch.zeros(64, dtype=torch.int32), torch.zeros(1, dtype=torch.int32)
    run(kernel, out, turns)
    assert out.tolist() == [4 if tx % 8 == 7 else tx % 8 + 1 for tx in range(64)] and turns.item() == 0


def test_threads_leave_a_loop_from_inside_a_condition():
    @T.prim_func
    def kernel(Out: T.Tensor((32,), "int32")):
        with T.Kernel(1, threads=32):
            tx = T.get_thread_binding()
            count = T.alloc_shared((32,), "int32")
            count[tx] = 0
            for k in T.serial(6):
                if tx < 16:
                    if k == tx:
                        T.loop_break()
                    T.sync_threads()
                    count[tx] = count[tx] + 1
                count[tx] = count[tx] + 10
                T.sync_threads()
            Out[tx] = count[tx]

    out = torch.zeros(32, dtype=torch.int32)
    run(kernel, out)
    assert out.tolist() == [11 * min(tx, 6) if tx < 16 else 60 for tx in range(32)]


def test_an_all_reduce_over_one_of_two_thread_indices():
    @T.prim_func
    def kernel(A: T.Tensor((4, 8), "float32"), Out: T.Tensor((4,), "float32")):
        with T.Kernel(1, threads=(8, 4)):
            tx, ty = T.get_thread_binding(0), T.get_thread_binding(1)
            mine = T.alloc_local((1,), "float32")
            total = T.alloc_local((1,), "float32")
            mine[0] = A[ty, tx]
            with T.attr(
                T.comm_reducer(lambda x, y: x + y, [T.cast(0, "float32")]),
                "reduce_scope",
                T.reinterpret(T.uint64(0), dtype="handle"),
            ):
                T.evaluate(T.tvm_thread_allreduce(T.uint32(1), mine[0], True, total[0], tx, dtype="handle"))
            if tx == 0:
                Out[ty] = total[0]

    a, out = torch.arange(32, dtype=torch.float32).reshape(4, 8), torch.zeros(4)
    run(kernel, a, out)
    assert torch.equal(out, a.sum(1))


# ---- blocks and memory


def test_blocks_meet():
    @T.prim_func
    def kernel(A: T.Tensor((24,), "float32"), Out: T.Tensor((24,), "float32")):
        with T.Kernel(24, threads=32) as bx:
            A[bx] = A[bx] + T.cast(bx, "float32")
            T.sync_grid()
            Out[bx] = A[23 - bx]
            T.sync_grid()
            A[bx] = Out[(bx + 1) % 24]

    a, out = torch.arange(24, dtype=torch.float32), torch.zeros(24)
    run(kernel, a, out)
    expected = 2 * torch.arange(23, -1, -1, dtype=torch.float32)
    assert torch.equal(out, expected) and torch.equal(a, expected.roll(-1))


def test_a_kernel_allocates_memory_between_its_launches():
    @T.prim_func
    def kernel(A: T.Tensor((64, 64), "float32"), Out: T.Tensor((64, 64), "float32")):
        Middle = T.alloc_global((64, 64), "float32")
        with T.Kernel(2, threads=32) as bx:
            for i, j in T.Parallel(32, 64):
                Middle[bx * 32 + i, j] = A[bx * 32 + i, j] * 2.0
        with T.Kernel(2, threads=32) as bx:
            for i, j in T.Parallel(32, 64):
                Out[bx * 32 + i, j] = Middle[bx * 32 + i, j] + 1.0

    a, out = torch.randn(64, 64), torch.zeros(64, 64)
    run(kernel, a, out)
    assert torch.allclose(out, 2 * a + 1)


@pytest.mark.parametrize("by_element", [False, True])
def test_values_beyond_a_tensor(by_element):
    @T.prim_func
    def kernel(A: T.Tensor((20,), "float32"), Out: T.Tensor((2, 32), "float32")):
        with T.Kernel(1, threads=32):
            T.annotate_safe_value({A: -7})
            if by_element:
                for i in T.Parallel(32):
                    T.copy(A[i], Out[0, i])
            else:
                T.copy(A[0:32], Out[0, 0:32])
            with T.sblock("inner"):
                T.reads()
                T.writes()
                T.annotate_safe_value({A: 3})
                T.copy(A[0:32], Out[1, 0:32])

    a, out = torch.randn(20), torch.zeros(2, 32)
    run(kernel, a, out)
    assert torch.equal(out[:, :20], a.expand(2, 20)) and out[:, 20:].tolist() == [[-7.0] * 12, [3.0] * 12]


def test_a_kernel_that_does_nothing_runs():
    @T.prim_func
    def kernel(A: T.Tensor((4,), "float32")):
        with T.Kernel(1, threads=32):
            T.alloc_shared((32,), "float32")

    a = torch.randn(4)
    expected = a.clone()
    run(kernel, a)
    assert torch.equal(a, expected)


def test_float4_is_stored_two_in_a_byte():
    @T.prim_func
    def kernel(
        A: T.Tensor((16,), "float32"), Packed: T.Tensor((16,), "float4_e2m1fn"), Out: T.Tensor((16,), "float32")
    ):
        with T.Kernel(1, threads=32):
            for i in T.Parallel(16):
                Packed[i] = A[i]
            for i in T.Parallel(16):
                Out[i] = Packed[i]

    numbers = [0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0]
    a = torch.tensor([*numbers, -0.2, -0.26, 1.25, 1.75, 2.5, 5.0, 7.5, -100.0])
    packed, out = torch.zeros(8, dtype=torch.uint8), torch.zeros(16)
    run(kernel, a, packed, out)
    assert out.tolist() == [*numbers, 0.0, -0.5, 1.0, 2.0, 2.0, 4.0, 6.0, -6.0]
    assert packed[:4].tolist() == [0x10, 0x32, 0x54, 0x76]


@pytest.mark.parametrize(("dtype", "large"), [("float8_e4m3fn", [448, 448]), ("float8_e5m2", [57344, float("inf")])])
def test_float8_ends_at_its_largest_number_and_e5m2_has_infinity(dtype, large):
    @T.prim_func
    def kernel(A: T.Tensor((2,), "float32"), B: T.Tensor((2,), dtype)):
        with T.Kernel(1, threads=32):
            for i in T.Parallel(2):
                B[i] = T.Cast(dtype, A[i])

    b = torch.zeros(2).to(getattr(torch, dtype))
    run(kernel, torch.tensor([1e6, float("inf")]), b)
    assert b.float().tolist() == large


def test_a_size_known_at_the_call_of_packed_numbers():
    n = T.dynamic("n")

    @T.prim_func
    def kernel(Packed: T.Tensor((n,), "float4_e2m1fn"), Out: T.Tensor((n,), "float32")):
        with T.Kernel(1, threads=32):
            for i in T.serial(n):
                Out[i] = Packed[i]

    for size in (2, 6):
        out = torch.zeros(size)
        run(kernel, torch.full((size // 2,), 0x21, dtype=torch.uint8), out)
        assert out.tolist() == [0.5, 1.0] * (size // 2)


# ---- arguments


def test_outputs_whose_size_is_an_expression():
    @tilelang.jit(target="tenstorrent")
    def kernel(A):
        m = T.dynamic("m")
        A: T.Tensor[[m], T.float32]
        B = T.empty([m * 2 + 1], T.float32)
        C = T.empty([m], T.float32)
        with T.Kernel(1, threads=1):
            for i in T.serial(m * 2 + 1):
                B[i] = A[i % m] + 1.0
            for i in T.serial(m):
                C[i] = A[i] * 2.0
        return B, C

    for size in (5, 12):
        a = torch.randn(size)
        b, c = kernel(a)
        assert torch.equal(b, a.repeat(3)[: 2 * size + 1] + 1) and torch.equal(c, 2 * a)


def test_an_address_and_nothing_as_arguments():
    @T.prim_func
    def kernel(a_ptr: T.ptr, out_ptr: T.ptr, n: T.int32, Unused: T.Tensor((4,), "float32")):
        A = T.make_tensor(a_ptr, (n,), "float32")
        Out = T.make_tensor(out_ptr, (n,), "float32")
        with T.Kernel(1, threads=32):
            for i in T.serial(n):
                Out[i] = A[i] * 2.0

    a, out = torch.randn(9), torch.zeros(9)
    run(kernel, a, out, 9, None)
    assert torch.equal(out, 2 * a)


def test_the_profiler_and_the_autotuner_take_the_chips_time(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)  # TileLang writes a log there

    @tilelang.autotune(configs=[{"block": 32}, {"block": 64}])
    @tilelang.jit(target="tenstorrent")
    def scaled(block=32):
        @T.prim_func
        def kernel(A: T.Tensor((128,), "float32"), Out: T.Tensor((128,), "float32")):
            with T.Kernel(128 // block, threads=32) as bx:
                for i in T.Parallel(block):
                    Out[bx * block + i] = A[bx * block + i] * 2.0

        return kernel

    kernel = scaled()
    assert kernel.latency > 0
    assert kernel.get_profiler().do_bench() == kernel.get_profiler().do_bench()


def test_an_operand_that_is_cleared_before_its_product():
    @T.prim_func
    def kernel(A: T.Tensor((64, 64), "bfloat16"), B: T.Tensor((64, 64), "bfloat16"), C: T.Tensor((64, 64), "float32")):
        with T.Kernel(1, threads=128):
            a = T.alloc_shared((64, 32), "bfloat16")
            b = T.alloc_shared((32, 64), "bfloat16")
            c = T.alloc_fragment((64, 64), "float32")
            T.clear(c)
            for step in T.serial(2):
                T.copy(A[0, step * 32], a)
                T.copy(B[step * 32, 0], b)
                T.clear(b)
                T.gemm(a, b, c)
            T.copy(c, C)

    a, b, c = torch.randn(64, 64).bfloat16(), torch.randn(64, 64).bfloat16(), torch.ones(64, 64)
    run(kernel, a, b, c)
    assert not c.any()


@T.prim_func
def scaled_rows(X: T.Tensor((8,), "float32"), Y: T.Tensor((8,), "float32"), n: T.int32, a: T.float32):
    with T.Kernel(1, threads=32):
        for i in T.serial(n):
            Y[i] = X[i] * a


@pytest.mark.parametrize(
    ("n", "a", "said"),
    [
        (3.7, 1.0, "n is 3.7; it takes a whole number from -2147483648 to 2147483647 (int32)"),
        (2**40, 1.0, "n is 1099511627776; it takes a whole number"),
        ("5", 1.0, "n is '5'; it takes a whole number"),
        (5, "2", "a is '2'; it takes a number (float32)"),
        (5, 1e300, r"a is 1e+300; it takes a number (float32)"),
        (5, None, "a is None; it takes a number (float32)"),
    ],
)
def test_numbers_that_a_parameter_cannot_have_are_refused(n, a, said):
    with pytest.raises(softmetal.UserError, match=re.escape("scaled_rows: " + said)):
        run(scaled_rows, torch.randn(8), torch.zeros(8), n, a)


@pytest.mark.parametrize(("n", "a"), [(5, 2), (np.int64(5), np.float32(0.5)), (torch.tensor(5), float("inf"))])
def test_numbers_of_numpy_and_torch_are_taken(n, a):
    x, y = torch.rand(8) + 1, torch.zeros(8)
    run(scaled_rows, x, y, n, a)
    assert torch.equal(y[:5], x[:5] * float(a))
    assert y[5:].tolist() == [0, 0, 0]
