"""Kernels that read their thread's index by hand: loops over the threads, cut where threads meet."""

import pytest
import tilelang.language as T
import torch

import softmetal.tilelang
import tilelang

pytestmark = pytest.mark.skipif(not hasattr(softmetal, "run_plan"), reason="the simulator is not built")


def reversed_blocks(n=96, threads=32):
    """Every thread stores to shared memory, all meet, every thread reads another's element."""

    @T.prim_func
    def kernel(A: T.Tensor((n,), "float32"), B: T.Tensor((n,), "float32")):
        with T.Kernel(n // threads, threads=threads) as bx:
            shared = T.alloc_shared((threads,), "float32")
            own = T.alloc_local((2,), "float32")
            tx = T.get_thread_binding()
            T.clear(own)
            own[0] = A[bx * threads + tx] * 2.0
            shared[tx] = own[0]
            T.sync_threads()
            own[1] = shared[threads - 1 - tx]
            B[bx * threads + tx] = own[0] + own[1]

    return kernel


def tree_sum(n=64):
    """A sum by halves: the threads meet in a loop, and fewer of them add each time."""

    @T.prim_func
    def kernel(A: T.Tensor((n,), "float32"), B: T.Tensor((1,), "float32")):
        with T.Kernel(1, threads=n):
            shared = T.alloc_shared((n,), "float32")
            tx = T.get_thread_binding()
            shared[tx] = A[tx]
            for step in T.serial(6):
                T.sync_threads()
                if tx < (n >> (step + 1)):
                    shared[tx] = shared[tx] + shared[tx + (n >> (step + 1))]
            T.sync_threads()
            if tx == 0:
                B[0] = shared[0]

    return kernel


def test_threads_see_what_others_stored_before_they_met():
    a, b = torch.randn(96), torch.zeros(96)
    tilelang.compile(reversed_blocks(), target="tenstorrent")(a, b)
    twice = (2 * a).reshape(3, 32)
    torch.testing.assert_close(b, (twice + twice.flip(1)).flatten())


def test_threads_meet_in_a_loop():
    a, b = torch.randn(64), torch.zeros(1)
    tilelang.compile(tree_sum(), target="tenstorrent")(a, b)
    torch.testing.assert_close(b[0], a.sum(), rtol=1e-5, atol=1e-5)


def without_barriers(n=64):
    """Every thread reads what others stored, in a row and from turn to turn of a loop; TileLang puts the barriers."""

    @T.prim_func
    def kernel(A: T.Tensor((n,), "float32"), B: T.Tensor((n,), "float32")):
        with T.Kernel(1, threads=n):
            shared = T.alloc_shared((n,), "float32")
            first = T.alloc_shared((1,), "float32")
            tx = T.get_thread_binding()
            shared[tx] = A[tx]
            B[tx] = shared[n - 1 - tx]
            if tx == 0:
                first[0] = 100.0
            B[tx] = B[tx] + first[0]
            for k in T.serial(3):
                if tx == k:
                    first[0] = shared[tx + 1]
                B[tx] = B[tx] + first[0]

    return kernel


def test_barriers_that_nobody_wrote():
    a, b = torch.randn(64), torch.zeros(64)
    tilelang.compile(without_barriers(), target="tenstorrent")(a, b)
    torch.testing.assert_close(b, a.flip(0) + 100 + a[1] + a[2] + a[3])


def test_threads_that_keep_to_their_own_elements_do_not_meet():
    """No barrier where none is needed: one loop over the threads."""

    @T.prim_func
    def kernel(A: T.Tensor((64,), "float32"), B: T.Tensor((64,), "float32")):
        with T.Kernel(1, threads=64):
            shared = T.alloc_shared((64,), "float32")
            tx = T.get_thread_binding()
            shared[tx] = A[tx]
            B[tx] = shared[tx] + 1.0

    source = softmetal.tilelang.files(kernel)["scalar.cpp"]
    assert source.count("for (int32_t tx") == 1, source


@pytest.mark.parametrize("threads", [1, 2, 48])
def test_every_thread_makes_an_atomic_operation_that_no_loop_deals_out(threads):
    @T.prim_func
    def kernel(A: T.Tensor((8,), "float32"), N: T.Tensor((1,), "int32"), B: T.Tensor((8,), "float32")):
        with T.Kernel(3, threads=threads):
            T.atomic_add(N[0], 1)
            T.atomic_addx4(B[4], A[4])
            for i in T.Parallel(4):
                T.atomic_add(B[i], A[i])

    a, n, b = torch.arange(8.0), torch.zeros(1, dtype=torch.int32), torch.ones(8)
    tilelang.compile(kernel, target="tenstorrent")(a, n, b)
    assert n.item() == 3 * threads
    assert b.tolist() == [1 + 3 * i * (threads if i >= 4 else 1) for i in range(8)]


@pytest.mark.parametrize(
    ("dtype", "pair"), [("bfloat16", T.bfloat16x2), ("float16", T.float16x2), ("int32", T.int32x2)]
)
def test_a_variable_holds_a_vector(dtype, pair):
    @T.prim_func
    def kernel(A: T.Tensor((64, 2), dtype), B: T.Tensor((64, 2), dtype)):
        with T.Kernel(1, threads=64):
            t = T.get_thread_binding()
            both = T.alloc_var(pair)
            both = pair(A[t, 1], A[t, 0])
            T.sync_threads()
            B[t, 0] = T.extract_lane(both, 0)
            B[t, 1] = T.extract_lane(both, 1)

    a = torch.arange(128).reshape(64, 2).to(getattr(torch, dtype))
    b = torch.zeros_like(a)
    tilelang.compile(kernel, target="tenstorrent")(a, b)
    assert torch.equal(b, a.flip(1))
