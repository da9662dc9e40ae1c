"""One kernel for matrices of any size: sizes are known when it is called, and each set of sizes is compiled once."""

import tilelang.language as T
import torch

import softmetal  # noqa: F401  registers the target
import tilelang

CASES = [
    {"M": 64, "N": 64, "K": 32},
    {"M": 50, "N": 33, "K": 70},
]


@tilelang.jit(target="tenstorrent", out_idx=[-1])
def gemm_relu(block_M=32, block_N=32, block_K=32, dtype="bfloat16"):
    """C = max(A @ B, 0) for any M, N, K."""
    M, N, K = T.dynamic("M"), T.dynamic("N"), T.dynamic("K")

    @T.prim_func
    def main(A: T.Tensor((M, K), dtype), B: T.Tensor((K, N), dtype), C: T.Tensor((M, N), "float32")):
        with T.Kernel(T.ceildiv(N, block_N), T.ceildiv(M, block_M), threads=128) as (bx, by):
            A_shared = T.alloc_shared((block_M, block_K), dtype)
            B_shared = T.alloc_shared((block_K, block_N), dtype)
            C_local = T.alloc_fragment((block_M, block_N), "float32")
            T.clear(C_local)
            for k in T.Pipelined(T.ceildiv(K, block_K), num_stages=2):
                T.copy(A[by * block_M, k * block_K], A_shared)
                T.copy(B[k * block_K, bx * block_N], B_shared)
                T.gemm(A_shared, B_shared, C_local)
            for i, j in T.Parallel(block_M, block_N):
                C_local[i, j] = T.max(C_local[i, j], 0)
            T.copy(C_local, C[by * block_M, bx * block_N])

    return main


def check(M, N, K):
    """Compare with torch; raises where they differ."""
    a, b = torch.randn(M, K).bfloat16(), torch.randn(K, N).bfloat16()
    torch.testing.assert_close(gemm_relu()(a, b), (a.float() @ b.float()).relu(), rtol=1e-4, atol=1e-4)


def main():
    """Check every case and say so."""
    for case in CASES:
        check(**case)
        print("right:", case)


if __name__ == "__main__":
    main()
