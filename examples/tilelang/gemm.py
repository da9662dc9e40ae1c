"""A matrix product in TileLang: C = A @ B, bf16 in and out, accumulated in fp32."""

import tilelang.language as T
import torch

import softmetal  # registers the target
import tilelang

CASES = [
    {"M": 256, "N": 128, "K": 96},
    {"M": 100, "N": 70, "K": 50},
]


@tilelang.jit(target="tenstorrent", out_idx=[-1])
def gemm(M, N, K, block_M=128, block_N=128, block_K=32, dtype="bfloat16", accum_dtype="float32"):
    """Kernel factory: A is (M, K), B is (K, N), C is (M, N)."""

    @T.prim_func
    def main(A: T.Tensor((M, K), dtype), B: T.Tensor((K, N), dtype), C: T.Tensor((M, N), dtype)):
        with T.Kernel(T.ceildiv(N, block_N), T.ceildiv(M, block_M), threads=128) as (bx, by):
            A_shared = T.alloc_shared((block_M, block_K), dtype)
            B_shared = T.alloc_shared((block_K, block_N), dtype)
            C_local = T.alloc_fragment((block_M, block_N), accum_dtype)
            T.clear(C_local)
            for ko in T.Pipelined(T.ceildiv(K, block_K), num_stages=3):
                T.copy(A[by * block_M, ko * block_K], A_shared)
                T.copy(B[ko * block_K, bx * block_N], B_shared)
                T.gemm(A_shared, B_shared, C_local)
            T.copy(C_local, C[by * block_M, bx * block_N])

    return main


def check(M, N, K):
    """Compare with torch; raises where they differ."""
    a, b = torch.randn(M, K).bfloat16(), torch.randn(K, N).bfloat16()
    c, expected = gemm(M, N, K)(a, b).float(), a.float() @ b.float()
    error = (c - expected).norm() / expected.norm()
    assert error < 0.005, f"relative error {error:.2e}"


def main():
    """Check every case and say so."""
    for case in [*CASES, {"M": 1024, "N": 1024, "K": 1024}]:
        check(**case)
        print("right:", case, softmetal.last_report()["cycles"], "cycles")


if __name__ == "__main__":
    main()
