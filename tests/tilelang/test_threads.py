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
