"""Block-sparse GEMM: blocks of A that a mask leaves out are neither read nor multiplied."""

import tilelang.language as T
import torch

import softmetal  # noqa: F401  registers the target
import tilelang

CASES = [
    {"M": 64, "N": 64, "K": 128},
    {"M": 96, "N": 50, "K": 64},
]


@tilelang.jit(target="tenstorrent", out_idx=[-1])
def block_sparse_gemm(M, N, K, block_M=32, block_N=32, block_K=32, dtype="bfloat16"):
    """C = (A masked by blocks) @ B."""

    @T.prim_func
    def main(
        A: T.Tensor((M, K), dtype),
        B: T.Tensor((K, N), dtype),
        mask: T.Tensor((T.ceildiv(M, block_M), T.ceildiv(K, block_K)), "bool"),
        C: T.Tensor((M, N), "float32"),
    ):
        with T.Kernel(T.ceildiv(N, block_N), T.ceildiv(M, block_M), threads=128) as (bx, by):
            A_shared = T.alloc_shared((block_M, block_K), dtype)
            B_shared = T.alloc_shared((block_K, block_N), dtype)
            C_local = T.alloc_fragment((block_M, block_N), "float32")
            T.clear(C_local)
            for k in T.Pipelined(T.ceildiv(K, block_K), num_stages=2):
                if mask[by, k]:
                    T.copy(A[by * block_M, k * block_K], A_shared)
                    T.copy(B[k * block_K, bx * block_N], B_shared)
                    T.gemm(A_shared, B_shared, C_local)
            T.copy(C_local, C[by * block_M, bx * block_N])

    return main


def check(M, N, K, block=32):
    """Compare with torch; raises where they differ."""
    a, b = torch.randn(M, K).bfloat16(), torch.randn(K, N).bfloat16()
    mask = torch.rand((M + block - 1) // block, (K + block - 1) // block) < 0.5
    got = block_sparse_gemm(M, N, K)(a, b, mask)
    kept = mask.repeat_interleave(block, 0).repeat_interleave(block, 1)[:M, :K]
    torch.testing.assert_close(got, (a.float() * kept) @ b.float(), rtol=1e-4, atol=1e-4)


def main():
    """Check every case and say so."""
    for case in CASES:
        check(**case)
        print("right:", case)


if __name__ == "__main__":
    main()
