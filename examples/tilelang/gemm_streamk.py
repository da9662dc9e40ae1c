"""Stream-K GEMM: a fixed number of workers share all steps over K of all blocks of C evenly."""

import tilelang.language as T
import torch

import softmetal  # noqa: F401  registers the target
import tilelang

CASES = [
    {"M": 64, "N": 96, "K": 96, "workers": 4},
    {"M": 50, "N": 40, "K": 64, "workers": 3},
]


@tilelang.jit(target="tenstorrent")
def gemm_streamk(M, N, K, workers, block_M=32, block_N=32, block_K=32, dtype="bfloat16"):
    """C += A @ B; C has to be zero before. A worker's run of steps may begin and end inside a block."""
    columns = -(-N // block_N)
    depth = -(-K // block_K)
    steps = -(-M // block_M) * columns * depth

    @T.prim_func
    def main(A: T.Tensor((M, K), dtype), B: T.Tensor((K, N), dtype), C: T.Tensor((M, N), "float32")):
        with T.Kernel(workers, threads=128) as w:
            A_shared = T.alloc_shared((block_M, block_K), dtype)
            B_shared = T.alloc_shared((block_K, block_N), dtype)
            C_local = T.alloc_fragment((block_M, block_N), "float32")
            step = T.alloc_var("int32")
            end = T.alloc_var("int32")
            step = w * steps // workers
            end = (w + 1) * steps // workers
            while step < end:
                tile = step // depth
                last = T.min(end, (tile + 1) * depth)
                T.clear(C_local)
                for k in T.serial(last - step):
                    T.copy(A[tile // columns * block_M, (step + k) % depth * block_K], A_shared)
                    T.copy(B[(step + k) % depth * block_K, tile % columns * block_N], B_shared)
                    T.gemm(A_shared, B_shared, C_local)
                T.atomic_add(C[tile // columns * block_M, tile % columns * block_N], C_local)
                step = last

    return main


def check(M, N, K, workers):
    """Compare with torch; raises where they differ."""
    a, b = torch.randn(M, K).bfloat16(), torch.randn(K, N).bfloat16()
    c = torch.zeros(M, N)
    gemm_streamk(M, N, K, workers)(a, b, c)
    torch.testing.assert_close(c, a.float() @ b.float(), rtol=1e-4, atol=1e-4)


def main():
    """Check every case and say so."""
    for case in CASES:
        check(**case)
        print("right:", case)


if __name__ == "__main__":
    main()
