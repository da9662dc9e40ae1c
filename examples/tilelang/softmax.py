"""Softmax of the rows of a matrix: with the row in memory, and online, in one pass over blocks of columns."""

import tilelang.language as T
import torch

import softmetal  # noqa: F401  registers the target
import tilelang

CASES = [
    {"M": 64, "N": 96, "online": False, "dtype": "float32"},
    {"M": 50, "N": 70, "online": False, "dtype": "bfloat16"},
    {"M": 32, "N": 256, "online": True, "dtype": "float32"},
    {"M": 40, "N": 192, "online": True, "dtype": "float16"},
]


@tilelang.jit(target="tenstorrent", out_idx=[-1])
def softmax(M, N, block_M=32, dtype="float32"):
    """Y = softmax(X) with whole rows in a block."""

    @T.prim_func
    def main(X: T.Tensor((M, N), dtype), Y: T.Tensor((M, N), dtype)):
        with T.Kernel(T.ceildiv(M, block_M), threads=128) as b:
            x = T.alloc_fragment((block_M, N), "float32")
            largest = T.alloc_fragment((block_M,), "float32")
            total = T.alloc_fragment((block_M,), "float32")
            T.copy(X[b * block_M, 0], x)
            T.reduce_max(x, largest, dim=1)
            for i, j in T.Parallel(block_M, N):
                x[i, j] = T.exp(x[i, j] - largest[i])
            T.reduce_sum(x, total, dim=1)
            for i, j in T.Parallel(block_M, N):
                x[i, j] = x[i, j] / total[i]
            T.copy(x, Y[b * block_M, 0])

    return main


@tilelang.jit(target="tenstorrent", out_idx=[-1])
def online_softmax(M, N, block_M=32, block_N=64, dtype="float32"):
    """Y = softmax(X): one pass finds maximum and sum, a second one writes."""
    log2_e = 1.44269504

    @T.prim_func
    def main(X: T.Tensor((M, N), dtype), Y: T.Tensor((M, N), dtype)):
        with T.Kernel(T.ceildiv(M, block_M), threads=128) as b:
            x = T.alloc_fragment((block_M, block_N), "float32")
            largest = T.alloc_fragment((block_M,), "float32")
            block_largest = T.alloc_fragment((block_M,), "float32")
            block_total = T.alloc_fragment((block_M,), "float32")
            total = T.alloc_fragment((block_M,), "float32")
            T.fill(largest, -T.infinity("float32"))
            T.clear(total)
            for k in T.Pipelined(T.ceildiv(N, block_N), num_stages=2):
                T.copy(X[b * block_M, k * block_N], x)
                T.reduce_max(x, block_largest, dim=1)
                for i in T.Parallel(block_M):
                    block_largest[i] = T.max(block_largest[i], largest[i])
                for i, j in T.Parallel(block_M, block_N):
                    x[i, j] = T.exp2((x[i, j] - block_largest[i]) * log2_e)
                T.reduce_sum(x, block_total, dim=1)
                for i in T.Parallel(block_M):
                    total[i] = total[i] * T.exp2((largest[i] - block_largest[i]) * log2_e) + block_total[i]
                    largest[i] = block_largest[i]
            for k in T.Pipelined(T.ceildiv(N, block_N), num_stages=2):
                T.copy(X[b * block_M, k * block_N], x)
                for i, j in T.Parallel(block_M, block_N):
                    x[i, j] = T.exp2((x[i, j] - largest[i]) * log2_e) / total[i]
                T.copy(x, Y[b * block_M, k * block_N])

    return main


def check(M, N, online, dtype):
    """Compare with torch; raises where they differ."""
    x = torch.randn(M, N).to(getattr(torch, dtype))
    got = (online_softmax if online else softmax)(M, N, dtype=dtype)(x)
    # The FPU multiplies by the reciprocal of the sum, both with 11 bits, as float16 has them.
    tolerance = {"rtol": 2e-3, "atol": 1e-5} if dtype == "float16" else {}
    torch.testing.assert_close(got, torch.softmax(x.float(), dim=-1).to(x.dtype), **tolerance)


def main():
    """Check every case and say so."""
    for case in CASES:
        check(**case)
        print("right:", case)


if __name__ == "__main__":
    main()
