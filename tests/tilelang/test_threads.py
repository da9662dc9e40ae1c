"""Kernels that read their thread's index by hand: loops over the threads, cut where threads meet."""

import pytest
import tilelang.language as T
import torch

import softmetal
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
