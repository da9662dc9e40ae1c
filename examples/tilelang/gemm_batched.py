"""Batched and grouped GEMM: one product for each item of a batch, and products of unlike heights in one launch."""

import tilelang.language as T
import torch

import softmetal  # noqa: F401  registers the target
import tilelang

CASES = [
    {"kind": "batched", "sizes": (3, 64, 32, 64)},
    {"kind": "batched", "sizes": (2, 40, 50, 33)},
    {"kind": "grouped", "sizes": ((32, 70, 10), 32, 64)},
    {"kind": "grouped", "sizes": ((33, 1), 48, 40)},
]


@tilelang.jit(target="tenstorrent", out_idx=[-1])
def batched_gemm(batch, M, N, K, block_M=32, block_N=32, block_K=32, dtype="bfloat16"):
    """C[b] = A[b] @ B[b]."""

    @T.prim_func
    def main(
        A: T.Tensor((batch, M, K), dtype), B: T.Tensor((batch, K, N), dtype), C: T.Tensor((batch, M, N), "float32")
    ):
        with T.Kernel(T.ceildiv(N, block_N), T.ceildiv(M, block_M), batch, threads=128) as (bx, by, bz):
            A_shared = T.alloc_shared((block_M, block_K), dtype)
            B_shared = T.alloc_shared((block_K, block_N), dtype)
            C_local = T.alloc_fragment((block_M, block_N), "float32")
            T.clear(C_local)
            for k in T.Pipelined(T.ceildiv(K, block_K), num_stages=2):
                T.copy(A[bz, by * block_M, k * block_K], A_shared)
                T.copy(B[bz, k * block_K, bx * block_N], B_shared)
                T.gemm(A_shared, B_shared, C_local)
            T.copy(C_local, C[bz, by * block_M, bx * block_N])

    return main


@tilelang.jit(target="tenstorrent", out_idx=[-1])
def grouped_gemm(groups, rows, blocks, N, K, block_M=32, block_N=32, block_K=32, dtype="bfloat16"):
    """C[rows of group g] = A[rows of group g] @ B[g]; tensors of indices say which block belongs to which group."""

    @T.prim_func
    def main(
        A: T.Tensor((rows, K), dtype),
        B: T.Tensor((groups, K, N), dtype),
        sizes: T.Tensor((groups,), "int32"),
        starts: T.Tensor((groups,), "int32"),
        group_of: T.Tensor((blocks,), "int32"),
        first_row: T.Tensor((blocks,), "int32"),
        C: T.Tensor((rows, N), "float32"),
    ):
        with T.Kernel(T.ceildiv(N, block_N), blocks, threads=128) as (bx, by):
            A_shared = T.alloc_shared((block_M, block_K), dtype)
            B_shared = T.alloc_shared((block_K, block_N), dtype)
            C_local = T.alloc_fragment((block_M, block_N), "float32")
            group = group_of[by]
            row = first_row[by]
            end = starts[group] + sizes[group]
            T.clear(C_local)
            for k in T.Pipelined(T.ceildiv(K, block_K), num_stages=2):
                T.copy(A[row : row + block_M, k * block_K : (k + 1) * block_K], A_shared)
                T.copy(B[group, k * block_K : (k + 1) * block_K, bx * block_N : (bx + 1) * block_N], B_shared)
                T.gemm(A_shared, B_shared, C_local)
            for i, j in T.Parallel(block_M, block_N):
                if row + i < end and bx * block_N + j < N:
                    C[row + i, bx * block_N + j] = C_local[i, j]

    return main


def check(kind, sizes, block_M=32):
    """Compare with torch; raises where they differ."""
    if kind == "batched":
        batch, M, N, K = sizes
        a, b = torch.randn(batch, M, K).bfloat16(), torch.randn(batch, K, N).bfloat16()
        torch.testing.assert_close(batched_gemm(batch, M, N, K)(a, b), a.float() @ b.float(), rtol=1e-4, atol=1e-4)
        return
    heights, N, K = sizes
    starts = [sum(heights[:g]) for g in range(len(heights))]
    blocks = [(g, starts[g] + r) for g, height in enumerate(heights) for r in range(0, height, block_M)]
    a, b = torch.randn(sum(heights), K).bfloat16(), torch.randn(len(heights), K, N).bfloat16()
    numbers = [torch.tensor(x, dtype=torch.int32) for x in (heights, starts, *zip(*blocks, strict=True))]
    got = grouped_gemm(len(heights), sum(heights), len(blocks), N, K)(a, b, *numbers)
    expected = torch.cat([part.float() @ b[g].float() for g, part in enumerate(a.split(list(heights)))])
    torch.testing.assert_close(got, expected, rtol=1e-4, atol=1e-4)


def main():
    """Check every case and say so."""
    for case in CASES:
        check(**case)
        print("right:", case)


if __name__ == "__main__":
    main()
