"""Products of small numbers: int8, float8 as stored, and int4 packed by two in a byte and scaled."""

import tilelang.language as T
import torch

import softmetal  # noqa: F401  registers the target
import tilelang

CASES = [
    {"kind": "int8", "M": 32, "N": 64, "K": 64},
    {"kind": "int8", "M": 20, "N": 33, "K": 50},
    {"kind": "float8_e4m3fn", "M": 32, "N": 32, "K": 64},
    {"kind": "float8_e5m2", "M": 40, "N": 32, "K": 32},
    {"kind": "int4", "M": 32, "N": 32, "K": 64},
    {"kind": "int4", "M": 20, "N": 40, "K": 96},
]


@tilelang.jit(target="tenstorrent", out_idx=[-1])
def gemm(M, N, K, dtype, accumulate, block_M=32, block_N=32, block_K=32):
    """C = A @ B^T."""

    @T.prim_func
    def main(A: T.Tensor((M, K), dtype), B: T.Tensor((N, K), dtype), C: T.Tensor((M, N), accumulate)):
        with T.Kernel(T.ceildiv(N, block_N), T.ceildiv(M, block_M), threads=128) as (bx, by):
            A_shared = T.alloc_shared((block_M, block_K), dtype)
            B_shared = T.alloc_shared((block_N, block_K), dtype)
            C_local = T.alloc_fragment((block_M, block_N), accumulate)
            T.clear(C_local)
            for k in T.Pipelined(T.ceildiv(K, block_K), num_stages=2):
                T.copy(A[by * block_M, k * block_K], A_shared)
                T.copy(B[bx * block_N, k * block_K], B_shared)
                T.gemm(A_shared, B_shared, C_local, transpose_B=True)
            T.copy(C_local, C[by * block_M, bx * block_N])

    return main


@tilelang.jit(target="tenstorrent", out_idx=[-1])
def dequantised_gemm(M, N, K, group=32, block_M=32, block_N=32, block_K=32, dtype="bfloat16"):
    """C = A @ (Q * S)^T; Q holds two int4 in each byte, S one scale for `group` of them."""

    @T.prim_func
    def main(
        A: T.Tensor((M, K), dtype),
        Q: T.Tensor((N, K // 2), "uint8"),
        S: T.Tensor((N, K // group), "float32"),
        C: T.Tensor((M, N), "float32"),
    ):
        with T.Kernel(T.ceildiv(N, block_N), T.ceildiv(M, block_M), threads=128) as (bx, by):
            A_shared = T.alloc_shared((block_M, block_K), dtype)
            Q_shared = T.alloc_shared((block_N, block_K // 2), "uint8")
            B_local = T.alloc_fragment((block_N, block_K), dtype)
            C_local = T.alloc_fragment((block_M, block_N), "float32")
            T.clear(C_local)
            for k in T.Pipelined(T.ceildiv(K, block_K), num_stages=2):
                T.copy(A[by * block_M, k * block_K], A_shared)
                T.copy(Q[bx * block_N, k * block_K // 2], Q_shared)
                for i, j in T.Parallel(block_N, block_K):
                    nibble = (Q_shared[i, j // 2] >> T.Cast("uint8", (j % 2) * 4)) & T.uint8(15)
                    signed = T.Cast("int32", nibble) - T.if_then_else(nibble > T.uint8(7), 16, 0)
                    scale = S[bx * block_N + i, (k * block_K + j) // group]
                    B_local[i, j] = T.Cast(dtype, T.Cast("float32", signed) * scale)
                T.gemm(A_shared, B_local, C_local, transpose_B=True)
            T.copy(C_local, C[by * block_M, bx * block_N])

    return main


def check(kind, M, N, K):
    """Compare with torch; raises where they differ."""
    if kind == "int8":
        a, b = (torch.randint(-128, 128, (rows, K), dtype=torch.int8) for rows in (M, N))
        assert torch.equal(gemm(M, N, K, "int8", "int32")(a, b), a.int() @ b.int().T)
        return
    if kind.startswith("float8"):
        a, b = (torch.randn(rows, K).to(getattr(torch, kind)) for rows in (M, N))
        got = gemm(M, N, K, kind, "float32")(a, b)
        torch.testing.assert_close(got, a.float() @ b.float().T, rtol=1e-4, atol=1e-4)
        return
    group = 32
    a, scales = torch.randn(M, K).bfloat16(), torch.rand(N, K // group) / 8
    numbers = torch.randint(-8, 8, (N, K))
    nibbles = (numbers & 15).to(torch.uint8)
    got = dequantised_gemm(M, N, K, group)(a, nibbles[:, ::2] | nibbles[:, 1::2] << 4, scales)
    b = (numbers * scales.repeat_interleave(group, dim=1)).bfloat16()
    torch.testing.assert_close(got, a.float() @ b.float().T, rtol=1e-4, atol=1e-4)


def main():
    """Check every case and say so."""
    for case in CASES:
        check(**case)
        print("right:", case)


if __name__ == "__main__":
    main()
